internal import Base

/// The `Globals` section: properties that every resource of a type takes, unless it has its own.
/// - Source: SAM specification, Globals section.
enum ServerlessGlobals {
    static let function = [
        "Handler", "Runtime", "CodeUri", "DeadLetterQueue", "Description", "MemorySize", "Timeout", "VpcConfig",
        "Environment",
        "Tags", "PropagateTags", "Tracing", "KmsKeyArn", "AutoPublishAlias", "AutoPublishAliasAllProperties", "Layers",
        "DeploymentPreference", "RolePath", "PermissionsBoundary", "ReservedConcurrentExecutions",
        "ProvisionedConcurrencyConfig", "AssumeRolePolicyDocument", "EventInvokeConfig", "FileSystemConfigs",
        "CodeSigningConfigArn", "Architectures", "SnapStart", "EphemeralStorage", "FunctionUrlConfig",
        "RuntimeManagementConfig", "LoggingConfig", "RecursiveLoop", "SourceKMSKeyArn", "TenancyConfig",
        "DurableConfig",
        "CapacityProviderConfig", "FunctionScalingConfig", "PublishToLatestPublished", "VersionDeletionPolicy",
    ]
    static let api = [
        "Auth", "Name", "DefinitionUri", "CacheClusterEnabled", "CacheClusterSize", "MergeDefinitions", "Variables",
        "EndpointConfiguration", "MethodSettings", "BinaryMediaTypes", "MinimumCompressionSize", "Cors",
        "GatewayResponses",
        "AccessLogSetting", "CanarySetting", "TracingEnabled", "OpenApiVersion", "Domain", "AlwaysDeploy",
        "PropagateTags",
        "SecurityPolicy",
    ]
    static let httpApi = [
        "Auth", "AccessLogSettings", "StageVariables", "Tags", "CorsConfiguration", "DefaultRouteSettings", "Domain",
        "RouteSettings", "FailOnWarnings", "PropagateTags",
    ]
    private static let supported: [(section: String, properties: [String])] = [
        ("Function", function), ("Api", api), ("HttpApi", httpApi), ("SimpleTable", ["SSESpecification"]),
        ("StateMachine", ["PropagateTags"]), ("LayerVersion", ["PublishLambdaVersion"]),
        ("CapacityProvider", capacityProvider),
        ("WebSocketApi", webSocketApi),
    ]
    private static let capacityProvider = [
        "VpcConfig", "OperatorRole", "Tags", "InstanceRequirements", "ScalingConfig", "KmsKeyArn", "PropagateTags",
    ]
    private static let webSocketApi = [
        "AccessLogSettings", "ApiKeySelectionExpression", "DefaultRouteSettings", "DisableExecuteApiEndpoint",
        "DisableSchemaValidation", "Domain", "IpAddressType", "PropagateTags", "RouteSettings", "StageVariables",
        "Tags",
    ]

    /// The global properties by resource type.
    static func read(_ value: JSON?) throws(ServerlessFault) -> [String: JSONObject] {
        guard let value else { return [:] }
        guard let sections = value.object else { throw .globals("It must be a non-empty dictionary") }
        var globals: [String: JSONObject] = [:]
        for (name, section) in sections {
            guard let rule = supported.first(where: { $0.section == name }) else {
                let names = list(supported.map(\.section))
                throw .globals("'\(name)' is not supported. Must be one of the following values - \(names)")
            }
            guard let properties = section.object else { throw .globals("Value of ${\(name)} must be a dictionary") }
            for property in properties.keys where !rule.properties.contains(property) {
                throw .globals(
                    "'\(property)' is not a supported property of '\(name)'. Must be one of the following values - "
                        + list(rule.properties))
            }
            globals["AWS::Serverless::\(name)"] = properties
        }
        return globals
    }

    static func list(_ names: [String]) -> String { "[" + names.map { "'\($0)'" }.joined(separator: ", ") + "]" }

    /// A resource with the global properties of its type, without the attribute that kept some away.
    static func merge(_ globals: [String: JSONObject], into document: JSONObject, id: String) throws(ServerlessFault)
        -> JSONObject
    {
        guard let type = document["Type"]?.string else { return document }
        var document = document
        var common = globals[type] ?? JSONObject()
        if let ignored = document["IgnoreGlobals"] {
            document["IgnoreGlobals"] = nil
            if ignored.string == "*" {
                common = JSONObject()
            } else if let names = ignored.array, names.allSatisfy({ $0.string != nil }) {
                for name in names.compactMap(\.string) {
                    guard common[name] != nil else {
                        throw .resource(
                            id, "Resource \(id) has invalid resource attribute 'IgnoreGlobals' on item '\(name)'.")
                    }
                    common[name] = nil
                }
            } else {
                throw .resource(id, "Value of 'IgnoreGlobals' should be a list of strings or '*'.")
            }
        }
        guard !common.isEmpty else { return document }
        document["Properties"] = merge(.object(common), document["Properties"] ?? .object(JSONObject()))
        return document
    }

    /// Maps are merged, lists are joined, anything else is replaced by the resource's own value.
    private static func merge(_ common: JSON, _ own: JSON) -> JSON {
        if own.isNull { return common }
        if let first = common.array, let second = own.array { return .array(first + second) }
        guard let first = common.object, let second = own.object, !common.isIntrinsic, !own.isIntrinsic else {
            return own
        }
        var merged = first
        for (key, value) in second { merged[key] = first[key].map { merge($0, value) } ?? value }
        return .object(merged)
    }
}
