internal import IAMAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Removes a managed policy that nothing uses and that has only its default version.
struct DeletePolicy: Operation {
    static let model = IAMModel.deletePolicy
    let store: IAMStore

    func access(_ input: DeletePolicyRequest, _ context: CallContext) -> [Access] {
        Self.access(policy: input.policyArn, context)
    }

    func run(_ input: DeletePolicyRequest, _ context: CallContext) async throws -> Empty {
        let names = context.iam
        let arn = try PolicyARN(input.policyArn)
        try await store.change(names) { transaction in
            let policy = try Self.customer(try await store.policy(arn, names), context)
            guard try await store.users(of: arn.text, names).isEmpty else {
                throw IAMFault.deleteConflictException("Cannot delete a policy attached to entities.")
            }
            guard policy.versions.count <= 1 else {
                throw IAMFault.deleteConflictException(
                    "This policy has more than one version. Before you delete a policy, you must delete the policy's "
                        + "versions. The default version is deleted with the policy.")
            }
            transaction.delete(names.policy(policy.name))
            transaction.delete(KeyRange(prefix: names.versions(policy.id)))
        }
        return Empty()
    }
}
