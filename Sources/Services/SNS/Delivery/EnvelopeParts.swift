internal import Base

/// What an envelope is written of, each part once.
struct EnvelopeParts {
    let message: Publication
    let id: String
    let body: String
    let topic: String
    let timestamp: String
    /// The URL that confirms the subscription.
    let confirmation: String?

    /// What is signed: names and values, a line each.
    /// - Source: Amazon SNS Developer Guide, "Verifying the signatures of Amazon SNS messages".
    var signed: [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(body.utf8.count + 512)
        func line(_ name: StaticString, _ value: String) {
            name.withUTF8Buffer { text += $0 }
            text.append(UInt8(ascii: "\n"))
            text += value.utf8
            text.append(UInt8(ascii: "\n"))
        }
        line("Message", body)
        line("MessageId", id)
        if let confirmation { line("SubscribeURL", confirmation) }
        if let subject = message.subject { line("Subject", subject) }
        line("Timestamp", timestamp)
        if let token = message.token { line("Token", token) }
        line("TopicArn", topic)
        line("Type", message.type)
        return text
    }

    /// What stands before and behind the address that ends a subscription.
    func envelope(_ signature: (version: String, text: String, certificate: String)?) -> (head: [UInt8], tail: [UInt8])
    {
        var writer = EnvelopeWriter(capacity: body.utf8.count + 1_024)
        writer.member("Type", message.type)
        writer.member("MessageId", id)
        if let token = message.token { writer.member("Token", token) }
        if let sequence = message.sequence { writer.member("SequenceNumber", SequenceNumber.text(sequence)) }
        writer.member("TopicArn", topic)
        if let subject = message.subject { writer.member("Subject", subject) }
        writer.member("Message", body)
        if let confirmation { writer.member("SubscribeURL", confirmation) }
        writer.member("Timestamp", timestamp)
        if let signature {
            writer.member("SignatureVersion", signature.version)
            writer.member("Signature", signature.text)
            writer.member("SigningCertURL", signature.certificate)
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
}

/// JSON as SNS lays it out: a member a line, with spaces around the colon.
private struct EnvelopeWriter {
    private(set) var bytes: [UInt8] = []
    private var isFirst = true

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

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
