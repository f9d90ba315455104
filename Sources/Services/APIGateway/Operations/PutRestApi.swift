internal import APIGatewayAPI
internal import Base
internal import ServiceKit

/// Brings a definition in Swagger or OpenAPI into an API.
/// - Source: API Gateway API Reference, PutRestApi.
struct PutRestApi: Operation {
    static let model = APIGatewayModel.putRestApi
    let apis: APIStore
    let randomness: any Randomness

    func access(_ input: PutRestApiRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis/\(input.restApiId)", "PUT", context)
    }

    func run(_ input: PutRestApiRequest, _ context: CallContext) async throws -> RestApi {
        try ImportParameters.check(failOnWarnings: input.failOnWarnings)
        let parameters = try ImportParameters(input.parameters ?? [:])
        let definition = try OpenAPIDefinition(input.body, basePath: parameters.basePath)
        let endpoint = parameters.endpointTypes.map { EndpointConfiguration(types: $0, ipAddressType: .ipv4) }
        try RestApiRules.check(endpoint)
        return try await apis.change(input.restApiId, context) { document in
            document.api.endpointConfiguration = endpoint ?? document.api.endpointConfiguration
            try document.import(definition, mode: input.mode ?? .merge) { APIIdentifiers.part(randomness) }
            return document.api
        }
    }
}
