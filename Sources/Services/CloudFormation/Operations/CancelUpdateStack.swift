internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Wire

/// Turns an update that is under way back. What is being worked on is waited for; nothing more is begun.
///
/// The stack's new status is the message: whoever runs the update sees it before the next resource, and so does whoever
/// goes on with it after a crash.
/// - Source: CloudFormation API Reference, CancelUpdateStack.
struct CancelUpdateStack: Operation {
    static let model = CloudFormationModel.cancelUpdateStack
    let parts: ServiceParts

    func access(_ input: CancelUpdateStackInput, _ context: CallContext) async throws -> [Access] {
        try await parts.access.access(Self.model.action, to: input.stackName, context)
    }

    func run(_ input: CancelUpdateStackInput, _ context: CallContext) async throws -> Empty {
        let stack = try await parts.stack(
            input.stackName, context, missing: "Stack [\(input.stackName)] does not exist")
        try await parts.store.change(stack.id, context.scope) { stack, transaction in
            guard stack.status == .updateInProgress else {
                throw Fault.validation("CancelUpdateStack cannot be called from current stack status")
            }
            (stack.status, stack.statusReason) = (.updateRollbackInProgress, DeploymentState.userInitiated)
            let event = EventRecord(
                of: stack, id: parts.environment.randomness.uuid(), time: context.now,
                clientToken: input.clientRequestToken)
            try await parts.store.add(event, to: stack.id, context.scope, &transaction)
        }
        return Empty()
    }
}
