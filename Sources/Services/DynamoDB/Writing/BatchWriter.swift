internal import Base
internal import DynamoDBAPI
internal import Store
internal import Wire

/// The requests of a BatchWriteItem for one table.
struct BatchWriter: Sendable {
    let store: DynamoDBStore
    let table: StoredTable
    private let writes: [Write]
    private let needsOld: Bool

    /// What came of a batch.
    struct Result {
        var units = ConsumedUnits()
        /// What the table's throughput had no room for, and why.
        var unprocessed: [WriteRequest] = []
        var throttled: Fault?
    }

    private struct Write: Sendable {
        let request: WriteRequest
        let key: ItemKey
        /// Has the key's attributes: the item that is put, or the key of the one that goes.
        let keyItem: Item
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
                writes.append(
                    Write(
                        request: request, key: key, keyItem: item, new: try table.checked(item, isUpdate: false)))
            case (nil, let delete?):
                let keyItem = try ItemWire.item(delete.record[0])
                let key = try table.table.key.key(ofRequest: keyItem)
                writes.append(Write(request: request, key: key, keyItem: keyItem, new: nil))
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

    /// Items with the keys' attributes, one for each request.
    var keyItems: [Item] { writes.map(\.keyItem) }

    func write() async throws -> Result {
        var result = Result()
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
            result.units = result.units + part.units
            result.unprocessed += part.unprocessed
            result.throttled = result.throttled ?? part.throttled
            rest = rest.dropFirst(count)
        }
        return result
    }

    /// - Returns: nil where one commit has no room for all of it.
    private func commit(_ writes: ArraySlice<Write>) async throws -> Result? {
        var table = table
        for _ in 0..<LimitsDynamoDB.conflictRetries {
            var transaction = Transaction()
            transaction.check(table.key, .version(table.version))
            var result = Result()
            var charges: [ProvisionedRates.Charge] = []
            let keys = writes.map { table.key($0.key) }
            let followers = table.followers
            let needsOld = needsOld || table.needsOld
            var changes: [(old: Item?, new: Item?)] = []
            let olds = needsOld ? try await store.items(keys) : keys.map { _ in nil }
            for (write, (key, old)) in zip(writes, zip(keys, olds)) {
                let units = ConsumedUnits.write(.init(old: old?.stored, new: write.new), table.table)
                let charge = ProvisionedRates.Charge(units, .write, of: table)
                if let fault = store.rates.take(charge, now: store.clock.now) {
                    result.throttled = fault
                    result.unprocessed.append(write.request)
                    continue
                }
                charges.append(charge)
                if needsOld { transaction.check(key, isStill: old?.row) }
                ItemWriter.add(old, write.new, at: write.key, of: table, to: &transaction)
                result.units = result.units + units
                if followers != nil { changes.append((old?.stored.item, write.new?.item)) }
            }
            // Where the throughput has room for none of them, nothing is written.
            if charges.isEmpty { return result }
            if let followers {
                try await store.record(changes, of: table, in: followers, &transaction)
                // One alone is refused by the store where it is too long, as it is without a stream.
                if writes.count > 1, transaction.byteCount > LimitsStore.transactionBytes {
                    store.rates.giveBack(charges)
                    try await store.log.forget(transaction)
                    return nil
                }
            }
            guard case .conflict(let conflicts) = try await store.store.commit(transaction) else {
                if followers != nil { store.tell(of: table) }
                return result
            }
            store.rates.giveBack(charges)
            if followers != nil { try await store.log.forget(transaction) }
            guard conflicts.contains(table.key) else { continue }
            table = try await ItemWriter.reread(table, store)
            // An index that came meanwhile may not take them.
            for write in writes {
                if let new = write.new { _ = try table.checked(new.item, isUpdate: false) }
            }
        }
        throw DynamoDBFault.provisionedThroughputExceededException("The batch met too many other writes of its items.")
    }
}
