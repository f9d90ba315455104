internal import DynamoDBAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Removes a table with everything in it. The name is free at once; the rows go in steps, also across a restart. Its
/// stream ends, and is there for a day.
/// - Source: Amazon DynamoDB API Reference, DeleteTable.
struct DeleteTable: Operation {
    static let model = DynamoDBModel.deleteTable
    let store: DynamoDBStore
    let housekeeping: Housekeeping

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
            var transaction = Transaction()
            transaction.check(stored.key, .version(stored.version))
            transaction.delete(stored.key)
            transaction.put(DynamoDBStore.droppedKey(stored.table.id, reference.tenant), [])
            try await store.end(stored.table.stream, of: stored.table, reference.tenant, &transaction)
            guard try await store.store.commit(transaction).version != nil else { continue }
            try await housekeeping.purge(stored.table.id, reference.tenant)
            return DeleteTableOutput(tableDescription: stored.table.description(status: .deleting))
        }
        throw DynamoDBFault.resourceInUseException(
            "Attempt to change a resource which is still in use: Table: \(reference.name)")
    }
}
