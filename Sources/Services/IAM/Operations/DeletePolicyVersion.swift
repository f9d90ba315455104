internal import IAMAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Removes a version that is not the default one.
struct DeletePolicyVersion: Operation {
    static let model = IAMModel.deletePolicyVersion
    let store: IAMStore

    func access(_ input: DeletePolicyVersionRequest, _ context: CallContext) -> [Access] {
        Self.access(policy: input.policyArn, context)
    }

    func run(_ input: DeletePolicyVersionRequest, _ context: CallContext) async throws -> Empty {
        let names = context.iam
        let arn = try PolicyARN(input.policyArn)
        try await store.change(names) { transaction in
            let managed = try await store.policy(arn, names)
            var policy = try Self.customer(managed, context)
            guard let version = policy.version(named: input.versionId) else { throw managed.noVersion(input.versionId) }
            guard version.number != policy.defaultVersion else {
                throw IAMFault.deleteConflictException("Cannot delete the default version of a policy.")
            }
            policy.versions.removeAll { $0 == version }
            transaction.put(names.policy(policy.name), policy.bytes)
            transaction.delete(names.version(policy.id, version.number))
        }
        return Empty()
    }
}
