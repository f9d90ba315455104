internal import APIGatewayAPI
internal import ServiceKit
internal import Wire

/// Deletes a stage.
/// - Source: API Gateway API Reference, DeleteStage.
struct DeleteStage: Operation {
    static let model = APIGatewayModel.deleteStage
    let apis: APIStore

    func access(_ input: DeleteStageRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis/\(input.restApiId)/stages/\(input.stageName)", "DELETE", context)
    }

    func run(_ input: DeleteStageRequest, _ context: CallContext) async throws -> Empty {
        try await apis.change(input.restApiId, context) { document in
            _ = try document.stage(input.stageName)
            document.stages[input.stageName] = nil
        }
        return Empty()
    }
}
