internal import Base
internal import SQSAPI
package import ServiceKit
internal import Synchronization
package import Wire

/// SQS with nothing but a way in: queues that keep what they get, refuse it as they are told, or never answer.
package final class FakeQueues: Service {
    package struct Message: Sendable {
        package let body: String
        package let group: String?
        package let deduplicationID: String?
        /// The texts among them.
        package let attributes: [String: String]
    }

    private struct State {
        var messages: [String: [Message]] = [:]
        var calls = 0
        /// Why the next calls fail.
        var faults: [String: [Fault]] = [:]
        /// Why messages fail that have a text in them, until it is taken back.
        var refusals: [String: (text: String, fault: Fault)] = [:]
        var closedGroups: Set<String> = []
        var blocked: Set<String> = []
        var waiting = 0
        var seen: Set<String> = []
    }

    private let state = Mutex(State())

    package init() {}

    package var schema: Schema { SQSModel.schema }
    package var operations: [ServedOperation] {
        [
            ServedOperation(FakeGetQueueUrl()), ServedOperation(FakeSendMessage(queues: self)),
            ServedOperation(FakeSendMessageBatch(queues: self)),
        ]
    }

    package func messages(_ queue: String = "q") -> [Message] { state.withLock { $0.messages[queue] ?? [] } }
    package func bodies(_ queue: String = "q") -> [String] { messages(queue).map(\.body) }
    package var calls: Int { state.withLock { $0.calls } }

    /// The next calls to a queue fail so.
    package func fail(_ queue: String, _ faults: [Fault]) { state.withLock { $0.faults[queue] = faults } }

    /// Messages to a queue fail, each by itself.
    /// - Parameters:
    ///   - fault: nil from when on they fail no more.
    ///   - text: that they have in them; empty for all.
    package func refuse(_ queue: String, _ fault: Fault?, of text: String = "") {
        state.withLock { $0.refusals[queue] = fault.map { (text, $0) } }
    }

    /// Messages of these groups fail, each by itself.
    package func close(groups: Set<String>) { state.withLock { $0.closedGroups = groups } }

    /// A queue answers no more.
    package func block(_ queue: String) { state.withLock { _ = $0.blocked.insert(queue) } }
    /// How many wait for the answer of such a queue.
    package var waiting: Int { state.withLock { $0.waiting } }

    /// - Returns: why each message was not taken.
    fileprivate func take(_ url: String, _ messages: [Message]) async throws -> [Fault?] {
        let queue = String(url.split(separator: "/").last ?? "")
        let isBlocked = state.withLock { state in
            state.calls += 1
            guard state.blocked.contains(queue) else { return false }
            state.waiting += 1
            return true
        }
        if isBlocked {
            // Until the test ends.
            let (never, end) = AsyncStream<Void>.makeStream()
            for await _ in never {}
            end.finish()
            throw CancellationError()
        }
        return try state.withLock { state in
            if let fault = state.faults[queue]?.first {
                state.faults[queue]?.removeFirst()
                throw fault
            }
            return messages.map { Self.take($0, queue, &state) }
        }
    }

    private static func take(_ message: Message, _ queue: String, _ state: inout State) -> Fault? {
        if let (text, fault) = state.refusals[queue], text.isEmpty || message.body.contains(text) { return fault }
        if state.closedGroups.contains(message.group ?? "") {
            return Fault(code: "InternalError", message: "not now", status: 500)
        }
        // As FIFO queues do.
        let isNew =
            !queue.hasSuffix(".fifo") || state.seen.insert("\(queue) \(message.deduplicationID ?? "")").inserted
        if isNew { state.messages[queue, default: []].append(message) }
        return nil
    }
}

/// Every queue is there.
private struct FakeGetQueueUrl: Operation {
    static let model = SQSModel.getQueueUrl
    func access(_ input: GetQueueUrlRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: GetQueueUrlRequest, _ context: CallContext) async throws -> GetQueueUrlResult {
        GetQueueUrlResult(queueUrl: "http://localhost:4566/\(context.account)/\(input.queueName)")
    }
}

private struct FakeSendMessage: Operation {
    static let model = SQSModel.sendMessage
    let queues: FakeQueues
    func access(_ input: SendMessageRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: SendMessageRequest, _ context: CallContext) async throws -> SendMessageResult {
        let message = FakeQueues.Message(
            body: input.messageBody, group: input.messageGroupId, deduplicationID: input.messageDeduplicationId,
            attributes: (input.messageAttributes ?? [:]).mapValues { $0.stringValue ?? "" })
        if let fault = try await queues.take(input.queueUrl, [message])[0] { throw fault }
        return SendMessageResult()
    }
}

private struct FakeSendMessageBatch: Operation {
    static let model = SQSModel.sendMessageBatch
    let queues: FakeQueues
    func access(_ input: SendMessageBatchRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: SendMessageBatchRequest, _ context: CallContext) async throws -> SendMessageBatchResult {
        let messages = input.entries.map { entry in
            FakeQueues.Message(
                body: entry.messageBody, group: entry.messageGroupId, deduplicationID: entry.messageDeduplicationId,
                attributes: (entry.messageAttributes ?? [:]).mapValues { $0.stringValue ?? "" })
        }
        let faults = try await queues.take(input.queueUrl, messages)
        return SendMessageBatchResult(
            successful: [],
            failed: zip(input.entries, faults).compactMap { entry, fault in
                fault.map {
                    BatchResultErrorEntry(
                        id: entry.id, senderFault: $0.status < 500, code: $0.code, message: $0.message)
                }
            })
    }
}
