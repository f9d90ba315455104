internal import APIGatewayAPI
internal import Base
internal import ServiceKit

/// Makes an API from a definition in Swagger or OpenAPI.
/// - Source: API Gateway API Reference, ImportRestApi.
struct ImportRestApi: Operation {
    static let model = APIGatewayModel.importRestApi
    let apis: APIStore
    let randomness: any Randomness

    func access(_ input: ImportRestApiRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis", "POST", context)
    }

    func run(_ input: ImportRestApiRequest, _ context: CallContext) async throws -> RestApi {
        try ImportParameters.check(failOnWarnings: input.failOnWarnings)
        let parameters = try ImportParameters(input.parameters ?? [:])
        let definition = try OpenAPIDefinition(input.body, basePath: parameters.basePath)
        guard let title = definition.title, !title.isEmpty else {
            throw APIGatewayFault.badRequestException("Invalid OpenAPI input. The title of the API is missing.")
        }
        let endpoint = EndpointConfiguration(types: parameters.endpointTypes ?? [.edge], ipAddressType: .ipv4)
        try RestApiRules.check(endpoint)
        let api = RestApi(
            id: APIIdentifiers.api(randomness), name: title, description: definition.description,
            createdDate: context.date,
            version: definition.version, apiKeySource: .header, endpointConfiguration: endpoint,
            disableExecuteApiEndpoint: false)
        var document = RestApiDocument(
            account: context.account, region: context.region, api: api, rootID: APIIdentifiers.api(randomness))
        try document.import(definition, mode: .overwrite) { APIIdentifiers.part(randomness) }
        try await apis.create(document)
        return document.api
    }
}
