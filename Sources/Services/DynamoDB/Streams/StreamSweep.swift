internal import Base
internal import Store

/// The work that streams leave: it removes records after a day, streams a day after their end, and what was written for
/// changes that never came.
struct StreamSweep: Sendable {
    let store: DynamoDBStore

    /// Works until it is cancelled.
    func run() async { await store.clock.repeating(every: LimitsDynamoDB.streamSweep, sweep) }

    func sweep() async throws {
        let horizon = StreamRow.horizon(now: store.clock.now)
        for stored in try await store.streams() {
            guard stored.stream.isOver(now: store.clock.now) else {
                try await store.log.remove(stored.stream.id, before: horizon)
                continue
            }
            try await store.log.remove(stored.stream.id, before: .init(nanoseconds: .max))
            var transaction = Transaction()
            transaction.delete(DynamoDBStore.countKey(stored.stream.id))
            transaction.delete(DynamoDBStore.streamKey(stored.reference))
            _ = try await store.store.commit(transaction)
        }
        try await store.log.removeLoose()
    }
}
