internal import APIGatewayAPI
internal import ServiceKit

/// Changes a deployment's description.
/// - Source: API Gateway API Reference, UpdateDeployment.
struct UpdateDeployment: Operation {
    static let model = APIGatewayModel.updateDeployment
    let apis: APIStore

    func access(_ input: UpdateDeploymentRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis/\(input.restApiId)/deployments/\(input.deploymentId)", "PATCH", context)
    }

    func run(_ input: UpdateDeploymentRequest, _ context: CallContext) async throws -> Deployment {
        let patches = try Patch.all(input.patchOperations)
        return try await apis.change(input.restApiId, context) { document in
            var deployment = try document.deployment(input.deploymentId)
            for patch in patches {
                guard patch.op == .replace, patch.path == "/description" else { throw patch.invalid(["/description"]) }
                deployment.description = patch.value
            }
            document.deployments[input.deploymentId] = deployment
            return deployment
        }
    }
}
