internal import Base
internal import SQSAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Gives up every message of a queue at once: its messages belong to a generation, and a new one begins. The old ones
/// are removed in the background.
/// - Source: Amazon SQS API Reference, PurgeQueue.
struct PurgeQueue: Operation {
    static let model = SQSModel.purgeQueue
    let core: SQSCore

    func access(_ input: PurgeQueueRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("PurgeQueue", url: input.queueUrl, context)
    }

    func run(_ input: PurgeQueueRequest, _ context: CallContext) async throws -> Empty {
        try await core.store.change(try QueueReference(url: input.queueUrl, context)) { queue, transaction in
            let now = core.clock.now
            if let last = queue.purged, last + LimitsSQS.purge > now {
                throw SQSFault.purgeQueueInProgress(
                    "Only one PurgeQueue operation on \(queue.name) is allowed every 60 seconds.")
            }
            transaction.isPartOfDeletion = true
            SQSStore.giveUp(queue, now, &transaction)
            queue.generation += 1
            queue.purged = now
        }
        return Empty()
    }
}

extension SQSStore {
    /// Notes that the messages of the queue's generation are to be removed.
    static func giveUp(_ queue: Queue, _ now: Instant, _ transaction: inout Transaction) {
        transaction.put(
            goneKey(queue.id, queue.generation), withUnsafeBytes(of: now.nanoseconds.bigEndian) { Array($0) })
    }
}
