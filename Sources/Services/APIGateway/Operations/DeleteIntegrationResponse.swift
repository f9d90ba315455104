internal import APIGatewayAPI
internal import ServiceKit
internal import Wire

/// Deletes what a method makes of an integration's response.
/// - Source: API Gateway API Reference, DeleteIntegrationResponse.
struct DeleteIntegrationResponse: Operation {
    static let model = APIGatewayModel.deleteIntegrationResponse
    let apis: APIStore

    func access(_ input: DeleteIntegrationResponseRequest, _ context: CallContext) async throws -> [Access] {
        let method = OperationAccess.method(input.restApiId, input.resourceId, input.httpMethod)
        return OperationAccess.on(method + "/integration/responses/\(input.statusCode)", "DELETE", context)
    }

    func run(_ input: DeleteIntegrationResponseRequest, _ context: CallContext) async throws -> Empty {
        try await apis.change(input.restApiId, context) { document in
            try document.changeIntegration(input.httpMethod, of: input.resourceId) { integration throws(Fault) in
                var responses = integration.integrationResponses ?? [:]
                guard responses.removeValue(forKey: input.statusCode) != nil else {
                    throw APIGatewayFault.notFoundException("Invalid Response status code specified")
                }
                integration.integrationResponses = responses.isEmpty ? nil : responses
            }
        }
        return Empty()
    }
}
