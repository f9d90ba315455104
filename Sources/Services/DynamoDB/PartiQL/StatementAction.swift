internal import DynamoDBAPI
internal import Wire

extension Statement {
    /// The write, or the look at one item, that the statement is on its table.
    /// - Throws: ValidationException where it does not fit the table.
    func action(
        _ table: StoredTable, onFailure: ReturnValuesOnConditionCheckFailure?
    ) throws(Fault) -> ItemAction {
        if index != nil {
            guard case .exists = verb else { throw .validation("This operation is not supported on an index") }
            throw .validation("Operations on indices are not supported in transactions")
        }
        let key = StatementKey(condition, table.table.key)
        switch verb {
        case .insert(let item):
            return try .put(item, into: table, WriteCondition(test: nil, onFailure: onFailure), isNew: true)
        case .update(let update):
            guard let (item, rest) = try key.single() else { throw StatementKey.incomplete }
            return try .update(item, update, in: table, Self.condition(rest, onFailure), mustExist: true)
        case .delete:
            guard let (item, rest) = try key.single() else { throw StatementKey.incomplete }
            return try .with(.remove, key: item, in: table, Self.condition(rest, onFailure))
        case .exists:
            guard let (item, rest) = try key.single(), !rest.isEmpty else {
                throw .validation("EXISTS() must contain a single item read with additional condition")
            }
            let exists = ItemCondition.exists(DocumentPath(table.table.key.partition.name))
            return try .with(.check, key: item, in: table, Self.condition([exists] + rest, onFailure))
        case .select: preconditionFailure("a SELECT is no action")
        }
    }

    private static func condition(
        _ parts: [ItemCondition], _ onFailure: ReturnValuesOnConditionCheckFailure?
    ) -> WriteCondition {
        WriteCondition(test: parts.isEmpty ? nil : .all(parts), onFailure: onFailure)
    }

    /// The one item that a SELECT of a batch or a transaction reads.
    /// - Throws: ValidationException where it does not name one by its key, and nothing else.
    func read(_ table: StoredTable, in operation: String) throws(Fault) -> TransactedRead {
        guard case .select(let paths, let order) = verb, order.isEmpty, index == nil,
            let (key, rest) = try StatementKey(condition, table.table.key).single(), rest.isEmpty
        else {
            throw .validation(
                "Select statements within \(operation) must specify the primary key in the where clause.")
        }
        var read = try TransactedRead(key, of: table, nil)
        read.paths = paths
        if let paths { try KeyPaths.check(paths, table.table) }
        return read
    }

    /// What a write shows of its item; nil where that is nothing.
    func returned(_ outcome: ItemWriter.Outcome) -> Item? {
        guard let returning else { return nil }
        if case .update(let update) = verb { return update.returned(returning, outcome) }
        return outcome.old?.item
    }
}
