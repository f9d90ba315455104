internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Wire

/// `AWS::Logs::QueryDefinition`. `Ref` gives its id.
struct QueryDefinitionResource: ResourceHandler {
    let type = "AWS::Logs::QueryDefinition"
    let attributes = ["QueryDefinitionId"]
    let properties = [
        ResourceProperty("Name", .string, required: true), ResourceProperty("QueryString", .string, required: true),
        ResourceProperty("LogGroupNames", .texts),
        ResourceProperty(
            "QueryLanguage", .choice(QueryLanguage.allCases.map(\.rawValue)), unsupported: ["SQL", "PPL"]),
    ]
    let unsupported = ["Parameters"]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        // With the same token, another try means the same definition.
        let token = Hex.encode(Digest.sha256(Array((context.stackID + context.logicalID + context.token).utf8)))
        return state(try await put(nil, properties, context, token: token))
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        state(try await put(physicalID, new, context))
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        do {
            try await LogsClient(context.caller).deleteQueryDefinition(
                DeleteQueryDefinitionRequest(queryDefinitionId: physicalID))
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            // Gone already.
        }
    }

    private func put(
        _ id: String?, _ properties: JSONObject, _ context: ResourceContext, token: String? = nil
    ) async throws -> String {
        let answer = try await LogsClient(context.caller).putQueryDefinition(
            PutQueryDefinitionRequest(
                name: properties["Name"]?.string ?? "", queryDefinitionId: id,
                logGroupNames: properties["LogGroupNames"]?.array?.compactMap(\.string),
                queryString: properties["QueryString"]?.string ?? "", clientToken: token))
        return answer.queryDefinitionId ?? ""
    }

    private func state(_ id: String) -> ResourceState {
        ResourceState(physicalID: id, attributes: ["QueryDefinitionId": .string(id)])
    }
}
