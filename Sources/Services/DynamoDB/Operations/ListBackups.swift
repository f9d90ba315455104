internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Lists backups in the order in which they were made: those of users where nothing else is asked for.
/// - Source: Amazon DynamoDB API Reference, ListBackups.
struct ListBackups: Operation {
    static let model = DynamoDBModel.listBackups
    let store: DynamoDBStore

    func access(_ input: ListBackupsInput, _ context: CallContext) async throws -> [Access] {
        [Access("dynamodb:ListBackups", on: "*")]
    }

    func run(_ input: ListBackupsInput, _ context: CallContext) async throws -> ListBackupsOutput {
        let table = try input.tableName.map { name throws(Fault) in try TableReference(name, context) }
        let tenant = table?.tenant ?? context.tenant
        guard tenant.account == context.account else {
            throw Fault.validation("ListBackups shows those of the caller's own account alone: \(table?.arn ?? "")")
        }
        let start = try input.exclusiveStartBackupArn.map { arn throws(Fault) in try BackupReference(arn) }
        let (summaries, isCut) = try await store.listed(
            DynamoDBStore.backupsPrefix(tenant), behind: start?.id, most: input.limit ?? LimitsDynamoDB.listedBackups,
            newestFirst: false
        ) { row in
            let backup = try Backup(row.value)
            let isOfTable = table.map { $0.name == backup.table.name } ?? true
            return isOfTable && Self.isWanted(backup, input) ? backup.summary : nil
        }
        return ListBackupsOutput(
            backupSummaries: summaries, lastEvaluatedBackupArn: isCut ? summaries.last?.backupArn : nil)
    }

    /// The lower bound belongs to the wanted times, the upper one does not.
    private static func isWanted(_ backup: Backup, _ input: ListBackupsInput) -> Bool {
        if let lower = input.timeRangeLowerBound, backup.created < lower { return false }
        if let upper = input.timeRangeUpperBound, backup.created >= upper { return false }
        switch input.backupType ?? .user {
        case .user: return backup.type == .user
        case .system: return backup.type == .system
        case .awsBackup: return false
        case .all: return true
        }
    }
}
