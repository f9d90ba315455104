/// Numbers of a field of a cron expression, 256 from the smallest that the field may have.
struct NumberSet: Hashable, Sendable {
    private var words = SIMD4<UInt64>()
    private let least: Int

    init(least: Int) { self.least = least }

    mutating func insert(_ number: Int) {
        let place = number - least
        words[place >> 6] |= 1 << UInt64(place & 63)
    }

    func contains(_ number: Int) -> Bool { first(from: number) == number }

    /// The smallest number that is `number` or above.
    func first(from number: Int) -> Int? {
        let start = max(0, number - least)
        guard start < 256 else { return nil }
        var word = start >> 6
        var bits = words[word] & (.max << UInt64(start & 63))
        while bits == 0 {
            word += 1
            guard word < 4 else { return nil }
            bits = words[word]
        }
        return least + word << 6 + bits.trailingZeroBitCount
    }
}
