internal import APIGatewayAPI
internal import Base
internal import ServiceKit
internal import Wire

/// Keeps the API as it is now, for stages to serve.
/// - Source: API Gateway API Reference, CreateDeployment.
struct CreateDeployment: Operation {
    static let model = APIGatewayModel.createDeployment
    let apis: APIStore
    let randomness: any Randomness

    func access(_ input: CreateDeploymentRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis/\(input.restApiId)/deployments", "POST", context)
    }

    func run(_ input: CreateDeploymentRequest, _ context: CallContext) async throws -> Deployment {
        try refuseUnsupported(input)
        let deployment = Deployment(
            id: APIIdentifiers.part(randomness), description: input.description, createdDate: context.date)
        return try await apis.change(input.restApiId, context) { document, transaction in
            try document.checkDeployable()
            document.deployments[deployment.id ?? ""] = deployment
            APIStore.putSnapshot(of: document, deployment: deployment.id ?? "", &transaction)
            if let name = input.stageName, !name.isEmpty {
                try deploy(deployment, to: name, input, &document, context.date)
            }
            return deployment
        }
    }

    /// Points a stage to the deployment; one that is not there yet is made.
    private func deploy(
        _ deployment: Deployment, to name: String, _ input: CreateDeploymentRequest, _ document: inout RestApiDocument,
        _ now: Instant
    ) throws(Fault) {
        guard var stage = document.stages[name] else {
            let stage = Stage(
                deploymentId: deployment.id, stageName: name, description: input.stageDescription,
                variables: input.variables,
                tracingEnabled: input.tracingEnabled)
            _ = try document.addStage(stage, now: now)
            return
        }
        (stage.deploymentId, stage.lastUpdatedDate) = (deployment.id, now)
        stage.description = input.stageDescription ?? stage.description
        stage.variables = input.variables ?? stage.variables
        stage.tracingEnabled = input.tracingEnabled ?? stage.tracingEnabled
        try StageRules.check(name: name, variables: stage.variables ?? [:])
        document.stages[name] = stage
    }

    private func refuseUnsupported(_ input: CreateDeploymentRequest) throws(Fault) {
        if input.cacheClusterEnabled == true { throw .notSupported("CreateDeployment with cacheClusterEnabled") }
        if input.cacheClusterSize != nil { throw .notSupported("CreateDeployment with cacheClusterSize") }
        if input.canarySettings != nil { throw .notSupported("CreateDeployment with canarySettings") }
    }
}
