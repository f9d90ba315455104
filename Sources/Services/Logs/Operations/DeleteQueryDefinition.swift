internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Forgets a query that was kept.
/// - Source: CloudWatch Logs API Reference, DeleteQueryDefinition.
struct DeleteQueryDefinition: Operation {
    static let model = LogsModel.deleteQueryDefinition
    let store: LogsStore

    func access(_ input: DeleteQueryDefinitionRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(
        _ input: DeleteQueryDefinitionRequest, _ context: CallContext
    ) async throws -> DeleteQueryDefinitionResponse {
        try await store.deleteDefinition(input.queryDefinitionId, LogsTenant(context))
        return DeleteQueryDefinitionResponse(success: true)
    }
}
