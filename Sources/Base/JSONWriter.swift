/// Appends JSON to bytes. The caller writes punctuation of its own only through these calls, so the text is always
/// valid.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false
    private let indent: Int?
    private var depth = 0

    /// - Parameter indent: spaces a level for a text that people read; nil for the shortest text.
    package init(indent: Int? = nil) { self.indent = indent }

    package mutating func beginObject() { open(UInt8(ascii: "{")) }
    package mutating func endObject() { close(UInt8(ascii: "}")) }
    package mutating func beginArray() { open(UInt8(ascii: "[")) }
    package mutating func endArray() { close(UInt8(ascii: "]")) }

    /// The name of the member whose value is written next.
    package mutating func name(_ name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        if indent != nil { bytes.append(32) }
        needsComma = false
    }

    package mutating func null() { raw("null") }
    package mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }
    package mutating func integer(_ value: Int64) { raw(String(value)) }

    /// A number in the shortest form that reads back the same; numbers that are not finite as AWS spells them.
    package mutating func double(_ value: Double) {
        if value.isNaN { return string("NaN") }
        if value.isInfinite { return string(value < 0 ? "-Infinity" : "Infinity") }
        let integer = Int64(exactly: value)
        raw(integer.map { String($0) } ?? "\(value)")
    }

    package mutating func string(_ value: String) {
        separate()
        quote(value)
        needsComma = true
    }

    package mutating func base64(_ value: [UInt8]) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        Base64.append(value, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    package mutating func value(_ value: JSON) {
        switch value {
        case .null: null()
        case .bool(let value): bool(value)
        case .integer(let value): integer(value)
        case .double(let value): double(value)
        case .string(let value): string(value)
        case .array(let elements):
            beginArray()
            for element in elements { self.value(element) }
            endArray()
        case .object(let members):
            beginObject()
            for (key, member) in members {
                name(key)
                self.value(member)
            }
            endObject()
        }
    }

    /// A text that is already JSON.
    package mutating func raw(_ text: String) { raw(text.utf8) }

    package mutating func raw(_ text: some Sequence<UInt8>) {
        separate()
        bytes.append(contentsOf: text)
        needsComma = true
    }

    // MARK: - Steps

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        if indent != nil, depth > 0, bytes.last != 32 || needsComma { newLine() }
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        depth += 1
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        depth -= 1
        if indent != nil, needsComma { newLine() }
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func newLine() {
        bytes.append(10)
        bytes.append(contentsOf: repeatElement(32, count: depth * (indent ?? 0)))
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { letters in
            var start = 0
            while true {
                let end = letters.plainEnd(from: start)
                bytes.append(contentsOf: letters[start..<end])
                guard end < letters.count else { break }
                escape(letters[end])
                start = end + 1
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ letter: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch letter {
        case 8: bytes.append(UInt8(ascii: "b"))
        case 9: bytes.append(UInt8(ascii: "t"))
        case 10: bytes.append(UInt8(ascii: "n"))
        case 12: bytes.append(UInt8(ascii: "f"))
        case 13: bytes.append(UInt8(ascii: "r"))
        case 34, 92: bytes.append(letter)
        default:
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(Hex.digit(letter >> 4))
            bytes.append(Hex.digit(letter & 15))
        }
    }
}

extension JSON: CustomStringConvertible {
    /// The value as JSON's shortest text.
    package var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.value(self)
        return writer.bytes
    }

    package var description: String { String(decoding: bytes, as: UTF8.self) }

    /// The value for people: two spaces a level.
    package var pretty: String {
        var writer = JSONWriter(indent: 2)
        writer.value(self)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
