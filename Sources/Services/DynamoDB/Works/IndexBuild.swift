internal import Base
internal import Store

/// Gives an index the entries of the items that were there before it, page by page.
///
/// Every write knows of the index from the commit that made it on, and keeps it. An entry is added under the version of
/// its item and of the table, so what a write changes meanwhile is looked at again: entries agree with their items
/// whichever comes first.
struct IndexBuild: Sendable {
    let store: DynamoDBStore
    let row: Row
    let work: TableWork

    /// Adds the entries of a page, and ends the work with the last.
    func step() async throws {
        // Fewer items meet fewer other writes.
        var most = LimitsDynamoDB.rowsPerPage
        while try await !page(most) { most = max(1, most / 4) }
    }

    /// - Returns: false where a write of an item, or of the table's settings, came first.
    private func page(_ most: Int) async throws -> Bool {
        var transaction = Transaction()
        transaction.check(row.key, .version(row.version))
        guard let table = try await store.table(of: work), let index = table.table.index(work.subject),
            index.isBuilding
        else {
            transaction.delete(row.key)
            _ = try await store.store.commit(transaction)
            return true
        }
        transaction.check(table.key, .version(table.version))
        let rows = try await store.itemRows(table.itemsPrefix, after: work.after)
        var count = 0
        for (key, read) in rows.items.prefix(most) where transaction.byteCount < LimitsDynamoDB.commitBytes {
            count += 1
            guard let entry = table.entry(of: read.stored.item, at: key, in: index) else { continue }
            transaction.check(read.row.key, isStill: read.row)
            transaction.put(entry, key.bytes)
        }
        if let last = rows.page.next(behind: count) {
            var next = work
            next.after = last
            transaction.put(row.key, next.bytes)
        } else {
            var built = table.table
            for place in built.indexes.indices { built.indexes[place].isBuilding = false }
            transaction.put(table.key, TableRecord.encode(built))
            transaction.delete(row.key)
        }
        switch try await store.store.commit(transaction) {
        case .committed: return true
        // What the work itself became is for the next round.
        case .conflict(let keys): return keys.contains(row.key)
        case .fenced: preconditionFailure("works carry no fence")
        }
    }
}
