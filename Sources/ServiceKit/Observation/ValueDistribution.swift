/// How often each value came: exactly while they are few, else with values less than 0.4 % from where they were.
///
/// A value beyond the first `mostExact` is rounded to eight binary digits. So integers up to 256 stay exact, and a
/// million different durations between a microsecond and an hour are at most `mostRounded` entries. Where values are
/// spread so widely that they would be more, all lose another digit.
package struct ValueDistribution: Hashable, Sendable {
    /// Sorted by their values.
    package private(set) var entries: [Entry] = []
    /// Binary digits of the values; nil while they are exact.
    private var digits: UInt64?

    package struct Entry: Hashable, Sendable {
        package let value: Double
        package var count: Double

        package init(value: Double, count: Double) { (self.value, self.count) = (value, count) }
    }

    package static let mostExact = 128
    package static let mostRounded = 4_096

    package init() {}

    /// - Parameter entries: as another distribution had them.
    package init(_ entries: [Entry]) { for entry in entries { add(entry.value, count: entry.count) } }

    package var count: Double { entries.reduce(0) { $0 + $1.count } }

    package mutating func add(_ value: Double, count: Double = 1) {
        insert(digits.map { Self.rounded(value, $0) } ?? value, count)
        if digits == nil {
            if entries.count > Self.mostExact { round(to: 8) }
        } else if let digits, digits > 1, entries.count > Self.mostRounded {
            round(to: digits - 1)
        }
    }

    private mutating func round(to digits: UInt64) {
        self.digits = digits
        let finer = entries
        entries.removeAll(keepingCapacity: true)
        for entry in finer { insert(Self.rounded(entry.value, digits), entry.count) }
    }

    package mutating func merge(_ other: ValueDistribution) {
        for entry in other.entries { add(entry.value, count: entry.count) }
    }

    private mutating func insert(_ value: Double, _ count: Double) {
        let place = entries.firstPlace { $0.value >= value }
        if place < entries.endIndex, entries[place].value == value {
            entries[place].count += count
        } else {
            entries.insert(Entry(value: value, count: count), at: place)
        }
    }

    /// The nearest number of so many binary digits.
    private static func rounded(_ value: Double, _ digits: UInt64) -> Double {
        let cut: UInt64 = 1 << (53 - digits)
        return Double(bitPattern: (value.bitPattern + cut / 2) & ~(cut - 1))
    }
}

extension Array {
    /// The first place, of a sorted array, at which `isThere` holds, as it does behind it; its end where there is none.
    fileprivate func firstPlace(_ isThere: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if isThere(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
