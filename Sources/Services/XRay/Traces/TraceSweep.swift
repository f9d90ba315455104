internal import Base
internal import ServiceKit
internal import Store

/// Removes traces that are too old, and the oldest where all together are too many bytes.
struct TraceSweep: Sendable {
    let traces: TraceStore
    let clock: any Clock

    private var store: any Store { traces.store }

    /// Works until it is cancelled.
    func run() async { await clock.repeating(every: LimitsXRay.sweep) { try await sweep() } }

    /// - Parameter most: bytes that may stay.
    func sweep(most: Int = LimitsXRay.storedBytes) async throws {
        let oldest = TraceStore.period(clock.now - LimitsXRay.retention)
        var sum = 0
        var kept: [Stand] = []
        for row in try await store.readAll(KeyRange(prefix: TraceStore.bytes)) {
            guard let stand = Stand(row) else { continue }
            if stand.period < oldest {
                try await remove(stand)
            } else {
                sum += stand.bytes
                kept.append(stand)
            }
        }
        // They come in the order of their periods.
        for stand in kept where sum > most {
            try await remove(stand)
            sum -= stand.bytes
        }
    }

    /// An account's region's traces of a period.
    private struct Stand {
        let period: Int
        let tenant: Tenant
        let bytes: Int
        let row: Row

        init?(_ row: Row) {
            guard let elements = row.key.elements(after: TraceStore.bytes), elements.count == 3,
                let period = elements[0].integer, let account = elements[1].string.flatMap({ AccountID($0) }),
                let region = elements[2].string.flatMap({ Region($0) })
            else { return nil }
            (self.period, tenant, self.row) = (period, Tenant(account: account, region: region), row)
            bytes = row.counter ?? 0
        }
    }

    /// In steps; the counter goes last, so that what a failure cuts off is found again. Where somebody has told of such
    /// a trace meanwhile, it stays for the next time.
    private func remove(_ stand: Stand) async throws {
        let period = KeyElement.integer(stand.period)
        for prefix in [TraceStore.facets(stand.tenant), TraceStore.documents(stand.tenant)] {
            try await remove(KeyRange(prefix: prefix.appending(period)))
        }
        try await remove(KeyRange(prefix: TraceStore.late(stand.tenant).appending(period)))
        try await removePlaces(stand)
        var transaction = Transaction()
        transaction.check(stand.row.key, isStill: stand.row)
        transaction.delete(stand.row.key)
        _ = try await store.commit(transaction)
    }

    private func remove(_ range: KeyRange) async throws {
        var range = range
        (range.limit, range.byteLimit) = (LimitsXRay.sweepRows, LimitsXRay.bytesPerRead)
        while true {
            try Task.checkCancellation()
            let rows = try await store.read(range)
            guard let first = rows.first, let last = rows.last else { return }
            var transaction = Transaction()
            transaction.delete(KeyRange(from: first.key, to: last.key.successor))
            _ = try await store.commit(transaction)
            guard range.isFull(rows) else { return }
        }
    }

    /// The places of traces whose names tell no time.
    private func removePlaces(_ stand: Stand) async throws {
        let prefix = TraceStore.placed(stand.tenant).appending(.integer(stand.period))
        while true {
            try Task.checkCancellation()
            let rows = try await store.read(KeyRange(prefix: prefix, limit: LimitsXRay.sweepRows))
            guard !rows.isEmpty else { return }
            var transaction = Transaction()
            for row in rows {
                transaction.delete(row.key)
                guard let bytes = row.key.elements(after: prefix)?.first?.bytes, let trace = TraceID(bytes: bytes)
                else { continue }
                transaction.delete(TraceStore.place(trace, stand.tenant))
            }
            _ = try await store.commit(transaction)
        }
    }
}
