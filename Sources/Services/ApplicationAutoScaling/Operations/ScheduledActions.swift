internal import ApplicationAutoScalingAPI
internal import Base
internal import ServiceKit
internal import Wire

/// Makes a scheduled action, or changes one; what is not given stays.
struct PutScheduledAction: Operation {
    static let model = ApplicationAutoScalingModel.putScheduledAction
    let core: ScalingCore

    func access(_ input: PutScheduledActionRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, input.resourceId, context)
    }

    func run(_ input: PutScheduledActionRequest, _ context: CallContext) async throws -> PutScheduledActionResponse {
        let resource = try ScalableResource(input.resourceId, input.serviceNamespace, input.scalableDimension)
        let tenant = ScalingTenant(context)
        _ = try await core.store.target(resource, tenant, "registered")
        let count = try await core.store.actions(resource.id, tenant).count
        let id = core.environment.randomness.uuid()
        try await core.store.change(
            tenant.action(resource.id, input.scheduledActionName), { ScheduledActionRecord($0) }, { $0.json }
        ) { old in
            guard old != nil || count < LimitsApplicationAutoScaling.actionsOfTarget else {
                throw ApplicationAutoScalingFault.limitExceededException("Too many scheduled actions")
            }
            return try changed(old, input, id, context.now)
        }
        return PutScheduledActionResponse()
    }

    private func changed(
        _ old: ScheduledActionRecord?, _ input: PutScheduledActionRequest, _ id: String, _ now: Instant
    ) throws(Fault) -> ScheduledActionRecord {
        guard let schedule = input.schedule ?? old?.schedule else {
            throw ApplicationAutoScalingFault.validationException(
                "Schedule must be specified when creating a scheduled action")
        }
        var action =
            old
            ?? ScheduledActionRecord(
                id: id, name: input.scheduledActionName, resource: input.resourceId, created: now, schedule: schedule)
        action.schedule = schedule
        action.timeZone = input.timezone ?? action.timeZone
        (action.start, action.end) = (input.startTime ?? action.start, input.endTime ?? action.end)
        if let bounds = input.scalableTargetAction {
            (action.minCapacity, action.maxCapacity) = (bounds.minCapacity, bounds.maxCapacity)
        }
        guard action.minCapacity != nil || action.maxCapacity != nil else {
            throw ApplicationAutoScalingFault.validationException(
                "ScalableTargetAction must specify MinCapacity or MaxCapacity")
        }
        try ScalingCore.check(action.minCapacity, action.maxCapacity)
        if let start = action.start, let end = action.end, start >= end {
            throw ApplicationAutoScalingFault.validationException("StartTime must be before EndTime")
        }
        try action.plan(after: now, core.scaler.zones)
        return action
    }
}

/// Removes a scheduled action.
struct DeleteScheduledAction: Operation {
    static let model = ApplicationAutoScalingModel.deleteScheduledAction
    let core: ScalingCore

    func access(_ input: DeleteScheduledActionRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, input.resourceId, context)
    }

    func run(_ input: DeleteScheduledActionRequest, _ context: CallContext) async throws
        -> DeleteScheduledActionResponse
    {
        let resource = try ScalableResource(input.resourceId, input.serviceNamespace, input.scalableDimension)
        guard try await core.store.delete(ScalingTenant(context).action(resource.id, input.scheduledActionName)) else {
            throw ApplicationAutoScalingFault.objectNotFoundException(
                "No scheduled action found for \(resource.description), "
                    + "scheduled action name: \(input.scheduledActionName)")
        }
        return DeleteScheduledActionResponse()
    }
}

/// Lists scheduled actions.
struct DescribeScheduledActions: Operation {
    static let model = ApplicationAutoScalingModel.describeScheduledActions
    let core: ScalingCore

    func access(_ input: DescribeScheduledActionsRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: DescribeScheduledActionsRequest, _ context: CallContext) async throws
        -> DescribeScheduledActionsResponse
    {
        try ScalingCore.check(input.serviceNamespace, input.resourceId, input.scalableDimension)
        let tenant = ScalingTenant(context)
        let actions = try await core.store.all(tenant.actions) { ScheduledActionRecord($0) }.filter {
            ScalingCore.lists(
                $0.resource, $0.name, of: input.resourceId, input.scalableDimension, named: input.scheduledActionNames)
        }
        let (page, next) = try ScalingCore.page(actions, input.maxResults, input.nextToken)
        return DescribeScheduledActionsResponse(scheduledActions: page.map { $0.output(tenant) }, nextToken: next)
    }
}
