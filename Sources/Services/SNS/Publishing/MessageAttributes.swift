internal import Base
internal import SNSAPI
internal import Wire

/// A message's attributes: their rules, and how they are kept.
/// - Source: Amazon SNS Developer Guide, "Amazon SNS message attributes".
struct MessageAttributes: Sendable, Hashable {
    struct Attribute: Sendable, Hashable {
        enum Value: Sendable, Hashable {
            case text(String)
            case binary([UInt8])
        }

        let name: String
        let type: String
        let value: Value

        /// As endpoints get it in JSON.
        var shown: String {
            switch value {
            case .text(let text): text
            case .binary(let bytes): Base64.encode(bytes)
            }
        }
    }

    /// In the order of their names' bytes.
    let all: [Attribute]

    subscript(name: String) -> String? { all.first { $0.name == name }?.shown }

    init() { all = [] }

    /// - Throws: `ParameterValueInvalid`.
    init(_ attributes: [String: MessageAttributeValue]?) throws(Fault) {
        var all: [Attribute] = []
        for (name, value) in (attributes ?? [:]).sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            try Self.check(name: name)
            all.append(try Self.checked(name, value))
        }
        self.all = all
    }

    private static func refuse(_ message: String) -> Fault { SNSFault.invalidParameterValueException(message) }

    private static func check(name: String) throws(Fault) {
        let isAllowed = name.utf8.allSatisfy { TopicName.isAllowed($0) || $0 == UInt8(ascii: ".") }
        guard !name.isEmpty, isAllowed, !name.hasPrefix("."), !name.hasSuffix("."), !name.contains("..") else {
            throw refuse(
                "Invalid non-alphanumeric character was found in the message attribute name. Can only include "
                    + "alphanumeric characters, hyphens, underscores, or periods.")
        }
        guard name.utf8.count <= LimitsSNS.attributeNameLength else {
            throw refuse("Length of message attribute name must be less than 256 bytes.")
        }
        // What short messages are sent with has names of AWS's own.
        guard !name.hasPrefix("AWS.SNS."), !name.hasPrefix("AWS.MM.") else { return }
        let lower = name.lowercased()
        guard !lower.hasPrefix("aws."), !lower.hasPrefix("amazon.") else {
            throw refuse(
                "You can't use message attribute names beginning with 'AWS.' or 'Amazon.'. These strings are reserved "
                    + "for internal use.")
        }
    }

    private static func checked(_ name: String, _ value: MessageAttributeValue) throws(Fault) -> Attribute {
        let type = value.dataType
        let base = type.prefix { $0 != "." }
        guard !type.isEmpty else {
            throw refuse("The message attribute '\(name)' must contain non-empty message attribute type.")
        }
        guard ["String", "Number", "Binary"].contains(base), type.utf8.count <= LimitsSNS.attributeNameLength else {
            throw refuse(
                "The message attribute '\(name)' has an invalid message attribute type, the set of supported type "
                    + "prefixes is Binary, Number, and String.")
        }
        func empty() -> Fault {
            refuse(
                "The message attribute '\(name)' must contain non-empty message attribute value for message attribute "
                    + "type '\(type)'.")
        }
        if base == "Binary" {
            guard let bytes = value.binaryValue, !bytes.isEmpty else { throw empty() }
            return Attribute(name: name, type: type, value: .binary(bytes))
        }
        guard let text = value.stringValue, !text.isEmpty else { throw empty() }
        if base == "Number", Double(text)?.isFinite != true {
            throw refuse("Could not cast message attribute '\(name)' value to number.")
        }
        if type == "String.Array" { try check(array: text, name) }
        return Attribute(name: name, type: type, value: .text(text))
    }

    /// Texts, numbers, true, false and null.
    private static func check(array text: String, _ name: String) throws(Fault) {
        guard let elements = text.json?.array, elements.allSatisfy({ $0.object == nil && $0.array == nil }) else {
            throw refuse(
                "The message attribute '\(name)' of type 'String.Array' must be a JSON array of strings, numbers, true, "
                    + "false, or null.")
        }
    }

    /// What they count of a message's size.
    var size: Int {
        all.reduce(0) { sum, attribute in
            let value =
                switch attribute.value {
                case .text(let text): text.utf8.count
                case .binary(let bytes): bytes.count
                }
            return sum + attribute.name.utf8.count + attribute.type.utf8.count + value
        }
    }

    // MARK: - Form

    var json: JSON {
        .array(
            all.map { attribute in
                switch attribute.value {
                case .text(let text): [.string(attribute.name), .string(attribute.type), .string(text)]
                case .binary(let bytes):
                    [.string(attribute.name), .string(attribute.type), .string(Base64.encode(bytes)), true]
                }
            })
    }

    init(stored json: JSON?) {
        all = (json?.array ?? []).compactMap { element in
            guard let name = element[0]?.string, let type = element[1]?.string, let text = element[2]?.string else {
                return nil
            }
            let isBinary = element.array?.count == 4
            let value: Attribute.Value = isBinary ? .binary(Base64.decode(text) ?? []) : .text(text)
            return Attribute(name: name, type: type, value: value)
        }
    }
}
