/// All places of a pattern at once, one bit each, 64 a step.
///
/// Where some stars stop at colons and others don't, the latest star is not always the one to fall back to; and falling
/// back costs as many steps as pattern and text multiplied, which whoever writes both can make very many.
struct PatternStates {
    private let pattern: [UInt16]
    private let words: Int
    /// The places at which a star stands.
    private var stars: [UInt64]
    /// Those of them that stop at a colon.
    private var partStars: [UInt64]
    /// The places that each byte passes, made for those that come.
    private var passes: [[UInt64]?] = Array(repeating: nil, count: 256)

    init(_ units: [UInt16]) {
        // Stars in a row are one, so that none has to be passed over twice.
        var pattern: [UInt16] = []
        for unit in units {
            guard let last = pattern.last, Self.isStar(unit), Self.isStar(last) else {
                pattern.append(unit)
                continue
            }
            if unit == Pattern.star { pattern[pattern.count - 1] = unit }
        }
        self.pattern = pattern
        // One place more: behind the last unit.
        words = pattern.count / 64 + 1
        (stars, partStars) = (Array(repeating: 0, count: words), Array(repeating: 0, count: words))
        for (place, unit) in pattern.enumerated() where Self.isStar(unit) {
            stars[place / 64] |= 1 << UInt64(place % 64)
            if unit == Pattern.partStar { partStars[place / 64] |= 1 << UInt64(place % 64) }
        }
    }

    private static func isStar(_ unit: UInt16) -> Bool { unit == Pattern.star || unit == Pattern.partStar }

    mutating func match(_ text: [UInt8]) -> Bool {
        var places = [UInt64](repeating: 0, count: words)
        places[0] = 1
        skipStars(&places)
        for byte in text {
            let passed = passed(by: byte)
            let isColon = byte == UInt8(ascii: ":")
            var (carry, isAlive) = (UInt64(0), UInt64(0))
            for word in places.indices {
                let place = places[word]
                let stays = place & (isColon ? stars[word] & ~partStars[word] : stars[word])
                let goes = place & passed[word]
                places[word] = stays | goes << 1 | carry
                carry = goes >> 63
                isAlive |= places[word]
            }
            guard isAlive != 0 else { return false }
            skipStars(&places)
        }
        return places[pattern.count / 64] >> UInt64(pattern.count % 64) & 1 == 1
    }

    /// A star may stand for nothing.
    private func skipStars(_ places: inout [UInt64]) {
        var carry: UInt64 = 0
        for word in places.indices {
            let skipped = places[word] & stars[word]
            places[word] |= skipped << 1 | carry
            carry = skipped >> 63
        }
    }

    private mutating func passed(by byte: UInt8) -> [UInt64] {
        if let known = passes[Int(byte)] { return known }
        var passed = [UInt64](repeating: 0, count: words)
        for (place, unit) in pattern.enumerated() where unit == Pattern.one || unit == UInt16(byte) {
            passed[place / 64] |= 1 << UInt64(place % 64)
        }
        passes[Int(byte)] = passed
        return passed
    }
}
