package import Base
internal import IAMAPI
package import ServiceKit
package import Wire

/// IAM: roles, inline policies and managed policies. It is global: what it keeps belongs to an account, not to a
/// region.
///
/// Users, groups, access keys and instance profiles are not there: an account's own keys are fixed (see STS), and
/// everything else acts by roles.
package struct IAMService: Service {
    private let store: IAMStore
    private let cache: RolePolicyCache
    private let randomness: any Randomness

    package init(_ environment: ServiceEnvironment) {
        store = IAMStore(store: environment.store)
        cache = RolePolicyCache(store, environment.clock)
        randomness = environment.randomness
    }

    package var schema: Schema { IAMModel.schema }

    package var operations: [ServedOperation] {
        [
            ServedOperation(AttachRolePolicy(store: store)),
            ServedOperation(CreatePolicy(store: store, randomness: randomness)),
            ServedOperation(CreatePolicyVersion(store: store)),
            ServedOperation(CreateRole(store: store, randomness: randomness)),
            ServedOperation(DeletePolicy(store: store)), ServedOperation(DeletePolicyVersion(store: store)),
            ServedOperation(DeleteRole(store: store)), ServedOperation(DeleteRolePermissionsBoundary(store: store)),
            ServedOperation(DeleteRolePolicy(store: store)), ServedOperation(DetachRolePolicy(store: store)),
            ServedOperation(GetPolicy(store: store)), ServedOperation(GetPolicyVersion(store: store)),
            ServedOperation(GetRole(store: store)), ServedOperation(GetRolePolicy(store: store)),
            ServedOperation(ListAttachedRolePolicies(store: store)),
            ServedOperation(ListEntitiesForPolicy(store: store)),
            ServedOperation(ListInstanceProfilesForRole(store: store)), ServedOperation(ListPolicies(store: store)),
            ServedOperation(ListPolicyTags(store: store)), ServedOperation(ListPolicyVersions(store: store)),
            ServedOperation(ListRolePolicies(store: store)), ServedOperation(ListRoleTags(store: store)),
            ServedOperation(ListRoles(store: store)), ServedOperation(PutRolePermissionsBoundary(store: store)),
            ServedOperation(PutRolePolicy(store: store)), ServedOperation(SetDefaultPolicyVersion(store: store)),
            ServedOperation(TagPolicy(store: store)), ServedOperation(TagRole(store: store)),
            ServedOperation(UntagPolicy(store: store)), ServedOperation(UntagRole(store: store)),
            ServedOperation(UpdateAssumeRolePolicy(store: store)), ServedOperation(UpdateRole(store: store)),
            ServedOperation(UpdateRoleDescription(store: store)),
        ]
    }

    package var resources: [any ResourceHandler] {
        let owners = ResourceOwners(store: store.store)
        return [
            RoleResource(owners: owners), RolePolicyResource(), InlinePolicyResource(),
            ManagedPolicyResource(owners: owners),
        ]
    }

    /// Notices what other nodes write.
    package func start(_ background: Background) async throws {
        let store = store
        background.start { for await _ in store.watch() { store.noteChange() } }
    }

    // MARK: - What the pipeline and STS ask

    /// The policies that say what a session of a role may do. Kept in memory until something in IAM changes.
    /// - Returns: no policies for a role that is gone, so that nothing is allowed.
    package func policies(of session: Caller.RoleSession) async throws -> IdentityPolicies {
        try await cache.policies(of: session)
    }

    /// A role as STS must know it, or nil where there is none.
    package func role(named name: String, in account: AccountID) async throws -> AssumableRole? {
        let names = IAMAccount(account: account)
        guard let role = try await store.findRole(name, names) else { return nil }
        return AssumableRole(
            account: account, name: role.name, arn: names.roleARN(role.name, path: role.path), id: role.id,
            trust: try JSON(parsing: role.trust), maxSessionDuration: .seconds(role.maxSessionDuration))
    }

    /// The document of a managed policy of an account or of AWS, or nil where there is none.
    package func managedPolicy(_ arn: String, in account: AccountID) async throws -> JSON? {
        let names = IAMAccount(account: account)
        guard let policy = try await store.findPolicy(try PolicyARN(arn), names) else { return nil }
        return try await store.document(of: policy).map { try JSON(parsing: $0) }
    }
}

/// What somebody must know of a role to assume it.
package struct AssumableRole: Sendable, Hashable {
    package let account: AccountID
    package let name: String
    package let arn: String
    /// `AROA…`
    package let id: String
    package let trust: JSON
    package let maxSessionDuration: Duration
}
