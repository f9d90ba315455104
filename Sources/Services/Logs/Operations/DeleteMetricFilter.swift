internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Removes a metric filter of a group.
/// - Source: CloudWatch Logs API Reference, DeleteMetricFilter.
struct DeleteMetricFilter: Operation {
    static let model = LogsModel.deleteMetricFilter
    let store: LogsStore

    func access(_ input: DeleteMetricFilterRequest, _ context: CallContext) -> [Access] {
        Self.access(group: input.logGroupName, context)
    }

    func run(_ input: DeleteMetricFilterRequest, _ context: CallContext) async throws -> Empty {
        try await store.deleteMetricFilter(input.filterName, of: input.logGroupName, LogsTenant(context))
        return Empty()
    }
}
