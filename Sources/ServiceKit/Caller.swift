package import Base
package import Policy

/// Who calls.
package enum Caller: Sendable, Hashable {
    /// The account's own keys: they administer it.
    case account(AccountID)
    /// A session of a role: `arn:aws:sts::account:assumed-role/role/session`.
    case role(RoleSession)
    /// Another service of the platform, acting for a resource: API Gateway that calls a function.
    case service(ServicePrincipal)
    /// Nobody: an unsigned request to something that may be public.
    case anonymous

    package struct RoleSession: Sendable, Hashable {
        package let account: AccountID
        package let roleName: String
        /// With the role's path: `arn:aws:iam::account:role/path/name`.
        package let roleARN: String
        package let sessionName: String
        /// The role's unique id, `AROA…`.
        package let roleID: String
        /// The session policies given at AssumeRole.
        package let sessionPolicies: [JSON]

        package init(
            account: AccountID, roleName: String, roleARN: String, sessionName: String, roleID: String,
            sessionPolicies: [JSON] = []
        ) {
            (self.account, self.roleName, self.roleARN) = (account, roleName, roleARN)
            (self.sessionName, self.roleID, self.sessionPolicies) = (sessionName, roleID, sessionPolicies)
        }

        package var arn: String { "arn:aws:sts::\(account):assumed-role/\(roleName)/\(sessionName)" }
    }

    package struct ServicePrincipal: Sendable, Hashable {
        /// `apigateway.amazonaws.com`.
        package let name: String
        package let sourceARN: String?
        package let sourceAccount: AccountID?

        package init(name: String, sourceARN: String? = nil, sourceAccount: AccountID? = nil) {
            (self.name, self.sourceARN, self.sourceAccount) = (name, sourceARN, sourceAccount)
        }
    }

    /// The account whose resources the call means when it names none.
    package var account: AccountID? {
        switch self {
        case .account(let account): account
        case .role(let session): session.account
        case .service(let service): service.sourceAccount
        case .anonymous: nil
        }
    }

    /// As the policy engine sees the caller.
    package var principal: Principal {
        switch self {
        case .account(let account): .root(account: account.rawValue)
        case .role(let session): .roleSession(role: session.roleARN, session: session.arn)
        case .service(let service): .service(service.name)
        case .anonymous: .anonymous
        }
    }

    /// As error messages and records name the caller.
    package var arn: String {
        switch self {
        case .account(let account): "arn:aws:iam::\(account):root"
        case .role(let session): session.arn
        case .service(let service): service.name
        case .anonymous: "anonymous"
        }
    }
}
