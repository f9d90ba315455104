package import Base

/// Six fields that name minutes of the calendar: minutes, hours, day of the month, month, day of the week, year.
///
/// Fields are lists of numbers or names, ranges and steps. Days may also be `L` (the last of the month), `15W` (the
/// working day nearest to the 15th), `LW`, `6L` (the last Friday) and `2#1` (the first Monday); Sunday is 1. One of the
/// two fields of days is `?`.
/// - Source: Amazon EventBridge User Guide and Amazon EventBridge Scheduler User Guide, "Cron-based schedules".
package struct CronExpression: Hashable, Sendable {
    /// How many minutes of the calendar one search passes over that come twice or never: a day that a place left out.
    private static let mostSkipped = 3_000

    private let minutes: NumberSet
    private let hours: NumberSet
    private let days: CronDays
    private let months: NumberSet
    private let years: NumberSet

    /// Nil for what is none.
    package init?(_ text: some StringProtocol) {
        let fields = text.uppercased().split(separator: " " as Character)
        guard fields.count == 6, text.first != " ", text.last != " ",
            let minutes = CronField.minutes.numbers(fields[0]), let hours = CronField.hours.numbers(fields[1]),
            let days = CronDays(day: fields[2], weekday: fields[4]), let months = CronField.months.numbers(fields[3]),
            let years = CronField.years.numbers(fields[5])
        else { return nil }
        (self.minutes, self.hours, self.days, self.months, self.years) = (minutes, hours, days, months, years)
    }

    /// The first time behind `now`; nil when there is none before the year 2200.
    ///
    /// A time that the clocks of a place skip does not come, and one that they show twice comes the first time.
    /// - Source: Amazon EventBridge Scheduler User Guide, "Daylight savings time on EventBridge Scheduler".
    package func next(after now: Instant, _ zone: TimeZoneRules) -> Instant? {
        let shown = now.seconds + Int64(zone.offset(at: now.seconds))
        var local = (shown.flooringDivision(by: 60) + 1) * 60
        for _ in 0..<Self.mostSkipped {
            guard let found = first(from: local) else { return nil }
            if let time = zone.instant(showing: found), time > now { return time }
            local = found + 60
        }
        return nil
    }

    /// The first of the minutes that is `local` or later, as the clocks show them.
    private func first(from local: Int64) -> Int64? {
        let date = CalendarDate(Instant(seconds: local))
        let start = local.flooringDivision(by: 86_400) * 86_400
        let isDay =
            years.contains(date.year) && months.contains(date.month)
            && days.first(from: date.day, month: date.month, year: date.year) == date.day
        if isDay, let time = time(from: date.hour, date.minute) { return start + time }
        return day(after: date).flatMap { day in time(from: 0, 0).map { day + $0 } }
    }

    /// Seconds of the day.
    private func time(from hour: Int, _ minute: Int) -> Int64? {
        if hours.contains(hour), let minute = minutes.first(from: minute) { return Int64(hour * 3_600 + minute * 60) }
        guard let hour = hours.first(from: hour + 1), let minute = minutes.first(from: 0) else { return nil }
        return Int64(hour * 3_600 + minute * 60)
    }

    /// The beginning of the first day behind another.
    private func day(after date: CalendarDate) -> Int64? {
        var (year, month, day) = (date.year, date.month, date.day + 1)
        while let nextYear = years.first(from: year) {
            if nextYear > year { (year, month, day) = (nextYear, 1, 1) }
            while let nextMonth = months.first(from: month) {
                if nextMonth > month { (month, day) = (nextMonth, 1) }
                if let found = days.first(from: day, month: month, year: year) {
                    return CalendarDate.instant(year: year, month: month, day: found)?.seconds
                }
                (month, day) = (month + 1, 1)
            }
            (year, month, day) = (year + 1, 1, 1)
        }
        return nil
    }
}
