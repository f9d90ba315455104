internal import APIGatewayAPI
internal import ServiceKit

/// Shows an API.
/// - Source: API Gateway API Reference, GetRestApi.
struct GetRestApi: Operation {
    static let model = APIGatewayModel.getRestApi
    let apis: APIStore

    func access(_ input: GetRestApiRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis/\(input.restApiId)", "GET", context)
    }

    func run(_ input: GetRestApiRequest, _ context: CallContext) async throws -> RestApi {
        try await apis.load(input.restApiId, context).api
    }
}
