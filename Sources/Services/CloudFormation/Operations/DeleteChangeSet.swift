internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Deletes a change set. One that is not there is no error.
/// - Source: CloudFormation API Reference, DeleteChangeSet.
struct DeleteChangeSet: Operation {
    static let model = CloudFormationModel.deleteChangeSet
    let parts: ServiceParts

    func access(_ input: DeleteChangeSetInput, _ context: CallContext) async throws -> [Access] {
        try await parts.access.access(Self.model.action, to: input.stackName, context)
    }

    func run(_ input: DeleteChangeSetInput, _ context: CallContext) async throws -> DeleteChangeSetOutput {
        let changeSet: ChangeSetRecord
        do {
            changeSet = try await ChangeSets(store: parts.store)
                .require(input.changeSetName, stackName: input.stackName, context.scope)
        } catch let fault as Fault where fault.code == "ChangeSetNotFound" { return DeleteChangeSetOutput() }
        guard changeSet.execution != .executeInProgress else {
            throw CloudFormationFault.invalidChangeSetStatusException(
                "ChangeSet [\(changeSet.id)] cannot be deleted in its current status of [\(changeSet.execution.rawValue)]"
            )
        }
        var transaction = Transaction()
        transaction.delete(context.scope.changeSet(changeSet.stackID, changeSet.name))
        try await parts.store.commit(transaction)
        return DeleteChangeSetOutput()
    }
}
