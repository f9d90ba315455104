internal import Base
internal import ServiceKit
internal import Store
internal import Wire

/// A write of one item that waits to be made.
struct ItemWrite: Sendable {
    let action: ItemAction
    /// Whether it depends on the item as it was, or its caller wants to see that.
    let needsOld: Bool
}

/// Writes of one item: reads what they must, decides each on what the one before it leaves, and commits what comes of
/// all of them under the versions that it read. Where another write came first, it decides again on the new state.
///
/// Writes that do not depend on what was there, to a table that nobody follows, are one commit without a read.
struct ItemWriter: Sendable {
    let store: DynamoDBStore

    struct Outcome {
        let old: ItemRecord.Stored?
        let new: ItemRecord.Stored?

        var isChange: Bool { old != nil || new != nil }
    }

    /// Why a write was not made.
    struct Refusal: Error {
        let reason: any Error
        /// The item that its condition was judged by.
        var old: ItemRecord.Stored?
    }

    typealias Ending = Result<Outcome, Refusal>

    /// Makes a write, together with those of the same item that come while another one of it is made.
    func write(_ action: ItemAction, needsOld: Bool) async throws(Refusal) -> Outcome {
        let write = ItemWrite(action: action, needsOld: needsOld)
        return try await store.lines.run(write, at: action.table.key(action.key), commit).get()
    }

    /// - Returns: what became of each.
    private func commit(_ writes: [ItemWrite]) async -> [Ending] {
        do {
            if let endings = try await attempt(writes) { return endings }
        } catch {
            return writes.map { _ in .failure(Refusal(reason: error)) }
        }
        let half = writes.count / 2
        return await commit(Array(writes[..<half])) + commit(Array(writes[half...]))
    }

    /// - Returns: nil where the store has no room for what several of them change together.
    private func attempt(_ writes: [ItemWrite]) async throws -> [Ending]? {
        var table = writes[0].action.table
        for _ in 0..<LimitsDynamoDB.conflictRetries {
            // An index or a follower may have come since the caller looked.
            let needsOld = table.needsOld || writes.contains(where: \.needsOld)
            let old = needsOld ? try await store.item(table.key(writes[0].action.key)) : nil
            let decision = Decision(writes, on: old, in: table, store)
            guard let transaction = try await transaction(decision, isOldKnown: needsOld) else {
                return decision.endings
            }
            switch try await write(transaction, isAlone: writes.count == 1) {
            case .committed:
                if table.followers != nil { store.tell(of: table) }
                return decision.endings
            case .conflict(let keys):
                try await takeBack(decision, transaction)
                if keys.contains(table.key) { table = try await Self.reread(table, store) }
            case nil:
                try await takeBack(decision, transaction)
                return nil
            case .fenced: preconditionFailure("writes of items carry no fence")
            }
        }
        table.metrics.conflicts.add(Double(writes.count), at: store.clock.now)
        throw Fault(
            code: "TransactionConflictException", message: "Transaction is ongoing for the item", status: 400)
    }

    /// What makes the changes; nil where there are none.
    private func transaction(_ decision: Decision, isOldKnown: Bool) async throws -> Transaction? {
        guard let last = decision.changes.last else { return nil }
        let table = decision.table
        var transaction = Transaction()
        transaction.check(table.key, .version(table.version))
        if isOldKnown { transaction.check(table.key(decision.key), isStill: decision.old?.row) }
        Self.add(decision.old, last.new, at: decision.key, of: table, to: &transaction)
        if let followers = table.followers {
            let changes = decision.changes.map { (old: $0.old?.item, new: $0.new?.item) }
            try await store.record(changes, of: table, in: followers, &transaction)
        }
        return transaction
    }

    /// - Returns: nil where the store has no room for it, which a part of it may have.
    private func write(_ transaction: Transaction, isAlone: Bool) async throws(Failure) -> CommitResult? {
        guard isAlone || transaction.byteCount <= transaction.byteLimit else { return nil }
        do {
            return try await store.store.commit(transaction)
        } catch {
            guard !isAlone, error.code == "store.full" else { throw error }
            return nil
        }
    }

    private func takeBack(_ decision: Decision, _ transaction: Transaction) async throws {
        store.rates.giveBack(decision.charges)
        if decision.table.followers != nil { try await store.log.forget(transaction) }
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

extension ItemWriter {
    /// What comes of writes of one item, each judged on what those before it leave.
    fileprivate struct Decision {
        let table: StoredTable
        let key: ItemKey
        let old: DynamoDBStore.ReadItem?
        /// In the order of the writes.
        private(set) var endings: [Ending] = []
        /// What those have done that were not refused, but for what found nothing and left nothing.
        private(set) var changes: [Outcome] = []
        /// What was taken for them from the table's throughput.
        private(set) var charges: [ProvisionedRates.Charge] = []

        init(
            _ writes: [ItemWrite], on old: DynamoDBStore.ReadItem?, in table: StoredTable, _ store: DynamoDBStore
        ) {
            (self.table, self.old, key) = (table, old, writes[0].action.key)
            var item = old?.stored
            for write in writes {
                do {
                    let action = write.action.table.version == table.version ? write.action : write.action.in(table)
                    let outcome = Outcome(old: item, new: try action.decide(item?.item))
                    if outcome.isChange {
                        if table.isThrottled { try charge(outcome, store) }
                        changes.append(outcome)
                        item = outcome.new
                    }
                    endings.append(.success(outcome))
                } catch {
                    endings.append(.failure(Refusal(reason: error, old: item)))
                }
            }
        }

        /// Takes what a write costs from the table's throughput.
        /// - Throws: ProvisionedThroughputExceededException.
        private mutating func charge(_ outcome: Outcome, _ store: DynamoDBStore) throws(Fault) {
            let charge = ProvisionedRates.Charge(ConsumedUnits.write(outcome, table.table), .write, of: table)
            if let fault = store.rates.take(charge, now: store.clock.now) { throw fault }
            charges.append(charge)
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
