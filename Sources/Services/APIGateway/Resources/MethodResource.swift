internal import APIGatewayAPI
package import Base
package import ServiceKit
internal import Wire

/// A method of a resource of a template, with its integration and responses.
/// - Source: AWS CloudFormation User Guide, AWS::ApiGateway::Method.
package struct MethodResource: ResourceHandler {
    package let type = "AWS::ApiGateway::Method"
    package let properties = [
        ResourceProperty("RestApiId", .string, required: true, replaces: true),
        ResourceProperty("ResourceId", .string, required: true, replaces: true),
        ResourceProperty("HttpMethod", .string, required: true, replaces: true),
        ResourceProperty(
            "AuthorizationType", .string, unsupported: ["AWS_IAM", "CUSTOM", "COGNITO_USER_POOLS"]),
        ResourceProperty("Integration", MethodKinds.integration),
        ResourceProperty("MethodResponses", .listOf(MethodKinds.response)),
        ResourceProperty("OperationName", .string), ResourceProperty("RequestModels", .textMap),
        ResourceProperty("RequestParameters", .mapOf(.boolean)),
    ]
    package let unsupported = ["ApiKeyRequired", "AuthorizationScopes", "AuthorizerId", "RequestValidatorId"]

    package init() {}

    package func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let client = APIGatewayClient(context.caller)
        // What an earlier try left half-made is made again.
        try await remove(properties, client)
        do {
            try await make(properties, client)
        } catch {
            try await remove(properties, client)
            throw error
        }
        return ResourceState(physicalID: context.generatedName())
    }

    package func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let client = APIGatewayClient(context.caller)
        try await remove(old, client)
        try await make(new, client)
        return ResourceState(physicalID: physicalID)
    }

    package func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await remove(properties, APIGatewayClient(context.caller))
    }

    // MARK: - Steps

    private func make(_ properties: JSONObject, _ client: APIGatewayClient) async throws {
        let (api, resource, verb) = Self.address(properties)
        var method = PutMethodRequest(
            restApiId: api, resourceId: resource, httpMethod: verb,
            authorizationType: properties["AuthorizationType"]?.string ?? "NONE")
        method.operationName = properties["OperationName"]?.string
        method.requestModels = PropertyReading.strings(properties["RequestModels"])
        method.requestParameters = PropertyReading.strings(properties["RequestParameters"])?.mapValues { $0 == "true" }
        try await client.putMethod(method)
        for json in properties["MethodResponses"]?.array ?? [] {
            let response = try PropertyReading.structure(json, "MethodResponses", as: MethodResponse.self)
            guard let response, let status = response.statusCode else {
                throw PropertyReading.invalid("MethodResponses")
            }
            try await client.putMethodResponse(
                PutMethodResponseRequest(
                    restApiId: api, resourceId: resource, httpMethod: verb, statusCode: status,
                    responseParameters: response.responseParameters, responseModels: response.responseModels))
        }
        if let integration = properties["Integration"] { try await put(integration, properties, client) }
    }

    private func put(_ json: JSON, _ properties: JSONObject, _ client: APIGatewayClient) async throws {
        let (api, resource, verb) = Self.address(properties)
        var members = json.object ?? JSONObject()
        let responses = members["IntegrationResponses"]?.array ?? []
        members["IntegrationResponses"] = nil
        members["HttpMethod"] = members["IntegrationHttpMethod"]
        let integration = try PropertyReading.structure(.object(members), "Integration", as: Integration.self)
        guard let integration, let kind = integration.type else { throw PropertyReading.invalid("Integration") }
        try await client.putIntegration(
            PutIntegrationRequest(
                restApiId: api, resourceId: resource, httpMethod: verb, type: kind,
                integrationHttpMethod: integration.httpMethod, uri: integration.uri,
                connectionType: integration.connectionType, requestParameters: integration.requestParameters,
                requestTemplates: integration.requestTemplates, passthroughBehavior: integration.passthroughBehavior,
                cacheNamespace: integration.cacheNamespace, cacheKeyParameters: integration.cacheKeyParameters,
                contentHandling: integration.contentHandling, timeoutInMillis: integration.timeoutInMillis,
                responseTransferMode: integration.responseTransferMode))
        for json in responses {
            let response = try PropertyReading.structure(json, "IntegrationResponses", as: IntegrationResponse.self)
            guard let response, let status = response.statusCode else {
                throw PropertyReading.invalid("IntegrationResponses")
            }
            try await client.putIntegrationResponse(
                PutIntegrationResponseRequest(
                    restApiId: api, resourceId: resource, httpMethod: verb, statusCode: status,
                    selectionPattern: response.selectionPattern, responseParameters: response.responseParameters,
                    responseTemplates: response.responseTemplates, contentHandling: response.contentHandling))
        }
    }

    private func remove(_ properties: JSONObject, _ client: APIGatewayClient) async throws {
        let (api, resource, verb) = Self.address(properties)
        try await PropertyReading.deleting {
            try await client.deleteMethod(DeleteMethodRequest(restApiId: api, resourceId: resource, httpMethod: verb))
        }
    }

    private static func address(_ properties: JSONObject) -> (api: String, resource: String, verb: String) {
        (
            PropertyReading.text(properties, "RestApiId"), PropertyReading.text(properties, "ResourceId"),
            PropertyReading.text(properties, "HttpMethod")
        )
    }
}
