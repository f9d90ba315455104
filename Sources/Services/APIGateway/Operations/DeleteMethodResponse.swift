internal import APIGatewayAPI
internal import ServiceKit
internal import Wire

/// Deletes a declared response of a method.
/// - Source: API Gateway API Reference, DeleteMethodResponse.
struct DeleteMethodResponse: Operation {
    static let model = APIGatewayModel.deleteMethodResponse
    let apis: APIStore

    func access(_ input: DeleteMethodResponseRequest, _ context: CallContext) async throws -> [Access] {
        let method = OperationAccess.method(input.restApiId, input.resourceId, input.httpMethod)
        return OperationAccess.on(method + "/responses/\(input.statusCode)", "DELETE", context)
    }

    func run(_ input: DeleteMethodResponseRequest, _ context: CallContext) async throws -> Empty {
        try await apis.change(input.restApiId, context) { document in
            try document.changeMethod(input.httpMethod, of: input.resourceId) { method throws(Fault) in
                var responses = method.methodResponses ?? [:]
                guard responses.removeValue(forKey: input.statusCode) != nil else {
                    throw APIGatewayFault.notFoundException("Invalid Response status code specified")
                }
                method.methodResponses = responses.isEmpty ? nil : responses
            }
        }
        return Empty()
    }
}
