package import Base
internal import SQSAPI
package import ServiceKit
internal import Wire

/// One policy for several queues.
/// - Source: AWS CloudFormation User Guide, AWS::SQS::QueuePolicy.
package struct QueuePolicyResource: ResourceHandler {
    package let type = "AWS::SQS::QueuePolicy"
    package let attributes = ["Id"]
    package let properties = [
        ResourceProperty("PolicyDocument", .json, required: true), ResourceProperty("Queues", .texts, required: true),
    ]

    package init() {}

    package func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        for queue in Self.queues(properties) { try await QueuePolicySetting.set(properties, on: queue, context) }
        let id = context.generatedName()
        return ResourceState(physicalID: id, attributes: ["Id": .string(id)])
    }

    package func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        for queue in Self.queues(new) { try await QueuePolicySetting.set(new, on: queue, context) }
        for queue in Self.queues(old) where !Self.queues(new).contains(queue) {
            try await QueuePolicySetting.clear(queue, context)
        }
        return ResourceState(physicalID: physicalID, attributes: ["Id": .string(physicalID)])
    }

    package func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        for queue in Self.queues(properties) { try await QueuePolicySetting.clear(queue, context) }
    }

    private static func queues(_ properties: JSONObject) -> [String] {
        (properties["Queues"]?.array ?? []).compactMap(\.string)
    }
}

/// A queue's policy as templates set it.
enum QueuePolicySetting {
    static func set(_ properties: JSONObject, on queue: String, _ context: ResourceContext) async throws {
        let document = properties["PolicyDocument"] ?? .null
        try await put(document.string ?? document.description, on: queue, context)
    }

    /// A queue that is gone has no policy any more.
    static func clear(_ queue: String, _ context: ResourceContext) async throws {
        do {
            try await put("", on: queue, context)
        } catch let fault as Fault where fault.code == Fault.noSuchQueue.code {
            return
        }
    }

    private static func put(_ policy: String, on queue: String, _ context: ResourceContext) async throws {
        try await SQSClient(context.caller).setQueueAttributes(
            SetQueueAttributesRequest(queueUrl: queue, attributes: ["Policy": policy]))
    }
}
