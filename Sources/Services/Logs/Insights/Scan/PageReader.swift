internal import Base
internal import Store

/// Some chunks of a stream, which one task reads for a query.
struct QueryPage: Sendable {
    let number: Int
    let rows: [Row]
    let source: EventSource
    let stream: String
    let span: EventSpan
    let origin: QueryRow.Origin
    /// Of the pages before, as `PagePart.bound` says.
    let bound: QueryValue?
}

/// Why a query can't be brought to its end.
enum QueryFailure: Error, Hashable {
    /// Its groups took more memory than a query may have.
    case tooManyGroups
    /// A regular expression took more steps on one event than it may, or functions looked at more bytes of one row.
    case expressionTooSlow
    case timedOut
    case stopped
}

/// Reads the events of a page, and makes of them what the query says.
struct PageReader: Sendable {
    let plan: QueryPlan
    /// When the query began.
    let now: Instant

    func read(_ page: QueryPage, _ control: QueryControl) async throws -> PagePart {
        var part = PagePart(plan)
        var sequence = page.number << 24
        for row in page.rows {
            guard let number = row.key.elements?.last?.integer else { throw RecordReader.corrupt }
            let chunk = try ChunkRow(row.value)
            guard chunk.last >= page.span.lowest.timestamp, chunk.first <= page.span.highest.timestamp else { continue }
            let payload =
                if let body = chunk.body {
                    try await page.source.store.body(
                        body, under: page.source.tenant.bodies(page.source.group, page.stream))[...]
                } else { chunk.payload }
            var (place, isDone) = (EventReader.Place(), false)
            while !isDone {
                (place, isDone) = try read(
                    payload, from: place, chunk, Int64(number), page, into: &part, &sequence)
                try control.check(part.memory)
                await Task.yield()
            }
        }
        return part
    }

    /// Reads some events.
    /// - Returns: where the next one stands, and whether there is none.
    private func read(
        _ payload: ArraySlice<UInt8>, from place: EventReader.Place, _ chunk: ChunkRow, _ number: Int64,
        _ page: QueryPage, into part: inout PagePart, _ sequence: inout Int
    ) throws -> (place: EventReader.Place, isDone: Bool) {
        try payload.withUnsafeBufferPointer { bytes in
            var reader = EventReader(bytes, of: chunk, from: place)
            let row = QueryRow(plan.query.names, now: now.milliseconds, origin: page.origin, chunk: number)
            for _ in 0..<LimitsLogs.queryStride where row.work < LimitsLogs.queryStrideWork {
                guard !row.isExhausted else { throw QueryFailure.expressionTooSlow }
                guard let event = try reader.next() else { return (reader.place, true) }
                guard event.timestamp >= page.span.lowest.timestamp, event.timestamp <= page.span.highest.timestamp
                else { continue }
                sequence += 1
                part.note(scanned: event.message.count)
                row.begin(event)
                guard plan.each.allSatisfy({ row.apply($0) }) else { continue }
                part.take(row, time: event.timestamp, sequence: sequence, bound: page.bound) {
                    let position = EventPosition(
                        timestamp: event.timestamp, chunk: number, index: Int64(event.index))
                    return EventPointer(log: page.origin.log, stream: page.stream, position: position).text
                }
            }
            guard !row.isExhausted else { throw QueryFailure.expressionTooSlow }
            return (reader.place, false)
        }
    }
}
