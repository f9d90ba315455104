internal import Base

#if canImport(Glibc)
    internal import Glibc
#endif

/// Bounds-checked reading of received bytes.
extension RawSpan {
    @inline(__always)
    subscript(index: Int) -> UInt8 {
        // SAFETY: every bit pattern is a byte; the call checks the bounds.
        unsafe unsafeLoad(fromByteOffset: index, as: UInt8.self)
    }

    /// Whether the bytes are the text, upper case taken as lower case.
    /// - Parameter text: in lower case.
    func matches(_ text: StaticString, in range: Range<Int>) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        for offset in 0..<range.count {
            // SAFETY: the offset is below the text's length, by the guard.
            let expected = unsafe text.utf8Start[offset]
            guard HTTPToken.lowercased(self[range.lowerBound + offset]) == expected else { return false }
        }
        return true
    }

    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        precondition(range.lowerBound >= 0 && range.upperBound <= byteCount)
        // SAFETY: the range lies inside the span, by the precondition; the pointer is not kept.
        return unsafe withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress,
                let found = unsafe memchr(start + range.lowerBound, Int32(byte), range.count)
            else { return nil }
            return unsafe UnsafeRawPointer(found) - start
        }
    }

    /// The range without the spaces and tabs at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isBlank(self[start]) { start += 1 }
        while end > start, isBlank(self[end - 1]) { end -= 1 }
        return start..<end
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }
}
