internal import Base
internal import Wire

/// Calculations with times, which are all in UTC.
enum SQLDates {
    static func extract(_ part: SQLDatePart, _ time: Instant) -> Int {
        let date = CalendarDate(time)
        return switch part {
        case .year: date.year
        case .month: date.month
        case .day: date.day
        case .hour: date.hour
        case .minute: date.minute
        case .second: date.second
        case .timezoneHour, .timezoneMinute: 0
        }
    }

    /// - Throws: `EvaluatorInvalidArguments` for a time zone, or for a time that no calendar has.
    static func add(_ count: Int, _ part: SQLDatePart, _ time: Instant) throws(Fault) -> Instant {
        let wrong = SelectFault.arguments("DATE_ADD")
        guard (-400_000_000...400_000_000).contains(count) else { throw wrong }
        switch part {
        case .year: return try add(months: count * 12, time)
        case .month: return try add(months: count, time)
        case .day: return time + .seconds(count * 86_400)
        case .hour: return time + .seconds(count * 3_600)
        case .minute: return time + .seconds(count * 60)
        case .second: return time + .seconds(count)
        case .timezoneHour, .timezoneMinute: throw wrong
        }
    }

    /// The day stays, or is the last one of a month that has fewer.
    private static func add(months: Int, _ time: Instant) throws(Fault) -> Instant {
        let date = CalendarDate(time)
        let month = date.year * 12 + date.month - 1 + months
        guard (12..<120_000).contains(month) else { throw SelectFault.arguments("DATE_ADD") }
        for day in stride(from: date.day, through: max(1, date.day - 3), by: -1) {
            let moved = CalendarDate.instant(
                year: month / 12, month: month % 12 + 1, day: day, hour: date.hour, minute: date.minute,
                second: date.second, nanosecond: date.nanosecond)
            if let moved { return moved }
        }
        throw SelectFault.arguments("DATE_ADD")
    }

    /// Whole parts from the first to the second, rounded towards zero.
    static func difference(_ part: SQLDatePart, _ first: Instant, _ second: Instant) -> Int {
        let seconds = Int((second.nanoseconds / 1_000_000_000) - (first.nanoseconds / 1_000_000_000))
        switch part {
        case .second: return seconds
        case .minute: return seconds / 60
        case .hour: return seconds / 3_600
        case .day: return seconds / 86_400
        case .month: return months(first, second)
        case .year: return months(first, second) / 12
        case .timezoneHour, .timezoneMinute: return 0
        }
    }

    private static func months(_ first: Instant, _ second: Instant) -> Int {
        guard first <= second else { return -months(second, first) }
        let (start, end) = (CalendarDate(first), CalendarDate(second))
        let months = (end.year - start.year) * 12 + end.month - start.month
        let startRest = [start.day, start.hour, start.minute, start.second, start.nanosecond]
        let endRest = [end.day, end.hour, end.minute, end.second, end.nanosecond]
        return endRest.lexicographicallyPrecedes(startRest) ? months - 1 : months
    }
}

/// How TO_STRING writes a time: `MMMM d, y`.
/// - Source: Amazon S3 User Guide, "Date functions", TO_STRING.
struct SQLTimeFormat {
    private let format: String

    init(_ format: String) { self.format = format }

    /// - Throws: `InvalidTimestampFormatPattern`.
    func text(_ time: Instant) throws(Fault) -> String {
        let date = CalendarDate(time)
        var text = ""
        var rest = format[...]
        while let letter = rest.first {
            let run = rest.prefix { $0 == letter }
            rest = rest.dropFirst(run.count)
            text += try Self.field(letter, run.count, date) ?? String(run)
        }
        return text
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// - Returns: nil for what is no field, but a letter of its own.
    private static func field(_ letter: Character, _ count: Int, _ date: CalendarDate) throws(Fault) -> String? {
        switch (letter, count) {
        case ("y", 1), ("y", 3), ("y", 4): return padded(date.year, count)
        case ("y", 2): return padded(date.year % 100, 2)
        case ("M", 1), ("M", 2): return padded(date.month, count)
        case ("M", 3): return String(months[date.month - 1].prefix(3))
        case ("M", 4): return months[date.month - 1]
        case ("M", 5): return String(months[date.month - 1].prefix(1))
        case ("d", 1), ("d", 2): return padded(date.day, count)
        case ("a", 1): return date.hour < 12 ? "AM" : "PM"
        case ("h", 1), ("h", 2): return padded((date.hour + 11) % 12 + 1, count)
        case ("H", 1), ("H", 2): return padded(date.hour, count)
        case ("m", 1), ("m", 2): return padded(date.minute, count)
        case ("s", 1), ("s", 2): return padded(date.second, count)
        case ("n", 1): return String(date.nanosecond)
        case ("S", 1...9): return String(padded(date.nanosecond, 9).prefix(count))
        case ("X", 1...5): return "Z"
        case ("x", 1), ("x", 2), ("x", 4): return "+0000"
        case ("x", 3), ("x", 5): return "+00:00"
        default:
            guard letter.isASCII, letter.isLetter, letter != "T", letter != "Z" else { return nil }
            throw SelectFault.make(
                "InvalidTimestampFormatPattern",
                "The time stamp format pattern contains an invalid field in the SQL expression: \(letter).")
        }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
