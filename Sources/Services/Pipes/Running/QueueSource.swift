internal import Base
internal import SQSAPI
internal import ServiceCalls
internal import ServiceKit
internal import Synchronization
internal import Wire

/// A queue as the source of a pipe. Receiving and deleting is done with the rights of the pipe's role; holding messages
/// while a batch is collected is the platform's own doing.
/// - Source: Amazon EventBridge User Guide, "Amazon Simple Queue Service as a source for EventBridge Pipes".
final class QueueSource: Sendable {
    /// A record that was received.
    struct Held: Sendable, Hashable {
        let record: SourceRecord
        let handle: String
        /// Until when nobody else gets it.
        var heldUntil: Instant
    }

    private let queue: ServiceCalls.Target
    private let clock: any Clock
    private let role: @Sendable () async throws -> any ServiceCaller
    private let owner: any ServiceCaller
    private let visibility = Mutex<(seconds: Int, read: Instant)?>(nil)

    /// - Parameters:
    ///   - role: who receives and deletes.
    ///   - owner: the account of the queue.
    init(
        _ queue: ServiceCalls.Target, clock: any Clock, role: @escaping @Sendable () async throws -> any ServiceCaller,
        owner: any ServiceCaller
    ) {
        (self.queue, self.clock, self.role, self.owner) = (queue, clock, role, owner)
    }

    /// - Throws: where the role may not look at the queue, or there is none.
    func check() async throws { _ = try await timeout(SQSClient(try await role())) }

    /// A batch: what comes at once, or within the window that its first record opens.
    func collect(_ size: Int, window: Int) async throws -> [Held] {
        var records = try await receive(min(size, LimitsPipes.messages), wait: LimitsPipes.receiveWait)
        guard !records.isEmpty, window > 0 else { return records }
        let deadline = clock.now + .seconds(window)
        while records.count < size, records.reduce(0, { $0 + $1.record.byteCount }) < LimitsPipes.batchBytes,
            clock.now < deadline
        {
            let left = (deadline - clock.now).components
            let rest = Int(left.seconds) + (left.attoseconds > 0 ? 1 : 0)
            let seconds = try await timeout(SQSClient(try await role()))
            let wait = min(LimitsPipes.receiveWait, rest, max(1, seconds / 3))
            for record in try await receive(min(size - records.count, LimitsPipes.messages), wait: wait) {
                // One that came again takes its own place.
                records.removeAll { $0.record.id == record.record.id }
                records.append(record)
            }
            try await hold(&records, seconds)
        }
        return records
    }

    private func receive(_ most: Int, wait: Int) async throws -> [Held] {
        let sqs = SQSClient(try await role())
        let seconds = try await timeout(sqs)
        let result = try await sqs.receiveMessage(
            ReceiveMessageRequest(
                queueUrl: queue.queueURL, messageSystemAttributeNames: ["All"], messageAttributeNames: ["All"],
                maxNumberOfMessages: most, waitTimeSeconds: wait))
        let heldUntil = clock.now + .seconds(seconds)
        return (result.messages ?? []).map { record($0, heldUntil) }
    }

    /// Says that records are done with. Those that are not come again.
    func acknowledge(_ records: [Held]) async throws {
        let sqs = SQSClient(try await role())
        for start in stride(from: 0, to: records.count, by: LimitsPipes.messages) {
            let ten = records[start..<min(start + LimitsPipes.messages, records.count)]
            let entries = ten.enumerated().map {
                DeleteMessageBatchRequestEntry(id: "\($0)", receiptHandle: $1.handle)
            }
            _ = try await sqs.deleteMessageBatch(
                DeleteMessageBatchRequest(queueUrl: queue.queueURL, entries: entries))
        }
    }

    /// Keeps records from coming again while others are waited for.
    private func hold(_ records: inout [Held], _ seconds: Int) async throws {
        let now = clock.now
        guard let first = records.map(\.heldUntil).min(), first - now < .seconds(seconds) / 2, seconds > 0 else {
            return
        }
        for start in stride(from: 0, to: records.count, by: LimitsPipes.messages) {
            let ten = records[start..<min(start + LimitsPipes.messages, records.count)]
            let entries = ten.enumerated().map {
                ChangeMessageVisibilityBatchRequestEntry(
                    id: "\($0)", receiptHandle: $1.handle, visibilityTimeout: seconds)
            }
            _ = try await SQSClient(owner).changeMessageVisibilityBatch(
                ChangeMessageVisibilityBatchRequest(queueUrl: queue.queueURL, entries: entries))
        }
        for index in records.indices { records[index].heldUntil = now + .seconds(seconds) }
    }

    /// The queue's own, read again from time to time.
    private func timeout(_ sqs: SQSClient) async throws -> Int {
        let now = clock.now
        if let known = visibility.withLock({ $0 }), now - known.read < LimitsPipes.queueSettings {
            return known.seconds
        }
        let result = try await sqs.getQueueAttributes(
            GetQueueAttributesRequest(queueUrl: queue.queueURL, attributeNames: ["VisibilityTimeout"]))
        let seconds = result.attributes?["VisibilityTimeout"].flatMap { Int($0) } ?? 30
        visibility.withLock { $0 = (seconds, now) }
        return seconds
    }

    // MARK: - Records

    private func record(_ message: MessageShape, _ heldUntil: Instant) -> Held {
        let (id, handle, body) = (message.messageId ?? "", message.receiptHandle ?? "", message.body ?? "")
        var json: JSONObject = [
            "messageId": .string(id), "receiptHandle": .string(handle), "body": .string(body),
            "attributes": Self.object(message.attributes ?? [:]) { .string($0) },
            "messageAttributes": Self.object(message.messageAttributes ?? [:], Self.attribute),
            "md5OfBody": .string(message.md5OfBody ?? ""), "eventSource": "aws:sqs",
            "eventSourceARN": .string(queue.arn.description), "awsRegion": .string(queue.region.rawValue),
        ]
        json["md5OfMessageAttributes"] = message.md5OfMessageAttributes.map { .string($0) }
        return Held(
            record: SourceRecord(id: id, json: .object(json), byteCount: body.utf8.count), handle: handle,
            heldUntil: heldUntil)
    }

    private static func object<Value>(_ values: [String: Value], _ write: (Value) -> JSON) -> JSON {
        .object(JSONObject(values.sorted { $0.key < $1.key }.map { ($0.key, write($0.value)) }))
    }

    private static func attribute(_ value: MessageAttributeValue) -> JSON {
        var object: JSONObject = ["stringListValues": [], "binaryListValues": [], "dataType": .string(value.dataType)]
        object["stringValue"] = value.stringValue.map { .string($0) }
        object["binaryValue"] = value.binaryValue.map { .string(Base64.encode($0)) }
        return .object(object)
    }
}
