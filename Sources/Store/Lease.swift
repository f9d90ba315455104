package import Base

/// The right to do some background work alone, until it expires or somebody takes it over.
///
/// The epoch grows with each new holder. Every write of a holder carries it as a `Fence`, so a holder that slept too
/// long can't write any more once another has taken over.
package struct Lease: Hashable, Sendable {
    package let key: Key
    package let epoch: UInt64
    package let owner: String
    package let expires: Instant

    package var fence: Fence { Fence(key: key, epoch: epoch) }

    package init(key: Key, epoch: UInt64, owner: String, expires: Instant) {
        (self.key, self.epoch, self.owner, self.expires) = (key, epoch, owner, expires)
    }

    /// Reads a lease row; nil when it is none.
    package init?(_ row: Row) {
        guard row.value.count >= 16, let epoch = Counter.decode(Array(row.value[..<8])),
            let expires = Counter.decode(Array(row.value[8..<16]))
        else { return nil }
        self.init(
            key: row.key, epoch: UInt64(epoch), owner: String(decoding: row.value[16...], as: UTF8.self),
            expires: Instant(nanoseconds: Int64(expires)))
    }

    /// The row's value: the epoch and the expiry (8 bytes each), then the owner.
    var value: [UInt8] {
        Counter.encode(Int(epoch)) + Counter.encode(Int(expires.nanoseconds)) + Array(owner.utf8)
    }
}

/// The lease and epoch under which a holder writes.
package struct Fence: Hashable, Sendable {
    package let key: Key
    package let epoch: UInt64

    package init(key: Key, epoch: UInt64) { (self.key, self.epoch) = (key, epoch) }

    /// Whether the lease's row still has this epoch.
    func holds(_ row: Row?) -> Bool { row.flatMap(Lease.init)?.epoch == epoch }
}

extension Store {
    /// Takes a lease that is free or expired at `now`, or extends the caller's own (same owner, same epoch).
    /// - Returns: nil when another holds it.
    package func acquireLease(
        _ key: Key, owner: String, now: Instant, for duration: Duration
    ) async throws(Failure) -> Lease? {
        for _ in 0..<LimitsStore.conflictRetries {
            let row = try await get(key)
            let current = row.flatMap(Lease.init)
            let isOwn = current?.owner == owner && (current?.expires ?? now) > now
            if let current, current.expires > now, !isOwn { return nil }
            let epoch = isOwn ? current?.epoch ?? 1 : (current?.epoch ?? 0) + 1
            let lease = Lease(key: key, epoch: epoch, owner: owner, expires: now + duration)
            var transaction = Transaction()
            transaction.check(key, isStill: row)
            transaction.put(key, lease.value)
            if try await commit(transaction).version != nil { return lease }
        }
        return nil
    }

    /// Gives a lease back, so that another need not wait for its end. The row stays, since epochs must not repeat.
    package func releaseLease(_ lease: Lease) async throws(Failure) {
        var transaction = Transaction(fence: lease.fence)
        let free = Lease(key: lease.key, epoch: lease.epoch, owner: "", expires: Instant(nanoseconds: 0))
        transaction.put(lease.key, free.value)
        _ = try await commit(transaction)
    }
}
