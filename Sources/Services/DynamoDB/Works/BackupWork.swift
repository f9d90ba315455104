internal import Base
internal import Store

/// Gives a backup the items that its table had when it was asked for, page by page, while the table goes on changing.
/// A table that is deleted changes no longer, and its rows go once the backup that its deletion left has them.
struct BackupWork: Sendable {
    let store: DynamoDBStore
    let row: Row
    let work: TableWork

    /// Adds a step to a transaction.
    func step(_ transaction: inout Transaction) async throws {
        let key = DynamoDBStore.backupKey(work.subject, work.tenant)
        guard let backupRow = try await store.store.get(key) else {
            return transaction.delete(row.key)
        }
        var backup = try Backup(backupRow.value)
        let page = try await page()
        let count = ItemCopy.put(
            page.items, behind: DynamoDBStore.keptPrefix(work.subject, work.tenant).bytes, &transaction)
        backup.measure.items += count
        backup.measure.bytes += page.items.prefix(count).reduce(0) { $0 + $1.stored.size }
        let last = page.next(behind: count)
        if let last {
            var next = work
            next.after = last
            transaction.put(row.key, next.bytes)
        } else {
            backup.status = .available
            try await end(&transaction)
        }
        transaction.check(key, .version(backupRow.version))
        transaction.put(key, backup.bytes)
    }

    private func page() async throws -> ItemPage {
        let epoch = try await store.table(of: work)?.table.history.pins[work.subject]
        // Nothing changes a table that is gone.
        let cut = HistoryCut.epoch(epoch ?? .max)
        return try await PastReader(store: store, tableID: work.tableID, tenant: work.tenant, cut: cut)
            .page(after: work.after)
    }

    private func end(_ transaction: inout Transaction) async throws {
        transaction.delete(row.key)
        guard let table = try await store.table(of: work) else {
            let drop = TableWork(.drop, like: work, subject: work.tableID)
            transaction.put(drop.key, drop.bytes)
            return
        }
        store.unpin(work.subject, table, &transaction)
    }
}

extension DynamoDBStore {
    /// Adds to a transaction that the images of a table need not be kept for a work any longer.
    func unpin(_ id: String, _ stored: StoredTable, _ transaction: inout Transaction) {
        var table = stored.table
        guard table.history.pins.removeValue(forKey: id) != nil else { return }
        transaction.check(stored.key, .version(stored.version))
        transaction.put(stored.key, TableRecord.encode(table))
        forgetUnkept(table, stored.tenant, &transaction)
    }

    /// Adds the removal of all images to a transaction after which none are kept.
    func forgetUnkept(_ table: Table, _ tenant: Tenant, _ transaction: inout Transaction) {
        if table.history.isKept { return }
        let work = TableWork(.forget, on: table, tenant, subject: table.id)
        transaction.put(work.key, work.bytes)
    }
}
