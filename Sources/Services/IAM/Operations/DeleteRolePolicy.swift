internal import IAMAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Removes an inline policy from a role.
struct DeleteRolePolicy: Operation {
    static let model = IAMModel.deleteRolePolicy
    let store: IAMStore

    func access(_ input: DeleteRolePolicyRequest, _ context: CallContext) async throws -> [Access] {
        try await Self.access(role: input.roleName, store, context)
    }

    func run(_ input: DeleteRolePolicyRequest, _ context: CallContext) async throws -> Empty {
        let names = context.iam
        try await store.change(names) { transaction in
            let role = try await store.role(input.roleName, names)
            let key = names.inlinePolicy(role.name, input.policyName)
            guard try await store.store.get(key) != nil else {
                throw IAMFault.noSuchEntityException("The role policy with name \(input.policyName) cannot be found.")
            }
            transaction.delete(key)
        }
        return Empty()
    }
}
