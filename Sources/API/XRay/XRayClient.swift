// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit

/// Calls XRay within the process: typed values, no encoding, the same pipeline as every call.
package struct XRayClient: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func batchGetTraces(_ input: BatchGetTracesRequest) async throws -> BatchGetTracesResult {
        try await caller.call(XRayModel.batchGetTraces, input)
    }

    @discardableResult
    package func createGroup(_ input: CreateGroupRequest) async throws -> CreateGroupResult {
        try await caller.call(XRayModel.createGroup, input)
    }

    @discardableResult
    package func createSamplingRule(_ input: CreateSamplingRuleRequest) async throws -> CreateSamplingRuleResult {
        try await caller.call(XRayModel.createSamplingRule, input)
    }

    @discardableResult
    package func deleteGroup(_ input: DeleteGroupRequest) async throws -> DeleteGroupResult {
        try await caller.call(XRayModel.deleteGroup, input)
    }

    @discardableResult
    package func deleteResourcePolicy(_ input: DeleteResourcePolicyRequest) async throws -> DeleteResourcePolicyResult {
        try await caller.call(XRayModel.deleteResourcePolicy, input)
    }

    @discardableResult
    package func deleteSamplingRule(_ input: DeleteSamplingRuleRequest) async throws -> DeleteSamplingRuleResult {
        try await caller.call(XRayModel.deleteSamplingRule, input)
    }

    @discardableResult
    package func getEncryptionConfig(_ input: GetEncryptionConfigRequest) async throws -> GetEncryptionConfigResult {
        try await caller.call(XRayModel.getEncryptionConfig, input)
    }

    @discardableResult
    package func getGroup(_ input: GetGroupRequest) async throws -> GetGroupResult {
        try await caller.call(XRayModel.getGroup, input)
    }

    @discardableResult
    package func getGroups(_ input: GetGroupsRequest) async throws -> GetGroupsResult {
        try await caller.call(XRayModel.getGroups, input)
    }

    @discardableResult
    package func getSamplingRules(_ input: GetSamplingRulesRequest) async throws -> GetSamplingRulesResult {
        try await caller.call(XRayModel.getSamplingRules, input)
    }

    @discardableResult
    package func getSamplingStatisticSummaries(_ input: GetSamplingStatisticSummariesRequest) async throws -> GetSamplingStatisticSummariesResult {
        try await caller.call(XRayModel.getSamplingStatisticSummaries, input)
    }

    @discardableResult
    package func getSamplingTargets(_ input: GetSamplingTargetsRequest) async throws -> GetSamplingTargetsResult {
        try await caller.call(XRayModel.getSamplingTargets, input)
    }

    @discardableResult
    package func getServiceGraph(_ input: GetServiceGraphRequest) async throws -> GetServiceGraphResult {
        try await caller.call(XRayModel.getServiceGraph, input)
    }

    @discardableResult
    package func getTimeSeriesServiceStatistics(_ input: GetTimeSeriesServiceStatisticsRequest) async throws -> GetTimeSeriesServiceStatisticsResult {
        try await caller.call(XRayModel.getTimeSeriesServiceStatistics, input)
    }

    @discardableResult
    package func getTraceGraph(_ input: GetTraceGraphRequest) async throws -> GetTraceGraphResult {
        try await caller.call(XRayModel.getTraceGraph, input)
    }

    @discardableResult
    package func getTraceSummaries(_ input: GetTraceSummariesRequest) async throws -> GetTraceSummariesResult {
        try await caller.call(XRayModel.getTraceSummaries, input)
    }

    @discardableResult
    package func listResourcePolicies(_ input: ListResourcePoliciesRequest) async throws -> ListResourcePoliciesResult {
        try await caller.call(XRayModel.listResourcePolicies, input)
    }

    @discardableResult
    package func listTagsForResource(_ input: ListTagsForResourceRequest) async throws -> ListTagsForResourceResponse {
        try await caller.call(XRayModel.listTagsForResource, input)
    }

    @discardableResult
    package func putEncryptionConfig(_ input: PutEncryptionConfigRequest) async throws -> PutEncryptionConfigResult {
        try await caller.call(XRayModel.putEncryptionConfig, input)
    }

    @discardableResult
    package func putResourcePolicy(_ input: PutResourcePolicyRequest) async throws -> PutResourcePolicyResult {
        try await caller.call(XRayModel.putResourcePolicy, input)
    }

    @discardableResult
    package func putTelemetryRecords(_ input: PutTelemetryRecordsRequest) async throws -> PutTelemetryRecordsResult {
        try await caller.call(XRayModel.putTelemetryRecords, input)
    }

    @discardableResult
    package func putTraceSegments(_ input: PutTraceSegmentsRequest) async throws -> PutTraceSegmentsResult {
        try await caller.call(XRayModel.putTraceSegments, input)
    }

    @discardableResult
    package func tagResource(_ input: TagResourceRequest) async throws -> TagResourceResponse {
        try await caller.call(XRayModel.tagResource, input)
    }

    @discardableResult
    package func untagResource(_ input: UntagResourceRequest) async throws -> UntagResourceResponse {
        try await caller.call(XRayModel.untagResource, input)
    }

    @discardableResult
    package func updateGroup(_ input: UpdateGroupRequest) async throws -> UpdateGroupResult {
        try await caller.call(XRayModel.updateGroup, input)
    }

    @discardableResult
    package func updateSamplingRule(_ input: UpdateSamplingRuleRequest) async throws -> UpdateSamplingRuleResult {
        try await caller.call(XRayModel.updateSamplingRule, input)
    }
}
