internal import Base
internal import Store

/// Items on their way elsewhere, in the order of their keys.
struct ItemPage: Sendable {
    var items: [(key: ItemKey, stored: ItemRecord.Stored)] = []
    /// Behind which the next page begins; nil where there is nothing more.
    var last: ItemKey?

    /// Behind which to go on where the first `count` items are done; nil where that is all.
    func next(behind count: Int) -> ItemKey? { count == items.count ? last : items[count - 1].key }
}

/// The items of a page of rows, each whole, from wherever rows of items lie.
struct ItemRows: Sendable {
    let items: [(key: ItemKey, read: DynamoDBStore.ReadItem)]
    /// Behind which the next page begins: the last item, where there may be more behind it; of a page without any, the
    /// one whose chunks of an earlier time fill it.
    let last: ItemKey?

    /// The rows behind an item, so many that the first item of a page is whole.
    static func range(
        _ prefix: [UInt8], after key: ItemKey?, limit: Int = LimitsDynamoDB.rowsPerPage
    ) -> KeyRange {
        let start = key.flatMap { Key(bytes: prefix + $0.bytes).afterPrefix } ?? Key(bytes: prefix)
        return KeyRange(
            from: start, to: Key(bytes: prefix).afterPrefix, limit: limit, byteLimit: LimitsDynamoDB.pastPageBytes)
    }

    /// - Parameter prefix: what stands before the item's key in the rows' keys.
    init(_ rows: [Row], of range: KeyRange, _ prefix: [UInt8]) throws {
        let isFull = range.isFull(rows)
        var items: [(key: ItemKey, read: DynamoDBStore.ReadItem)] = []
        var leftOver: ItemKey?
        var start = 0
        while start < rows.count {
            var end = start + 1
            while end < rows.count, rows[end].value.first == 0 { end += 1 }
            let isCut = isFull && end == rows.count && end - start < Int(rows[start].value.first ?? 1)
            let isItem = rows[start].value.first != 0
            if isItem, !isCut, let read = try DynamoDBStore.item(Array(rows[start..<end])) {
                items.append((ItemKey(bytes: Array(rows[start].key.bytes.dropFirst(prefix.count))), read))
            }
            if !isItem { leftOver = ItemKey(bytes: Array(rows[end - 1].key.bytes.dropFirst(prefix.count).dropLast())) }
            start = end
        }
        self.items = items
        last = isFull ? items.last?.key ?? leftOver : nil
    }

    var page: ItemPage { ItemPage(items: items.map { ($0.key, $0.read.stored) }, last: last) }
}

extension DynamoDBStore {
    /// A page of the items whose rows begin so.
    func itemRows(
        _ prefix: [UInt8], after key: ItemKey?, limit: Int = LimitsDynamoDB.rowsPerPage
    ) async throws -> ItemRows {
        let range = ItemRows.range(prefix, after: key, limit: limit)
        return try ItemRows(try await store.read(range), of: range, prefix)
    }
}

/// Items on their way into rows elsewhere, as many as one commit takes.
enum ItemCopy {
    /// Adds items to a transaction, one at least.
    /// - Parameter table: whose indexes get their entries too.
    /// - Returns: how many were added.
    static func put(
        _ items: [(key: ItemKey, stored: ItemRecord.Stored)], behind prefix: [UInt8], of table: StoredTable? = nil,
        _ transaction: inout Transaction
    ) -> Int {
        var count = 0
        for (key, stored) in items {
            let room = stored.size * 3 / 2 + 4_096 * (2 + (table?.table.indexes.count ?? 0))
            if count > 0, transaction.byteCount + room > LimitsDynamoDB.commitBytes { break }
            DynamoDBStore.put(stored.item, size: stored.size, at: Key(bytes: prefix + key.bytes), in: &transaction)
            for index in table?.table.indexes ?? [] {
                if let entry = table?.entry(of: stored.item, at: key, in: index) { transaction.put(entry, key.bytes) }
            }
            count += 1
        }
        return count
    }
}
