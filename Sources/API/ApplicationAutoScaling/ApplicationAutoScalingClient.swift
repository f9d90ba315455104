// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit

/// Calls ApplicationAutoScaling within the process: typed values, no encoding, the same pipeline as every call.
package struct ApplicationAutoScalingClient: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func deleteScalingPolicy(_ input: DeleteScalingPolicyRequest) async throws -> DeleteScalingPolicyResponse {
        try await caller.call(ApplicationAutoScalingModel.deleteScalingPolicy, input)
    }

    @discardableResult
    package func deleteScheduledAction(_ input: DeleteScheduledActionRequest) async throws -> DeleteScheduledActionResponse {
        try await caller.call(ApplicationAutoScalingModel.deleteScheduledAction, input)
    }

    @discardableResult
    package func deregisterScalableTarget(_ input: DeregisterScalableTargetRequest) async throws -> DeregisterScalableTargetResponse {
        try await caller.call(ApplicationAutoScalingModel.deregisterScalableTarget, input)
    }

    @discardableResult
    package func describeScalableTargets(_ input: DescribeScalableTargetsRequest) async throws -> DescribeScalableTargetsResponse {
        try await caller.call(ApplicationAutoScalingModel.describeScalableTargets, input)
    }

    @discardableResult
    package func describeScalingActivities(_ input: DescribeScalingActivitiesRequest) async throws -> DescribeScalingActivitiesResponse {
        try await caller.call(ApplicationAutoScalingModel.describeScalingActivities, input)
    }

    @discardableResult
    package func describeScalingPolicies(_ input: DescribeScalingPoliciesRequest) async throws -> DescribeScalingPoliciesResponse {
        try await caller.call(ApplicationAutoScalingModel.describeScalingPolicies, input)
    }

    @discardableResult
    package func describeScheduledActions(_ input: DescribeScheduledActionsRequest) async throws -> DescribeScheduledActionsResponse {
        try await caller.call(ApplicationAutoScalingModel.describeScheduledActions, input)
    }

    @discardableResult
    package func listTagsForResource(_ input: ListTagsForResourceRequest) async throws -> ListTagsForResourceResponse {
        try await caller.call(ApplicationAutoScalingModel.listTagsForResource, input)
    }

    @discardableResult
    package func putScalingPolicy(_ input: PutScalingPolicyRequest) async throws -> PutScalingPolicyResponse {
        try await caller.call(ApplicationAutoScalingModel.putScalingPolicy, input)
    }

    @discardableResult
    package func putScheduledAction(_ input: PutScheduledActionRequest) async throws -> PutScheduledActionResponse {
        try await caller.call(ApplicationAutoScalingModel.putScheduledAction, input)
    }

    @discardableResult
    package func registerScalableTarget(_ input: RegisterScalableTargetRequest) async throws -> RegisterScalableTargetResponse {
        try await caller.call(ApplicationAutoScalingModel.registerScalableTarget, input)
    }

    @discardableResult
    package func tagResource(_ input: TagResourceRequest) async throws -> TagResourceResponse {
        try await caller.call(ApplicationAutoScalingModel.tagResource, input)
    }

    @discardableResult
    package func untagResource(_ input: UntagResourceRequest) async throws -> UntagResourceResponse {
        try await caller.call(ApplicationAutoScalingModel.untagResource, input)
    }
}
