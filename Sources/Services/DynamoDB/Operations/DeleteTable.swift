internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Removes a table with everything in it. The name is free at once; the rows go in steps behind the call. Its
/// stream ends, and is there for a day. A table with point-in-time recovery leaves a backup for 35 days, into which its
/// rows go first.
/// - Source: Amazon DynamoDB API Reference, DeleteTable.
struct DeleteTable: Operation {
    static let model = DynamoDBModel.deleteTable
    let store: DynamoDBStore
    let randomness: any Randomness

    func access(_ input: DeleteTableInput, _ context: CallContext) async throws -> [Access] {
        [try TableReference(input.tableName, context).access("DeleteTable", context)]
    }

    func run(_ input: DeleteTableInput, _ context: CallContext) async throws -> DeleteTableOutput {
        let reference = try TableReference(input.tableName, context)
        for _ in 0..<LimitsStore.conflictRetries {
            let stored = try await store.named(reference.name, reference.tenant)
            if stored.table.isDeletionProtected {
                throw Fault.validation(
                    "Resource cannot be deleted as it is currently protected against deletion. "
                        + "Disable deletion protection first.")
            }
            try Self.checkIdle(stored.table)
            var transaction = Transaction()
            transaction.check(stored.key, .version(stored.version))
            transaction.delete(stored.key)
            if stored.table.history.recovery != nil {
                store.begin(backup(of: stored.table, now: context.now), reference.tenant, &transaction)
            } else {
                let work = TableWork(.drop, on: stored.table, reference.tenant, subject: stored.table.id)
                transaction.put(work.key, work.bytes)
            }
            try await store.end(stored.table.stream, of: stored.table, reference.tenant, &transaction)
            guard try await store.store.commit(transaction).version != nil else { continue }
            return DeleteTableOutput(tableDescription: stored.table.description(status: .deleting))
        }
        throw DynamoDBFault.resourceInUseException(
            "Attempt to change a resource which is still in use: Table: \(reference.name)")
    }

    /// A table that something is being done with stays until that is over.
    private static func checkIdle(_ table: Table) throws(Fault) {
        if table.leaving != nil { throw UpdateTable.inUse(table) }
        let reason =
            table.isFilling ? "Table is being created" : table.history.pins.isEmpty ? nil : "Table is being backed up"
        guard let reason else { return }
        throw DynamoDBFault.resourceInUseException(
            "Attempt to change a resource which is still in use: \(reason): \(table.name)")
    }

    /// What a table that could be restored to a moment leaves.
    private func backup(of table: Table, now: Instant) -> Backup {
        Backup(
            "\(table.name)$DeletedTableBackup", of: table, at: now, id: TimedID.make(now, randomness),
            expires: now + LimitsDynamoDB.systemBackup)
    }
}
