internal import Base
internal import SNSAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Tells a topic's attributes.
/// - Source: Amazon SNS API Reference, GetTopicAttributes.
struct GetTopicAttributes: Operation {
    static let model = SNSModel.getTopicAttributes
    let core: SNSCore

    func access(_ input: GetTopicAttributesInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("GetTopicAttributes", arn: input.topicArn, context)
    }

    func run(_ input: GetTopicAttributesInput, _ context: CallContext) async throws -> GetTopicAttributesResponse {
        let topic = try await core.store.topic(try TopicReference(input.topicArn, context))
        let deleted = try await core.store.store.get(SNSStore.deletedKey(topic.record))?.counter ?? 0
        return GetTopicAttributesResponse(attributes: TopicAttributes.shown(topic, deleted: deleted))
    }
}

/// Changes an attribute of a topic.
/// - Source: Amazon SNS API Reference, SetTopicAttributes.
struct SetTopicAttributes: Operation {
    static let model = SNSModel.setTopicAttributes
    let core: SNSCore

    func access(_ input: SetTopicAttributesInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("SetTopicAttributes", arn: input.topicArn, context)
    }

    func run(_ input: SetTopicAttributesInput, _ context: CallContext) async throws -> Empty {
        let reference = try TopicReference(input.topicArn, context)
        try await core.store.change(reference) { topic in
            try TopicAttributes.merge(
                [input.attributeName: input.attributeValue ?? ""], into: &topic.attributes,
                isFIFO: topic.isFIFO, prefix: "")
            guard input.attributeName == "Policy" else { return }
            try await core.policies.check(topic.attributes, of: reference)
        }
        return Empty()
    }
}
