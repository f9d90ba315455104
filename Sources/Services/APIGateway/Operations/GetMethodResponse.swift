internal import APIGatewayAPI
internal import ServiceKit

/// Shows a declared response of a method.
/// - Source: API Gateway API Reference, GetMethodResponse.
struct GetMethodResponse: Operation {
    static let model = APIGatewayModel.getMethodResponse
    let apis: APIStore

    func access(_ input: GetMethodResponseRequest, _ context: CallContext) async throws -> [Access] {
        let method = OperationAccess.method(input.restApiId, input.resourceId, input.httpMethod)
        return OperationAccess.on(method + "/responses/\(input.statusCode)", "GET", context)
    }

    func run(_ input: GetMethodResponseRequest, _ context: CallContext) async throws -> MethodResponse {
        let method = try await apis.load(input.restApiId, context).method(input.httpMethod, of: input.resourceId)
        guard let response = method.methodResponses?[input.statusCode] else {
            throw APIGatewayFault.notFoundException("Invalid Response status code specified")
        }
        return response
    }
}
