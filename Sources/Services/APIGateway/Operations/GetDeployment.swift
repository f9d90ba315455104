internal import APIGatewayAPI
internal import Base
internal import ServiceKit

/// Shows a deployment, with its methods where `apisummary` is embedded.
/// - Source: API Gateway API Reference, GetDeployment.
struct GetDeployment: Operation {
    static let model = APIGatewayModel.getDeployment
    let apis: APIStore

    func access(_ input: GetDeploymentRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis/\(input.restApiId)/deployments/\(input.deploymentId)", "GET", context)
    }

    func run(_ input: GetDeploymentRequest, _ context: CallContext) async throws -> Deployment {
        var deployment = try await apis.load(input.restApiId, context).deployment(input.deploymentId)
        guard input.embed?.contains("apisummary") == true else { return deployment }
        let snapshot = try await apis.snapshot(input.restApiId, deployment: input.deploymentId) ?? .null
        deployment.apiSummary = ResourceView.summary(RestApiDocument.snapshotResources(snapshot))
        return deployment
    }
}
