internal import Store

/// Finds where messages go that were received too often.
struct DeadLetterQueues: Sendable {
    let store: SQSStore

    /// A queue's dead-letter queue with the number of receives after which a message goes there; nil where it has none,
    /// or where that is gone or of another kind: then messages stay.
    func target(of queue: StoredQueue) async throws -> (queue: StoredQueue, maximum: Int)? {
        guard let policy = queue.settings.redrive, let dead = try await store.find(policy.target),
            dead.isFIFO == queue.isFIFO, dead.queue.id != queue.queue.id
        else { return nil }
        return (dead, policy.maximum)
    }
}
