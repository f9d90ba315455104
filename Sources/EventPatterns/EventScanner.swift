internal import Base

/// Why an event is no JSON, and where.
package struct EventSyntaxFault: Error, Sendable, Hashable {
    /// The byte at which reading stopped.
    package let offset: Int
}

/// Reads JSON's tokens from an event's bytes, which must be UTF-8, and checks their grammar without making values.
struct EventScanner {
    /// A string between its quotation marks.
    struct Text {
        let start: Int
        let count: Int
        let hasEscapes: Bool
    }

    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var offset = 0
    private var depth: Int

    /// As deep as JSON may nest anywhere in the platform.
    private static let deepest = 512

    /// - Parameter depth: how many objects and arrays are around the bytes.
    init(_ bytes: UnsafeBufferPointer<UInt8>, within depth: Int = 0) { (self.bytes, self.depth) = (bytes, depth) }

    var failure: EventSyntaxFault { EventSyntaxFault(offset: offset) }

    /// The next byte that is not white space; 0 at the end.
    @inline(__always)
    mutating func peek() -> UInt8 {
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte > 32 || (byte != 32 && byte != 10 && byte != 13 && byte != 9) { return byte }
            offset += 1
        }
        return 0
    }

    @inline(__always)
    mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte, offset < bytes.count else { return false }
        offset += 1
        return true
    }

    @inline(__always)
    mutating func expect(_ byte: UInt8) throws(EventSyntaxFault) { if !take(byte) { throw failure } }

    /// Goes into an object or array.
    /// - Returns: whether there is something in it.
    mutating func enter(until end: UInt8) throws(EventSyntaxFault) -> Bool {
        offset += 1
        depth += 1
        guard depth <= Self.deepest else { throw failure }
        guard take(end) else { return true }
        depth -= 1
        return false
    }

    /// - Returns: whether another member or element follows.
    @inline(__always)
    mutating func goesOn(until end: UInt8) throws(EventSyntaxFault) -> Bool {
        if take(UInt8(ascii: ",")) { return true }
        try expect(end)
        depth -= 1
        return false
    }

    mutating func end() throws(EventSyntaxFault) { if peek() != 0 || offset < bytes.count { throw failure } }

    // MARK: - Values

    mutating func string() throws(EventSyntaxFault) -> Text {
        try expect(UInt8(ascii: "\""))
        let start = offset
        offset = bytes.plainEnd(from: start)
        var hasEscapes = false
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            if byte == UInt8(ascii: "\"") {
                return Text(start: start, count: offset - 1 - start, hasEscapes: hasEscapes)
            }
            if byte == UInt8(ascii: "\\") {
                hasEscapes = true
                try escape()
            } else if byte < 32 {
                throw failure
            }
        }
        throw failure
    }

    private mutating func escape() throws(EventSyntaxFault) {
        guard offset < bytes.count else { throw failure }
        let letter = bytes[offset]
        offset += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return
        case UInt8(ascii: "u"):
            guard offset + 4 <= bytes.count else { throw failure }
            for index in offset..<(offset + 4) where !Self.isHex(bytes[index]) { throw failure }
            offset += 4
        default: throw failure
        }
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...102).contains(byte | 32)
    }

    mutating func number() throws(EventSyntaxFault) -> Double {
        let start = offset
        var whole: Int64 = 0
        let isNegative = offset < bytes.count && bytes[offset] == UInt8(ascii: "-")
        if isNegative { offset += 1 }
        let first = offset
        while offset < bytes.count, (48...57).contains(bytes[offset]) {
            whole = whole &* 10 &+ Int64(bytes[offset] - 48)
            offset += 1
        }
        let digits = offset - first
        guard digits > 0, digits == 1 || bytes[first] != 48 else { throw failure }
        var isWhole = digits <= 18
        if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
            isWhole = false
            offset += 1
            try someDigits()
        }
        if offset < bytes.count, bytes[offset] | 32 == UInt8(ascii: "e") {
            isWhole = false
            offset += 1
            if offset < bytes.count, bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-") {
                offset += 1
            }
            try someDigits()
        }
        if isWhole { return Double(isNegative ? -whole : whole) }
        guard let number = Double(Substring(decoding: bytes[start..<offset], as: UTF8.self)) else { throw failure }
        return number
    }

    private mutating func someDigits() throws(EventSyntaxFault) {
        let start = offset
        while offset < bytes.count, (48...57).contains(bytes[offset]) { offset += 1 }
        if offset == start { throw failure }
    }

    mutating func word(_ word: StaticString) throws(EventSyntaxFault) {
        let count = word.utf8CodeUnitCount
        guard offset + count <= bytes.count else { throw failure }
        for index in 0..<count where bytes[offset + index] != word.utf8Start[index] { throw failure }
        offset += count
    }

    /// Passes over one value of any kind.
    mutating func skip() throws(EventSyntaxFault) {
        switch peek() {
        case UInt8(ascii: "{"):
            guard try enter(until: UInt8(ascii: "}")) else { return }
            repeat {
                _ = peek()
                _ = try string()
                try expect(UInt8(ascii: ":"))
                try skip()
            } while try goesOn(until: UInt8(ascii: "}"))
        case UInt8(ascii: "["):
            guard try enter(until: UInt8(ascii: "]")) else { return }
            repeat { try skip() } while try goesOn(until: UInt8(ascii: "]"))
        case UInt8(ascii: "\""): _ = try string()
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: _ = try number()
        }
    }
}
