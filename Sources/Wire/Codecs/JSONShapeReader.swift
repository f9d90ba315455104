internal import Base

/// Reads values from JSON as the schema says.
struct JSONShapeReader {
    let schema: Schema

    /// Reads a structure that is the whole body; an empty body is an empty structure.
    func document(_ shape: Int, _ bytes: [UInt8]) throws -> Value {
        guard !bytes.isEmpty else { return .record(Record(memberCount: schema[shape].members.count)) }
        return try bytes.withUnsafeBufferPointer { buffer in
            var scanner = JSONScanner(buffer)
            let value = try read(shape, nil, &scanner)
            try scanner.end()
            return value
        }
    }

    func read(_ target: Int, _ format: Shape.TimestampFormat?, _ scanner: inout JSONScanner) throws -> Value {
        if try scanner.null() { return .none }
        let shape = schema[target]
        switch shape.kind {
        case .structure, .union: return .record(try record(shape, &scanner))
        case .list: return try list(shape, &scanner)
        case .map: return try map(shape, &scanner)
        case .string: return .string(try string(&scanner))
        case .integer, .long: return .integer(try integer(shape, &scanner))
        case .float, .double: return .double(try double(&scanner))
        case .boolean: return .bool(try bool(&scanner))
        case .blob: return .blob(try blob(&scanner))
        case .timestamp:
            return .timestamp(try timestamp(format ?? shape.traits.timestampFormat ?? .unixTimestamp, &scanner))
        case .document: return .document(try scanner.value())
        }
    }

    private func record(_ shape: Shape, _ scanner: inout JSONScanner) throws -> Record {
        try require(UInt8(ascii: "{"), "structure", &scanner)
        var record = Record(memberCount: shape.members.count)
        try scanner.members { scanner, name in
            guard let slot = shape.bodyNames.slot(of: name) else { return try scanner.skip() }
            let member = shape.members[slot]
            // A document in a JSON body stands in a string of its own.
            record[slot] =
                member.isJSONValue
                ? .document(try JSON(parsing: try scanner.string()))
                : try read(member.target, member.timestampFormat, &scanner)
        }
        return record
    }

    private func list(_ shape: Shape, _ scanner: inout JSONScanner) throws -> Value {
        try require(UInt8(ascii: "["), "list", &scanner)
        var elements: [Value] = []
        try scanner.array { elements.append(try read(shape.element, nil, &$0)) }
        return .list(elements)
    }

    private func map(_ shape: Shape, _ scanner: inout JSONScanner) throws -> Value {
        try require(UInt8(ascii: "{"), "map", &scanner)
        var entries: [Value.Entry] = []
        try scanner.object { scanner, name in entries.append(.init(name, try read(shape.element, nil, &scanner))) }
        return .map(written: entries)
    }

    // MARK: - Scalars

    private func string(_ scanner: inout JSONScanner) throws -> String {
        try require(UInt8(ascii: "\""), "String", &scanner)
        return try scanner.string()
    }

    private func integer(_ shape: Shape, _ scanner: inout JSONScanner) throws -> Int64 {
        let kind = shape.kind == .long ? "Long" : "Integer"
        guard isNumber(scanner.peek()) else { throw mismatch(kind, &scanner) }
        let text = try scanner.number()
        guard let value = Int64(text) ?? Double(text).flatMap({ Int64(exactly: $0) }),
            shape.holds(value)
        else {
            throw Fault.serialization("NUMBER_VALUE \(text) can not be converted to \(kind)")
        }
        return value
    }

    private func double(_ scanner: inout JSONScanner) throws -> Double {
        if scanner.peek() == UInt8(ascii: "\"") {
            switch try scanner.string() {
            case "NaN": return .nan
            case "Infinity": return .infinity
            case "-Infinity": return -.infinity
            default: throw Fault.serialization("STRING_VALUE can not be converted to Double")
            }
        }
        guard isNumber(scanner.peek()) else { throw mismatch("Double", &scanner) }
        return Double(try scanner.number()) ?? 0
    }

    private func bool(_ scanner: inout JSONScanner) throws -> Bool {
        guard scanner.peek() == UInt8(ascii: "t") || scanner.peek() == UInt8(ascii: "f") else {
            throw mismatch("Boolean", &scanner)
        }
        return try scanner.bool()
    }

    private func blob(_ scanner: inout JSONScanner) throws -> [UInt8] {
        try require(UInt8(ascii: "\""), "Blob", &scanner)
        guard let bytes = try scanner.base64() else { throw Fault.serialization("A blob is not valid base 64") }
        return bytes
    }

    private func timestamp(_ format: Shape.TimestampFormat, _ scanner: inout JSONScanner) throws -> Instant {
        if scanner.peek() == UInt8(ascii: "\"") {
            guard let instant = Timestamp.read(try scanner.string(), format) else {
                throw Fault.serialization("STRING_VALUE can not be converted to Timestamp")
            }
            return instant
        }
        guard isNumber(scanner.peek()), let instant = Timestamp.read(String(try scanner.number()), .unixTimestamp)
        else {
            throw mismatch("Timestamp", &scanner)
        }
        return instant
    }

    // MARK: - Mismatches, in the service's words

    private func require(_ byte: UInt8, _ kind: String, _ scanner: inout JSONScanner) throws {
        if scanner.peek() != byte { throw mismatch(kind, &scanner) }
    }

    private func isNumber(_ byte: UInt8?) -> Bool {
        byte.map { $0 == UInt8(ascii: "-") || (48...57).contains($0) } ?? false
    }

    private func mismatch(_ kind: String, _ scanner: inout JSONScanner) -> any Error {
        switch scanner.peek() {
        case UInt8(ascii: "{"): Fault.serialization("Start of structure or map found where not expected.")
        case UInt8(ascii: "["): Fault.serialization("Start of list found where not expected")
        case UInt8(ascii: "\""): Fault.serialization("STRING_VALUE can not be converted to \(kind)")
        case UInt8(ascii: "t"): Fault.serialization("TRUE_VALUE can not be converted to \(kind)")
        case UInt8(ascii: "f"): Fault.serialization("FALSE_VALUE can not be converted to \(kind)")
        case let byte where isNumber(byte): Fault.serialization("NUMBER_VALUE can not be converted to \(kind)")
        default: scanner.failure("expected a value")
        }
    }
}

extension BodyNames {
    fileprivate func slot(of name: JSONScanner.WrittenText) -> Int? {
        switch name {
        case .plain(let bytes): slot(of: bytes.span)
        case .made(let text): slot(of: text.utf8Span.span)
        }
    }
}
