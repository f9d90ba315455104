internal import Base
internal import CloudFormationAPI

/// A change set as the store keeps it.
struct ChangeSetRecord: Sendable {
    /// The change set's ARN.
    let id: String
    let name: String
    let stackID: String
    let stackName: String
    let type: ChangeSetType
    let created: Instant
    let description: String?
    let target: StackTarget
    let onFailure: OnStackFailure?
    let changes: [PlannedChange]
    let status: ChangeSetStatus
    let statusReason: String?
    var execution: ExecutionStatus
    let clientToken: String?

    var json: JSON {
        .object(
            JSONObject(present: [
                ("id", .string(id)), ("name", .string(name)), ("stack", .string(stackID)),
                ("stackName", .string(stackName)),
                ("type", .string(type.rawValue)), ("created", .time(created)), ("description", .text(description)),
                ("target", target.json), ("onFailure", .text(onFailure?.rawValue)),
                ("changes", .array(changes.map(\.json))), ("status", .string(status.rawValue)),
                ("reason", .text(statusReason)), ("execution", .string(execution.rawValue)),
                ("token", .text(clientToken)),
            ]))
    }
}

extension ChangeSetRecord {
    init(_ json: JSON) {
        let reader = RecordReader(json)
        self.init(
            id: reader.text("id"), name: reader.text("name"), stackID: reader.text("stack"),
            stackName: reader.text("stackName"), type: ChangeSetType(rawValue: reader.text("type")) ?? .update,
            created: reader.instant("created") ?? Instant(nanoseconds: 0),
            description: reader.optionalText("description"),
            target: StackTarget(json["target"]),
            onFailure: reader.optionalText("onFailure").flatMap { OnStackFailure(rawValue: $0) },
            changes: (json["changes"]?.array ?? []).map { PlannedChange($0) },
            status: ChangeSetStatus(rawValue: reader.text("status")) ?? .failed,
            statusReason: reader.optionalText("reason"),
            execution: ExecutionStatus(rawValue: reader.text("execution")) ?? .unavailable,
            clientToken: reader.optionalText("token"))
    }
}
