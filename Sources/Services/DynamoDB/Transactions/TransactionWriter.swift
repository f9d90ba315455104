internal import Base
internal import Store
internal import ServiceKit
internal import Wire

/// Writes that happen together or not at all: one snapshot of all items, one decision for each, and one commit under
/// the versions that were read. Where another write came first, they are decided again on the new state, so that a
/// transaction is refused for others only when it has met them again and again.
/// - Source: Amazon DynamoDB Developer Guide, "Amazon DynamoDB transactions: How it works".
struct TransactionWriter: Sendable {
    let store: DynamoDBStore
    private(set) var actions: [ItemAction]
    let token: TransactionToken?
    /// Whether the items as they were are wanted even where nothing depends on them.
    let wantsOld: Bool

    struct Result {
        /// What became of each item. Where the transaction had been made before, the item as it is now, twice.
        let outcomes: [ItemWriter.Outcome]
        let wasMade: Bool
    }

    /// - Throws: TransactionCanceledException with a reason for each action, IdempotentParameterMismatchException.
    mutating func write() async throws -> Result {
        var conflicts: Set<Key> = []
        for _ in 0..<LimitsDynamoDB.transactionRetries {
            let tokenRows = try await token?.rows(store.store) ?? []
            if let token, try token.isMade(tokenRows, now: store.clock.now) { return try await made() }
            let (olds, reads) = try await readOlds()
            let news = try await TransactionParts.make(Array(zip(actions, olds))) { action, old in
                try action.decide(old?.stored.item)
            }
            let outcomes = zip(actions, zip(olds, news)).map { action, states in
                ItemWriter.Outcome(old: states.0?.stored, new: action.isWrite ? states.1 : states.0?.stored)
            }
            try TransactionParts.checkSize(
                outcomes.reduce(0) { $0 + max($1.old?.size ?? 0, $1.new?.size ?? 0) })
            let charges = charges(outcomes)
            try TransactionParts.charge(charges, store)
            var transaction = try await transaction(olds, reads, news)
            token?.add(to: &transaction, tokenRows)
            switch try await store.store.commit(transaction) {
            case .committed:
                for table in tables where table.followers != nil { store.tell(of: table) }
                return Result(outcomes: outcomes, wasMade: false)
            case .conflict(let keys):
                store.rates.giveBack(charges)
                try await store.log.forget(transaction)
                conflicts = Set(keys)
                try await reread(conflicts)
            case .fenced: preconditionFailure("writes of items carry no fence")
            }
        }
        let areConflicts = actions.map { conflicts.contains($0.table.key($0.key)) }
        for (action, isConflict) in zip(actions, areConflicts) where isConflict {
            action.table.metrics.conflicts.add(1, at: store.clock.now)
        }
        throw Fault.cancelled(areConflicts.map { $0 ? .conflict : .fulfilled })
    }

    /// Each table once, in the order of the actions.
    private var tables: [StoredTable] {
        var seen: Set<Key> = []
        return actions.map(\.table).filter { seen.insert($0.key).inserted }
    }

    // MARK: - Reading

    /// The items as they are, of one moment, and which of them were read.
    private func readOlds() async throws -> ([DynamoDBStore.ReadItem?], [Bool]) {
        let reads = actions.map { wantsOld || $0.needsOld }
        let wanted = actions.indices.filter { reads[$0] }
        var olds = [DynamoDBStore.ReadItem?](repeating: nil, count: actions.count)
        guard !wanted.isEmpty else { return (olds, reads) }
        let items = try await store.items(wanted.map { actions[$0].table.key(actions[$0].key) })
        for (index, item) in zip(wanted, items) { olds[index] = item }
        return (olds, reads)
    }

    /// The answer for a transaction that was made before: what it costs to read its items.
    private func made() async throws -> Result {
        let items = try await store.items(actions.map { $0.table.key($0.key) })
        return Result(
            outcomes: items.map { ItemWriter.Outcome(old: $0?.stored, new: $0?.stored) }, wasMade: true)
    }

    private mutating func reread(_ conflicts: Set<Key>) async throws {
        for table in tables where conflicts.contains(table.key) {
            let now = try await ItemWriter.reread(table, store)
            actions = actions.map { $0.table.key == table.key ? $0.in(now) : $0 }
        }
    }

    // MARK: - Throughput

    /// What the writes cost.
    private func charges(_ outcomes: [ItemWriter.Outcome]) -> [ProvisionedRates.Charge] {
        guard actions.contains(where: { $0.table.isThrottled }) else { return [] }
        return zip(actions, outcomes).map { action, outcome in
            ProvisionedRates.Charge(
                ConsumedUnits.write(outcome, action.table.table).doubled, .write, of: action.table)
        }
    }

    // MARK: - Writing

    private func transaction(
        _ olds: [DynamoDBStore.ReadItem?], _ reads: [Bool], _ news: [ItemRecord.Stored?]
    ) async throws -> Transaction {
        var transaction = Transaction()
        transaction.isLarge = true
        for table in tables { transaction.check(table.key, .version(table.version)) }
        for (index, action) in actions.enumerated() {
            if reads[index] { transaction.check(action.table.key(action.key), isStill: olds[index]?.row) }
            guard action.isWrite else { continue }
            ItemWriter.add(olds[index], news[index], at: action.key, of: action.table, to: &transaction)
        }
        for table in tables {
            guard let followers = table.followers else { continue }
            let changes = actions.indices.filter { actions[$0].table.key == table.key && actions[$0].isWrite }.map {
                (old: olds[$0]?.stored.item, new: news[$0]?.item)
            }
            try await store.record(changes, of: table, in: followers, &transaction)
        }
        return transaction
    }
}
