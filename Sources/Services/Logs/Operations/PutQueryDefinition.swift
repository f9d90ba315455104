internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Keeps a query for later under a name, or changes one that is kept. With a client token that was seen before, the
/// same definition is meant again.
/// - Source: CloudWatch Logs API Reference, PutQueryDefinition.
struct PutQueryDefinition: Operation {
    static let model = LogsModel.putQueryDefinition
    let store: LogsStore
    let randomness: any Randomness

    func access(_ input: PutQueryDefinitionRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: PutQueryDefinitionRequest, _ context: CallContext) async throws -> PutQueryDefinitionResponse {
        if let language = input.queryLanguage, language != .cwli {
            throw Fault.notSupported("PutQueryDefinition with queryLanguage \(language.rawValue)")
        }
        guard input.parameters?.isEmpty ?? true else { throw Fault.notSupported("PutQueryDefinition with parameters") }
        let tenant = LogsTenant(context)
        // The token decides the id, so that a second try makes no second definition.
        let token = input.clientToken.map { Hex.uuid(Array(Digest.sha256(Array($0.utf8)).prefix(16))) }
        let known = if let token { try await store.store.get(tenant.definition(token)) != nil } else { false }
        let definition = QueryDefinitionRecord(
            id: input.queryDefinitionId ?? token ?? randomness.uuid(), name: input.name, text: input.queryString,
            groups: input.logGroupNames ?? [], modified: context.now.milliseconds)
        let mustExist = input.queryDefinitionId != nil || known
        try await store.put(definition, mustExist: mustExist, tenant)
        return PutQueryDefinitionResponse(queryDefinitionId: definition.id)
    }
}
