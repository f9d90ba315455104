internal import Base
internal import ServiceKit
internal import Store

/// The rows of traces.
///
/// | key | value |
/// |---|---|
/// | `xray` `doc` account region period trace segment + kind | a document as it came; kind 0 is in progress, else 1 |
/// | `xray` `facet` account region period trace segment + kind | what is searched of it (`SegmentFacet`) |
/// | `xray` `late` account region period + period of the trace + trace | nothing: the trace did something then |
/// | `xray` `place` account region trace | in which period a trace stands whose name tells no time |
/// | `xray` `placed` account region period trace | nothing: a trace that has a place there |
/// | `xray` `bytes` period account region | a counter of bytes: what the sweep looks at |
///
/// A period is `LimitsXRay.periodSeconds` long and named by its number since 1970. A trace stands with all that is told
/// of it in the period in which it began, so that searches, retention and the bound of bytes are ranges of rows. All
/// writes are blind, but for places: calls never wait for one another.
struct TraceStore: Sendable {
    let store: any Store

    init(_ store: any Store) { self.store = store }

    static let bytes = Key("xray", "bytes")
    private static func key(_ word: KeyElement, _ tenant: Tenant) -> Key {
        Key("xray", word, .string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }
    static func documents(_ tenant: Tenant) -> Key { key("doc", tenant) }
    static func facets(_ tenant: Tenant) -> Key { key("facet", tenant) }
    static func late(_ tenant: Tenant) -> Key { key("late", tenant) }
    static func place(_ trace: TraceID, _ tenant: Tenant) -> Key { key("place", tenant).appending(trace.element) }
    static func placed(_ tenant: Tenant) -> Key { key("placed", tenant) }
    static func bytes(_ period: Int, _ tenant: Tenant) -> Key {
        bytes.appending(
            .integer(period), .string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }

    static func period(_ time: Instant) -> Int {
        Int(time.seconds.flooringDivision(by: LimitsXRay.periodSeconds))
    }

    // MARK: - Writing

    /// Stores documents: one commit for as many as fit in one.
    func put(_ documents: [SegmentDocument], _ tenant: Tenant, now: Instant) async throws {
        var begin = documents.startIndex
        while begin < documents.endIndex {
            var (end, bytes) = (begin, 0)
            while end < documents.endIndex, end - begin < LimitsXRay.commitDocuments, bytes < LimitsXRay.commitBytes {
                // What is searched of a document can be longer than the document: calls' names come with their types.
                let text = documents[end].text.utf8.count
                bytes += text + min(text * 3, LimitsXRay.facetBytes)
                end += 1
            }
            try await commit(documents[begin..<end], tenant, now: now)
            begin = end
        }
    }

    private func commit(_ documents: ArraySlice<SegmentDocument>, _ tenant: Tenant, now: Instant) async throws {
        for _ in 0..<LimitsStore.conflictRetries {
            var transaction = Transaction()
            transaction.isLarge = true
            let times = try await times(of: documents, tenant, now: now, &transaction)
            var bytes: [Int: Int] = [:]
            var late: Set<Key> = []
            for document in documents {
                guard let time = times[document.trace] else { continue }
                let period = Self.period(time)
                let kind: KeyElement = document.isInProgress ? 0 : 1
                let facet = SegmentFacet(traceTime: time, received: now, entities: document.entities).bytes
                let text = Array(document.text.utf8)
                func row(_ prefix: Key) -> Key {
                    prefix.appending(.integer(period), document.trace.element, document.id.element, kind)
                }
                transaction.put(row(Self.documents(tenant)), text)
                transaction.put(row(Self.facets(tenant)), facet)
                bytes[period, default: 0] += text.count + facet.count
                for moment in Self.moments(of: document, now: now) where moment != period {
                    let key = Self.late(tenant).appending(.integer(moment), .integer(period), document.trace.element)
                    if late.insert(key).inserted { bytes[moment, default: 0] += key.bytes.count }
                }
            }
            for key in late.sorted() { transaction.put(key, []) }
            for (period, sum) in bytes.sorted(by: { $0.key < $1.key }) {
                transaction.add(Self.bytes(period, tenant), sum)
            }
            if try await store.commit(transaction).version != nil { return }
        }
        throw Failure(
            code: "xray.contended", message: "a trace's place is taken by many at once", stage: "commit",
            isRetryable: true)
    }

    /// The periods in which somebody may look for a document. Clocks that have jumped put it nowhere.
    private static func moments(of document: SegmentDocument, now: Instant) -> Set<Int> {
        let known = period(now - LimitsXRay.retention)...period(now + .seconds(86_400))
        return Set([now, document.began, document.ended].map { period($0) }.filter { known.contains($0) })
    }

    /// When each trace began: as its name tells, or as it was when its first segment came.
    private func times(
        of documents: ArraySlice<SegmentDocument>, _ tenant: Tenant, now: Instant, _ transaction: inout Transaction
    ) async throws -> [TraceID: Instant] {
        var times: [TraceID: Instant] = [:]
        var strangers: [SegmentDocument] = []
        var names: Set<TraceID> = []
        for document in documents where names.insert(document.trace).inserted {
            if let time = document.trace.time(now: now) {
                times[document.trace] = time
            } else {
                strangers.append(document)
            }
        }
        guard !strangers.isEmpty else { return times }
        let places = try await store.read(strangers.map { KeyRange(Self.place($0.trace, tenant)) })
        for (document, rows) in zip(strangers, places) {
            let (key, row) = (Self.place(document.trace, tenant), rows.first)
            if let counter = row?.counter {
                times[document.trace] = Instant(nanoseconds: Int64(counter))
            } else {
                // A clock that has jumped must not put a trace where nobody looks for it.
                let began = max(document.began, now - LimitsXRay.retention)
                let time = min(began, now)
                transaction.check(key, isStill: row)
                transaction.add(key, Int(time.nanoseconds))
                transaction.put(
                    Self.placed(tenant).appending(.integer(Self.period(time)), document.trace.element), [])
                transaction.add(Self.bytes(Self.period(time), tenant), key.bytes.count * 2)
                times[document.trace] = time
            }
        }
        return times
    }

    // MARK: - Reading

    /// In which period a trace stands; nil where there is no such trace.
    func period(of trace: TraceID, _ tenant: Tenant, now: Instant) async throws -> Int? {
        if let time = trace.time(now: now) { return Self.period(time) }
        let row = try await store.get(Self.place(trace, tenant))
        return row?.counter.map { Self.period(Instant(nanoseconds: Int64($0))) }
    }

    /// A trace's documents in the order of their names, finished ones instead of those in progress.
    /// - Returns: also whether there are more than are told of at once.
    func documents(
        of trace: TraceID, _ tenant: Tenant, now: Instant
    ) async throws -> (texts: [[UInt8]], isCut: Bool) {
        guard let period = try await period(of: trace, tenant, now: now) else { return ([], false) }
        let prefix = Self.documents(tenant).appending(.integer(period), trace.element)
        var range = KeyRange(
            prefix: prefix, limit: LimitsXRay.rowsPerRead, byteLimit: LimitsXRay.traceBytes)
        var found: [(id: [UInt8], text: [UInt8])] = []
        var bytes = 0
        while true {
            let rows = try await store.read(range)
            for row in rows {
                guard let id = row.key.elements(after: prefix)?.first?.bytes else { continue }
                if found.last?.id == id { bytes -= found.removeLast().text.count }
                guard bytes + row.value.count <= LimitsXRay.traceBytes || found.isEmpty else {
                    return (found.map(\.text), true)
                }
                bytes += row.value.count
                found.append((id, row.value))
            }
            guard range.isFull(rows), let last = rows.last else { return (found.map(\.text), false) }
            range = range.after(last.key)
        }
    }

    /// What is searched of a trace.
    func facets(of trace: TraceID, period: Int, _ tenant: Tenant) async throws -> [SegmentFacet] {
        let prefix = Self.facets(tenant).appending(.integer(period), trace.element)
        let rows = try await store.read(
            KeyRange(prefix: prefix, limit: LimitsXRay.segmentsPerTrace, byteLimit: LimitsXRay.bytesPerRead))
        return try rows.map { try SegmentFacet($0.value) }
    }
}
