internal import Base

/// Which days of a month a cron expression names: by their numbers or by their weekdays, never by both.
enum CronDays: Hashable, Sendable {
    case numbers(NumberSet)
    /// `L`
    case last
    /// `15W`: the day from Monday to Friday that is nearest to a day, within the month.
    case workday(nearest: Int)
    /// `LW`
    case lastWorkday
    case weekdays(NumberSet)
    /// `6L`: the last Friday.
    case lastWeekday(Int)
    /// `2#1`: the first Monday.
    case weekday(Int, week: Int)

    /// Exactly one of the two fields is `?`.
    /// - Source: Amazon EventBridge User Guide, "Cron expressions": restrictions.
    init?(day: Substring, weekday: Substring) {
        let days: CronDays? =
            if weekday == "?" { Self.days(day) } else if day == "?" { Self.weekdays(weekday) } else { nil }
        guard let days else { return nil }
        self = days
    }

    private static func days(_ text: Substring) -> CronDays? {
        if text == "L" { return .last }
        if text == "LW" { return .lastWorkday }
        if text.last == "W" { return CronField.days.number(text.dropLast()).map { .workday(nearest: $0) } }
        return CronField.days.numbers(text).map { .numbers($0) }
    }

    private static func weekdays(_ text: Substring) -> CronDays? {
        let field = CronField.weekdays
        if text == "L" { return field.numbers("SAT").map { .weekdays($0) } }
        if text.last == "L" { return field.number(text.dropLast()).map { .lastWeekday($0) } }
        let parts = text.split(separator: "#" as Character, omittingEmptySubsequences: false)
        guard parts.count > 1 else { return field.numbers(text).map { .weekdays($0) } }
        guard parts.count == 2, let weekday = field.number(parts[0]), let week = CronField.integer(parts[1]),
            (1...5).contains(week)
        else { return nil }
        return .weekday(weekday, week: week)
    }

    /// The first of the days that is `day` or later in its month.
    func first(from day: Int, month: Int, year: Int) -> Int? {
        let calendar = Month(month, year)
        let found: Int? =
            switch self {
            case .numbers(let numbers): numbers.first(from: day)
            case .last: calendar.length
            case .workday(let nearest): calendar.workday(nearest: min(nearest, calendar.length))
            case .lastWorkday: calendar.workday(nearest: calendar.length)
            case .weekdays(let weekdays): (day..<(day + 7)).first { weekdays.contains(calendar.weekday(of: $0)) }
            case .lastWeekday(let weekday):
                calendar.length - (calendar.weekday(of: calendar.length) - weekday + 7) % 7
            case .weekday(let weekday, let week):
                1 + (weekday - calendar.weekday(of: 1) + 7) % 7 + (week - 1) * 7
            }
        return found.flatMap { (day...max(day, calendar.length)).contains($0) && $0 <= calendar.length ? $0 : nil }
    }
}

/// The days of a month.
private struct Month {
    let length: Int
    /// Of the first day, where Sunday is 0.
    private let first: Int

    init(_ month: Int, _ year: Int) {
        length = CalendarDate.daysIn(month: month, year: year)
        first = CalendarDate.instant(year: year, month: month, day: 1).map { CalendarDate($0).weekday } ?? 0
    }

    /// Where Sunday is 1.
    func weekday(of day: Int) -> Int { (first + day - 1) % 7 + 1 }

    func workday(nearest day: Int) -> Int {
        switch weekday(of: day) {
        case 7: day > 1 ? day - 1 : day + 2
        case 1: day < length ? day + 1 : day - 2
        default: day
        }
    }
}
