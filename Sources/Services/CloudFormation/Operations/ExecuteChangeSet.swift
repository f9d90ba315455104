internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Begins to make the changes of a change set. The stack's other change sets go: what they foresaw no longer holds.
/// - Source: CloudFormation API Reference, ExecuteChangeSet.
struct ExecuteChangeSet: Operation {
    static let model = CloudFormationModel.executeChangeSet
    let parts: ServiceParts

    func access(_ input: ExecuteChangeSetInput, _ context: CallContext) async throws -> [Access] {
        try await parts.access.access(Self.model.action, to: input.stackName, context)
    }

    func run(_ input: ExecuteChangeSetInput, _ context: CallContext) async throws -> ExecuteChangeSetOutput {
        let changeSet = try await ChangeSets(store: parts.store)
            .require(input.changeSetName, stackName: input.stackName, context.scope)
        guard changeSet.execution == .available else {
            let status = changeSet.status == .failed ? changeSet.status.rawValue : changeSet.execution.rawValue
            throw CloudFormationFault.invalidChangeSetStatusException(
                "ChangeSet [\(changeSet.id)] cannot be executed in its current status of [\(status)]")
        }
        try await parts.checkRole(changeSet.target.roleARN, context)
        let isCreation = changeSet.type == .create
        try await parts.deployments.begin(
            Deployments.Request(
                phase: isCreation ? .creating : .updating, target: changeSet.target,
                type: isCreation ? .createStack : .updateStack, onFailure: try policy(input, changeSet),
                retainExceptOnCreate: input.retainExceptOnCreate ?? false, clientToken: input.clientRequestToken,
                changeSet: changeSet),
            on: changeSet.stackID, context
        ) { stack in
            guard isCreation else { return try UpdateCheck.checkStatus(stack) }
            guard stack.status == .reviewInProgress else {
                throw Fault.validation(
                    "Stack [\(stack.name)] already exists and cannot be created again with the changeSet [\(changeSet.name)]."
                )
            }
        }
        return ExecuteChangeSetOutput()
    }

    private func policy(_ input: ExecuteChangeSetInput, _ changeSet: ChangeSetRecord) throws -> FailurePolicy {
        if let disable = input.disableRollback {
            guard changeSet.onFailure == nil else {
                throw Fault.validation("You can specify either DisableRollback or OnStackFailure, but not both.")
            }
            return disable ? .doNothing : .rollback
        }
        switch changeSet.onFailure {
        case .doNothing: return .doNothing
        case .delete: return .delete
        case .rollback, nil: return .rollback
        }
    }
}
