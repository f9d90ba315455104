internal import APIGatewayAPI
internal import ServiceKit

/// Shows a method's integration.
/// - Source: API Gateway API Reference, GetIntegration.
struct GetIntegration: Operation {
    static let model = APIGatewayModel.getIntegration
    let apis: APIStore

    func access(_ input: GetIntegrationRequest, _ context: CallContext) async throws -> [Access] {
        let method = OperationAccess.method(input.restApiId, input.resourceId, input.httpMethod)
        return OperationAccess.on(method + "/integration", "GET", context)
    }

    func run(_ input: GetIntegrationRequest, _ context: CallContext) async throws -> Integration {
        try await apis.load(input.restApiId, context).integration(input.httpMethod, of: input.resourceId)
    }
}
