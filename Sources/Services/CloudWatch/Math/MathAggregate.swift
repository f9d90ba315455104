internal import Glibc

/// What several values are put together to.
enum MathAggregate: String, Sendable {
    case sum = "SUM"
    case average = "AVG"
    case minimum = "MIN"
    case maximum = "MAX"
    case deviation = "STDDEV"
    case count = "DATAPOINT_COUNT"

    /// Nil of none, but for their count.
    func of(_ values: [Double]) -> Double? {
        guard !values.isEmpty else { return self == .count ? 0 : nil }
        let count = Double(values.count)
        switch self {
        case .sum: return values.reduce(0, +)
        case .average: return values.reduce(0, +) / count
        case .minimum: return values.min()
        case .maximum: return values.max()
        case .count: return count
        case .deviation:
            let mean = values.reduce(0, +) / count
            return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
        }
    }

    /// Of one series a number; of several the series of what they have at each time.
    func of(_ series: [TimeSeries]) -> TimeSeries {
        var all: [Int64: [Double]] = [:]
        for one in series { for (time, value) in zip(one.times, one.values) { all[time, default: []].append(value) } }
        var result = TimeSeries(period: series.map(\.period).max() ?? 60)
        for (time, values) in all.sorted(by: { $0.key < $1.key }) {
            if let value = of(values), value.isFinite { result.append(time, value) }
        }
        return result
    }
}

/// Functions of one number.
enum MathFunction {
    static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

    /// Nil for a name that is none.
    static func of(_ name: String) -> ((Double) -> Double?)? {
        switch name {
        case "ABS": { $0.magnitude }
        case "CEIL": { $0.rounded(.up) }
        case "FLOOR": { $0.rounded(.down) }
        case "LOG": { $0 > 0 ? log($0) : nil }
        case "LOG10": { $0 > 0 ? log10($0) : nil }
        default: nil
        }
    }
}
