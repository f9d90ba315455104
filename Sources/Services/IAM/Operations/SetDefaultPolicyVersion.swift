internal import Base
internal import IAMAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a version of a managed policy the one that counts.
struct SetDefaultPolicyVersion: Operation {
    static let model = IAMModel.setDefaultPolicyVersion
    let store: IAMStore

    func access(_ input: SetDefaultPolicyVersionRequest, _ context: CallContext) -> [Access] {
        Self.access(policy: input.policyArn, context)
    }

    func run(_ input: SetDefaultPolicyVersionRequest, _ context: CallContext) async throws -> Empty {
        let names = context.iam
        let arn = try PolicyARN(input.policyArn)
        try await store.change(names) { transaction in
            let managed = try await store.policy(arn, names)
            var policy = try Self.customer(managed, context)
            guard let version = policy.version(named: input.versionId) else { throw managed.noVersion(input.versionId) }
            policy.defaultVersion = version.number
            policy.updated = context.now
            transaction.put(names.policy(policy.name), policy.bytes)
        }
        return Empty()
    }
}
