import Base
import SQSAPI
import ServiceCalls
import ServiceKit
import ServiceTesting
import Synchronization
import Testing
import Wire

@testable import Pipes

@Suite("A queue as the source of a pipe")
struct QueueSourceTests {
    private let platform = TestPlatform()
    private let queue = FakeSource()

    @Test("is read with the role's rights alone, for no longer than half of its messages' time in flight")
    func window() async throws {
        platform.register(queue)
        let role = Caller.role(
            Caller.RoleSession(
                account: .default, roleName: "r", roleARN: "arn:aws:iam::000000000000:role/r", sessionName: "s",
                roleID: "AROA"))
        let target = ServiceCalls.Target("arn:aws:sqs:us-east-1:111122223333:q")
        let source = QueueSource(
            try #require(target), clock: platform.clock,
            role: { [platform] in platform.caller(as: role, account: .default, region: .default) })
        let start = platform.clock.now
        queue.onReceive { [platform] in platform.clock.advance(by: .seconds(1)) }
        let batch = try await source.collect(1_000, window: 60)
        #expect(platform.clock.now - start <= .seconds(6))
        #expect(batch.count >= 4)
        try await source.acknowledge(batch)
        #expect(!queue.callers.isEmpty && queue.callers.allSatisfy { $0 == role })
    }
}

/// A queue whose messages are ten seconds in flight, and which has one for each who asks.
private final class FakeSource: Service {
    private let state = Mutex<(callers: [Caller], count: Int, onReceive: @Sendable () -> Void)>(([], 0, {}))

    var schema: Schema { SQSModel.schema }
    var operations: [ServedOperation] {
        [
            ServedOperation(FakeReceive(source: self)), ServedOperation(FakeAttributes(source: self)),
            ServedOperation(FakeDelete(source: self)),
        ]
    }
    var callers: [Caller] { state.withLock { $0.callers } }

    func onReceive(_ body: @escaping @Sendable () -> Void) { state.withLock { $0.onReceive = body } }
    func note(_ context: CallContext) { state.withLock { $0.callers.append(context.caller) } }
    func receive() -> Int {
        let (count, body) = state.withLock { state in
            state.count += 1
            return (state.count, state.onReceive)
        }
        body()
        return count
    }
}

private struct FakeReceive: Operation {
    static let model = SQSModel.receiveMessage
    let source: FakeSource
    func access(_ input: ReceiveMessageRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: ReceiveMessageRequest, _ context: CallContext) async throws -> ReceiveMessageResult {
        source.note(context)
        let number = source.receive()
        return ReceiveMessageResult(messages: [
            MessageShape(messageId: "m\(number)", receiptHandle: "h\(number)", body: "b")
        ])
    }
}

private struct FakeAttributes: Operation {
    static let model = SQSModel.getQueueAttributes
    let source: FakeSource
    func access(_ input: GetQueueAttributesRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: GetQueueAttributesRequest, _ context: CallContext) async throws -> GetQueueAttributesResult {
        source.note(context)
        return GetQueueAttributesResult(attributes: ["VisibilityTimeout": "10"])
    }
}

private struct FakeDelete: Operation {
    static let model = SQSModel.deleteMessageBatch
    let source: FakeSource
    func access(_ input: DeleteMessageBatchRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: DeleteMessageBatchRequest, _ context: CallContext) async throws -> DeleteMessageBatchResult {
        source.note(context)
        return DeleteMessageBatchResult(successful: [], failed: [])
    }
}
