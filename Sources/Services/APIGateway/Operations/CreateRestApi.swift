internal import APIGatewayAPI
internal import Base
internal import ServiceKit
internal import Wire

/// Makes an API with its root resource.
/// - Source: API Gateway API Reference, CreateRestApi.
struct CreateRestApi: Operation {
    static let model = APIGatewayModel.createRestApi
    let apis: APIStore
    let randomness: any Randomness

    func access(_ input: CreateRestApiRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis", "POST", context)
    }

    func run(_ input: CreateRestApiRequest, _ context: CallContext) async throws -> RestApi {
        try refuseUnsupported(input)
        try RestApiRules.check(name: input.name)
        try RestApiRules.check(input.endpointConfiguration)
        try RestApiRules.check(tags: input.tags ?? [:])
        let endpoint = EndpointConfiguration(types: input.endpointConfiguration?.types ?? [.edge], ipAddressType: .ipv4)
        let api = RestApi(
            id: APIIdentifiers.api(randomness), name: input.name, description: input.description,
            createdDate: context.date,
            version: input.version, binaryMediaTypes: input.binaryMediaTypes,
            apiKeySource: input.apiKeySource ?? .header,
            endpointConfiguration: endpoint, tags: input.tags,
            disableExecuteApiEndpoint: input.disableExecuteApiEndpoint ?? false)
        let document = RestApiDocument(
            account: context.account, region: context.region, api: api, rootID: APIIdentifiers.api(randomness))
        try await apis.create(document)
        return document.api
    }

    private func refuseUnsupported(_ input: CreateRestApiRequest) throws(Fault) {
        if input.cloneFrom != nil { throw .notSupported("CreateRestApi with cloneFrom") }
        if input.policy?.isEmpty == false { throw .notSupported("CreateRestApi with policy") }
        if input.minimumCompressionSize != nil { throw .notSupported("CreateRestApi with minimumCompressionSize") }
        if input.endpointAccessMode != nil { throw .notSupported("CreateRestApi with endpointAccessMode") }
        if input.securityPolicy != nil { throw .notSupported("CreateRestApi with securityPolicy") }
    }
}
