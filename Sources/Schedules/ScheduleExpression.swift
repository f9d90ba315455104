package import Base

/// When something is to happen: once, at an interval, or by the calendar.
/// - Source: Amazon EventBridge Scheduler User Guide, "Schedule types"; Amazon EventBridge User Guide, "Rate
///   expressions"; Application Auto Scaling User Guide, "Schedule recurring scaling actions using cron expressions".
package enum ScheduleExpression: Hashable, Sendable {
    /// A date and time, in seconds since 1970 as if it were in UTC.
    case at(Int64)
    case rate(Duration)
    case cron(CronExpression)

    /// Whose expressions are read.
    package enum Dialect: Sendable {
        /// EventBridge's rules: nothing that happens once, `1 minute` and `2 minutes` but neither `1 minutes` nor `2
        /// minute`.
        case rules
        /// EventBridge Scheduler and Application Auto Scaling, where units have an `s` or not.
        case scheduler
    }

    /// Nil for what is none.
    /// - Parameter text: `at(2026-03-01T12:30:00)`, `rate(5 minutes)` or `cron(0 9 * * ? *)`.
    package init?(_ text: String, _ dialect: Dialect = .scheduler) {
        guard let start = text.firstIndex(of: "("), text.last == ")" else { return nil }
        let content = text[text.index(after: start)...].dropLast()
        let expression: ScheduleExpression? =
            switch text[..<start] {
            case "at": dialect == .scheduler ? Self.date(content).map { .at($0) } : nil
            case "rate": Self.interval(content, dialect).map { .rate($0) }
            case "cron": CronExpression(content).map { .cron($0) }
            default: nil
            }
        guard let expression else { return nil }
        self = expression
    }

    /// Whether it happens again and again.
    package var recurs: Bool { if case .at = self { false } else { true } }

    /// `2026-03-01T12:30:00` and nothing else.
    private static func date(_ text: Substring) -> Int64? {
        let hasForm = zip(text.utf8, "0000-00-00T00:00:00".utf8).allSatisfy { byte, form in
            form == UInt8(ascii: "0") ? (48...57).contains(byte) : byte == form
        }
        guard text.utf8.count == 19, hasForm else { return nil }
        return CalendarDate.instant(iso8601: text + "Z")?.seconds
    }

    private static func interval(_ text: Substring, _ dialect: Dialect) -> Duration? {
        let words = text.split(separator: " " as Character, omittingEmptySubsequences: false)
        guard words.count == 2, let count = CronField.integer(words[0]), (1...1_000_000).contains(count) else {
            return nil
        }
        var unit = dialect == .rules ? String(words[1]) : words[1].lowercased()
        let isPlural = unit.hasSuffix("s")
        if isPlural { unit.removeLast() }
        guard dialect == .scheduler || isPlural == (count > 1) else { return nil }
        switch unit {
        case "minute": return .seconds(count * 60)
        case "hour": return .seconds(count * 3_600)
        case "day": return .seconds(count * 86_400)
        default: return nil
        }
    }

    /// The first time behind `now`, and not before `start`; nil when there is none.
    /// - Parameter start: from which a rate counts.
    package func next(after now: Instant, from start: Instant, _ zone: TimeZoneRules) -> Instant? {
        switch self {
        case .at(let local):
            let time = zone.instant(local: local)
            return time > now && time >= start ? time : nil
        case .rate(let interval):
            guard now >= start else { return start }
            let passed = (now - start).inNanoseconds / interval.inNanoseconds
            return start + interval * Int(passed + 1)
        case .cron(let cron):
            return cron.next(after: max(now, start - .nanoseconds(1)), zone)
        }
    }
}
