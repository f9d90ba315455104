internal import SQSAPI
internal import ServiceKit
internal import Wire

/// Adds tags to a queue.
/// - Source: Amazon SQS API Reference, TagQueue.
struct TagQueue: Operation {
    static let model = SQSModel.tagQueue
    let core: SQSCore

    func access(_ input: TagQueueRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("TagQueue", url: input.queueUrl, context)
    }

    func run(_ input: TagQueueRequest, _ context: CallContext) async throws -> Empty {
        try await core.store.change(try QueueReference(url: input.queueUrl, context)) { queue, _ in
            try QueueTags.merge(input.tags, into: &queue.tags)
        }
        return Empty()
    }
}
