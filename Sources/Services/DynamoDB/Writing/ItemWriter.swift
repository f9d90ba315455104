internal import Base
internal import Store
internal import ServiceKit
internal import Wire

/// One write of one item: reads what it must, decides, and commits under the versions that it read. Where another write
/// came first, it decides again on the new state.
struct ItemWriter: Sendable {
    let store: DynamoDBStore
    let table: StoredTable
    let key: ItemKey
    /// Whether the write depends on the item as it was; a write that does not, to a table that nobody follows, is one
    /// commit without a read.
    let needsOld: Bool

    struct Outcome {
        let old: ItemRecord.Stored?
        let new: ItemRecord.Stored?
    }

    /// - Parameter decide: the item after the write, given the table as it is and the item before; nil means there is
    ///   none. It may be asked several times and has no effect of its own.
    func write(_ decide: (StoredTable, Item?) throws -> ItemRecord.Stored?) async throws -> Outcome {
        var table = table
        for _ in 0..<LimitsDynamoDB.conflictRetries {
            let rowKey = table.key(key)
            let followers = table.followers
            // An index or a follower may have come since the caller looked.
            let needsOld = needsOld || table.needsOld
            let old = needsOld ? try await store.item(rowKey) : nil
            let new = try decide(table, old?.stored.item)
            let outcome = Outcome(old: old?.stored, new: new)
            if new == nil, old == nil { return outcome }
            let charge = try table.isThrottled ? self.charge(outcome, table) : nil
            var transaction = Transaction()
            transaction.check(table.key, .version(table.version))
            if needsOld { transaction.check(rowKey, isStill: old?.row) }
            Self.add(old, new, at: key, of: table, to: &transaction)
            if let followers {
                try await store.record([(old?.stored.item, new?.item)], of: table, in: followers, &transaction)
            }
            switch try await store.store.commit(transaction) {
            case .committed:
                if followers != nil { store.tell(of: table) }
                return outcome
            case .conflict(let keys):
                if let charge { store.rates.giveBack(charge) }
                if followers != nil { try await store.log.forget(transaction) }
                if keys.contains(table.key) { table = try await Self.reread(table, store) }
            case .fenced: preconditionFailure("writes of items carry no fence")
            }
        }
        table.metrics.conflicts.add(1, at: store.clock.now)
        throw Fault(
            code: "TransactionConflictException", message: "Transaction is ongoing for the item", status: 400)
    }

    /// Takes what the write costs from the table's throughput.
    /// - Throws: ProvisionedThroughputExceededException.
    private func charge(_ outcome: Outcome, _ table: StoredTable) throws(Fault) -> ProvisionedRates.Charge {
        let charge = ProvisionedRates.Charge(ConsumedUnits.write(outcome, table.table), .write, of: table)
        if let fault = store.rates.take(charge, now: store.clock.now) { throw fault }
        return charge
    }

    /// The same table after its settings changed.
    static func reread(_ table: StoredTable, _ store: DynamoDBStore) async throws -> StoredTable {
        let now = try await store.table(table.table.name, table.tenant)
        guard now.table.id == table.table.id else {
            throw Fault(code: "ResourceNotFoundException", message: "Requested resource not found")
        }
        return now
    }

    /// The rows that change when `old` becomes `new`, with their index entries.
    static func add(
        _ old: DynamoDBStore.ReadItem?, _ new: ItemRecord.Stored?, at key: ItemKey, of table: StoredTable,
        to transaction: inout Transaction
    ) {
        if let old, (old.row.value.first ?? 1) > 1 || new == nil { DynamoDBStore.delete(old, in: &transaction) }
        if let new { DynamoDBStore.put(new.item, size: new.size, at: table.key(key), in: &transaction) }
        for index in table.table.indexes {
            let before = old.flatMap { table.entry(of: $0.stored.item, at: key, in: index) }
            let after = new.flatMap { table.entry(of: $0.item, at: key, in: index) }
            guard before != after else { continue }
            if let before { transaction.delete(before) }
            if let after { transaction.put(after, key.bytes) }
        }
    }
}

extension StoredTable {
    /// What is written: an item that fits the table, with its size.
    func checked(_ item: Item, isUpdate: Bool) throws(Fault) -> ItemRecord.Stored {
        try ItemSize.checkNesting(of: item)
        for index in table.indexes.reversed() { try index.key.checkIndexKey(item, index: index.name) }
        return ItemRecord.Stored(item: item, size: try ItemSize.check(item, isUpdate: isUpdate))
    }
}
