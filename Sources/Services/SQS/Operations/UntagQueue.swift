internal import SQSAPI
internal import ServiceKit
internal import Wire

/// Removes tags from a queue; those that are not there are no fault.
/// - Source: Amazon SQS API Reference, UntagQueue.
struct UntagQueue: Operation {
    static let model = SQSModel.untagQueue
    let core: SQSCore

    func access(_ input: UntagQueueRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("UntagQueue", url: input.queueUrl, context)
    }

    func run(_ input: UntagQueueRequest, _ context: CallContext) async throws -> Empty {
        try await core.store.change(try QueueReference(url: input.queueUrl, context)) { queue, _ in
            for key in input.tagKeys { queue.tags[key] = nil }
        }
        return Empty()
    }
}
