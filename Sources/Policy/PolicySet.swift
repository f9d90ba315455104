/// A policy and what to call it.
package struct AttachedPolicy: Hashable, Sendable {
    /// Its ARN, or its name where it is inline.
    package let name: String
    package let policy: CompiledPolicy

    package init(_ name: String, _ policy: CompiledPolicy) { (self.name, self.policy) = (name, policy) }
}

/// Every policy that has a say in a request. Service control policies are not among them.
package struct PolicySet: Hashable, Sendable {
    /// Those of the user and its groups, or of the role.
    package var identity: [AttachedPolicy]
    package var boundary: AttachedPolicy?
    /// Those that came with the session; empty where none did.
    package var session: [AttachedPolicy]
    /// The resource's own, or the role's trust policy. A trust policy must allow in every case: an identity policy
    /// alone lets nobody assume a role.
    package var resource: AttachedPolicy?
    /// Whether the resource's policy must allow even inside the account, as a KMS key's must.
    package var resourceMustAllow: Bool

    package init(
        identity: [AttachedPolicy] = [], boundary: AttachedPolicy? = nil, session: [AttachedPolicy] = [],
        resource: AttachedPolicy? = nil, resourceMustAllow: Bool = false
    ) {
        (self.identity, self.boundary, self.session, self.resource) = (identity, boundary, session, resource)
        self.resourceMustAllow = resourceMustAllow || resource?.policy.flavour == .trust
    }

    var resourceKind: PolicyKind { resource?.policy.flavour == .trust ? .trust : .resource }
}
