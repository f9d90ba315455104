internal import IAMAPI
internal import ServiceKit
internal import Wire

/// Replaces a role's trust policy.
struct UpdateAssumeRolePolicy: Operation {
    static let model = IAMModel.updateAssumeRolePolicy
    let store: IAMStore

    func access(_ input: UpdateAssumeRolePolicyRequest, _ context: CallContext) async throws -> [Access] {
        try await Self.access(role: input.roleName, store, context)
    }

    func run(_ input: UpdateAssumeRolePolicyRequest, _ context: CallContext) async throws -> Empty {
        try PolicyDocument.checkTrust(input.policyDocument)
        _ = try await store.changeRole(input.roleName, context.iam) { role throws(Fault) in
            role.trust = input.policyDocument
        }
        return Empty()
    }
}
