import Base
import KinesisAPI
import LambdaAPI
import LogsAPI
import SNSAPI
import SQSAPI
import ServiceKit
import ServiceTesting
import Synchronization
import Testing
import Wire

@testable import ServiceCalls

@Suite("Events for a target")
struct TargetBatchTests {
    private let platform = TestPlatform()
    private let fake = FakeTargets()

    private func send(_ payloads: [TargetPayload], _ arn: String, keepsOrder: Bool = false) async throws -> [String?] {
        for service in fake.services { platform.register(service) }
        let caller = TargetCaller(
            services: platform, clock: platform.clock, randomness: platform.environment.randomness)
        let target = try #require(Target("arn:aws:\(arn)"))
        return await caller.send(payloads, to: target, as: .account(.default), keepsOrder: keepsOrder).map { $0?.code }
    }

    private func payloads(_ texts: [String]) -> [TargetPayload] { texts.map { TargetPayload(Array($0.utf8)) } }

    @Test("go ten at once to a queue, and fewer where they are long")
    func queues() async throws {
        let arn = "sqs:us-east-1:000000000000:q"
        let results = try await send(payloads((0..<25).map { $0 == 3 ? "bad" : "t" }), arn)
        #expect(fake.calls == [10, 10, 5])
        #expect(results.indices.filter { results[$0] != nil } == [3])
        let long = String(repeating: "x", count: 600_000)
        _ = try await send(payloads([long, long, "t"]), arn)
        #expect(fake.calls == [10, 10, 5, 1, 2])
    }

    @Test("stop at a failure where their order counts")
    func order() async throws {
        let texts = (0..<25).map { $0 == 12 ? "bad" : "t" }
        let results = try await send(payloads(texts), "sqs:us-east-1:000000000000:q", keepsOrder: true)
        #expect(fake.calls == [10, 10])
        #expect(results.firstIndex { $0 != nil } == 12 && results[12...].allSatisfy { $0 != nil })
    }

    @Test("go as many at once to a stream as it takes, and its throttling is one")
    func streams() async throws {
        let texts = (0..<600).map { $0 == 1 ? "bad" : "t" }
        let arn = "kinesis:us-east-1:000000000000:stream/s"
        #expect(try await send(payloads(texts), arn)[1] == "ProvisionedThroughputExceededException")
        #expect(fake.calls == [500, 100])
        let failure = DeliveryFailure(Fault(code: "ProvisionedThroughputExceededException", message: ""))
        #expect(failure.isRetryable && DeliveryFailure(failure) == failure)
    }

    @Test("go to a log in the order of time, each stream by itself")
    func logs() async throws {
        func event(_ stream: String, _ second: Int64) -> TargetPayload {
            var parameters = TargetParameters()
            (parameters.logStream, parameters.time) = (stream, Instant(seconds: second))
            return TargetPayload([65], parameters)
        }
        let events = [event("a", 1), event("a", 2), event("b", 3), event("b", 2), event("b", 90_000)]
        let results = try await send(events, "logs:us-east-1:000000000000:log-group:g")
        #expect(fake.calls == [2, 1, 1, 1] && results == [nil, nil, nil, nil, nil])
    }

    @Test("that a log does not take, for their times, have failed, and the others have not")
    func rejected() async throws {
        var parameters = TargetParameters()
        parameters.logStream = "s"
        let payloads = ["expired", "old", "t", "t", "new", "t"].map { TargetPayload(Array($0.utf8), parameters) }
        let results = try await send(payloads, "logs:us-east-1:000000000000:log-group:g")
        let code = "InvalidParameterException"
        #expect(results == [code, code, nil, nil, code, code])
    }

    @Test("belong to their traces: to a function and a topic they go with the header of each")
    func traces() async throws {
        let payloads = ["1", "1", "2", nil].map { TargetPayload([65], traceHeader: $0) }
        _ = try await send(payloads, "lambda:us-east-1:000000000000:function:f")
        #expect(fake.traces == ["1", "1", "2", nil])
        _ = try await send(payloads, "sns:us-east-1:000000000000:t")
        #expect(fake.traces.suffix(3) == ["1", "2", nil] && fake.calls.suffix(3) == [2, 1, 1])
        // A call to a stream has a trace where all of its records have that one.
        _ = try await send(Array(payloads[..<2]), "kinesis:us-east-1:000000000000:stream/s")
        _ = try await send(payloads, "kinesis:us-east-1:000000000000:stream/s")
        #expect(fake.traces.suffix(2) == ["1", nil])
    }

    @Test("a single one is a call of one, and throttling may be tried again")
    func single() async throws {
        for service in fake.services { platform.register(service) }
        let caller = TargetCaller(
            services: platform, clock: platform.clock, randomness: platform.environment.randomness)
        let target = try #require(Target("arn:aws:sqs:us-east-1:000000000000:q"))
        for (text, isRetryable) in [("bad", false), ("RequestThrottled", true)] {
            let failure = await #expect(throws: DeliveryFailure.self) {
                try await caller.send(Array(text.utf8), to: target, as: .account(.default))
            }
            #expect(failure?.code == text && failure?.isRetryable == isRetryable)
        }
        #expect(fake.calls == [1, 1])
    }
}

/// Services that count what they get in a call and refuse what is bad.
private final class FakeTargets: Sendable {
    private struct Queues: Service {
        let targets: FakeTargets
        var schema: Schema { SQSModel.schema }
        var operations: [ServedOperation] { [ServedOperation(FakeSend(targets: targets))] }
    }

    private struct Streams: Service {
        let targets: FakeTargets
        var schema: Schema { KinesisModel.schema }
        var operations: [ServedOperation] { [ServedOperation(FakePutRecords(targets: targets))] }
    }

    private struct Groups: Service {
        let targets: FakeTargets
        var schema: Schema { LogsModel.schema }
        var operations: [ServedOperation] { [ServedOperation(FakePutEvents(targets: targets))] }
    }

    private struct Functions: Service {
        let targets: FakeTargets
        var schema: Schema { LambdaModel.schema }
        var operations: [ServedOperation] { [ServedOperation(FakeInvoke(targets: targets))] }
    }

    private struct Topics: Service {
        let targets: FakeTargets
        var schema: Schema { SNSModel.schema }
        var operations: [ServedOperation] { [ServedOperation(FakePublish(targets: targets))] }
    }

    private let noted = Mutex<[(count: Int, trace: String?)]>([])
    var calls: [Int] { noted.withLock { $0.map(\.count) } }
    var traces: [String?] { noted.withLock { $0.map(\.trace) } }
    var services: [any Service] {
        [
            Queues(targets: self), Streams(targets: self), Groups(targets: self), Functions(targets: self),
            Topics(targets: self),
        ]
    }
    func note(_ count: Int, _ context: CallContext) { noted.withLock { $0.append((count, context.traceHeader)) } }
}

private struct FakeSend: Operation {
    static let model = SQSModel.sendMessageBatch
    let targets: FakeTargets
    func access(_ input: SendMessageBatchRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: SendMessageBatchRequest, _ context: CallContext) async throws -> SendMessageBatchResult {
        targets.note(input.entries.count, context)
        let bad = input.entries.filter { $0.messageBody != "t" && $0.messageBody.utf8.count < 100 }
        return SendMessageBatchResult(
            successful: [],
            failed: bad.map {
                SQSAPI.BatchResultErrorEntry(id: $0.id, senderFault: true, code: $0.messageBody, message: "")
            })
    }
}

private struct FakePutRecords: Operation {
    static let model = KinesisModel.putRecords
    let targets: FakeTargets
    func access(_ input: PutRecordsInput, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: PutRecordsInput, _ context: CallContext) async throws -> PutRecordsOutput {
        targets.note(input.records.count, context)
        return PutRecordsOutput(
            records: input.records.map { record in
                record.data == Array("bad".utf8)
                    ? PutRecordsResultEntry(errorCode: "ProvisionedThroughputExceededException", errorMessage: "")
                    : PutRecordsResultEntry(sequenceNumber: "1", shardId: "s")
            })
    }
}

private struct FakePutEvents: Operation {
    static let model = LogsModel.putLogEvents
    let targets: FakeTargets
    func access(_ input: PutLogEventsRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: PutLogEventsRequest, _ context: CallContext) async throws -> PutLogEventsResponse {
        targets.note(input.logEvents.count, context)
        let texts = input.logEvents.map(\.message)
        guard let old = texts.lastIndex(of: "old"), let new = texts.firstIndex(of: "new") else {
            return PutLogEventsResponse()
        }
        return PutLogEventsResponse(
            rejectedLogEventsInfo: RejectedLogEventsInfo(
                tooNewLogEventStartIndex: new, tooOldLogEventEndIndex: old + 1, expiredLogEventEndIndex: 1))
    }
}

private struct FakeInvoke: Operation {
    static let model = LambdaModel.invoke
    let targets: FakeTargets
    func access(_ input: InvocationRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: InvocationRequest, _ context: CallContext) async throws -> InvocationResponse {
        targets.note(1, context)
        return InvocationResponse(statusCode: 202)
    }
}

private struct FakePublish: Operation {
    static let model = SNSModel.publishBatch
    let targets: FakeTargets
    func access(_ input: PublishBatchInput, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: PublishBatchInput, _ context: CallContext) async throws -> PublishBatchResponse {
        targets.note(input.publishBatchRequestEntries.count, context)
        return PublishBatchResponse()
    }
}
