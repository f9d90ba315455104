internal import APIGatewayAPI
internal import ServiceKit

/// Shows a stage.
/// - Source: API Gateway API Reference, GetStage.
struct GetStage: Operation {
    static let model = APIGatewayModel.getStage
    let apis: APIStore

    func access(_ input: GetStageRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis/\(input.restApiId)/stages/\(input.stageName)", "GET", context)
    }

    func run(_ input: GetStageRequest, _ context: CallContext) async throws -> Stage {
        try await apis.load(input.restApiId, context).stage(input.stageName)
    }
}
