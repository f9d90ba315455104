internal import Base
internal import LogsAPI
internal import Store

/// Removes expired events and old queries from the store. Readers don't see them anyway; this frees their space.
struct RetentionSweep: Sendable {
    let store: LogsStore
    let clock: any Clock

    static let period = Duration.seconds(3600)

    /// Sweeps every period until it is cancelled. A failure of the store ends one sweep; the next one tries again.
    func run() async {
        while !Task.isCancelled {
            do {
                try await clock.sleep(for: Self.period)
                try await sweep()
            } catch is CancellationError {
                return
            } catch {
                continue
            }
        }
    }

    /// - Returns: how many rows were removed.
    @discardableResult
    func sweep() async throws -> Int {
        var removed = 0
        for tenant in try await store.tenants() {
            try await store.sweepQueries(before: clock.now - LimitsLogs.queryKept, tenant)
            for row in try await store.store.readAll(KeyRange(prefix: tenant.groups)) {
                let group = try LogGroupRecord(row.value)
                guard group.retentionInDays != nil else { continue }
                removed += try await sweep(group, tenant)
            }
        }
        return removed
    }

    private func sweep(_ group: LogGroupRecord, _ tenant: LogsTenant) async throws -> Int {
        var removed = 0
        for stream in try await store.streams(of: group.name, tenant) {
            removed += try await sweep(stream, of: group.name, before: group.expiry(now: clock.now), tenant)
        }
        return removed
    }

    private func sweep(
        _ stream: LogStreamRecord, of group: String, before expiry: Int64, _ tenant: LogsTenant
    ) async throws -> Int {
        let prefix = tenant.events(group, stream.name)
        var range = KeyRange(
            from: prefix, to: prefix.appending(.integer(Int(expiry))), limit: LimitsLogs.sweepRows,
            byteLimit: LimitsLogs.bytesPerRead)
        var removed = 0
        while true {
            let rows = try await store.store.read(range)
            guard let last = rows.last else { return removed }
            range = range.after(last.key)
            var transaction = Transaction()
            var bytes = 0
            for row in rows {
                let chunk = try ChunkRow(row.value)
                guard chunk.last < expiry else { continue }
                transaction.check(row.key, isStill: row)
                transaction.delete(row.key)
                if let body = chunk.body {
                    transaction.delete(
                        KeyRange(prefix: tenant.bodies(group, stream.name).appending(.integer(Int(body.id)))))
                }
                bytes += chunk.storedBytes
                removed += 1
            }
            guard bytes > 0 else { continue }
            transaction.add(tenant.storedBytes(group), -bytes)
            // A conflict means that the group or stream has just been removed: nothing is left to do there.
            guard try await store.store.commit(transaction).version != nil else { return removed }
        }
    }
}
