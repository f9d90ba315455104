internal import Glibc

/// The order and equality of texts by their UTF-8 bytes, as AWS compares names and values. Swift's own operators take
/// texts that are canonically equivalent for the same text.
public enum UTF8Order {
    /// Below zero where `left` comes first, zero where both have the same bytes.
    @inlinable
    public static func compare(_ left: String, _ right: String) -> Int {
        var (left, right) = (left, right)
        return left.withUTF8 { left in right.withUTF8 { compare(left, $0) } }
    }

    @inlinable
    public static func compare(_ left: [UInt8], _ right: [UInt8]) -> Int {
        left.withUnsafeBufferPointer { left in right.withUnsafeBufferPointer { compare(left, $0) } }
    }

    @inlinable
    public static func equal(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count && compare(left, right) == 0
    }

    @usableFromInline
    static func compare(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
        let shared = min(left.count, right.count)
        // SAFETY: both buffers hold at least `shared` bytes, and neither is read when that is zero.
        if shared > 0, let first = left.baseAddress, let second = right.baseAddress {
            let order = Int(memcmp(first, second, shared))
            if order != 0 { return order }
        }
        return left.count - right.count
    }
}
