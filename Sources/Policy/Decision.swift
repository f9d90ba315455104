/// Where a policy comes from.
package enum PolicyKind: String, Hashable, Sendable {
    case identity
    case boundary
    case session
    case resource
    /// A role's trust policy.
    case trust

    /// As it is named in an implicit deny: "because no … allows the … action".
    var name: String {
        switch self {
        case .identity: "identity-based policy"
        case .boundary: "permissions boundary"
        case .session: "session policy"
        case .resource: "resource-based policy"
        case .trust: "role trust policy"
        }
    }

    /// As it is named in an explicit deny: "with an explicit deny in …".
    var nameWithArticle: String {
        switch self {
        case .identity: "an identity-based policy"
        case .trust: "the role trust policy"
        case .boundary, .session, .resource: "a \(name)"
        }
    }
}

/// One statement of one policy.
package struct StatementReference: Hashable, Sendable {
    package let kind: PolicyKind
    /// The policy's ARN or name, as it was handed in.
    package let policy: String
    /// From 0.
    package let index: Int
    package let sid: String?
}

/// The answer to an authorization request, with everything that a record of it needs.
package struct Decision: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// The account's own root in its account: nothing needs to allow it.
        case root
        /// Every statement that the permission rests on.
        case allowed(by: [StatementReference])
        case explicitDeny(StatementReference)
        /// No statement of this kind of policy allows the action, and one would have to.
        case implicitDeny(missing: PolicyKind)
    }

    package let caller: Principal
    package let action: String
    package let resource: String
    package let reason: Reason

    package init(caller: Principal, action: String, resource: String, reason: Reason) {
        (self.caller, self.action, self.resource, self.reason) = (caller, action, resource, reason)
    }

    package var principal: String { caller.arn }

    package var isAllowed: Bool {
        switch reason {
        case .root, .allowed: true
        case .explicitDeny, .implicitDeny: false
        }
    }

    /// The text of `AccessDenied`; nil for what is allowed.
    /// - Source: IAM User Guide, Troubleshoot access denied error messages.
    package var message: String? { message(quoting: false) }

    /// - Parameters:
    ///   - quoting: whether the resource stands in quotation marks, as S3 writes it.
    ///   - shown: the action as the service writes it; nil where that is how policies do.
    package func message(quoting: Bool, action shown: String? = nil) -> String? {
        let action = shown ?? action
        let what = quoting ? "\"\(resource)\"" : resource
        let head = "User: \(principal) is not authorized to perform: \(action) on resource: \(what)"
        switch reason {
        case .root, .allowed: return nil
        case .explicitDeny(let statement): return "\(head) with an explicit deny in \(statement.kind.nameWithArticle)"
        case .implicitDeny(let missing): return "\(head) because no \(missing.name) allows the \(action) action"
        }
    }
}
