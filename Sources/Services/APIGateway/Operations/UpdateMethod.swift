internal import APIGatewayAPI
internal import ServiceKit
internal import Wire

/// Changes a method.
/// - Source: API Gateway API Reference, UpdateMethod.
struct UpdateMethod: Operation {
    static let model = APIGatewayModel.updateMethod
    let apis: APIStore

    func access(_ input: UpdateMethodRequest, _ context: CallContext) async throws -> [Access] {
        let method = OperationAccess.method(input.restApiId, input.resourceId, input.httpMethod)
        return OperationAccess.on(method, "PATCH", context)
    }

    func run(_ input: UpdateMethodRequest, _ context: CallContext) async throws -> Method {
        let patches = try Patch.all(input.patchOperations)
        return try await apis.change(input.restApiId, context) { document in
            try document.changeMethod(input.httpMethod, of: input.resourceId) { method throws(Fault) in
                for patch in patches { try patch.apply(to: &method) }
                return method
            }
        }
    }
}
