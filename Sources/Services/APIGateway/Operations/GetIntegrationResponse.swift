internal import APIGatewayAPI
internal import ServiceKit

/// Shows what a method makes of an integration's response.
/// - Source: API Gateway API Reference, GetIntegrationResponse.
struct GetIntegrationResponse: Operation {
    static let model = APIGatewayModel.getIntegrationResponse
    let apis: APIStore

    func access(_ input: GetIntegrationResponseRequest, _ context: CallContext) async throws -> [Access] {
        let method = OperationAccess.method(input.restApiId, input.resourceId, input.httpMethod)
        return OperationAccess.on(method + "/integration/responses/\(input.statusCode)", "GET", context)
    }

    func run(_ input: GetIntegrationResponseRequest, _ context: CallContext) async throws -> IntegrationResponse {
        let integration = try await apis.load(input.restApiId, context).integration(
            input.httpMethod, of: input.resourceId)
        guard let response = integration.integrationResponses?[input.statusCode] else {
            throw APIGatewayFault.notFoundException("Invalid Response status code specified")
        }
        return response
    }
}
