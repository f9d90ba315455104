internal import Base
internal import Store
internal import Synchronization

/// Counts the items of tables. Nothing is counted while items are written; DescribeTable walks over the rows, and a
/// walk of more than one step is kept for six hours, which is how old DynamoDB's own figures may be.
final class ItemCounter: Sendable {
    private let store: DynamoDBStore
    private let kept = Mutex<[String: (at: Instant, measure: Table.Measure)]>([:])

    init(_ store: DynamoDBStore) { self.store = store }

    func measure(_ table: StoredTable, now: Instant) async throws -> Table.Measure {
        if let known = kept.withLock({ $0[table.table.id] }), now - known.at < LimitsDynamoDB.countLife {
            return known.measure
        }
        var measure = Table.Measure()
        var range = KeyRange(
            prefix: Key(bytes: table.itemsPrefix), limit: LimitsDynamoDB.rowsPerStep,
            byteLimit: LimitsDynamoDB.stepBytes)
        var steps = 0
        while true {
            let rows = try await store.store.read(range)
            for row in rows where row.value.first != 0 {
                measure.items += 1
                measure.bytes += ItemRecord.size(row.value, from: 1) ?? 0
            }
            guard let last = rows.last, range.isFull(rows) else { break }
            range = range.after(last.key)
            steps += 1
        }
        // A table that is still being filled has another count soon.
        if steps > 0, table.table.source?.isUnderWay != true { keep(measure, of: table.table.id, at: now) }
        return measure
    }

    private func keep(_ measure: Table.Measure, of id: String, at now: Instant) {
        kept.withLock { kept in
            if kept.count >= LimitsDynamoDB.cachedTables { kept.removeAll() }
            kept[id] = (now, measure)
        }
    }
}
