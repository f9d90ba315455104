internal import Base

/// A part of a time, in UTC.
enum DatePart: String {
    case minute = "MINUTE"
    case hour = "HOUR"
    /// 1 is Monday.
    case day = "DAY"
    /// Of the month.
    case date = "DATE"
    case month = "MONTH"
    case year = "YEAR"
    case epoch = "EPOCH"

    func of(_ second: Int64) -> Double {
        let date = CalendarDate(Instant(seconds: second))
        switch self {
        case .minute: return Double(date.minute)
        case .hour: return Double(date.hour)
        case .day: return Double((date.weekday + 6) % 7 + 1)
        case .date: return Double(date.day)
        case .month: return Double(date.month)
        case .year: return Double(date.year)
        case .epoch: return Double(second)
        }
    }
}
