internal import Base
internal import DynamoDBAPI
internal import S3API
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
        let id = TimedID.make(context.now, randomness)
        var isBegun = false
        for _ in 0..<LimitsStore.conflictRetries {
            let stored = try await store.kept(reference.name, reference.tenant)
            // Behind the look at the table: a call with the same token that came first has changed it since.
            if let known = try await known(input, reference.tenant, now: context.now) {
                return ExportTableToPointInTimeOutput(exportDescription: known.description)
            }
            let export = try TableExport(input, of: stored.table, id: id, now: context.now)
            if !isBegun { try await begin(export, context) }
            isBegun = true
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

    /// Writes the file with which every export begins, as the caller: so it is known that the caller may write there,
    /// by the policies of both sides. Whatever else is wrong with the bucket is told of the export.
    /// - Throws: AccessDeniedException.
    private func begin(_ export: TableExport, _ context: CallContext) async throws {
        var request = PutObjectRequest(
            body: .of([]), bucket: export.bucket, contentLength: 0, key: export.key("_started"))
        request.expectedBucketOwner = export.bucketOwner
        do {
            _ = try await S3Client(services.caller(like: context)).putObject(request)
        } catch let fault as Fault where fault.status == 403 {
            throw Fault(code: "AccessDeniedException", message: fault.message, status: 400)
        } catch is Fault {
            return
        }
    }

    /// The export that a call with this token began before.
    private func known(
        _ input: ExportTableToPointInTimeInput, _ tenant: Tenant, now: Instant
    ) async throws -> TableExport? {
        guard let token = input.clientToken else { return nil }
        for export in try await store.exportsWithTokens(tenant, now: now) {
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
