internal import Base
internal import Wire

/// Reads a filter pattern's text piece by piece.
struct PatternScanner {
    private let bytes: [UInt8]
    private(set) var offset = 0
    private var regexes = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// The next byte that is not white space.
    mutating func peek() -> UInt8? {
        while offset < bytes.count, Self.isSpace(bytes[offset]) { offset += 1 }
        return offset < bytes.count ? bytes[offset] : nil
    }

    /// What stands from a place up to here.
    func text(from start: Int) -> String { String(decoding: bytes[start..<offset], as: UTF8.self) }

    /// The very next byte.
    var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    mutating func take(_ text: StaticString) -> Bool {
        _ = peek()
        let length = text.utf8CodeUnitCount
        guard offset + length <= bytes.count, (0..<length).allSatisfy({ bytes[offset + $0] == text.utf8Start[$0] })
        else {
            return false
        }
        offset += length
        return true
    }

    mutating func expect(_ text: StaticString) throws(Fault) {
        guard take(text) else { throw FilterPattern.invalid("expected '\(text)' at position \(offset + 1)") }
    }

    /// A word such as `NOT`, in any case, that ends where the word ends.
    mutating func takeWord(_ word: String) -> Bool {
        _ = peek()
        let end = offset + word.utf8.count
        guard end <= bytes.count, String(decoding: bytes[offset..<end], as: UTF8.self).uppercased() == word,
            end == bytes.count || !Self.isWord(bytes[end])
        else { return false }
        offset = end
        return true
    }

    /// Everything up to a byte that `isEnd`.
    mutating func word(until isEnd: (UInt8) -> Bool) -> String {
        let start = offset
        while offset < bytes.count, !isEnd(bytes[offset]) { offset += 1 }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    /// What stands between double quotes; `\"` and `\\` stand for the character.
    mutating func quoted() throws(Fault) -> String {
        offset += 1
        var text: [UInt8] = []
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
            if byte == UInt8(ascii: "\\"), offset < bytes.count, bytes[offset] == 34 || bytes[offset] == 92 {
                text.append(bytes[offset])
                offset += 1
            } else {
                text.append(byte)
            }
        }
        throw FilterPattern.invalid("a quotation mark without its end")
    }

    /// The expression between percent signs.
    mutating func regex() throws(Fault) -> Pattern {
        offset += 1
        let source = word { $0 == UInt8(ascii: "%") }
        guard next != nil else { throw FilterPattern.invalid("a regular expression without its end") }
        offset += 1
        regexes += 1
        guard regexes <= LimitsLogs.regexesPerPattern else {
            throw FilterPattern.invalid("more than 2 regular expressions")
        }
        // Only what the service knows: in particular no groups, so matching takes no exponential time.
        guard !source.isEmpty, source.utf8.allSatisfy({ Self.isOfRegex($0) }),
            let regex = Pattern(source, matchingWhole: false)
        else { throw FilterPattern.invalid("an invalid regular expression") }
        return regex
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

    static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "_"): true
        default: byte >= 128
        }
    }

    private static func isOfRegex(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, 32: true
        default: ":_#=@/;,-^$?[]{}|\\*+.".utf8.contains(byte)
        }
    }
}
