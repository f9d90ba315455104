/// Ranges of numbers, of which those are found that hold a number: in the order of their bottoms, as a tree that knows
/// of each part how far its tops reach.
struct RangeIndex: Sendable {
    private struct Entry {
        let range: NumericRange
        let trigger: Int32
        var bottom: Double { range.bottom?.number ?? -.infinity }
        var top: Double { range.top?.number ?? .infinity }
    }

    private var entries: [Entry] = []
    /// The greatest top within the part of which an entry is the middle.
    private var reach: [Double] = []
    private var isSorted = true

    var isEmpty: Bool { entries.isEmpty }

    mutating func insert(_ range: NumericRange, _ trigger: Int32) {
        entries.append(Entry(range: range, trigger: trigger))
        isSorted = false
    }

    mutating func find(_ number: Double, _ found: inout [Int32]) {
        if !isSorted { sort() }
        var parts = [(0, entries.count)]
        while let (low, high) = parts.popLast() {
            guard low < high else { continue }
            let middle = (low + high) / 2
            guard reach[middle] >= number else { continue }
            parts.append((low, middle))
            let entry = entries[middle]
            guard entry.bottom <= number else { continue }
            if entry.range.contains(number) { found.append(entry.trigger) }
            parts.append((middle + 1, high))
        }
    }

    private mutating func sort() {
        entries.sort { $0.bottom < $1.bottom }
        reach = [Double](repeating: -.infinity, count: entries.count)
        _ = measure(0, entries.count)
        isSorted = true
    }

    private mutating func measure(_ low: Int, _ high: Int) -> Double {
        guard low < high else { return -.infinity }
        let middle = (low + high) / 2
        reach[middle] = max(entries[middle].top, max(measure(low, middle), measure(middle + 1, high)))
        return reach[middle]
    }
}
