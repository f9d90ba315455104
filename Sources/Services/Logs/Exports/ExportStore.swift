internal import Base
internal import LogsAPI
internal import ServiceCalls
internal import Store
internal import Wire

/// That an export is to be done.
struct ExportWork: DueItem {
    static let prefix = Key("logsExportWork")

    let id: [UInt8]
    let due: Instant
    let tenant: LogsTenant
    let task: String

    init(_ task: String, _ tenant: LogsTenant, now: Instant, _ randomness: any Randomness) {
        (self.task, self.tenant, due) = (task, tenant, now)
        id = DueID.make(lane: tenant.account.rawValue, randomness)
    }

    init?(_ row: Row) {
        guard let (due, id) = Self.place(row.key) else { return nil }
        var reader = RecordReader(row.value)
        do {
            guard let account = AccountID(try reader.text()), let region = Region(try reader.text()) else { return nil }
            (tenant, task) = (LogsTenant(account: account, region: region), try reader.text())
        } catch { return nil }
        (self.id, self.due) = (id, due)
    }

    var bytes: [UInt8] {
        var writer = RecordWriter()
        for text in [tenant.account.rawValue, tenant.region.rawValue, task] { writer.text(text) }
        return writer.bytes
    }

    var lane: String { tenant.account.rawValue }
    var account: AccountID { tenant.account }
}

extension LogsStore {
    static let noExport = LogsFault.resourceNotFoundException("The specified export task does not exist.")

    func export(_ id: String, _ tenant: LogsTenant) async throws -> ExportRecord {
        guard let row = try await store.get(tenant.export(id)) else { throw Self.noExport }
        return try ExportRecord(row.value)
    }

    /// Writes a new export, and that it is to be done.
    /// - Throws: `LimitExceededException` where another one is not over.
    func open(_ export: ExportRecord, _ work: ExportWork, _ tenant: LogsTenant) async throws {
        var transaction = Transaction()
        transaction.check(tenant.openExport, .absent)
        transaction.put(tenant.openExport, Array(export.id.utf8))
        transaction.put(tenant.export(export.id), export.bytes)
        transaction.put(work.key, work.bytes)
        if case .conflict = try await store.commit(transaction) { throw Self.oneAtATime }
        arrivals.wake(keys: [ExportWork.prefix])
    }

    /// - Throws: `LimitExceededException` while another export is under way.
    func checkNoOpenExport(_ tenant: LogsTenant) async throws {
        if try await store.get(tenant.openExport) != nil { throw Self.oneAtATime }
    }

    private static let oneAtATime = LogsFault.limitExceededException("Resource limit exceeded.")

    /// Changes an export that is not over.
    /// - Returns: what it is then; nil where it was over or is gone.
    @discardableResult
    func changeExport(
        _ id: String, _ tenant: LogsTenant, _ change: (inout ExportRecord) -> Void
    ) async throws -> ExportRecord? {
        for _ in 0..<LimitsStore.conflictRetries {
            guard let row = try await store.get(tenant.export(id)) else { return nil }
            var export = try ExportRecord(row.value)
            guard !export.isOver else { return nil }
            change(&export)
            var transaction = Transaction()
            transaction.check(row.key, isStill: row)
            transaction.put(row.key, export.bytes)
            if export.isOver { transaction.clear(tenant.openExport) }
            if try await store.commit(transaction).version != nil { return export }
        }
        throw Self.busy
    }
}
