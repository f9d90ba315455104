internal import APIGatewayAPI
internal import ServiceKit

/// Shows a resource.
/// - Source: API Gateway API Reference, GetResource.
struct GetResource: Operation {
    static let model = APIGatewayModel.getResource
    let apis: APIStore

    func access(_ input: GetResourceRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis/\(input.restApiId)/resources/\(input.resourceId)", "GET", context)
    }

    func run(_ input: GetResourceRequest, _ context: CallContext) async throws -> Resource {
        try ResourceView.check(input.embed)
        let resource = try await apis.load(input.restApiId, context).resource(input.resourceId)
        return ResourceView.shown(resource, embed: input.embed)
    }
}
