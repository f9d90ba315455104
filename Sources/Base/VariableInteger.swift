// Whole numbers in groups of seven bits, the lowest group first; the high bit of a byte says that more follow. Small
// numbers take a byte. It is what Protocol Buffers call a varint, and LEB128 without a sign.

extension [UInt8] {
    /// Appends a number in as few bytes as it takes.
    @inlinable
    public mutating func append(variable number: some FixedWidthInteger & UnsignedInteger) {
        var rest = number
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(truncatingIfNeeded: rest))
    }

    /// The number that stands at a place, which moves behind it; nil where the bytes end before it does, or it has more
    /// than 64 bits.
    @inlinable
    public func variable(at place: inout Int) -> UInt64? {
        var (number, shift): (UInt64, UInt64) = (0, 0)
        while place < count, shift < 64 {
            let byte = self[place]
            place += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    /// Takes a number from the front; nil where the bytes end before it does, or it has more than 64 bits.
    @inlinable
    public mutating func popVariable() -> UInt64? {
        var (number, shift): (UInt64, UInt64) = (0, 0)
        while shift < 64, let byte = popFirst() {
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
        return nil
    }
}

extension Int64 {
    /// A number without a sign that is small where this one's magnitude is: 0, -1, 1, -2 become 0, 1, 2, 3.
    @inlinable
    public var zigzag: UInt64 { UInt64(bitPattern: (self << 1) ^ (self >> 63)) }

    /// The number whose `zigzag` this is.
    @inlinable
    public init(zigzag: UInt64) { self = Int64(bitPattern: zigzag >> 1) ^ -Int64(zigzag & 1) }
}
