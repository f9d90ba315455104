internal import Base
internal import Store

/// Removes the entries of an index that no write keeps any longer, in steps, and then the index.
struct IndexRemoval: Sendable {
    let store: DynamoDBStore
    let row: Row
    let work: TableWork

    func step() async throws {
        let range = KeyRange(
            prefix: DynamoDBStore.entriesPrefix(work.tableID, work.tenant).appending(.string(work.subject)),
            limit: LimitsDynamoDB.rowsPerStep, byteLimit: LimitsDynamoDB.stepBytes)
        let rows = try await store.store.read(range)
        var transaction = Transaction()
        transaction.check(row.key, .version(row.version))
        if let first = rows.first, let last = rows.last {
            transaction.delete(KeyRange(from: first.key, to: last.key.successor))
        }
        if !range.isFull(rows) {
            transaction.delete(row.key)
            if let table = try await store.table(of: work) {
                var rest = table.table
                rest.forgetLeaving()
                transaction.check(table.key, .version(table.version))
                transaction.put(table.key, TableRecord.encode(rest))
            }
        }
        // Where the table's settings changed meanwhile, the next round looks again.
        _ = try await store.store.commit(transaction)
    }
}
