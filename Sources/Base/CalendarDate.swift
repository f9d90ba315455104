/// An instant as a date and a time of day in UTC, in the proleptic Gregorian calendar, and the texts AWS writes of it.
package struct CalendarDate: Hashable, Sendable {
    package var year: Int
    package var month: Int
    package var day: Int
    package var hour: Int
    package var minute: Int
    package var second: Int
    package var nanosecond: Int
    /// 0 is Sunday.
    package var weekday: Int

    package init(_ instant: Instant) {
        let seconds = instant.seconds
        let days = seconds.flooringDivision(by: 86_400)
        let secondOfDay = Int(seconds - days * 86_400)
        (year, month, day) = Self.civil(fromDays: Int(days))
        (hour, minute, second) = (secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60)
        let remainder = Int(instant.nanoseconds % 1_000_000_000)
        nanosecond = remainder < 0 ? remainder + 1_000_000_000 : remainder
        weekday = Int((days + 4) % 7 + 7) % 7
    }

    /// The instant of a date and time in UTC. Fields outside their range, and dates that no `Instant` has, are refused.
    package static func instant(
        year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, nanosecond: Int = 0
    ) -> Instant? {
        guard (1...9999).contains(year), (1...12).contains(month), (1...daysIn(month: month, year: year)).contains(day),
            (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second)
        else { return nil }
        let days = Int64(days(fromYear: year, month: month, day: day))
        let (nanoseconds, isBeyond) = (days * 86_400 + Int64(hour * 3600 + minute * 60 + second))
            .multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, isPast) = nanoseconds.addingReportingOverflow(Int64(nanosecond))
        return isBeyond || isPast ? nil : Instant(nanoseconds: sum)
    }

    package static func daysIn(month: Int, year: Int) -> Int {
        let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
        return month == 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    // Days and dates by eras of 400 years, each beginning on 1 March (H. Hinnant, "chrono-compatible date algorithms").
    private static func civil(fromDays days: Int) -> (Int, Int, Int) {
        let shifted = days + 719_468
        let era = shifted.flooringDivision(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static func days(fromYear year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear.flooringDivision(by: 400)
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension CalendarDate {
    /// `2026-03-01T12:30:45Z`, with `.123` before the `Z` where milliseconds are asked for.
    package func iso8601(milliseconds: Bool = false) -> String {
        let parts = [
            padded(year, 4), "-", padded(month), "-", padded(day), "T", padded(hour), ":", padded(minute), ":",
            padded(second),
        ]
        return String(joining: parts + (milliseconds ? [".", padded(nanosecond / 1_000_000, 3), "Z"] : ["Z"]))
    }

    /// `20260301T123045Z`, the form of `X-Amz-Date`.
    package var basic: String { "\(basicDay)T\(padded(hour))\(padded(minute))\(padded(second))Z" }

    /// `20260301`, the day of a credential scope.
    package var basicDay: String { "\(padded(year, 4))\(padded(month))\(padded(day))" }

    /// `Sun, 01 Mar 2026 12:30:45 GMT`, the form of HTTP's `Date` and `Last-Modified`.
    package var httpDate: String {
        "\(Self.weekdays[weekday]), \(padded(day)) \(Self.months[month - 1]) \(padded(year, 4)) "
            + "\(padded(hour)):\(padded(minute)):\(padded(second)) GMT"
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// Reads `2026-03-01T12:30:45[.fraction](Z|±hh:mm)` and a bare date.
    package static func instant(iso8601 text: some StringProtocol) -> Instant? {
        var fields = Fields(text)
        guard let year = fields.number(4), fields.take("-"), let month = fields.number(2), fields.take("-"),
            let day = fields.number(2)
        else { return nil }
        if fields.atEnd { return instant(year: year, month: month, day: day) }
        guard fields.take("T") || fields.take("t") || fields.take(" "), let hour = fields.number(2), fields.take(":"),
            let minute = fields.number(2), fields.take(":"), let second = fields.number(2),
            let fraction = fields.fraction(),
            let offset = fields.offset(), fields.atEnd,
            let local = instant(
                year: year, month: month, day: day, hour: hour, minute: minute, second: second, nanosecond: fraction)
        else { return nil }
        return local - .seconds(offset)
    }

    /// Reads `20260301T123045Z`.
    package static func instant(basic text: String) -> Instant? {
        // Every signed request has one.
        let bytes = text.utf8Span.span
        guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z") else { return nil }
        func number(_ digits: Range<Int>) -> Int? {
            var number = 0
            for position in digits {
                guard (48...57).contains(bytes[position]) else { return nil }
                number = number * 10 + Int(bytes[position] - 48)
            }
            return number
        }
        guard let year = number(0..<4), let month = number(4..<6), let day = number(6..<8),
            let hour = number(9..<11), let minute = number(11..<13), let second = number(13..<15)
        else { return nil }
        return instant(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    }

    /// Reads `Sun, 01 Mar 2026 12:30:45[.fraction] GMT`. The name of the weekday is not checked.
    package static func instant(httpDate text: some StringProtocol) -> Instant? {
        let words = text.split(separator: " ")
        guard words.count == 6, words[5] == "GMT", let day = Int(words[1]), let year = Int(words[3]),
            let month = months.firstIndex(of: String(words[2]))
        else { return nil }
        var time = Fields(words[4])
        guard let hour = time.number(2), time.take(":"), let minute = time.number(2), time.take(":"),
            let second = time.number(2), let fraction = time.fraction(), time.atEnd
        else { return nil }
        return instant(
            year: year, month: month + 1, day: day, hour: hour, minute: minute, second: second, nanosecond: fraction)
    }

    private struct Fields {
        private var rest: Substring.UTF8View

        init(_ text: some StringProtocol) { rest = Substring(text).utf8 }

        var atEnd: Bool { rest.isEmpty }

        mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard rest.first == UInt8(ascii: character) else { return false }
            rest.removeFirst()
            return true
        }

        mutating func number(_ digits: Int) -> Int? {
            let text = rest.prefix(digits)
            guard text.count == digits, text.allSatisfy({ (48...57).contains($0) }) else { return nil }
            rest = rest.dropFirst(digits)
            return text.reduce(0) { $0 * 10 + Int($1 - 48) }
        }

        /// Nanoseconds of an optional `.digits`; 0 where there is none.
        mutating func fraction() -> Int? {
            guard take(".") else { return 0 }
            let digits = rest.prefix { (48...57).contains($0) }
            guard (1...18).contains(digits.count) else { return nil }
            rest = rest.dropFirst(digits.count)
            let nine = digits.prefix(9)
            return nine.reduce(0) { $0 * 10 + Int($1 - 48) }
                * (0..<(9 - nine.count)).reduce(1) { power, _ in power * 10 }
        }

        /// Seconds east of UTC.
        mutating func offset() -> Int64? {
            if take("Z") || take("z") { return 0 }
            let sign: Int64 = take("-") ? -1 : 1
            guard sign < 0 || take("+"), let hours = number(2), take(":"), let minutes = number(2) else { return nil }
            return sign * Int64(hours * 3600 + minutes * 60)
        }
    }
}

/// A number in so many digits, the first of them zeros where it is short.
private func padded(_ number: Int, _ width: Int = 2) -> String {
    // SAFETY: exactly one byte is written for each digit.
    String(unsafeUninitializedCapacity: width) { digits in
        var rest = number
        for place in (0..<width).reversed() { (digits[place], rest) = (UInt8(48 + rest % 10), rest / 10) }
        return width
    }
}
