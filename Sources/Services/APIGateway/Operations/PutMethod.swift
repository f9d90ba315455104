internal import APIGatewayAPI
internal import ServiceKit
internal import Wire

/// Adds a method to a resource.
/// - Source: API Gateway API Reference, PutMethod.
struct PutMethod: Operation {
    static let model = APIGatewayModel.putMethod
    let apis: APIStore

    func access(_ input: PutMethodRequest, _ context: CallContext) async throws -> [Access] {
        let method = OperationAccess.method(input.restApiId, input.resourceId, input.httpMethod)
        return OperationAccess.on(method, "PUT", context)
    }

    func run(_ input: PutMethodRequest, _ context: CallContext) async throws -> Method {
        if input.authorizationScopes?.isEmpty == false {
            throw Fault.notSupported("PutMethod with authorizationScopes")
        }
        let method = Method(
            httpMethod: input.httpMethod, authorizationType: input.authorizationType, authorizerId: input.authorizerId,
            apiKeyRequired: input.apiKeyRequired ?? false, requestValidatorId: input.requestValidatorId,
            operationName: input.operationName, requestParameters: input.requestParameters,
            requestModels: input.requestModels)
        return try await apis.change(input.restApiId, context) { document in
            try document.addMethod(method, to: input.resourceId)
            return method
        }
    }
}
