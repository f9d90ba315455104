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

    /// What comes behind a time that has just come. Times that passed while no server ran have no events but the first
    /// of them; where the clock was moved forward under a running one each has its own: all of the last day, of what is
    /// older one an hour at most, and of long times no more than one in each of so many parts.
    func next(behind time: Instant, started: Instant, now: Instant, from begun: Instant) -> Instant? {
        let after = max(time, started)
        let pace = max(LimitsEventBridge.pace, (now - after) / LimitsEventBridge.lateParts)
        let skipped = after + pace - .nanoseconds(1)
        return next(after: skipped < now - LimitsEventBridge.lateness ? skipped : after, from: begun)
    }
}
