internal import Base
internal import SchedulerAPI

/// A schedule as it is stored.
struct ScheduleRecord: Hashable, Sendable {
    /// Tells it from an earlier one of the same name.
    let id: [UInt8]
    let created: Instant
    var modified: Instant
    var settings: ScheduleSettings
    /// When it calls next; nil where it does not any more.
    var due: Instant?
    /// Behind which time the next one could not be told. Then nothing is called at `due`, but the next time told.
    var behind: Instant?
    /// How many of the calls that it counts are not done: the schedule may not go before them.
    var waiting = 0
    /// The client's token of the last change, and what was to be changed.
    var token: String?
    var digest: String

    var bytes: [UInt8] {
        var object: JSONObject = [
            "id": .string(Hex.encode(id)), "created": .integer(created.nanoseconds),
            "modified": .integer(modified.nanoseconds), "settings": settings.json, "digest": .string(digest),
        ]
        object["due"] = due.map { .integer($0.nanoseconds) }
        object["behind"] = behind.map { .integer($0.nanoseconds) }
        object["waiting"] = waiting == 0 ? nil : .integer(Int64(waiting))
        object["token"] = token.map { .string($0) }
        return JSON.object(object).bytes
    }

    /// Whether it goes by itself now: it has called the last time, and none of its calls waits.
    var isOver: Bool { settings.isDeletedAtEnd && settings.isEnabled && due == nil && waiting == 0 }

    func summary(_ reference: ScheduleReference) -> ScheduleSummary {
        ScheduleSummary(
            arn: reference.arn, creationDate: created, groupName: reference.group.name, lastModificationDate: modified,
            name: reference.name, state: settings.isEnabled ? .enabled : .disabled,
            target: TargetSummary(arn: settings.target.arn))
    }

    /// - Parameter input: of the target.
    func output(_ reference: ScheduleReference, input: String?) -> GetScheduleOutput {
        GetScheduleOutput(
            actionAfterCompletion: settings.isDeletedAtEnd ? .delete : ActionAfterCompletion.none, arn: reference.arn,
            creationDate: created, description: settings.description, endDate: settings.end,
            flexibleTimeWindow: settings.flexibleWindow, groupName: reference.group.name,
            lastModificationDate: modified, name: reference.name, scheduleExpression: settings.expression,
            scheduleExpressionTimezone: settings.zone, startDate: settings.start,
            state: settings.isEnabled ? .enabled : .disabled, target: settings.target.output(input: input))
    }
}

extension ScheduleRecord {
    /// Nil where the row is of another shape.
    init?(_ bytes: [UInt8]) throws {
        let json = try JSON(parsing: bytes)
        guard let id = json["id"]?.string.flatMap({ Hex.decode($0) }), let created = json["created"]?.integer,
            let modified = json["modified"]?.integer, let settings = json["settings"].flatMap({ ScheduleSettings($0) })
        else { return nil }
        self.init(
            id: id, created: Instant(nanoseconds: created), modified: Instant(nanoseconds: modified),
            settings: settings, due: json["due"]?.integer.map { Instant(nanoseconds: $0) },
            behind: json["behind"]?.integer.map { Instant(nanoseconds: $0) },
            waiting: Int(json["waiting"]?.integer ?? 0),
            token: json["token"]?.string, digest: json["digest"]?.string ?? "")
    }
}
