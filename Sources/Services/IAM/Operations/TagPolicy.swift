internal import IAMAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Adds tags to a managed policy.
struct TagPolicy: Operation {
    static let model = IAMModel.tagPolicy
    let store: IAMStore

    func access(_ input: TagPolicyRequest, _ context: CallContext) -> [Access] {
        Self.access(policy: input.policyArn, context)
    }

    func run(_ input: TagPolicyRequest, _ context: CallContext) async throws -> Empty {
        let names = context.iam
        let arn = try PolicyARN(input.policyArn)
        try await store.change(names) { transaction in
            var policy = try Self.customer(try await store.policy(arn, names), context)
            try policy.tags.merge(input.tags)
            transaction.put(names.policy(policy.name), policy.bytes)
        }
        return Empty()
    }
}
