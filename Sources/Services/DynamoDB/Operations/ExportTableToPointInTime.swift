internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Begins to write a table as it was at a moment, or what changed in it between two, into a bucket. The files are
/// written behind the call by the table's account, once it is known that the caller may write them.
/// - Source: Amazon DynamoDB API Reference, ExportTableToPointInTime.
struct ExportTableToPointInTime: Operation {
    static let model = DynamoDBModel.exportTableToPointInTime
    let store: DynamoDBStore
    let services: any ServiceDirectory
    let randomness: any Randomness

    func access(_ input: ExportTableToPointInTimeInput, _ context: CallContext) async throws -> [Access] {
        [try TableReference(input.tableArn, context).access("ExportTableToPointInTime", context)]
    }

    func run(
        _ input: ExportTableToPointInTimeInput, _ context: CallContext
    ) async throws -> ExportTableToPointInTimeOutput {
        let reference = try TableReference(input.tableArn, context)
        let folder = input.s3Prefix.map { $0 + "/" } ?? ""
        try await services.caller(like: context).authorize([
            Access("s3:PutObject", on: "arn:aws:s3:::\(input.s3Bucket)/\(folder)AWSDynamoDB/*")
        ])
        let chance = randomness.backupDigits()
        for _ in 0..<LimitsStore.conflictRetries {
            guard let stored = try await store.find(reference.name, reference.tenant) else {
                throw DynamoDBFault.tableNotFoundException("Table not found: \(reference.name)")
            }
            if let known = try await known(input, reference.tenant, now: context.now) {
                return ExportTableToPointInTimeOutput(exportDescription: known.description)
            }
            let export = try TableExport(input, of: stored.table, chance: chance, now: context.now)
            var pinned = stored.table
            pinned.history.pins[export.id] = 0
            let work = TableWork(.export, on: pinned, reference.tenant, subject: export.id)
            let key = TableExport.key(export.id, reference.tenant)
            var transaction = Transaction()
            transaction.check(stored.key, .version(stored.version))
            transaction.put(stored.key, TableRecord.encode(pinned))
            transaction.check(key, .absent)
            transaction.put(key, export.stored)
            transaction.put(work.key, work.bytes)
            if try await store.store.commit(transaction).version != nil {
                return ExportTableToPointInTimeOutput(exportDescription: export.description)
            }
        }
        throw DynamoDBFault.exportConflictException("The table changes too often to be exported: \(reference.name)")
    }

    /// The export that a call with this token began before.
    private func known(
        _ input: ExportTableToPointInTimeInput, _ tenant: Tenant, now: Instant
    ) async throws -> TableExport? {
        guard let token = input.clientToken else { return nil }
        for row in try await store.store.readAll(KeyRange(prefix: TableExport.rows(tenant))) {
            let export = try TableExport(row.value)
            guard export.token == token, now - export.started < LimitsDynamoDB.exportTokenLife else { continue }
            guard export.tableARN == input.tableArn, export.bucket == input.s3Bucket, export.prefix == input.s3Prefix
            else {
                throw DynamoDBFault.exportConflictException("ClientToken was used for another export: \(token)")
            }
            return export
        }
        return nil
    }
}
