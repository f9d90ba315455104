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

/// Removes rows that nobody needs any longer, in steps: what an index had that no write keeps, a table of whose past
/// nothing is kept, a deleted backup or a deleted table.
struct RemovalWork: Sendable {
    let store: DynamoDBStore
    let row: Row
    let work: TableWork

    /// Adds a step to a transaction.
    func step(_ transaction: inout Transaction) async throws {
        if try await isDone(&transaction) { transaction.delete(row.key) }
    }

    /// - Returns: whether the step is the last.
    private func isDone(_ transaction: inout Transaction) async throws -> Bool {
        switch work.kind {
        case .remove: try await removeIndex(&transaction)
        case .forget: try await forget(&transaction)
        case .discard:
            try await store.removePage(DynamoDBStore.keptPrefix(work.subject, work.tenant), &transaction)
        default: try await drop(&transaction)
        }
    }

    /// The entries of an index, and then the index.
    private func removeIndex(_ transaction: inout Transaction) async throws -> Bool {
        let prefix = DynamoDBStore.entriesPrefix(work.tableID, work.tenant).appending(.string(work.subject))
        guard try await store.removePage(prefix, &transaction) else { return false }
        if let table = try await store.table(of: work) {
            var rest = table.table
            rest.forgetLeaving()
            transaction.check(table.key, .version(table.version))
            transaction.put(table.key, TableRecord.encode(rest))
        }
        return true
    }

    /// The images of a table's past, where none are kept any longer. One that begins to keep some again leaves the rest
    /// to the sweep.
    private func forget(_ transaction: inout Transaction) async throws -> Bool {
        guard let table = try await store.table(of: work), !table.table.history.isKept else { return true }
        transaction.check(table.key, .version(table.version))
        return try await store.removePast(work.tableID, work.tenant, &transaction)
    }

    /// What a deleted table had: items, entries of indexes, images of its past and its counters.
    private func drop(_ transaction: inout Transaction) async throws -> Bool {
        let (id, tenant) = (work.tableID, work.tenant)
        guard try await store.removePage(DynamoDBStore.itemsPrefix(id, tenant), &transaction),
            try await store.removePage(DynamoDBStore.entriesPrefix(id, tenant), &transaction),
            try await store.removePast(id, tenant, &transaction)
        else { return false }
        transaction.delete(DynamoDBStore.countKey(id))
        transaction.delete(CountedRow.key(id, tenant))
        return true
    }
}
