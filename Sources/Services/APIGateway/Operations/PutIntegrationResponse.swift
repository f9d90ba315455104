internal import APIGatewayAPI
internal import ServiceKit
internal import Wire

/// Says what a method makes of an integration's response.
/// - Source: API Gateway API Reference, PutIntegrationResponse.
struct PutIntegrationResponse: Operation {
    static let model = APIGatewayModel.putIntegrationResponse
    let apis: APIStore

    func access(_ input: PutIntegrationResponseRequest, _ context: CallContext) async throws -> [Access] {
        let method = OperationAccess.method(input.restApiId, input.resourceId, input.httpMethod)
        return OperationAccess.on(method + "/integration/responses/\(input.statusCode)", "PUT", context)
    }

    func run(_ input: PutIntegrationResponseRequest, _ context: CallContext) async throws -> IntegrationResponse {
        let response = IntegrationResponse(
            statusCode: input.statusCode, selectionPattern: input.selectionPattern,
            responseParameters: input.responseParameters,
            responseTemplates: input.responseTemplates, contentHandling: input.contentHandling)
        return try await apis.change(input.restApiId, context) { document in
            let method = try document.method(input.httpMethod, of: input.resourceId)
            try IntegrationRules.check(response, declaredBy: method)
            return try document.changeIntegration(input.httpMethod, of: input.resourceId) { integration throws(Fault) in
                integration.integrationResponses =
                    (integration.integrationResponses ?? [:]).merging([input.statusCode: response]) { $1 }
                return response
            }
        }
    }
}
