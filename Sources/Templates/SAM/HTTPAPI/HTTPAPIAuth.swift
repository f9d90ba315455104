internal import Base

/// `Auth` of an HTTP API: its authorizers, and the default one as security of the definition's methods.
/// - Source: SAM specification, HttpApiAuth.
struct HTTPAPIAuth {
    private static let known = ["DefaultAuthorizer", "Authorizers", "EnableIamAuthorizer"]

    private let resource: ServerlessResource
    private let authorizers: [HTTPAPIAuthorizer]
    private let defaultAuthorizer: String?
    private let hasIAM: Bool

    init(_ resource: ServerlessResource, _ build: ServerlessBuild) throws(ServerlessFault) {
        self.resource = resource
        let auth = build.resolved(.object(try resource.map("Auth") ?? JSONObject()))
        for name in auth.object?.keys ?? [] where !Self.known.contains(name) {
            throw resource.fault("Invalid value for 'Auth' property: unknown key '\(name)'")
        }
        let members = auth["Authorizers"] ?? .object(JSONObject())
        guard let members = members.object else { throw resource.fault("Authorizers must be a dictionary.") }
        var authorizers: [HTTPAPIAuthorizer] = []
        for (name, value) in members { authorizers.append(try HTTPAPIAuthorizer(name, value, resource)) }
        self.authorizers = authorizers
        hasIAM = auth["EnableIamAuthorizer"] == true && members["AWS_IAM"] == nil
        let name = auth["DefaultAuthorizer"] ?? .null
        guard name.isNull || name.string != nil else { throw resource.fault("DefaultAuthorizer is not a string.") }
        defaultAuthorizer = name.string
        if let name = defaultAuthorizer, members[name] == nil, !(name == "AWS_IAM" && hasIAM) {
            throw resource.fault("Unable to set DefaultAuthorizer because '\(name)' was not defined in 'Authorizers'.")
        }
    }

    func apply(to body: inout SwaggerBody, _ build: inout ServerlessBuild) throws(ServerlessFault) {
        if let name = defaultAuthorizer { try addSecurity(name, to: &body) }
        var components = body["components"]?.object ?? JSONObject()
        var schemes = components["securitySchemes"]?.object ?? JSONObject()
        for authorizer in authorizers { schemes[authorizer.name] = authorizer.definition(build) }
        if hasIAM {
            schemes["AWS_IAM"] = [
                "type": "apiKey", "name": "Authorization", "in": "header", "x-amazon-apigateway-authtype": "awsSigv4",
            ]
        }
        guard !schemes.isEmpty else { return }
        components["securitySchemes"] = .object(schemes)
        body["components"] = .object(components)
        for authorizer in authorizers { authorizer.addPermission(into: &build) }
    }

    private func addSecurity(_ name: String, to body: inout SwaggerBody) throws(ServerlessFault) {
        let scopes = authorizers.first { $0.name == name }?.scopes ?? []
        try checkMethods(body)
        try body.updateMethods { _, method, operation throws(ServerlessFault) in
            guard method.lowercased() != "options", operation["security"] == nil else { return }
            operation["security"] = [.object([name: scopes])]
        }
    }

    private func checkMethods(_ body: SwaggerBody) throws(ServerlessFault) {
        for path in body.pathNames {
            for item in SwaggerBody.objects(in: body["paths"]?[path] ?? .null) {
                for (method, operation) in item where operation.isNull {
                    throw .document("Definition of method '\(method)' for path '\(path)' should be a map.")
                }
            }
        }
    }
}
