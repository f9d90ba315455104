internal import APIGatewayAPI
internal import ServiceKit

/// Says what answers a method.
/// - Source: API Gateway API Reference, PutIntegration.
struct PutIntegration: Operation {
    static let model = APIGatewayModel.putIntegration
    let apis: APIStore

    func access(_ input: PutIntegrationRequest, _ context: CallContext) async throws -> [Access] {
        let method = OperationAccess.method(input.restApiId, input.resourceId, input.httpMethod)
        return OperationAccess.on(method + "/integration", "PUT", context)
    }

    func run(_ input: PutIntegrationRequest, _ context: CallContext) async throws -> Integration {
        let integration = Integration(
            type: input.type, httpMethod: input.integrationHttpMethod, uri: input.uri,
            connectionType: input.connectionType,
            connectionId: input.connectionId, credentials: input.credentials,
            requestParameters: input.requestParameters,
            requestTemplates: input.requestTemplates, passthroughBehavior: input.passthroughBehavior,
            contentHandling: input.contentHandling, timeoutInMillis: input.timeoutInMillis,
            cacheNamespace: input.cacheNamespace,
            cacheKeyParameters: input.cacheKeyParameters, tlsConfig: input.tlsConfig,
            responseTransferMode: input.responseTransferMode, integrationTarget: input.integrationTarget)
        return try await apis.change(input.restApiId, context) { document in
            try document.putIntegration(integration, of: input.httpMethod, input.resourceId)
        }
    }
}
