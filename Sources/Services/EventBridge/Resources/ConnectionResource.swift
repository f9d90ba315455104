internal import Base
internal import EventBridgeAPI
internal import ServiceKit
internal import Store
internal import Wire

/// A connection of a template. `Ref` gives its name.
/// - Source: AWS CloudFormation User Guide, AWS::Events::Connection.
struct ConnectionResource: ResourceHandler {
    let parts: EventResources

    let type = "AWS::Events::Connection"
    let attributes = ["Arn", "ArnForPolicy", "SecretArn"]
    let properties = [
        ResourceProperty("Name", .string, replaces: true), ResourceProperty("Description", .string),
        ResourceProperty("AuthorizationType", .choice(["API_KEY", "BASIC", "OAUTH_CLIENT_CREDENTIALS"])),
        ResourceProperty("AuthParameters", .structure(parameters, unsupported: ["ConnectivityParameters"])),
    ]
    let unsupported = ["InvocationConnectivityParameters", "KmsKeyIdentifier"]

    private static let pairs = ResourceProperty.Kind.listOf(
        .structure([.init("Key", .string), .init("Value", .string), .init("IsValueSecret", .boolean)]))
    private static let http = ResourceProperty.Kind.structure([
        .init("HeaderParameters", pairs), .init("QueryStringParameters", pairs), .init("BodyParameters", pairs),
    ])
    private static let parameters: [ResourceProperty] = [
        .init("BasicAuthParameters", .structure([.init("Username", .string), .init("Password", .string)])),
        .init("ApiKeyAuthParameters", .structure([.init("ApiKeyName", .string), .init("ApiKeyValue", .string)])),
        .init(
            "OAuthParameters",
            .structure([
                .init("ClientParameters", .structure([.init("ClientID", .string), .init("ClientSecret", .string)])),
                .init("AuthorizationEndpoint", .string), .init("HttpMethod", .string),
                .init("OAuthHttpParameters", http),
            ])),
        .init("InvocationHttpParameters", http),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = properties["Name"]?.string ?? context.generatedName()
        let key = EventBridgeStore.key("connection", context.tenant, name)
        if try await !parts.begin("Connection", name, key, context) {
            try await context.client.createConnection(
                CreateConnectionRequest(
                    name: name, description: properties["Description"]?.string,
                    authorizationType: Self.kind(properties), authParameters: Self.authorization(properties)))
        }
        return try await state(name, context)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let wanted = Self.authorization(new)
        try await context.client.updateConnection(
            UpdateConnectionRequest(
                name: physicalID, description: new["Description"]?.string, authorizationType: Self.kind(new),
                authParameters: UpdateConnectionAuthRequestParameters(
                    basicAuthParameters: wanted.basicAuthParameters.map {
                        UpdateConnectionBasicAuthRequestParameters(username: $0.username, password: $0.password)
                    },
                    oAuthParameters: wanted.oAuthParameters.map {
                        UpdateConnectionOAuthRequestParameters(
                            clientParameters: UpdateConnectionOAuthClientRequestParameters(
                                clientID: $0.clientParameters.clientID,
                                clientSecret: $0.clientParameters.clientSecret),
                            authorizationEndpoint: $0.authorizationEndpoint, httpMethod: $0.httpMethod,
                            oAuthHttpParameters: $0.oAuthHttpParameters)
                    },
                    apiKeyAuthParameters: wanted.apiKeyAuthParameters.map {
                        UpdateConnectionApiKeyAuthRequestParameters(
                            apiKeyName: $0.apiKeyName, apiKeyValue: $0.apiKeyValue)
                    },
                    invocationHttpParameters: wanted.invocationHttpParameters ?? ConnectionHttpParameters())))
        return try await state(physicalID, context)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await EventResources.ignoringMissing {
            try await context.client.deleteConnection(DeleteConnectionRequest(name: physicalID))
        }
        try await parts.end("Connection", physicalID, context)
    }

    private func state(_ name: String, _ context: ResourceContext) async throws -> ResourceState {
        let shown = try await context.client.describeConnection(DescribeConnectionRequest(name: name))
        return ResourceState(
            physicalID: name,
            attributes: [
                "Arn": .string(shown.connectionArn ?? ""),
                "ArnForPolicy": .string(BusReference.arn(context.tenant, "connection/\(name)")),
                "SecretArn": .string(shown.secretArn ?? ""),
            ])
    }

    // MARK: - Parts

    private static func kind(_ properties: JSONObject) -> ConnectionAuthorizationType {
        properties["AuthorizationType"]?.string.flatMap { ConnectionAuthorizationType(rawValue: $0) } ?? .basic
    }

    private static func authorization(_ properties: JSONObject) -> CreateConnectionAuthRequestParameters {
        let json = properties["AuthParameters"]
        func text(_ json: JSON, _ name: String) -> String { json[name]?.string ?? "" }
        return CreateConnectionAuthRequestParameters(
            basicAuthParameters: json?["BasicAuthParameters"].map {
                CreateConnectionBasicAuthRequestParameters(
                    username: text($0, "Username"), password: text($0, "Password"))
            },
            oAuthParameters: json?["OAuthParameters"].map {
                CreateConnectionOAuthRequestParameters(
                    clientParameters: CreateConnectionOAuthClientRequestParameters(
                        clientID: text($0["ClientParameters"] ?? [:], "ClientID"),
                        clientSecret: text($0["ClientParameters"] ?? [:], "ClientSecret")),
                    authorizationEndpoint: text($0, "AuthorizationEndpoint"),
                    httpMethod: ConnectionOAuthHttpMethod(rawValue: text($0, "HttpMethod")) ?? .post,
                    oAuthHttpParameters: http($0["OAuthHttpParameters"]))
            },
            apiKeyAuthParameters: json?["ApiKeyAuthParameters"].map {
                CreateConnectionApiKeyAuthRequestParameters(
                    apiKeyName: text($0, "ApiKeyName"), apiKeyValue: text($0, "ApiKeyValue"))
            },
            invocationHttpParameters: http(json?["InvocationHttpParameters"]))
    }

    private static func http(_ json: JSON?) -> ConnectionHttpParameters? {
        guard let json else { return nil }
        func pairs(_ name: String) -> [(key: String?, value: String?, isSecret: Bool?)] {
            (json[name]?.array ?? []).map {
                ($0["Key"]?.string, $0["Value"]?.string, PropertyValue.flag($0["IsValueSecret"]))
            }
        }
        return ConnectionHttpParameters(
            headerParameters: pairs("HeaderParameters").map {
                ConnectionHeaderParameter(key: $0.key, value: $0.value, isValueSecret: $0.isSecret)
            },
            queryStringParameters: pairs("QueryStringParameters").map {
                ConnectionQueryStringParameter(key: $0.key, value: $0.value, isValueSecret: $0.isSecret)
            },
            bodyParameters: pairs("BodyParameters").map {
                ConnectionBodyParameter(key: $0.key, value: $0.value, isValueSecret: $0.isSecret)
            })
    }
}

/// An API destination of a template. `Ref` gives its name.
/// - Source: AWS CloudFormation User Guide, AWS::Events::ApiDestination.
struct APIDestinationResource: ResourceHandler {
    let parts: EventResources

    let type = "AWS::Events::ApiDestination"
    let attributes = ["Arn", "ArnForPolicy"]
    let properties = [
        ResourceProperty("Name", .string, replaces: true), ResourceProperty("Description", .string),
        ResourceProperty("ConnectionArn", .string, required: true),
        ResourceProperty(
            "HttpMethod", .choice(["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]), required: true),
        ResourceProperty("InvocationEndpoint", .string, required: true),
        ResourceProperty("InvocationRateLimitPerSecond", .integer),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = properties["Name"]?.string ?? context.generatedName()
        let key = EventBridgeStore.key("destination", context.tenant, name)
        if try await !parts.begin("An api-destination", name, key, context) {
            try await context.client.createApiDestination(
                CreateApiDestinationRequest(
                    name: name, description: properties["Description"]?.string,
                    connectionArn: properties["ConnectionArn"]?.string ?? "",
                    invocationEndpoint: properties["InvocationEndpoint"]?.string ?? "",
                    httpMethod: Self.method(properties),
                    invocationRateLimitPerSecond: EventResources.number(properties["InvocationRateLimitPerSecond"])))
        }
        return try await state(name, context)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await context.client.updateApiDestination(
            UpdateApiDestinationRequest(
                name: physicalID, description: new["Description"]?.string ?? "",
                connectionArn: new["ConnectionArn"]?.string, invocationEndpoint: new["InvocationEndpoint"]?.string,
                httpMethod: Self.method(new),
                invocationRateLimitPerSecond: EventResources.number(new["InvocationRateLimitPerSecond"])
                    ?? LimitsEventBridge.invocationsPerSecond))
        return try await state(physicalID, context)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await EventResources.ignoringMissing {
            try await context.client.deleteApiDestination(DeleteApiDestinationRequest(name: physicalID))
        }
        try await parts.end("An api-destination", physicalID, context)
    }

    private static func method(_ properties: JSONObject) -> ApiDestinationHttpMethod {
        properties["HttpMethod"]?.string.flatMap { ApiDestinationHttpMethod(rawValue: $0) } ?? .post
    }

    private func state(_ name: String, _ context: ResourceContext) async throws -> ResourceState {
        let shown = try await context.client.describeApiDestination(DescribeApiDestinationRequest(name: name))
        return ResourceState(
            physicalID: name,
            attributes: [
                "Arn": .string(shown.apiDestinationArn ?? ""),
                "ArnForPolicy": .string(BusReference.arn(context.tenant, "api-destination/\(name)")),
            ])
    }
}
