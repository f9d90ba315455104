internal import Base

/// `Auth` of a REST API: authorizers, the default one, and API keys, as security of the definition's methods.
/// - Source: SAM specification, ApiAuth.
struct RestAPIAuth {
    private static let known = [
        "DefaultAuthorizer", "Authorizers", "AddDefaultAuthorizerToCorsPreflight", "AddApiKeyRequiredToCorsPreflight",
        "InvokeRole", "ApiKeyRequired", "ResourcePolicy", "UsagePlan",
    ]

    private let resource: ServerlessResource
    private let authorizers: [APIAuthorizer]
    private let defaultAuthorizer: String?
    private let auth: JSON

    init(_ resource: ServerlessResource, _ build: ServerlessBuild) throws(ServerlessFault) {
        self.resource = resource
        auth = build.resolved(resource["Auth"] ?? .null)
        guard auth.isNull || auth.object != nil else { throw resource.fault("Property 'Auth' should be a map.") }
        for name in auth.object?.keys ?? [] where !Self.known.contains(name) {
            throw resource.fault("Invalid value for 'Auth' property: unknown key '\(name)'")
        }
        if let value = auth["DefaultAuthorizer"], !value.isNull {
            guard let name = value.string else { throw resource.fault("DefaultAuthorizer is not a string.") }
            defaultAuthorizer = name
        } else {
            defaultAuthorizer = nil
        }
        var authorizers: [APIAuthorizer] = []
        if let value = auth["Authorizers"], !value.isNull {
            guard let members = value.object else {
                throw resource.fault("Property 'Auth.Authorizers' should be a map.")
            }
            for (name, authorizer) in members { authorizers.append(try APIAuthorizer(name, authorizer, resource)) }
        }
        self.authorizers = authorizers
        if let name = defaultAuthorizer, name != "AWS_IAM", !authorizers.contains(where: { $0.name == name }) {
            throw resource.fault(
                "Unable to set DefaultAuthorizer because '\(name)' was not defined in 'Authorizers'.")
        }
    }

    func apply(to body: inout SwaggerBody, _ build: inout ServerlessBuild) throws(ServerlessFault) {
        try addSecurity(to: &body)
        var definitions = body["securityDefinitions"]?.object ?? JSONObject()
        if let given = body["securityDefinitions"], given.object == nil {
            throw .document("securityDefinitions must be a dictionary.")
        }
        for authorizer in authorizers { definitions[authorizer.name] = try authorizer.definition(build) }
        let used = usedNames(body)
        if used.contains("AWS_IAM") {
            definitions["AWS_IAM"] = [
                "type": "apiKey", "name": "Authorization", "in": "header", "x-amazon-apigateway-authtype": "awsSigv4",
            ]
        }
        if used.contains("api_key"), definitions["api_key"] == nil {
            definitions["api_key"] = ["type": "apiKey", "name": "x-api-key", "in": "header"]
        }
        if !definitions.isEmpty { body["securityDefinitions"] = .object(definitions) }
        for authorizer in authorizers { authorizer.addPermission(into: &build) }
    }

    private func addSecurity(to body: inout SwaggerBody) throws(ServerlessFault) {
        let names = Set(authorizers.map(\.name) + ["AWS_IAM", "NONE"])
        let addsKey = auth["ApiKeyRequired"] == true
        try body.updateMethods { path, method, operation throws(ServerlessFault) in
            let isKeyless = operation[APIEventAuth.keyless] != nil
            operation[APIEventAuth.keyless] = nil
            let isPreflight = method.lowercased() == "options"
            guard defaultAuthorizer != nil || addsKey else { return }
            var security = try Self.security(operation, path, method)
            let isSet = security.contains { $0.object?.keys.contains(where: names.contains) == true }
            if let name = defaultAuthorizer, !isSet,
                !(isPreflight && auth["AddDefaultAuthorizerToCorsPreflight"] == false)
            {
                let scopes = authorizers.first { $0.name == name }?.scopes ?? []
                security.append(.object([name: scopes]))
            }
            let hasKey = security.contains { $0["api_key"] != nil }
            if addsKey, !hasKey, !isKeyless, !(isPreflight && auth["AddApiKeyRequiredToCorsPreflight"] == false) {
                security.append(["api_key": []])
            }
            if !security.isEmpty { operation["security"] = .array(security) }
        }
    }

    private static func security(_ operation: JSONObject, _ path: String, _ method: String) throws(ServerlessFault)
        -> [JSON]
    {
        guard let value = operation["security"] else { return [] }
        guard let list = value.array else {
            throw .document("Type of security for path \(path) method \(method) must be a list")
        }
        for entry in list where entry.object == nil {
            throw .document(
                "\(IntrinsicResolver.text(entry) ?? PythonText.of(entry)) in Security for path \(path) method "
                    + "\(method) is not a valid "
                    + "dictionary.")
        }
        return list
    }

    private func usedNames(_ body: SwaggerBody) -> Set<String> {
        var names: Set<String> = []
        for path in body.pathNames {
            for item in SwaggerBody.objects(in: body["paths"]?[path] ?? .null) {
                for operation in item.values.flatMap({ SwaggerBody.objects(in: $0) }) {
                    for entry in operation["security"]?.array ?? [] { names.formUnion(entry.object?.keys ?? []) }
                }
            }
        }
        return names
    }
}
