internal import ApplicationAutoScalingAPI
internal import Base
internal import ServiceKit
internal import Store
internal import Wire

/// Registers a version or an alias, or changes its bounds; what is not given stays. Capacity outside of the bounds is
/// brought inside at once.
///
/// A `RoleARN` is accepted and not used, as on AWS, where a role of the service's own acts for Lambda.
struct RegisterScalableTarget: Operation {
    static let model = ApplicationAutoScalingModel.registerScalableTarget
    let core: ScalingCore

    func access(_ input: RegisterScalableTargetRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, input.resourceId, context)
    }

    func run(_ input: RegisterScalableTargetRequest, _ context: CallContext) async throws
        -> RegisterScalableTargetResponse
    {
        let resource = try ScalableResource(input.resourceId, input.serviceNamespace, input.scalableDimension)
        let tenant = ScalingTenant(context)
        try ScalingCore.check(input.minCapacity, input.maxCapacity)
        try await core.checkExists(resource, tenant)
        let id = core.environment.randomness.uuid()
        let count = try await core.store.targets(tenant).count
        let target = try await core.store.changeTarget(resource.id, tenant) { old in
            guard old != nil || count < LimitsApplicationAutoScaling.targets else {
                throw ApplicationAutoScalingFault.limitExceededException("Too many scalable targets")
            }
            return try Self.changed(old, input, id, context.now)
        }
        guard let target else { preconditionFailure("a target is always written") }
        try await core.scaler.bound(target, tenant, Self.cause(input, target))
        return RegisterScalableTargetResponse(scalableTargetARN: tenant.targetARN(target.id))
    }

    private static func changed(
        _ old: ScalableTargetRecord?, _ input: RegisterScalableTargetRequest, _ id: String, _ now: Instant
    ) throws(Fault) -> ScalableTargetRecord {
        guard let least = input.minCapacity ?? old?.minCapacity, let most = input.maxCapacity ?? old?.maxCapacity else {
            throw ApplicationAutoScalingFault.validationException(
                "MinCapacity and MaxCapacity must be specified when registering a new scalable target")
        }
        try ScalingCore.check(least, most)
        var target =
            old
            ?? ScalableTargetRecord(
                id: id, resource: input.resourceId, created: now, minCapacity: least, maxCapacity: most)
        (target.minCapacity, target.maxCapacity) = (least, most)
        if let state = input.suspendedState {
            target.suspended.scaleIn = state.dynamicScalingInSuspended ?? target.suspended.scaleIn
            target.suspended.scaleOut = state.dynamicScalingOutSuspended ?? target.suspended.scaleOut
            target.suspended.scheduled = state.scheduledScalingSuspended ?? target.suspended.scheduled
        }
        try target.tag(input.tags ?? [:])
        return target
    }

    private static func cause(_ input: RegisterScalableTargetRequest, _ target: ScalableTargetRecord) -> String {
        input.minCapacity == nil
            ? "maximum capacity was set to \(target.maxCapacity)" : "minimum capacity was set to \(target.minCapacity)"
    }
}

/// Forgets a target with its policies and scheduled actions. The capacity stays as it is.
struct DeregisterScalableTarget: Operation {
    static let model = ApplicationAutoScalingModel.deregisterScalableTarget
    let core: ScalingCore

    func access(_ input: DeregisterScalableTargetRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, input.resourceId, context)
    }

    func run(_ input: DeregisterScalableTargetRequest, _ context: CallContext) async throws
        -> DeregisterScalableTargetResponse
    {
        let resource = try ScalableResource(input.resourceId, input.serviceNamespace, input.scalableDimension)
        let tenant = ScalingTenant(context)
        _ = try await core.store.target(resource, tenant, "found")
        try await core.store.delete([
            KeyRange(tenant.target(resource.id)), KeyRange(prefix: tenant.policies(resource.id)),
            KeyRange(prefix: tenant.actions(resource.id)),
        ])
        return DeregisterScalableTargetResponse()
    }
}

/// Lists targets.
struct DescribeScalableTargets: Operation {
    static let model = ApplicationAutoScalingModel.describeScalableTargets
    let core: ScalingCore

    func access(_ input: DescribeScalableTargetsRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: DescribeScalableTargetsRequest, _ context: CallContext) async throws
        -> DescribeScalableTargetsResponse
    {
        try ScalingCore.check(input.serviceNamespace, input.resourceIds?.first, input.scalableDimension)
        let tenant = ScalingTenant(context)
        let wanted = input.resourceIds.map { Set($0) }
        let isDimension = input.scalableDimension ?? ScalableResource.dimension == ScalableResource.dimension
        let targets = try await core.store.targets(tenant).filter {
            isDimension && wanted?.contains($0.resource) ?? true
        }
        let (page, next) = try ScalingCore.page(targets, input.maxResults, input.nextToken)
        return DescribeScalableTargetsResponse(scalableTargets: page.map { $0.output(tenant) }, nextToken: next)
    }
}
