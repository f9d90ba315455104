extension PolicySet {
    /// Decides a request.
    ///
    /// An explicit deny anywhere ends it. Inside an account, the identity's policies or the resource's may allow;
    /// across accounts both must. A boundary and session policies limit what the identity's policies allow, and what
    /// the resource's policy allows to a role, but not what it allows to a user or a session by name. Services,
    /// providers and strangers have no policies of their own.
    /// - Source: IAM User Guide, Policy evaluation logic; Cross-account policy evaluation logic.
    package func decide(_ request: AuthorizationRequest) -> Decision {
        Decision(caller: request.caller, action: request.action, resource: request.resource, reason: reason(request))
    }

    private func reason(_ request: AuthorizationRequest) -> Decision.Reason {
        let prepared = PreparedRequest(request)
        if let deny = explicitDeny(prepared) { return .explicitDeny(deny) }
        let grant = resourceGrant(prepared)
        switch request.caller {
        case .service, .federated, .anonymous:
            return grant.map { .allowed(by: [$0.statement]) } ?? .implicitDeny(missing: resourceKind)
        case .root:
            if !request.isCrossAccount { return .root }
            return grant.map { .allowed(by: [$0.statement]) } ?? .implicitDeny(missing: resourceKind)
        case .user, .roleSession, .federatedUser:
            let own = OwnPolicies(self, prepared)
            return request.isCrossAccount ? across(own, grant) : within(own, grant)
        }
    }

    /// Inside the account.
    private func within(_ own: OwnPolicies, _ grant: ResourceGrant?) -> Decision.Reason {
        if resourceMustAllow, grant == nil { return .implicitDeny(missing: resourceKind) }
        switch grant?.strength {
        case .direct: return .allowed(by: [grant?.statement].compactMap { $0 })
        case .role:
            if let limit = own.missingLimit { return .implicitDeny(missing: limit) }
            return .allowed(by: [grant?.statement].compactMap { $0 } + own.limits)
        case .account, .none?, nil:
            if let missing = own.missing { return .implicitDeny(missing: missing) }
            return .allowed(by: own.all)
        }
    }

    private func across(_ own: OwnPolicies, _ grant: ResourceGrant?) -> Decision.Reason {
        if let missing = own.missing { return .implicitDeny(missing: missing) }
        guard let grant else { return .implicitDeny(missing: resourceKind) }
        return .allowed(by: own.all + [grant.statement])
    }

    // MARK: - Statements

    private func explicitDeny(_ request: PreparedRequest) -> StatementReference? {
        for policy in identity { if let found = policy.first(allow: false, .identity, request) { return found } }
        if let found = boundary?.first(allow: false, .boundary, request) { return found }
        for policy in session { if let found = policy.first(allow: false, .session, request) { return found } }
        return resource?.first(allow: false, resourceKind, request)
    }

    /// The strongest grant of the resource's policy.
    private func resourceGrant(_ request: PreparedRequest) -> ResourceGrant? {
        guard let resource else { return nil }
        var best: ResourceGrant?
        for (index, statement) in resource.policy.statements.enumerated() where statement.isAllow {
            let strength = statement.principals?.grant(to: request.caller) ?? .none
            guard strength > best?.strength ?? .none, statement.applies(to: request) else { continue }
            let reference = StatementReference(
                kind: resourceKind, policy: resource.name, index: index, sid: statement.sid)
            best = ResourceGrant(strength: strength, statement: reference)
        }
        return best
    }
}

private struct ResourceGrant {
    let strength: PrincipalGrant
    let statement: StatementReference
}

/// What the caller's own policies say: which statement of each kind allows, if any.
private struct OwnPolicies {
    private let identity: StatementReference?
    private let boundary: StatementReference?
    private let session: StatementReference?
    private let hasBoundary: Bool
    private let hasSession: Bool

    init(_ policies: PolicySet, _ request: PreparedRequest) {
        identity = Self.first(policies.identity, .identity, request)
        boundary = policies.boundary?.first(allow: true, .boundary, request)
        session = Self.first(policies.session, .session, request)
        hasBoundary = policies.boundary != nil
        hasSession = !policies.session.isEmpty
    }

    private static func first(_ policies: [AttachedPolicy], _ kind: PolicyKind, _ request: PreparedRequest)
        -> StatementReference?
    {
        for policy in policies { if let found = policy.first(allow: true, kind, request) { return found } }
        return nil
    }

    var limits: [StatementReference] { [boundary, session].compactMap { $0 } }
    var all: [StatementReference] { [identity, boundary, session].compactMap { $0 } }
    var missingLimit: PolicyKind? {
        hasBoundary && boundary == nil ? .boundary : hasSession && session == nil ? .session : nil
    }
    var missing: PolicyKind? { identity == nil ? .identity : missingLimit }
}

extension AttachedPolicy {
    /// The first statement of this effect that covers the request.
    fileprivate func first(allow: Bool, _ kind: PolicyKind, _ request: PreparedRequest) -> StatementReference? {
        for (index, statement) in policy.statements.enumerated()
        where statement.isAllow == allow && statement.reaches(request.caller) && statement.applies(to: request) {
            return StatementReference(kind: kind, policy: name, index: index, sid: statement.sid)
        }
        return nil
    }
}

extension PolicyStatement {
    /// Whether the statement is about this caller; one without a principal is about whoever it is attached to.
    fileprivate func reaches(_ caller: Principal) -> Bool { principals.map { $0.grant(to: caller) != .none } ?? true }

    /// Whether action, resource and conditions fit, whoever asks.
    fileprivate func applies(to request: PreparedRequest) -> Bool {
        actions.covers(request.action, request) && (resources?.covers(request.resource, request) ?? true)
            && conditions.allSatisfy { $0.holds(request) }
    }
}
