internal import ApplicationAutoScalingAPI
internal import Base
internal import ServiceKit
internal import Wire

/// Makes a target tracking policy, or puts a new one in its place.
struct PutScalingPolicy: Operation {
    static let model = ApplicationAutoScalingModel.putScalingPolicy
    let core: ScalingCore

    func access(_ input: PutScalingPolicyRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, input.resourceId, context)
    }

    func run(_ input: PutScalingPolicyRequest, _ context: CallContext) async throws -> PutScalingPolicyResponse {
        let resource = try ScalableResource(input.resourceId, input.serviceNamespace, input.scalableDimension)
        let tenant = ScalingTenant(context)
        if let type = input.policyType, type != .targetTrackingScaling {
            throw Fault.notSupported("PutScalingPolicy with PolicyType \(type.rawValue)")
        }
        if input.stepScalingPolicyConfiguration != nil {
            throw Fault.notSupported("PutScalingPolicy with StepScalingPolicyConfiguration")
        }
        guard let configuration = input.targetTrackingScalingPolicyConfiguration else {
            throw ApplicationAutoScalingFault.validationException(
                "TargetTrackingScalingPolicyConfiguration must be specified for the policy type TargetTrackingScaling")
        }
        let tracking = try TargetTracking(configuration)
        _ = try await core.store.target(resource, tenant, "registered")
        let count = try await core.store.policies(resource.id, tenant).count
        let id = core.environment.randomness.uuid()
        let policy = try await core.store.change(
            tenant.policy(resource.id, input.policyName), { ScalingPolicyRecord($0) }, { $0.json }
        ) { old in
            guard old != nil || count < LimitsApplicationAutoScaling.policiesOfTarget else {
                throw ApplicationAutoScalingFault.limitExceededException("Too many scaling policies")
            }
            var policy =
                old
                ?? ScalingPolicyRecord(
                    id: id, name: input.policyName, resource: resource.id, created: context.now, tracking: tracking)
            policy.tracking = tracking
            return policy
        }
        guard let policy else { preconditionFailure("a policy is always written") }
        return PutScalingPolicyResponse(policyARN: tenant.policyARN(policy), alarms: [])
    }
}

/// Removes a policy. The capacity stays as it is.
struct DeleteScalingPolicy: Operation {
    static let model = ApplicationAutoScalingModel.deleteScalingPolicy
    let core: ScalingCore

    func access(_ input: DeleteScalingPolicyRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, input.resourceId, context)
    }

    func run(_ input: DeleteScalingPolicyRequest, _ context: CallContext) async throws -> DeleteScalingPolicyResponse {
        let resource = try ScalableResource(input.resourceId, input.serviceNamespace, input.scalableDimension)
        guard try await core.store.delete(ScalingTenant(context).policy(resource.id, input.policyName)) else {
            throw ApplicationAutoScalingFault.objectNotFoundException(
                "No scaling policy found for \(resource.description), policy name: \(input.policyName)")
        }
        return DeleteScalingPolicyResponse()
    }
}

/// Lists policies.
struct DescribeScalingPolicies: Operation {
    static let model = ApplicationAutoScalingModel.describeScalingPolicies
    let core: ScalingCore

    func access(_ input: DescribeScalingPoliciesRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: DescribeScalingPoliciesRequest, _ context: CallContext) async throws
        -> DescribeScalingPoliciesResponse
    {
        try ScalingCore.check(input.serviceNamespace, input.resourceId, input.scalableDimension)
        let tenant = ScalingTenant(context)
        let policies = try await core.store.all(tenant.policies) { ScalingPolicyRecord($0) }.filter {
            ScalingCore.lists(
                $0.resource, $0.name, of: input.resourceId, input.scalableDimension, named: input.policyNames)
        }
        let (page, next) = try ScalingCore.page(policies, input.maxResults, input.nextToken)
        return DescribeScalingPoliciesResponse(scalingPolicies: page.map { $0.output(tenant) }, nextToken: next)
    }
}
