internal import Archive
internal import Base
internal import LogsAPI
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Wire

/// Does exports: of each stream, its events in order, packed by gzip, in objects of a bounded size.
///
/// One that a crash cut off goes on behind the last stream that was done; what is written twice is the same.
struct ExportWorker: Sendable {
    let store: LogsStore
    let clock: any Clock
    let services: any ServiceDirectory

    /// - Returns: whether nothing is left of it in the store.
    func perform(_ work: ExportWork, _ row: Row) async throws -> Bool {
        if let export = try await store.changeExport(work.task, work.tenant, { $0.status = .running }) {
            do {
                try await run(export, work.tenant)
                try await end(export, work.tenant, .completed, "Completed successfully")
            } catch is Cancelled {
                // It is over already.
            } catch {
                try Task.checkCancellation()
                // What the platform itself could not do is tried again.
                let failure = DeliveryFailure(error)
                guard !failure.isRetryable else { throw error }
                try await end(export, work.tenant, .failed, "\(failure.code): \(failure.message)")
            }
        }
        var transaction = Transaction()
        transaction.clear(row.key)
        _ = try await store.store.commit(transaction)
        return true
    }

    private struct Cancelled: Error {}

    private func end(
        _ export: ExportRecord, _ tenant: LogsTenant, _ status: ExportTaskStatusCode, _ message: String
    ) async throws {
        let now = clock.now.milliseconds
        try await store.changeExport(export.id, tenant) { export in
            (export.status, export.message, export.completed) = (status, message, now)
        }
    }

    private func run(_ export: ExportRecord, _ tenant: LogsTenant) async throws {
        let bucket = ExportBucket(
            services: services, tenant: tenant, bucket: export.bucket, source: tenant.groupARN(export.group))
        guard let row = try await store.store.get(tenant.group(export.group)) else { return }
        let group = try LogGroupRecord(row.value)
        for stream in try await store.streams(of: export.group, prefix: export.streamPrefix, tenant) {
            if let done = export.stream, stream.name.utf8.lexicographicallyPrecedes(done.utf8) || stream.name == done {
                continue
            }
            guard let first = stream.firstEvent, let last = stream.lastEvent, first < export.to, last >= export.from
            else { continue }
            try await run(stream, of: group, export, bucket, tenant)
            guard try await store.changeExport(export.id, tenant, { $0.stream = stream.name }) != nil else {
                throw Cancelled()
            }
        }
    }

    private func run(
        _ stream: LogStreamRecord, of group: LogGroupRecord, _ export: ExportRecord, _ bucket: ExportBucket,
        _ tenant: LogsTenant
    ) async throws {
        let span = EventSpan(start: export.from, end: export.to, expiry: group.expiry(now: clock.now))
        guard span.lowest <= span.highest else { return }
        var cursor = StreamCursor(EventSource(store: store, tenant: tenant, group: group.name), stream, span)
        let folder = "\(export.prefix)/\(export.id)/\(stream.name.replacing("/", with: "-"))"
        var (lines, number): ([UInt8], Int) = ([], 0)
        while let event = try await cursor.next() {
            let time = CalendarDate(Instant(milliseconds: event.position.timestamp)).iso8601(milliseconds: true)
            lines += Array((time + " " + event.message + "\n").utf8)
            guard lines.count >= LimitsLogs.exportBytes else { continue }
            try await put(lines, number, folder, bucket)
            (lines, number) = ([], number + 1)
            guard try await !store.export(export.id, tenant).isOver else { throw Cancelled() }
        }
        if !lines.isEmpty { try await put(lines, number, folder, bucket) }
    }

    private func put(_ lines: [UInt8], _ number: Int, _ folder: String, _ bucket: ExportBucket) async throws {
        let digits = String(number)
        let name = String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
        try await bucket.put(Gzip.pack(lines), as: "\(folder)/\(name).gz")
    }
}
