internal import APIGatewayAPI
internal import ServiceKit

/// Lists the deployments of an API.
/// - Source: API Gateway API Reference, GetDeployments.
struct GetDeployments: Operation {
    static let model = APIGatewayModel.getDeployments
    let apis: APIStore

    func access(_ input: GetDeploymentsRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis/\(input.restApiId)/deployments", "GET", context)
    }

    func run(_ input: GetDeploymentsRequest, _ context: CallContext) async throws -> Deployments {
        let all = Array(try await apis.load(input.restApiId, context).deployments.values)
        let page = try Page(all, key: { $0.id ?? "" }, after: input.position, limit: input.limit)
        return Deployments(position: page.position, items: page.items)
    }
}
