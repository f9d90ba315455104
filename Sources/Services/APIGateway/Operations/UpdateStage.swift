internal import APIGatewayAPI
internal import ServiceKit

/// Changes a stage.
/// - Source: API Gateway API Reference, UpdateStage.
struct UpdateStage: Operation {
    static let model = APIGatewayModel.updateStage
    let apis: APIStore

    func access(_ input: UpdateStageRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis/\(input.restApiId)/stages/\(input.stageName)", "PATCH", context)
    }

    func run(_ input: UpdateStageRequest, _ context: CallContext) async throws -> Stage {
        let patches = try Patch.all(input.patchOperations)
        return try await apis.change(input.restApiId, context) { document in
            var stage = try document.stage(input.stageName)
            for patch in patches { try patch.apply(to: &stage) }
            _ = try document.deployment(stage.deploymentId ?? "")
            try StageRules.check(name: input.stageName, variables: stage.variables ?? [:])
            stage.lastUpdatedDate = context.date
            document.stages[input.stageName] = stage
            return stage
        }
    }
}
