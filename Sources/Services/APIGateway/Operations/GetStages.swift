internal import APIGatewayAPI
internal import ServiceKit

/// Lists the stages of an API.
/// - Source: API Gateway API Reference, GetStages.
struct GetStages: Operation {
    static let model = APIGatewayModel.getStages
    let apis: APIStore

    func access(_ input: GetStagesRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis/\(input.restApiId)/stages", "GET", context)
    }

    func run(_ input: GetStagesRequest, _ context: CallContext) async throws -> Stages {
        let stages = try await apis.load(input.restApiId, context).stages.values
            .filter { input.deploymentId == nil || $0.deploymentId == input.deploymentId }
        return Stages(item: stages.sorted { ($0.stageName ?? "") < ($1.stageName ?? "") })
    }
}
