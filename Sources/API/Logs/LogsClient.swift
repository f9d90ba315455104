// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit
package import Wire

/// Calls Logs within the process: typed values, no encoding, the same pipeline as every call.
package struct LogsClient: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func cancelExportTask(_ input: CancelExportTaskRequest) async throws -> Empty {
        try await caller.call(LogsModel.cancelExportTask, input)
    }

    @discardableResult
    package func createExportTask(_ input: CreateExportTaskRequest) async throws -> CreateExportTaskResponse {
        try await caller.call(LogsModel.createExportTask, input)
    }

    @discardableResult
    package func createLogGroup(_ input: CreateLogGroupRequest) async throws -> Empty {
        try await caller.call(LogsModel.createLogGroup, input)
    }

    @discardableResult
    package func createLogStream(_ input: CreateLogStreamRequest) async throws -> Empty {
        try await caller.call(LogsModel.createLogStream, input)
    }

    @discardableResult
    package func deleteDestination(_ input: DeleteDestinationRequest) async throws -> Empty {
        try await caller.call(LogsModel.deleteDestination, input)
    }

    @discardableResult
    package func deleteLogGroup(_ input: DeleteLogGroupRequest) async throws -> Empty {
        try await caller.call(LogsModel.deleteLogGroup, input)
    }

    @discardableResult
    package func deleteLogStream(_ input: DeleteLogStreamRequest) async throws -> Empty {
        try await caller.call(LogsModel.deleteLogStream, input)
    }

    @discardableResult
    package func deleteMetricFilter(_ input: DeleteMetricFilterRequest) async throws -> Empty {
        try await caller.call(LogsModel.deleteMetricFilter, input)
    }

    @discardableResult
    package func deleteQueryDefinition(_ input: DeleteQueryDefinitionRequest) async throws -> DeleteQueryDefinitionResponse {
        try await caller.call(LogsModel.deleteQueryDefinition, input)
    }

    @discardableResult
    package func deleteResourcePolicy(_ input: DeleteResourcePolicyRequest) async throws -> Empty {
        try await caller.call(LogsModel.deleteResourcePolicy, input)
    }

    @discardableResult
    package func deleteRetentionPolicy(_ input: DeleteRetentionPolicyRequest) async throws -> Empty {
        try await caller.call(LogsModel.deleteRetentionPolicy, input)
    }

    @discardableResult
    package func deleteSubscriptionFilter(_ input: DeleteSubscriptionFilterRequest) async throws -> Empty {
        try await caller.call(LogsModel.deleteSubscriptionFilter, input)
    }

    @discardableResult
    package func describeDestinations(_ input: DescribeDestinationsRequest) async throws -> DescribeDestinationsResponse {
        try await caller.call(LogsModel.describeDestinations, input)
    }

    @discardableResult
    package func describeExportTasks(_ input: DescribeExportTasksRequest) async throws -> DescribeExportTasksResponse {
        try await caller.call(LogsModel.describeExportTasks, input)
    }

    @discardableResult
    package func describeLogGroups(_ input: DescribeLogGroupsRequest) async throws -> DescribeLogGroupsResponse {
        try await caller.call(LogsModel.describeLogGroups, input)
    }

    @discardableResult
    package func describeLogStreams(_ input: DescribeLogStreamsRequest) async throws -> DescribeLogStreamsResponse {
        try await caller.call(LogsModel.describeLogStreams, input)
    }

    @discardableResult
    package func describeMetricFilters(_ input: DescribeMetricFiltersRequest) async throws -> DescribeMetricFiltersResponse {
        try await caller.call(LogsModel.describeMetricFilters, input)
    }

    @discardableResult
    package func describeQueries(_ input: DescribeQueriesRequest) async throws -> DescribeQueriesResponse {
        try await caller.call(LogsModel.describeQueries, input)
    }

    @discardableResult
    package func describeQueryDefinitions(_ input: DescribeQueryDefinitionsRequest) async throws -> DescribeQueryDefinitionsResponse {
        try await caller.call(LogsModel.describeQueryDefinitions, input)
    }

    @discardableResult
    package func describeResourcePolicies(_ input: DescribeResourcePoliciesRequest) async throws -> DescribeResourcePoliciesResponse {
        try await caller.call(LogsModel.describeResourcePolicies, input)
    }

    @discardableResult
    package func describeSubscriptionFilters(_ input: DescribeSubscriptionFiltersRequest) async throws -> DescribeSubscriptionFiltersResponse {
        try await caller.call(LogsModel.describeSubscriptionFilters, input)
    }

    @discardableResult
    package func filterLogEvents(_ input: FilterLogEventsRequest) async throws -> FilterLogEventsResponse {
        try await caller.call(LogsModel.filterLogEvents, input)
    }

    @discardableResult
    package func getLogEvents(_ input: GetLogEventsRequest) async throws -> GetLogEventsResponse {
        try await caller.call(LogsModel.getLogEvents, input)
    }

    @discardableResult
    package func getLogGroupFields(_ input: GetLogGroupFieldsRequest) async throws -> GetLogGroupFieldsResponse {
        try await caller.call(LogsModel.getLogGroupFields, input)
    }

    @discardableResult
    package func getLogRecord(_ input: GetLogRecordRequest) async throws -> GetLogRecordResponse {
        try await caller.call(LogsModel.getLogRecord, input)
    }

    @discardableResult
    package func getQueryResults(_ input: GetQueryResultsRequest) async throws -> GetQueryResultsResponse {
        try await caller.call(LogsModel.getQueryResults, input)
    }

    @discardableResult
    package func listLogGroups(_ input: ListLogGroupsRequest) async throws -> ListLogGroupsResponse {
        try await caller.call(LogsModel.listLogGroups, input)
    }

    @discardableResult
    package func listLogGroupsForQuery(_ input: ListLogGroupsForQueryRequest) async throws -> ListLogGroupsForQueryResponse {
        try await caller.call(LogsModel.listLogGroupsForQuery, input)
    }

    @discardableResult
    package func listTagsForResource(_ input: ListTagsForResourceRequest) async throws -> ListTagsForResourceResponse {
        try await caller.call(LogsModel.listTagsForResource, input)
    }

    @discardableResult
    package func listTagsLogGroup(_ input: ListTagsLogGroupRequest) async throws -> ListTagsLogGroupResponse {
        try await caller.call(LogsModel.listTagsLogGroup, input)
    }

    @discardableResult
    package func putDestination(_ input: PutDestinationRequest) async throws -> PutDestinationResponse {
        try await caller.call(LogsModel.putDestination, input)
    }

    @discardableResult
    package func putDestinationPolicy(_ input: PutDestinationPolicyRequest) async throws -> Empty {
        try await caller.call(LogsModel.putDestinationPolicy, input)
    }

    @discardableResult
    package func putLogEvents(_ input: PutLogEventsRequest) async throws -> PutLogEventsResponse {
        try await caller.call(LogsModel.putLogEvents, input)
    }

    @discardableResult
    package func putLogGroupDeletionProtection(_ input: PutLogGroupDeletionProtectionRequest) async throws -> Empty {
        try await caller.call(LogsModel.putLogGroupDeletionProtection, input)
    }

    @discardableResult
    package func putMetricFilter(_ input: PutMetricFilterRequest) async throws -> Empty {
        try await caller.call(LogsModel.putMetricFilter, input)
    }

    @discardableResult
    package func putQueryDefinition(_ input: PutQueryDefinitionRequest) async throws -> PutQueryDefinitionResponse {
        try await caller.call(LogsModel.putQueryDefinition, input)
    }

    @discardableResult
    package func putResourcePolicy(_ input: PutResourcePolicyRequest) async throws -> PutResourcePolicyResponse {
        try await caller.call(LogsModel.putResourcePolicy, input)
    }

    @discardableResult
    package func putRetentionPolicy(_ input: PutRetentionPolicyRequest) async throws -> Empty {
        try await caller.call(LogsModel.putRetentionPolicy, input)
    }

    @discardableResult
    package func putSubscriptionFilter(_ input: PutSubscriptionFilterRequest) async throws -> Empty {
        try await caller.call(LogsModel.putSubscriptionFilter, input)
    }

    @discardableResult
    package func startLiveTail(_ input: StartLiveTailRequest) async throws -> StartLiveTailResponse {
        try await caller.call(LogsModel.startLiveTail, input)
    }

    @discardableResult
    package func startQuery(_ input: StartQueryRequest) async throws -> StartQueryResponse {
        try await caller.call(LogsModel.startQuery, input)
    }

    @discardableResult
    package func stopQuery(_ input: StopQueryRequest) async throws -> StopQueryResponse {
        try await caller.call(LogsModel.stopQuery, input)
    }

    @discardableResult
    package func tagLogGroup(_ input: TagLogGroupRequest) async throws -> Empty {
        try await caller.call(LogsModel.tagLogGroup, input)
    }

    @discardableResult
    package func tagResource(_ input: TagResourceRequest) async throws -> Empty {
        try await caller.call(LogsModel.tagResource, input)
    }

    @discardableResult
    package func testMetricFilter(_ input: TestMetricFilterRequest) async throws -> TestMetricFilterResponse {
        try await caller.call(LogsModel.testMetricFilter, input)
    }

    @discardableResult
    package func untagLogGroup(_ input: UntagLogGroupRequest) async throws -> Empty {
        try await caller.call(LogsModel.untagLogGroup, input)
    }

    @discardableResult
    package func untagResource(_ input: UntagResourceRequest) async throws -> Empty {
        try await caller.call(LogsModel.untagResource, input)
    }
}
