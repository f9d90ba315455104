package import Base
internal import SQSAPI
package import ServiceKit

/// The policy of one queue.
/// - Source: AWS CloudFormation User Guide, AWS::SQS::QueueInlinePolicy.
package struct QueueInlinePolicyResource: ResourceHandler {
    package let type = "AWS::SQS::QueueInlinePolicy"
    package let properties = [
        ResourceProperty("PolicyDocument", .json, required: true),
        ResourceProperty("Queue", .string, required: true, replaces: true),
    ]

    package init() {}

    package func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let queue = properties["Queue"]?.string ?? ""
        try await QueuePolicySetting.set(properties, on: queue, context)
        return ResourceState(physicalID: queue)
    }

    package func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await QueuePolicySetting.set(new, on: physicalID, context)
        return ResourceState(physicalID: physicalID)
    }

    package func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await QueuePolicySetting.clear(physicalID, context)
    }
}
