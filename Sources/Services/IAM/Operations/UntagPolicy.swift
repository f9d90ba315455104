internal import IAMAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Takes tags from a managed policy.
struct UntagPolicy: Operation {
    static let model = IAMModel.untagPolicy
    let store: IAMStore

    func access(_ input: UntagPolicyRequest, _ context: CallContext) -> [Access] {
        Self.access(policy: input.policyArn, context)
    }

    func run(_ input: UntagPolicyRequest, _ context: CallContext) async throws -> Empty {
        let names = context.iam
        let arn = try PolicyARN(input.policyArn)
        try await store.change(names) { transaction in
            let found = try await store.policy(arn, names)
            var policy = try Self.customer(found, context)
            policy.tags.remove(input.tagKeys)
            transaction.put(names.policy(policy.name), policy.bytes)
        }
        return Empty()
    }
}
