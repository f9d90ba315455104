internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// `AWS::Lambda::EventInvokeConfig`. `Ref` gives the function's name and the qualifier.
struct EventInvokeConfigResource: ResourceHandler {
    let type = "AWS::Lambda::EventInvokeConfig"
    let properties = [
        ResourceProperty("FunctionName", .string, required: true, replaces: true),
        ResourceProperty("Qualifier", .string, required: true, replaces: true),
        ResourceProperty("MaximumRetryAttempts", .integer), ResourceProperty("MaximumEventAgeInSeconds", .integer),
        ResourceProperty("DestinationConfig", .object),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = properties["FunctionName"]?.string ?? ""
        let qualifier = properties["Qualifier"]?.string ?? ""
        _ = try await LambdaClient(context.caller).putFunctionEventInvokeConfig(
            PutFunctionEventInvokeConfigRequest(
                functionName: name, qualifier: qualifier,
                maximumRetryAttempts: properties["MaximumRetryAttempts"]?.integer.map { Int($0) },
                maximumEventAgeInSeconds: properties["MaximumEventAgeInSeconds"]?.integer.map { Int($0) },
                destinationConfig: Self.destinations(properties["DestinationConfig"])))
        return ResourceState(physicalID: "\(name):\(qualifier)")
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await create(new, context)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await ignoringNotFound {
            _ = try await LambdaClient(context.caller).deleteFunctionEventInvokeConfig(
                DeleteFunctionEventInvokeConfigRequest(
                    functionName: properties["FunctionName"]?.string ?? "",
                    qualifier: properties["Qualifier"]?.string))
        }
    }

    /// A configuration without any setting is one with the defaults.
    private static func destinations(_ json: JSON?) -> DestinationConfig {
        DestinationConfig(
            onSuccess: OnSuccess(destination: json?["OnSuccess"]?["Destination"]?.string),
            onFailure: OnFailure(destination: json?["OnFailure"]?["Destination"]?.string))
    }
}
