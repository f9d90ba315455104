internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

extension Statement {
    /// What its caller must be allowed to do, with what policies may limit: the partitions, the attributes, and whether
    /// all of the table is looked at.
    /// - Parameter enclosing: the transaction that it is a part of.
    /// - Source: Amazon DynamoDB Developer Guide, "IAM security policies with PartiQL for DynamoDB".
    func access(_ context: CallContext, _ store: DynamoDBStore, in enclosing: String? = nil) async throws -> Access {
        let reference = try TableReference(table, context)
        guard let table = try await reference.limited(context, store) else {
            return reference.access(permission, index: index, context)
        }
        var conditions = CallConditions(table.table, index: index)
        if let enclosing { conditions.belongs(to: enclosing) }
        conditions.names(condition?.paths)
        conditions.returns(returning?.rawValue)
        switch verb {
        case .select(let paths, _):
            let reader = try StatementReader(self, table, isConsistent: false)
            conditions.scans(reader.isScan)
            conditions.leads(reader.leadingKeys)
            conditions.reads(paths)
        case .insert(let item): conditions.puts([ItemWire.wire(item)])
        case .update(let update):
            conditions.leads(try partition(table.table.key))
            conditions.updates(update)
        case .delete, .exists: conditions.leads(try partition(table.table.key))
        }
        return reference.access(permission, index: index, context, conditions: conditions.byKey)
    }

    /// The partition of the one item that it means.
    private func partition(_ key: KeySchema) throws(Fault) -> ItemValue? {
        try StatementKey(condition, key).single()?.key[key.partition.name]
    }
}
