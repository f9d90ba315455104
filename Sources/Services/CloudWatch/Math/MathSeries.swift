internal import Base
internal import ServiceKit

/// Values at times, in the order of time.
struct TimeSeries: Hashable, Sendable {
    var times: [Int64] = []
    var values: [Double] = []
    /// Seconds between two of them, where none is missing.
    var period: Int64
    /// What it is called where nobody says otherwise.
    var label = ""
    /// The metric that it is of; nil of what was worked out.
    var metric: MetricIdentity?
    var statistic = ""

    init(period: Int64) { self.period = period }

    init(_ query: SeriesQuery, _ points: [Point], _ statistic: MetricStatistic) {
        self.init(period: query.period)
        for point in points {
            // Of several units the first one counts.
            guard times.last != point.second, let value = point.numbers.value(of: statistic) else { continue }
            append(point.second, value)
        }
    }

    mutating func append(_ time: Int64, _ value: Double) {
        times.append(time)
        values.append(value)
    }

    /// The same times and names with other values; those that are no numbers are left out.
    func mapped(_ body: (Double) -> Double?) -> TimeSeries {
        filled { _, value in body(value) }
    }

    func filled(_ body: (Int64, Double) -> Double?) -> TimeSeries {
        var series = self
        (series.times, series.values) = ([], [])
        for (time, value) in zip(times, values) {
            if let value = body(time, value), value.isFinite { series.append(time, value) }
        }
        return series
    }

    /// Values at the times that both have.
    func combined(with other: TimeSeries, _ body: (Double, Double) -> Double?) -> TimeSeries {
        var series = TimeSeries(period: max(period, other.period))
        (series.label, series.metric, series.statistic) = (label, metric, statistic)
        var place = 0
        for (time, value) in zip(times, values) {
            while place < other.times.count, other.times[place] < time { place += 1 }
            guard place < other.times.count, other.times[place] == time else { continue }
            if let value = body(value, other.values[place]), value.isFinite { series.append(time, value) }
        }
        return series
    }

    /// The value at a time.
    subscript(time: Int64) -> Double? {
        var (low, high) = (0, times.count)
        while low < high {
            let middle = (low + high) / 2
            if times[middle] < time { low = middle + 1 } else { high = middle }
        }
        return low < times.count && times[low] == time ? values[low] : nil
    }
}

/// What an expression gives.
enum MathValue: Hashable, Sendable {
    case scalar(Double)
    case series(TimeSeries)
    case list([TimeSeries])
    case text(String)
}
