internal import APIGatewayAPI
internal import ServiceKit
internal import Wire

/// Deletes a method.
/// - Source: API Gateway API Reference, DeleteMethod.
struct DeleteMethod: Operation {
    static let model = APIGatewayModel.deleteMethod
    let apis: APIStore

    func access(_ input: DeleteMethodRequest, _ context: CallContext) async throws -> [Access] {
        let method = OperationAccess.method(input.restApiId, input.resourceId, input.httpMethod)
        return OperationAccess.on(method, "DELETE", context)
    }

    func run(_ input: DeleteMethodRequest, _ context: CallContext) async throws -> Empty {
        try await apis.change(input.restApiId, context) { document in
            _ = try document.method(input.httpMethod, of: input.resourceId)
            try document.setMethod(input.httpMethod, of: input.resourceId, nil)
        }
        return Empty()
    }
}
