internal import Base
internal import Store

extension DynamoDBStore {
    /// Adds the removal of a page of the rows that begin so to a transaction.
    /// - Parameter also: adds what goes with the rows.
    /// - Returns: whether nothing is left behind them.
    func removePage(
        _ prefix: Key, _ transaction: inout Transaction, also: ([Row], inout Transaction) throws -> Void = { _, _ in }
    ) async throws -> Bool {
        let range = KeyRange(
            prefix: prefix, limit: LimitsDynamoDB.rowsPerStep, byteLimit: LimitsDynamoDB.stepBytes)
        let rows = try await store.read(range)
        guard let first = rows.first, let last = rows.last else { return true }
        transaction.delete(KeyRange(from: first.key, to: last.key.successor))
        try also(rows, &transaction)
        return !range.isFull(rows)
    }

    /// The same of the images of a table's past, with what they have elsewhere.
    func removePast(_ id: String, _ tenant: Tenant, _ transaction: inout Transaction) async throws -> Bool {
        try await removePage(Self.pastPrefix(id, tenant), &transaction) { rows, transaction in
            for row in rows { StreamLog.removeImages(try PastImage(row.value).row, &transaction) }
        }
    }
}

/// Removes the entries of an index that no write keeps any longer, in steps, and then the index.
struct IndexRemoval: Sendable {
    let store: DynamoDBStore
    let row: Row
    let work: TableWork

    func step() async throws {
        var transaction = Transaction()
        transaction.check(row.key, .version(row.version))
        let prefix = DynamoDBStore.entriesPrefix(work.tableID, work.tenant).appending(.string(work.subject))
        if try await store.removePage(prefix, &transaction) {
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

/// Removes the images of a table's past, in steps, where none are kept any longer. One that begins to keep some again
/// leaves the rest to the sweep.
struct ForgetWork: Sendable {
    let store: DynamoDBStore
    let row: Row
    let work: TableWork

    func step() async throws {
        var transaction = Transaction()
        transaction.check(row.key, .version(row.version))
        if let table = try await store.table(of: work), !table.table.history.isKept {
            transaction.check(table.key, .version(table.version))
            if try await store.removePast(work.tableID, work.tenant, &transaction) { transaction.delete(row.key) }
        } else {
            transaction.delete(row.key)
        }
        _ = try await store.store.commit(transaction)
    }
}

/// Removes what a backup had, in steps.
struct DiscardWork: Sendable {
    let store: DynamoDBStore
    let row: Row
    let work: TableWork

    func step() async throws {
        var transaction = Transaction()
        transaction.check(row.key, .version(row.version))
        if try await store.removePage(DynamoDBStore.keptPrefix(work.subject, work.tenant), &transaction) {
            transaction.delete(row.key)
        }
        _ = try await store.store.commit(transaction)
    }
}

/// Removes what a deleted table had, in steps: items, entries of indexes, images of its past and its counters.
struct DropWork: Sendable {
    let store: DynamoDBStore
    let row: Row
    let work: TableWork

    func step() async throws {
        let (id, tenant) = (work.tableID, work.tenant)
        var transaction = Transaction()
        transaction.check(row.key, .version(row.version))
        var isEmpty = try await store.removePage(DynamoDBStore.itemsPrefix(id, tenant), &transaction)
        if isEmpty { isEmpty = try await store.removePage(DynamoDBStore.entriesPrefix(id, tenant), &transaction) }
        if isEmpty { isEmpty = try await store.removePast(id, tenant, &transaction) }
        if isEmpty {
            transaction.delete(DynamoDBStore.countKey(id))
            transaction.delete(CountedRow.key(id, tenant))
            transaction.delete(row.key)
        }
        _ = try await store.store.commit(transaction)
    }
}
