internal import IAMAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Attaches a managed policy to a role; one that is attached already stays so.
struct AttachRolePolicy: Operation {
    static let model = IAMModel.attachRolePolicy
    let store: IAMStore

    func access(_ input: AttachRolePolicyRequest, _ context: CallContext) async throws -> [Access] {
        try await Self.access(role: input.roleName, store, context, ["iam:PolicyARN": [input.policyArn]])
    }

    func run(_ input: AttachRolePolicyRequest, _ context: CallContext) async throws -> Empty {
        let names = context.iam
        let arn = try PolicyARN(input.policyArn)
        try await store.change(names) { transaction in
            var role = try await store.role(input.roleName, names)
            guard try await store.findPolicy(arn, names) != nil else {
                throw IAMFault.noSuchEntityException("Policy \(arn.text) does not exist or is not attachable.")
            }
            guard !role.attached.contains(arn.text) else { return }
            guard role.attached.count < LimitsIAM.policiesPerRole else {
                throw IAMFault.limitExceededException(
                    "Cannot exceed quota for PoliciesPerRole: \(LimitsIAM.policiesPerRole)")
            }
            role.attached.append(arn.text)
            transaction.put(names.role(role.name), role.bytes)
            transaction.put(names.use(arn.text, .attached, role.name), [])
        }
        return Empty()
    }
}
