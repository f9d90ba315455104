internal import Base
internal import CloudFormationAPI

/// A resource of a stack, with what an operation needs to go on or to go back after a crash.
struct ResourceRecord: Sendable {
    /// How far the running operation is with the resource.
    struct Mark: Hashable, Sendable {
        /// Operation and phase.
        let phase: String
        var isDone: Bool
    }

    /// A creation that the platform failed at, so that nobody knows whether it has made something.
    struct Unsure: Hashable, Sendable {
        let instance: ResourceInstance
        let operation: String
    }

    let logicalID: String
    var type: String
    var status: ResourceStatus
    var statusReason: String?
    var updated: Instant
    /// What the resource is now; nil before it is made and after it is deleted.
    var current: ResourceInstance?
    /// What it was before the operation `touchedBy`; after a rolled back replacement, what the replacement made.
    var previous: ResourceInstance?
    var touchedBy: String?
    /// The properties of an update that failed half-way.
    var attempted: JSONObject?
    var mark: Mark?
    var unsure: Unsure?

    var json: JSON {
        .object(
            JSONObject(present: [
                ("id", .string(logicalID)), ("type", .string(type)), ("status", .string(status.rawValue)),
                ("reason", .text(statusReason)), ("updated", .time(updated)), ("current", current?.json),
                ("previous", previous?.json), ("touched", .text(touchedBy)),
                ("attempted", attempted.map { .object($0) }),
                ("mark", .text(mark?.phase)), ("done", .bool(mark?.isDone ?? false)),
                ("unsure", unsure?.instance.json), ("unsureOf", .text(unsure?.operation)),
            ]))
    }

    /// The instance from before the operation.
    func base(of operation: String) -> ResourceInstance? { touchedBy == operation ? previous : current }

    /// Whether the operation began with the resource in this phase and has not ended.
    func isStarted(in phase: String) -> Bool { mark == Mark(phase: phase, isDone: false) }
    func isDone(in phase: String) -> Bool { mark == Mark(phase: phase, isDone: true) }
}

extension ResourceRecord {
    init(_ json: JSON) {
        let reader = RecordReader(json)
        self.init(
            logicalID: reader.text("id"), type: reader.text("type"),
            status: ResourceStatus(rawValue: reader.text("status")) ?? .createFailed,
            statusReason: reader.optionalText("reason"),
            updated: reader.instant("updated") ?? Instant(nanoseconds: 0),
            current: ResourceInstance(reader.object["current"]),
            previous: ResourceInstance(reader.object["previous"]), touchedBy: reader.optionalText("touched"),
            attempted: reader.object["attempted"]?.object,
            mark: reader.optionalText("mark").map { Mark(phase: $0, isDone: reader.flag("done")) },
            unsure: ResourceInstance(reader.object["unsure"]).map {
                Unsure(instance: $0, operation: reader.text("unsureOf"))
            })
    }
}
