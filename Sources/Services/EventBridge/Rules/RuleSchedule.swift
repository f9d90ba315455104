internal import Base
internal import Schedules

/// When a scheduled rule makes its events: at an interval, or by the calendar in UTC.
/// - Source: Amazon EventBridge User Guide, "Setting a schedule pattern for scheduled rules".
struct RuleSchedule {
    private let expression: ScheduleExpression

    /// Nil for what a rule does not take.
    init?(_ text: String) {
        guard let expression = ScheduleExpression(text) else { return nil }
        switch expression {
        case .at: return nil
        case .rate: guard Self.hasRightUnit(text) else { return nil }
        case .cron: guard Self.hasOneQuestion(text) else { return nil }
        }
        self.expression = expression
    }

    /// One minute, two minutes.
    private static func hasRightUnit(_ text: String) -> Bool {
        let words = text.dropFirst("rate(".count).dropLast().split(separator: " " as Character)
        guard words.count == 2, let count = Int(words[0]) else { return false }
        return (count == 1) != words[1].hasSuffix("s")
    }

    /// One of the days is `?`.
    private static func hasOneQuestion(_ text: String) -> Bool {
        let fields = text.dropFirst("cron(".count).dropLast().split(separator: " " as Character)
        return fields.count == 6 && [fields[2], fields[4]].count { $0 == "?" } == 1
    }

    /// The first time behind `now`.
    /// - Parameter begun: from which a rate counts.
    func next(after now: Instant, from begun: Instant) -> Instant? {
        guard case .rate(let interval) = expression else { return expression.next(after: now, from: begun, .utc) }
        // A rate's first time is one interval after its beginning.
        return expression.next(after: max(now, begun), from: begun, .utc).map { max($0, begun + interval) }
    }
}
