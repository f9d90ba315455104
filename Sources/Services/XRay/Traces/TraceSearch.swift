internal import Base
internal import ServiceKit
internal import Store
internal import Wire
internal import XRayAPI

/// Looks through the traces of a span of time, the newest first, reading what is searched of them and no documents.
struct TraceSearch: Sendable {
    let store: TraceStore
    let tenant: Tenant
    /// The second is not part of it.
    let span: (from: Instant, to: Instant)
    let type: TimeRangeType

    private var periods: ClosedRange<Int> {
        let first = TraceStore.period(span.from)
        return first...max(first, TraceStore.period(span.to - .nanoseconds(1)))
    }

    /// Calls `body` with one trace after the other, behind `position`.
    /// - Parameters:
    ///   - rows: how many to read; of the trace that is being read then, all that count.
    ///   - body: also gets the time at which the trace was told of in the span; false ends the search there.
    /// - Returns: where to go on, or nil at the end.
    func forEach(
        after position: SearchPosition? = nil, rows: Int, _ body: (TraceView, Instant?) throws -> Bool
    ) async throws -> SearchPosition? {
        var left = rows
        if position?.moment == nil {
            let next = try await searchOwn(after: position, &left, body)
            if let next { return next }
        }
        guard type != .traceId else { return nil }
        return try await searchLate(after: position, &left, body)
    }

    // MARK: - Traces that began in the span's periods

    private func searchOwn(
        after position: SearchPosition?, _ left: inout Int, _ body: (TraceView, Instant?) throws -> Bool
    ) async throws -> SearchPosition? {
        let prefix = TraceStore.facets(tenant)
        let end = position.map { prefix.appending(.integer($0.period), $0.trace.element) }
        var range = KeyRange(
            from: prefix.appending(.integer(periods.lowerBound)),
            to: end ?? prefix.appending(.integer(periods.upperBound + 1)), limit: LimitsXRay.rowsPerRead,
            byteLimit: LimitsXRay.bytesPerRead, isReversed: true)
        var pending: (position: SearchPosition, facets: [SegmentFacet], entities: Int)?
        while true {
            let rows = try await store.store.read(range)
            for row in rows {
                guard let elements = row.key.elements(after: prefix), let period = elements.first?.integer,
                    let trace = elements[1].bytes.flatMap({ TraceID(bytes: $0) })
                else { continue }
                let here = SearchPosition(moment: nil, period: period, trace: trace)
                if let done = pending, done.position != here {
                    guard try take(done.position, done.facets, body), left > 0 else { return done.position }
                    pending = nil
                }
                left -= 1
                var found = pending ?? (here, [], 0)
                // Else the array would be copied for each row.
                pending = nil
                if !Self.isFull(found.facets.count, found.entities) {
                    let facet = try SegmentFacet(row.value)
                    found.facets.append(facet)
                    found.entities += facet.entities.count
                }
                pending = found
            }
            guard range.isFull(rows), let last = rows.last else { break }
            if let done = pending, Self.isFull(done.facets.count, done.entities) {
                // The rest of so long a trace is not read.
                range = range.after(prefix.appending(.integer(done.position.period), done.position.trace.element))
            } else {
                range = range.after(last.key)
            }
        }
        guard let done = pending else { return nil }
        return try take(done.position, done.facets, body) ? nil : done.position
    }

    /// Whether no more of a trace is looked at.
    private static func isFull(_ segments: Int, _ entities: Int) -> Bool {
        segments >= LimitsXRay.segmentsPerTrace || entities >= LimitsXRay.entitiesPerTrace
    }

    private func take(
        _ position: SearchPosition, _ facets: [SegmentFacet], _ body: (TraceView, Instant?) throws -> Bool
    ) throws -> Bool {
        let view = TraceView(position.trace, facets)
        guard let match = match(view) else { return true }
        return try body(view, match.updated)
    }

    // MARK: - Traces that began at another time

    private func searchLate(
        after position: SearchPosition?, _ left: inout Int, _ body: (TraceView, Instant?) throws -> Bool
    ) async throws -> SearchPosition? {
        let prefix = TraceStore.late(tenant)
        let end = position.flatMap { at in
            at.moment.map { prefix.appending(.integer($0), .integer(at.period), at.trace.element) }
        }
        var range = KeyRange(
            from: prefix.appending(.integer(periods.lowerBound)),
            to: end ?? prefix.appending(.integer(periods.upperBound + 1)), limit: LimitsXRay.rowsPerRead,
            isReversed: true)
        while true {
            let rows = try await store.store.read(range)
            for row in rows {
                guard let elements = row.key.elements(after: prefix), elements.count == 3,
                    let moment = elements[0].integer, let period = elements[1].integer,
                    let trace = elements[2].bytes.flatMap({ TraceID(bytes: $0) })
                else { continue }
                let here = SearchPosition(moment: moment, period: period, trace: trace)
                left -= 1
                guard try await takeLate(here, &left, body), left > 0 else { return here }
            }
            guard range.isFull(rows), let last = rows.last else { return nil }
            range = range.after(last.key)
        }
    }

    private func takeLate(
        _ here: SearchPosition, _ left: inout Int, _ body: (TraceView, Instant?) throws -> Bool
    ) async throws -> Bool {
        guard !periods.contains(here.period) else { return true }
        let facets = try await store.facets(of: here.trace, period: here.period, tenant)
        left -= facets.count
        guard !facets.isEmpty else { return true }
        // A trace that has several such rows in the span comes once.
        guard facets.flatMap(\.periods).filter({ periods.contains($0) }).max() == here.moment else { return true }
        let view = TraceView(here.trace, facets)
        guard let match = match(view) else { return true }
        return try body(view, match.updated)
    }

    // MARK: - Time

    /// Nil where the trace is not of the span.
    private func match(_ view: TraceView) -> (isThere: Bool, updated: Instant?)? {
        func isIn(_ time: Instant) -> Bool { time >= span.from && time < span.to }
        switch type {
        case .traceId: return isIn(view.time) ? (true, nil) : nil
        case .event: return view.arrivals.filter(isIn).max().map { (true, $0) }
        case .service:
            let ended = view.entities.contains { $0.isSegment && isIn(Instant(nanoseconds: $0.ended)) }
            return ended ? (true, nil) : nil
        }
    }
}

/// The last trace that a search has seen.
struct SearchPosition: Hashable, Sendable {
    /// The period of a `late` row; nil among those that began in the span.
    let moment: Int?
    let period: Int
    let trace: TraceID

    init(moment: Int?, period: Int, trace: TraceID) { (self.moment, self.period, self.trace) = (moment, period, trace) }

    var token: String {
        Base64.encode(Array("\(moment.map { "\($0)" } ?? "-").\(period).\(trace.text)".utf8))
    }

    /// - Throws: `InvalidRequestException`.
    init(token: String) throws(Fault) {
        let parts = Base64.decode(token).map { String(decoding: $0, as: UTF8.self).fields(separatedBy: ".") } ?? []
        guard parts.count == 3, let period = Int(parts[1]), let trace = TraceID(String(parts[2])),
            parts[0] == "-" || Int(parts[0]) != nil
        else { throw .badToken }
        self.init(moment: Int(parts[0]), period: period, trace: trace)
    }
}
