internal import ApplicationAutoScalingAPI
internal import Base
internal import ServiceKit
internal import Store
internal import Wire

/// Lists the changes of capacity of the last six weeks, the newest first.
struct DescribeScalingActivities: Operation {
    static let model = ApplicationAutoScalingModel.describeScalingActivities
    let core: ScalingCore

    func access(_ input: DescribeScalingActivitiesRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: DescribeScalingActivitiesRequest, _ context: CallContext) async throws
        -> DescribeScalingActivitiesResponse
    {
        try ScalingCore.check(input.serviceNamespace, input.resourceId, input.scalableDimension)
        if input.includeNotScaledActivities == true {
            throw Fault.notSupported("DescribeScalingActivities with IncludeNotScaledActivities")
        }
        let oldest = context.now - LimitsApplicationAutoScaling.activityAge
        let isDimension = input.scalableDimension ?? ScalableResource.dimension == ScalableResource.dimension
        let activities = try await core.store.all(ScalingTenant(context).activities) { ScalingActivityRecord($0) }
            .filter { isDimension && $0.time >= oldest && input.resourceId ?? $0.resource == $0.resource }
        let (page, next) = try ScalingCore.page(activities.reversed(), input.maxResults, input.nextToken)
        return DescribeScalingActivitiesResponse(scalingActivities: page.map(\.output), nextToken: next)
    }
}
