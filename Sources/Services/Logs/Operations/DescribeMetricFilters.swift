internal import LogsAPI
internal import ServiceKit
internal import Store
internal import Wire

/// The metric filters of a group, or of all groups, by their names or by their metric.
/// - Source: CloudWatch Logs API Reference, DescribeMetricFilters.
struct DescribeMetricFilters: Operation {
    static let model = LogsModel.describeMetricFilters
    let store: LogsStore

    func access(_ input: DescribeMetricFiltersRequest, _ context: CallContext) -> [Access] {
        Self.access(group: input.logGroupName ?? "*", context)
    }

    func run(
        _ input: DescribeMetricFiltersRequest, _ context: CallContext
    ) async throws -> DescribeMetricFiltersResponse {
        guard (input.metricName == nil) == (input.metricNamespace == nil) else {
            throw LogsFault.invalidParameterException("metricName and metricNamespace must be specified together.")
        }
        let tenant = LogsTenant(context)
        var parent = tenant.metricFilters
        if let group = input.logGroupName {
            _ = try await store.group(group, tenant)
            parent = tenant.metricFilters(group)
        }
        let limit = input.limit ?? LimitsLogs.describePage
        let after = try input.nextToken.map { token throws(Fault) in try FilterPlace(token) }
        let range = KeyRange(
            prefix: parent, after: after.map { tenant.metricFilters($0.group).appending(.string($0.name)) }, limit: 200)
        let found = try await store.records(limit + 1, in: range) { row in
            let filter = try MetricFilterRecord(row.value)
            return fits(filter, input) ? filter : nil
        }
        let page = found.prefix(limit)
        return DescribeMetricFiltersResponse(
            metricFilters: page.map { filter in
                LogsAPI.MetricFilter(
                    filterName: filter.name, filterPattern: filter.pattern,
                    metricTransformations: [filter.transformation], creationTime: Int(filter.created),
                    logGroupName: filter.group, applyOnTransformedLogs: false)
            },
            nextToken: found.count > limit ? page.last.map { FilterPlace(group: $0.group, name: $0.name).text } : nil)
    }

    private func fits(_ filter: MetricFilterRecord, _ input: DescribeMetricFiltersRequest) -> Bool {
        if let metric = input.metricName {
            return filter.metric == metric && filter.namespace == input.metricNamespace
        }
        return filter.name.hasPrefix(input.filterNamePrefix ?? "")
    }
}

/// Where a list of filters goes on: behind this one.
struct FilterPlace: Hashable, Sendable {
    let group: String
    let name: String

    init(group: String, name: String) { (self.group, self.name) = (group, name) }

    /// Names of groups have no colon.
    var text: String { NameToken.text(group + ":" + name) }

    init(_ token: String) throws(Fault) {
        let parts = try NameToken.name(token).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw NameToken.invalid }
        self.init(group: String(parts[0]), name: String(parts[1]))
    }
}
