internal import Base

/// `Auth` of an event: the authorizer, the API key and the role of one method.
/// - Source: SAM specification, ApiFunctionAuth.
struct APIEventAuth {
    private let security: [JSON]
    /// Marks a method that does without the API's key.
    private let isWithoutKey: Bool
    /// The credentials with which the integration calls the function.
    let credentials: JSON?
    let resourcePolicy: JSON?

    static let keyless = "x-martlet-no-api-key"

    init(
        _ event: FunctionEvent, _ api: ServerlessResource, _ path: String, _ method: String, _ build: ServerlessBuild
    ) throws(ServerlessFault) {
        let auth = event["Auth"] ?? .object(JSONObject())
        guard auth.object != nil else { throw event.fault("Property 'Auth' should be a map.") }
        try Self.checkOverride(auth, event)
        let common = build.resolved(api["Auth"] ?? .null)
        let authorizer = try Self.authorizer(auth, common, event, path, method)
        let scopes = auth["AuthorizationScopes"] ?? []
        guard scopes.array != nil || scopes.isIntrinsic else {
            throw event.fault(
                "Unable to set Authorizer on API method [\(method.lowercased())] for path [\(path)] because "
                    + "'AuthorizationScopes' must be a list of strings.")
        }
        var security: [JSON] = []
        if let authorizer {
            let chosen = auth["AuthorizationScopes"] ?? common["Authorizers"]?[authorizer]?["AuthorizationScopes"] ?? []
            security.append(.object([authorizer: authorizer == "NONE" || authorizer == "AWS_IAM" ? [] : chosen]))
        } else if auth["AuthorizationScopes"] != nil, let name = common["DefaultAuthorizer"]?.string {
            security.append(.object([name: scopes]))
        }
        if auth["ApiKeyRequired"] == true { security.append(["api_key": []]) }
        self.security = security
        isWithoutKey = auth["ApiKeyRequired"] == false
        credentials = Self.credentials(auth, common, authorizer, build)
        resourcePolicy = auth["ResourcePolicy"]
    }

    func apply(to operation: inout JSONObject) {
        if !security.isEmpty { operation["security"] = .array(security) }
        if isWithoutKey { operation[Self.keyless] = true }
    }

    private static func checkOverride(_ auth: JSON, _ event: FunctionEvent) throws(ServerlessFault) {
        guard auth["OverrideApiAuth"] != nil else { return }
        guard auth["Authorizer"] != nil || auth["ApiKeyRequired"] != nil || auth["ResourcePolicy"] != nil else {
            throw event.fault(
                "Must define one of: Authorizer, ApiKeyRequired or ResourcePolicy when using the "
                    + "OverrideApiAuth property."
            )
        }
    }

    private static func authorizer(
        _ auth: JSON, _ common: JSON, _ event: FunctionEvent, _ path: String, _ method: String
    ) throws(ServerlessFault) -> String? {
        guard let value = auth["Authorizer"], !value.isNull else { return nil }
        // The API tells when its authorizers are no map.
        if let authorizers = common["Authorizers"], authorizers.object == nil { return nil }
        let place = "on API method [\(method.lowercased())] for path [\(path)]"
        guard let name = value.string else {
            throw event.fault(
                "Unable to set Authorizer [\(PythonText.of(value))] \(place). The method authorizer must be a "
                    + "string with a "
                    + "corresponding dict entry in the api authorizer.")
        }
        if name == "AWS_IAM" { return name }
        if name == "NONE" {
            guard common["DefaultAuthorizer"] != nil else {
                throw event.fault(
                    "Unable to set Authorizer \(place) because 'NONE' is only a valid value when a "
                        + "DefaultAuthorizer on the "
                        + "API is specified.")
            }
            return name
        }
        guard let authorizers = common["Authorizers"] else {
            throw event.fault(
                "Unable to set Authorizer [\(name)] \(place) because the related API does not define any Authorizers.")
        }
        guard authorizers[name] != nil else {
            throw event.fault(
                "Unable to set Authorizer [\(name)] \(place) because it wasn't defined in the API's Authorizers.")
        }
        return name
    }

    /// With IAM's authorizer the caller's credentials, unless a role is named.
    private static func credentials(_ auth: JSON, _ common: JSON, _ authorizer: String?, _ build: ServerlessBuild)
        -> JSON?
    {
        guard (authorizer ?? common["DefaultAuthorizer"]?.string) == "AWS_IAM" else {
            return auth["InvokeRole"].flatMap(role)
        }
        return role(auth["InvokeRole"] ?? common["InvokeRole"] ?? "CALLER_CREDENTIALS")
    }

    private static func role(_ value: JSON) -> JSON? {
        if value == "NONE" { return nil }
        return value == "CALLER_CREDENTIALS" ? "arn:aws:iam::*:user/*" : value
    }
}

/// A value as the messages of SAM's translator print it.
enum PythonText {
    static func of(_ value: JSON) -> String {
        switch value {
        case .null: "None"
        case .bool(let flag): flag ? "True" : "False"
        case .string(let text): "'\(text)'"
        case .array(let elements): "[" + elements.map(of).joined(separator: ", ") + "]"
        case .object(let members): "{" + members.map { "'\($0.key)': \(of($0.value))" }.joined(separator: ", ") + "}"
        default: value.description
        }
    }
}
