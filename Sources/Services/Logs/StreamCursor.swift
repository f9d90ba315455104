internal import Base
internal import Store

/// Reads the events of one stream in order, forward or backward, a few rows at a time.
///
/// Chunks lie in the order of their first events and may overlap, so an event is given out only when no row that is
/// still unread can hold one that comes before it.
struct StreamCursor: Sendable {
    let stream: LogStreamRecord
    private let source: EventSource
    private let span: EventSpan
    private let isBackward: Bool
    /// How many events the reader can use at most; a backward cursor forgets those beyond, which bounds its memory.
    private let wanted: Int
    /// Which events are given out: the others are passed over where they lie.
    private let pattern: FilterPattern?
    private var range: KeyRange
    private var isExhausted = false
    /// Events that were read, the next one last.
    private var held: [StoredEvent] = []
    /// How many of `held`, from its end, may be given out.
    private var ready = 0
    private(set) var scannedBytes = 0
    /// Behind it lie the events of all rows that are still unread; nil before the first read.
    private var frontier: EventPosition?

    init(
        _ source: EventSource, _ stream: LogStreamRecord, _ span: EventSpan, isBackward: Bool = false,
        wanted: Int = .max, matching pattern: FilterPattern? = nil
    ) {
        (self.source, self.stream, self.span) = (source, stream, span)
        (self.isBackward, self.wanted, self.pattern) = (isBackward, wanted, pattern)
        let prefix = source.tenant.events(source.group, stream.name)
        range = span.chunks(of: stream, under: prefix, limit: LimitsLogs.rowsPerRead, isReversed: isBackward)
    }

    /// Before it this cursor surely has no event more; it is what orders cursors, read or not.
    var lowerBound: EventPosition {
        if let next = held.last, ready > 0 { return next.position }
        return frontier ?? max(span.lowest, EventPosition(timestamp: stream.firstEvent ?? .max, chunk: 0, index: 0))
    }

    /// The last place up to which nothing is left, of a cursor that goes forward and must read.
    var passed: EventPosition { frontier ?? lowerBound.before }

    /// Whether it must read before it can say what comes next.
    var isFresh: Bool { ready == 0 && !isExhausted }
    var isDone: Bool { ready == 0 && isExhausted }

    /// The next event, or nil at the end.
    mutating func next() async throws -> StoredEvent? {
        try await fill()
        guard ready > 0 else { return nil }
        ready -= 1
        return held.popLast()
    }

    /// Reads until the next event is known.
    mutating func fill() async throws {
        while ready == 0, !isExhausted { try await readMore() }
    }

    /// Reads some rows, whose events may all be such as are not wanted.
    mutating func readMore() async throws {
        let rows = try await source.store.store.read(range)
        var last: Row?
        var bytes = 0
        // Payloads that stand elsewhere are not counted by the read, so it may be taken up only in part.
        for row in rows where bytes < LimitsLogs.bytesPerRead {
            guard let number = row.key.elements(after: source.tenant.events(source.group, stream.name))?.last?.integer
            else {
                throw RecordReader.corrupt
            }
            let chunk = try ChunkRow(row.value)
            (last, bytes) = (row, bytes + chunk.storedBytes)
            try await hold(chunk, number: Int64(number))
            frontier = EventPosition(timestamp: chunk.first, chunk: Int64(number), index: EventPosition.lastIndex)
        }
        scannedBytes += bytes
        // A read may stop early at its byte limit, so only a read of nothing is the end.
        if let last { range = range.after(last.key) } else { isExhausted = true }
        let isBackward = isBackward
        held.sort { isBackward ? $0.position < $1.position : $0.position > $1.position }
        if held.count > wanted { held.removeFirst(held.count - wanted) }
        ready = isExhausted ? held.count : countReady()
    }

    private mutating func hold(_ chunk: ChunkRow, number: Int64) async throws {
        guard chunk.last >= span.lowest.timestamp else { return }
        var body: [UInt8]?
        if let reference = chunk.body {
            body = try await source.store.body(reference, under: source.tenant.bodies(source.group, stream.name))
        }
        held += try chunk.events(chunk: number, bodyBytes: body) { position, message in
            span.contains(position) && pattern?.matches(message) ?? true
        }
    }

    /// Unread rows lie behind the frontier: forward, all their events do; backward, they reach up to a chunk's width
    /// ahead.
    private func countReady() -> Int {
        guard let frontier else { return 0 }
        if isBackward {
            let reach = frontier.timestamp + stream.widestChunk
            return held.reversed().prefix { $0.position.timestamp > reach }.count
        }
        return held.reversed().prefix { $0.position <= frontier }.count
    }
}

/// Where a group's events stand.
struct EventSource: Sendable {
    let store: LogsStore
    let tenant: LogsTenant
    let group: String
}

/// Which events are meant: from `lowest` to `highest`, both included.
struct EventSpan: Hashable, Sendable {
    var lowest: EventPosition
    var highest: EventPosition

    /// - Parameters:
    ///   - start: the first millisecond, and never before `expiry`.
    ///   - end: the first millisecond that does not belong.
    init(start: Int64?, end: Int64?, expiry: Int64) {
        lowest = EventPosition(timestamp: max(start ?? 0, expiry, 0), chunk: 0, index: 0)
        highest = EventPosition(timestamp: end.map { $0 - 1 } ?? .max, chunk: .max, index: .max)
    }

    func contains(_ position: EventPosition) -> Bool { lowest <= position && position <= highest }

    /// The rows of a stream's chunks that can hold an event of the span.
    func chunks(of stream: LogStreamRecord, under prefix: Key, limit: Int, isReversed: Bool) -> KeyRange {
        // The first such chunk begins a chunk's width before the span.
        let start = lowest.timestamp.subtractingReportingOverflow(stream.widestChunk)
        let from =
            start.overflow || start.partialValue < 0 ? prefix : prefix.appending(.integer(Int(start.partialValue)))
        let end =
            highest.timestamp == .max
            ? prefix.afterPrefix : prefix.appending(.integer(Int(highest.timestamp) + 1))
        return KeyRange(
            from: from, to: end, limit: limit, byteLimit: LimitsLogs.bytesPerRead, isReversed: isReversed)
    }
}
