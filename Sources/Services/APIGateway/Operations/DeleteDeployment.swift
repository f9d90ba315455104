internal import APIGatewayAPI
internal import ServiceKit
internal import Wire

/// Deletes a deployment that no stage points to.
/// - Source: API Gateway API Reference, DeleteDeployment.
struct DeleteDeployment: Operation {
    static let model = APIGatewayModel.deleteDeployment
    let apis: APIStore

    func access(_ input: DeleteDeploymentRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis/\(input.restApiId)/deployments/\(input.deploymentId)", "DELETE", context)
    }

    func run(_ input: DeleteDeploymentRequest, _ context: CallContext) async throws -> Empty {
        try await apis.change(input.restApiId, context) { document, transaction in
            try document.removeDeployment(input.deploymentId)
            APIStore.removeSnapshot(input.restApiId, deployment: input.deploymentId, &transaction)
        }
        return Empty()
    }
}
