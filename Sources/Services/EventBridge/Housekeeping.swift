internal import Base
internal import Store

/// The service's own work: it removes what nobody looks at any more.
struct Housekeeping: Sendable {
    let core: EventBridgeCore

    static let archives = Key("events", "archive")

    /// Works until it is cancelled. What a failure of the store cuts off, the next round does again.
    func run() async {
        var due = core.clock.now
        while !Task.isCancelled {
            let hints = core.store.store.watch([ArchiveRows.gone])
            do {
                try await ArchiveRows.removeGone(now: core.clock.now, core.store.store)
                if due <= core.clock.now { try await sweep() }
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment.
            }
            if due <= core.clock.now { due = core.clock.now + LimitsEventBridge.sweep }
            await core.clock.pause(until: due, orFor: hints)
        }
    }

    func sweep() async throws {
        let store = core.store.store
        for row in try await store.readAll(KeyRange(prefix: Self.archives)) {
            guard let record = core.store.readable(row, { try ArchiveRecord($0.value) }), record.retentionDays > 0
            else { continue }
            let end = core.clock.now - .seconds(record.retentionDays.saturatingMultiply(86_400))
            while try await ArchiveRows.removeSome(of: record.id, before: end, store) {}
        }
        for row in try await store.readAll(KeyRange(prefix: Replays.all)) {
            guard let ended = core.store.readable(row, { try ReplayRecord($0.value) })?.ended,
                ended + LimitsEventBridge.replaysKept < core.clock.now
            else { continue }
            var transaction = Transaction()
            transaction.delete(row.key)
            _ = try await store.commit(transaction)
        }
    }
}
