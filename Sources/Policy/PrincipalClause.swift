internal import Base

/// `Principal` or `NotPrincipal`.
struct PrincipalClause: Hashable, Sendable {
    let isNegated: Bool
    let patterns: [PrincipalPattern]

    /// How this clause reaches the caller.
    func grant(to caller: Principal) -> PrincipalGrant {
        let best = patterns.map { $0.grant(to: caller) }.max() ?? .none
        guard isNegated else { return best }
        return best == .none ? PrincipalPattern.anyone.grant(to: caller) : .none
    }
}

/// How directly a resource's policy names the caller, which decides what else may limit the grant.
/// - Source: IAM User Guide, Policy evaluation logic: Evaluating resource-based policies within a single account.
enum PrincipalGrant: Int, Comparable {
    case none
    /// The account is named: its own policies decide.
    case account
    /// The role is named: the session's policies and the boundary still limit.
    case role
    /// The user or the session is named: nothing but an explicit deny limits.
    case direct

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// One entry of a principal element.
enum PrincipalPattern: Hashable, Sendable {
    case anyone
    case account(String)
    case arn(String)
    case service(String)
    case federated(String)
    case canonicalUser(String)

    func grant(to caller: Principal) -> PrincipalGrant {
        switch (self, caller) {
        case (.anyone, .roleSession): return .role
        case (.anyone, _): return .direct
        case (.account(let account), .root(let own)): return account == own ? .direct : .none
        case (.account(let account), _): return caller.account == account ? .account : .none
        case (.arn(let arn), .roleSession(let role, let session)):
            return arn == session ? .direct : arn == role ? .role : .none
        case (.arn(let arn), _): return arn == caller.arn ? .direct : .none
        case (.service(let name), .service(let own)): return name == own ? .direct : .none
        case (.federated(let name), .federated(let own)): return name == own || name == "*" ? .direct : .none
        case (.service, _), (.federated, _), (.canonicalUser, _): return .none
        }
    }

    /// An entry of `"AWS"`: `*`, an account's number, or an ARN of the account, a user, a role or a session.
    /// - Throws: AWS's text for a principal that can't be one.
    init(aws text: String) throws(PolicyFault) {
        if text == "*" {
            self = .anyone
        } else if let account = AccountID(text) {
            self = .account(account.rawValue)
        } else if let arn = ARN(text), ["iam", "sts"].contains(arn.service), AccountID(arn.account) != nil,
            !text.utf8.contains(UInt8(ascii: "*"))
        {
            self = arn.resource == "root" ? .account(arn.account) : .arn(text)
        } else if text.hasPrefix("AIDA") || text.hasPrefix("AROA") {
            // What AWS leaves of a principal whose user or role was deleted: it reaches nobody.
            self = .arn(text)
        } else {
            throw PolicyFault("Invalid principal in policy: \"AWS\":\"\(text)\"")
        }
    }
}
