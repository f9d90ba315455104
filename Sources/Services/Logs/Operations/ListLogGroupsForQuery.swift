internal import LogsAPI
internal import ServiceKit
internal import Wire

/// The groups that a query reads, which are 50 at most: all on one page.
/// - Source: CloudWatch Logs API Reference, ListLogGroupsForQuery.
struct ListLogGroupsForQuery: Operation {
    static let model = LogsModel.listLogGroupsForQuery
    let store: LogsStore

    func access(_ input: ListLogGroupsForQueryRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(
        _ input: ListLogGroupsForQueryRequest, _ context: CallContext
    ) async throws -> ListLogGroupsForQueryResponse {
        guard input.nextToken == nil else { throw NameToken.invalid }
        let query = try await store.query(input.queryId, LogsTenant(context)).record
        return ListLogGroupsForQueryResponse(logGroupIdentifiers: query.groups)
    }
}
