internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// `AWS::Lambda::Alias`. `Ref` gives the alias's ARN.
struct AliasResource: ResourceHandler {
    let type = "AWS::Lambda::Alias"
    let properties = [
        ResourceProperty("FunctionName", .string, required: true, replaces: true),
        ResourceProperty("Name", .string, required: true, replaces: true),
        ResourceProperty("FunctionVersion", .string, required: true), ResourceProperty("Description", .string),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let lambda = LambdaClient(context.caller)
        let (function, name) = (properties["FunctionName"]?.string ?? "", properties["Name"]?.string ?? "")
        let version = properties["FunctionVersion"]?.string ?? ""
        do {
            let alias = try await lambda.createAlias(
                CreateAliasRequest(
                    functionName: function, name: name, functionVersion: version,
                    description: properties["Description"]?.string))
            return Self.state(alias)
        } catch let fault as Fault where fault.code == "ResourceConflictException" {
            // A repeated creation finds what it made; an alias of somebody else's points elsewhere.
            let alias = try await lambda.getAlias(GetAliasRequest(functionName: function, name: name))
            guard alias.functionVersion == version else { throw fault }
            return Self.state(alias)
        }
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        Self.state(
            try await LambdaClient(context.caller).updateAlias(
                UpdateAliasRequest(
                    functionName: new["FunctionName"]?.string ?? "", name: new["Name"]?.string ?? "",
                    functionVersion: new["FunctionVersion"]?.string, description: new["Description"]?.string ?? "")))
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await ignoringNotFound {
            _ = try await LambdaClient(context.caller).deleteAlias(
                DeleteAliasRequest(
                    functionName: properties["FunctionName"]?.string ?? "", name: properties["Name"]?.string ?? ""))
        }
    }

    private static func state(_ alias: AliasConfiguration) -> ResourceState {
        ResourceState(physicalID: alias.aliasArn ?? "", attributes: ["AliasArn": .string(alias.aliasArn ?? "")])
    }
}
