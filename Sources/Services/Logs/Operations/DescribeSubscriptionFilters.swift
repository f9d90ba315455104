internal import LogsAPI
internal import ServiceKit
internal import Store
internal import Wire

/// The subscription filters of a group, of which there are two at most.
/// - Source: CloudWatch Logs API Reference, DescribeSubscriptionFilters.
struct DescribeSubscriptionFilters: Operation {
    static let model = LogsModel.describeSubscriptionFilters
    let store: LogsStore

    func access(_ input: DescribeSubscriptionFiltersRequest, _ context: CallContext) -> [Access] {
        Self.access(group: input.logGroupName, context)
    }

    func run(
        _ input: DescribeSubscriptionFiltersRequest, _ context: CallContext
    ) async throws -> DescribeSubscriptionFiltersResponse {
        let tenant = LogsTenant(context)
        _ = try await store.group(input.logGroupName, tenant)
        let after = try input.nextToken.map { token throws(Fault) in try NameToken.name(token) }
        let limit = input.limit ?? LimitsLogs.describePage
        let rows = try await store.store.read(
            LogsStore.names(
                under: tenant.subscriptions(input.logGroupName), prefix: input.filterNamePrefix ?? "", after: after,
                limit: limit + 1))
        let page = try rows.prefix(limit).map { try SubscriptionFilterRecord($0.value) }
        return DescribeSubscriptionFiltersResponse(
            subscriptionFilters: page.map { filter in
                SubscriptionFilter(
                    filterName: filter.name, logGroupName: filter.group, filterPattern: filter.pattern,
                    destinationArn: filter.destination, roleArn: filter.role,
                    distribution: Distribution(rawValue: filter.distribution), applyOnTransformedLogs: false,
                    creationTime: Int(filter.created))
            }, nextToken: rows.count > limit ? page.last.map { NameToken.text($0.name) } : nil)
    }
}
