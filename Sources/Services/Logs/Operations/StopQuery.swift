internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Ends a query that is not over. What it has read so far gives no results.
/// - Source: CloudWatch Logs API Reference, StopQuery.
struct StopQuery: Operation {
    static let model = LogsModel.stopQuery
    let store: LogsStore
    let queries: QueryRunner

    func access(_ input: StopQueryRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: StopQueryRequest, _ context: CallContext) async throws -> StopQueryResponse {
        let tenant = LogsTenant(context)
        _ = try await store.query(input.queryId, tenant)
        guard try await queries.stop(input.queryId, tenant) else {
            let status = try await store.query(input.queryId, tenant).record.status
            throw LogsFault.invalidParameterException(
                "Query [\(input.queryId)] has ended with status [\(status.rawValue)]")
        }
        return StopQueryResponse(success: true)
    }
}
