internal import IAMAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Puts an inline policy into a role, or replaces it.
struct PutRolePolicy: Operation {
    static let model = IAMModel.putRolePolicy
    let store: IAMStore

    func access(_ input: PutRolePolicyRequest, _ context: CallContext) async throws -> [Access] {
        try await Self.access(role: input.roleName, store, context)
    }

    func run(_ input: PutRolePolicyRequest, _ context: CallContext) async throws -> Empty {
        let names = context.iam
        try PolicyDocument.check(input.policyDocument, .identity)
        try await store.change(names) { transaction in
            let role = try await store.role(input.roleName, names)
            let others = try await store.inlinePolicies(role.name, names).filter { $0.name != input.policyName }
            let size = others.reduce(PolicyDocument.size(input.policyDocument)) {
                $0 + PolicyDocument.size($1.document)
            }
            guard size <= LimitsIAM.inlinePoliciesSize else {
                throw IAMFault.limitExceededException(
                    "Maximum policy size of \(LimitsIAM.inlinePoliciesSize) bytes exceeded for role \(role.name)")
            }
            transaction.put(names.inlinePolicy(role.name, input.policyName), Array(input.policyDocument.utf8))
        }
        return Empty()
    }
}
