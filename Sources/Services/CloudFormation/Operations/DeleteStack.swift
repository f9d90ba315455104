internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Begins to delete a stack and its resources. A stack that is not there is no error.
/// - Source: CloudFormation API Reference, DeleteStack.
struct DeleteStack: Operation {
    static let model = CloudFormationModel.deleteStack
    let parts: ServiceParts

    func access(_ input: DeleteStackInput, _ context: CallContext) async throws -> [Access] {
        try await parts.access.access(Self.model.action, to: input.stackName, passing: input.roleARN, context)
    }

    func run(_ input: DeleteStackInput, _ context: CallContext) async throws -> Empty {
        try UnsupportedInput.check(
            "DeleteStack", [("DeletionMode FORCE_DELETE_STACK", input.deletionMode == .forceDeleteStack)])
        guard let stack = try await parts.store.stack(input.stackName, context.scope), stack.status != .deleteComplete,
            stack.status != .deleteInProgress
        else { return Empty() }
        let retained = input.retainResources ?? []
        try await checkRetained(retained, stack, context)
        var target = stack.target
        target.roleARN = input.roleARN ?? stack.target.roleARN
        try await parts.checkRole(target.roleARN, context)
        if stack.status == .createInProgress {
            let deletion = OperationRecord.Deletion(
                caller: context.caller, roleARN: target.roleARN, clientToken: input.clientRequestToken)
            if try await parts.deployments.breakOff(stack.id, deletion, context, check: Self.check) { return Empty() }
        }
        try await parts.deployments.begin(
            Deployments.Request(
                phase: .deleting, target: target, type: .deleteStack, retained: retained,
                clientToken: input.clientRequestToken),
            on: stack.id, context, check: Self.check)
        return Empty()
    }

    private static func check(_ stack: StackRecord) throws {
        guard !stack.terminationProtection else {
            throw Fault.validation("Stack [\(stack.name)] cannot be deleted while TerminationProtection is enabled")
        }
        guard !stack.isBusy || stack.status == .createInProgress else {
            throw Fault.validation(
                "Stack [\(stack.name)] cannot be deleted while in status \(stack.status.rawValue)")
        }
    }

    private func checkRetained(_ retained: [String], _ stack: StackRecord, _ context: CallContext) async throws {
        guard !retained.isEmpty else { return }
        guard stack.status == .deleteFailed else {
            throw Fault.validation(
                "Invalid operation on stack [\(stack.id)]. When you delete a stack, specify which resources to retain only when "
                    + "the stack is in the DELETE_FAILED state.")
        }
        let known = Set(try await parts.store.resources(of: stack.id, context.scope).map(\.logicalID))
        let unknown = retained.filter { !known.contains($0) }
        guard unknown.isEmpty else {
            throw Fault.validation(
                "The specified resources to retain [\(unknown.joined(separator: ", "))] do not exist in the stack")
        }
    }
}
