internal import ServiceKit

extension MetricNumbers {
    /// Nil where it can't be told: how values are spread is unknown of statistic sets, and is not told of numbers of
    /// which some are negative.
    /// - Source: Amazon CloudWatch User Guide, "Percentiles", "CloudWatch statistics definitions".
    func value(of statistic: MetricStatistic) -> Double? {
        switch statistic {
        case .sampleCount: return count
        case .average: return average
        case .sum: return sum
        case .minimum: return minimum
        case .maximum: return maximum
        case .percentile(let percent):
            guard minimum >= 0, let distribution, !distribution.entries.isEmpty else { return nil }
            return min(max(distribution.value(at: percent / 100), minimum), maximum)
        case .trimmed(let kind, let bounds):
            guard minimum >= 0, let distribution, !distribution.entries.isEmpty else { return nil }
            return distribution.value(of: kind, bounds)
        }
    }
}

extension ValueDistribution {
    /// The least value than which a part of all are no greater.
    func value(at part: Double) -> Double {
        let wanted = part * count
        var seen = 0.0
        for entry in entries {
            seen += entry.count
            // What doubles lose must not make it the next value.
            if seen * (1 + 1e-12) >= wanted { return entry.value }
        }
        return entries.last?.value ?? 0
    }

    /// Nil for a mean of none.
    func value(of kind: TrimmedStatistic, _ bounds: StatisticBounds) -> Double? {
        let inside = trimmed(bounds)
        let count = inside.reduce(0) { $0 + $1.count }
        let sum = inside.reduce(0) { $0 + $1.value * $1.count }
        switch kind {
        case .count: return count
        case .sum: return sum
        case .mean: return count == 0 ? nil : sum / count
        case .rank: return count / self.count * 100
        case .winsorizedMean:
            guard let first = inside.first, let last = inside.last else { return nil }
            let (below, above) = outside(bounds, count)
            let ends = self.ends(bounds, first.value, last.value)
            return (sum + below * ends.low + above * ends.high) / self.count
        }
    }

    /// The values between the bounds: above the lower and up to the upper one. Of a value on a bound of percents as
    /// many as lie inside.
    private func trimmed(_ bounds: StatisticBounds) -> [Entry] {
        let total = count
        var seen = 0.0
        return entries.compactMap { entry in
            let (begin, end) = (seen, seen + entry.count)
            seen = end
            if case .value(let low)? = bounds.lower, entry.value <= low { return nil }
            if case .value(let high)? = bounds.upper, entry.value > high { return nil }
            var (from, to) = (begin, end)
            if case .percent(let low)? = bounds.lower { from = max(from, total * low / 100) }
            if case .percent(let high)? = bounds.upper { to = min(to, total * high / 100) }
            return to > from ? Entry(value: entry.value, count: to - from) : nil
        }
    }

    /// How many values lie below and above.
    private func outside(_ bounds: StatisticBounds, _ inside: Double) -> (below: Double, above: Double) {
        let total = count
        let below: Double =
            switch bounds.lower {
            case nil: 0
            case .percent(let low)?: total * low / 100
            case .value(let low)?: entries.reduce(0) { $0 + ($1.value <= low ? $1.count : 0) }
            }
        return (below, max(0, total - inside - below))
    }

    /// What values outside are taken for.
    private func ends(_ bounds: StatisticBounds, _ first: Double, _ last: Double) -> (low: Double, high: Double) {
        var ends = (low: first, high: last)
        if case .value(let low)? = bounds.lower { ends.low = low }
        if case .value(let high)? = bounds.upper { ends.high = high }
        return ends
    }
}
