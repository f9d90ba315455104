package import Base
package import ServiceKit

/// What STS asks of IAM. Services don't know each other, so whoever makes both hands this over.
package struct RoleSource: Sendable {
    package typealias FindRole = @Sendable (_ name: String, _ account: AccountID) async throws -> TrustedRole?
    package typealias FindPolicy = @Sendable (_ arn: String, _ account: AccountID) async throws -> JSON?
    package typealias FindPolicies = @Sendable (Caller.RoleSession) async throws -> IdentityPolicies

    /// A role by its name, or nil where there is none.
    let role: FindRole
    /// A managed policy's document by its ARN, or nil where there is none.
    let managedPolicy: FindPolicy
    let policies: FindPolicies

    package init(
        role: @escaping FindRole, managedPolicy: @escaping FindPolicy, policies: @escaping FindPolicies
    ) {
        (self.role, self.managedPolicy, self.policies) = (role, managedPolicy, policies)
    }
}

/// What must be known of a role to assume it.
package struct TrustedRole: Sendable, Hashable {
    let account: AccountID
    let name: String
    /// With the role's path.
    let arn: String
    /// `AROA…`
    let id: String
    /// Who may assume it.
    let trust: JSON
    let maxSessionDuration: Duration

    package init(account: AccountID, name: String, arn: String, id: String, trust: JSON, maxSessionDuration: Duration) {
        (self.account, self.name, self.arn, self.id) = (account, name, arn, id)
        (self.trust, self.maxSessionDuration) = (trust, maxSessionDuration)
    }
}
