internal import APIGatewayAPI
internal import ServiceKit
internal import Wire

/// Deletes an API with its resources, deployments and stages.
/// - Source: API Gateway API Reference, DeleteRestApi.
struct DeleteRestApi: Operation {
    static let model = APIGatewayModel.deleteRestApi
    let apis: APIStore

    func access(_ input: DeleteRestApiRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis/\(input.restApiId)", "DELETE", context)
    }

    func run(_ input: DeleteRestApiRequest, _ context: CallContext) async throws -> Empty {
        try await apis.delete(input.restApiId, context)
        return Empty()
    }
}
