internal import APIGatewayAPI
internal import ServiceKit

/// Lists the resources of an API.
/// - Source: API Gateway API Reference, GetResources.
struct GetResources: Operation {
    static let model = APIGatewayModel.getResources
    let apis: APIStore

    func access(_ input: GetResourcesRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis/\(input.restApiId)/resources", "GET", context)
    }

    func run(_ input: GetResourcesRequest, _ context: CallContext) async throws -> Resources {
        try ResourceView.check(input.embed)
        let all = Array(try await apis.load(input.restApiId, context).resources.values)
        let page = try Page(all, key: { $0.path ?? "" }, after: input.position, limit: input.limit)
        return Resources(position: page.position, items: page.items.map { ResourceView.shown($0, embed: input.embed) })
    }
}
