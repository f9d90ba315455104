internal import Base
internal import ServiceKit
internal import Store
internal import Synchronization

/// Temporary keys: in the store until some time after their end, and in memory where they were used of late. They never
/// change, so what is in memory is never stale.
final class SessionStore: Sendable {
    private let store: any Store
    private let cache = Mutex<[String: Credentials]>([:])

    init(_ store: any Store) { self.store = store }

    func add(_ session: SessionRecord) async throws {
        var transaction = Transaction()
        transaction.put(SessionRecord.key(session.accessKeyID), session.bytes)
        _ = try await store.commit(transaction)
        remember(session.credentials)
    }

    func find(_ accessKeyID: String) async throws -> Credentials? {
        if let known = cache.withLock({ $0[accessKeyID] }) { return known }
        guard let row = try await store.get(SessionRecord.key(accessKeyID)) else { return nil }
        let credentials = try SessionRecord(row.value).credentials
        remember(credentials)
        return credentials
    }

    private func remember(_ credentials: Credentials) {
        cache.withLock { cache in
            if cache.count >= LimitsSTS.cachedSessions { cache.removeAll() }
            cache[credentials.accessKeyID] = credentials
        }
    }

    /// Removes sessions that ended long before `now`.
    /// - Returns: how many.
    @discardableResult
    func sweep(now: Instant) async throws -> Int {
        var range = KeyRange(prefix: SessionRecord.root, limit: LimitsSTS.sweepRows)
        var removed = 0
        while true {
            let rows = try await store.read(range)
            guard let last = rows.last else { return removed }
            range = range.after(last.key)
            var transaction = Transaction()
            for row in rows {
                let session = try SessionRecord(row.value)
                guard now - session.expiration > .seconds(LimitsSTS.keptAfterEnd) else { continue }
                transaction.delete(row.key)
                cache.withLock { $0[session.accessKeyID] = nil }
                removed += 1
            }
            if !transaction.isEmpty { _ = try await store.commit(transaction) }
        }
    }
}
