internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Wire

/// What has come of a query: its state, what was read, and its rows once it is complete. Values that a row has not are
/// left out; rows of events have `@ptr`.
/// - Source: CloudWatch Logs API Reference, GetQueryResults.
struct GetQueryResults: Operation {
    static let model = LogsModel.getQueryResults
    let store: LogsStore
    let queries: QueryRunner

    func access(_ input: GetQueryResultsRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: GetQueryResultsRequest, _ context: CallContext) async throws -> GetQueryResultsResponse {
        let tenant = LogsTenant(context)
        let query = try await store.query(input.queryId, tenant).record
        var numbers = PagePart.Numbers()
        (numbers.matched, numbers.scanned, numbers.bytes) = (query.matched, query.scanned, query.bytesScanned)
        if !query.status.isOver, let known = queries.numbers(of: query.id) { numbers = known }
        let rows = query.status == .complete ? try await store.results(of: query, tenant) : []
        let start = try input.nextToken.map { text throws(Fault) in try Self.place(text, in: rows) } ?? 0
        let count = min(rows.count - start, (input.maxItems).flatMap { $0 > 0 ? $0 : nil } ?? rows.count)
        let page = rows[start..<start + count].map { row in
            WireList(row.fields.map { ResultField(field: $0.name, value: $0.value) })
        }
        return GetQueryResultsResponse(
            queryLanguage: .cwli, results: page,
            statistics: QueryStatistics(
                recordsMatched: Double(numbers.matched), recordsScanned: Double(numbers.scanned),
                estimatedRecordsSkipped: 0, bytesScanned: Double(numbers.bytes), estimatedBytesSkipped: 0,
                logGroupsScanned: Double(query.groups.count)),
            status: LogsAPI.QueryStatus(rawValue: query.status.rawValue),
            nextToken: start + count < rows.count ? NameToken.text(String(start + count)) : nil)
    }

    private static func place(_ token: String, in rows: [ResultRow]) throws(Fault) -> Int {
        guard let place = Int(try NameToken.name(token)), (0...rows.count).contains(place) else {
            throw NameToken.invalid
        }
        return place
    }
}
