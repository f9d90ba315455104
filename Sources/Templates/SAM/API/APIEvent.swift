internal import Base

/// Api: a method of a REST API that calls the function.
/// - Source: SAM specification, Api event.
enum APIEvent {
    private static let known = [
        "Path", "Method", "RestApiId", "Stage", "Auth", "RequestModel", "RequestParameters", "TimeoutInMillis",
        "ResponseTransferMode",
    ]

    /// What a method does: its integration, and the responses that it declares.
    struct Call {
        let integration: JSONObject
        var responses = JSONObject()
    }

    static func translate(
        _ event: FunctionEvent, _ target: FunctionTarget, into build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        var integration: JSONObject = [
            "type": "aws_proxy", "httpMethod": "POST", "uri": .sub(build.integrationURI(target.arnVariable)),
        ]
        integration["timeoutInMillis"] = event["TimeoutInMillis"]
        integration["responseTransferMode"] = event["ResponseTransferMode"]
        try addMethod(event, known: known, Call(integration: integration), &build)
        let stage = build.source(named: .string(try api(of: event, build)))?["StageName"]
        try permit(event, target, try event.text("Path"), try event.text("Method"), stage, &build)
    }

    /// Writes a method into the event's API.
    static func addMethod(
        _ event: FunctionEvent, known: [String], _ call: Call, _ build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        let (path, method) = (try event.text("Path"), try event.text("Method"))
        try event.check(known: known)
        guard let api = build.source(named: .string(try api(of: event, build))) else { return }
        try integrate(event, call, path, method, api, &build)
    }

    /// The logical id of the event's API.
    private static func api(of event: FunctionEvent, _ build: ServerlessBuild) throws(ServerlessFault) -> String {
        guard let value = event["RestApiId"] else { return ImplicitAPI.rest.id }
        guard let id = value.refName ?? value.string else {
            throw event.fault("Property 'RestApiId' should be a string.")
        }
        guard build.source(named: value)?.type == "AWS::Serverless::Api" else {
            throw event.fault(
                "RestApiId must be a valid reference to an 'AWS::Serverless::Api' resource in same template."
            ).early
        }
        return id
    }

    private static func permit(
        _ event: FunctionEvent, _ target: FunctionTarget, _ path: String, _ method: String, _ stage: JSON?,
        _ build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        let suffix = stage?.string == nil ? "Stage" : RestAPITranslator.stageSuffix(stage ?? .null, before: "")
        let verb = method.lowercased() == "any" ? "*" : method.uppercased()
        let pattern = "arn:\(build.partition):execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}/"
        let api = event["RestApiId"] ?? .ref(ImplicitAPI.rest.id)
        target.permission(
            event.id + "Permission" + suffix, principal: "apigateway.amazonaws.com",
            source: .sub(pattern + verb + APIPath.pattern(path), ["__ApiId__": api, "__Stage__": "*"]), into: &build)
    }

    // MARK: - Integration

    private static func integrate(
        _ event: FunctionEvent, _ call: Call, _ path: String, _ method: String, _ api: ServerlessResource,
        _ build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        guard let definition = api["DefinitionBody"]?.object else { return }
        var body = SwaggerBody(definition)
        guard build.isManaged(api.id) || api["MergeDefinitions"] == true else {
            return try override(event, path, method, api, body, &build)
        }
        guard !build.isManaged(api.id) || !body.hasIntegration(method, of: path) else {
            throw event.fault("API method \"\(method.lowercased())\" defined multiple times for path \"\(path)\".")
        }
        let condition = event.resource.condition
        var integration = call.integration
        integration["uri"] = integration["uri"].map { uri in condition.map { .ifElse($0, uri, .noValue) } ?? uri }
        let request = try APIEventRequest(event, api, path, method)
        let auth = try APIEventAuth(event, api, path, method, build)
        integration["credentials"] = integration["credentials"] ?? auth.credentials
        let isOpenAPI3 = body.isOpenAPI3
        try body.updateMethod(method, of: path) { operation throws(ServerlessFault) in
            // What SAM makes takes the place of what a merged definition says.
            operation["responses"] = .object(call.responses)
            request.apply(
                to: &operation, &integration, isOpenAPI3: isOpenAPI3, wantsOpenAPI3: isOpenAPI3 || wantsOpenAPI3(api))
            operation[SwaggerBody.integration] = .object(integration)
            auth.apply(to: &operation)
        }
        request.addValidators(to: &body)
        build.setProperty("DefinitionBody", of: api.id, to: .object(body.document))
        build.addMethod(
            of: api.id, path: path, method: SwaggerBody.methodName(method), condition: condition)
        if let policy = auth.resourcePolicy { build.addMethodPolicy(of: api.id, path: path, method: method, policy) }
    }

    /// Where the definition is the user's own, the event changes at most a method's security, and only when it says so.
    private static func override(
        _ event: FunctionEvent, _ path: String, _ method: String, _ api: ServerlessResource, _ body: SwaggerBody,
        _ build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        guard event["Auth"]?["OverrideApiAuth"] == true else { return }
        let auth = try APIEventAuth(event, api, path, method, build)
        var body = body
        try body.updateMethod(method, of: path) { operation throws(ServerlessFault) in
            auth.apply(to: &operation)
            guard let credentials = auth.credentials else { return }
            var integration = operation[SwaggerBody.integration]?.object ?? JSONObject()
            integration["credentials"] = credentials
            operation[SwaggerBody.integration] = .object(integration)
        }
        build.setProperty("DefinitionBody", of: api.id, to: .object(body.document))
        if let policy = auth.resourcePolicy { build.addMethodPolicy(of: api.id, path: path, method: method, policy) }
    }

    private static func wantsOpenAPI3(_ api: ServerlessResource) -> Bool {
        guard let version = api["OpenApiVersion"] else { return false }
        return version.string?.hasPrefix("3") == true || version.double.map { $0 >= 3 } == true
    }
}

/// The paths of an API in the patterns of ARNs.
enum APIPath {
    /// Each `{parameter}` as `*`.
    static func pattern(_ path: String) -> String {
        var result = ""
        var rest = Substring(path)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open] + "*"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// The names in `{parameter}` and `{proxy+}`.
    static func parameters(_ path: String) -> [String] {
        var names: [String] = []
        var rest = Substring(path)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            names.append(String(name.hasSuffix("+") ? name.dropLast() : name))
            rest = rest[rest.index(after: close)...]
        }
        return names
    }
}
