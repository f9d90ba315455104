internal import Base
internal import Policy
package import ServiceKit
internal import Synchronization
package import Wire

/// Decides whether a call may do what it asks, and keeps every decision.
package final class Authorizer: Sendable {
    /// What becomes of a call that no policy allows.
    package enum Mode: String, Sendable, CaseIterable {
        /// It is denied, as on AWS.
        case enforce
        /// It goes through; the record says that it would have been denied.
        case audit
        /// Nothing is decided.
        case off
    }

    private struct CachedIdentity: Sendable {
        let version: UInt64
        let policies: [AttachedPolicy]
        let boundary: AttachedPolicy?
    }

    private let mode: Mode
    private let identities: any IdentityProvider
    private let decisions: DecisionLog
    private let roles = Mutex<[String: CachedIdentity]>([:])
    private let resources = Mutex<[JSON: CompiledPolicy]>([:])
    /// Compiled policies kept of each kind; then the cache begins anew.
    private static let cached = 1_000

    package init(mode: Mode, identities: any IdentityProvider, decisions: DecisionLog) {
        (self.mode, self.identities, self.decisions) = (mode, identities, decisions)
    }

    /// - Throws: the service's AccessDenied, with AWS's text of what was missing.
    /// - Parameter words: how the service says it, where it has a code or words of its own.
    package func authorize(
        _ accesses: [Access], _ context: CallContext, _ wireProtocol: WireProtocol,
        words: @autoclosure () -> ServiceTraits? = nil
    ) async throws {
        guard mode != .off else { return }
        for access in accesses {
            let decision = try await decide(access, context)
            decisions.record(decision, context)
            guard decision.isAllowed || mode == .audit else {
                let words = words()
                let text = Self.text(decision, context.caller, wireProtocol, words?.shown(access.action))
                var fault = Self.denied(text, wireProtocol)
                if let code = words?.deniedCode { fault.code = code }
                throw fault
            }
        }
    }

    private func decide(_ access: Access, _ context: CallContext) async throws -> Decision {
        if let granted = Self.ownersGrant(access, context) { return granted }
        var policies = PolicySet()
        if case .role(let session) = context.caller {
            let own = try await identity(of: session)
            policies.identity = own.policies
            policies.boundary = own.boundary
            policies.session = try session.sessionPolicies.map {
                AttachedPolicy("session", try compiled($0, flavour: .identity))
            }
        }
        if let document = access.resourcePolicy {
            let isTrust = access.action.hasPrefix("sts:AssumeRole")
            policies.resource = AttachedPolicy(
                access.resource, try compiled(document, flavour: isTrust ? .trust : .resource))
            policies.resourceMustAllow = policies.resourceMustAllow || isTrust
        }
        return policies.decide(
            AuthorizationRequest(
                caller: context.caller.principal, action: access.action, resource: access.resource,
                resourceAccount: access.owner?.rawValue, context: Self.conditions(access, context)))
    }

    /// An account's own keys in their own account, where no policy of the resource could deny: no condition is to be
    /// weighed.
    private static func ownersGrant(_ access: Access, _ context: CallContext) -> Decision? {
        guard case .account(let account) = context.caller, access.resourcePolicy == nil,
            access.owner ?? account == account,
            isOwn(access.resource, account)
        else { return nil }
        return Decision(
            caller: context.caller.principal, action: access.action, resource: access.resource, reason: .root)
    }

    /// Whether the fifth field of an ARN is this account or empty; a `*` belongs to nobody.
    private static func isOwn(_ resource: String, _ account: AccountID) -> Bool {
        guard let owner = resource[...].field(4, separatedBy: ":") else { return true }
        return owner.isEmpty || owner == account.rawValue
    }

    private static func conditions(_ access: Access, _ context: CallContext) -> RequestContext {
        // Keys in lower case need not be folded for each call.
        var conditions = RequestContext(access.conditions)
        conditions.setTime(context.now)
        conditions["aws:sourceip"] = [context.sourceIP]
        conditions["aws:useragent"] = [context.userAgent]
        conditions["aws:requestedregion"] = [context.region.rawValue]
        // The platform listens on loopback unless told otherwise, and on AWS the same call comes by TLS: policies
        // that demand it (SAM CLI's bucket has one) must decide as they do there.
        conditions["aws:securetransport"] = ["true"]
        switch context.caller {
        case .service(let service):
            conditions["aws:sourcearn"] = service.sourceARN.map { [$0] }
            conditions["aws:sourceaccount"] = service.sourceAccount.map { [$0.rawValue] }
        case .role(let session): conditions["aws:userid"] = ["\(session.roleID):\(session.sessionName)"]
        case .account(let account): conditions["aws:userid"] = [account.rawValue]
        case .anonymous: break
        }
        return conditions
    }

    // MARK: - Compiled policies

    private func identity(of session: Caller.RoleSession) async throws -> CachedIdentity {
        let found = try await identities.policies(of: session)
        if let known = roles.withLock({ $0[session.roleARN] }), known.version == found.version { return known }
        let fresh = CachedIdentity(
            version: found.version, policies: try found.documents.map { try attached($0) },
            boundary: try found.boundary.map { try attached($0) })
        roles.withLock { roles in
            if roles.count >= Self.cached { roles = [:] }
            roles[session.roleARN] = fresh
        }
        return fresh
    }

    private func attached(_ document: IdentityPolicies.Document) throws -> AttachedPolicy {
        AttachedPolicy(document.name, try CompiledPolicy(document.document, flavour: .identity))
    }

    private func compiled(_ document: JSON, flavour: PolicyFlavour) throws -> CompiledPolicy {
        if let known = resources.withLock({ $0[document] }), known.flavour == flavour { return known }
        let policy = try CompiledPolicy(document, flavour: flavour)
        resources.withLock { resources in
            if resources.count >= Self.cached { resources = [:] }
            resources[document] = policy
        }
        return policy
    }

    /// S3 tells strangers nothing, and quotes the resource to everybody else.
    private static func text(
        _ decision: Decision, _ caller: Caller, _ wireProtocol: WireProtocol, _ action: String?
    ) -> String {
        let isS3 = wireProtocol == .restXML
        if isS3, case .anonymous = caller { return "Access Denied" }
        return decision.message(quoting: isS3, action: action) ?? "Access Denied"
    }

    private static func denied(_ message: String, _ wireProtocol: WireProtocol) -> Fault {
        switch wireProtocol {
        case .json, .cbor, .amzCBOR: Fault(code: "AccessDeniedException", message: message, status: 400)
        case .restJSON: Fault(code: "AccessDeniedException", message: message, status: 403)
        case .query, .ec2, .restXML: Fault(code: "AccessDenied", message: message, status: 403)
        }
    }
}

extension ServiceTraits {
    /// An action as the service's denials write it; nil where that is how policies do.
    fileprivate func shown(_ action: String) -> String? {
        deniedAction.map { $0 == "lower" ? action.lowercased() : $0 + (action[...].cut(at: ":")?.behind ?? "") }
    }
}
