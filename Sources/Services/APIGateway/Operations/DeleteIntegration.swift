internal import APIGatewayAPI
internal import ServiceKit
internal import Wire

/// Deletes a method's integration.
/// - Source: API Gateway API Reference, DeleteIntegration.
struct DeleteIntegration: Operation {
    static let model = APIGatewayModel.deleteIntegration
    let apis: APIStore

    func access(_ input: DeleteIntegrationRequest, _ context: CallContext) async throws -> [Access] {
        let method = OperationAccess.method(input.restApiId, input.resourceId, input.httpMethod)
        return OperationAccess.on(method + "/integration", "DELETE", context)
    }

    func run(_ input: DeleteIntegrationRequest, _ context: CallContext) async throws -> Empty {
        try await apis.change(input.restApiId, context) { document in
            _ = try document.integration(input.httpMethod, of: input.resourceId)
            try document.changeMethod(input.httpMethod, of: input.resourceId) { $0.methodIntegration = nil }
        }
        return Empty()
    }
}
