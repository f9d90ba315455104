package import Base
internal import SNSAPI
package import ServiceKit
internal import Wire

/// One policy for several topics.
/// - Source: AWS CloudFormation User Guide, AWS::SNS::TopicPolicy.
package struct TopicPolicyResource: ResourceHandler {
    package let type = "AWS::SNS::TopicPolicy"
    package let attributes = ["Id"]
    package let properties = [
        ResourceProperty("PolicyDocument", .json, required: true), ResourceProperty("Topics", .texts, required: true),
    ]

    package init() {}

    package func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        for topic in Self.topics(properties) { try await TopicPolicySetting.set(properties, on: topic, context) }
        let id = context.generatedName()
        return ResourceState(physicalID: id, attributes: ["Id": .string(id)])
    }

    package func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        for topic in Self.topics(new) { try await TopicPolicySetting.set(new, on: topic, context) }
        for topic in Self.topics(old) where !Self.topics(new).contains(topic) {
            try await TopicPolicySetting.clear(topic, context)
        }
        return ResourceState(physicalID: physicalID, attributes: ["Id": .string(physicalID)])
    }

    package func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        for topic in Self.topics(properties) { try await TopicPolicySetting.clear(topic, context) }
    }

    private static func topics(_ properties: JSONObject) -> [String] {
        (properties["Topics"]?.array ?? []).compactMap(\.string)
    }
}

/// The policy of one topic.
/// - Source: AWS CloudFormation User Guide, AWS::SNS::TopicInlinePolicy.
package struct TopicInlinePolicyResource: ResourceHandler {
    package let type = "AWS::SNS::TopicInlinePolicy"
    package let properties = [
        ResourceProperty("PolicyDocument", .json, required: true),
        ResourceProperty("TopicArn", .string, required: true, replaces: true),
    ]

    package init() {}

    package func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let topic = properties["TopicArn"]?.string ?? ""
        try await TopicPolicySetting.set(properties, on: topic, context)
        return ResourceState(physicalID: topic)
    }

    package func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await TopicPolicySetting.set(new, on: physicalID, context)
        return ResourceState(physicalID: physicalID)
    }

    package func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await TopicPolicySetting.clear(physicalID, context)
    }
}

/// A topic's policy as templates set it.
private enum TopicPolicySetting {
    static func set(_ properties: JSONObject, on topic: String, _ context: ResourceContext) async throws {
        let document = properties["PolicyDocument"] ?? .null
        try await put(document.string ?? document.description, on: topic, context)
    }

    /// A topic that is gone has no policy any more.
    static func clear(_ topic: String, _ context: ResourceContext) async throws {
        do {
            try await put("", on: topic, context)
        } catch let fault as Fault where fault.code == Fault.noSuchTopic.code {
            return
        }
    }

    private static func put(_ policy: String, on topic: String, _ context: ResourceContext) async throws {
        try await SNSClient(context.caller).setTopicAttributes(
            SetTopicAttributesInput(topicArn: topic, attributeName: "Policy", attributeValue: policy))
    }
}
