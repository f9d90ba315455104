internal import APIGatewayAPI
internal import ServiceKit

/// Shows a method with its integration.
/// - Source: API Gateway API Reference, GetMethod.
struct GetMethod: Operation {
    static let model = APIGatewayModel.getMethod
    let apis: APIStore

    func access(_ input: GetMethodRequest, _ context: CallContext) async throws -> [Access] {
        let method = OperationAccess.method(input.restApiId, input.resourceId, input.httpMethod)
        return OperationAccess.on(method, "GET", context)
    }

    func run(_ input: GetMethodRequest, _ context: CallContext) async throws -> Method {
        try await apis.load(input.restApiId, context).method(input.httpMethod, of: input.resourceId)
    }
}
