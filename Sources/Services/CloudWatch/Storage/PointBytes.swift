internal import Base

/// Writes numbers and texts in few bytes: whole numbers in groups of seven bits, doubles without their last zeros.
struct PointWriter {
    private(set) var bytes: [UInt8] = []

    init() {}

    mutating func byte(_ byte: UInt8) { bytes.append(byte) }

    mutating func number(_ value: UInt64) { bytes.append(variable: value) }

    mutating func text(_ text: String) {
        number(UInt64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    mutating func raw(_ content: [UInt8]) { bytes += content }

    mutating func double(_ value: Double) {
        let length = Self.length(value)
        byte(length)
        trimmed(value, length)
    }

    /// A value and how often it came, whose lengths share a byte: once takes no more than that.
    mutating func entry(_ value: Double, count: Double) {
        let (first, second) = (Self.length(value), count == 1 ? 15 : Self.length(count))
        byte(first << 4 | second)
        trimmed(value, first)
        if count != 1 { trimmed(count, second) }
    }

    private static func length(_ value: Double) -> UInt8 { UInt8(8 - value.bitPattern.trailingZeroBitCount / 8) }

    private mutating func trimmed(_ value: Double, _ length: UInt8) {
        for place in 0..<UInt64(length) {
            bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> (56 - place * 8)))
        }
    }
}

/// Reads what `PointWriter` wrote.
struct PointReader {
    private let bytes: [UInt8]
    private(set) var place: Int

    init(_ bytes: [UInt8]) { (self.bytes, place) = (bytes, 0) }

    var isAtEnd: Bool { place >= bytes.count }

    mutating func byte() throws(Failure) -> UInt8 {
        guard place < bytes.count else { throw .damagedRow }
        defer { place += 1 }
        return bytes[place]
    }

    mutating func number() throws(Failure) -> UInt64 {
        guard let number = bytes.variable(at: &place) else { throw .damagedRow }
        return number
    }

    /// A time in seconds.
    mutating func second() throws(Failure) -> Int64 {
        let second = try number()
        // More than any `Instant` has.
        guard second < 1 << 40 else { throw .damagedRow }
        return Int64(second)
    }

    mutating func text() throws(Failure) -> String { String(decoding: try raw(), as: UTF8.self) }

    /// Content behind its length.
    mutating func raw() throws(Failure) -> ArraySlice<UInt8> {
        let count = try number()
        guard count <= UInt64(bytes.count - place) else { throw .damagedRow }
        defer { place += Int(count) }
        return bytes[place..<place + Int(count)]
    }

    mutating func double() throws(Failure) -> Double { try trimmed(try byte()) }

    mutating func entry() throws(Failure) -> (value: Double, count: Double) {
        let lengths = try byte()
        let value = try trimmed(lengths >> 4)
        return (value, lengths & 15 == 15 ? 1 : try trimmed(lengths & 15))
    }

    private mutating func trimmed(_ length: UInt8) throws(Failure) -> Double {
        guard length <= 8 else { throw .damagedRow }
        var pattern: UInt64 = 0
        for position in 0..<UInt64(length) { pattern |= UInt64(try byte()) << (56 - position * 8) }
        return Double(bitPattern: pattern)
    }
}
