internal import APIGatewayAPI
internal import ServiceKit

/// Changes an API's settings.
/// - Source: API Gateway API Reference, UpdateRestApi.
struct UpdateRestApi: Operation {
    static let model = APIGatewayModel.updateRestApi
    let apis: APIStore

    func access(_ input: UpdateRestApiRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis/\(input.restApiId)", "PATCH", context)
    }

    func run(_ input: UpdateRestApiRequest, _ context: CallContext) async throws -> RestApi {
        let patches = try Patch.all(input.patchOperations)
        return try await apis.change(input.restApiId, context) { document in
            for patch in patches { try patch.apply(to: &document.api) }
            try RestApiRules.check(name: document.api.name ?? "")
            return document.api
        }
    }
}
