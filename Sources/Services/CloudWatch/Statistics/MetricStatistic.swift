internal import Base

/// What is asked of the numbers of a period.
/// - Source: Amazon CloudWatch User Guide, "CloudWatch statistics definitions".
enum MetricStatistic: Hashable, Sendable {
    case sampleCount, average, sum, minimum, maximum
    /// Percent of the values that are no greater.
    case percentile(Double)
    case trimmed(TrimmedStatistic, StatisticBounds)

    /// Nil for a text that names none: `Average`, `p99.9`, `tm95`, `TM(10%:90%)`, `PR(:300)`, `IQM`.
    init?(_ text: String) {
        switch text {
        case "SampleCount": self = .sampleCount
        case "Average": self = .average
        case "Sum": self = .sum
        case "Minimum": self = .minimum
        case "Maximum": self = .maximum
        case "IQM": self = .trimmed(.mean, StatisticBounds(lower: .percent(25), upper: .percent(75)))
        default:
            guard let extended = Self.extended(text) else { return nil }
            self = extended
        }
    }

    /// Whether it needs to know how values are spread.
    var isExtended: Bool {
        switch self {
        case .sampleCount, .average, .sum, .minimum, .maximum: false
        case .percentile, .trimmed: true
        }
    }

    var isPercentile: Bool { if case .percentile = self { true } else { false } }

    private static func extended(_ text: String) -> MetricStatistic? {
        if text.utf8.first == UInt8(ascii: "p"), let percent = percent(text.dropFirst()) { return .percentile(percent) }
        let head = String(text.prefix(2))
        if let kind = TrimmedStatistic(rawValue: head.uppercased()), head == head.lowercased(), kind != .rank,
            let percent = percent(text.dropFirst(2))
        {
            return .trimmed(kind, StatisticBounds(lower: nil, upper: .percent(percent)))
        }
        guard let kind = TrimmedStatistic(rawValue: head), text.dropFirst(2).first == "(", text.last == ")" else {
            return nil
        }
        let bounds = StatisticBounds(text.dropFirst(3).dropLast())
        guard let bounds, kind != .rank || !bounds.hasPercents else { return nil }
        return .trimmed(kind, bounds)
    }

    /// A number from 0 to 100 of no more than ten decimals.
    static func percent(_ text: Substring) -> Double? {
        guard (1...14).contains(text.utf8.count), text.hasOnly({ (48...57).contains($0) || $0 == 46 }),
            let percent = Double(text), percent <= 100
        else { return nil }
        return percent
    }
}

/// What is taken of the values between two bounds.
enum TrimmedStatistic: String, Sendable {
    case mean = "TM"
    case winsorizedMean = "WM"
    case rank = "PR"
    case count = "TC"
    case sum = "TS"
}

/// Two bounds, of which one may be open: by percents of the values, or by values.
struct StatisticBounds: Hashable, Sendable {
    enum Bound: Hashable, Sendable {
        case percent(Double)
        case value(Double)
    }

    let lower: Bound?
    let upper: Bound?

    init(lower: Bound?, upper: Bound?) { (self.lower, self.upper) = (lower, upper) }

    var hasPercents: Bool {
        for case .percent? in [lower, upper] { return true }
        return false
    }

    /// Nil for anything but `10%:90%`, `:95%`, `5%:`, `150:1000`, `:300` and `100:`.
    init?(_ text: Substring) {
        guard let (before, behind) = text.cut(at: ":") else { return nil }
        let (lower, upper) = (Self.bound(before), Self.bound(behind))
        guard lower != nil || before.isEmpty, upper != nil || behind.isEmpty, lower != nil || upper != nil else {
            return nil
        }
        switch (lower, upper) {
        case (.percent(let low)?, .percent(let high)?), (.value(let low)?, .value(let high)?):
            guard low < high else { return nil }
        case (.percent?, .value?), (.value?, .percent?): return nil
        default: break
        }
        self.init(lower: lower, upper: upper)
    }

    private static func bound(_ text: Substring) -> Bound? {
        if text.last == "%" { return MetricStatistic.percent(text.dropLast()).map { .percent($0) } }
        guard (1...30).contains(text.utf8.count), text.hasOnly({ (48...57).contains($0) || $0 == 46 }) else {
            return nil
        }
        return Double(text).map { .value($0) }
    }
}
