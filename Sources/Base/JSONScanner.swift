/// Why a text is not JSON, and where.
package struct JSONSyntaxError: Error, Sendable, CustomStringConvertible {
    package let message: String
    /// The byte at which reading stopped.
    package let offset: Int

    package var description: String { "\(message) at byte \(offset)" }
}

/// Reads JSON's tokens from bytes, without making values: the one reader under `JSON` and under the wire protocols.
///
/// The scanner borrows its bytes: it must not outlive them.
package struct JSONScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    package private(set) var offset = 0
    private var depth = 0

    /// Nesting beyond this is refused, so that no input can exhaust the stack.
    package static let deepest = 512

    // SAFETY: every read is guarded by `offset < bytes.count`.
    package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    package func failure(_ message: String) -> JSONSyntaxError { JSONSyntaxError(message: message, offset: offset) }

    /// The next byte that is not white space, or nil at the end.
    package mutating func peek() -> UInt8? {
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte != 32 && byte != 10 && byte != 13 && byte != 9 { return byte }
            offset += 1
        }
        return nil
    }

    package mutating func end() throws(JSONSyntaxError) {
        if peek() != nil { throw failure("unexpected text after the value") }
    }

    /// Calls `member` with each name of the object that begins here; `member` must read the value.
    package mutating func object(_ member: (inout JSONScanner, String) throws -> Void) throws {
        try members { scanner, name in try member(&scanner, name.text) }
    }

    /// The same for those who need not make a text of each name.
    package mutating func members(_ member: (inout JSONScanner, WrittenText) throws -> Void) throws {
        try enter("{")
        if take(UInt8(ascii: "}")) { return leave() }
        repeat {
            let name = try writtenText()
            try expect(":")
            try member(&self, name)
        } while take(UInt8(ascii: ","))
        try expect("}")
        leave()
    }

    /// Calls `element` for each element of the array that begins here; `element` must read it.
    package mutating func array(_ element: (inout JSONScanner) throws -> Void) throws {
        try enter("[")
        if take(UInt8(ascii: "]")) { return leave() }
        repeat { try element(&self) } while take(UInt8(ascii: ","))
        try expect("]")
        leave()
    }

    package mutating func null() throws(JSONSyntaxError) -> Bool {
        guard peek() == UInt8(ascii: "n") else { return false }
        try word("null")
        return true
    }

    package mutating func bool() throws(JSONSyntaxError) -> Bool {
        if peek() == UInt8(ascii: "t") {
            try word("true")
            return true
        }
        try word("false")
        return false
    }

    /// The text of a number, checked against JSON's grammar.
    package mutating func number() throws(JSONSyntaxError) -> Substring {
        _ = peek()
        let start = offset
        try passNumber()
        return Substring(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private mutating func passNumber() throws(JSONSyntaxError) {
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "-") { offset += 1 }
        let integer = digits()
        guard integer > 0 else { throw failure("expected a value") }
        if integer > 1, bytes[offset - integer] == UInt8(ascii: "0") { throw failure("a number with a leading zero") }
        if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
            offset += 1
            guard digits() > 0 else { throw failure("expected a digit") }
        }
        if offset < bytes.count, bytes[offset] | 32 == UInt8(ascii: "e") {
            offset += 1
            if offset < bytes.count, bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-") {
                offset += 1
            }
            guard digits() > 0 else { throw failure("expected a digit") }
        }
    }

    package mutating func string() throws(JSONSyntaxError) -> String { try writtenText().text }

    /// A string, for those who need not make a text of it.
    package mutating func writtenText() throws(JSONSyntaxError) -> WrittenText {
        guard peek() == UInt8(ascii: "\"") else { throw failure("expected a string") }
        offset += 1
        let start = offset
        let plain = bytes.plainText(from: start)
        offset = plain.end
        guard offset < bytes.count else { throw failure("a string without its end") }
        switch bytes[offset] {
        case UInt8(ascii: "\""):
            offset += 1
            let written = UnsafeBufferPointer(rebasing: bytes[start..<plain.end])
            return plain.isASCII ? .plain(written) : .made(try text(written))
        case UInt8(ascii: "\\"): return .made(try escapedString(from: start))
        default: throw failure("a control character in a string")
        }
    }

    /// The bytes of a string that holds base 64 without escapes, decoded; nil where it is not base 64.
    package mutating func base64() throws(JSONSyntaxError) -> [UInt8]? {
        guard peek() == UInt8(ascii: "\"") else { throw failure("expected a string") }
        let end = bytes.plainEnd(from: offset + 1)
        guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { return Base64.decode(try string()) }
        defer { offset = end + 1 }
        return Base64.decode(UnsafeBufferPointer(rebasing: bytes[(offset + 1)..<end]))
    }

    /// Passes over one value of any kind.
    package mutating func skip() throws {
        switch peek() {
        case UInt8(ascii: "{"): try members { scanner, _ in try scanner.skip() }
        case UInt8(ascii: "["): try array { try $0.skip() }
        case UInt8(ascii: "\""): _ = try writtenText()
        case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try bool()
        case UInt8(ascii: "n"): _ = try null()
        default: try passNumber()
        }
    }

    /// One value of any kind.
    package mutating func value() throws -> JSON {
        switch peek() {
        case UInt8(ascii: "{"):
            var members = JSONObject()
            try object { scanner, name in members[name] = try scanner.value() }
            return .object(members)
        case UInt8(ascii: "["):
            var elements: [JSON] = []
            try array { elements.append(try $0.value()) }
            return .array(elements)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool(try bool())
        case UInt8(ascii: "n"):
            try word("null")
            return .null
        default:
            let text = try number()
            if let integer = Int64(text) { return .integer(integer) }
            guard let double = Double(text) else { throw failure("a number out of range") }
            return .double(double)
        }
    }

    // MARK: - Steps

    private mutating func enter(_ bracket: Unicode.Scalar) throws(JSONSyntaxError) {
        try expect(bracket)
        depth += 1
        if depth > Self.deepest { throw failure("nested more than \(Self.deepest) deep") }
    }

    private mutating func leave() { depth -= 1 }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        offset += 1
        return true
    }

    private mutating func expect(_ character: Unicode.Scalar) throws(JSONSyntaxError) {
        guard take(UInt8(ascii: character)) else { throw failure("expected '\(character)'") }
    }

    private mutating func word(_ word: StaticString) throws(JSONSyntaxError) {
        let length = word.utf8CodeUnitCount
        guard offset + length <= bytes.count,
            (0..<length).allSatisfy({ bytes[offset + $0] == word.utf8Start[$0] })
        else { throw failure("expected a value") }
        offset += length
    }

    private mutating func digits() -> Int {
        let start = offset
        while offset < bytes.count, (48...57).contains(bytes[offset]) { offset += 1 }
        return offset - start
    }

    private func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONSyntaxError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw failure("a string that is not UTF-8") }
        return text
    }

    private mutating func escapedString(from start: Int) throws(JSONSyntaxError) -> String {
        var made = Array(bytes[start..<offset])
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            switch byte {
            case UInt8(ascii: "\""):
                return try made.withUnsafeBufferPointer { made throws(JSONSyntaxError) in
                    made.isASCII ? WrittenText.plain(made).text : try text(made)
                }
            case UInt8(ascii: "\\"): try escape(into: &made)
            case 0..<32: throw failure("a control character in a string")
            default:
                let end = bytes.plainEnd(from: offset)
                made.append(contentsOf: bytes[offset - 1..<end])
                offset = end
            }
        }
        throw failure("a string without its end")
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONSyntaxError) {
        guard offset < bytes.count else { throw failure("a string without its end") }
        let letter = bytes[offset]
        offset += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        case UInt8(ascii: "b"): text.append(8)
        case UInt8(ascii: "f"): text.append(12)
        case UInt8(ascii: "n"): text.append(10)
        case UInt8(ascii: "r"): text.append(13)
        case UInt8(ascii: "t"): text.append(9)
        case UInt8(ascii: "u"): text.append(contentsOf: String(try unicodeScalar()).utf8)
        default: throw failure("an unknown escape")
        }
    }

    /// The scalar of `\uXXXX`; a surrogate that stands alone becomes U+FFFD.
    private mutating func unicodeScalar() throws(JSONSyntaxError) -> Unicode.Scalar {
        let first = try hexQuad()
        if let scalar = Unicode.Scalar(UInt32(first)) { return scalar }
        guard (0xD800...0xDBFF).contains(first), offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"),
            bytes[offset + 1] == UInt8(ascii: "u")
        else { return "\u{FFFD}" }
        let before = offset
        offset += 2
        let second = try hexQuad()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
        else {
            offset = before
            return "\u{FFFD}"
        }
        return scalar
    }

    private mutating func hexQuad() throws(JSONSyntaxError) -> UInt16 {
        guard offset + 4 <= bytes.count else { throw failure("a string without its end") }
        var quad: UInt16 = 0
        for _ in 0..<4 {
            guard let value = Hex.value(bytes[offset]) else { throw failure("expected a hexadecimal digit") }
            quad = quad << 4 | UInt16(value)
            offset += 1
        }
        return quad
    }
}

extension JSONScanner {
    /// A text between its quotes. It must not outlive the scanner's bytes.
    package enum WrittenText {
        /// ASCII without escapes: the bytes are the text.
        case plain(UnsafeBufferPointer<UInt8>)
        case made(String)

        package var text: String {
            switch self {
            case .plain(let bytes): String(decoding: bytes, as: UTF8.self)
            case .made(let text): text
            }
        }
    }
}

extension JSON {
    /// Reads one value and nothing after it.
    package init(parsing bytes: some Sequence<UInt8>) throws {
        let read = { (buffer: UnsafeBufferPointer<UInt8>) throws -> JSON in
            var scanner = JSONScanner(buffer)
            let value = try scanner.value()
            try scanner.end()
            return value
        }
        if let value = try bytes.withContiguousStorageIfAvailable(read) {
            self = value
        } else {
            self = try Array(bytes).withUnsafeBufferPointer(read)
        }
    }

    package init(parsing text: String) throws { try self.init(parsing: text.utf8) }
}
