internal import Base

/// The tokens of Ion's text. White space and comments stand between them.
/// - Source: Amazon Ion 1.0, "Grammar".
struct IonTokens {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func fault(_ message: String) -> IonFault { IonFault(message: message, offset: place) }

    private func at(_ offset: Int = 0) -> UInt8? { place + offset < bytes.count ? bytes[place + offset] : nil }

    private func isAt(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        // SAFETY: a static text lives as long as the program.
        return place + count <= bytes.count && (0..<count).allSatisfy { bytes[place + $0] == text.utf8Start[$0] }
    }

    /// The next byte that is neither white space nor a comment.
    mutating func peek() -> UInt8? {
        while let byte = at() {
            if byte == 32 || (9...13).contains(byte) {
                place += 1
            } else if isAt("//") {
                while let byte = at(), byte != 10, byte != 13 { place += 1 }
            } else if isAt("/*") {
                place += 2
                while at() != nil, !isAt("*/") { place += 1 }
                place = min(place + 2, bytes.count)
            } else {
                return byte
            }
        }
        return nil
    }

    mutating func expect(_ byte: UInt8) throws(IonFault) {
        guard peek() == byte else { throw fault("expected '\(Character(Unicode.Scalar(byte)))'") }
        place += 1
    }

    /// Whether a container ends here; else passes the comma in front of its next member.
    mutating func ends(with end: UInt8, isFirst: Bool) throws(IonFault) -> Bool {
        if !isFirst, peek() == UInt8(ascii: ",") {
            place += 1
        } else if !isFirst, peek() != end {
            throw fault("expected ','")
        }
        guard peek() == end else { return false }
        place += 1
        return true
    }

    // MARK: - Symbols

    /// Passes `$ion_1_0` where it stands by itself.
    mutating func takeVersion() -> Bool {
        guard peek() != nil, isAt("$ion_1_0") else { return false }
        let end = place + 8
        guard end == bytes.count || !Self.isWord(bytes[end]) else { return false }
        place = end
        return true
    }

    mutating func word() throws(IonFault) -> String {
        _ = peek()
        let start = place
        while let byte = at(), Self.isWord(byte) || byte == UInt8(ascii: ".") { place += 1 }
        guard place > start else { throw fault("expected a value") }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    /// The symbol in front of `::`; nil, and nothing passed, where there is none.
    mutating func annotation() throws(IonFault) -> String? {
        guard let byte = peek(), Self.isWord(byte) || byte == UInt8(ascii: "'"), !(48...57).contains(byte),
            !isAt("'''")
        else { return nil }
        let start = place
        let symbol = byte == UInt8(ascii: "'") ? try quoted(UInt8(ascii: "'")) : try word()
        guard peek() != nil, isAt("::") else {
            place = start
            return nil
        }
        place += 2
        return symbol
    }

    mutating func fieldName() throws(IonFault) -> String {
        switch peek() {
        case UInt8(ascii: "\"")?: try quoted(UInt8(ascii: "\""))
        case UInt8(ascii: "'")?: isAt("'''") ? try text() : try quoted(UInt8(ascii: "'"))
        default: try word()
        }
    }

    static func isWord(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
    }

    // MARK: - Texts and numbers

    /// A string, or the parts of a long one.
    mutating func text() throws(IonFault) -> String {
        if peek() == UInt8(ascii: "\"") { return try quoted(UInt8(ascii: "\"")) }
        guard isAt("'''") else { throw fault("a symbol where a value is expected") }
        var text: [UInt8] = []
        while peek() != nil, isAt("'''") {
            place += 3
            while !isAt("'''") { try take(&text) }
            place += 3
        }
        return try made(text)
    }

    private mutating func quoted(_ quote: UInt8) throws(IonFault) -> String {
        place += 1
        var text: [UInt8] = []
        while at() != quote {
            if at() == 10 || at() == 13 { throw fault("a text without its end") }
            try take(&text)
        }
        place += 1
        return try made(text)
    }

    private func made(_ text: [UInt8]) throws(IonFault) -> String {
        guard let text = String(validating: text, as: UTF8.self) else { throw fault("a text that is not UTF-8") }
        return text
    }

    private mutating func take(_ text: inout [UInt8]) throws(IonFault) {
        guard let byte = at() else { throw fault("a text without its end") }
        place += 1
        guard byte == UInt8(ascii: "\\") else { return text.append(byte) }
        guard let letter = at() else { throw fault("a text without its end") }
        place += 1
        switch letter {
        case UInt8(ascii: "x"): text += Array(String(try scalar(digits: 2)).utf8)
        case UInt8(ascii: "u"): text += Array(String(try scalar(digits: 4)).utf8)
        case UInt8(ascii: "U"): text += Array(String(try scalar(digits: 8)).utf8)
        case 10: break
        case 13: if at() == 10 { place += 1 }
        default:
            guard let byte = Self.escapes[letter] else { throw fault("an escape that Ion does not have") }
            text.append(byte)
        }
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "0"): 0, UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, UInt8(ascii: "n"): 10,
        UInt8(ascii: "v"): 11, UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13, UInt8(ascii: "\""): UInt8(ascii: "\""),
        UInt8(ascii: "'"): UInt8(ascii: "'"), UInt8(ascii: "?"): UInt8(ascii: "?"),
        UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    ]

    /// A character by its number; of two that stand for one above 65,535, both.
    private mutating func scalar(digits: Int) throws(IonFault) -> Character {
        var number = try hexadecimal(digits)
        if digits == 4, (0xD800...0xDBFF).contains(number), isAt("\\u") {
            place += 2
            let low = try hexadecimal(4)
            guard (0xDC00...0xDFFF).contains(low) else { throw fault("half of a character") }
            number = 0x10000 + (number - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(number) else { throw fault("no character has this number") }
        return Character(scalar)
    }

    private mutating func hexadecimal(_ digits: Int) throws(IonFault) -> UInt32 {
        var number: UInt32 = 0
        for _ in 0..<digits {
            guard let value = at().flatMap({ Hex.value($0) }) else { throw fault("expected a hexadecimal digit") }
            number = number << 4 | UInt32(value)
            place += 1
        }
        return number
    }

    /// A whole number, a decimal or a float, as `DynamoNumber` reads it.
    mutating func number() throws(IonFault) -> String {
        _ = peek()
        var text: [UInt8] = []
        while let byte = at(), Self.isWord(byte) || ".+-".utf8.contains(byte) {
            place += 1
            if byte != UInt8(ascii: "_") { text.append(byte | 0x20 == UInt8(ascii: "d") ? UInt8(ascii: "e") : byte) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    // MARK: - Blobs

    /// Whether a blob, or a clob, begins where a brace stands.
    var isBlob: Bool { isAt("{{") }

    mutating func blob() throws(IonFault) -> [UInt8] {
        place += 2
        var text: [UInt8] = []
        while let byte = at(), byte != UInt8(ascii: "}") {
            if byte != 32, !(9...13).contains(byte) { text.append(byte) }
            place += 1
        }
        guard isAt("}}"), let bytes = text.withUnsafeBufferPointer({ Base64.decode($0) }) else {
            throw fault("a blob that is no base 64")
        }
        place += 2
        return bytes
    }
}
