// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit
package import Wire

/// Calls CloudWatch within the process: typed values, no encoding, the same pipeline as every call.
package struct CloudWatchClient: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func deleteAlarms(_ input: DeleteAlarmsInput) async throws -> Empty {
        try await caller.call(CloudWatchModel.deleteAlarms, input)
    }

    @discardableResult
    package func deleteDashboards(_ input: DeleteDashboardsInput) async throws -> DeleteDashboardsOutput {
        try await caller.call(CloudWatchModel.deleteDashboards, input)
    }

    @discardableResult
    package func describeAlarmHistory(_ input: DescribeAlarmHistoryInput) async throws -> DescribeAlarmHistoryOutput {
        try await caller.call(CloudWatchModel.describeAlarmHistory, input)
    }

    @discardableResult
    package func describeAlarms(_ input: DescribeAlarmsInput) async throws -> DescribeAlarmsOutput {
        try await caller.call(CloudWatchModel.describeAlarms, input)
    }

    @discardableResult
    package func describeAlarmsForMetric(_ input: DescribeAlarmsForMetricInput) async throws -> DescribeAlarmsForMetricOutput {
        try await caller.call(CloudWatchModel.describeAlarmsForMetric, input)
    }

    @discardableResult
    package func disableAlarmActions(_ input: DisableAlarmActionsInput) async throws -> Empty {
        try await caller.call(CloudWatchModel.disableAlarmActions, input)
    }

    @discardableResult
    package func enableAlarmActions(_ input: EnableAlarmActionsInput) async throws -> Empty {
        try await caller.call(CloudWatchModel.enableAlarmActions, input)
    }

    @discardableResult
    package func getDashboard(_ input: GetDashboardInput) async throws -> GetDashboardOutput {
        try await caller.call(CloudWatchModel.getDashboard, input)
    }

    @discardableResult
    package func getMetricData(_ input: GetMetricDataInput) async throws -> GetMetricDataOutput {
        try await caller.call(CloudWatchModel.getMetricData, input)
    }

    @discardableResult
    package func getMetricStatistics(_ input: GetMetricStatisticsInput) async throws -> GetMetricStatisticsOutput {
        try await caller.call(CloudWatchModel.getMetricStatistics, input)
    }

    @discardableResult
    package func listDashboards(_ input: ListDashboardsInput) async throws -> ListDashboardsOutput {
        try await caller.call(CloudWatchModel.listDashboards, input)
    }

    @discardableResult
    package func listMetrics(_ input: ListMetricsInput) async throws -> ListMetricsOutput {
        try await caller.call(CloudWatchModel.listMetrics, input)
    }

    @discardableResult
    package func listTagsForResource(_ input: ListTagsForResourceInput) async throws -> ListTagsForResourceOutput {
        try await caller.call(CloudWatchModel.listTagsForResource, input)
    }

    @discardableResult
    package func putCompositeAlarm(_ input: PutCompositeAlarmInput) async throws -> Empty {
        try await caller.call(CloudWatchModel.putCompositeAlarm, input)
    }

    @discardableResult
    package func putDashboard(_ input: PutDashboardInput) async throws -> PutDashboardOutput {
        try await caller.call(CloudWatchModel.putDashboard, input)
    }

    @discardableResult
    package func putMetricAlarm(_ input: PutMetricAlarmInput) async throws -> Empty {
        try await caller.call(CloudWatchModel.putMetricAlarm, input)
    }

    @discardableResult
    package func putMetricData(_ input: PutMetricDataInput) async throws -> Empty {
        try await caller.call(CloudWatchModel.putMetricData, input)
    }

    @discardableResult
    package func setAlarmState(_ input: SetAlarmStateInput) async throws -> Empty {
        try await caller.call(CloudWatchModel.setAlarmState, input)
    }

    @discardableResult
    package func tagResource(_ input: TagResourceInput) async throws -> TagResourceOutput {
        try await caller.call(CloudWatchModel.tagResource, input)
    }

    @discardableResult
    package func untagResource(_ input: UntagResourceInput) async throws -> UntagResourceOutput {
        try await caller.call(CloudWatchModel.untagResource, input)
    }
}
