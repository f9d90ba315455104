internal import Base

/// `Cors`: an `OPTIONS` method on each path that answers preflight requests.
/// - Source: SAM specification, CorsConfiguration.
struct CORS {
    private static let names = ["AllowMethods", "AllowHeaders", "AllowOrigin", "MaxAge", "AllowCredentials"]
    private static let all = "'DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT'"

    private let origin: JSON
    private let methods: JSON?
    private let headers: JSON?
    private let maxAge: JSON?
    private let allowsCredentials: Bool

    /// Nil where the API has none.
    init?(_ resource: ServerlessResource, _ build: ServerlessBuild) throws(ServerlessFault) {
        guard let value = resource["Cors"] else { return nil }
        guard let members = value.object, !value.isIntrinsic else {
            guard value.string != nil || value.isIntrinsic else {
                throw resource.fault("Invalid value for 'Cors' property.")
            }
            (origin, methods, headers, maxAge, allowsCredentials) = (value, nil, nil, nil, false)
            return
        }
        for name in members.keys where !Self.names.contains(name) {
            throw resource.fault("Invalid key '\(name)' for 'Cors' property.")
        }
        let origin = members["AllowOrigin"] ?? "'*'"
        if origin.isNull || origin == "" {
            throw resource.fault(
                "Structure of the SAM template is invalid. Invalid input. Value for AllowedOrigins is required")
        }
        allowsCredentials = members["AllowCredentials"] == true
        if allowsCredentials && origin == "'*'" {
            throw resource.fault(
                "Unable to add Cors configuration because 'AllowCredentials' can not be true when 'AllowOrigin' "
                    + "is \"'*'\" or "
                    + "not set")
        }
        self.origin = origin
        (methods, headers, maxAge) = (members["AllowMethods"], members["AllowHeaders"], members["MaxAge"])
    }

    func apply(to body: inout SwaggerBody, _ resource: ServerlessResource) throws(ServerlessFault) {
        guard body.hasPaths else {
            throw resource.fault(
                "Unable to add Cors configuration because 'DefinitionBody' does not contain a valid Swagger definition."
            )
        }
        let isOpenAPI3 = body.isOpenAPI3 && resource["OpenApiVersion"] != nil
        for path in body.pathNames {
            try body.updatePath(path) { item throws(ServerlessFault) in
                guard !item.keys.contains(where: { $0.lowercased() == "options" }) else { return }
                item["options"] = option(item, isOpenAPI3)
            }
        }
    }

    private func option(_ item: JSONObject, _ isOpenAPI3: Bool) -> JSON {
        let values = headerValues(item)
        var parameters = JSONObject()
        var declared = JSONObject()
        for (name, value) in values {
            parameters["method.response.header.\(name)"] = value
            let type: JSON = ["type": name == "Access-Control-Max-Age" ? "integer" : "string"]
            declared[name] = isOpenAPI3 ? ["schema": type] : type
        }
        var option: JSONObject = [
            "summary": "CORS support",
            "x-amazon-apigateway-integration": [
                "type": "mock", "requestTemplates": ["application/json": "{\n  \"statusCode\" : 200\n}\n"],
                "responses": [
                    "default": [
                        "statusCode": "200", "responseParameters": .object(parameters),
                        "responseTemplates": ["application/json": "{}\n"],
                    ]
                ],
            ],
            "responses": ["200": ["description": "Default response for CORS method", "headers": .object(declared)]],
        ]
        if !isOpenAPI3 {
            option["consumes"] = ["application/json"]
            option["produces"] = ["application/json"]
        }
        return .object(option)
    }

    private func headerValues(_ item: JSONObject) -> JSONObject {
        JSONObject(present: [
            "Access-Control-Allow-Origin": origin,
            "Access-Control-Allow-Methods": methods ?? .string(Self.methods(of: item)),
            "Access-Control-Allow-Headers": headers, "Access-Control-Max-Age": maxAge,
            "Access-Control-Allow-Credentials": allowsCredentials ? "'true'" : nil,
        ])
    }

    /// The methods of the path; all of them where it takes any.
    private static func methods(of item: JSONObject) -> String {
        let names = item.keys.filter { $0 != "parameters" && ($0 == SwaggerBody.anyMethod || !$0.hasPrefix("x-")) }
        if names.contains(where: { $0.lowercased() == SwaggerBody.anyMethod }) { return all }
        let list = Set(names.map { $0.uppercased() }).union(["OPTIONS"]).sorted()
        return "'" + list.joined(separator: ",") + "'"
    }
}
