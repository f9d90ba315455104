internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Wire

/// Protects a stack from deletion, or no longer.
/// - Source: CloudFormation API Reference, UpdateTerminationProtection.
struct UpdateTerminationProtection: Operation {
    static let model = CloudFormationModel.updateTerminationProtection
    let parts: ServiceParts

    func access(_ input: UpdateTerminationProtectionInput, _ context: CallContext) async throws -> [Access] {
        try await parts.access.access(Self.model.action, to: input.stackName, context)
    }

    func run(
        _ input: UpdateTerminationProtectionInput, _ context: CallContext
    ) async throws -> UpdateTerminationProtectionOutput {
        let missing = "Stack [\(input.stackName)] does not exist"
        let stack = try await parts.stack(input.stackName, context, missing: missing)
        try await parts.store.change(stack.id, context.scope) { stack, _ in
            guard stack.status != .deleteComplete else { throw Fault.validation(missing) }
            stack.terminationProtection = input.enableTerminationProtection
        }
        return UpdateTerminationProtectionOutput(stackId: stack.id)
    }
}
