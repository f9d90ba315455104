internal import Base
internal import Certificates
internal import ServiceKit
internal import Wire

/// A message as it goes out: signed, and written as its endpoints expect it. All subscriptions of one protocol get the
/// same but for the address that ends the subscription.
/// - Source: Amazon SNS Developer Guide, "Parsing Amazon SNS message formats" and "Verifying the signatures of Amazon
///   SNS messages".
struct Notification: Sendable {
    let message: Publication
    let body: String
    private let signature: String?
    private let signatureVersion: String
    private let material: SigningMaterial
    /// What stands before and behind the address that ends a subscription.
    private let envelope: (head: [UInt8], tail: [UInt8])

    /// - Parameter base: of URLs for confirmations, which carry one inside what is signed.
    init(
        _ message: Publication, for kind: DeliveryProtocol, signatureVersion: String, _ material: SigningMaterial,
        base: String? = nil
    ) throws(Failure) {
        (self.message, self.signatureVersion, self.material) = (message, signatureVersion, material)
        body = message.body(for: kind)
        let base = base ?? message.base ?? CallContext.defaultEndpoint
        let confirmation = message.token.map { Self.confirmationURL(message.topic, token: $0, base: base) }
        // Messages of FIFO topics are not signed.
        signature =
            message.sequence == nil
            ? try Self.signature(message, body, confirmation, signatureVersion, material) : nil
        let certificate = Self.certificateURL(material, base)
        envelope = Self.envelope(message, body, confirmation, signature, signatureVersion, certificate)
    }

    static func certificateURL(_ material: SigningMaterial, _ base: String) -> String { "\(base)/\(material.file)" }

    static func confirmationURL(_ topic: TopicReference, token: String, base: String) -> String {
        "\(base)/?Action=ConfirmSubscription&TopicArn=\(PercentEncoding.encode(topic.arn))&Token=\(token)"
    }

    static func unsubscribeURL(_ subscription: StoredSubscription, base: String) -> String {
        "\(base)/?Action=Unsubscribe&SubscriptionArn=\(subscription.encodedARN)"
    }

    // MARK: - Signature

    /// Names and values of what is signed, a line each.
    private static func signature(
        _ message: Publication, _ body: String, _ confirmation: String?, _ version: String, _ material: SigningMaterial
    ) throws(Failure) -> String {
        var lines = ["Message", body, "MessageId", message.id.description]
        if let confirmation { lines += ["SubscribeURL", confirmation] }
        if let subject = message.subject { lines += ["Subject", subject] }
        lines += ["Timestamp", timestamp(message)]
        if let token = message.token { lines += ["Token", token] }
        lines += ["TopicArn", message.topic.arn, "Type", message.type]
        let text = lines.map { $0 + "\n" }.joined()
        return Base64.encode(try material.key.sign(Array(text.utf8), version == "2" ? .sha256 : .sha1))
    }

    private static func timestamp(_ message: Publication) -> String {
        CalendarDate(message.published).iso8601(milliseconds: true)
    }

    // MARK: - Forms

    private static func envelope(
        _ message: Publication, _ body: String, _ confirmation: String?, _ signature: String?, _ version: String,
        _ certificate: String
    ) -> (head: [UInt8], tail: [UInt8]) {
        var writer = EnvelopeWriter()
        writer.member("Type", message.type)
        writer.member("MessageId", message.id.description)
        if let token = message.token { writer.member("Token", token) }
        if let sequence = message.sequence { writer.member("SequenceNumber", SequenceNumber.text(sequence)) }
        writer.member("TopicArn", message.topic.arn)
        if let subject = message.subject { writer.member("Subject", subject) }
        writer.member("Message", body)
        if let confirmation { writer.member("SubscribeURL", confirmation) }
        writer.member("Timestamp", timestamp(message))
        if let signature {
            writer.member("SignatureVersion", version)
            writer.member("Signature", signature)
            writer.member("SigningCertURL", certificate)
        }
        guard message.kind == .notification else {
            writer.end()
            return (writer.bytes, [])
        }
        writer.begin("UnsubscribeURL")
        writer.quote()
        let head = writer.take()
        writer.quote()
        if !message.attributes.all.isEmpty { writer.attributes(message.attributes) }
        writer.end()
        return (head, writer.bytes)
    }

    /// The JSON that queues, HTTP endpoints and mailboxes get.
    func json(for subscription: StoredSubscription) -> String {
        guard message.kind == .notification else { return String(decoding: envelope.head, as: UTF8.self) }
        let url = Self.unsubscribeURL(subscription, base: base(subscription.record.base))
        var bytes = envelope.head
        bytes.reserveCapacity(bytes.count + url.utf8.count + envelope.tail.count)
        bytes += url.utf8
        bytes += envelope.tail
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The event that functions get.
    func event(for subscription: StoredSubscription) -> [UInt8] {
        let base = self.base(subscription.record.base)
        var content: JSONObject = [
            "SignatureVersion": .string(signatureVersion), "Timestamp": .string(Self.timestamp(message)),
        ]
        content["Signature"] = signature.map { .string($0) }
        content["SigningCertUrl"] = .string(Self.certificateURL(material, base))
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
        content["TopicArn"] = .string(message.topic.arn)
        content["Subject"] = message.subject.map { .string($0) } ?? .null
        let record: JSON = [
            "EventSource": "aws:sns", "EventVersion": "1.0", "EventSubscriptionArn": .string(subscription.arn),
            "Sns": .object(content),
        ]
        return JSON.object(["Records": [record]]).bytes
    }

    private func base(_ base: String?) -> String { base ?? message.base ?? CallContext.defaultEndpoint }
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

/// JSON as SNS lays it out: a member a line, with spaces around the colon.
private struct EnvelopeWriter {
    private(set) var bytes: [UInt8] = []
    private var isFirst = true

    mutating func begin(_ name: String) {
        bytes += isFirst ? "{\n  \"".utf8 : ",\n  \"".utf8
        isFirst = false
        bytes += name.utf8
        bytes += "\" : ".utf8
    }

    mutating func member(_ name: String, _ text: String) {
        begin(name)
        bytes += Self.quoted(text)
    }

    mutating func attributes(_ attributes: MessageAttributes) {
        begin("MessageAttributes")
        bytes += "{".utf8
        for (index, attribute) in attributes.all.enumerated() {
            bytes += index == 0 ? "\n    ".utf8 : ",\n    ".utf8
            bytes += Self.quoted(attribute.name)
            bytes += " : {\"Type\":".utf8
            bytes += Self.quoted(attribute.type)
            bytes += ",\"Value\":".utf8
            bytes += Self.quoted(attribute.shown)
            bytes += "}".utf8
        }
        bytes += "\n  }".utf8
    }

    mutating func quote() { bytes.append(UInt8(ascii: "\"")) }
    mutating func end() { bytes += "\n}".utf8 }

    /// What was written so far; writing goes on in an empty text.
    mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    private static func quoted(_ text: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.string(text)
        return writer.bytes
    }
}
