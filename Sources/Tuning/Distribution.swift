internal import Base

/// What was measured again and again, and what it is like.
package struct Distribution: Sendable {
    /// In the order in which they came.
    package private(set) var values: [Double] = []

    package init(_ values: [Double] = []) { self.values = values }

    package var count: Int { values.count }
    package mutating func add(_ value: Double) { values.append(value) }

    package var mean: Double { values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count) }

    /// The value below which so great a share lies, between two values the way from one to the other: percentile 50 of
    /// 1 and 3 is 2. 0 where there are none.
    package func percentile(_ percent: Double) -> Double {
        let sorted = values.sorted()
        guard let last = sorted.last else { return 0 }
        let place = percent / 100 * Double(sorted.count - 1)
        let below = Int(place)
        guard below + 1 < sorted.count else { return last }
        return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
    }

    /// The mean without the fastest and the slowest, which tell more of the machine than of the function.
    package var typical: Double {
        let kept = Self.kept(values)
        return kept.isEmpty ? 0 : kept.reduce(0, +) / Double(kept.count)
    }

    private static func kept(_ values: [Double]) -> ArraySlice<Double> {
        let cut = Int(Double(values.count) * LimitsTuning.trimmed)
        return values.sorted()[cut..<values.count - cut]
    }

    /// How far the typical value may lie from what endless runs would give: its standard error, as a share of it.
    package var uncertainty: Double {
        let kept = Self.kept(values)
        guard kept.count > 1, typical > 0 else { return .infinity }
        let variance = kept.reduce(0) { $0 + ($1 - typical) * ($1 - typical) } / Double(kept.count - 1)
        // What was cut off spreads too: the winsorized estimate of a trimmed mean's error.
        return (variance / Double(kept.count)).squareRoot() / (1 - 2 * LimitsTuning.trimmed) / typical
    }

    /// As many values, drawn from these by chance, again and again.
    func resampled(_ chance: some Randomness) -> Distribution {
        Distribution(values.map { _ in values[Int(chance.next() % UInt64(values.count))] })
    }
}
