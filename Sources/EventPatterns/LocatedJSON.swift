internal import Base

/// A JSON value that knows where it stands in its text, so that a fault can say where a pattern is wrong.
struct LocatedJSON {
    enum Value {
        case null
        case bool(Bool)
        case number(Double)
        case string(String)
        case array([LocatedJSON])
        case object([(name: String, value: LocatedJSON)])
    }

    let value: Value
    /// Bytes up to behind the bracket or quotation mark that opens it; of other values up to their end.
    let opening: Int
    /// Bytes up to behind it.
    let ending: Int

    init(_ text: String) throws(JSONSyntaxError) {
        do {
            self = try Array(text.utf8).withUnsafeBufferPointer { buffer in
                var scanner = JSONScanner(buffer)
                let node = try LocatedJSON(&scanner)
                try scanner.end()
                return node
            }
        } catch let error as JSONSyntaxError {
            throw error
        } catch {
            preconditionFailure("the scanner throws nothing else: \(error)")
        }
    }

    private init(_ scanner: inout JSONScanner) throws {
        let first = scanner.peek()
        let start = scanner.offset + 1
        switch first {
        case UInt8(ascii: "{"):
            var members: [(name: String, value: LocatedJSON)] = []
            try scanner.object { scanner, name in members.append((name, try LocatedJSON(&scanner))) }
            value = .object(members)
        case UInt8(ascii: "["):
            var elements: [LocatedJSON] = []
            try scanner.array { scanner in elements.append(try LocatedJSON(&scanner)) }
            value = .array(elements)
        case UInt8(ascii: "\""): value = .string(try scanner.string())
        case UInt8(ascii: "t"), UInt8(ascii: "f"): value = .bool(try scanner.bool())
        case UInt8(ascii: "n"):
            _ = try scanner.null()
            value = .null
        default: value = .number(try Self.number(&scanner))
        }
        ending = scanner.offset
        switch value {
        case .object, .array, .string: opening = start
        case .null, .bool, .number: opening = ending
        }
    }

    private static func number(_ scanner: inout JSONScanner) throws -> Double {
        let text = try scanner.number()
        guard let number = Double(text), number.isFinite else { throw scanner.failure("a number out of range") }
        return number
    }

    var string: String? { if case .string(let text) = value { text } else { nil } }
    var number: Double? { if case .number(let number) = value { number } else { nil } }
    var array: [LocatedJSON]? { if case .array(let elements) = value { elements } else { nil } }

    /// As faults show a value that should be another.
    var shown: String {
        switch value {
        case .null: "null"
        case .bool(let bool): "\(bool)"
        case .number(let number): JSON.double(number).description
        case .string(let text): text
        case .array: "["
        case .object: "{"
        }
    }
}
