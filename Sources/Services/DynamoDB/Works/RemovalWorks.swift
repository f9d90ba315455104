internal import Base
internal import Store

/// Removes the images of a table's past, in steps, where none are kept any longer. One that begins to keep some again
/// leaves the rest to the sweep.
struct ForgetWork: Sendable {
    let store: DynamoDBStore
    let row: Row
    let work: TableWork

    func step() async throws {
        var transaction = Transaction()
        transaction.check(row.key, .version(row.version))
        guard let table = try await store.table(of: work), !table.table.history.isKept else {
            transaction.delete(row.key)
            _ = try await store.store.commit(transaction)
            return
        }
        transaction.check(table.key, .version(table.version))
        let range = HistorySweep.range(work.tableID, work.tenant)
        let rows = try await store.store.read(range)
        try HistorySweep.remove(rows, &transaction)
        if !range.isFull(rows) { transaction.delete(row.key) }
        _ = try await store.store.commit(transaction)
    }
}

/// Removes what a backup had, in steps.
struct DiscardWork: Sendable {
    let store: DynamoDBStore
    let row: Row
    let work: TableWork

    func step() async throws {
        let range = KeyRange(
            prefix: DynamoDBStore.keptPrefix(work.subject, work.tenant), limit: LimitsDynamoDB.rowsPerStep,
            byteLimit: LimitsDynamoDB.stepBytes)
        let rows = try await store.store.read(range)
        var transaction = Transaction()
        transaction.check(row.key, .version(row.version))
        if let first = rows.first, let last = rows.last {
            transaction.delete(KeyRange(from: first.key, to: last.key.successor))
        }
        if !range.isFull(rows) { transaction.delete(row.key) }
        _ = try await store.store.commit(transaction)
    }
}
