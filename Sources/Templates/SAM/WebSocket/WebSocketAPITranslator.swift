internal import Base

/// `AWS::Serverless::WebSocketApi`: a WebSocket API with its routes, the functions behind them, and one stage.
/// - Source: SAM specification, AWS::Serverless::WebSocketApi.
struct WebSocketAPITranslator {
    private static let apiPassed = [
        "ApiKeySelectionExpression", "Description", "DisableExecuteApiEndpoint", "DisableSchemaValidation",
        "IpAddressType", "Name", "RouteSelectionExpression",
    ]
    private static let stagePassed = ["AccessLogSettings", "DefaultRouteSettings", "RouteSettings", "StageVariables"]
    private static let others = ["Auth", "Domain", "PropagateTags", "Routes", "StageName", "Tags"]
    private let resource: ServerlessResource

    init(_ resource: ServerlessResource) throws(ServerlessFault) {
        self.resource = resource
        try resource.check(
            known: Self.apiPassed + Self.stagePassed + Self.others, required: ["RouteSelectionExpression", "Routes"])
        for name in Self.stagePassed { _ = try resource.map(name) }
        guard resource["StageName"] != "$default" else {
            throw resource.fault("Stages cannot be named $default for WebSocket APIs.")
        }
    }

    func translate(into build: inout ServerlessBuild) throws(ServerlessFault) {
        let made: JSONObject = ["websocketapi:createdBy": "SAM"]
        let tags = (try resource.map("Tags") ?? JSONObject()).merging(made)
        let propagated = resource["PropagateTags"].map { build.resolved($0) } == true ? tags : made
        var api = resource.properties.only(Self.apiPassed)
        api["ProtocolType"] = "WEBSOCKET"
        api["Tags"] = .object(tags)
        build.add(resource.id, "AWS::ApiGatewayV2::Api", .object(api), resource.own)
        let stageName = resource["StageName"] ?? "default"
        try addRoutes(stageName, to: &build)
        let stageID =
            resource.id
            + (resource["StageName"] == nil
                ? "DefaultStage" : RestAPITranslator.stageSuffix(stageName, before: "Stage"))
        var stage = resource.properties.only(Self.stagePassed)
        stage["ApiId"] = .ref(resource.id)
        stage["StageName"] = stageName
        stage["AutoDeploy"] = true
        stage["Tags"] = .object(propagated)
        build.add(stageID, "AWS::ApiGatewayV2::Stage", .object(stage), resource.inherited)
        build.addReference(resource.id + ".Stage", to: stageID)
        try HTTPAPIDomain(resource, build)?.translate(stage: stageID, tags: propagated, into: &build)
    }

    private func addRoutes(_ stage: JSON, to build: inout ServerlessBuild) throws(ServerlessFault) {
        let routes = try resource.map("Routes") ?? JSONObject()
        var names: Set<String> = []
        var found: [WebSocketRoute] = []
        for (key, value) in routes {
            let route = try WebSocketRoute(key, value, resource)
            guard names.insert(route.name).inserted else {
                throw resource.fault("Route key '\(key)' has the name of another route.")
            }
            found.append(route)
        }
        let auth = try WebSocketAuth(resource, hasConnect: routes["$connect"] != nil)
        for route in found { route.translate(stage: stage, auth, into: &build) }
        auth?.translate(into: &build)
    }
}
