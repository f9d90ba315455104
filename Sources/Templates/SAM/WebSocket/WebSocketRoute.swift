internal import Base

/// One member of `Routes` of a WebSocket API: the function that a message's route key calls.
/// - Source: SAM specification, WebSocketApiRoute.
struct WebSocketRoute {
    private static let special = ["$connect": "Connect", "$disconnect": "Disconnect", "$default": "Default"]
    private static let passed = [
        "ApiKeyRequired", "ModelSelectionExpression", "OperationName", "RequestModels", "RequestParameters",
        "RouteResponseSelectionExpression",
    ]

    let key: String
    /// The route's part of logical ids.
    let name: String
    private let resource: ServerlessResource
    private let members: JSONObject
    private let function: JSON

    init(_ key: String, _ value: JSON, _ resource: ServerlessResource) throws(ServerlessFault) {
        (self.key, self.resource) = (key, resource)
        guard let name = Self.special[key] ?? (key.utf8.allSatisfy(TemplateCheck.isAlphanumeric) ? key : nil) else {
            throw resource.fault(
                "Route key '\(key)' must be alphanumeric. Only $connect, $disconnect, and $default special routes "
                    + "are supported.")
        }
        self.name = name
        guard let members = value.object else { throw resource.fault("Property 'Routes.\(key)' should be a map.") }
        self.members = members
        guard let function = members["FunctionArn"] else {
            throw resource.fault("Route must have associated function.")
        }
        self.function = function
        for property in members.keys
        where property != "FunctionArn" && property != "IntegrationTimeout" && !Self.passed.contains(property) {
            throw resource.fault("Invalid property '\(property)' of route '\(key)'.")
        }
    }

    func translate(stage: JSON, _ auth: WebSocketAuth?, into build: inout ServerlessBuild) {
        let integration = resource.id + name + "Integration"
        var route = members.only(Self.passed)
        route["ApiId"] = .ref(resource.id)
        route["RouteKey"] = .string(key)
        route["Target"] = .object(["Fn::Join": ["/", ["integrations", .ref(integration)]]])
        if key == "$connect", let auth { route = route.merging(auth.route) }
        build.add(resource.id + name + "Route", "AWS::ApiGatewayV2::Route", .object(route), resource.inherited)
        build.add(
            integration, "AWS::ApiGatewayV2::Integration",
            .object(of: [
                "ApiId": .ref(resource.id), "IntegrationType": "AWS_PROXY",
                "IntegrationUri": WebSocketAuth.uri("FunctionArn", function),
                "TimeoutInMillis": members["IntegrationTimeout"],
            ]), resource.inherited)
        let start = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${\(resource.id).ApiId}/"
        build.add(
            resource.id + name + "Permission", "AWS::Lambda::Permission",
            .object([
                "Action": "lambda:InvokeFunction", "FunctionName": function, "Principal": "apigateway.amazonaws.com",
                "SourceArn": stage.string.map { .sub("\(start)\($0)/\(key)") }
                    ?? .sub("\(start)${__Stage__}/\(key)", ["__Stage__": stage]),
            ]), resource.inherited)
    }
}
