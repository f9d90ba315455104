internal import Base
internal import Store
internal import Wire

/// The service's own work: it removes what nobody looks at any more.
struct Housekeeping: Sendable {
    let core: SNSCore

    private var store: any Store { core.store.store }

    /// Works until it is cancelled. What a failure of the store cuts off, the next round does again.
    func run() async {
        do {
            try await removeOrphans()
        } catch {
            // The next start looks again.
        }
        await core.clock.repeating(every: LimitsSNS.sweep) {
            try await sweep()
            try await core.outbox.sweepIfNew()
        }
    }

    func sweep() async throws {
        let forgotten = Deduplication.forgotten(core.clock.now)
        let probe = KeyRange(from: forgotten.from, to: forgotten.to, limit: 1)
        if try await !store.read(probe).isEmpty {
            var transaction = Transaction()
            transaction.delete(forgotten)
            _ = try await store.commit(transaction)
        }
        try await removeUnconfirmed()
    }

    /// Messages that are held for nobody: a crash came between the last delivery and the removal.
    private func removeOrphans() async throws {
        var range = KeyRange(prefix: PublicationRows.held, limit: 1)
        while let row = try await store.read(range).first,
            let bytes = row.key.elements(after: PublicationRows.held)?.first?.bytes
        {
            let id = MessageID(bytes: bytes)
            if try await store.read(KeyRange(prefix: PublicationRows.marks(id), limit: 1)).isEmpty {
                var transaction = Transaction()
                transaction.delete(KeyRange(prefix: PublicationRows.held(id)))
                _ = try await store.commit(transaction)
            }
            guard let next = PublicationRows.held(id).afterPrefix else { return }
            range = KeyRange(from: next, to: PublicationRows.held.afterPrefix, limit: 1)
        }
    }

    /// Tokens whose time is over, and the subscriptions that nobody confirmed by them.
    private func removeUnconfirmed() async throws {
        let end = SNSStore.expiries.appending(.instant(core.clock.now - LimitsSNS.confirmation))
        for row in try await store.readAll(KeyRange(from: SNSStore.expiries, to: end)) {
            guard let token = row.key.elements(after: SNSStore.expiries)?.last?.string else { continue }
            let reference = try await core.store.token(token)?.reference
            var transaction = Transaction()
            transaction.delete(row.key)
            LongRow.remove(SNSStore.tokenKey(token), &transaction)
            guard let reference else {
                _ = try await store.commit(transaction)
                continue
            }
            if let subscription = try await core.store.find(reference).subscription, subscription.record.isPending {
                transaction.check(subscription.key, .version(subscription.version))
                SNSStore.remove(subscription, &transaction)
            }
            _ = try await core.store.commit(transaction, changing: reference.topic)
        }
    }
}
