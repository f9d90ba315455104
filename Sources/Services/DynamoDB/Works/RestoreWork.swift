internal import Base
internal import Store

/// Fills a table with the items of a backup, or with those that another table had at a moment. Nobody else touches the
/// table until they are all there.
struct RestoreWork: Sendable {
    let store: DynamoDBStore
    let row: Row
    let work: TableWork

    /// Adds a step to a transaction.
    func step(_ transaction: inout Transaction) async throws {
        guard let table = try await store.table(of: work) else { return transaction.delete(row.key) }
        transaction.check(table.key, .version(table.version))
        let page = try await page()
        let count = ItemCopy.put(page.items, behind: table.itemsPrefix, of: table, &transaction)
        if let last = page.next(behind: count) {
            var next = work
            next.after = last
            transaction.put(row.key, next.bytes)
        } else {
            var filled = table.table
            filled.source?.isUnderWay = false
            transaction.put(table.key, TableRecord.encode(filled))
            transaction.delete(row.key)
            try await release(&transaction)
        }
    }

    // MARK: - The source

    private func page() async throws -> ItemPage {
        guard work.kind == .restore else {
            let time = Instant(nanoseconds: work.details["time"]?.integer ?? 0)
            return try await PastReader(store: store, tableID: work.subject, tenant: work.tenant, cut: .time(time))
                .page(after: work.after)
        }
        let prefix = DynamoDBStore.keptPrefix(work.subject, work.tenant).bytes
        return try await store.itemRows(prefix, after: work.after).page
    }

    /// Lets the backup, or the other table's images, go.
    private func release(_ transaction: inout Transaction) async throws {
        guard work.kind == .restore else {
            guard let name = work.details["table"]?.string, let source = try await store.find(name, work.tenant),
                source.table.id == work.subject
            else { return }
            return store.unpin(work.tableID, source, &transaction)
        }
        let key = DynamoDBStore.backupKey(work.subject, work.tenant)
        guard let row = try await store.store.get(key) else { return }
        var backup = try Backup(row.value)
        backup.restores.removeAll { $0 == work.tableID }
        transaction.check(key, .version(row.version))
        transaction.put(key, backup.bytes)
    }
}
