internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// A write of one item, or a look at one, that is decided on the item as it is when its turn has come: what a call or a
/// part of a transaction asks for.
struct ItemAction: Sendable {
    enum Verb: Sendable {
        /// Puts an item, whatever was there.
        case put(ItemRecord.Stored)
        /// Puts an item where none is.
        case insert(ItemRecord.Stored)
        case update(ItemUpdate)
        /// The same, of an item that is there.
        case change(ItemUpdate)
        case delete
        /// Removes an item that meets the condition; one that is not there is none that fails it.
        case remove
        /// Changes nothing.
        case check
    }

    private(set) var table: StoredTable
    let key: ItemKey
    /// Has the key's attributes: the key as it was given, or the item that is put.
    let keyItem: Item
    let verb: Verb
    let condition: WriteCondition
    /// Whether the table's settings changed since the action was made: a new index may not take its item.
    private var isMoved = false

    /// - Throws: ValidationException where the item or its key does not fit the table.
    static func put(
        _ item: Item, into table: StoredTable, _ condition: WriteCondition, isNew: Bool = false
    ) throws(Fault) -> ItemAction {
        let key = try table.table.key.key(ofItem: item)
        let stored = try table.checked(item, isUpdate: false)
        return ItemAction(
            table: table, key: key, keyItem: item, verb: isNew ? .insert(stored) : .put(stored),
            condition: condition)
    }

    /// - Parameter mustExist: refuses to make an item as it refuses one that fails the condition.
    /// - Throws: ValidationException where the key or the update does not fit the table.
    static func update(
        _ key: Item, _ update: ItemUpdate, in table: StoredTable, _ condition: WriteCondition, mustExist: Bool = false
    ) throws(Fault) -> ItemAction {
        let itemKey = try table.table.key.key(ofRequest: key)
        try UpdateCheck.check(update, table.table)
        return ItemAction(
            table: table, key: itemKey, keyItem: key, verb: mustExist ? .change(update) : .update(update),
            condition: condition)
    }

    /// - Throws: ValidationException where the key does not fit the table.
    static func with(
        _ verb: Verb, key: Item, in table: StoredTable, _ condition: WriteCondition
    ) throws(Fault) -> ItemAction {
        ItemAction(
            table: table, key: try table.table.key.key(ofRequest: key), keyItem: key, verb: verb, condition: condition)
    }

    /// The same in a table whose settings have changed.
    func `in`(_ table: StoredTable) -> ItemAction {
        var action = self
        action.table = table
        action.isMoved = true
        return action
    }

    var isWrite: Bool { if case .check = verb { false } else { true } }

    /// Whether what happens depends on the item as it was.
    var needsOld: Bool {
        guard case .put = verb, condition.test == nil else { return true }
        return table.needsOld
    }

    /// The item afterwards, given the one before; nil means there is none.
    /// - Throws: what keeps it from happening, such as ConditionalCheckFailedException.
    func decide(_ old: Item?) throws -> ItemRecord.Stored? {
        switch verb {
        case .put(let stored):
            try condition.check(old)
            return try isMoved ? table.checked(stored.item, isUpdate: false) : stored
        case .insert(let stored):
            if old != nil { throw DynamoDBFault.duplicateItemException("Duplicate primary key exists in table") }
            return try isMoved ? table.checked(stored.item, isUpdate: false) : stored
        case .update(let update):
            try condition.check(old)
            return try updated(old ?? keyItem, update)
        case .change(let update):
            guard let old else { throw condition.failure(nil) }
            try condition.check(old)
            return try updated(old, update)
        case .delete:
            try condition.check(old)
            return nil
        case .remove:
            if old != nil { try condition.check(old) }
            return nil
        case .check:
            try condition.check(old)
            return nil
        }
    }

    private func updated(_ item: Item, _ update: ItemUpdate) throws(Fault) -> ItemRecord.Stored {
        let new = try update(item)
        try UpdateCheck.check(new, table.table)
        return try table.checked(new, isUpdate: true)
    }

    /// Does it by itself.
    func write(
        _ store: DynamoDBStore, _ call: inout TableCall, needsOld: Bool = true
    ) async throws -> (outcome: ItemWriter.Outcome, units: ConsumedUnits) {
        do throws(ItemWriter.Refusal) {
            let outcome = try await ItemWriter(store: store).write(self, needsOld: needsOld)
            let units = ConsumedUnits.write(outcome, table.table)
            call.writes(units, to: table)
            return (outcome, units)
        } catch {
            if let fault = error.reason as? Fault, fault.isFailedCondition {
                // What a condition refuses costs as much as a write of what is there.
                table.metrics.failedConditions.add(1, at: store.clock.now)
                call.writes(ConsumedUnits(table: ConsumedUnits.write(error.old?.size, nil)), to: table)
            }
            throw error.reason
        }
    }
}
