internal import Base

/// `RequestModel` and `RequestParameters` of an event: what API Gateway checks before it calls the function.
/// - Source: SAM specification, RequestModel, RequestParameter.
struct APIEventRequest {
    private let model: String?
    private let isModelRequired: JSON?
    private let validator: (body: Bool, parameters: Bool)?
    private let parameters: [(name: String, isRequired: JSON, isCached: Bool)]

    init(_ event: FunctionEvent, _ api: ServerlessResource, _ path: String, _ method: String) throws(ServerlessFault) {
        (model, isModelRequired, validator) = try Self.model(event, api, path, method)
        parameters = try Self.parameters(event)
    }

    func apply(to operation: inout JSONObject, _ integration: inout JSONObject, isOpenAPI3: Bool, wantsOpenAPI3: Bool) {
        var list: [JSON] = []
        if let model {
            let schema: JSON = [
                "$ref": .string((wantsOpenAPI3 ? "#/components/schemas/" : "#/definitions/") + model.lowercased())
            ]
            if wantsOpenAPI3 {
                operation["requestBody"] = .object(of: [
                    "content": ["application/json": ["schema": schema]], "required": isModelRequired,
                ])
            } else {
                list.append(
                    .object(of: [
                        "in": "body", "name": .string(model.lowercased()), "schema": schema,
                        "required": isModelRequired,
                    ]))
            }
        }
        for parameter in parameters { list.append(Self.json(parameter.name, parameter.isRequired, isOpenAPI3)) }
        if !list.isEmpty { operation["parameters"] = .array(list) }
        let cached = parameters.filter(\.isCached).map(\.name)
        if !cached.isEmpty { integration["cacheKeyParameters"] = .strings(cached) }
        if let name = validatorName { operation["x-amazon-apigateway-request-validator"] = .string(name) }
    }

    /// The validators that the methods name.
    func addValidators(to body: inout SwaggerBody) {
        guard let validator, let validatorName else { return }
        var validators = body["x-amazon-apigateway-request-validators"]?.object ?? JSONObject()
        validators[validatorName] = [
            "validateRequestBody": .bool(validator.body), "validateRequestParameters": .bool(validator.parameters),
        ]
        body["x-amazon-apigateway-request-validators"] = .object(validators)
    }

    private var validatorName: String? {
        guard let validator else { return nil }
        switch validator {
        case (true, true): return "body-and-params"
        case (true, false): return "body-only"
        case (false, true): return "params-only"
        case (false, false): return "no-validation"
        }
    }

    // MARK: - Reading

    private static func model(
        _ event: FunctionEvent, _ api: ServerlessResource, _ path: String, _ method: String
    ) throws(ServerlessFault) -> (String?, JSON?, (body: Bool, parameters: Bool)?) {
        guard let request = event["RequestModel"] else { return (nil, nil, nil) }
        guard let name = request["Model"]?.string else {
            throw event.fault("Property 'RequestModel.Model' is required.")
        }
        let start = "Unable to set RequestModel [\(name)] on API method [\(method.lowercased())] for path [\(path)] "
        guard let models = api["Models"] else {
            throw event.fault(start + "because the related API does not define any Models.")
        }
        guard let models = models.object else {
            throw event.fault(start + "because the related API Models is not a map.")
        }
        guard models[name] != nil else {
            throw event.fault(start + "because it wasn't defined in the API's Models.")
        }
        func flag(_ key: String) throws(ServerlessFault) -> Bool? {
            guard let value = request[key] else { return nil }
            guard let flag = value.bool else {
                throw event.fault(
                    "Unable to set Validator to RequestModel [\(name)] on API method [\(method.lowercased())] "
                        + "for path [\(path)] "
                        + "ValidateBody and ValidateParameters must be a boolean type, strings or intrinsics "
                        + "are not supported."
                )
            }
            return flag
        }
        let (body, parameters) = (try flag("ValidateBody"), try flag("ValidateParameters"))
        let validator = body == nil && parameters == nil ? nil : (body ?? false, parameters ?? false)
        return (name, request["Required"], validator)
    }

    private static func parameters(
        _ event: FunctionEvent
    ) throws(ServerlessFault) -> [(name: String, isRequired: JSON, isCached: Bool)] {
        guard let value = event["RequestParameters"] else { return [] }
        guard let list = value.array else {
            throw event.fault("Invalid value for 'RequestParameters' property. Must be a list.")
        }
        var parameters: [(name: String, isRequired: JSON, isCached: Bool)] = []
        for entry in list {
            if let name = entry.string {
                parameters.append((name, false, false))
            } else if let members = entry.object, members.count == 1, let name = members.keys.first {
                let options = members[name]
                parameters.append((name, options?["Required"] ?? false, options?["Caching"] == true))
            } else {
                throw event.fault(
                    "Invalid value for 'RequestParameters' property. Property must be either a string or an object")
            }
        }
        for parameter in parameters where !isValid(parameter.name) {
            throw event.fault(
                "Invalid value for 'RequestParameters' property. Keys must be in the format "
                    + "'method.request.{location}.{name}', where location is either querystring, path or header")
        }
        return parameters
    }

    private static func isValid(_ name: String) -> Bool {
        let parts = name.split(separator: ".", maxSplits: 3)
        return parts.count == 4 && parts[0] == "method" && parts[1] == "request"
            && ["querystring", "path", "header"].contains(parts[2])
    }

    private static func json(_ name: String, _ isRequired: JSON, _ isOpenAPI3: Bool) -> JSON {
        let parts = name.split(separator: ".", maxSplits: 3)
        let place = parts[2] == "querystring" ? "query" : String(parts[2])
        var parameter: JSONObject = ["in": .string(place), "name": .string(String(parts[3])), "required": isRequired]
        if isOpenAPI3 { parameter["schema"] = ["type": "string"] } else { parameter["type"] = "string" }
        return .object(parameter)
    }
}
