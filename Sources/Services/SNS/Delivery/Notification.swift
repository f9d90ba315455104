internal import Base
internal import Certificates
internal import Wire

/// What a subscription gets of a message.
enum NotificationForm: Sendable {
    /// The body alone.
    case text
    /// The JSON that queues, HTTP endpoints and mailboxes get.
    case envelope
    /// What functions get.
    case event
}

/// A message as it goes out, written as its endpoints expect it. All subscriptions of one protocol get the same but for
/// the address that ends the subscription, which is not signed: one signature does for all of them. A class, so that
/// handing it on costs one count.
/// - Source: Amazon SNS Developer Guide, "Parsing Amazon SNS message formats" and "Verifying the signatures of Amazon
///   SNS messages".
final class Notification: Sendable {
    let message: Publication
    let body: String
    private let base: String
    private let signature: Signature?
    private let topic: String
    private let timestamp: String
    /// What stands before and behind the address that ends a subscription; nil where nobody gets an envelope.
    private let envelope: (head: [UInt8], tail: [UInt8])?

    private struct Signature: Sendable {
        let version: String
        let text: String
        let certificate: String
    }

    /// - Parameter forms: those that are asked for.
    /// - Parameter material: what signs; nil where no form has a signature, or the message has none.
    /// - Parameter base: of URLs, where the subscriber has no own: the server's, never what a publisher says.
    init(
        _ message: Publication, for kind: DeliveryProtocol, as forms: [NotificationForm], signatureVersion: String,
        _ material: SigningMaterial?, base: String
    ) throws(Failure) {
        self.message = message
        body = message.body(for: kind)
        (topic, timestamp) = (message.topic.arn, CalendarDate(message.published).iso8601(milliseconds: true))
        self.base = base
        let confirmation = message.token.map { Self.confirmationURL(message.topic, token: $0, base: base) }
        let parts = EnvelopeParts(
            message: message, id: message.id.description, body: body, topic: topic, timestamp: timestamp,
            confirmation: confirmation)
        signature =
            if let material {
                Signature(
                    version: signatureVersion,
                    text: try material.signature(of: parts.signed, version: signatureVersion),
                    certificate: material.file)
            } else { nil }
        envelope =
            forms.contains(.envelope)
            ? parts.envelope(signature.map { ($0.version, $0.text, "\(base)/\($0.certificate)") }) : nil
    }

    static func confirmationURL(_ topic: TopicReference, token: String, base: String) -> String {
        "\(base)/?Action=ConfirmSubscription&TopicArn=\(PercentEncoding.encode(topic.arn))&Token=\(token)"
    }

    static func unsubscribeURL(_ subscription: StoredSubscription, base: String) -> String {
        "\(base)/?Action=Unsubscribe&SubscriptionArn=\(subscription.encodedARN)"
    }

    // MARK: - Forms

    /// The JSON that queues, HTTP endpoints and mailboxes get.
    func json(for subscription: StoredSubscription) -> String {
        guard let envelope else { preconditionFailure("an envelope was not asked for") }
        guard message.kind == .notification else { return String(decoding: envelope.head, as: UTF8.self) }
        let url = Self.unsubscribeURL(subscription, base: base(for: subscription))
        let count = envelope.head.count + url.utf8.count + envelope.tail.count
        return String(unsafeUninitializedCapacity: count) { buffer in
            // SAFETY: the buffer has the room of all three parts.
            var end = buffer.initialize(fromContentsOf: envelope.head)
            end = buffer[end...].initialize(fromContentsOf: url.utf8)
            return buffer[end...].initialize(fromContentsOf: envelope.tail)
        }
    }

    /// The event that functions get.
    func event(for subscription: StoredSubscription) -> [UInt8] {
        let base = base(for: subscription)
        var content: JSONObject = [:]
        content["SignatureVersion"] = signature.map { .string($0.version) }
        content["Timestamp"] = .string(timestamp)
        content["Signature"] = signature.map { .string($0.text) }
        content["SigningCertUrl"] = signature.map { .string("\(base)/\($0.certificate)") }
        content["MessageId"] = .string(message.id.description)
        content["Message"] = .string(body)
        content["MessageAttributes"] = .object(
            JSONObject(
                message.attributes.all.map { ($0.name, ["Type": .string($0.type), "Value": .string($0.shown)]) }))
        content["Type"] = .string(message.type)
        if let token = message.token {
            content["Token"] = .string(token)
            content["SubscribeUrl"] = .string(Self.confirmationURL(message.topic, token: token, base: base))
        } else {
            content["UnsubscribeUrl"] = .string(Self.unsubscribeURL(subscription, base: base))
        }
        content["TopicArn"] = .string(topic)
        content["Subject"] = message.subject.map { .string($0) } ?? .null
        let record: JSON = [
            "EventSource": "aws:sns", "EventVersion": "1.0", "EventSubscriptionArn": .string(subscription.arn),
            "Sns": .object(content),
        ]
        return JSON.object(["Records": [record]]).bytes
    }

    func base(for subscription: StoredSubscription) -> String { subscription.record.base ?? base }
}

extension StoredSubscription {
    /// How messages of a kind are written for it.
    /// - Parameter isDead: whether the message goes to the dead-letter queue.
    func form(of kind: Publication.Kind, isDead: Bool = false) -> NotificationForm {
        switch record.kind {
        case .lambda where isDead: .envelope
        case .lambda: .event
        case .email, .sms: .text
        case .emailJSON: .envelope
        case .sqs, .http, .https: isRaw && kind == .notification ? .text : .envelope
        }
    }
}

extension Publication {
    var type: String {
        switch kind {
        case .notification: "Notification"
        case .confirmation: "SubscriptionConfirmation"
        case .cancellation: "UnsubscribeConfirmation"
        }
    }

    var token: String? {
        switch kind {
        case .notification: nil
        case .confirmation(let token), .cancellation(let token): token
        }
    }
}
