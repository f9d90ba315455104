internal import APIGatewayAPI
internal import ServiceKit
internal import Wire

/// Changes a method's integration.
/// - Source: API Gateway API Reference, UpdateIntegration.
struct UpdateIntegration: Operation {
    static let model = APIGatewayModel.updateIntegration
    let apis: APIStore

    func access(_ input: UpdateIntegrationRequest, _ context: CallContext) async throws -> [Access] {
        let method = OperationAccess.method(input.restApiId, input.resourceId, input.httpMethod)
        return OperationAccess.on(method + "/integration", "PATCH", context)
    }

    func run(_ input: UpdateIntegrationRequest, _ context: CallContext) async throws -> Integration {
        let patches = try Patch.all(input.patchOperations)
        return try await apis.change(input.restApiId, context) { document in
            try document.changeIntegration(input.httpMethod, of: input.resourceId) { integration throws(Fault) in
                for patch in patches { try patch.apply(to: &integration) }
                return integration
            }
        }
    }
}
