internal import Base

/// HttpApi: a route of an HTTP API that calls the function; without a path, all requests that no other route takes.
/// - Source: SAM specification, HttpApi event.
struct HTTPAPIEvent {
    private static let known = [
        "ApiId", "Auth", "Method", "Path", "PayloadFormatVersion", "RouteSettings", "Stage", "TimeoutInMillis",
    ]

    private let event: FunctionEvent
    private let target: FunctionTarget
    private let path: String
    private let method: String

    init(_ event: FunctionEvent, _ target: FunctionTarget) throws(ServerlessFault) {
        (self.event, self.target) = (event, target)
        try event.check(known: Self.known)
        if event["Path"] == nil && event["Method"] == nil {
            (path, method) = (HTTPAPIBody.defaultPath, SwaggerBody.anyMethod)
        } else {
            (path, method) = (try event.text("Path"), SwaggerBody.methodName(try event.text("Method")))
        }
    }

    func translate(into build: inout ServerlessBuild) throws(ServerlessFault) {
        let api = try api(build)
        try addRouteSettings(to: api, &build)
        try integrate(api, &build)
        guard !isCovered(by: api.id) else { return }
        let verb = method == SwaggerBody.anyMethod ? "*" : method.uppercased()
        let route = path == HTTPAPIBody.defaultPath ? "*" : verb + APIPath.pattern(path)
        let pattern = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}/"
        target.permission(
            event.id + "Permission", principal: "apigateway.amazonaws.com",
            source: .sub(
                pattern + route, ["__ApiId__": event["ApiId"] ?? .ref(ImplicitAPI.http.id), "__Stage__": "*"]),
            into: &build)
    }

    private func api(_ build: ServerlessBuild) throws(ServerlessFault) -> ServerlessResource {
        let value = event["ApiId"] ?? .ref(ImplicitAPI.http.id)
        guard value.refName != nil || value.string != nil else {
            throw event.fault("Property 'ApiId' should be a string.")
        }
        guard let api = build.source(named: value),
            ["AWS::Serverless::HttpApi", "AWS::Serverless::Api"].contains(api.type)
        else {
            throw event.fault(
                "ApiId must be a valid reference to an 'AWS::Serverless::HttpApi' resource in same template.")
        }
        return api
    }

    /// Whether another event of the function lets the API call it on every route.
    private func isCovered(by api: String) -> Bool {
        guard path != HTTPAPIBody.defaultPath else { return false }
        return target.resource["Events"]?.object?.contains { _, other in
            guard other["Type"] == "HttpApi" else { return false }
            let id = other["Properties"]?["ApiId"] ?? .ref(ImplicitAPI.http.id)
            let path = other["Properties"]?["Path"] ?? .string(HTTPAPIBody.defaultPath)
            return (id.refName ?? id.string) == api && path.string == HTTPAPIBody.defaultPath
        } == true
    }

    // MARK: - The API

    private func addRouteSettings(to api: ServerlessResource, _ build: inout ServerlessBuild) throws(ServerlessFault) {
        guard let value = event.properties["RouteSettings"] else { return }
        guard value.object != nil else { throw event.fault("Property 'RouteSettings' should be a map.") }
        let verb = method == SwaggerBody.anyMethod ? "ANY" : method.uppercased()
        let route = path == HTTPAPIBody.defaultPath ? path : "\(verb) \(path)"
        let settings = build.source(named: .string(api.id))?["RouteSettings"] ?? .object(JSONObject())
        guard var settings = settings.object else { throw api.fault("Property 'RouteSettings' should be a map.") }
        settings[route] = event.resource.condition.map { .ifElse($0, value, .noValue) } ?? value
        build.setProperty("RouteSettings", of: api.id, to: .object(settings))
    }

    private func integrate(_ api: ServerlessResource, _ build: inout ServerlessBuild) throws(ServerlessFault) {
        guard let definition = api["DefinitionBody"]?.object, definition["paths"] != nil else { return }
        var body = SwaggerBody(definition)
        guard !body.hasIntegration(method, of: path) else {
            throw event.fault("API method \"\(method)\" defined multiple times for path \"\(path)\".")
        }
        let auth = try APIEventAuth(event, api, path, method, build)
        let uri = JSON.sub(
            "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/"
                + target.arnVariable + "/invocations")
        let integration = JSON.object(of: [
            "type": "aws_proxy", "httpMethod": "POST",
            "payloadFormatVersion": event["PayloadFormatVersion"] ?? "2.0",
            "uri": event.resource.condition.map { .ifElse($0, uri, .noValue) } ?? uri,
            "timeoutInMillis": event["TimeoutInMillis"],
        ])
        try body.updateMethod(method, of: path) { operation throws(ServerlessFault) in
            operation["responses"] = operation["responses"] ?? .object(JSONObject())
            operation[SwaggerBody.integration] = integration
            if path == HTTPAPIBody.defaultPath { operation["isDefaultRoute"] = true }
            addParameters(to: &operation)
            auth.apply(to: &operation)
        }
        build.setProperty("DefinitionBody", of: api.id, to: .object(body.document))
        build.addMethod(of: api.id, path: path, method: method, condition: event.resource.condition)
    }

    /// Declares the parameters in the path.
    private func addParameters(to operation: inout JSONObject) {
        var list = operation["parameters"]?.array ?? []
        for name in APIPath.parameters(path) {
            list.append(["in": "path", "name": .string(name), "required": true])
        }
        if !list.isEmpty { operation["parameters"] = .array(list) }
    }
}
