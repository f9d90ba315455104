internal import DynamoDBAPI
internal import ServiceKit
internal import Store

/// Removes a backup. What it has goes in steps, also across a restart.
/// - Source: Amazon DynamoDB API Reference, DeleteBackup.
struct DeleteBackup: Operation {
    static let model = DynamoDBModel.deleteBackup
    let store: DynamoDBStore

    func access(_ input: DeleteBackupInput, _ context: CallContext) async throws -> [Access] {
        [try BackupReference(input.backupArn).access("DeleteBackup", context)]
    }

    func run(_ input: DeleteBackupInput, _ context: CallContext) async throws -> DeleteBackupOutput {
        let reference = try BackupReference(input.backupArn)
        for _ in 0..<LimitsStore.conflictRetries {
            let stored = try await store.backup(reference)
            guard stored.backup.status == .available, stored.backup.restores.isEmpty else {
                throw DynamoDBFault.backupInUseException(
                    "There is another ongoing conflicting backup control plane operation on the table. "
                        + "The backup is either being created, deleted or restored to a table: \(reference.arn)")
            }
            guard try await store.remove(stored) else { continue }
            var description = stored.backup.description
            description.backupDetails?.backupStatus = .deleted
            return DeleteBackupOutput(backupDescription: description)
        }
        throw DynamoDBFault.backupInUseException("The backup changes too often to be deleted: \(reference.arn)")
    }
}
