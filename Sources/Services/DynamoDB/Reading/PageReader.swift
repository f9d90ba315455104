internal import Base
internal import Store

/// Walks over the items of a table or index for one page of a query or scan.
struct PageReader: Sendable {
    let table: StoredTable
    let index: TableIndex?
    /// Keys behind the prefix of the table's items or the index's entries.
    let lower: [UInt8]
    let upper: [UInt8]?
    let isReversed: Bool
    /// Where the page before ended.
    let start: Key?
    /// Items to look at, at most.
    let limit: Int?
    /// Whether an index gives items with attributes that it does not hold.
    let readsWholeItems: Bool

    /// What a page looked at.
    struct Walk {
        var scanned = 0
        var bytes = 0
        /// The last item looked at, where the page ended before the range did.
        var last: Item?
    }

    /// Gives each item to `visit` until the page is full.
    func walk(_ store: DynamoDBStore, _ visit: (Item) -> Void) async throws -> Walk {
        var walk = Walk()
        var after = start
        while true {
            let range = self.range(after: after, remaining: limit.map { $0 - walk.scanned })
            let rows = try await store.store.read(range)
            guard let lastRow = rows.last else { return walk }
            for (item, size) in try await items(rows, store) {
                visit(item)
                walk.scanned += 1
                walk.bytes += size
                if walk.scanned == limit || walk.bytes >= LimitsDynamoDB.pageBytes {
                    walk.last = item
                    return walk
                }
            }
            if !range.isFull(rows) { return walk }
            after = lastRow.key
        }
    }

    private func range(after: Key?, remaining: Int?) -> KeyRange {
        let prefix = table.prefix(of: index)
        let end = upper.map { Key(bytes: prefix + $0) } ?? Key(bytes: prefix).afterPrefix
        let most = index == nil ? LimitsStore.rowsPerRange : LimitsDynamoDB.entriesPerRead
        return KeyRange(
            from: Key(bytes: prefix + lower), to: end, after: after, limit: min(remaining ?? most, most),
            byteLimit: LimitsDynamoDB.pageBytes, isReversed: isReversed)
    }

    private func items(_ rows: [Row], _ store: DynamoDBStore) async throws -> [(item: Item, size: Int)] {
        guard let index else { return try await tableItems(rows, store) }
        let keys = rows.map { Key(bytes: table.itemsPrefix + $0.value) }
        var items: [(item: Item, size: Int)] = []
        for (row, read) in zip(rows, try await store.items(keys)) {
            // An item that was changed after its entry was read has left this place of the index.
            guard let item = read?.stored.item,
                table.entry(of: item, at: ItemKey(bytes: row.value), in: index) == row.key
            else { continue }
            let projected = table.table.projected(item, in: index)
            items.append((readsWholeItems ? item : projected, ItemSize.of(projected)))
        }
        return items
    }

    private func tableItems(_ rows: [Row], _ store: DynamoDBStore) async throws -> [(item: Item, size: Int)] {
        var items: [(item: Item, size: Int)] = []
        items.reserveCapacity(rows.count)
        for row in rows {
            switch row.value.first {
            case 1:
                let stored = try ItemRecord.decode(row.value, from: 1)
                items.append((stored.item, stored.size))
            case 0: continue
            default:
                if let read = try await store.item(row.key) { items.append((read.stored.item, read.stored.size)) }
            }
        }
        return items
    }
}
