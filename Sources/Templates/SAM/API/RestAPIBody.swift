internal import Base

/// Makes the definition of a REST API from what is given, what events wrote into it, and the API's settings.
struct RestAPIBody {
    private let resource: ServerlessResource

    init(_ resource: ServerlessResource) { self.resource = resource }

    func translate(_ build: inout ServerlessBuild) throws(ServerlessFault) -> JSON {
        guard let value = resource["DefinitionBody"] else { return .object(SwaggerBody.empty) }
        guard let members = value.object else { throw resource.fault("Property 'DefinitionBody' should be a map.") }
        if value.isIntrinsic { return value }
        var body = SwaggerBody(members)
        if resource["MergeDefinitions"] != true { try checkPaths(body) }
        let version = try convertVersion(&body, build)
        try addPolicies(to: &body, build)
        try CORS(resource, build)?.apply(to: &body, resource)
        try RestAPIAuth(resource, build).apply(to: &body, &build)
        try addGatewayResponses(to: &body)
        try addModels(to: &body)
        Self.addConditions(to: &body, of: resource, &build)
        if let value = resource["DisableExecuteApiEndpoint"] { Self.disableEndpoint(value, &body) }
        if let types = resource["BinaryMediaTypes"], body.hasPaths {
            body["x-amazon-apigateway-binary-media-types"] = Self.slashes(build.resolved(types))
        }
        if version { moveToComponents(&body) }
        return .object(body.document)
    }

    /// SAM writes `~1` for the slash in media types.
    private static func slashes(_ value: JSON) -> JSON {
        switch value {
        case .string(let text):
            .string(text.split(separator: "~1", omittingEmptySubsequences: false).joined(separator: "/"))
        case .array(let elements): .array(elements.map(slashes))
        case .object(let members): .object(members.mapValues(slashes))
        default: value
        }
    }

    private func checkPaths(_ body: SwaggerBody) throws(ServerlessFault) {
        for path in body.pathNames {
            guard let item = body["paths"]?[path], item.object != nil else {
                throw .document("Value of '\(path)' path must be a dictionary according to Swagger spec.")
            }
        }
    }

    /// Writes the wanted OpenAPI version into a definition that SAM made.
    /// - Returns: whether parts must move to OpenAPI 3's places.
    private func convertVersion(_ body: inout SwaggerBody, _ build: ServerlessBuild) throws(ServerlessFault) -> Bool {
        let wanted = resource["OpenApiVersion"].map { build.resolved($0) }
        guard let wanted else { return body.isOpenAPI3 }
        let number = { if case .double(let number) = wanted { "\(number)" } else { String?.none } }()
        guard let text = number ?? wanted.string, text.hasPrefix("2.0") || text.hasPrefix("3.") else {
            throw resource.fault("The OpenApiVersion value must be of the format '3.0.0' or '2.0'.")
        }
        if text.hasPrefix("3"), build.isManaged(resource.id) {
            body["swagger"] = nil
            body["openapi"] = .string(text)
        }
        return body.isOpenAPI3
    }

    private func moveToComponents(_ body: inout SwaggerBody) {
        var components = body["components"]?.object ?? JSONObject()
        for (old, new) in [("securityDefinitions", "securitySchemes"), ("definitions", "schemas")] {
            guard let members = body[old]?.object else { continue }
            components[new] =
                old == "definitions"
                ? .object((components[new]?.object ?? JSONObject()).merging(members)) : .object(members)
            body[old] = nil
        }
        if !components.isEmpty { body["components"] = .object(components) }
    }

    // MARK: - Settings

    private func addPolicies(to body: inout SwaggerBody, _ build: ServerlessBuild) throws(ServerlessFault) {
        let policies = build.methods.filter { $0.api == resource.id && $0.policy != nil }
        try APIResourcePolicy(resource, build).apply(to: &body, methods: policies)
    }

    private func addGatewayResponses(to body: inout SwaggerBody) throws(ServerlessFault) {
        guard let responses = try resource.map("GatewayResponses") else { return }
        if JSON.object(responses).isIntrinsic || responses.contains(where: { $0.value.isIntrinsic }) {
            throw resource.fault(
                "Unable to set GatewayResponses attribute because intrinsic functions are not supported for this field."
            )
        }
        var result = body["x-amazon-apigateway-gateway-responses"]?.object ?? JSONObject()
        for (name, response) in responses { result[name] = try gatewayResponse(response) }
        body["x-amazon-apigateway-gateway-responses"] = .object(result)
    }

    private func gatewayResponse(_ response: JSON) throws(ServerlessFault) -> JSON {
        guard let members = response.object else {
            throw resource.fault("Property 'GatewayResponses' should be a map of maps.")
        }
        for name in members.keys where !["ResponseParameters", "ResponseTemplates", "StatusCode"].contains(name) {
            throw resource.fault("Invalid property '\(name)' in 'GatewayResponses' property.")
        }
        var parameters = JSONObject()
        for (kind, values) in members["ResponseParameters"]?.object ?? JSONObject() {
            guard let prefix = ["Headers": "header", "Paths": "path", "QueryStrings": "querystring"][kind] else {
                throw resource.fault("Invalid gateway response parameter '\(kind)'")
            }
            for (name, value) in values.object ?? JSONObject() {
                parameters["gatewayresponse.\(prefix).\(name)"] = value
            }
        }
        let status = try members["StatusCode"].map { value throws(ServerlessFault) -> JSON in
            guard !value.isIntrinsic, let text = IntrinsicResolver.text(value) else { return value }
            guard Int(text) != nil else { throw resource.fault("Property 'StatusCode' must be numeric") }
            return .string(text)
        }
        return .object(of: [
            "responseParameters": .object(parameters),
            "responseTemplates": members["ResponseTemplates"] ?? .object(JSONObject()), "statusCode": status,
        ])
    }

    private func addModels(to body: inout SwaggerBody) throws(ServerlessFault) {
        guard let models = try resource.map("Models") else { return }
        var definitions = body["definitions"]?.object ?? JSONObject()
        for (name, model) in models {
            guard let schema = model.object else { throw resource.fault("Invalid value for 'Models' property") }
            guard schema["type"] != nil else {
                throw resource.fault("'Models' schema is missing 'type' for model \(name).")
            }
            definitions[name.lowercased()] = model
        }
        body["definitions"] = .object(definitions)
    }

    static func disableEndpoint(_ value: JSON, _ body: inout SwaggerBody) {
        if body.isOpenAPI3 {
            let configuration: JSON = ["disableExecuteApiEndpoint": value]
            let servers = body["servers"]?.array ?? [.object(JSONObject())]
            body["servers"] = .array(
                servers.map {
                    .object(
                        ($0.object ?? JSONObject()).merging([
                            "x-amazon-apigateway-endpoint-configuration": configuration
                        ]))
                })
        } else {
            var configuration = body["x-amazon-apigateway-endpoint-configuration"]?.object ?? JSONObject()
            configuration["disableExecuteApiEndpoint"] = value
            body["x-amazon-apigateway-endpoint-configuration"] = .object(configuration)
        }
    }

    // MARK: - Conditions

    /// Methods of functions under conditions stand under them too, and so do paths all of whose methods do.
    static func addConditions(
        to body: inout SwaggerBody, of resource: ServerlessResource, _ build: inout ServerlessBuild
    ) {
        guard build.isManaged(resource.id) else { return }
        let methods = build.methods.filter { $0.api == resource.id && $0.policy == nil }
        for path in body.pathNames {
            let own = methods.filter { $0.path == path }
            for method in own {
                if let condition = method.condition { body.wrap(path: path, method: method.method, in: condition) }
            }
            let conditions = Set(own.compactMap(\.condition)).sorted()
            guard !conditions.isEmpty, own.allSatisfy({ $0.condition != nil }) else { continue }
            let name = resource.id + idPart(path) + "PathCondition"
            body.wrap(path: path, in: build.either(conditions, named: name))
        }
    }

    /// A path as a part of a condition's name.
    private static func idPart(_ path: String) -> String {
        let words: [Character: String] = ["/": "SLASH", "{": "OB", "}": "CB"]
        return path.map { words[$0] ?? ($0.isLetter || $0.isNumber ? String($0) : "") }.joined()
    }
}
