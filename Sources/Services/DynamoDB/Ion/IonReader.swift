internal import Wire

/// Where a text is no Ion, or none that stands for an item.
struct IonFault: Error {
    let message: String
    let offset: Int
}

/// Reads values of Ion's text, as DynamoDB's imports take them: strings, decimals, blobs, bools, nulls, lists,
/// structs, and lists that are annotated as sets. What Ion has besides (symbols, timestamps, clobs, s-expressions,
/// numbers that are no decimal ones) stands for no attribute.
/// - Source: Amazon DynamoDB Developer Guide, "Amazon S3 import formats for DynamoDB"; Amazon Ion 1.0, text encoding.
struct IonReader {
    private var tokens: IonTokens
    private var depth = 0

    /// Nesting beyond this is refused, so that no input can exhaust the stack.
    private static let deepest = 512

    init(_ bytes: [UInt8]) { tokens = IonTokens(bytes) }

    /// The one value of a document, behind its version marker.
    /// - Throws: `IonFault`, or a ValidationException for a set that is none.
    mutating func document() throws -> ItemValue {
        var value: ItemValue?
        while tokens.peek() != nil {
            if tokens.takeVersion() { continue }
            guard value == nil else { throw tokens.fault("a second value") }
            value = try self.value()
        }
        guard let value else { throw tokens.fault("no value") }
        return value
    }

    private mutating func value() throws -> ItemValue {
        let annotations = try annotations()
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw tokens.fault("nested too deep") }
        switch tokens.peek() {
        case UInt8(ascii: "{")?:
            return tokens.isBlob ? .binary(try tokens.blob()) : .map(try structure())
        case UInt8(ascii: "[")?:
            let elements = try list()
            let kind = annotations.compactMap { ItemValue.Kind(ionAnnotation: $0) }.first
            return try kind.map { try set(elements, of: $0) } ?? .list(elements)
        case UInt8(ascii: "\"")?, UInt8(ascii: "'")?: return .string(try tokens.text())
        case UInt8(ascii: "-")?, (48...57)?: return .number(try number())
        default: return try word()
        }
    }

    /// The annotations in front of a value.
    private mutating func annotations() throws(IonFault) -> [String] {
        var annotations: [String] = []
        while let annotation = try tokens.annotation() { annotations.append(annotation) }
        return annotations
    }

    // MARK: - Containers

    private mutating func structure() throws -> Item {
        try tokens.expect(UInt8(ascii: "{"))
        var attributes: [Item.Attribute] = []
        while try !tokens.ends(with: UInt8(ascii: "}"), isFirst: attributes.isEmpty) {
            let name = try tokens.fieldName()
            try tokens.expect(UInt8(ascii: ":"))
            attributes.append(Item.Attribute(name: name, value: try value()))
        }
        return Item(attributes)
    }

    private mutating func list() throws -> [ItemValue] {
        try tokens.expect(UInt8(ascii: "["))
        var elements: [ItemValue] = []
        while try !tokens.ends(with: UInt8(ascii: "]"), isFirst: elements.isEmpty) { elements.append(try value()) }
        return elements
    }

    /// By way of the wire's form, whose rules for sets are the only ones.
    private func set(_ elements: [ItemValue], of kind: ItemValue.Kind) throws -> ItemValue {
        var values: [Value] = []
        for element in elements {
            switch (kind, element) {
            case (.stringSet, .string(let text)): values.append(.string(text))
            case (.numberSet, .number(let number)): values.append(.string(number.description))
            case (.binarySet, .binary(let bytes)): values.append(.blob(bytes))
            default: throw tokens.fault("a member of a set of another type")
            }
        }
        return try ItemWire.set(values, of: kind)
    }

    // MARK: - Scalars

    private mutating func number() throws -> DynamoNumber {
        let text = try tokens.number()
        do { return try DynamoNumber(text) } catch { throw Fault.validation(error.message) }
    }

    private mutating func word() throws(IonFault) -> ItemValue {
        switch try tokens.word() {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case let word where word == "null" || word.hasPrefix("null."): return .null
        default: throw tokens.fault("a value of a type that no attribute has")
        }
    }
}

extension ItemValue.Kind {
    /// `$dynamodb_SS`, `$dynamodb_NS` and `$dynamodb_BS`.
    fileprivate init?(ionAnnotation text: String) {
        guard text.hasPrefix(Self.ionPrefix), let kind = Self(rawValue: String(text.dropFirst(Self.ionPrefix.count))),
            kind.isSet
        else { return nil }
        self = kind
    }

    private static let ionPrefix = "$dynamodb_"
    var ionAnnotation: String { Self.ionPrefix + rawValue }
}
