internal import Base
internal import Store

/// Removes images of the past that nobody will ask for again.
struct HistorySweep: Sendable {
    let store: DynamoDBStore

    /// Works until it is cancelled. What a failure of the store cuts off, the next round does again.
    func run() async {
        while !Task.isCancelled {
            do {
                try await sweep()
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment.
            }
            do { try await store.clock.sleep(for: LimitsDynamoDB.historySweep) } catch { return }
        }
    }

    /// Looks at every table that keeps its past, and at the backups that end.
    func sweep() async throws {
        for row in try await store.store.readAll(KeyRange(prefix: DynamoDBStore.allTablesPrefix)) {
            let parts = (row.key.elements(after: DynamoDBStore.allTablesPrefix) ?? []).compactMap(\.string)
            guard parts.count == 3, let tenant = Tenant(account: parts[0], region: parts[1]) else { continue }
            let table = try store.stored(row, tenant)
            if table.table.history.isKept { try await sweep(table) }
        }
        try await store.removeExpiredBackups()
    }

    private func sweep(_ table: StoredTable) async throws {
        var range = Self.range(table.table.id, table.tenant)
        while true {
            let rows = try await store.store.read(range)
            var transaction = Transaction()
            // What is asked for since keeps what it needs.
            transaction.check(table.key, .version(table.version))
            for row in rows {
                let image = try PastImage(row.value)
                guard table.table.history.canForget(image, now: store.clock.now) else { continue }
                StreamLog.removeImages(image.row, &transaction)
                transaction.delete(row.key)
            }
            if transaction.changes.count > 0, try await store.store.commit(transaction).version == nil { return }
            guard let last = rows.last, range.isFull(rows) else { return }
            range = range.after(last.key)
        }
    }

    /// A page of a table's images, from the first.
    static func range(_ id: String, _ tenant: Tenant) -> KeyRange {
        KeyRange(
            prefix: DynamoDBStore.pastPrefix(id, tenant), limit: LimitsDynamoDB.rowsPerStep,
            byteLimit: LimitsDynamoDB.stepBytes)
    }

    /// Removes a page of a table's images with what they have elsewhere.
    static func remove(_ rows: [Row], _ transaction: inout Transaction) throws(Failure) {
        guard let first = rows.first, let last = rows.last else { return }
        for row in rows { StreamLog.removeImages(try PastImage(row.value).row, &transaction) }
        transaction.delete(KeyRange(from: first.key, to: last.key.successor))
    }
}
