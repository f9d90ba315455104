internal import Base

/// A log stream as it is stored: what DescribeLogStreams shows, and what readers must know of its chunks.
struct LogStreamRecord: Hashable, Sendable {
    let name: String
    /// Milliseconds since 1970, as all times here.
    let created: Int64
    var firstEvent: Int64?
    var lastEvent: Int64?
    var lastIngestion: Int64?
    /// How many chunks were written: the next chunk's number.
    var chunks: Int64 = 0
    /// The longest time between the first and the last event of one chunk: so far back a reader must look for events.
    var widestChunk: Int64 = 0

    init(name: String, created: Int64) { (self.name, self.created) = (name, created) }

    /// Takes note of chunks that are written now.
    mutating func append(_ new: [EventChunk], ingestion: Int64) {
        for chunk in new {
            firstEvent = min(firstEvent ?? chunk.first, chunk.first)
            lastEvent = max(lastEvent ?? chunk.last, chunk.last)
            widestChunk = max(widestChunk, chunk.last - chunk.first)
        }
        lastIngestion = ingestion
        chunks += Int64(new.count)
    }

    init(_ bytes: [UInt8]) throws(Failure) {
        var reader = RecordReader(bytes)
        guard try reader.unsigned() == 1 else { throw RecordReader.corrupt }
        (name, created) = (try reader.text(), try reader.integer())
        (firstEvent, lastEvent, lastIngestion) = (try reader.optional(), try reader.optional(), try reader.optional())
        (chunks, widestChunk) = (try reader.integer(), try reader.integer())
    }

    var bytes: [UInt8] {
        var writer = RecordWriter()
        writer.unsigned(1)
        writer.text(name)
        writer.integer(created)
        for time in [firstEvent, lastEvent, lastIngestion] { writer.optional(time) }
        writer.integer(chunks)
        writer.integer(widestChunk)
        return writer.bytes
    }
}
