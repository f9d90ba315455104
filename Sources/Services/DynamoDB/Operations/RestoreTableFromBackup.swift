internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a table of a backup. It is CREATING until the items are there, which come behind the call; its stream, tags,
/// time to live, policy and recovery are to be set anew, as on AWS.
/// - Source: Amazon DynamoDB API Reference, RestoreTableFromBackup.
struct RestoreTableFromBackup: Operation {
    static let model = DynamoDBModel.restoreTableFromBackup
    let store: DynamoDBStore
    let randomness: any Randomness

    func access(_ input: RestoreTableFromBackupInput, _ context: CallContext) async throws -> [Access] {
        [
            try BackupReference(input.backupArn).access("RestoreTableFromBackup", context),
            try TableReference(input.targetTableName, context).access("RestoreTableFromBackup", context),
        ]
    }

    func run(
        _ input: RestoreTableFromBackupInput, _ context: CallContext
    ) async throws -> RestoreTableFromBackupOutput {
        let target = try TableReference(input.targetTableName, context)
        let reference = try BackupReference(input.backupArn)
        guard reference.tenant == target.tenant else {
            throw Fault.notSupported("Restoring a DynamoDB backup into another account or Region")
        }
        let overrides = RestoreOverrides(input)
        let id = randomness.uuid()
        for _ in 0..<LimitsStore.conflictRetries {
            var stored = try await store.backup(reference)
            guard stored.backup.status == .available else {
                throw DynamoDBFault.backupInUseException("Backup is being created: \(reference.arn)")
            }
            var table = try overrides.table(of: stored.backup.table, as: target, id: id, now: context.now)
            table.source = TableSource(backup: reference.arn, table: stored.backup.table.arn, time: context.now)
            stored.backup.restores.append(id)
            var transaction = Transaction()
            transaction.check(stored.row.key, .version(stored.row.version))
            transaction.put(stored.row.key, stored.backup.bytes)
            let work = TableWork(.restore, on: table, target.tenant, subject: stored.backup.id)
            if try await store.begin(table, work, transaction) {
                return RestoreTableFromBackupOutput(tableDescription: table.description(status: .creating))
            }
        }
        throw DynamoDBFault.backupInUseException("The backup changes too often to be restored: \(reference.arn)")
    }
}
