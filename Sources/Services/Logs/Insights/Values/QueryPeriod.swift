internal import Base

/// A piece of time into which `bin` and `datefloor` cut: so many of a unit.
/// - Source: CloudWatch Logs User Guide, "Boolean, comparison, numeric, datetime, and other functions", units.
struct QueryPeriod: Hashable, Sendable {
    /// Milliseconds; of months, their number.
    private let length: Int64
    private let isMonths: Bool

    init?(_ count: Int64, unit: String) {
        guard count > 0 else { return nil }
        let lowered = unit.lowercased()
        let unit = lowered.count > 1 && lowered.hasSuffix("s") && lowered != "ms" ? String(lowered.dropLast()) : lowered
        let size: Int64
        switch unit {
        case "ms", "msec", "millisecond": size = 1
        case "s", "sec", "second": size = 1_000
        case "m", "min", "minute": size = 60_000
        case "h", "hr", "hour": size = 3_600_000
        case "d", "day": size = 86_400_000
        case "w", "week": size = 7 * 86_400_000
        case "mo", "mon", "month": size = 1
        case "q", "qtr", "quarter": size = 3
        case "y", "yr", "year": size = 12
        default: return nil
        }
        isMonths = ["mo", "mon", "month", "q", "qtr", "quarter", "y", "yr", "year"].contains(unit)
        let (product, isTooLong) = count.multipliedReportingOverflow(by: size)
        guard !isTooLong, !isMonths || product < 120_000 else { return nil }
        length = product
    }

    /// The beginning of the piece in which a time lies, in milliseconds since 1970.
    func floor(_ time: Int64) -> Int64 {
        guard isMonths else { return time.flooringDivision(by: length).saturatingMultiply(length) }
        return start(ofMonth: month(of: time).flooringDivision(by: length) * length)
    }

    /// The end of it, or the time itself where a piece begins there.
    func ceiling(_ time: Int64) -> Int64 {
        let floor = floor(time)
        guard floor < time else { return floor }
        return isMonths
            ? start(ofMonth: month(of: floor).saturatingAdd(length)) : floor.saturatingAdd(length)
    }

    /// Months since 1970.
    private func month(of time: Int64) -> Int64 {
        let date = CalendarDate(Instant(milliseconds: time))
        return Int64((date.year - 1970) * 12 + date.month - 1)
    }

    private func start(ofMonth month: Int64) -> Int64 {
        let year = month.flooringDivision(by: 12)
        let start = CalendarDate.instant(year: Int(year) + 1970, month: Int(month - year * 12) + 1, day: 1)
        return start?.milliseconds ?? 0
    }
}
