internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Store
internal import Wire

extension DynamoDBStore {
    static let allBackupsPrefix = Key("dynamodb", "backup")

    static func backupsPrefix(_ tenant: Tenant) -> Key {
        allBackupsPrefix.appending(.string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }

    static func backupKey(_ id: String, _ tenant: Tenant) -> Key { backupsPrefix(tenant).appending(.string(id)) }

    static func keptPrefix(_ id: String, _ tenant: Tenant) -> Key {
        Key("dynamodb", "kept", .string(tenant.account.rawValue), .string(tenant.region.rawValue), .string(id))
    }

    /// A backup with the row it was read from.
    struct StoredBackup: Sendable {
        var backup: Backup
        let row: Row
        let tenant: Tenant
    }

    /// - Throws: BackupNotFoundException.
    func backup(_ reference: BackupReference) async throws -> StoredBackup {
        guard let row = try await store.get(Self.backupKey(reference.id, reference.tenant)) else {
            throw Self.noBackup(reference)
        }
        let backup = try Backup(row.value)
        guard backup.table.name == reference.table else { throw Self.noBackup(reference) }
        return StoredBackup(backup: backup, row: row, tenant: reference.tenant)
    }

    static func noBackup(_ reference: BackupReference) -> Fault {
        DynamoDBFault.backupNotFoundException("Backup not found: \(reference.arn)")
    }

    /// Adds the beginning of a backup to the transaction that changes its table.
    func begin(_ backup: Backup, _ tenant: Tenant, _ transaction: inout Transaction) {
        let key = Self.backupKey(backup.id, tenant)
        transaction.check(key, .absent)
        transaction.put(key, backup.bytes)
        let work = TableWork(.backup, on: backup.table, tenant, subject: backup.id)
        transaction.put(work.key, work.bytes)
    }

    /// Removes a backup; what it has goes behind that.
    /// - Returns: false where it changed meanwhile.
    func remove(_ stored: StoredBackup) async throws -> Bool {
        let work = TableWork(.discard, on: stored.backup.table, stored.tenant, subject: stored.backup.id)
        var transaction = Transaction()
        transaction.isPartOfDeletion = true
        transaction.check(stored.row.key, .version(stored.row.version))
        transaction.delete(stored.row.key)
        transaction.put(work.key, work.bytes)
        return try await store.commit(transaction).version != nil
    }

    /// Removes the backups whose time is over.
    func removeExpiredBackups() async throws {
        for row in try await store.readAll(KeyRange(prefix: Self.allBackupsPrefix)) {
            let backup = try Backup(row.value)
            guard let expires = backup.expires, expires <= clock.now, backup.status == .available,
                backup.restores.isEmpty
            else { continue }
            let parts = (row.key.elements(after: Self.allBackupsPrefix) ?? []).compactMap(\.string)
            guard parts.count == 3, let tenant = Tenant(account: parts[0], region: parts[1]) else { continue }
            // One that changed meanwhile is looked at again in the next round.
            _ = try await remove(StoredBackup(backup: backup, row: row, tenant: tenant))
        }
    }
}
