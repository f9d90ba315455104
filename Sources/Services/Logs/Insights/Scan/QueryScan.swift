internal import Base
internal import Store

/// Runs a query over log groups: one reads pages of rows from the store, several tasks make parts of the result of
/// them, and the parts are put together in the order of the pages. So many pages are under way at a time, which bounds
/// the memory.
struct QueryScan: Sendable {
    let store: LogsStore
    let tenant: LogsTenant
    let plan: QueryPlan
    /// Milliseconds since 1970, both included.
    let times: ClosedRange<Int64>
    let now: Instant
    let control: QueryControl

    /// - Throws: `QueryFailure`, or what the store throws.
    func run(_ groups: [LogGroupRecord]) async throws -> (rows: [KeptRow], numbers: PagePart.Numbers) {
        let reader = PageReader(plan: plan, now: now)
        return try await withThrowingTaskGroup(of: (Int, PagePart).self) { tasks in
            defer { tasks.cancelAll() }
            var merging = Merging(plan)
            for group in groups {
                for stream in try await store.streams(of: group.name, tenant) {
                    guard var cursor = PageCursor(self, group, stream) else { continue }
                    while let page = try await cursor.next(merging.begin(), merging.bound) {
                        tasks.addTask { (page.number, try await reader.read(page, control)) }
                        guard merging.underWay >= LimitsLogs.queryPagesAtOnce, let done = try await tasks.next() else {
                            continue
                        }
                        try merging.end(done.0, done.1, control)
                    }
                    merging.takeBack()
                }
            }
            while let done = try await tasks.next() { try merging.end(done.0, done.1, control) }
            return merging.result()
        }
    }

    /// Puts parts together in the order of their pages.
    private struct Merging {
        private var whole: PagePart
        /// Parts whose turn has not come.
        private var waiting: [Int: PagePart] = [:]
        private var next = 0
        private var begun = 0

        init(_ plan: QueryPlan) { whole = PagePart(plan) }

        /// Pages that are read or wait for those before them.
        var underWay: Int { begun - next }
        var bound: QueryValue? { whole.bound }

        /// - Returns: the number of a new page.
        mutating func begin() -> Int {
            begun += 1
            return begun - 1
        }

        /// There was no such page.
        mutating func takeBack() { begun -= 1 }

        mutating func end(_ number: Int, _ part: PagePart, _ control: QueryControl) throws {
            waiting[number] = part
            while let part = waiting.removeValue(forKey: next) {
                whole.merge(part)
                next += 1
            }
            control.numbers = whole.numbers
            try control.check(whole.memory)
        }

        mutating func result() -> (rows: [KeptRow], numbers: PagePart.Numbers) { (whole.rows(), whole.numbers) }
    }
}

/// Reads the pages of one stream.
private struct PageCursor {
    private let source: EventSource
    private let stream: String
    private let span: EventSpan
    private let origin: QueryRow.Origin
    private var range: KeyRange

    /// Nil where the stream has no event of the query's time.
    init?(_ scan: QueryScan, _ group: LogGroupRecord, _ stream: LogStreamRecord) {
        let span = EventSpan(
            start: scan.times.lowerBound, end: scan.times.upperBound.saturatingAdd(1),
            expiry: group.expiry(now: scan.now))
        guard let first = stream.firstEvent, let last = stream.lastEvent, first <= span.highest.timestamp,
            last >= span.lowest.timestamp, span.lowest <= span.highest
        else { return nil }
        self.span = span
        self.stream = stream.name
        source = EventSource(store: scan.store, tenant: scan.tenant, group: group.name)
        origin = QueryRow.Origin(
            stream: stream.name, log: "\(scan.tenant.account):\(group.name)",
            isLambda: group.name.hasPrefix("/aws/lambda/"))
        range = span.chunks(
            of: stream, under: source.tenant.events(group.name, stream.name), limit: LimitsLogs.queryRowsPerPage,
            isReversed: scan.plan.isBackward)
    }

    mutating func next(_ number: Int, _ bound: QueryValue?) async throws -> QueryPage? {
        let read = try await source.store.store.read(range)
        var (count, bytes) = (0, 0)
        // Payloads that stand elsewhere are of the page too.
        while count < read.count, bytes < LimitsLogs.queryPageBytes {
            bytes += try ChunkRow(read[count].value).storedBytes
            count += 1
        }
        let rows = Array(read.prefix(count))
        guard let last = rows.last else { return nil }
        range = range.after(last.key)
        return QueryPage(
            number: number, rows: rows, source: source, stream: stream, span: span, origin: origin, bound: bound)
    }
}
