/// The bounds of STS.
/// - Source: IAM User Guide, IAM and AWS STS quotas; STS API Reference, AssumeRole, GetSessionToken.
enum LimitsSTS {
    /// Seconds, where the request names none.
    static let assumeRoleDuration = 3_600
    static let sessionTokenDuration = 43_200
    /// Sessions of an account's own keys, and of roles that were assumed by a role's session, in seconds.
    static let accountSession = 3_600
    static let chainedSession = 3_600
    static let sessionPolicies = 10
    /// Characters of all session policies together.
    static let sessionPolicySize = 2_048

    // MARK: - Ours

    /// Sessions kept in memory.
    static let cachedSessions = 10_000
    /// How long the store keeps a session after its end, in seconds, so that its user hears that it has expired.
    static let keptAfterEnd: Int64 = 86_400
    /// Rows that one commit of the sweep removes.
    static let sweepRows = 500
}
