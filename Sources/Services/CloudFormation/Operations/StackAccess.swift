internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Wire

/// What IAM is asked for calls that name a stack.
struct StackAccess: Sendable {
    let store: CloudFormationStore

    /// The stack's ARN, or the pattern of those that a name may have.
    func access(_ action: String, to nameOrID: String?, _ context: CallContext) async throws -> [Access] {
        guard let nameOrID else { return [Access(action, on: "*")] }
        if nameOrID.hasPrefix("arn:") { return [Access(action, on: nameOrID)] }
        let id = try await store.stack(nameOrID, context.scope)?.id
        return [Access(action, on: id ?? context.arn("cloudformation", "stack/\(nameOrID)/*"))]
    }

    /// Also asks whether the role may be handed on.
    func access(
        _ action: String, to nameOrID: String, passing role: String?, _ context: CallContext
    ) async throws -> [Access] {
        let own = try await access(action, to: nameOrID, context)
        guard let role else { return own }
        return own + [
            Access("iam:PassRole", on: role, conditions: ["iam:PassedToService": ["cloudformation.amazonaws.com"]])
        ]
    }
}
