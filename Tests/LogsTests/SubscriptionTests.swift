import Archive
import Base
import KinesisAPI
import LambdaAPI
import LogsAPI
import ServiceKit
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import Logs

/// Subscription filters and destinations.
@Suite struct SubscriptionTests {
    let logs: LogsFixture
    let targets = FakeTargets()
    private static let function = "arn:aws:lambda:us-east-1:000000000000:function:f"
    private static let stream = "arn:aws:kinesis:us-east-1:000000000000:stream/s"
    private static let role = "arn:aws:iam::000000000000:role/r"

    init() async throws {
        logs = try await LogsFixture()
        logs.platform.register(FakeFunctions(targets: targets))
        logs.platform.register(FakeStreams(targets: targets))
        logs.platform.register(FakeSessions())
        logs.platform.register(FakeRoles(["r"]))
    }

    private func put(
        _ destination: String, pattern: String = "", role: String? = nil, name: String = "f",
        distribution: Distribution? = nil
    ) async throws {
        try await logs.client.putSubscriptionFilter(
            PutSubscriptionFilterRequest(
                logGroupName: "g", filterName: name, filterPattern: pattern, destinationArn: destination, roleArn: role,
                distribution: distribution))
    }

    private func follow() async throws {
        let background = Background()
        try await logs.service.start(background)
        while try await !logs.platform.store.read(KeyRange(prefix: FollowWork.prefix)).isEmpty {
            logs.platform.clock.advance(by: .seconds(1))
            await Task.yield()
        }
        await background.shutdown()
    }

    private func opened(_ bytes: [UInt8]) throws -> JSON {
        try JSON(parsing: try Gzip.unpack(bytes, limit: 10_000_000))
    }

    @Test("a function gets the events that match")
    func function() async throws {
        try await put(Self.function, pattern: "ERROR")
        try await logs.put(["ERROR a", "fine", "ERROR b"])
        try await logs.put(["fine"])
        try await follow()
        let payload = try #require(targets.taken.first)
        #expect(targets.taken.count == 1)
        let data = try #require(try JSON(parsing: payload)["awslogs"]?["data"]?.string)
        let message = try opened(try #require(Base64.decode(data)))
        #expect(message["messageType"] == "DATA_MESSAGE")
        #expect(message["owner"] == "000000000000")
        #expect(message["logGroup"] == "g")
        #expect(message["logStream"] == "s")
        #expect(message["subscriptionFilters"] == ["f"])
        #expect(message["logEvents"]?.array?.map { $0["message"] } == ["ERROR a", "ERROR b"])
        let ids = try await logs.client.filterLogEvents(
            FilterLogEventsRequest(logGroupName: "g", filterPattern: "ERROR"))
        #expect(message["logEvents"]?.array?.map { $0["id"]?.string } == ids.events?.map(\.eventId))
    }

    @Test("a stream gets a message that tests it, and then events by their stream")
    func stream() async throws {
        try await put(Self.stream, role: Self.role, distribution: .byLogStream)
        #expect(try opened(try #require(targets.taken.first))["messageType"] == "CONTROL_MESSAGE")
        try await logs.put(["a"])
        try await follow()
        #expect(targets.keys.last == "s")
        #expect(try opened(try #require(targets.taken.last))["logEvents"]?[0]?["message"] == "a")
    }

    @Test("a target that fails gets its events later")
    func retries() async throws {
        try await put(Self.function)
        targets.fails(2, with: Fault(code: "TooManyRequestsException", message: "Rate Exceeded.", status: 429))
        try await logs.put(["a"])
        try await follow()
        #expect(targets.taken.count == 1)
    }

    @Test("events that are many are cut into payloads that fit")
    func large() async throws {
        try await put(Self.function)
        var state: UInt64 = 1
        let noise = (0..<12).map { _ in
            String(
                decoding: (0..<80_000).map { _ -> UInt8 in
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return UInt8(33 + (state >> 33) % 90)
                }, as: UTF8.self)
        }
        try await logs.put(noise)
        try await follow()
        #expect(targets.taken.count == 2)
        #expect(targets.taken.allSatisfy { $0.count <= LimitsLogs.subscriptionBytes })
    }

    @Test("targets that can't be used are refused")
    func refused() async throws {
        await expectFault(
            "InvalidParameterException",
            "PutSubscriptionFilter operation cannot work with destinationArn for vendor sqs"
        ) {
            try await put("arn:aws:sqs:us-east-1:000000000000:q")
        }
        await expectFault("InvalidParameterException", "destinationArn for vendor lambda cannot be used with roleArn") {
            try await put(Self.function, role: Self.role)
        }
        await expectFault(
            "InvalidParameterException", "destinationArn for vendor kinesis cannot be used without roleArn"
        ) {
            try await put(Self.stream)
        }
        await expectFault(
            "NotImplementedException",
            "PutSubscriptionFilter with a destination of Data Firehose is not supported by Martlet yet."
        ) {
            try await put("arn:aws:firehose:us-east-1:000000000000:deliverystream/d", role: Self.role)
        }
        targets.fails(10, with: Fault(code: "AccessDeniedException", message: "no", status: 403))
        await expectFault(
            "InvalidParameterException",
            "Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your function."
        ) { try await put(Self.function) }
        #expect(
            try await logs.client.describeSubscriptionFilters(DescribeSubscriptionFiltersRequest(logGroupName: "g"))
                .subscriptionFilters?.isEmpty == true)
    }

    @Test("a group has two filters, which are described and removed")
    func limit() async throws {
        try await put(Self.function, name: "a")
        try await put(Self.function, name: "b")
        await expectFault("LimitExceededException", "Resource limit exceeded.") {
            try await put(Self.function, name: "c")
        }
        try await put(Self.function, pattern: "x", name: "a")
        let found = try await logs.client.describeSubscriptionFilters(
            DescribeSubscriptionFiltersRequest(logGroupName: "g"))
        #expect(found.subscriptionFilters?.map(\.filterPattern) == ["x", ""])
        try await logs.client.deleteSubscriptionFilter(
            DeleteSubscriptionFilterRequest(logGroupName: "g", filterName: "a"))
        await expectFault("ResourceNotFoundException", "The specified subscription filter does not exist.") {
            try await logs.client.deleteSubscriptionFilter(
                DeleteSubscriptionFilterRequest(logGroupName: "g", filterName: "a"))
        }
    }

    @Test("a destination takes events by its own role")
    func destination() async throws {
        let made = try await logs.client.putDestination(
            PutDestinationRequest(destinationName: "d", targetArn: Self.stream, roleArn: Self.role))
        let arn = try #require(made.destination?.arn)
        #expect(arn == "arn:aws:logs:us-east-1:000000000000:destination:d")
        try await logs.client.putDestinationPolicy(
            PutDestinationPolicyRequest(
                destinationName: "d",
                accessPolicy:
                    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"logs:PutSubscriptionFilter","Resource":"\#(arn)"}]}"#
            ))
        try await put(arn)
        try await logs.put(["a"])
        try await follow()
        #expect(try opened(try #require(targets.taken.last))["logEvents"]?[0]?["message"] == "a")
        #expect(
            try await logs.client.describeDestinations(DescribeDestinationsRequest()).destinations?.first?.accessPolicy
                != nil)
        try await logs.client.deleteDestination(DeleteDestinationRequest(destinationName: "d"))
        await expectFault("ResourceNotFoundException", "The specified destination does not exist.") {
            try await logs.client.deleteDestination(DeleteDestinationRequest(destinationName: "d"))
        }
    }
}

/// What functions and streams were given.
final class FakeTargets: Sendable {
    private let state = Mutex((taken: [[UInt8]](), keys: [String](), failures: 0, fault: Fault?.none))

    var taken: [[UInt8]] { state.withLock { $0.taken } }
    var keys: [String] { state.withLock { $0.keys } }
    func fails(_ times: Int, with fault: Fault) { state.withLock { ($0.failures, $0.fault) = (times, fault) } }

    fileprivate func take(_ bytes: [UInt8]?, key: String = "") throws {
        try state.withLock { state in
            if state.failures > 0, let fault = state.fault {
                state.failures -= 1
                throw fault
            }
            guard let bytes else { return }
            state.taken.append(bytes)
            state.keys.append(key)
        }
    }
}

private struct FakeFunctions: Service {
    let targets: FakeTargets
    var schema: Schema { LambdaModel.schema }
    var operations: [ServedOperation] { [ServedOperation(FakeInvoke(targets: targets))] }
}

private struct FakeInvoke: Operation {
    static let model = LambdaModel.invoke
    let targets: FakeTargets
    func access(_ input: InvocationRequest, _ context: CallContext) -> [Access] { [] }
    func run(_ input: InvocationRequest, _ context: CallContext) async throws -> InvocationResponse {
        try targets.take(input.invocationType == .dryRun ? nil : input.payload ?? [])
        return InvocationResponse(statusCode: 202)
    }
}

private struct FakeStreams: Service {
    let targets: FakeTargets
    var schema: Schema { KinesisModel.schema }
    var operations: [ServedOperation] { [ServedOperation(FakePutRecord(targets: targets))] }
}

private struct FakePutRecord: Operation {
    static let model = KinesisModel.putRecord
    let targets: FakeTargets
    func access(_ input: PutRecordInput, _ context: CallContext) -> [Access] { [] }
    func run(_ input: PutRecordInput, _ context: CallContext) async throws -> PutRecordOutput {
        try targets.take(input.data, key: input.partitionKey)
        return PutRecordOutput(shardId: "shardId-000000000000", sequenceNumber: "1")
    }
}
