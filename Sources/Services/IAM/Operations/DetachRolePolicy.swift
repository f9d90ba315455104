internal import IAMAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Detaches a managed policy from a role.
struct DetachRolePolicy: Operation {
    static let model = IAMModel.detachRolePolicy
    let store: IAMStore

    func access(_ input: DetachRolePolicyRequest, _ context: CallContext) async throws -> [Access] {
        try await Self.access(role: input.roleName, store, context, ["iam:PolicyARN": [input.policyArn]])
    }

    func run(_ input: DetachRolePolicyRequest, _ context: CallContext) async throws -> Empty {
        let names = context.iam
        let arn = try PolicyARN(input.policyArn)
        try await store.change(names) { transaction in
            var role = try await store.role(input.roleName, names)
            guard let index = role.attached.firstIndex(of: arn.text) else {
                throw IAMFault.noSuchEntityException("Policy \(arn.text) was not found.")
            }
            role.attached.remove(at: index)
            transaction.put(names.role(role.name), role.bytes)
            transaction.delete(names.use(arn.text, .attached, role.name))
        }
        return Empty()
    }
}
