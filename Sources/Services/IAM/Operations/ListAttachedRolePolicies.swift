internal import IAMAPI
internal import ServiceKit
internal import Wire

/// The managed policies that are attached to a role.
struct ListAttachedRolePolicies: Operation {
    static let model = IAMModel.listAttachedRolePolicies
    let store: IAMStore

    func access(_ input: ListAttachedRolePoliciesRequest, _ context: CallContext) async throws -> [Access] {
        try await Self.access(role: input.roleName, store, context)
    }

    func run(_ input: ListAttachedRolePoliciesRequest, _ context: CallContext) async throws
        -> ListAttachedRolePoliciesResponse
    {
        let role = try await store.role(input.roleName, context.iam)
        var policies: [ManagedPolicy] = []
        for arn in role.attached {
            guard let policy = try await store.findPolicy(PolicyARN(arn), context.iam) else { continue }
            if policy.path.hasPrefix(input.pathPrefix ?? "/") { policies.append(policy) }
        }
        let page = try ListPage(policies, marker: input.marker, maxItems: input.maxItems) { $0.arn }
        return ListAttachedRolePoliciesResponse(
            attachedPolicies: page.items.map { AttachedPolicy(policyName: $0.name, policyArn: $0.arn) },
            isTruncated: page.isTruncated, marker: page.marker)
    }
}
