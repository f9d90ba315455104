internal import Base
internal import Store

/// Reads a table as it was at a moment, page by page, while it goes on changing.
///
/// An item was what the first change behind the moment found; where there was none since, it is what it is now. Items
/// and images of a page are read from one snapshot.
struct PastReader: Sendable {
    let store: DynamoDBStore
    let tableID: String
    let tenant: Tenant
    let cut: HistoryCut

    func page(after key: ItemKey?) async throws -> ItemPage {
        let live = DynamoDBStore.itemsPrefix(tableID, tenant).bytes
        let past = DynamoDBStore.pastPrefix(tableID, tenant).bytes
        let ranges = [ItemRows.range(live, after: key), ItemRows.range(past, after: key)]
        let rows = try await store.store.read(ranges)
        let items = try ItemRows(rows[0], of: ranges[0], live)
        let images = try rows[1].map { row throws(Failure) in try PastImage(row.value) }
        let open = ranges[1].isFull(rows[1]) ? images.last?.key : nil
        let end = [items.last, open].compactMap(\.self).min { $0.isBefore($1) }

        var now: [ItemKey: ItemRecord.Stored] = [:]
        for item in items.items { now[item.key] = item.read.stored }
        var first: [ItemKey: PastImage] = [:]
        for image in images where first[image.key] == nil && cut.precedes(image) { first[image.key] = image }
        let keys = Set(now.keys).union(images.map(\.key)).sorted { $0.isBefore($1) }

        var page = ItemPage(last: end)
        var bytes = 0
        for key in keys {
            if let end, end.isBefore(key) { break }
            var image = first[key]
            // The changes of the last item may go on behind the page.
            if image == nil, key == open { image = try await self.first(of: key, past) }
            let stored = if let image { try await image.item(store.log) } else { now[key] }
            if let stored {
                page.items.append((key, stored))
                bytes += stored.size
            }
            if bytes >= LimitsDynamoDB.pastPageBytes, key != keys.last {
                page.last = key
                break
            }
        }
        return page
    }

    /// The first change of an item behind the moment.
    private func first(of key: ItemKey, _ prefix: [UInt8]) async throws -> PastImage? {
        var range = KeyRange(
            prefix: Key(bytes: prefix + key.bytes), limit: LimitsDynamoDB.rowsPerPage,
            byteLimit: LimitsDynamoDB.pastPageBytes)
        while true {
            let rows = try await store.store.read(range)
            for row in rows {
                let image = try PastImage(row.value)
                if cut.precedes(image) { return image }
            }
            guard let last = rows.last, range.isFull(rows) else { return nil }
            range = range.after(last.key)
        }
    }
}

extension ItemKey {
    /// In the order of the rows.
    func isBefore(_ other: ItemKey) -> Bool { bytes.lexicographicallyPrecedes(other.bytes) }
}
