package import Base

/// Six fields that name minutes of the calendar: minutes, hours, day of the month, month, day of the week, year.
///
/// Days may also be `L` (the last of the month), `15W` (the working day nearest to the 15th), `6L` (the last Friday)
/// and `2#1` (the first Monday); Sunday is 1.
package struct CronExpression: Hashable, Sendable {
    /// How far ahead a time is looked for: every leap day is within eight years.
    private static let horizonDays = 366 * 10

    private let minutes: Set<Int>
    private let hours: Set<Int>
    private let days: DayRule
    private let months: Set<Int>
    private let weekdays: WeekdayRule
    private let years: Set<Int>

    private enum DayRule: Hashable, Sendable {
        case any
        case days(Set<Int>)
        case last
        case nearestWorkday(Int)
    }

    private enum WeekdayRule: Hashable, Sendable {
        case any
        case days(Set<Int>)
        case last(Int)
        case nth(Int, Int)
    }

    private static let monthNames = [
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ]
    private static let weekdayNames = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]

    /// Nil for what is none.
    package init?(_ text: String) {
        let fields = text.split(separator: " " as Character).map { $0.uppercased() }
        guard fields.count == 6, let minutes = Self.values(fields[0], 0...59),
            let hours = Self.values(fields[1], 0...23), let days = Self.dayRule(fields[2]),
            let months = Self.values(fields[3], 1...12, Self.monthNames), let weekdays = Self.weekdayRule(fields[4]),
            let years = Self.values(fields[5], 1970...2199)
        else { return nil }
        // The service takes one of the two days only.
        guard days == .any || weekdays == .any else { return nil }
        (self.minutes, self.hours, self.days) = (minutes, hours, days)
        (self.months, self.weekdays, self.years) = (months, weekdays, years)
    }

    // MARK: - Fields

    private static func dayRule(_ text: String) -> DayRule? {
        if text == "*" || text == "?" { return .any }
        if text == "L" { return .last }
        if text.hasSuffix("W") {
            return Int(text.dropLast()).flatMap { (1...31).contains($0) ? .nearestWorkday($0) : nil }
        }
        return values(text, 1...31).map { .days($0) }
    }

    private static func weekdayRule(_ text: String) -> WeekdayRule? {
        if text == "*" || text == "?" { return .any }
        if text == "L" { return .days([7]) }
        if text.hasSuffix("L") { return number(text.dropLast(), weekdayNames, 1...7).map { .last($0) } }
        let parts = text.split(separator: "#" as Character)
        if parts.count == 2 {
            guard let day = number(parts[0], weekdayNames, 1...7), let count = Int(parts[1]), (1...5).contains(count)
            else { return nil }
            return .nth(day, count)
        }
        return values(text, 1...7, weekdayNames).map { .days($0) }
    }

    /// A list of values, ranges and steps.
    private static func values(_ text: String, _ range: ClosedRange<Int>, _ names: [String] = []) -> Set<Int>? {
        var all: Set<Int> = []
        for item in text.split(separator: "," as Character, omittingEmptySubsequences: false) {
            let parts = item.split(separator: "/" as Character, omittingEmptySubsequences: false)
            guard let first = parts.first, parts.count <= 2, let bounds = bounds(first, range, names) else {
                return nil
            }
            guard parts.count == 2 else {
                all.formUnion(bounds)
                continue
            }
            guard let step = Int(parts[1]), step > 0 else { return nil }
            let end = bounds.count == 1 ? range.upperBound : bounds.upperBound
            all.formUnion(stride(from: bounds.lowerBound, through: end, by: step))
        }
        return all.isEmpty ? nil : all
    }

    private static func bounds(
        _ text: Substring, _ range: ClosedRange<Int>, _ names: [String]
    ) -> ClosedRange<Int>? {
        if text == "*" { return range }
        let ends = text.split(separator: "-" as Character, omittingEmptySubsequences: false)
        guard let first = ends.first.flatMap({ number($0, names, range) }) else { return nil }
        guard ends.count == 2 else { return ends.count == 1 ? first...first : nil }
        return number(ends[1], names, range).flatMap { $0 >= first ? first...$0 : nil }
    }

    private static func number(_ text: Substring, _ names: [String], _ range: ClosedRange<Int>) -> Int? {
        let value = names.firstIndex(of: String(text)).map { $0 + 1 } ?? Int(text)
        return value.flatMap { range.contains($0) ? $0 : nil }
    }

    // MARK: - Times

    /// The first time behind `now`; nil when there is none within ten years.
    package func next(after now: Instant, _ zone: TimeZoneRules) -> Instant? {
        let local = Instant(seconds: now.seconds + Int64(zone.offset(at: now.seconds)))
        // A day earlier, since a change of the clocks can put its times behind `now`.
        let first = local.seconds.flooringDivision(by: 86_400) - 1
        for day in first..<(first + Int64(Self.horizonDays)) {
            let date = CalendarDate(Instant(seconds: day * 86_400))
            guard fits(date) else { continue }
            for hour in hours.sorted() {
                for minute in minutes.sorted() {
                    let time = zone.instant(local: day * 86_400 + Int64(hour * 3_600 + minute * 60))
                    if time > now { return time }
                }
            }
        }
        return nil
    }

    private func fits(_ date: CalendarDate) -> Bool {
        guard years.contains(date.year), months.contains(date.month) else { return false }
        let length = CalendarDate.daysIn(month: date.month, year: date.year)
        let isDay =
            switch days {
            case .any: true
            case .days(let days): days.contains(date.day)
            case .last: date.day == length
            case .nearestWorkday(let day): date.day == Self.workday(nearest: min(day, length), date, length)
            }
        let isWeekday =
            switch weekdays {
            case .any: true
            case .days(let days): days.contains(date.weekday + 1)
            case .last(let day): date.weekday + 1 == day && date.day + 7 > length
            case .nth(let day, let count): date.weekday + 1 == day && (date.day + 6) / 7 == count
            }
        return isDay && isWeekday
    }

    /// The day from Monday to Friday that is nearest, within the month.
    private static func workday(nearest day: Int, _ date: CalendarDate, _ length: Int) -> Int {
        let weekday = ((date.weekday + day - date.day) % 7 + 7) % 7
        switch weekday {
        case 6: return day > 1 ? day - 1 : day + 2
        case 0: return day < length ? day + 1 : day - 2
        default: return day
        }
    }
}
