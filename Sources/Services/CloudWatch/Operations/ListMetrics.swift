internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Lists metrics that have had data within two weeks.
/// - Source: Amazon CloudWatch API Reference, ListMetrics.
struct ListMetrics: Operation {
    static let model = CloudWatchModel.listMetrics
    let core: CloudWatchCore

    func access(_ input: ListMetricsInput, _ context: CallContext) -> [Access] {
        let conditions = input.namespace.map { ["cloudwatch:namespace": [$0]] } ?? [:]
        return [Access("cloudwatch:ListMetrics", on: "*", conditions: conditions)]
    }

    func run(_ input: ListMetricsInput, _ context: CallContext) async throws -> ListMetricsOutput {
        guard input.includeLinkedAccounts != true else {
            throw Fault.notSupported("ListMetrics with IncludeLinkedAccounts")
        }
        guard input.owningAccount == nil else { throw Fault.notSupported("ListMetrics with OwningAccount") }
        try await core.settle()
        let tenant = CloudWatchStore.metrics(context.tenant)
        let life = input.recentlyActive == nil ? LimitsCloudWatch.metricLife : LimitsCloudWatch.recently
        let oldest = (context.now - life).seconds - LimitsCloudWatch.lastSeenStep
        let filter = MetricFilter(
            namespace: input.namespace, name: input.metricName, dimensions: input.dimensions ?? [])
        let page = try await RowPage<MetricIdentity>(
            filter.range(tenant), under: tenant, size: LimitsCloudWatch.metricsPage,
            most: LimitsCloudWatch.metricsRead, input.nextToken, core.store
        ) { row in
            let listed = try MetricRow(row)
            return listed.lastSeen >= oldest && filter.takes(listed.metric) ? listed.metric : nil
        }
        return ListMetricsOutput(metrics: page.elements.map(\.metric), nextToken: page.token)
    }
}
