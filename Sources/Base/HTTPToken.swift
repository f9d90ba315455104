/// The alphabets of HTTP/1.1.
///
/// Every byte of a head is asked about. Swift takes the code of `public` declarations alone into other modules.
/// - Source: RFC 9110, sections 5.5 and 5.6.2.
public enum HTTPToken {
    /// One bit a byte value below 128: letters, digits and ``!#$%&'*+-.^_`|~``.
    @usableFromInline static let low: UInt64 = 0x03FF_6CFA_0000_0000
    @usableFromInline static let high: UInt64 = 0x57FF_FFFF_C7FF_FFFE

    @inlinable @inline(__always)
    public static func isTokenByte(_ byte: UInt8) -> Bool {
        byte < 64 ? low >> UInt64(byte) & 1 == 1 : byte < 128 && high >> UInt64(byte & 63) & 1 == 1
    }

    package static func isToken(_ text: String) -> Bool {
        let bytes = text.utf8Span.span
        for index in bytes.indices where !isTokenByte(bytes[index]) { return false }
        return !bytes.isEmpty
    }

    /// Control characters other than the tab.
    @inlinable @inline(__always)
    public static func isControl(_ byte: UInt8) -> Bool { (byte < 32 && byte != 9) || byte == 127 }

    /// The bytes that would end a field line before its end.
    @inlinable @inline(__always)
    public static func isForbiddenInValue(_ byte: UInt8) -> Bool { byte == 13 || byte == 10 || byte == 0 }

    @inlinable @inline(__always)
    public static func lowercased(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 32 : byte }
}

extension RawSpan {
    /// Whether a control character other than the tab lies in the range.
    package func hasControl(in range: Range<Int>) -> Bool {
        withUnsafeBytes { bytes in
            let bytes = bytes[range]
            var place = bytes.startIndex
            while place + 8 <= bytes.endIndex {
                let word = bytes.loadUnaligned(fromByteOffset: place - bytes.startIndex, as: UInt64.self)
                // A mark may be a tab, or none at all: whoever has one looks closely at the rest.
                if ByteWord.marks(lessThan: 32, word) | ByteWord.marks(127, word) != 0 { break }
                place += 8
            }
            return bytes[place...].contains { HTTPToken.isControl($0) }
        }
    }
}
