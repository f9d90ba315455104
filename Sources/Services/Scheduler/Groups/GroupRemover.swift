internal import Base
internal import Store

/// Removes the schedules of groups that are deleted, and then the groups.
struct GroupRemover: Sendable {
    let core: SchedulerCore

    private var store: any Store { core.store.store }

    /// Works until it is cancelled. What a failure of the store cuts off, the next round does again.
    func run() async {
        while !Task.isCancelled {
            let hints = store.watch([SchedulerStore.deleting])
            var next: Instant?
            do {
                try await round()
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment.
                next = core.clock.now + LimitsScheduler.pause
            }
            await core.clock.pause(until: core.look(at: next), orFor: hints)
        }
    }

    func round() async throws {
        for row in try await store.readAll(KeyRange(prefix: SchedulerStore.deleting)) {
            guard let group = GroupReference(deleting: row.key) else { continue }
            while try await !remove(group) { try Task.checkCancellation() }
        }
    }

    /// - Returns: whether the group is gone.
    private func remove(_ group: GroupReference) async throws -> Bool {
        let rows = try await store.read(KeyRange(prefix: group.schedules, limit: LimitsScheduler.removals))
        var transaction = Transaction()
        transaction.isPartOfDeletion = true
        for row in rows {
            guard let name = row.key.elements(after: group.schedules)?.first?.string,
                let record = try ScheduleRecord(row.value)
            else {
                transaction.delete(row.key)
                continue
            }
            // What falls due at this moment is changed under our hands; then the page is read again.
            transaction.check(row.key, .version(row.version))
            SchedulerStore.remove(record, ScheduleReference(group: group, name: name), &transaction)
        }
        if rows.isEmpty {
            transaction.delete(group.key)
            transaction.delete(group.deletingKey)
        }
        return try await store.commit(transaction).version != nil && rows.isEmpty
    }
}
