extension Substring {
    /// The parts between separators. Bytes are compared, not characters: that is many times as fast, and what
    /// protocols mean.
    /// - Parameter most: parts, the last of which has the rest with its separators.
    package func fields(
        separatedBy separator: Unicode.Scalar, keepingEmpty: Bool = false, most: Int = .max
    ) -> [Substring] {
        let separator = UInt8(ascii: separator)
        let bytes = utf8Span.span
        var fields: [Substring] = []
        fields.reserveCapacity(Swift.min(most, 8))
        var begin = 0
        for position in bytes.indices where bytes[position] == separator && fields.count < most - 1 {
            if keepingEmpty || position > begin { fields.append(part(begin..<position)) }
            begin = position + 1
        }
        if keepingEmpty || begin < bytes.count { fields.append(part(begin..<bytes.count)) }
        return fields
    }

    /// The part behind so many separators and before the next one; nil where there are not as many.
    package func field(_ index: Int, separatedBy separator: Unicode.Scalar) -> Substring? {
        let separator = UInt8(ascii: separator)
        let bytes = utf8Span.span
        var (begin, passed) = (0, 0)
        for position in bytes.indices where bytes[position] == separator {
            if passed == index { return part(begin..<position) }
            (begin, passed) = (position + 1, passed + 1)
        }
        return nil
    }

    /// What stands before the first such byte, and what stands behind it; nil where there is none.
    package func cut(at separator: Unicode.Scalar) -> (before: Substring, behind: Substring)? {
        let separator = UInt8(ascii: separator)
        let bytes = utf8Span.span
        for position in bytes.indices where bytes[position] == separator {
            return (part(0..<position), part(position + 1..<bytes.count))
        }
        return nil
    }

    /// What stands before the last such byte, and what stands behind it; nil where there is none.
    package func cutLast(at separator: Unicode.Scalar) -> (before: Substring, behind: Substring)? {
        let separator = UInt8(ascii: separator)
        let bytes = utf8Span.span
        var position = bytes.count - 1
        while position >= 0 {
            if bytes[position] == separator { return (part(0..<position), part(position + 1..<bytes.count)) }
            position -= 1
        }
        return nil
    }

    /// Whether all bytes are such.
    package func hasOnly(_ isSuch: (UInt8) -> Bool) -> Bool {
        let bytes = utf8Span.span
        for position in bytes.indices where !isSuch(bytes[position]) { return false }
        return true
    }

    /// - Parameter bytes: which of them, counted from the first one here.
    private func part(_ bytes: Range<Int>) -> Substring {
        let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
        return self[start..<utf8.index(start, offsetBy: bytes.count)]
    }
}

extension String {
    /// The parts between separators, as `Substring.fields` finds them.
    package func fields(
        separatedBy separator: Unicode.Scalar, keepingEmpty: Bool = false, most: Int = .max
    ) -> [Substring] {
        self[...].fields(separatedBy: separator, keepingEmpty: keepingEmpty, most: most)
    }
}
