/// Looks at eight bytes at a time.
enum ByteWord {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    static let tops: UInt64 = 0x8080_8080_8080_8080

    /// Marks the bytes that are `byte` by their top bits. The lowest mark is right; above it there may be wrong ones.
    @inline(__always)
    static func marks(_ byte: UInt8, _ word: UInt64) -> UInt64 {
        let zeroWhereEqual = word ^ (ones &* UInt64(byte))
        return (zeroWhereEqual &- ones) & ~zeroWhereEqual & tops
    }

    /// Marks the bytes that are less than `bound`, in the same way.
    /// - Parameter bound: 1 … 128.
    @inline(__always)
    static func marks(lessThan bound: UInt8, _ word: UInt64) -> UInt64 {
        (word &- (ones &* UInt64(bound))) & ~word & tops
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first place from `start` on where a JSON string has something else than plain text: its end, an escape, or a
    /// control character; `count` where there is none.
    package func plainEnd(from start: Int) -> Int { plainText(from: start).end }

    /// The same, and whether no byte before it is above 127.
    @inline(__always)
    func plainText(from start: Int) -> (end: Int, isASCII: Bool) {
        guard let base = UnsafeRawPointer(baseAddress) else { return (start, true) }
        var (place, bits): (Int, UInt64) = (start, 0)
        // SAFETY: each word lies within the buffer.
        while place + 8 <= count {
            let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            let marks =
                ByteWord.marks(UInt8(ascii: "\""), word) | ByteWord.marks(UInt8(ascii: "\\"), word)
                | ByteWord.marks(lessThan: 32, word)
            if marks != 0 {
                let length = marks.trailingZeroBitCount >> 3
                bits |= word & ((1 << UInt64(length * 8)) &- 1)
                return (place + length, bits & ByteWord.tops == 0)
            }
            bits |= word
            place += 8
        }
        while place < count {
            let byte = self[place]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 32 { break }
            bits |= UInt64(byte)
            place += 1
        }
        return (place, bits & ByteWord.tops == 0)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether no byte is above 127.
    package var isASCII: Bool {
        guard let base = UnsafeRawPointer(baseAddress) else { return true }
        var (place, bits): (Int, UInt64) = (0, 0)
        // SAFETY: each word lies within the buffer.
        while place + 8 <= count {
            bits |= base.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            place += 8
        }
        while place < count {
            bits |= UInt64(self[place])
            place += 1
        }
        return bits & ByteWord.tops == 0
    }
}

extension Span<UInt8> {
    /// The first place from `start` on of something else than printable ASCII. It may be up to seven bytes early.
    package func printableEnd(from start: Int) -> Int {
        withUnsafeBytes { bytes in
            var place = start
            while place + 8 <= bytes.count {
                let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                if word & ByteWord.tops != 0 || ByteWord.marks(lessThan: 32, word) != 0 { return place }
                place += 8
            }
            return place
        }
    }
}
