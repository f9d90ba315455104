import Base
import KinesisAPI
import LogsAPI
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

    private let counts = Mutex<[Int]>([])
    var calls: [Int] { counts.withLock { $0 } }
    var services: [any Service] { [Queues(targets: self), Streams(targets: self), Groups(targets: self)] }
    func note(_ count: Int) { counts.withLock { $0.append(count) } }
}

private struct FakeSend: Operation {
    static let model = SQSModel.sendMessageBatch
    let targets: FakeTargets
    func access(_ input: SendMessageBatchRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: SendMessageBatchRequest, _ context: CallContext) async throws -> SendMessageBatchResult {
        targets.note(input.entries.count)
        let bad = input.entries.filter { $0.messageBody == "bad" }
        return SendMessageBatchResult(
            successful: [],
            failed: bad.map { SQSAPI.BatchResultErrorEntry(id: $0.id, senderFault: true, code: "bad", message: "") })
    }
}

private struct FakePutRecords: Operation {
    static let model = KinesisModel.putRecords
    let targets: FakeTargets
    func access(_ input: PutRecordsInput, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: PutRecordsInput, _ context: CallContext) async throws -> PutRecordsOutput {
        targets.note(input.records.count)
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
        targets.note(input.logEvents.count)
        return PutLogEventsResponse()
    }
}
