internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Queries of the last seven days, the latest first, of a group or of a state.
/// - Source: CloudWatch Logs API Reference, DescribeQueries.
struct DescribeQueries: Operation {
    static let model = LogsModel.describeQueries
    let store: LogsStore

    func access(_ input: DescribeQueriesRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: DescribeQueriesRequest, _ context: CallContext) async throws -> DescribeQueriesResponse {
        if let language = input.queryLanguage, language != .cwli { return DescribeQueriesResponse(queries: []) }
        let tenant = LogsTenant(context)
        let limit = input.maxResults ?? LimitsLogs.describePage
        var range = KeyRange(prefix: tenant.queryTimes, limit: 200, isReversed: true)
        if let token = input.nextToken {
            let parts = try NameToken.name(token).split(separator: "/", maxSplits: 1)
            guard parts.count == 2, let time = Int(parts[0]) else { throw NameToken.invalid }
            range = range.after(tenant.queryTimes.appending(.integer(time), .string(String(parts[1]))))
        }
        var found: [QueryRecord] = []
        while found.count <= limit {
            let times = try await store.store.read(range)
            guard let last = times.last else { break }
            range = range.after(last.key)
            let ids = times.compactMap { $0.key.elements(after: tenant.queryTimes)?.last?.string }
            for rows in try await store.store.read(ids.map { KeyRange(tenant.query($0)) }) {
                guard let row = rows.first else { continue }
                let query = try QueryRecord(row.value)
                if fits(query, input) { found.append(query) }
            }
        }
        let page = found.prefix(limit)
        return DescribeQueriesResponse(
            queries: page.map { Self.described($0) },
            nextToken: found.count > limit ? page.last.map { NameToken.text("\($0.created)/\($0.id)") } : nil)
    }

    private func fits(_ query: QueryRecord, _ input: DescribeQueriesRequest) -> Bool {
        if let group = input.logGroupName, !query.groups.contains(group) { return false }
        return input.status.map { $0.rawValue == query.status.rawValue } ?? true
    }

    private static func described(_ query: QueryRecord) -> QueryInfo {
        QueryInfo(
            queryLanguage: .cwli, queryId: query.id, queryString: query.text,
            status: LogsAPI.QueryStatus(rawValue: query.status.rawValue),
            createTime: Int(Instant(nanoseconds: query.created).milliseconds), logGroupName: query.groups.first,
            queryDuration: query.status.isOver ? Int(query.duration) : nil,
            bytesScanned: query.status.isOver ? Double(query.bytesScanned) : nil, userIdentity: query.identity)
    }
}
