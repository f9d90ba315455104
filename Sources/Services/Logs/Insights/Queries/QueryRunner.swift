internal import Base
internal import ServiceCalls
internal import Store
internal import Synchronization

/// Runs queries that were asked, a few at a time. One that a crash cut off is run again.
final class QueryRunner: Sendable {
    private let store: LogsStore
    private let clock: any Clock
    private let randomness: any Randomness
    private let usage: LogsUsage
    /// Tells that a query was asked.
    private let arrivals = WatchHub()
    private let running = Mutex<[String: QueryControl]>([:])

    init(_ store: LogsStore, _ usage: LogsUsage, clock: any Clock, randomness: any Randomness) {
        (self.store, self.usage, self.clock, self.randomness) = (store, usage, clock, randomness)
    }

    /// What is to be run, until it is cancelled.
    func run() async {
        let work = DueWork<QueryWork>(
            { QueryWork($0) }, in: store.store, clock: clock, arrivals: arrivals, limits: LimitsLogs.queryLanes
        ) { work, _ in try await self.perform(work) }
        await work.run()
    }

    func ask(_ query: QueryRecord, _ tenant: LogsTenant) async throws {
        let work = QueryWork(query, tenant, randomness)
        try await store.open(query, work, tenant)
        arrivals.wake(keys: [work.key])
    }

    /// - Returns: whether it was not over yet.
    func stop(_ id: String, _ tenant: LogsTenant) async throws -> Bool {
        let stopped = try await store.change(id, tenant) { $0.status = .cancelled }
        running.withLock { $0[id] }?.stop()
        return stopped != nil
    }

    /// What a running query has read and found so far.
    func numbers(of id: String) -> PagePart.Numbers? { running.withLock { $0[id] }?.numbers }

    // MARK: - One query

    private func perform(_ work: QueryWork) async throws -> Bool {
        let tenant = work.tenant
        let begun = clock.now
        guard let query = try await store.change(work.query, tenant, { $0.status = .running }) else {
            return try await end(work)
        }
        let control = QueryControl(
            clock: clock, deadline: Instant(nanoseconds: query.created) + LimitsLogs.queryTime)
        running.withLock { $0[query.id] = control }
        defer { running.withLock { $0[query.id] = nil } }
        var status = QueryRecord.Status.complete
        do {
            try await store.write(try await results(of: query, tenant, control), of: query.id, tenant)
        } catch QueryFailure.timedOut { status = .timeout } catch QueryFailure.stopped {
            status = .cancelled
        } catch is QueryFailure { status = .failed }
        let numbers = control.numbers
        let ended = try await store.change(query.id, tenant, ending: work) { query in
            query.status = status
            query.duration = (clock.now - begun).inNanoseconds / 1_000_000
            (query.matched, query.scanned, query.bytesScanned) = (numbers.matched, numbers.scanned, numbers.bytes)
        }
        // One that was stopped has read what it has read.
        usage.scanned(numbers.bytes, of: query.groups, tenant)
        return ended == nil ? try await end(work) : true
    }

    private func results(
        of query: QueryRecord, _ tenant: LogsTenant, _ control: QueryControl
    ) async throws -> [ResultRow] {
        // Also one that fails again and again before it has read anything is over at its time.
        try control.check(0)
        let plan = QueryPlan(try InsightsQuery(query.text), limit: query.limit)
        var groups: [LogGroupRecord] = []
        for name in query.groups {
            // A group that has been deleted since has no events.
            if let row = try await store.store.get(tenant.group(name)) { groups.append(try LogGroupRecord(row.value)) }
        }
        let scan = QueryScan(
            store: store, tenant: tenant, plan: plan, times: query.start...query.end, now: clock.now, control: control)
        let (rows, numbers) = try await scan.run(groups)
        control.numbers = numbers
        var table = QueryTable(rows, plan, now: clock.now, control)
        return try await table.finish()
    }

    private func end(_ work: QueryWork) async throws -> Bool {
        var transaction = Transaction()
        transaction.clear(work.key)
        _ = try await store.store.commit(transaction)
        return true
    }
}
