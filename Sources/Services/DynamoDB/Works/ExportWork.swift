internal import Archive
internal import Base
internal import S3API
internal import ServiceKit
internal import Store
internal import Wire

/// Writes an export into its bucket, a data file a step, and its manifests with the last.
struct ExportWork: Sendable {
    let store: DynamoDBStore
    let services: any ServiceDirectory
    let row: Row
    let work: TableWork

    /// Adds a step to a transaction. Where that is not committed, the next round writes the file again.
    func step(_ transaction: inout Transaction) async throws {
        let key = TableExport.key(work.subject, work.tenant)
        guard let exportRow = try await store.store.get(key) else { return transaction.delete(row.key) }
        let export = try TableExport(exportRow.value)
        transaction.check(key, .version(exportRow.version))
        let next: TableExport
        do {
            next = try await write(export, &transaction)
        } catch let fault as Fault where !fault.isPlatforms {
            var failed = export
            (failed.status, failed.ended) = (.failed, store.clock.now)
            (failed.failure, failed.failureText) = (fault.code, fault.message)
            next = failed
        }
        transaction.put(key, next.stored)
        if next.status != .running { try await end(&transaction) }
    }

    // MARK: - Files

    private func write(_ export: TableExport, _ transaction: inout Transaction) async throws -> TableExport {
        guard let table = try await store.table(of: work) else {
            throw Fault(code: "TableNotFoundException", message: "The table was deleted while it was exported.")
        }
        var export = export
        let reader = ExportReader(store: store, export: export, tenant: work.tenant, key: table.table.key)
        let page = try await reader.page(after: work.after, OpenChanges(work.details))
        if page.items > 0 {
            let data = Gzip.pack(page.lines)
            let key = export.dataKey(export.files)
            try await put(data, key, export)
            transaction.put(
                TableExport.files(export.id, work.tenant).appending(.integer(export.files)),
                ExportManifest.line(items: page.items, data: data, key: key))
            export.files += 1
            export.items += page.items
            export.bytes += page.bytes
            if page.isLast {
                try await finish(&export, ExportManifest.line(items: page.items, data: data, key: key))
            }
        } else if page.isLast {
            try await finish(&export, nil)
        }
        if !page.isLast {
            var next = work
            (next.after, next.details) = (page.last ?? work.after, page.open?.json ?? [:])
            transaction.put(row.key, next.bytes)
        }
        return export
    }

    /// - Parameter line: of the last data file, whose row is not there yet.
    private func finish(_ export: inout TableExport, _ line: [UInt8]?) async throws {
        (export.status, export.ended) = (.completed, store.clock.now)
        let rows = try await store.store.readAll(KeyRange(prefix: TableExport.files(export.id, work.tenant)))
        let lines = rows.map(\.value) + (line.map { [$0] } ?? [])
        let list = lines.flatMap { $0 + [UInt8(ascii: "\n")] }
        let summary = ExportManifest(export: export).summary
        for (name, bytes) in [("manifest-files", list), ("manifest-summary", summary)] {
            try await put(bytes, export.key(name + ".json"), export)
            try await put(Array(Base64.encode(Digest.md5(bytes)).utf8), export.key(name + ".md5"), export)
        }
    }

    private func put(_ bytes: [UInt8], _ key: String, _ export: TableExport) async throws {
        let tenant = work.tenant
        let client = S3Client(
            services.caller(as: .account(tenant.account), account: tenant.account, region: tenant.region))
        var request = PutObjectRequest(
            body: .of(bytes), bucket: export.bucket, contentLength: bytes.count, key: key)
        request.expectedBucketOwner = export.bucketOwner
        if let encryption = export.encryption {
            request.serverSideEncryption = encryption == "KMS" ? .awsKms : .aes256
            request.ssekmsKeyId = export.encryptionKey
        }
        _ = try await Fault.naming("S3") { try await client.putObject(request) }
    }

    private func end(_ transaction: inout Transaction) async throws {
        transaction.delete(row.key)
        transaction.delete(KeyRange(prefix: TableExport.files(work.subject, work.tenant)))
        if let table = try await store.table(of: work) { store.unpin(work.subject, table, &transaction) }
    }
}
