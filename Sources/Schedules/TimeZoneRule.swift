internal import Base

/// When the clocks change every year: `CET-1CEST,M3.5.0,M10.5.0/3`.
/// - Source: POSIX.1, environment variable `TZ`; RFC 9636, section 3.3.
struct TimeZoneRule: Hashable, Sendable {
    private let standard: Int
    private let summer: Summer?

    private struct Summer: Hashable, Sendable {
        let offset: Int
        let start: Day
        let end: Day
    }

    /// A day of the year and a time of it, in seconds.
    private struct Day: Hashable, Sendable {
        enum Rule: Hashable, Sendable {
            case monthly(month: Int, week: Int, weekday: Int)
            /// 1 … 365, 29 February never counted.
            case julian(Int)
            /// 0 … 365.
            case ordinal(Int)
        }

        let rule: Rule
        let time: Int

        /// Seconds since 1970 as the clocks show them.
        func local(_ year: Int) -> Int64 {
            let newYear = CalendarDate.instant(year: year, month: 1, day: 1)?.seconds ?? 0
            switch rule {
            case .ordinal(let day): return newYear + Int64(day * 86_400 + time)
            case .julian(let day):
                let isLeap = CalendarDate.daysIn(month: 2, year: year) == 29
                return newYear + Int64((day - 1 + (isLeap && day > 59 ? 1 : 0)) * 86_400 + time)
            case .monthly(let month, let week, let weekday):
                let first = CalendarDate.instant(year: year, month: month, day: 1) ?? Instant(seconds: newYear)
                var day = 1 + (weekday - CalendarDate(first).weekday + 7) % 7 + (week - 1) * 7
                while day > CalendarDate.daysIn(month: month, year: year) { day -= 7 }
                return first.seconds + Int64((day - 1) * 86_400 + time)
            }
        }
    }

    /// Nil for what is no rule.
    init?(_ text: String) {
        var reader = Reader(text: Array(text.utf8))
        guard reader.name(), let west = reader.time() else { return nil }
        standard = -west
        guard !reader.isAtEnd else {
            summer = nil
            return
        }
        guard reader.name() else { return nil }
        let offset = reader.isAt(44) ? standard + 3_600 : reader.time().map { -$0 }
        guard let offset, reader.take(44), let start = reader.day(), reader.take(44), let end = reader.day() else {
            return nil
        }
        summer = Summer(offset: offset, start: start, end: end)
    }

    /// The offset from UTC in seconds.
    func offset(at time: Int64) -> Int {
        guard let summer else { return standard }
        let year = CalendarDate(Instant(seconds: time + Int64(standard))).year
        let start = summer.start.local(year) - Int64(standard)
        let end = summer.end.local(year) - Int64(summer.offset)
        // South of the equator, summer is around the new year.
        let isSummer = start < end ? start <= time && time < end : !(end <= time && time < start)
        return isSummer ? summer.offset : standard
    }

    private struct Reader {
        let text: [UInt8]
        var index = 0

        var isAtEnd: Bool { index >= text.count }
        func isAt(_ byte: UInt8) -> Bool { index < text.count && text[index] == byte }

        mutating func take(_ byte: UInt8) -> Bool {
            guard isAt(byte) else { return false }
            index += 1
            return true
        }

        /// Letters, or anything in `<…>`.
        mutating func name() -> Bool {
            let start = index
            if take(60) {
                while !isAtEnd, text[index] != 62 { index += 1 }
                return take(62)
            }
            while !isAtEnd, (65...90).contains(text[index]) || (97...122).contains(text[index]) { index += 1 }
            return index > start
        }

        mutating func number() -> Int? {
            let start = index
            while !isAtEnd, (48...57).contains(text[index]), index - start < 4 { index += 1 }
            return Int(String(decoding: text[start..<index], as: UTF8.self))
        }

        /// `[+-]hh[:mm[:ss]]` in seconds.
        mutating func time() -> Int? {
            let isNegative = take(45)
            if !isNegative { _ = take(43) }
            guard var seconds = number().map({ $0 * 3_600 }) else { return nil }
            for unit in [60, 1] where take(58) {
                guard let part = number() else { return nil }
                seconds += part * unit
            }
            return isNegative ? -seconds : seconds
        }

        /// `Mm.w.d`, `Jn` or `n`, with `/time` behind it or not.
        mutating func day() -> Day? {
            let rule: Day.Rule
            if take(77) {
                guard let month = number(), (1...12).contains(month), take(46), let week = number(),
                    (1...5).contains(week), take(46), let weekday = number(), (0...6).contains(weekday)
                else { return nil }
                rule = .monthly(month: month, week: week, weekday: weekday)
            } else if take(74) {
                guard let day = number(), (1...365).contains(day) else { return nil }
                rule = .julian(day)
            } else {
                guard let day = number(), (0...365).contains(day) else { return nil }
                rule = .ordinal(day)
            }
            guard take(47) else { return Day(rule: rule, time: 7_200) }
            return time().map { Day(rule: rule, time: $0) }
        }
    }
}
