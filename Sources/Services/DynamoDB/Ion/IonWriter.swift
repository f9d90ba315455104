internal import Base

/// Writes values as Ion's text, as DynamoDB's exports have them.
/// - Source: Amazon DynamoDB Developer Guide, "DynamoDB table export output format".
struct IonWriter {
    private(set) var bytes: [UInt8] = []

    /// A line of an export: a struct of named parts behind the version marker.
    static func line(_ name: String, _ value: ItemValue) -> [UInt8] {
        var writer = IonWriter()
        writer.add("$ion_1_0 ")
        writer.write([name: value])
        return writer.bytes
    }

    private mutating func add(_ text: String) { bytes += Array(text.utf8) }

    // MARK: - Values

    private mutating func write(_ item: Item) {
        between("{", item, "}") { writer, attribute in
            writer.name(attribute.name)
            writer.add(":")
            writer.write(attribute.value)
        }
    }

    private mutating func write(_ value: ItemValue) {
        switch value {
        case .string(let text): quote(text, UInt8(ascii: "\""))
        case .number(let number): write(number)
        case .binary(let bytes): write(bytes)
        case .stringSet(let texts): set(value, texts) { $0.quote($1, UInt8(ascii: "\"")) }
        case .numberSet(let numbers): set(value, numbers) { $0.write($1) }
        case .binarySet(let blobs): set(value, blobs) { $0.write($1) }
        case .map(let item): write(item)
        case .list(let values): between("[", values, "]") { $0.write($1) }
        case .null: add("null")
        case .bool(let flag): add(flag ? "true" : "false")
        }
    }

    private mutating func set<Member>(_ value: ItemValue, _ members: [Member], _ write: (inout Self, Member) -> Void) {
        add(value.kind.ionAnnotation + "::")
        between("[", members, "]", write)
    }

    private mutating func between<Parts: Collection>(
        _ start: String, _ parts: Parts, _ end: String, _ write: (inout Self, Parts.Element) -> Void
    ) {
        add(start)
        var isFirst = true
        for part in parts {
            if !isFirst { add(",") }
            isFirst = false
            write(&self, part)
        }
        add(end)
    }

    private mutating func write(_ blob: [UInt8]) {
        add("{{")
        Base64.append(blob, to: &bytes)
        add("}}")
    }

    /// A decimal: without its point it would be a whole number, and with `e` a float.
    private mutating func write(_ number: DynamoNumber) {
        if number.isZero || number.exponent == 0 {
            add(number.description + ".")
        } else if number.exponent < 0, number.exponent >= -LimitsDynamoDB.numberDigits {
            number.append(to: &bytes)
        } else {
            add("\(number.isNegative ? "-" : "")\(number.coefficient)d\(number.exponent)")
        }
    }

    // MARK: - Texts

    /// A symbol: quoted where it is no identifier.
    private mutating func name(_ name: String) {
        if Self.isIdentifier(name) { add(name) } else { quote(name, UInt8(ascii: "'")) }
    }

    /// What begins with `$` may stand for something else.
    private static func isIdentifier(_ name: String) -> Bool {
        guard let first = name.utf8.first, !(48...57).contains(first), first != UInt8(ascii: "$") else { return false }
        return name.utf8.allSatisfy(IonTokens.isWord) && !["null", "true", "false", "nan"].contains(name)
    }

    private mutating func quote(_ text: String, _ quote: UInt8) {
        bytes.append(quote)
        for byte in text.utf8 {
            switch byte {
            case quote, UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 9: add("\\t")
            case 10: add("\\n")
            case 13: add("\\r")
            case 0..<32, 127: add("\\x" + Hex.encode([byte]))
            default: bytes.append(byte)
            }
        }
        bytes.append(quote)
    }
}
