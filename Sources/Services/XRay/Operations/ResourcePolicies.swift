internal import Base
internal import Policy
internal import ServiceKit
internal import Wire
internal import XRayAPI

/// Sets one of an account's resource policies.
/// - Source: AWS X-Ray API Reference, PutResourcePolicy.
struct PutResourcePolicy: Operation {
    static let model = XRayModel.putResourcePolicy
    let core: XRayCore

    func access(_ input: PutResourcePolicyRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("PutResourcePolicy", context)
    }

    func run(_ input: PutResourcePolicyRequest, _ context: CallContext) async throws -> PutResourcePolicyResult {
        guard input.policyDocument.utf8.count <= LimitsXRay.policyBytes else {
            throw XRayFault.policySizeLimitExceededException(
                "A resource policy can have \(LimitsXRay.policyBytes) bytes at most.")
        }
        let policy: CompiledPolicy
        do { policy = try CompiledPolicy(input.policyDocument, flavour: .resource) } catch {
            throw XRayFault.malformedPolicyDocumentException(error.message)
        }
        if input.bypassPolicyLockoutCheck != true { try Self.checkLockout(policy, input.policyName, context) }
        return try await core.records.change(.policy, context.tenant, now: context.now) { policies in
            let old = policies.first { $0.name == input.policyName }?.json
            try ResourcePolicyRecord.check(input.policyRevisionId, old)
            guard old != nil || policies.count < LimitsXRay.policies else {
                throw XRayFault.policyCountLimitExceededException(
                    "An account can have \(LimitsXRay.policies) resource policies at most.")
            }
            let revision = (Int(old?["revision"]?.string ?? "0") ?? 0) + 1
            let record: JSON = [
                "document": .string(input.policyDocument), "revision": .string("\(revision)"),
                "updated": .integer(context.now.nanoseconds),
            ]
            let policy = ResourcePolicyRecord.output(input.policyName, record)
            return (input.policyName, record, PutResourcePolicyResult(resourcePolicy: policy))
        }
    }

    /// Refuses a policy that forbids its caller to set another.
    private static func checkLockout(_ policy: CompiledPolicy, _ name: String, _ context: CallContext) throws(Fault) {
        let decision = PolicySet(resource: AttachedPolicy(name, policy)).decide(
            AuthorizationRequest(caller: context.caller.principal, action: "xray:PutResourcePolicy", resource: "*"))
        guard case .explicitDeny = decision.reason else { return }
        throw XRayFault.lockoutPreventionException(
            "The policy would prevent its own caller from calling PutResourcePolicy again.")
    }
}

/// Removes a resource policy.
/// - Source: AWS X-Ray API Reference, DeleteResourcePolicy.
struct DeleteResourcePolicy: Operation {
    static let model = XRayModel.deleteResourcePolicy
    let core: XRayCore

    func access(_ input: DeleteResourcePolicyRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("DeleteResourcePolicy", context)
    }

    func run(_ input: DeleteResourcePolicyRequest, _ context: CallContext) async throws -> DeleteResourcePolicyResult {
        try await core.records.change(.policy, context.tenant, now: context.now) { policies in
            let old = policies.first { $0.name == input.policyName }?.json
            guard old != nil else { throw Fault.invalid("Resource policy does not exist: \(input.policyName)") }
            try ResourcePolicyRecord.check(input.policyRevisionId, old)
            return (input.policyName, nil, DeleteResourcePolicyResult())
        }
    }
}

/// Lists an account's resource policies.
/// - Source: AWS X-Ray API Reference, ListResourcePolicies.
struct ListResourcePolicies: Operation {
    static let model = XRayModel.listResourcePolicies
    let core: XRayCore

    func access(_ input: ListResourcePoliciesRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("ListResourcePolicies", context)
    }

    func run(_ input: ListResourcePoliciesRequest, _ context: CallContext) async throws -> ListResourcePoliciesResult {
        guard input.nextToken == nil else { throw Fault.badToken }
        let policies = try await core.records.all(.policy, context.tenant).records
        return ListResourcePoliciesResult(
            resourcePolicies: policies.map { ResourcePolicyRecord.output($0.name, $0.json) })
    }
}

private enum ResourcePolicyRecord {
    static func output(_ name: String, _ record: JSON) -> ResourcePolicy {
        ResourcePolicy(
            policyName: name, policyDocument: record["document"]?.string,
            policyRevisionId: record["revision"]?.string,
            lastUpdatedTime: record["updated"]?.integer.map { Instant(nanoseconds: $0) })
    }

    /// - Parameter revision: that the caller expects; 0 expects that there is none.
    static func check(_ revision: String?, _ record: JSON?) throws(Fault) {
        guard let revision, revision != record?["revision"]?.string ?? "0" else { return }
        throw XRayFault.invalidPolicyRevisionIdException(
            "The policy's revision is \(record?["revision"]?.string ?? "0"), not \(revision).")
    }
}
