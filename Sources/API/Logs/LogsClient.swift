// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit
package import Wire

/// Calls Logs within the process: typed values, no encoding, the same pipeline as every call.
package struct LogsClient: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func createLogGroup(_ input: CreateLogGroupRequest) async throws -> Empty {
        try await caller.call(LogsModel.createLogGroup, input)
    }

    @discardableResult
    package func createLogStream(_ input: CreateLogStreamRequest) async throws -> Empty {
        try await caller.call(LogsModel.createLogStream, input)
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
    package func deleteRetentionPolicy(_ input: DeleteRetentionPolicyRequest) async throws -> Empty {
        try await caller.call(LogsModel.deleteRetentionPolicy, input)
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
    package func filterLogEvents(_ input: FilterLogEventsRequest) async throws -> FilterLogEventsResponse {
        try await caller.call(LogsModel.filterLogEvents, input)
    }

    @discardableResult
    package func getLogEvents(_ input: GetLogEventsRequest) async throws -> GetLogEventsResponse {
        try await caller.call(LogsModel.getLogEvents, input)
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
    package func putLogEvents(_ input: PutLogEventsRequest) async throws -> PutLogEventsResponse {
        try await caller.call(LogsModel.putLogEvents, input)
    }

    @discardableResult
    package func putLogGroupDeletionProtection(_ input: PutLogGroupDeletionProtectionRequest) async throws -> Empty {
        try await caller.call(LogsModel.putLogGroupDeletionProtection, input)
    }

    @discardableResult
    package func putRetentionPolicy(_ input: PutRetentionPolicyRequest) async throws -> Empty {
        try await caller.call(LogsModel.putRetentionPolicy, input)
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
    package func untagLogGroup(_ input: UntagLogGroupRequest) async throws -> Empty {
        try await caller.call(LogsModel.untagLogGroup, input)
    }

    @discardableResult
    package func untagResource(_ input: UntagResourceRequest) async throws -> Empty {
        try await caller.call(LogsModel.untagResource, input)
    }
}
