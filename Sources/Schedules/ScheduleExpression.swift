package import Base

/// When something is to happen: once, at an interval, or by the calendar.
/// - Source: Amazon EventBridge Scheduler User Guide, "Schedule types"; Application Auto Scaling User Guide, "Schedule
///   recurring scaling actions using cron expressions".
package enum ScheduleExpression: Hashable, Sendable {
    /// A date and time, in seconds since 1970 as if it were in UTC.
    case at(Int64)
    case rate(Duration)
    case cron(CronExpression)

    /// Nil for what is none.
    /// - Parameter text: `at(2026-03-01T12:30:00)`, `rate(5 minutes)` or `cron(0 9 * * ? *)`.
    package init?(_ text: String) {
        let parts = text.split(separator: "(" as Character, maxSplits: 1).map { String($0) }
        guard parts.count == 2, parts[1].hasSuffix(")") else { return nil }
        let content = String(parts[1].dropLast())
        let expression: ScheduleExpression? =
            switch parts[0] {
            case "at": Self.date(content).map { .at($0) }
            case "rate": Self.interval(content).map { .rate($0) }
            case "cron": CronExpression(content).map { .cron($0) }
            default: nil
            }
        guard let expression else { return nil }
        self = expression
    }

    private static func date(_ text: String) -> Int64? {
        let halves = text.split(separator: "T" as Character)
        guard halves.count == 2 else { return nil }
        let date = halves[0].split(separator: "-" as Character).compactMap { Int($0) }
        let time = halves[1].split(separator: ":" as Character).compactMap { Int($0) }
        guard date.count == 3, (2...3).contains(time.count) else { return nil }
        return CalendarDate.instant(
            year: date[0], month: date[1], day: date[2], hour: time[0], minute: time[1],
            second: time.count > 2 ? time[2] : 0)?.seconds
    }

    private static func interval(_ text: String) -> Duration? {
        let words = text.split(separator: " " as Character)
        guard words.count == 2, let count = Int64(words[0]), (1...1_000_000).contains(count) else { return nil }
        switch words[1] {
        case "minute", "minutes": return .seconds(count * 60)
        case "hour", "hours": return .seconds(count * 3_600)
        case "day", "days": return .seconds(count * 86_400)
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
