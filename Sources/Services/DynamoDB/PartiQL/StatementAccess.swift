internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

extension Statement {
    /// What its caller must be allowed to do, with what policies may limit: the partitions, and whether all of the
    /// table is looked at.
    /// - Source: Amazon DynamoDB Developer Guide, "IAM security policies with PartiQL for DynamoDB".
    func access(_ context: CallContext, _ store: DynamoDBStore) async throws -> Access {
        let reference = try TableReference(table, context)
        let plain = reference.access(permission, index: index, context)
        if case .account = context.caller { return plain }
        guard let table = try await store.find(reference.name, reference.tenant) else { return plain }
        var conditions: [String: [String]] = [:]
        var keys: [String] = []
        switch verb {
        case .select:
            let reader = try StatementReader(self, table, isConsistent: false)
            conditions["dynamodb:FullTableScan"] = [reader.isScan ? "true" : "false"]
            keys = reader.leadingKeys
        case .insert(let item): keys = [item[table.table.key.partition.name]?.keyText].compactMap(\.self)
        case .update, .delete, .exists:
            let key = try StatementKey(condition, table.table.key).single()?.key
            keys = [key?[table.table.key.partition.name]?.keyText].compactMap(\.self)
        }
        if !keys.isEmpty { conditions["dynamodb:LeadingKeys"] = keys }
        return reference.access(permission, index: index, context, conditions: conditions)
    }
}
