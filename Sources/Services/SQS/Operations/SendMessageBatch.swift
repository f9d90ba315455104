internal import Base
internal import SQSAPI
internal import ServiceKit
internal import Wire

/// Sends up to ten messages. Those that are in order are sent in one commit; each of the others fails by itself.
/// - Source: Amazon SQS API Reference, SendMessageBatch.
struct SendMessageBatch: Operation {
    static let model = SQSModel.sendMessageBatch
    let core: SQSCore

    func access(_ input: SendMessageBatchRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("SendMessage", url: input.queueUrl, context)
    }

    func run(_ input: SendMessageBatchRequest, _ context: CallContext) async throws -> SendMessageBatchResult {
        let entries = input.entries
        try BatchEntries.check(entries.map(\.id), "SendMessageBatchRequestEntry")
        try Self.checkSize(entries)
        let queue = try await core.queue(url: input.queueUrl, context)
        var failed: [BatchResultErrorEntry] = []
        var accepted: [(id: String, message: NewMessage)] = []
        for entry in entries {
            do throws(Fault) {
                accepted.append((entry.id, try MessageRequest(entry, context).checked(queue.settings)))
            } catch {
                failed.append(BatchEntries.failure(entry.id, error))
            }
        }
        let sent =
            accepted.isEmpty
            ? []
            : try await core.engines.engine(of: queue).send(
                accepted.map(\.message), sender: context.senderID, to: queue)
        core.metrics.of(queue).sent(accepted.map(\.message), at: core.clock.now)
        let successful = zip(accepted, sent).map { entry, sent in
            SendMessageBatchResultEntry(
                id: entry.id, messageId: sent.id.description, md5OfMessageBody: Hex.encode(entry.message.bodyMD5),
                md5OfMessageAttributes: entry.message.attributesMD5.map { Hex.encode($0) },
                md5OfMessageSystemAttributes: entry.message.systemMD5.map { Hex.encode($0) },
                sequenceNumber: sent.sequence.map { SequenceNumber.text($0) })
        }
        return SendMessageBatchResult(successful: successful, failed: failed)
    }
}

extension SendMessageBatch {
    /// The bytes of all messages together have the bound that one message has.
    private static func checkSize(_ entries: [SendMessageBatchRequestEntry]) throws(Fault) {
        let bytes = entries.reduce(0) { sum, entry in
            (entry.messageAttributes ?? [:]).reduce(sum + entry.messageBody.utf8.count) { sum, attribute in
                sum + attribute.key.utf8.count + attribute.value.dataType.utf8.count
                    + (attribute.value.stringValue?.utf8.count ?? 0) + (attribute.value.binaryValue?.count ?? 0)
            }
        }
        guard bytes <= LimitsSQS.messageBytes else {
            throw SQSFault.batchRequestTooLong(
                "Batch requests cannot be longer than \(LimitsSQS.messageBytes) bytes. You have sent \(bytes) bytes.")
        }
    }
}

extension MessageRequest {
    fileprivate init(_ entry: SendMessageBatchRequestEntry, _ context: CallContext) {
        self.init(
            body: entry.messageBody, delay: entry.delaySeconds, attributes: entry.messageAttributes,
            systemAttributes: entry.messageSystemAttributes, deduplicationID: entry.messageDeduplicationId,
            group: entry.messageGroupId, callTrace: context.traceHeader)
    }
}
