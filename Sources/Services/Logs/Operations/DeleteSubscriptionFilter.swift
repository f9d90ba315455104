internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Removes a subscription filter. What it has not handed on yet, it hands on no more.
/// - Source: CloudWatch Logs API Reference, DeleteSubscriptionFilter.
struct DeleteSubscriptionFilter: Operation {
    static let model = LogsModel.deleteSubscriptionFilter
    let store: LogsStore

    func access(_ input: DeleteSubscriptionFilterRequest, _ context: CallContext) -> [Access] {
        Self.access(group: input.logGroupName, context)
    }

    func run(_ input: DeleteSubscriptionFilterRequest, _ context: CallContext) async throws -> Empty {
        try await store.deleteSubscription(input.filterName, of: input.logGroupName, LogsTenant(context))
        return Empty()
    }
}
