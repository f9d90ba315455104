internal import SQSAPI
internal import ServiceKit

/// Lists the tags of a queue.
/// - Source: Amazon SQS API Reference, ListQueueTags.
struct ListQueueTags: Operation {
    static let model = SQSModel.listQueueTags
    let core: SQSCore

    func access(_ input: ListQueueTagsRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("ListQueueTags", url: input.queueUrl, context)
    }

    func run(_ input: ListQueueTagsRequest, _ context: CallContext) async throws -> ListQueueTagsResult {
        let tags = try await core.queue(url: input.queueUrl, context).queue.tags
        return ListQueueTagsResult(tags: tags.isEmpty ? nil : tags)
    }
}
