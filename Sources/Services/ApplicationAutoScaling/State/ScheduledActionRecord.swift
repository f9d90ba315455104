internal import ApplicationAutoScalingAPI
internal import Base
internal import Schedules
internal import Wire

/// A scheduled action as it is stored.
struct ScheduledActionRecord: Hashable, Sendable {
    let id: String
    let name: String
    let resource: String
    let created: Instant
    var schedule: String
    var timeZone: String?
    var start: Instant?
    var end: Instant?
    var minCapacity: Int?
    var maxCapacity: Int?
    /// When it runs next; nil where it does not any more.
    var due: Instant?

    /// Finds the next time behind `now`.
    mutating func plan(after now: Instant, _ zones: TimeZones) throws(Fault) {
        guard let expression = ScheduleExpression(schedule) else {
            throw ApplicationAutoScalingFault.validationException("Invalid schedule expression: \(schedule)")
        }
        guard let zone = zones[timeZone ?? "UTC"] else {
            throw ApplicationAutoScalingFault.validationException("Invalid timezone: \(timeZone ?? "")")
        }
        let next = expression.next(after: now, from: start ?? created, zone)
        due = next.flatMap { next in end.map { next <= $0 } ?? true ? next : nil }
    }

    func output(_ tenant: ScalingTenant) -> ScheduledAction {
        ScheduledAction(
            scheduledActionName: name, scheduledActionARN: tenant.actionARN(self),
            serviceNamespace: ScalableResource.namespace, schedule: schedule, timezone: timeZone, resourceId: resource,
            scalableDimension: ScalableResource.dimension, startTime: start, endTime: end,
            scalableTargetAction: ScalableTargetAction(minCapacity: minCapacity, maxCapacity: maxCapacity),
            creationTime: created)
    }

    var json: JSON {
        var object: JSONObject = [
            "id": .string(id), "name": .string(name), "resource": .string(resource),
            "created": .integer(created.nanoseconds), "schedule": .string(schedule),
        ]
        object["zone"] = timeZone.map { .string($0) }
        object["start"] = start.map { .integer($0.nanoseconds) }
        object["end"] = end.map { .integer($0.nanoseconds) }
        object["due"] = due.map { .integer($0.nanoseconds) }
        object["min"] = minCapacity.map { .integer(Int64($0)) }
        object["max"] = maxCapacity.map { .integer(Int64($0)) }
        return .object(object)
    }
}

extension ScheduledActionRecord {
    /// Nil when the row is of another shape.
    init?(_ json: JSON) {
        guard let id = json["id"]?.string, let name = json["name"]?.string, let resource = json["resource"]?.string,
            let created = json["created"]?.integer, let schedule = json["schedule"]?.string
        else { return nil }
        func instant(_ name: String) -> Instant? { json[name]?.integer.map { Instant(nanoseconds: $0) } }
        self.init(
            id: id, name: name, resource: resource, created: Instant(nanoseconds: created), schedule: schedule,
            timeZone: json["zone"]?.string, start: instant("start"), end: instant("end"),
            minCapacity: json["min"]?.integer.map { Int($0) }, maxCapacity: json["max"]?.integer.map { Int($0) },
            due: instant("due"))
    }
}
