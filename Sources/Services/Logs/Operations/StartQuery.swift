internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Begins a query of Insights over up to 50 groups. It runs behind the answer; GetQueryResults says what came of it.
///
/// Times are seconds since 1970, both included; a time that can only be one of milliseconds is taken as such.
/// - Throws: `MalformedQueryException` where the query is none, `LimitExceededException` where too many run.
/// - Source: CloudWatch Logs API Reference, StartQuery.
struct StartQuery: Operation {
    static let model = LogsModel.startQuery
    let store: LogsStore
    let queries: QueryRunner
    let randomness: any Randomness

    func access(_ input: StartQueryRequest, _ context: CallContext) throws -> [Access] {
        try groups(input, context).flatMap { Self.access(group: $0, context) }
    }

    func run(_ input: StartQueryRequest, _ context: CallContext) async throws -> StartQueryResponse {
        if let language = input.queryLanguage, language != .cwli {
            throw Fault.notSupported("StartQuery with queryLanguage \(language.rawValue)")
        }
        let names = try groups(input, context)
        let limit = input.limit ?? LimitsLogs.queryResults
        guard limit <= LimitsLogs.queryResults else {
            throw Fault.notSupported("StartQuery with a limit over \(LimitsLogs.queryResults)")
        }
        let (start, end) = (Self.milliseconds(input.startTime, end: false), Self.milliseconds(input.endTime, end: true))
        guard start <= end else {
            throw LogsFault.invalidParameterException("The start time must be before the end time.")
        }
        _ = try InsightsQuery(input.queryString)
        let tenant = LogsTenant(context)
        for name in names { _ = try await store.group(name, tenant) }
        let query = QueryRecord(
            id: randomness.uuid(), text: input.queryString, groups: names, times: start...end, limit: limit,
            created: context.now, identity: context.caller.arn)
        try await queries.ask(query, tenant)
        return StartQueryResponse(queryId: query.id)
    }

    private func groups(_ input: StartQueryRequest, _ context: CallContext) throws(Fault) -> [String] {
        var names: [String]
        switch (input.logGroupName, input.logGroupNames, input.logGroupIdentifiers) {
        case (let name?, nil, nil): names = [name]
        case (nil, let list?, nil): names = list
        case (nil, nil, let identifiers?):
            names = []
            for identifier in identifiers { names.append(try LogGroupName.of(identifier: identifier, context)) }
        case (nil, nil, nil): names = []
        default:
            throw LogsFault.invalidParameterException(
                "Only one of logGroupName, logGroupNames and logGroupIdentifiers can be specified.")
        }
        guard !names.isEmpty else {
            throw LogsFault.invalidParameterException(
                "One of logGroupName, logGroupNames and logGroupIdentifiers must be specified.")
        }
        guard names.count <= LimitsLogs.groupsPerQuery else {
            throw LogsFault.invalidParameterException(
                "A query can have at most \(LimitsLogs.groupsPerQuery) log groups.")
        }
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    /// - Parameter end: whether all of the second belongs.
    private static func milliseconds(_ time: Int, end: Bool) -> Int64 {
        // The year 5138 in seconds.
        guard time < 100_000_000_000 else { return Int64(time) }
        return Int64(time) * 1000 + (end ? 999 : 0)
    }
}
