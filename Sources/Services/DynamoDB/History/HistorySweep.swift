internal import Base
internal import Store

/// Removes what nobody will ask for again: images of the past, backups that end, and what is known of old exports.
struct HistorySweep: Sendable {
    let store: DynamoDBStore

    /// Works until it is cancelled.
    func run() async { await store.clock.repeating(every: LimitsDynamoDB.historySweep, sweep) }

    /// Looks at every table that keeps its past, at the backups that end, and at exports.
    func sweep() async throws {
        for table in try await store.allTables() where table.table.history.isKept {
            do { try await sweep(table) } catch {
                try Task.checkCancellation()
                // A table that can't be tidied up holds up no other: the next round looks at it again.
            }
        }
        try await store.removeExpiredBackups()
        try await store.removeExpiredExports()
        try await store.removeExpiredImports()
    }

    private func sweep(_ table: StoredTable) async throws {
        var range = KeyRange(
            prefix: DynamoDBStore.pastPrefix(table.table.id, table.tenant), limit: LimitsDynamoDB.rowsPerStep,
            byteLimit: LimitsDynamoDB.stepBytes)
        while true {
            let rows = try await store.store.read(range)
            var transaction = Transaction()
            // What is asked for since keeps what it needs.
            transaction.check(table.key, .version(table.version))
            var last: Key?
            // Keys are long: a page of them can be too much for one commit.
            for row in rows where transaction.byteCount < LimitsDynamoDB.commitBytes {
                last = row.key
                let image = try PastImage(row.value)
                guard table.table.history.canForget(image, now: store.clock.now) else { continue }
                StreamLog.removeImages(image.row, &transaction)
                transaction.delete(row.key)
            }
            if !transaction.changes.isEmpty, try await store.store.commit(transaction).version == nil { return }
            guard let last, last != rows.last?.key || range.isFull(rows) else { return }
            range = range.after(last)
        }
    }
}
