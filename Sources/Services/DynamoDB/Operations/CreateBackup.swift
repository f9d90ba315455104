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
        try Self.checkActive(try await store.kept(reference.name, reference.tenant).table)
        let id = TimedID.make(context.now, randomness)
        let table = try await store.change(reference.name, reference.tenant) { table, transaction in
            try Self.checkActive(table)
            let backup = Backup(input.backupName, of: table, at: context.now, id: id)
            table.history.pin(backup.id)
            store.begin(backup, reference.tenant, &transaction)
        }
        let backup = Backup(input.backupName, of: table, at: context.now, id: id)
        return CreateBackupOutput(backupDetails: backup.details)
    }

    private static func checkActive(_ table: Table) throws(Fault) {
        guard table.status == .active else {
            throw DynamoDBFault.tableInUseException("Table is not ACTIVE: \(table.name)")
        }
    }
}
