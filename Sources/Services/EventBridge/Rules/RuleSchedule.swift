internal import Base
internal import Schedules

/// When a scheduled rule makes its events: at an interval, or by the calendar in UTC.
/// - Source: Amazon EventBridge User Guide, "Setting a schedule pattern for scheduled rules".
struct RuleSchedule {
    private let expression: ScheduleExpression

    /// Nil for what a rule does not take.
    init?(_ text: String) {
        guard let expression = ScheduleExpression(text, .rules) else { return nil }
        self.expression = expression
    }

    /// The first time behind `now`.
    /// - Parameter begun: from which a rate counts.
    func next(after now: Instant, from begun: Instant) -> Instant? {
        guard case .rate(let interval) = expression else { return expression.next(after: now, from: begun, .utc) }
        // A rate's first time is one interval after its beginning.
        return expression.next(after: max(now, begun), from: begun, .utc).map { max($0, begun + interval) }
    }
}
