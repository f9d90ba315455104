internal import LogsAPI
internal import ServiceKit
internal import Store
internal import Wire

/// The queries that are kept, whose names begin with a text.
/// - Source: CloudWatch Logs API Reference, DescribeQueryDefinitions.
struct DescribeQueryDefinitions: Operation {
    static let model = LogsModel.describeQueryDefinitions
    let store: LogsStore

    func access(_ input: DescribeQueryDefinitionsRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(
        _ input: DescribeQueryDefinitionsRequest, _ context: CallContext
    ) async throws -> DescribeQueryDefinitionsResponse {
        if let language = input.queryLanguage, language != .cwli {
            return DescribeQueryDefinitionsResponse(queryDefinitions: [])
        }
        let tenant = LogsTenant(context)
        let limit = input.maxResults ?? LimitsLogs.definitions
        let after = try input.nextToken.map { token throws(Fault) in try NameToken.name(token) }
        let rows = try await store.store.read(
            KeyRange(prefix: tenant.definitions, after: after.map { tenant.definition($0) }))
        let found = try rows.map { try QueryDefinitionRecord($0.value) }
            .filter { $0.name.hasPrefix(input.queryDefinitionNamePrefix ?? "") }
        let page = found.prefix(limit)
        return DescribeQueryDefinitionsResponse(
            queryDefinitions: page.map {
                QueryDefinition(
                    queryLanguage: .cwli, queryDefinitionId: $0.id, name: $0.name, queryString: $0.text,
                    lastModified: Int($0.modified), logGroupNames: $0.groups)
            }, nextToken: found.count > limit ? page.last.map { NameToken.text($0.id) } : nil)
    }
}
