internal import Base

/// The rights to read schemas, and the secrets of their registry: `SchemaRegistryConfig` of Kafka's events.
/// - Source: SAM specification, SchemaRegistryConfig.
enum SchemaRegistryRights {
    /// None for events that have no registry, whatever they say of one.
    static func statements(_ event: FunctionEvent, _ build: ServerlessBuild) throws(ServerlessFault) -> [JSON] {
        guard event.type == "MSK" || event.type == "SelfManagedKafka",
            let registry = event["SchemaRegistryConfig"]?.object, !registry.isEmpty
        else { return [] }
        try check(registry, event)
        var statements: [JSON] = []
        for access in registry["AccessConfigs"]?.array ?? [] {
            if let secret = access["URI"] { statements.append(EventSourcePolicies.secretStatement(secret)) }
        }
        let uri = registry["SchemaRegistryURI"] ?? .null
        if let name = (uri.string ?? build.resolved(uri)["Fn::Sub"]?.string).flatMap(registryName) {
            let schemas = "arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:schema/\(name)/*"
            statements.append(.statement(["glue:GetRegistry"], on: uri))
            statements.append(.statement(["glue:GetSchemaVersion"], on: [.sub(schemas)]))
        }
        return statements
    }

    private static func check(_ registry: JSONObject, _ event: FunctionEvent) throws(ServerlessFault) {
        for name in ["SchemaRegistryURI", "EventRecordFormat", "SchemaValidationConfigs"] where registry[name] == nil {
            throw event.fault("Missing required field \(name) in SchemaRegistryConfig")
        }
        guard registry["EventRecordFormat"] == "JSON" || registry["EventRecordFormat"] == "SOURCE" else {
            throw event.fault("EventRecordFormat in SchemaRegistryConfig must be either 'JSON' or 'SOURCE'")
        }
        guard registry["SchemaValidationConfigs"]?.array != nil else {
            throw event.fault("SchemaValidationConfigs must be a list")
        }
        guard let access = registry["AccessConfigs"], !access.isBlank else { return }
        guard let list = access.array else {
            throw event.fault("AccessConfigs in SchemaRegistryConfig must be a list")
        }
        for config in list where config["Type"] == nil || config["URI"] == nil {
            throw event.fault("Each AccessConfig must be a dict with 'Type' and 'URI' fields")
        }
    }

    /// The name of a registry of AWS Glue, of which the sixth part of an ARN is made.
    private static func registryName(_ arn: String) -> String? {
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
        guard arn.hasPrefix("arn"), parts.count >= 6, parts[5].hasPrefix("registry/") else { return nil }
        return String(parts[5].dropFirst("registry/".count))
    }
}
