internal import Base
internal import CloudFormationAPI

/// A stack as the store keeps it, without its resources and events.
struct StackRecord: Sendable {
    /// The stack's ARN.
    let id: String
    let name: String
    let created: Instant
    var status: StackStatus
    var statusReason: String?
    var updated: Instant?
    var deleted: Instant?
    var target: StackTarget
    var outputs: [StackOutputRecord] = []
    /// Names of the exports that the stack imports.
    var imports: [String] = []
    var terminationProtection = false
    var disableRollback = false
    var retainExceptOnCreate = false
    var changeSetID: String?
    /// The last operation and its type, for `LastOperations`.
    var operation: String?
    var operationType: OperationType?
    /// The last update, whose roll-back can be continued.
    var update: String?
    /// The client's token of the creation, which makes its repetition harmless.
    var creationToken: String?

    var json: JSON {
        .object(
            JSONObject(present: [
                ("id", .string(id)), ("name", .string(name)), ("created", .time(created)),
                ("status", .string(status.rawValue)),
                ("reason", .text(statusReason)), ("updated", .time(updated)), ("deleted", .time(deleted)),
                ("target", target.json), ("outputs", .array(outputs.map(\.json))), ("imports", JSON(texts: imports)),
                ("protected", .bool(terminationProtection)), ("disableRollback", .bool(disableRollback)),
                ("retainExceptOnCreate", .bool(retainExceptOnCreate)), ("changeSet", .text(changeSetID)),
                ("operation", .text(operation)), ("operationType", .text(operationType?.rawValue)),
                ("update", .text(update)), ("creationToken", .text(creationToken)),
            ]))
    }
}

extension StackRecord {
    init(_ json: JSON) {
        let reader = RecordReader(json)
        self.init(
            id: reader.text("id"), name: reader.text("name"),
            created: reader.instant("created") ?? Instant(nanoseconds: 0),
            status: StackStatus(rawValue: reader.text("status")) ?? .createFailed,
            statusReason: reader.optionalText("reason"),
            updated: reader.instant("updated"), deleted: reader.instant("deleted"),
            target: StackTarget(reader.object["target"]),
            outputs: (reader.object["outputs"]?.array ?? []).map { StackOutputRecord($0) },
            imports: reader.texts("imports"),
            terminationProtection: reader.flag("protected"), disableRollback: reader.flag("disableRollback"),
            retainExceptOnCreate: reader.flag("retainExceptOnCreate"), changeSetID: reader.optionalText("changeSet"),
            operation: reader.optionalText("operation"),
            operationType: reader.optionalText("operationType").flatMap { OperationType(rawValue: $0) },
            update: reader.optionalText("update"), creationToken: reader.optionalText("creationToken"))
    }

    /// Whether an operation is under way.
    var isBusy: Bool { status.rawValue.hasSuffix("_IN_PROGRESS") && status != .reviewInProgress }
}

/// An output of a stack with its value.
struct StackOutputRecord: Hashable, Sendable {
    let name: String
    let value: String
    let description: String?
    let exportName: String?

    var json: JSON {
        .object(
            JSONObject(present: [
                ("name", .string(name)), ("value", .string(value)), ("description", .text(description)),
                ("export", .text(exportName)),
            ]))
    }
}

extension StackOutputRecord {
    init(_ json: JSON) {
        let reader = RecordReader(json)
        self.init(
            name: reader.text("name"), value: reader.text("value"), description: reader.optionalText("description"),
            exportName: reader.optionalText("export"))
    }
}
