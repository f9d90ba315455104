/// The bounds of IAM.
/// - Source: IAM User Guide, IAM and AWS STS quotas.
enum LimitsIAM {
    static let rolesPerAccount = 1_000
    static let policiesPerAccount = 1_500
    /// Managed policies attached to one role (the quota that can be raised to 20 stands at 10).
    static let policiesPerRole = 10
    static let versionsPerPolicy = 5
    /// Characters without white space, as for the next two.
    static let managedPolicySize = 6_144
    /// All inline policies of a role together.
    static let inlinePoliciesSize = 10_240
    static let trustPolicySize = 2_048
    static let tagsPerResource = 50
    static let pageSize = 100
    static let defaultSessionDuration = 3_600

    // MARK: - Ours

    /// Bytes of one document as it was sent, with its white space: it must fit a row of the store.
    static let documentBytes = 65_000
    /// Roles whose policies are kept in memory.
    static let cachedRoles = 10_000
    /// How old what is kept in memory may get, in seconds, should a hint of another node's write be lost.
    static let cachedSeconds: Int64 = 30
}
