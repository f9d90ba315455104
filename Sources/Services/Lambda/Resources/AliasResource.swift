internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// `AWS::Lambda::Alias`. `Ref` gives the alias's ARN.
struct AliasResource: ResourceHandler {
    let type = "AWS::Lambda::Alias"
    let attributes = ["AliasArn"]
    let properties = [
        ResourceProperty("FunctionName", .string, required: true, replaces: true),
        ResourceProperty("Name", .string, required: true, replaces: true),
        ResourceProperty("FunctionVersion", .string, required: true), ResourceProperty("Description", .string),
        ResourceProperty("RoutingConfig", .object), ResourceProperty("ProvisionedConcurrencyConfig", .object),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let lambda = LambdaClient(context.caller)
        let (function, name) = (properties["FunctionName"]?.string ?? "", properties["Name"]?.string ?? "")
        let version = properties["FunctionVersion"]?.string ?? ""
        do {
            let alias = try await lambda.createAlias(
                CreateAliasRequest(
                    functionName: function, name: name, functionVersion: version,
                    description: properties["Description"]?.string, routingConfig: Self.routing(properties)))
            try await Provisioning.change(function, name, from: [:], to: properties, lambda)
            return Self.state(alias)
        } catch let fault as Fault where fault.code == "ResourceConflictException" {
            // A repeated creation finds what it made; an alias of somebody else's points elsewhere.
            let alias = try await lambda.getAlias(GetAliasRequest(functionName: function, name: name))
            guard alias.functionVersion == version else { throw fault }
            try await Provisioning.change(function, name, from: [:], to: properties, lambda)
            return Self.state(alias)
        }
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let lambda = LambdaClient(context.caller)
        let (function, name) = (new["FunctionName"]?.string ?? "", new["Name"]?.string ?? "")
        let alias = try await lambda.updateAlias(
            UpdateAliasRequest(
                functionName: function, name: name, functionVersion: new["FunctionVersion"]?.string,
                description: new["Description"]?.string ?? "",
                routingConfig: Self.routing(new) ?? AliasRoutingConfiguration(additionalVersionWeights: [:])))
        try await Provisioning.change(function, name, from: old, to: new, lambda)
        return Self.state(alias)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await ignoringNotFound {
            _ = try await LambdaClient(context.caller).deleteAlias(
                DeleteAliasRequest(
                    functionName: properties["FunctionName"]?.string ?? "", name: properties["Name"]?.string ?? ""))
        }
    }

    private static func routing(_ properties: JSONObject) -> AliasRoutingConfiguration? {
        guard let weights = properties["RoutingConfig"]?["AdditionalVersionWeights"]?.array else { return nil }
        let pairs = weights.compactMap { weight in
            weight["FunctionVersion"]?.string.flatMap { version in
                weight["FunctionWeight"]?.double.map { (version, $0) }
            }
        }
        return AliasRoutingConfiguration(additionalVersionWeights: Dictionary(pairs) { _, last in last })
    }

    private static func state(_ alias: AliasConfiguration) -> ResourceState {
        ResourceState(physicalID: alias.aliasArn ?? "", attributes: ["AliasArn": .string(alias.aliasArn ?? "")])
    }
}

/// `ProvisionedConcurrencyConfig` of versions and aliases.
enum Provisioning {
    static func change(
        _ function: String, _ qualifier: String, from old: JSONObject, to new: JSONObject, _ lambda: LambdaClient
    ) async throws {
        let count = new["ProvisionedConcurrencyConfig"]?["ProvisionedConcurrentExecutions"]?.integer
        if let count {
            _ = try await lambda.putProvisionedConcurrencyConfig(
                PutProvisionedConcurrencyConfigRequest(
                    functionName: function, qualifier: qualifier, provisionedConcurrentExecutions: Int(count)))
        } else if old["ProvisionedConcurrencyConfig"] != nil {
            _ = try await lambda.deleteProvisionedConcurrencyConfig(
                DeleteProvisionedConcurrencyConfigRequest(functionName: function, qualifier: qualifier))
        }
    }
}
