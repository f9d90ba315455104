internal import APIGatewayAPI
internal import Base
internal import Wire

/// The methods of one path of a definition.
struct OpenAPIMethods {
    let path: String
    let item: JSON
    /// The definition's own `security`, for methods that say nothing.
    let security: JSON?

    private static let anyMethod = "x-amazon-apigateway-any-method"
    private static let verbs = ["get", "put", "post", "delete", "patch", "options", "head", anyMethod]

    func methods() throws(Fault) -> [(verb: String, method: Method)] {
        guard let members = item.object else { throw APIGatewayFault.badRequestException("Invalid OpenAPI input.") }
        var methods: [(verb: String, method: Method)] = []
        for (name, operation) in members where Self.verbs.contains(name.lowercased()) && operation.object != nil {
            let verb = name.lowercased() == Self.anyMethod ? "ANY" : name.uppercased()
            methods.append((verb, try method(verb, operation)))
        }
        return methods
    }

    private func method(_ verb: String, _ operation: JSON) throws(Fault) -> Method {
        try refuseUnsupported(operation)
        var method = Method(httpMethod: verb, authorizationType: "NONE", apiKeyRequired: false)
        method.operationName = operation["operationId"]?.string
        let parameters = (item["parameters"]?.array ?? []) + (operation["parameters"]?.array ?? [])
        let requests = requestParameters(parameters)
        method.requestParameters = requests.isEmpty ? nil : requests
        let responses = responses(operation["responses"]?.object ?? JSONObject())
        method.methodResponses = responses.isEmpty ? nil : responses
        if let json = operation["x-amazon-apigateway-integration"] {
            method.methodIntegration = try integration(json, verb)
        }
        return method
    }

    /// Whoever is not let in there must not be let in here.
    private func refuseUnsupported(_ operation: JSON) throws(Fault) {
        if (operation["security"] ?? security)?.array?.contains(where: { $0.object?.isEmpty == false }) == true {
            throw .notSupported("A method with security (\(path))")
        }
        if let type = operation["x-amazon-apigateway-auth"]?["type"]?.string, type.uppercased() != "NONE" {
            throw .notSupported("A method with x-amazon-apigateway-auth (\(path))")
        }
        if operation["x-amazon-apigateway-request-validator"] != nil {
            throw .notSupported("A method with x-amazon-apigateway-request-validator (\(path))")
        }
    }

    private func requestParameters(_ parameters: [JSON]) -> [String: Bool] {
        let places = ["path": "path", "query": "querystring", "header": "header"]
        var found: [String: Bool] = [:]
        for parameter in parameters {
            guard let name = parameter["name"]?.string, let place = parameter["in"]?.string.flatMap({ places[$0] })
            else { continue }
            found["method.request.\(place).\(name)"] = parameter["required"]?.bool ?? false
        }
        return found
    }

    private func responses(_ responses: JSONObject) -> [String: MethodResponse] {
        var found: [String: MethodResponse] = [:]
        for (status, response) in responses where Int(status) != nil {
            var made = MethodResponse(statusCode: status)
            let headers = response["headers"]?.object?.keys ?? []
            if !headers.isEmpty {
                made.responseParameters = Dictionary(headers.map { ("method.response.header.\($0)", false) }) {
                    first, _ in first
                }
            }
            found[status] = made
        }
        return found
    }

    private func integration(_ json: JSON, _ verb: String) throws(Fault) -> Integration {
        guard var members = json.object else { throw malformed }
        members["type"] = members["type"]?.string.map { .string($0.uppercased()) }
        let responses = members["responses"]?.object
        members["responses"] = nil
        guard var integration = StructureJSON.read(.object(members), as: Integration.self) else { throw malformed }
        if let responses { integration.integrationResponses = try integrationResponses(responses) }
        guard integration.type != nil else { throw malformed }
        do {
            try IntegrationRules.check(integration)
        } catch  where error.code == "BadRequestException" {
            throw APIGatewayFault.badRequestException(
                "Errors found during import:\n\tUnable to put integration on '\(verb)' for resource at path '\(path)': "
                    + error.message)
        }
        integration.passthroughBehavior = integration.passthroughBehavior?.uppercased() ?? "WHEN_NO_MATCH"
        integration.timeoutInMillis = integration.timeoutInMillis ?? LimitsAPIGateway.timeouts.upperBound
        integration.cacheKeyParameters = integration.cacheKeyParameters ?? []
        return integration
    }

    /// By the pattern that chooses each, which becomes part of the response; `default` stands for no pattern.
    private func integrationResponses(_ responses: JSONObject) throws(Fault) -> [String: IntegrationResponse] {
        var found: [String: IntegrationResponse] = [:]
        for (pattern, json) in responses {
            guard var response = StructureJSON.read(json, as: IntegrationResponse.self),
                let status = response.statusCode
            else {
                throw malformed
            }
            response.selectionPattern = pattern == "default" ? nil : pattern
            found[status] = response
        }
        return found
    }

    private var malformed: Fault {
        APIGatewayFault.badRequestException(
            "Unable to parse API definition because of a malformed integration at path \(path)")
    }
}
