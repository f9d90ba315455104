internal import Base
internal import SQSAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Deletes a queue with its messages. Its name is free at once, where SQS keeps it for a minute.
/// - Source: Amazon SQS API Reference, DeleteQueue.
struct DeleteQueue: Operation {
    static let model = SQSModel.deleteQueue
    let core: SQSCore

    func access(_ input: DeleteQueueRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("DeleteQueue", url: input.queueUrl, context)
    }

    func run(_ input: DeleteQueueRequest, _ context: CallContext) async throws -> Empty {
        let reference = try QueueReference(url: input.queueUrl, context)
        for _ in 0..<LimitsStore.conflictRetries {
            let stored = try await core.store.queue(reference)
            var transaction = Transaction()
            transaction.check(stored.key, .version(stored.version))
            transaction.delete(stored.key)
            SQSStore.giveUp(stored.queue, core.clock.now, &transaction)
            if try await core.store.commit(definition: transaction).version != nil { return Empty() }
        }
        throw SQSFault.requestThrottled("The queue \(reference.name) is changed by too many callers at once.")
    }
}
