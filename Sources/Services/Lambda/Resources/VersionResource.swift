internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// `AWS::Lambda::Version`. `Ref` gives the version's ARN.
struct VersionResource: ResourceHandler {
    let core: LambdaCore
    let type = "AWS::Lambda::Version"
    let attributes = ["FunctionArn", "Version"]
    let properties = [
        ResourceProperty("FunctionName", .string, required: true, replaces: true),
        ResourceProperty("Description", .string, replaces: true),
        ResourceProperty("CodeSha256", .string, replaces: true),
        ResourceProperty("ProvisionedConcurrencyConfig", .object, replaces: true),
    ]
    let unsupported = ["FunctionScalingConfig", "RuntimePolicy"]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let lambda = LambdaClient(context.caller)
        let version = try await lambda.publishVersion(
            PublishVersionRequest(
                functionName: properties["FunctionName"]?.string ?? "", codeSha256: properties["CodeSha256"]?.string,
                description: properties["Description"]?.string))
        let arn = version.functionArn ?? ""
        return try await context.finishing(arn) {
            try await core.settled(version.functionName ?? "", version.version, context)
            try await Provisioning.change(
                properties["FunctionName"]?.string ?? "", version.version ?? "", from: [:], to: properties, lambda)
            return ResourceState(
                physicalID: arn, attributes: ["Version": .string(version.version ?? ""), "FunctionArn": .string(arn)])
        }
    }

    /// A version never changes.
    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let number = physicalID.split(separator: ":" as Character).last.map { String($0) } ?? ""
        return ResourceState(
            physicalID: physicalID, attributes: ["Version": .string(number), "FunctionArn": .string(physicalID)])
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await ignoringNotFound {
            _ = try await LambdaClient(context.caller).deleteFunction(DeleteFunctionRequest(functionName: physicalID))
        }
    }
}
