internal import Base
internal import SQSAPI
internal import ServiceCalls
internal import ServiceKit
internal import Synchronization
internal import Wire

/// A queue as the source of a pipe, with the rights of the pipe's role alone. Those need not let it change when
/// messages come again, so that a batch is collected no longer than half of their time in flight.
/// - Source: Amazon EventBridge User Guide, "Amazon Simple Queue Service as a source for EventBridge Pipes".
final class QueueSource: Sendable {
    /// A record that was received.
    struct Held: Sendable, Hashable {
        let record: SourceRecord
        let handle: String
    }

    private let queue: ServiceCalls.Target
    private let clock: any Clock
    private let role: @Sendable () async throws -> any ServiceCaller
    private let visibility = Mutex<(seconds: Int, read: Instant)?>(nil)

    /// - Parameter role: who receives and deletes.
    init(
        _ queue: ServiceCalls.Target, clock: any Clock, role: @escaping @Sendable () async throws -> any ServiceCaller
    ) {
        (self.queue, self.clock, self.role) = (queue, clock, role)
    }

    /// - Throws: where the role may not look at the queue, or there is none.
    func check() async throws { _ = try await timeout(SQSClient(try await role())) }

    /// A batch: what comes at once, or within the window that its first record opens. What is left of the records' time
    /// in flight then is for what is done with them.
    func collect(_ size: Int, window: Int) async throws -> [Held] {
        var records = try await receive(min(size, LimitsPipes.messages), wait: LimitsPipes.receiveWait)
        guard !records.isEmpty, window > 0 else { return records }
        let inFlight = Duration.seconds(try await timeout(SQSClient(try await role())))
        let deadline = clock.now + min(.seconds(window), inFlight / 2)
        while records.count < size, records.reduce(0, { $0 + $1.record.byteCount }) < LimitsPipes.batchBytes,
            clock.now < deadline
        {
            let left = (deadline - clock.now).components
            let rest = Int(left.seconds) + (left.attoseconds > 0 ? 1 : 0)
            let wait = min(LimitsPipes.receiveWait, rest)
            for record in try await receive(min(size - records.count, LimitsPipes.messages), wait: wait) {
                // One that came again takes its own place.
                records.removeAll { $0.record.id == record.record.id }
                records.append(record)
            }
        }
        return records
    }

    private func receive(_ most: Int, wait: Int) async throws -> [Held] {
        let result = try await SQSClient(try await role()).receiveMessage(
            ReceiveMessageRequest(
                queueUrl: queue.queueURL, messageSystemAttributeNames: ["All"], messageAttributeNames: ["All"],
                maxNumberOfMessages: most, waitTimeSeconds: wait))
        return (result.messages ?? []).map { record($0) }
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

    /// The queue's own, read again from time to time.
    private func timeout(_ sqs: SQSClient) async throws -> Int {
        let now = clock.now
        if let known = visibility.withLock({ $0 }), now - known.read < LimitsPipes.sourceSettings {
            return known.seconds
        }
        let result = try await sqs.getQueueAttributes(
            GetQueueAttributesRequest(queueUrl: queue.queueURL, attributeNames: ["VisibilityTimeout"]))
        let seconds = result.attributes?["VisibilityTimeout"].flatMap { Int($0) } ?? 30
        visibility.withLock { $0 = (seconds, now) }
        return seconds
    }

    // MARK: - Records

    private func record(_ message: MessageShape) -> Held {
        let (id, handle, body) = (message.messageId ?? "", message.receiptHandle ?? "", message.body ?? "")
        var json: JSONObject = [
            "messageId": .string(id), "receiptHandle": .string(handle), "body": .string(body),
            "attributes": Self.object(message.attributes ?? [:]) { .string($0) },
            "messageAttributes": Self.object(message.messageAttributes ?? [:], Self.attribute),
            "md5OfBody": .string(message.md5OfBody ?? ""), "eventSource": "aws:sqs",
            "eventSourceARN": .string(queue.arn.description), "awsRegion": .string(queue.region.rawValue),
        ]
        json["md5OfMessageAttributes"] = message.md5OfMessageAttributes.map { .string($0) }
        return Held(record: SourceRecord(id: id, json: .object(json)), handle: handle)
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
