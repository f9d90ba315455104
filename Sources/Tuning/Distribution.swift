package import Base

/// What was measured again and again, and what it is like.
package struct Distribution: Sendable {
    /// In the order in which they came.
    package private(set) var values: [Double] = []

    package init(_ values: [Double] = []) { self.values = values }

    package var count: Int { values.count }
    package mutating func add(_ value: Double) { values.append(value) }

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
        let sorted = values.sorted()
        return Self.mean(sorted[cut..<sorted.count - cut])
    }

    private var cut: Int { Int(Double(values.count) * LimitsTuning.trimmed) }

    private static func mean(_ values: ArraySlice<Double>) -> Double {
        values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }

    /// How far the typical value may lie from what endless runs would give: its standard error, as a share of it.
    /// - Source: Tukey and McLaughlin, the standard error of a trimmed mean by the winsorized variance.
    package var uncertainty: Double {
        let sorted = values.sorted()
        let kept = sorted[cut..<sorted.count - cut]
        guard values.count > 1, let least = kept.first, let most = kept.last, Self.mean(kept) > 0 else {
            return .infinity
        }
        // What is left out counts as if it stood at the edge of what is kept.
        let winsorized = sorted.map { min(max($0, least), most) }
        let mean = Self.mean(winsorized[...])
        let variance = winsorized.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
        return variance.squareRoot() / ((1 - 2 * LimitsTuning.trimmed) * Double(values.count).squareRoot())
            / Self.mean(kept)
    }

    /// As many values, drawn from these by chance, again and again.
    func resampled(_ chance: some Randomness) -> Distribution {
        Distribution(values.map { _ in values[Int(chance.next() % UInt64(values.count))] })
    }
}

extension Distribution {
    /// Nil where nothing was measured.
    package var json: JSON {
        guard count > 0 else { return .null }
        func told(_ value: Double) -> JSON { .double((value * 100).rounded() / 100) }
        return [
            "p50": told(percentile(50)), "p90": told(percentile(90)), "p99": told(percentile(99)),
            "typical": told(typical),
        ]
    }
}
