internal import Base
internal import SNSAPI
internal import ServiceKit
internal import Wire

/// Adds tags to a topic.
/// - Source: Amazon SNS API Reference, TagResource.
struct TagResource: Operation {
    static let model = SNSModel.tagResource
    let core: SNSCore

    func access(_ input: TagResourceRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("TagResource", arn: input.resourceArn, context)
    }

    func run(_ input: TagResourceRequest, _ context: CallContext) async throws -> TagResourceResponse {
        let tags = try TopicTags.read(input.tags)
        try await core.changeTags(input.resourceArn, context) { old in
            old.merge(tags) { _, new in new }
            try TopicTags.check(old)
        }
        return TagResourceResponse()
    }
}

/// Removes tags from a topic.
/// - Source: Amazon SNS API Reference, UntagResource.
struct UntagResource: Operation {
    static let model = SNSModel.untagResource
    let core: SNSCore

    func access(_ input: UntagResourceRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("UntagResource", arn: input.resourceArn, context)
    }

    func run(_ input: UntagResourceRequest, _ context: CallContext) async throws -> UntagResourceResponse {
        try TopicTags.check(keys: input.tagKeys)
        try await core.changeTags(input.resourceArn, context) { tags in
            for key in input.tagKeys { tags[key] = nil }
        }
        return UntagResourceResponse()
    }
}

/// Tells a topic's tags.
/// - Source: Amazon SNS API Reference, ListTagsForResource.
struct ListTagsForResource: Operation {
    static let model = SNSModel.listTagsForResource
    let core: SNSCore

    func access(_ input: ListTagsForResourceRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("ListTagsForResource", arn: input.resourceArn, context)
    }

    func run(_ input: ListTagsForResourceRequest, _ context: CallContext) async throws -> ListTagsForResourceResponse {
        let reference = try TopicReference(input.resourceArn, context, "ResourceArn")
        guard let topic = try await core.store.find(reference) else { throw Fault.noSuchResource }
        return ListTagsForResourceResponse(tags: TopicTags.shown(topic.record.tags))
    }
}

extension SNSCore {
    fileprivate func changeTags(
        _ arn: String, _ context: CallContext, _ body: (inout [String: String]) throws -> Void
    ) async throws {
        let reference = try TopicReference(arn, context, "ResourceArn")
        guard try await store.find(reference) != nil else { throw Fault.noSuchResource }
        try await store.change(reference) { topic in try body(&topic.tags) }
    }
}

extension Fault {
    fileprivate static let noSuchResource = SNSFault.resourceNotFoundException("Resource does not exist")
}
