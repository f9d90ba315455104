internal import LogsAPI
internal import ServiceKit
internal import Store
internal import Wire

/// The destinations whose names begin with a text.
/// - Source: CloudWatch Logs API Reference, DescribeDestinations.
struct DescribeDestinations: Operation {
    static let model = LogsModel.describeDestinations
    let store: LogsStore

    func access(_ input: DescribeDestinationsRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(
        _ input: DescribeDestinationsRequest, _ context: CallContext
    ) async throws -> DescribeDestinationsResponse {
        let tenant = LogsTenant(context)
        let after = try input.nextToken.map { token throws(Fault) in try NameToken.name(token) }
        let limit = input.limit ?? LimitsLogs.describePage
        let rows = try await store.store.read(
            LogsStore.names(
                under: tenant.destinations, prefix: input.destinationNamePrefix ?? "", after: after, limit: limit + 1))
        let page = try rows.prefix(limit).map { try DestinationRecord($0.value) }
        return DescribeDestinationsResponse(
            destinations: page.map { $0.shown(tenant) },
            nextToken: rows.count > limit ? page.last.map { NameToken.text($0.name) } : nil)
    }
}
