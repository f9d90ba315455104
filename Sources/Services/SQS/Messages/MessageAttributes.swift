internal import Base
internal import SQSAPI
internal import Wire

/// A message's attributes: their rules, their digest, and how they are kept.
/// - Source: Amazon SQS Developer Guide, "Amazon SQS message metadata" and "Calculating the MD5 message digest for
///   message attributes".
struct MessageAttributes {
    struct Attribute {
        enum Value {
            case text(String)
            case binary([UInt8])

            var bytes: [UInt8] {
                switch self {
                case .text(let text): Array(text.utf8)
                case .binary(let bytes): bytes
                }
            }
        }

        let name: String
        let type: String
        let value: Value
    }

    /// In the order of their names' bytes.
    let all: [Attribute]

    private init(_ all: [Attribute]) { self.all = all }

    /// - Parameter kind: "user" or "system", as the faults say.
    /// - Throws: `InvalidParameterValue`, `InvalidMessageContents`.
    init(
        _ attributes: [(name: String, type: String, text: String?, binary: [UInt8]?)], _ kind: String = "user"
    ) throws(Fault) {
        guard attributes.count <= LimitsSQS.messageAttributes else {
            throw .invalidParameter(
                "Number of message attributes [\(attributes.count)] exceeds the allowed maximum "
                    + "[\(LimitsSQS.messageAttributes)].")
        }
        var all: [Attribute] = []
        for attribute in attributes {
            try Self.check(name: attribute.name, kind)
            all.append(try Self.checked(attribute, kind))
        }
        self.all = all.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    private static func check(name: String, _ kind: String) throws(Fault) {
        let isAllowed = name.utf8.allSatisfy { QueueName.isAllowed($0) || $0 == UInt8(ascii: ".") }
        guard isAllowed, !name.isEmpty, !name.hasPrefix("."), !name.hasSuffix("."), !name.contains("..") else {
            throw .invalidParameter(
                "The message attribute name '\(name)' is invalid. Attribute name can contain A-Z, a-z, 0-9, "
                    + "underscore (_), hyphen (-), and period (.) characters.")
        }
        guard name.utf8.count <= LimitsSQS.attributeNameLength else {
            throw .invalidParameter("Length of message attribute name must be less than 256 bytes.")
        }
        let lower = name.lowercased()
        guard !lower.hasPrefix("aws."), !lower.hasPrefix("amazon.") else {
            throw .invalidParameter(
                "You can't use message attribute names beginning with 'AWS.' or 'Amazon.'. These strings are reserved "
                    + "for internal use.")
        }
    }

    private static func checked(
        _ attribute: (name: String, type: String, text: String?, binary: [UInt8]?), _ kind: String
    ) throws(Fault) -> Attribute {
        let label = "message (\(kind)) attribute '\(attribute.name)'"
        let base = attribute.type.prefix { $0 != "." }
        guard !attribute.type.isEmpty else {
            throw .invalidParameter("The \(label) must contain non-empty message attribute type.")
        }
        guard ["String", "Number", "Binary"].contains(base), attribute.type.utf8.count <= LimitsSQS.attributeNameLength
        else {
            throw .invalidParameter(
                "The type of \(label) is invalid. You must use only the following supported type prefixes: Binary, "
                    + "Number, String.")
        }
        if base == "Binary" {
            guard let bytes = attribute.binary, !bytes.isEmpty else { throw empty(label, "Binary") }
            return Attribute(name: attribute.name, type: attribute.type, value: .binary(bytes))
        }
        guard let text = attribute.text, !text.isEmpty else { throw empty(label, String(base)) }
        try MessageText.check(text)
        if base == "Number", Double(text)?.isFinite != true {
            throw .invalidParameter("Can't cast the value of \(label) to a number.")
        }
        return Attribute(name: attribute.name, type: attribute.type, value: .text(text))
    }

    private static func empty(_ label: String, _ type: String) -> Fault {
        .invalidParameter("The \(label) must contain a non-empty value of type '\(type)'.")
    }

    // MARK: - Digest

    /// MD5 over names, types and values, each after its length, in the order of the names; nil where there are none.
    var md5: [UInt8]? {
        guard !all.isEmpty else { return nil }
        var bytes: [UInt8] = []
        for attribute in all {
            Self.append(Array(attribute.name.utf8), to: &bytes)
            Self.append(Array(attribute.type.utf8), to: &bytes)
            if case .text = attribute.value { bytes.append(1) } else { bytes.append(2) }
            Self.append(attribute.value.bytes, to: &bytes)
        }
        return Digest.md5(bytes)
    }

    private static func append(_ content: [UInt8], to bytes: inout [UInt8]) {
        withUnsafeBytes(of: UInt32(content.count).bigEndian) { bytes += $0 }
        bytes += content
    }

    /// What they count of a message's size.
    var size: Int { all.reduce(0) { $0 + $1.name.utf8.count + $1.type.utf8.count + $1.value.bytes.count } }

    // MARK: - Form

    var bytes: [UInt8] {
        var writer = RecordWriter()
        for attribute in all {
            writer.field(1, attribute.name)
            writer.field(2, attribute.type)
            switch attribute.value {
            case .text(let text): writer.field(3, text)
            case .binary(let bytes): writer.field(4, bytes)
            }
        }
        return writer.bytes
    }

    /// - Throws: `sqs.message` where the bytes are no attributes.
    init(stored bytes: [UInt8]) throws(Failure) {
        var (all, name, type): ([Attribute], String, String) = ([], "", "")
        var reader = RecordReader(bytes[...])
        while let (tag, content) = try reader.next() {
            switch tag {
            case 1: name = RecordReader.text(content)
            case 2: type = RecordReader.text(content)
            case 3: all.append(Attribute(name: name, type: type, value: .text(RecordReader.text(content))))
            case 4: all.append(Attribute(name: name, type: type, value: .binary(Array(content))))
            default: break
            }
        }
        self.all = all
    }

    /// Those that a receiver asks for.
    func matching(_ wanted: WantedAttributes) -> MessageAttributes {
        MessageAttributes(all.filter { wanted.contains($0.name) })
    }
}

extension MessageAttributes {
    init(_ attributes: [String: MessageAttributeValue]?) throws(Fault) {
        try self.init(
            (attributes ?? [:]).map { name, value in (name, value.dataType, value.stringValue, value.binaryValue) })
    }

    init(system attributes: [String: MessageSystemAttributeValue]?) throws(Fault) {
        try self.init(
            (attributes ?? [:]).map { name, value in (name, value.dataType, value.stringValue, value.binaryValue) },
            "system")
    }

    var shown: [String: MessageAttributeValue] {
        var shown: [String: MessageAttributeValue] = [:]
        for attribute in all {
            switch attribute.value {
            case .text(let text): shown[attribute.name] = .init(stringValue: text, dataType: attribute.type)
            case .binary(let bytes): shown[attribute.name] = .init(binaryValue: bytes, dataType: attribute.type)
            }
        }
        return shown
    }
}
