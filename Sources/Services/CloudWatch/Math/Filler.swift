/// What stands in a gap.
enum Filler {
    case number(Double)
    case series(TimeSeries)
    /// The value before.
    case last
    /// What lies on the line between the values around.
    case line

    func fill(_ series: TimeSeries, _ times: [Int64]) -> TimeSeries {
        var result = series
        (result.times, result.values) = ([], [])
        var place = 0
        for time in times {
            while place < series.times.count, series.times[place] < time { place += 1 }
            if place < series.times.count, series.times[place] == time {
                result.append(time, series.values[place])
            } else if let value = value(series, before: place, at: time), value.isFinite {
                result.append(time, value)
            }
        }
        return result
    }

    /// - Parameter next: the place of the first value behind the gap.
    private func value(_ series: TimeSeries, before next: Int, at time: Int64) -> Double? {
        switch self {
        case .number(let number): return number
        case .series(let other): return other[time]
        case .last: return next > 0 ? series.values[next - 1] : nil
        case .line:
            guard next > 0, next < series.times.count else { return nil }
            let (from, to) = (series.times[next - 1], series.times[next])
            let part = Double(time - from) / Double(to - from)
            return series.values[next - 1] + part * (series.values[next] - series.values[next - 1])
        }
    }
}
