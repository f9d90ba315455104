/// Looks at eight bytes at a time.
enum ByteWord {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    static let tops: UInt64 = 0x8080_8080_8080_8080

    /// Whether one of the bytes is `byte`.
    @inline(__always)
    static func has(_ byte: UInt8, _ word: UInt64) -> Bool {
        let zeroWhereEqual = word ^ (ones &* UInt64(byte))
        return (zeroWhereEqual &- ones) & ~zeroWhereEqual & tops != 0
    }

    /// Whether one of the bytes is less than `bound`.
    /// - Parameter bound: 1 … 128.
    @inline(__always)
    static func hasLess(than bound: UInt8, _ word: UInt64) -> Bool {
        (word &- (ones &* UInt64(bound))) & ~word & tops != 0
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first place from `start` on where a JSON string has something else than plain text: its end, an escape, or a
    /// control character. It may be up to seven bytes early.
    package func plainEnd(from start: Int) -> Int {
        guard let base = UnsafeRawPointer(baseAddress) else { return start }
        var place = start
        // SAFETY: each word lies within the buffer.
        while place + 8 <= count {
            let word = base.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            if ByteWord.has(UInt8(ascii: "\""), word) || ByteWord.has(UInt8(ascii: "\\"), word)
                || ByteWord.hasLess(than: 32, word)
            {
                return place
            }
            place += 8
        }
        return place
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
                if word & ByteWord.tops != 0 || ByteWord.hasLess(than: 32, word) { return place }
                place += 8
            }
            return place
        }
    }
}
