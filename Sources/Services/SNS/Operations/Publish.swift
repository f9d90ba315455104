internal import Base
internal import SNSAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Publishes a message to a topic, or sends a short message to a telephone: one durable commit.
/// - Source: Amazon SNS API Reference, Publish.
struct Publish: Operation {
    static let model = SNSModel.publish
    let core: SNSCore

    func access(_ input: PublishInput, _ context: CallContext) async throws -> [Access] {
        switch try Self.target(input) {
        case .topic(let arn): try await core.access("Publish", arn: arn, context)
        case .phone: [Access("sns:Publish", on: "*")]
        }
    }

    func run(_ input: PublishInput, _ context: CallContext) async throws -> PublishResponse {
        let request = PublishRequest(
            message: input.message, subject: input.subject, structure: input.messageStructure,
            attributes: input.messageAttributes, deduplicationID: input.messageDeduplicationId,
            group: input.messageGroupId)
        switch try Self.target(input) {
        case .phone(let number): return try await send(request, to: number, context)
        case .topic(let arn):
            let topic = try await core.store.topic(try TopicReference(arn, context))
            let content = try request.content()
            let published = try await core.publisher.publish(
                [(request, content, try request.deduplication(topic))], to: topic, context)
            return PublishResponse(
                messageId: published[0].id.description, sequenceNumber: published[0].sequence.map(SequenceNumber.text))
        }
    }

    private enum Target {
        case topic(String)
        case phone(String)
    }

    private static func target(_ input: PublishInput) throws(Fault) -> Target {
        let targets = [input.topicArn, input.targetArn, input.phoneNumber].compactMap(\.self)
        guard targets.count <= 1 else {
            throw .invalidParameter("Only one of TopicArn, TargetArn and PhoneNumber can be given")
        }
        if let number = input.phoneNumber { return .phone(number) }
        guard let arn = targets.first else {
            throw .invalidParameter("TopicArn or TargetArn Reason: no value for required parameter")
        }
        if arn.utf8.contains(UInt8(ascii: "/")), arn.contains(":endpoint/") {
            throw .notSupported("Publishing to a mobile application's endpoint")
        }
        return .topic(arn)
    }

    private func send(
        _ request: PublishRequest, to number: String, _ context: CallContext
    ) async throws -> PublishResponse {
        guard PhoneNumber.isValid(number) else {
            throw Fault.invalidParameter("PhoneNumber Reason: \(number) is not valid to publish to")
        }
        let content = try request.content()
        let text = content.bodies["sms"] ?? content.body
        guard text.unicodeScalars.count <= LimitsSNS.smsLength else { throw Fault.invalidParameter("Message too long") }
        let id = MessageID(core.randomness)
        let defaults = try await core.store.store.get(SNSStore.smsKey(context.tenant))
            .flatMap { try? JSON(parsing: $0.value) }?.texts
        let letter = Letter(
            kind: .sms, recipient: number, subject: nil, text: .init(shared: text), sent: core.clock.now, topic: nil,
            sender: content.attributes[Letter.senderAttribute] ?? defaults?["DefaultSenderID"])
        var transaction = Transaction()
        var texts: Set<Key> = []
        letter.put(id, context.tenant, &transaction, &texts)
        _ = try await core.store.store.commit(transaction)
        try await core.outbox.took(letter.size)
        return PublishResponse(messageId: id.description)
    }
}
