internal import DynamoDBAPI
internal import Store
internal import Wire

/// The requests of a BatchWriteItem for one table.
struct BatchWriter: Sendable {
    let store: DynamoDBStore
    let table: StoredTable
    private let writes: [Write]
    private let needsOld: Bool

    private struct Write: Sendable {
        let key: ItemKey
        /// Nil deletes.
        let new: ItemRecord.Stored?
    }

    init(store: DynamoDBStore, table: StoredTable, _ requests: [WriteRequest], wantsUnits: Bool) throws(Fault) {
        (self.store, self.table) = (store, table)
        var writes: [Write] = []
        for request in requests {
            switch (request.putRequest, request.deleteRequest) {
            case (let put?, nil):
                let item = try ItemWire.item(put.record[0])
                let key = try table.table.key.key(ofItem: item)
                writes.append(Write(key: key, new: try table.checked(item, isUpdate: false)))
            case (nil, let delete?):
                let key = try table.table.key.key(ofRequest: ItemWire.item(delete.record[0]))
                writes.append(Write(key: key, new: nil))
            default:
                throw .validation(
                    "Supplied WriteRequest must contain exactly one of PutRequest and DeleteRequest")
            }
        }
        if Set(writes.map(\.key)).count < writes.count { throw .validation(BatchTexts.duplicates) }
        self.writes = writes
        // A deleted item may have chunks, which only its first row tells of.
        needsOld = wantsUnits || !table.table.indexes.isEmpty || writes.contains { $0.new == nil }
    }

    func write() async throws -> ConsumedUnits {
        var units = ConsumedUnits()
        var rest = writes[...]
        while !rest.isEmpty {
            var (count, bytes) = (0, 0)
            for write in rest {
                // Keys, chunk headers and index entries come on top of the item.
                bytes += (write.new?.size ?? 0) * 9 / 8 + 4096 * (1 + table.table.indexes.count)
                if count > 0, bytes > LimitsDynamoDB.commitBytes { break }
                count += 1
            }
            var part = try await commit(rest.prefix(count))
            while part == nil, count > 1 {
                // With the records of a stream they are too many for one commit.
                count /= 2
                part = try await commit(rest.prefix(count))
            }
            guard let part else { preconditionFailure("one item is never divided") }
            units = units + part
            rest = rest.dropFirst(count)
        }
        return units
    }

    /// - Returns: nil where one commit has no room for all of it.
    private func commit(_ writes: ArraySlice<Write>) async throws -> ConsumedUnits? {
        var table = table
        for _ in 0..<LimitsDynamoDB.conflictRetries {
            var transaction = Transaction()
            transaction.check(table.key, .version(table.version))
            var units = ConsumedUnits()
            let keys = writes.map { table.key($0.key) }
            let followers = table.followers
            let needsOld = needsOld || followers != nil || !table.table.indexes.isEmpty
            var changes: [(old: Item?, new: Item?)] = []
            let olds = needsOld ? try await store.items(keys) : keys.map { _ in nil }
            for (write, (key, old)) in zip(writes, zip(keys, olds)) {
                if needsOld { transaction.check(key, isStill: old?.row) }
                ItemWriter.add(old, write.new, at: write.key, of: table, to: &transaction)
                units = units + ConsumedUnits.write(.init(old: old?.stored, new: write.new), table.table)
                if followers != nil { changes.append((old?.stored.item, write.new?.item)) }
            }
            if let followers {
                try await store.record(changes, of: table, in: followers, &transaction)
                // One alone is refused by the store where it is too long, as it is without a stream.
                if writes.count > 1, transaction.byteCount > LimitsStore.transactionBytes {
                    try await store.log.forget(transaction)
                    return nil
                }
            }
            guard case .conflict(let conflicts) = try await store.store.commit(transaction) else {
                if followers != nil { store.tell(of: table) }
                return units
            }
            if followers != nil { try await store.log.forget(transaction) }
            if conflicts.contains(table.key) { table = try await ItemWriter.reread(table, store) }
        }
        throw DynamoDBFault.provisionedThroughputExceededException("The batch met too many other writes of its items.")
    }
}
