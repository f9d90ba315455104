internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Begins a copy of a table as it is at this moment. The copy is made behind the call, and the table goes on changing.
/// - Source: Amazon DynamoDB API Reference, CreateBackup.
struct CreateBackup: Operation {
    static let model = DynamoDBModel.createBackup
    let store: DynamoDBStore
    let randomness: any Randomness

    func access(_ input: CreateBackupInput, _ context: CallContext) async throws -> [Access] {
        [try TableReference(input.tableName, context).access("CreateBackup", context)]
    }

    func run(_ input: CreateBackupInput, _ context: CallContext) async throws -> CreateBackupOutput {
        let reference = try TableReference(input.tableName, context)
        guard let found = try await store.find(reference.name, reference.tenant) else {
            throw DynamoDBFault.tableNotFoundException("Table not found: \(reference.name)")
        }
        guard found.table.status == .active else {
            throw DynamoDBFault.tableInUseException("Table is not ACTIVE: \(reference.name)")
        }
        let chance = randomness.backupDigits()
        let table = try await store.change(reference.name, reference.tenant) { table, transaction in
            let backup = Backup(input.backupName, of: table, at: context.now, chance: chance)
            table.history.pin(backup.id)
            store.begin(backup, reference.tenant, &transaction)
        }
        let backup = Backup(input.backupName, of: table, at: context.now, chance: chance)
        return CreateBackupOutput(backupDetails: backup.details)
    }
}
