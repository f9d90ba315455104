package import Base
internal import KinesisAPI
package import ServiceKit
internal import Wire

/// The policy of a stream or a consumer. `Ref` gives the ARN of what it is for.
/// - Source: AWS CloudFormation User Guide, AWS::Kinesis::ResourcePolicy.
package struct ResourcePolicyResource: ResourceHandler {
    package let type = "AWS::Kinesis::ResourcePolicy"
    package let properties = [
        ResourceProperty("ResourceArn", .string, required: true, replaces: true),
        ResourceProperty("ResourcePolicy", .json, required: true),
    ]

    package init() {}

    package func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let resource = properties["ResourceArn"]?.string ?? ""
        try await put(properties, on: resource, context)
        return ResourceState(physicalID: resource)
    }

    package func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await put(new, on: physicalID, context)
        return ResourceState(physicalID: physicalID)
    }

    package func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        do {
            try await KinesisClient(context.caller).deleteResourcePolicy(
                DeleteResourcePolicyInput(resourceARN: physicalID))
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            // Gone already.
        }
    }

    private func put(_ properties: JSONObject, on resource: String, _ context: ResourceContext) async throws {
        let document = properties["ResourcePolicy"] ?? .null
        try await KinesisClient(context.caller).putResourcePolicy(
            PutResourcePolicyInput(resourceARN: resource, policy: document.string ?? document.description))
    }
}
