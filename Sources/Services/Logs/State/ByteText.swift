internal import Base
#if canImport(Glibc)
    internal import Glibc
#endif

/// What is done with texts whose bytes belong to a page.
enum ByteText {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// Less than 0, 0 or more than 0, byte by byte.
    static func order(_ left: Bytes, _ right: Bytes) -> Int {
        let common = min(left.count, right.count)
        if common > 0, let first = left.baseAddress, let second = right.baseAddress {
            // SAFETY: both pointers are valid for `common` bytes.
            let order = memcmp(first, second, common)
            if order != 0 { return Int(order) }
        }
        return left.count - right.count
    }

    /// The same, but runs of digits are compared by their length and then digit by digit.
    static func naturalOrder(_ left: Bytes, _ right: Bytes) -> Int {
        var (first, second) = (0, 0)
        while first < left.count, second < right.count {
            if isDigit(left[first]), isDigit(right[second]) {
                let (firstEnd, secondEnd) = (digitsEnd(left, first), digitsEnd(right, second))
                let (firstRun, secondRun) = (
                    Bytes(rebasing: left[first..<firstEnd]), Bytes(rebasing: right[second..<secondEnd])
                )
                if firstRun.count != secondRun.count { return firstRun.count - secondRun.count }
                let order = order(firstRun, secondRun)
                if order != 0 { return order }
                (first, second) = (firstEnd, secondEnd)
            } else {
                if left[first] != right[second] { return Int(left[first]) - Int(right[second]) }
                (first, second) = (first + 1, second + 1)
            }
        }
        return (left.count - first) - (right.count - second)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func digitsEnd(_ bytes: Bytes, _ start: Int) -> Int {
        var end = start
        while end < bytes.count, isDigit(bytes[end]) { end += 1 }
        return end
    }

    /// Where `needle` first stands in `bytes`, from a place on.
    static func find(_ needle: Bytes, in bytes: Bytes, from start: Int = 0) -> Int? {
        guard needle.count > 0 else { return start }
        guard bytes.count - start >= needle.count, let base = bytes.baseAddress, let wanted = needle.baseAddress else {
            return nil
        }
        var place = start
        let last = bytes.count - needle.count
        while place <= last {
            // SAFETY: `place` lies within the bytes, and so do as many as are looked at.
            guard let found = memchr(base + place, Int32(wanted.pointee), last - place + 1) else { return nil }
            place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            if memcmp(base + place, wanted, needle.count) == 0 { return place }
            place += 1
        }
        return nil
    }

    /// A number that tells texts apart with next to no collisions: two multiplications of 64 bits for each 16 bytes.
    static func hash(_ bytes: Bytes) -> UInt64 {
        var (state, place) = (UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15 ^ 0x2545_F491_4F6C_DD1D, 0)
        let raw = UnsafeRawBufferPointer(bytes)
        while place + 8 <= bytes.count {
            state = mix(state ^ raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        var rest: UInt64 = 0
        while place < bytes.count {
            rest = rest << 8 | UInt64(bytes[place])
            place += 1
        }
        return mix(state ^ rest ^ 0xD6E8_FEB8_6659_FD93)
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        let (high, low) = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return high ^ low ^ (value >> 29)
    }
}
