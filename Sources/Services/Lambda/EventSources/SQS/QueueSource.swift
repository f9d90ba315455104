internal import Base
internal import SQSAPI
internal import ServiceKit
internal import Synchronization
internal import Wire

/// An SQS queue as the source of a mapping.
///
/// A poll is a receive that waits in the queue itself, so that the message wakes it. Receiving and deleting is done
/// with the rights of the function's role; holding messages longer is the platform's own doing, for which the role
/// needs no right, as on AWS.
final class QueueSource: EventSource {
    let recordsOfPoll = 10
    let dataMember = "body"
    let keepsOrder: Bool
    private let queue: QueueAddress
    private let clock: any Clock
    private let role: @Sendable () async throws -> any ServiceCaller
    private let owner: any ServiceCaller
    private let visibility = Mutex<(seconds: Int, read: Instant)?>(nil)

    /// - Parameters:
    ///   - role: who receives and deletes.
    ///   - owner: the account of the queue.
    init(
        _ queue: QueueAddress, clock: any Clock, role: @escaping @Sendable () async throws -> any ServiceCaller,
        owner: any ServiceCaller
    ) {
        (self.queue, self.clock, self.role, self.owner) = (queue, clock, role, owner)
        keepsOrder = queue.isFIFO
    }

    func poll(most: Int, until deadline: Instant) async throws -> [SourceRecord] {
        let sqs = SQSClient(try await role())
        let visibility = try await visibilityTimeout(sqs)
        let wait = (deadline - clock.now).components
        let result = try await sqs.receiveMessage(
            ReceiveMessageRequest(
                queueUrl: queue.url, messageSystemAttributeNames: ["All"], messageAttributeNames: ["All"],
                maxNumberOfMessages: most,
                waitTimeSeconds: min(
                    Int(LimitsLambda.pollWait.components.seconds),
                    max(0, Int(wait.seconds) + (wait.attoseconds > 0 ? 1 : 0)))))
        let heldUntil = clock.now + .seconds(visibility)
        return (result.messages ?? []).map { QueueRecord(queue).record($0, heldUntil: heldUntil) }
    }

    func acknowledge(_ records: [SourceRecord]) async throws {
        let sqs = SQSClient(try await role())
        try await inTens(records) { [queue] ten in
            let entries = ten.enumerated().map { index, record in
                DeleteMessageBatchRequestEntry(id: "\(index)", receiptHandle: record.handle)
            }
            // A message that can't be deleted is in flight no more: it comes again.
            _ = try await sqs.deleteMessageBatch(DeleteMessageBatchRequest(queueUrl: queue.url, entries: entries))
        }
    }

    func hold(_ records: [SourceRecord]) async throws -> [SourceRecord] {
        let seconds = try await visibilityTimeout(SQSClient(try await role()))
        guard seconds > 0 else { return records }
        let heldUntil = clock.now + .seconds(seconds)
        try await inTens(records) { [queue, owner] ten in
            let entries = ten.enumerated().map { index, record in
                ChangeMessageVisibilityBatchRequestEntry(
                    id: "\(index)", receiptHandle: record.handle, visibilityTimeout: seconds)
            }
            _ = try await SQSClient(owner).changeMessageVisibilityBatch(
                ChangeMessageVisibilityBatchRequest(queueUrl: queue.url, entries: entries))
        }
        return records.map { record in
            var record = record
            record.heldUntil = heldUntil
            return record
        }
    }

    func problem(_ error: any Error) -> String {
        guard let fault = error as? Fault else {
            return "PROBLEM: internal Lambda error. Please contact Lambda customer support."
        }
        if fault.code.hasPrefix("AccessDenied"), let action = QueueAddress.action(in: fault.message) {
            return "PROBLEM: \(QueueAddress.noPermission(action))"
        }
        return "PROBLEM: \(fault.message)"
    }

    /// SQS takes as many entries of one call as a receive gives.
    private func inTens(
        _ records: [SourceRecord], _ body: @escaping @Sendable (ArraySlice<SourceRecord>) async throws -> Void
    ) async throws {
        guard records.count > recordsOfPoll else { return try await body(records[...]) }
        try await withThrowingDiscardingTaskGroup { group in
            for start in stride(from: 0, to: records.count, by: recordsOfPoll) {
                let ten = records[start..<min(start + recordsOfPoll, records.count)]
                group.addTask { try await body(ten) }
            }
        }
    }

    /// The queue's own, read again from time to time.
    private func visibilityTimeout(_ sqs: SQSClient) async throws -> Int {
        let now = clock.now
        if let known = visibility.withLock({ $0 }), now - known.read < LimitsLambda.sourceSettings {
            return known.seconds
        }
        let result = try await sqs.getQueueAttributes(
            GetQueueAttributesRequest(queueUrl: queue.url, attributeNames: ["VisibilityTimeout"]))
        let seconds = result.attributes?["VisibilityTimeout"].flatMap { Int($0) } ?? 30
        visibility.withLock { $0 = (seconds, now) }
        return seconds
    }
}
