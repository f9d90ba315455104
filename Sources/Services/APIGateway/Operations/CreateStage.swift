internal import APIGatewayAPI
internal import ServiceKit
internal import Wire

/// Makes a stage that serves a deployment.
/// - Source: API Gateway API Reference, CreateStage.
struct CreateStage: Operation {
    static let model = APIGatewayModel.createStage
    let apis: APIStore

    func access(_ input: CreateStageRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis/\(input.restApiId)/stages", "POST", context)
    }

    func run(_ input: CreateStageRequest, _ context: CallContext) async throws -> Stage {
        try refuseUnsupported(input)
        try RestApiRules.check(tags: input.tags ?? [:])
        let stage = Stage(
            deploymentId: input.deploymentId, stageName: input.stageName, description: input.description,
            variables: input.variables, tracingEnabled: input.tracingEnabled, tags: input.tags)
        return try await apis.change(input.restApiId, context) { document in
            try document.addStage(stage, now: context.date)
        }
    }

    private func refuseUnsupported(_ input: CreateStageRequest) throws(Fault) {
        if input.cacheClusterEnabled == true { throw .notSupported("CreateStage with cacheClusterEnabled") }
        if input.cacheClusterSize != nil { throw .notSupported("CreateStage with cacheClusterSize") }
        if input.canarySettings != nil { throw .notSupported("CreateStage with canarySettings") }
        if input.documentationVersion?.isEmpty == false { throw .notSupported("CreateStage with documentationVersion") }
    }
}
