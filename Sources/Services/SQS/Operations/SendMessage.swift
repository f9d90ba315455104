internal import Base
internal import SQSAPI
internal import ServiceKit

/// Sends one message: one durable commit.
/// - Source: Amazon SQS API Reference, SendMessage.
struct SendMessage: Operation {
    static let model = SQSModel.sendMessage
    let core: SQSCore

    func access(_ input: SendMessageRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("SendMessage", url: input.queueUrl, context)
    }

    func run(_ input: SendMessageRequest, _ context: CallContext) async throws -> SendMessageResult {
        let queue = try await core.queue(url: input.queueUrl, context)
        let request = MessageRequest(
            body: input.messageBody, delay: input.delaySeconds, attributes: input.messageAttributes,
            systemAttributes: input.messageSystemAttributes, deduplicationID: input.messageDeduplicationId,
            group: input.messageGroupId, callTrace: context.traceHeader)
        let message = try request.checked(queue.settings)
        let sent = try await core.engines.engine(of: queue).send([message], sender: context.senderID, to: queue)[0]
        core.metrics.of(queue).sent([message], at: core.clock.now)
        return SendMessageResult(
            md5OfMessageBody: Hex.encode(message.bodyMD5),
            md5OfMessageAttributes: message.attributesMD5.map { Hex.encode($0) },
            md5OfMessageSystemAttributes: message.systemMD5.map { Hex.encode($0) }, messageId: sent.id.description,
            sequenceNumber: sent.sequence.map { SequenceNumber.text($0) })
    }
}
