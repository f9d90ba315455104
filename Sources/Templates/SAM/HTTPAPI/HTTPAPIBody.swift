internal import Base

/// Makes the definition of an HTTP API from what is given, what events wrote into it, and the API's settings.
struct HTTPAPIBody {
    static let defaultPath = "$default"
    private static let cors = [
        "AllowMethods": "allowMethods", "AllowHeaders": "allowHeaders", "AllowOrigins": "allowOrigins",
        "MaxAge": "maxAge", "AllowCredentials": "allowCredentials", "ExposeHeaders": "exposeHeaders",
    ]

    private let resource: ServerlessResource
    private let tags: JSONObject

    init(_ resource: ServerlessResource, tags: JSONObject) { (self.resource, self.tags) = (resource, tags) }

    /// The definition of an API that has only what its events say.
    static var empty: JSONObject {
        [
            "openapi": "3.0.1", "info": ["version": "1.0", "title": .ref("AWS::StackName")],
            "paths": .object(JSONObject()),
        ]
    }

    func translate(_ build: inout ServerlessBuild) throws(ServerlessFault) -> JSON {
        let value = resource["DefinitionBody"] ?? .object(Self.empty)
        guard let members = value.object else { throw resource.fault("Property 'DefinitionBody' should be a map.") }
        if value.isIntrinsic { return value }
        var body = SwaggerBody(members)
        guard body.isOpenAPI3, body.hasPaths else {
            throw resource.fault(
                "Structure of the SAM template is invalid. Invalid OpenApi document. Invalid values or missing keys "
                    + "for 'openapi' or 'paths' in 'DefinitionBody'.")
        }
        try addCORS(to: &body)
        try HTTPAPIAuth(resource, build).apply(to: &body, &build)
        try addInfo(to: &body, build)
        if resource["FailOnWarnings"] == true { addSlash(to: &body) }
        if let value = resource["DisableExecuteApiEndpoint"] { RestAPIBody.disableEndpoint(value, &body) }
        RestAPIBody.addConditions(to: &body, of: resource, &build)
        var list = body["tags"]?.array ?? []
        for (name, value) in tags where !list.contains(where: { $0["name"]?.string == name }) {
            list.append(["name": .string(name), "x-amazon-apigateway-tag-value": value])
        }
        body["tags"] = .array(list)
        return .object(body.document)
    }

    private func addInfo(to body: inout SwaggerBody, _ build: ServerlessBuild) throws(ServerlessFault) {
        var info = body["info"]?.object ?? JSONObject()
        if let name = resource["Name"] {
            guard build.isManaged(resource.id) else {
                throw resource.fault("'Name' cannot be set for an API with a 'DefinitionBody': its title is the name.")
            }
            info["title"] = name
        }
        info["description"] = resource["Description"] ?? info["description"]
        if !info.isEmpty { body["info"] = .object(info) }
    }

    /// With `FailOnWarnings` API Gateway wants a slash before every path.
    private func addSlash(to body: inout SwaggerBody) {
        guard var paths = body["paths"]?.object, let item = paths[Self.defaultPath] else { return }
        paths[Self.defaultPath] = nil
        paths["/" + Self.defaultPath] = item
        body["paths"] = .object(paths)
    }

    private func addCORS(to body: inout SwaggerBody) throws(ServerlessFault) {
        guard let value = resource["CorsConfiguration"], value != false else { return }
        var configuration = JSONObject()
        if value == true {
            configuration["allowOrigins"] = ["*"]
        } else if let members = value.object, !value.isIntrinsic {
            for (name, member) in members {
                guard let key = Self.cors[name] else {
                    throw resource.fault("Invalid key '\(name)' for 'CorsConfiguration' property.")
                }
                configuration[key] = member
            }
        } else {
            throw resource.fault("Invalid value for 'CorsConfiguration' property.")
        }
        body["x-amazon-apigateway-cors"] = .object(configuration)
    }
}
