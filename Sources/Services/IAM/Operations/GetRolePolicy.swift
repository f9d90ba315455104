internal import IAMAPI
internal import ServiceKit
internal import Store
internal import Wire

/// An inline policy of a role.
struct GetRolePolicy: Operation {
    static let model = IAMModel.getRolePolicy
    let store: IAMStore

    func access(_ input: GetRolePolicyRequest, _ context: CallContext) async throws -> [Access] {
        try await Self.access(role: input.roleName, store, context)
    }

    func run(_ input: GetRolePolicyRequest, _ context: CallContext) async throws -> GetRolePolicyResponse {
        let role = try await store.role(input.roleName, context.iam)
        guard let row = try await store.store.get(context.iam.inlinePolicy(role.name, input.policyName)) else {
            throw IAMFault.noSuchEntityException("The role policy with name \(input.policyName) cannot be found.")
        }
        return GetRolePolicyResponse(
            roleName: role.name, policyName: input.policyName,
            policyDocument: PolicyDocument.encoded(String(decoding: row.value, as: UTF8.self)))
    }
}
