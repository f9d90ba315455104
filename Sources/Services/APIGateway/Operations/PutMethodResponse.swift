internal import APIGatewayAPI
internal import ServiceKit
internal import Wire

/// Declares a response of a method.
/// - Source: API Gateway API Reference, PutMethodResponse.
struct PutMethodResponse: Operation {
    static let model = APIGatewayModel.putMethodResponse
    let apis: APIStore

    func access(_ input: PutMethodResponseRequest, _ context: CallContext) async throws -> [Access] {
        let method = OperationAccess.method(input.restApiId, input.resourceId, input.httpMethod)
        return OperationAccess.on(method + "/responses/\(input.statusCode)", "PUT", context)
    }

    func run(_ input: PutMethodResponseRequest, _ context: CallContext) async throws -> MethodResponse {
        let response = MethodResponse(
            statusCode: input.statusCode, responseParameters: input.responseParameters,
            responseModels: input.responseModels)
        return try await apis.change(input.restApiId, context) { document in
            try document.changeMethod(input.httpMethod, of: input.resourceId) { method throws(Fault) in
                guard method.methodResponses?[input.statusCode] == nil else {
                    throw APIGatewayFault.conflictException("Response already exists for this resource")
                }
                method.methodResponses = (method.methodResponses ?? [:]).merging([input.statusCode: response]) { $1 }
                return response
            }
        }
    }
}
