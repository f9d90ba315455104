internal import DynamoDBAPI
internal import ServiceKit

/// Shows a backup, and the table that it is of.
/// - Source: Amazon DynamoDB API Reference, DescribeBackup.
struct DescribeBackup: Operation {
    static let model = DynamoDBModel.describeBackup
    let store: DynamoDBStore

    func access(_ input: DescribeBackupInput, _ context: CallContext) async throws -> [Access] {
        [try BackupReference(input.backupArn).access("DescribeBackup", context)]
    }

    func run(_ input: DescribeBackupInput, _ context: CallContext) async throws -> DescribeBackupOutput {
        let stored = try await store.backup(try BackupReference(input.backupArn))
        return DescribeBackupOutput(backupDescription: stored.backup.description)
    }
}
