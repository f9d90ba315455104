internal import IAMAPI
internal import ServiceKit
internal import Wire

/// The roles that use a managed policy. Users and groups, which the platform lacks, are none.
struct ListEntitiesForPolicy: Operation {
    static let model = IAMModel.listEntitiesForPolicy
    let store: IAMStore

    func access(_ input: ListEntitiesForPolicyRequest, _ context: CallContext) -> [Access] {
        Self.access(policy: input.policyArn, context)
    }

    func run(_ input: ListEntitiesForPolicyRequest, _ context: CallContext) async throws
        -> ListEntitiesForPolicyResponse
    {
        let policy = try await store.policy(try PolicyARN(input.policyArn), context.iam)
        let use: PolicyUse? =
            switch input.policyUsageFilter {
            case .permissionsPolicy?: .attached
            case .permissionsBoundary?: .boundary
            case nil: nil
            }
        var roles: [RoleRecord] = []
        if input.entityFilter == nil || input.entityFilter == .role {
            for user in try await store.users(of: policy.arn, context.iam) where use == nil || user.use == use {
                guard let role = try await store.findRole(user.role, context.iam) else { continue }
                if role.path.hasPrefix(input.pathPrefix ?? "/"), !roles.contains(role) { roles.append(role) }
            }
        }
        let page = try ListPage(roles, marker: input.marker, maxItems: input.maxItems) { $0.name }
        return ListEntitiesForPolicyResponse(
            policyGroups: [], policyUsers: [],
            policyRoles: page.items.map { PolicyRole(roleName: $0.name, roleId: $0.id) },
            isTruncated: page.isTruncated, marker: page.marker)
    }
}
