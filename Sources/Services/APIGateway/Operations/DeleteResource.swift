internal import APIGatewayAPI
internal import ServiceKit
internal import Wire

/// Deletes a resource with everything below it.
/// - Source: API Gateway API Reference, DeleteResource.
struct DeleteResource: Operation {
    static let model = APIGatewayModel.deleteResource
    let apis: APIStore

    func access(_ input: DeleteResourceRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis/\(input.restApiId)/resources/\(input.resourceId)", "DELETE", context)
    }

    func run(_ input: DeleteResourceRequest, _ context: CallContext) async throws -> Empty {
        try await apis.change(input.restApiId, context) { try $0.removeResource(input.resourceId) }
        return Empty()
    }
}
