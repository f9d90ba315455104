// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit
package import Wire

/// Calls EventBridge within the process: typed values, no encoding, the same pipeline as every call.
package struct EventBridgeClient: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func cancelReplay(_ input: CancelReplayRequest) async throws -> CancelReplayResponse {
        try await caller.call(EventBridgeModel.cancelReplay, input)
    }

    @discardableResult
    package func createApiDestination(_ input: CreateApiDestinationRequest) async throws -> CreateApiDestinationResponse {
        try await caller.call(EventBridgeModel.createApiDestination, input)
    }

    @discardableResult
    package func createArchive(_ input: CreateArchiveRequest) async throws -> CreateArchiveResponse {
        try await caller.call(EventBridgeModel.createArchive, input)
    }

    @discardableResult
    package func createConnection(_ input: CreateConnectionRequest) async throws -> CreateConnectionResponse {
        try await caller.call(EventBridgeModel.createConnection, input)
    }

    @discardableResult
    package func createEventBus(_ input: CreateEventBusRequest) async throws -> CreateEventBusResponse {
        try await caller.call(EventBridgeModel.createEventBus, input)
    }

    @discardableResult
    package func deauthorizeConnection(_ input: DeauthorizeConnectionRequest) async throws -> DeauthorizeConnectionResponse {
        try await caller.call(EventBridgeModel.deauthorizeConnection, input)
    }

    @discardableResult
    package func deleteApiDestination(_ input: DeleteApiDestinationRequest) async throws -> DeleteApiDestinationResponse {
        try await caller.call(EventBridgeModel.deleteApiDestination, input)
    }

    @discardableResult
    package func deleteArchive(_ input: DeleteArchiveRequest) async throws -> DeleteArchiveResponse {
        try await caller.call(EventBridgeModel.deleteArchive, input)
    }

    @discardableResult
    package func deleteConnection(_ input: DeleteConnectionRequest) async throws -> DeleteConnectionResponse {
        try await caller.call(EventBridgeModel.deleteConnection, input)
    }

    @discardableResult
    package func deleteEventBus(_ input: DeleteEventBusRequest) async throws -> Empty {
        try await caller.call(EventBridgeModel.deleteEventBus, input)
    }

    @discardableResult
    package func deleteRule(_ input: DeleteRuleRequest) async throws -> Empty {
        try await caller.call(EventBridgeModel.deleteRule, input)
    }

    @discardableResult
    package func describeApiDestination(_ input: DescribeApiDestinationRequest) async throws -> DescribeApiDestinationResponse {
        try await caller.call(EventBridgeModel.describeApiDestination, input)
    }

    @discardableResult
    package func describeArchive(_ input: DescribeArchiveRequest) async throws -> DescribeArchiveResponse {
        try await caller.call(EventBridgeModel.describeArchive, input)
    }

    @discardableResult
    package func describeConnection(_ input: DescribeConnectionRequest) async throws -> DescribeConnectionResponse {
        try await caller.call(EventBridgeModel.describeConnection, input)
    }

    @discardableResult
    package func describeEventBus(_ input: DescribeEventBusRequest) async throws -> DescribeEventBusResponse {
        try await caller.call(EventBridgeModel.describeEventBus, input)
    }

    @discardableResult
    package func describeReplay(_ input: DescribeReplayRequest) async throws -> DescribeReplayResponse {
        try await caller.call(EventBridgeModel.describeReplay, input)
    }

    @discardableResult
    package func describeRule(_ input: DescribeRuleRequest) async throws -> DescribeRuleResponse {
        try await caller.call(EventBridgeModel.describeRule, input)
    }

    @discardableResult
    package func disableRule(_ input: DisableRuleRequest) async throws -> Empty {
        try await caller.call(EventBridgeModel.disableRule, input)
    }

    @discardableResult
    package func enableRule(_ input: EnableRuleRequest) async throws -> Empty {
        try await caller.call(EventBridgeModel.enableRule, input)
    }

    @discardableResult
    package func listApiDestinations(_ input: ListApiDestinationsRequest) async throws -> ListApiDestinationsResponse {
        try await caller.call(EventBridgeModel.listApiDestinations, input)
    }

    @discardableResult
    package func listArchives(_ input: ListArchivesRequest) async throws -> ListArchivesResponse {
        try await caller.call(EventBridgeModel.listArchives, input)
    }

    @discardableResult
    package func listConnections(_ input: ListConnectionsRequest) async throws -> ListConnectionsResponse {
        try await caller.call(EventBridgeModel.listConnections, input)
    }

    @discardableResult
    package func listEventBuses(_ input: ListEventBusesRequest) async throws -> ListEventBusesResponse {
        try await caller.call(EventBridgeModel.listEventBuses, input)
    }

    @discardableResult
    package func listReplays(_ input: ListReplaysRequest) async throws -> ListReplaysResponse {
        try await caller.call(EventBridgeModel.listReplays, input)
    }

    @discardableResult
    package func listRuleNamesByTarget(_ input: ListRuleNamesByTargetRequest) async throws -> ListRuleNamesByTargetResponse {
        try await caller.call(EventBridgeModel.listRuleNamesByTarget, input)
    }

    @discardableResult
    package func listRules(_ input: ListRulesRequest) async throws -> ListRulesResponse {
        try await caller.call(EventBridgeModel.listRules, input)
    }

    @discardableResult
    package func listTagsForResource(_ input: ListTagsForResourceRequest) async throws -> ListTagsForResourceResponse {
        try await caller.call(EventBridgeModel.listTagsForResource, input)
    }

    @discardableResult
    package func listTargetsByRule(_ input: ListTargetsByRuleRequest) async throws -> ListTargetsByRuleResponse {
        try await caller.call(EventBridgeModel.listTargetsByRule, input)
    }

    @discardableResult
    package func putEvents(_ input: PutEventsRequest) async throws -> PutEventsResponse {
        try await caller.call(EventBridgeModel.putEvents, input)
    }

    @discardableResult
    package func putPermission(_ input: PutPermissionRequest) async throws -> Empty {
        try await caller.call(EventBridgeModel.putPermission, input)
    }

    @discardableResult
    package func putRule(_ input: PutRuleRequest) async throws -> PutRuleResponse {
        try await caller.call(EventBridgeModel.putRule, input)
    }

    @discardableResult
    package func putTargets(_ input: PutTargetsRequest) async throws -> PutTargetsResponse {
        try await caller.call(EventBridgeModel.putTargets, input)
    }

    @discardableResult
    package func removePermission(_ input: RemovePermissionRequest) async throws -> Empty {
        try await caller.call(EventBridgeModel.removePermission, input)
    }

    @discardableResult
    package func removeTargets(_ input: RemoveTargetsRequest) async throws -> RemoveTargetsResponse {
        try await caller.call(EventBridgeModel.removeTargets, input)
    }

    @discardableResult
    package func startReplay(_ input: StartReplayRequest) async throws -> StartReplayResponse {
        try await caller.call(EventBridgeModel.startReplay, input)
    }

    @discardableResult
    package func tagResource(_ input: TagResourceRequest) async throws -> TagResourceResponse {
        try await caller.call(EventBridgeModel.tagResource, input)
    }

    @discardableResult
    package func testEventPattern(_ input: TestEventPatternRequest) async throws -> TestEventPatternResponse {
        try await caller.call(EventBridgeModel.testEventPattern, input)
    }

    @discardableResult
    package func untagResource(_ input: UntagResourceRequest) async throws -> UntagResourceResponse {
        try await caller.call(EventBridgeModel.untagResource, input)
    }

    @discardableResult
    package func updateApiDestination(_ input: UpdateApiDestinationRequest) async throws -> UpdateApiDestinationResponse {
        try await caller.call(EventBridgeModel.updateApiDestination, input)
    }

    @discardableResult
    package func updateArchive(_ input: UpdateArchiveRequest) async throws -> UpdateArchiveResponse {
        try await caller.call(EventBridgeModel.updateArchive, input)
    }

    @discardableResult
    package func updateConnection(_ input: UpdateConnectionRequest) async throws -> UpdateConnectionResponse {
        try await caller.call(EventBridgeModel.updateConnection, input)
    }

    @discardableResult
    package func updateEventBus(_ input: UpdateEventBusRequest) async throws -> UpdateEventBusResponse {
        try await caller.call(EventBridgeModel.updateEventBus, input)
    }
}
