internal import Base
internal import CloudFormationAPI
internal import ServiceKit

/// An operation on a stack that is not at its end: what a crash must not lose.
struct OperationRecord: Sendable {
    let id: String
    let stackID: String
    let stackName: String
    let scope: StackScope
    var phase: DeploymentPhase
    let target: StackTarget
    let onFailure: FailurePolicy
    let retainExceptOnCreate: Bool
    /// Resources that a deletion or a continued roll-back leaves alone.
    let retained: [String]
    var caller: Caller
    var roleARN: String?
    let endpoint: String
    var clientToken: String?
    /// The change set whose execution this is.
    let changeSetID: String?
    /// The stack's status before a deletion, to which it returns where the deletion is refused.
    var former: StackStatus?
    /// Tells the tries of a roll-back that is continued from each other.
    var attempt: String?
    /// The deletion that a caller asked for while the stack was being made.
    var deletion: Deletion?

    /// In whose name a creation that is broken off is deleted.
    struct Deletion: Sendable {
        let caller: Caller
        let roleARN: String?
        let clientToken: String?
    }

    /// Marks what was done in this phase of this operation.
    var mark: String { marks(phase) + (attempt.map { "/" + $0 } ?? "") }
    /// What the marks of a phase begin with, whichever the try.
    func marks(_ phase: DeploymentPhase) -> String { "\(id)/\(phase.rawValue)" }

    /// Whether a caller has cancelled this update, or deletes the stack that is being made: it has the status of what
    /// follows already.
    func isCancelled(_ stack: StackRecord) -> Bool { phase.cancelled.map { $0.status == stack.status } ?? false }

    /// Whether what is written about the operation belongs to a deletion.
    var isDeletion: Bool { phase.work == .remove || deletion != nil }

    /// The operation after it was cancelled.
    var cancelled: OperationRecord {
        guard let next = phase.cancelled else { preconditionFailure("a phase is cancelled that cannot be") }
        var moved = self
        moved.phase = next
        if let deletion {
            (moved.caller, moved.roleARN, moved.clientToken) = (
                deletion.caller, deletion.roleARN, deletion.clientToken
            )
        }
        return moved
    }

    var json: JSON {
        .object(
            JSONObject(present: [
                ("id", .string(id)), ("stack", .string(stackID)), ("name", .string(stackName)),
                ("account", .string(scope.account.rawValue)), ("region", .string(scope.region.rawValue)),
                ("phase", .string(phase.rawValue)), ("target", target.json), ("onFailure", .string(onFailure.rawValue)),
                ("retainExceptOnCreate", .bool(retainExceptOnCreate)), ("retained", JSON(texts: retained)),
                ("caller", CallerRecord.json(of: caller)), ("role", .text(roleARN)), ("endpoint", .string(endpoint)),
                ("token", .text(clientToken)), ("changeSet", .text(changeSetID)), ("former", .text(former?.rawValue)),
                ("attempt", .text(attempt)), ("deletion", deletion?.json),
            ]))
    }
}

extension OperationRecord {
    init?(_ json: JSON) {
        let reader = RecordReader(json)
        guard let account = AccountID(reader.text("account")), let region = Region(reader.text("region")),
            let phase = DeploymentPhase(rawValue: reader.text("phase")),
            let caller = CallerRecord.caller(reader.object["caller"])
        else { return nil }
        self.init(
            id: reader.text("id"), stackID: reader.text("stack"), stackName: reader.text("name"),
            scope: StackScope(account: account, region: region), phase: phase,
            target: StackTarget(reader.object["target"]),
            onFailure: FailurePolicy(rawValue: reader.text("onFailure")) ?? .rollback,
            retainExceptOnCreate: reader.flag("retainExceptOnCreate"), retained: reader.texts("retained"),
            caller: caller,
            roleARN: reader.optionalText("role"), endpoint: reader.text("endpoint"),
            clientToken: reader.optionalText("token"),
            changeSetID: reader.optionalText("changeSet"),
            former: reader.optionalText("former").flatMap { StackStatus(rawValue: $0) },
            attempt: reader.optionalText("attempt"), deletion: reader.object["deletion"].flatMap { Deletion($0) })
    }
}

extension OperationRecord.Deletion {
    fileprivate var json: JSON {
        .object(
            JSONObject(present: [
                ("caller", CallerRecord.json(of: caller)), ("role", .text(roleARN)), ("token", .text(clientToken)),
            ]))
    }

    fileprivate init?(_ json: JSON) {
        let reader = RecordReader(json)
        guard let caller = CallerRecord.caller(reader.object["caller"]) else { return nil }
        self.init(caller: caller, roleARN: reader.optionalText("role"), clientToken: reader.optionalText("token"))
    }
}
