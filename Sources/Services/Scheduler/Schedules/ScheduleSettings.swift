internal import Base
internal import Schedules
internal import SchedulerAPI

/// What a schedule's owner has said of it.
struct ScheduleSettings: Hashable, Sendable {
    let expression: String
    let zone: String
    let description: String?
    let start: Instant?
    let end: Instant?
    /// Minutes within which a call may come; nil where it comes at its time.
    let window: Int?
    let isEnabled: Bool
    /// Whether the schedule goes when it has called the last time.
    let isDeletedAtEnd: Bool
    let target: TargetSettings

    /// The zone's rules could not be read: what comes next can't be told now.
    struct UnreadableZone: Error {}

    /// The first time behind `now` at which it calls; nil where there is none any more.
    /// - Parameter created: from which a rate counts where no start is given.
    func next(after now: Instant, created: Instant, _ zones: TimeZones) throws(UnreadableZone) -> Instant? {
        guard isEnabled, let expression = ScheduleExpression(expression) else { return nil }
        guard let zone = zones[zone] else { throw UnreadableZone() }
        // What happens once has neither a start nor an end.
        guard expression.recurs else { return expression.next(after: now, from: Instant(nanoseconds: .min), zone) }
        guard let next = expression.next(after: now, from: start ?? created, zone) else { return nil }
        return end.map { next <= $0 } ?? true ? next : nil
    }

    /// Whether its calls are counted while they wait: the schedule may go with the last one, and of those of a window
    /// an earlier one may come later than that. Other calls are spared the counting.
    var countsCalls: Bool { isDeletedAtEnd || window != nil }

    /// What comes behind a time that has just come; of what is long past one an hour at most, and fewer of what is
    /// longer past.
    func next(
        behind time: Instant, now: Instant, created: Instant, _ zones: TimeZones
    ) throws(UnreadableZone) -> Instant? {
        // Behind what happens once nothing comes, whatever the zone.
        guard ScheduleExpression(expression)?.recurs == true else { return nil }
        let pace = max(LimitsScheduler.pace, (now - time) / LimitsScheduler.lateParts)
        let skipped = time + pace - .nanoseconds(1)
        let isLate = skipped < now - LimitsScheduler.lateness
        return try next(after: isLate ? skipped : time, created: created, zones)
    }

    var flexibleWindow: FlexibleTimeWindow {
        FlexibleTimeWindow(maximumWindowInMinutes: window, mode: window == nil ? .off : .flexible)
    }

    var json: JSON {
        var object: JSONObject = [
            "expression": .string(expression), "zone": .string(zone), "enabled": .bool(isEnabled),
            "deleted": .bool(isDeletedAtEnd), "target": target.json,
        ]
        object["description"] = description.map { .string($0) }
        object["start"] = start.map { .integer($0.nanoseconds) }
        object["end"] = end.map { .integer($0.nanoseconds) }
        object["window"] = window.map { .integer(Int64($0)) }
        return .object(object)
    }
}

extension ScheduleSettings {
    /// Nil where the row is of another shape.
    init?(_ json: JSON) {
        guard let expression = json["expression"]?.string, let zone = json["zone"]?.string,
            let isEnabled = json["enabled"]?.bool, let target = json["target"].flatMap({ TargetSettings($0) })
        else { return nil }
        self.init(
            expression: expression, zone: zone, description: json["description"]?.string,
            start: json["start"]?.integer.map { Instant(nanoseconds: $0) },
            end: json["end"]?.integer.map { Instant(nanoseconds: $0) }, window: json["window"]?.integer.map { Int($0) },
            isEnabled: isEnabled, isDeletedAtEnd: json["deleted"]?.bool ?? false, target: target)
    }
}
