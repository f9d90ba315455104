internal import Base

/// Who asks, as policies see them.
package enum Principal: Hashable, Sendable {
    /// The account itself: the keys that administer it.
    case root(account: String)
    /// `arn:aws:iam::123456789012:user/path/name`.
    case user(arn: String)
    /// A session of a role.
    /// - `role`: `arn:aws:iam::123456789012:role/path/name`.
    /// - `session`: `arn:aws:sts::123456789012:assumed-role/name/session`.
    case roleSession(role: String, session: String)
    /// `arn:aws:sts::123456789012:federated-user/name`.
    case federatedUser(arn: String)
    /// An AWS service that acts for a resource, such as `events.amazonaws.com`.
    case service(String)
    /// Someone whom an identity provider vouches for, before a role is assumed: an OIDC or SAML provider's ARN or name.
    case federated(provider: String)
    /// A request without a signature.
    case anonymous

    /// What messages and records call the caller.
    package var arn: String {
        switch self {
        case .root(let account): "arn:aws:iam::\(account):root"
        case .user(let arn), .federatedUser(let arn): arn
        case .roleSession(_, let session): session
        case .service(let name): name
        case .federated(let provider): provider
        case .anonymous: "anonymous"
        }
    }

    /// The caller's account; nil for services, providers and strangers.
    package var account: String? {
        switch self {
        case .root(let account): account
        case .user(let arn), .federatedUser(let arn): ARN(arn)?.account
        case .roleSession(let role, _): ARN(role)?.account
        case .service, .federated, .anonymous: nil
        }
    }

    /// The condition keys that follow from who the caller is; what the request itself says goes before.
    /// - Source: IAM User Guide, AWS global condition context keys.
    func conditionValue(_ key: String) -> String? {
        switch key {
        case "aws:principalarn":
            if case .roleSession(let role, _) = self { return role }
            return account == nil ? nil : arn
        case "aws:principalaccount": return account
        case "aws:principaltype": return principalType
        case "aws:principalisawsservice":
            if case .service = self { return "true" }
            return "false"
        case "aws:principalservicename":
            if case .service(let name) = self { return name }
            return nil
        case "aws:username":
            guard case .user(let arn) = self else { return nil }
            return arn.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(arn[arn.utf8.index(after: $0)...]) }
        default: return nil
        }
    }

    private var principalType: String? {
        switch self {
        case .root: "Account"
        case .user: "User"
        case .roleSession: "AssumedRole"
        case .federatedUser: "FederatedUser"
        case .service: nil
        case .federated, .anonymous: "Anonymous"
        }
    }
}
