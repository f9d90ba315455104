internal import Wire

extension StatementCursor {
    /// Whether a value begins here, rather than a path.
    var isAtValue: Bool {
        guard let next else { return false }
        switch next.kind {
        case .text, .number, .parameter: return true
        case .sign: return ["-", "+", "[", "{", "<<", "`"].contains(next.text)
        case .word: return ["TRUE", "FALSE", "NULL", "MISSING"].contains(next.text.uppercased())
        case .quoted: return false
        }
    }

    /// A value as it is written: a text, number, truth, null, list, map or set, or a parameter.
    /// - Parameter key: the member of a map that it is for, for errors.
    mutating func value(under key: String = "root") throws(Fault) -> ItemValue {
        try open()
        defer { close() }
        guard let token = next else { throw Self.malformed("Unexpected end of statement") }
        switch (token.kind, token.text) {
        case (.parameter, _): return try parameter()
        case (.text, let text):
            advance()
            return .string(text)
        case (.number, let text):
            advance()
            return try number(text)
        case (.sign, "-"), (.sign, "+"):
            advance()
            guard let digits = next, digits.kind == .number else { throw Self.malformed("Expected number") }
            advance()
            return try number((token.text == "-" ? "-" : "") + digits.text)
        case (.sign, "["):
            advance()
            return .list(try values(until: "]", called: "RIGHT_BRACKET", under: key))
        case (.sign, "<<"):
            advance()
            return try set(try values(until: ">>", called: "RIGHT_DOUBLE_ANGLE_BRACKET", under: key))
        case (.sign, "{"):
            advance()
            return .map(try members(under: key))
        case (.sign, "`"):
            throw .validation("Ion Literals are not supported: ` under key \(key) at \(token.place)")
        case (.word, _): return try word(token, under: key)
        default: throw Self.malformed("Unexpected term")
        }
    }

    private mutating func word(_ token: StatementToken, under key: String) throws(Fault) -> ItemValue {
        switch token.text.uppercased() {
        case "TRUE":
            advance()
            return .bool(true)
        case "FALSE":
            advance()
            return .bool(false)
        case "NULL":
            advance()
            return .null
        case "MISSING": throw .validation("MISSING must be compared using IS operator at \(token.place)")
        default:
            throw .validation(
                "Unsupported data type: \(token.text.lowercased()) under key \(key) at \(token.place)")
        }
    }

    private func number(_ text: String) throws(Fault) -> ItemValue {
        do { return .number(try DynamoNumber(text)) } catch { throw .validation(error.message) }
    }

    private mutating func values(
        until end: String, called name: String, under key: String
    ) throws(Fault) -> [ItemValue] {
        var values: [ItemValue] = []
        if take(end) { return values }
        repeat { values.append(try value(under: key)) } while take(",")
        try expect(end, called: name)
        return values
    }

    private mutating func members(under key: String) throws(Fault) -> Item {
        var attributes: [Item.Attribute] = []
        var names: Set<String> = []
        if take("}") { return Item() }
        repeat {
            guard let name = next, name.kind == .text else {
                throw .validation(
                    "Tuple keys must be of type String. Actual type: \(next?.text ?? "EOF") under \(key)")
            }
            advance()
            guard names.insert(name.text).inserted else {
                throw .validation("Duplicate keys in tuple. Key: \(name.text) under \(key)")
            }
            try expect(":", called: "COLON")
            attributes.append(Item.Attribute(name: name.text, value: try value(under: name.text)))
        } while take(",")
        try expect("}", called: "RIGHT_CURLY")
        return Item(attributes)
    }

    /// The set of a bag: texts, numbers or binaries, none of them twice.
    private func set(_ values: [ItemValue]) throws(Fault) -> ItemValue {
        guard let first = values.first else { throw .validation("Empty bags are not supported") }
        func duplicates() -> Fault {
            let shown = values.map { $0.keyText ?? "" }.joined(separator: ", ")
            return .invalidParameter("Input collection [\(shown)] contains duplicates.")
        }
        let unsupported = Fault.validation(
            "Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags")
        switch first {
        case .string:
            let texts = values.compactMap { if case .string(let text) = $0 { text } else { nil } }
            guard texts.count == values.count else { throw unsupported }
            guard case .stringSet(let members) = ItemValue.set(of: texts), members.count == texts.count else {
                throw duplicates()
            }
            return .stringSet(members)
        case .number:
            let numbers = values.compactMap { if case .number(let number) = $0 { number } else { nil } }
            guard numbers.count == values.count else { throw unsupported }
            guard case .numberSet(let members) = ItemValue.set(of: numbers), members.count == numbers.count else {
                throw duplicates()
            }
            return .numberSet(members)
        case .binary:
            let blobs = values.compactMap { if case .binary(let bytes) = $0 { bytes } else { nil } }
            guard blobs.count == values.count else { throw unsupported }
            guard case .binarySet(let members) = ItemValue.set(of: blobs), members.count == blobs.count else {
                throw duplicates()
            }
            return .binarySet(members)
        default: throw unsupported
        }
    }
}
