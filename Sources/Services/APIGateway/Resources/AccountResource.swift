internal import APIGatewayAPI
package import Base
package import ServiceKit
internal import Wire

/// The account's settings in a template. Removing it leaves them, as on AWS.
/// - Source: AWS CloudFormation User Guide, AWS::ApiGateway::Account.
package struct AccountResource: ResourceHandler {
    package let type = "AWS::ApiGateway::Account"
    package let attributes = ["Id"]
    package let properties = [ResourceProperty("CloudWatchRoleArn", .string)]

    package init() {}

    package func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        try await set(properties, context)
        let name = context.generatedName()
        return ResourceState(physicalID: name, attributes: ["Id": .string(name)])
    }

    package func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await set(new, context)
        return ResourceState(physicalID: physicalID, attributes: ["Id": .string(physicalID)])
    }

    package func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {}

    private func set(_ properties: JSONObject, _ context: ResourceContext) async throws {
        guard let role = properties["CloudWatchRoleArn"]?.string else { return }
        let patch = PatchOperation(op: .replace, path: "/cloudwatchRoleArn", value: role)
        try await APIGatewayClient(context.caller).updateAccount(UpdateAccountRequest(patchOperations: [patch]))
    }
}
