internal import Base
internal import Store

/// Counts the items of a table and of its indexes, page by page, while the table goes on changing.
struct CountWork: Sendable {
    let store: DynamoDBStore
    let row: Row
    let work: TableWork

    /// Adds a step to a transaction.
    func step(_ transaction: inout Transaction) async throws {
        guard let table = try await store.table(of: work) else { return transaction.delete(row.key) }
        let page = try await ItemCounter.page(of: table, after: work.after, store)
        var measure = Table.Measure(work.details)
        measure.add(page.measure)
        if let last = page.last {
            var next = work
            (next.after, next.details) = (last, measure.json)
            transaction.put(row.key, next.bytes)
        } else {
            transaction.check(table.key, .version(table.version))
            let counted = CountedRow(at: store.clock.now, measure: measure)
            transaction.put(CountedRow.key(work.tableID, work.tenant), counted.bytes)
            transaction.clear(row.key)
        }
    }
}
