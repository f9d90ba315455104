internal import Base

/// Events of one batch that stand in one row.
///
/// A chunk whose payload is too large for a row (one event can have 1 MB), or that does not fit in its commit, has its
/// payload in rows of its own, which are written before the chunk and are found only through it.
struct EventChunk: Sendable {
    let first: Int64
    let last: Int64
    let count: Int
    /// Message bytes with their overhead, as the service counts what it stores.
    let storedBytes: Int
    /// The events: each the time since `first`, the message's length and the message.
    let payload: [UInt8]

    /// Cuts events, which are in order, into chunks.
    static func chunks(of events: ArraySlice<LogEvent>) -> [EventChunk] {
        var chunks: [EventChunk] = []
        var start = events.startIndex
        var bytes = 0
        for (index, event) in zip(events.indices, events) {
            let size = event.message.utf8.count + 16
            if bytes + size > LimitsLogs.chunkBytes, index > start {
                chunks.append(EventChunk(events[start..<index]))
                (start, bytes) = (index, 0)
            }
            bytes += size
        }
        if start < events.endIndex { chunks.append(EventChunk(events[start...])) }
        return chunks
    }

    private init(_ events: ArraySlice<LogEvent>) {
        first = events.first?.timestamp ?? 0
        last = events.last?.timestamp ?? 0
        count = events.count
        storedBytes = events.reduce(0) { $0 + $1.size }
        var writer = RecordWriter()
        for event in events {
            writer.unsigned(UInt64(event.timestamp - first))
            writer.text(event.message)
        }
        payload = writer.bytes
    }

    /// The chunk's row. With `body`, the payload stands elsewhere.
    func row(ingestion: Int64, body: BodyReference?) -> [UInt8] {
        var writer = RecordWriter()
        writer.unsigned(body == nil ? 1 : 2)
        for number in [first, last - first, ingestion, Int64(count), Int64(storedBytes)] { writer.integer(number) }
        if let body {
            writer.raw(body.bytes)
        } else {
            writer.raw(payload)
        }
        return writer.bytes
    }
}

/// Where the payload of a large chunk stands.
struct BodyReference: Hashable, Sendable {
    /// Drawn by chance, so that a batch that was cut off never meets another.
    let id: Int64
    let parts: Int

    var bytes: [UInt8] {
        var writer = RecordWriter()
        writer.integer(id)
        writer.integer(Int64(parts))
        return writer.bytes
    }
}

/// The row of a chunk, read as far as its header.
struct ChunkRow: Sendable {
    let first: Int64
    let last: Int64
    let ingestion: Int64
    let storedBytes: Int
    let body: BodyReference?
    /// The events, where they stand in the row itself.
    let payload: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) throws(Failure) {
        var reader = RecordReader(bytes)
        let kind = try reader.unsigned()
        guard kind == 1 || kind == 2 else { throw RecordReader.corrupt }
        first = try reader.integer()
        last = first + (try reader.integer())
        ingestion = try reader.integer()
        _ = try reader.integer()
        storedBytes = Int(try reader.integer())
        body = kind == 2 ? BodyReference(id: try reader.integer(), parts: Int(try reader.integer())) : nil
        payload = reader.rest
    }

    /// - Parameters:
    ///   - bodyBytes: the payload where it stands elsewhere.
    ///   - isWanted: looks at an event where it lies: texts are made of those alone that are wanted.
    func events(
        chunk: Int64, bodyBytes: [UInt8]? = nil,
        where isWanted: (EventPosition, ByteText.Bytes) -> Bool = { _, _ in true }
    ) throws(Failure) -> [StoredEvent] {
        try (bodyBytes?[...] ?? payload).withUnsafeBufferPointer { bytes throws(Failure) in
            var reader = EventReader(bytes, of: self)
            var events: [StoredEvent] = []
            while let event = try reader.next() {
                let position = EventPosition(timestamp: event.timestamp, chunk: chunk, index: Int64(event.index))
                guard isWanted(position, event.message) else { continue }
                let message = String(decoding: event.message, as: UTF8.self)
                events.append(StoredEvent(position: position, ingestion: event.ingestion, message: message))
            }
            return events
        }
    }
}
