internal import Base
internal import Schedules
internal import SchedulerAPI
internal import Wire

/// What a call wants of a schedule, new or old: the same members.
struct ScheduleWish: Sendable {
    let expression: String
    let zone: String?
    let description: String?
    let start: Instant?
    let end: Instant?
    let window: FlexibleTimeWindow
    let state: ScheduleState?
    let action: ActionAfterCompletion?
    let key: String?
    let target: SchedulerAPI.Target
    let token: String?

    init(_ input: CreateScheduleInput) {
        (expression, zone) = (input.scheduleExpression, input.scheduleExpressionTimezone)
        (description, start, end) = (input.description, input.startDate, input.endDate)
        (window, state, action) = (input.flexibleTimeWindow, input.state, input.actionAfterCompletion)
        (key, target, token) = (input.kmsKeyArn, input.target, input.clientToken)
    }

    init(_ input: UpdateScheduleInput) {
        (expression, zone) = (input.scheduleExpression, input.scheduleExpressionTimezone)
        (description, start, end) = (input.description, input.startDate, input.endDate)
        (window, state, action) = (input.flexibleTimeWindow, input.state, input.actionAfterCompletion)
        (key, target, token) = (input.kmsKeyArn, input.target, input.clientToken)
    }

    /// What a schedule is to be.
    /// - Parameter current: what it has been.
    /// - Throws: `ValidationException`.
    func settings(_ zones: TimeZones, now: Instant, current: ScheduleSettings?) throws(Fault) -> ScheduleSettings {
        if key != nil { throw .notSupported("KmsKeyArn of a schedule") }
        guard let parsed = ScheduleExpression(expression) else {
            throw .invalid("Invalid Schedule Expression \(expression).")
        }
        let zone = zone ?? "UTC"
        guard zones[zone] != nil else { throw .invalid("Invalid Schedule Expression Timezone \(zone).") }
        if parsed.recurs { try checkDates(now, current) }
        return ScheduleSettings(
            expression: expression, zone: zone, description: description, start: start, end: end,
            window: try minutes(), isEnabled: state != .disabled, isDeletedAtEnd: action == .delete,
            target: try TargetSettings(target))
    }

    private func checkDates(_ now: Instant, _ current: ScheduleSettings?) throws(Fault) {
        if let start, start < now - LimitsScheduler.startDelay, start != current?.start {
            throw .invalid("The StartDate you specify cannot be earlier than 5 minutes ago.")
        }
        guard let end, end != current?.end else { return }
        guard end > now else { throw .invalid("The EndDate you specify must be in the future.") }
        guard end > start ?? now else { throw .invalid("The StartDate you specify must come before the EndDate.") }
    }

    private func minutes() throws(Fault) -> Int? {
        let minutes = window.maximumWindowInMinutes
        guard (window.mode == .flexible) == (minutes != nil) else {
            throw .invalid(
                minutes == nil
                    ? "MaximumWindowInMinutes must be specified for the flexible time window mode FLEXIBLE."
                    : "MaximumWindowInMinutes cannot be specified for the flexible time window mode OFF.")
        }
        return minutes
    }
}

extension ScheduleSettings {
    /// Tells two calls apart that have the same token.
    func digest(input: String?) -> String {
        Hex.encode(Digest.sha256(json.bytes + Array((input ?? "").utf8)))
    }
}
