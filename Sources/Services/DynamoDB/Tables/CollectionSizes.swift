internal import Base
internal import DynamoDBAPI
internal import Store
internal import Synchronization
internal import Wire

/// The sizes of item collections, for those who ask for them with a write. Nothing is counted while items are written:
/// who asks, has the collection walked over, up to 1 GB of it; a walk of more than one step is kept for six hours.
///
/// A collection beyond 1 GB is told to have between 1 GB and the 10 GB that a collection may have.
/// - Source: Amazon DynamoDB API Reference, ItemCollectionMetrics.
final class CollectionSizes: Sendable {
    private let kept = Mutex<[Key: (at: Instant, bytes: Int)]>([:])

    /// - Returns: nil where nobody asked, or the table has no local index, as in DynamoDB.
    func metrics(
        _ wanted: ReturnItemCollectionMetrics?, of action: ItemAction, _ store: DynamoDBStore
    ) async throws -> ItemCollectionMetrics? {
        guard wanted == .size else { return nil }
        return try await metrics(of: action.keyItem, in: action.table, store)
    }

    /// The same of some items of a table: one for each collection.
    func metrics(
        of items: [Item], in table: StoredTable, _ store: DynamoDBStore
    ) async throws -> [ItemCollectionMetrics] {
        var seen: Set<[UInt8]> = []
        var metrics: [ItemCollectionMetrics] = []
        for item in items {
            guard let value = item[table.table.key.partition.name], seen.insert(KeyBytes.partition(value)).inserted,
                let found = try await self.metrics(of: item, in: table, store)
            else { continue }
            metrics.append(found)
        }
        return metrics
    }

    private func metrics(
        of item: Item, in table: StoredTable, _ store: DynamoDBStore
    ) async throws -> ItemCollectionMetrics? {
        let name = table.table.key.partition.name
        guard table.table.indexes.contains(where: { !$0.isGlobal }), let value = item[name] else { return nil }
        let prefix = Key(bytes: table.itemsPrefix + KeyBytes.partition(value))
        let bytes = try await bytes(prefix, table.table, store)
        let lower = min(bytes / LimitsDynamoDB.collectionBytes, 1)
        var metrics = ItemCollectionMetrics(sizeEstimateRangeGB: lower == 0 ? [0, 1] : [1, 10])
        metrics.record[0] = ItemWire.wire([name: value])
        return metrics
    }

    private func bytes(_ prefix: Key, _ table: Table, _ store: DynamoDBStore) async throws -> Int {
        let now = store.clock.now
        if let known = kept.withLock({ $0[prefix] }), now - known.at < LimitsDynamoDB.countLife { return known.bytes }
        let locals = table.indexes.filter { !$0.isGlobal }
        var (bytes, steps) = (0, 0)
        // What stands behind the partition in the keys of its items.
        var last: ItemKey?
        while bytes < LimitsDynamoDB.collectionBytes {
            let rows = try await store.itemRows(prefix.bytes, after: last, limit: LimitsDynamoDB.rowsPerStep)
            for (_, read) in rows.items {
                bytes += read.stored.size
                for index in locals where index.key.key(ofEntry: read.stored.item) != nil {
                    bytes += ItemSize.of(table.projected(read.stored.item, in: index))
                }
            }
            last = rows.last
            if last == nil { break }
            steps += 1
        }
        if steps > 0 { keep(bytes, of: prefix, at: now) }
        return bytes
    }

    private func keep(_ bytes: Int, of prefix: Key, at now: Instant) {
        kept.withLock { kept in
            if kept.count >= LimitsDynamoDB.cachedTables { kept.removeAll() }
            kept[prefix] = (now, bytes)
        }
    }
}
