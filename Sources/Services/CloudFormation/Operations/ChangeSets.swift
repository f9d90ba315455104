internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Finds and keeps change sets.
struct ChangeSets: Sendable {
    let store: CloudFormationStore

    func all(of stackID: String, _ scope: StackScope) async throws -> [ChangeSetRecord] {
        try await store.all(scope.changeSets(stackID)).map { ChangeSetRecord($0) }
    }

    func find(_ name: String, of stack: StackRecord, _ scope: StackScope) async throws -> ChangeSetRecord? {
        guard let row = try await store.store.get(scope.changeSet(stack.id, name)) else { return nil }
        return ChangeSetRecord(try await store.unpack(row.value))
    }

    /// A change set by its ARN, or by its name and the stack's.
    /// - Throws: ChangeSetNotFound; ValidationError for a name without a stack.
    func require(_ nameOrID: String, stackName: String?, _ scope: StackScope) async throws -> ChangeSetRecord {
        let missing = CloudFormationFault.changeSetNotFoundException("ChangeSet [\(nameOrID)] does not exist")
        guard let name = Self.name(nameOrID) else { throw missing }
        if let stackName {
            guard let stack = try await store.stack(stackName, scope) else {
                throw Fault.validation("Stack [\(stackName)] does not exist")
            }
            guard let found = try await find(name, of: stack, scope), name == nameOrID || found.id == nameOrID else {
                throw missing
            }
            return found
        }
        guard nameOrID.hasPrefix("arn:") else {
            throw Fault.validation("StackName must be specified if ChangeSetName is not specified as an ARN.")
        }
        for stack in try await store.stacks(scope) where stack.status != .deleteComplete {
            if let found = try await find(name, of: stack, scope), found.id == nameOrID { return found }
        }
        throw missing
    }

    /// `arn:aws:cloudformation:region:account:changeSet/name/id`.
    private static func name(_ nameOrID: String) -> String? {
        guard nameOrID.hasPrefix("arn:") else { return nameOrID }
        let parts = nameOrID.split(separator: "/")
        return parts.count == 3 ? String(parts[1]) : nil
    }

    func keep(_ changeSet: ChangeSetRecord, _ scope: StackScope) async throws {
        guard try await all(of: changeSet.stackID, scope).count < LimitsCloudFormation.changeSetsPerStack else {
            throw CloudFormationFault.limitExceededException(
                "ChangeSet limit exceeded for stack \(changeSet.stackName)")
        }
        try await put(changeSet, scope)
    }

    func put(_ changeSet: ChangeSetRecord, _ scope: StackScope) async throws {
        var transaction = Transaction()
        try await put(changeSet, scope, &transaction)
        try await store.commit(transaction)
    }

    func put(_ changeSet: ChangeSetRecord, _ scope: StackScope, _ transaction: inout Transaction) async throws {
        transaction.put(scope.changeSet(changeSet.stackID, changeSet.name), try await store.pack(changeSet.json))
    }
}
