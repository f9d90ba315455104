internal import Base

/// An event of a chunk that is being read, without a copy of its message.
struct EventView {
    let timestamp: Int64
    let ingestion: Int64
    let message: UnsafeBufferPointer<UInt8>
    /// Its place within the chunk.
    let index: Int
}

/// Reads the events of a chunk's payload where it lies.
struct EventReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let first: Int64
    private let ingestion: Int64
    /// Where the next event stands, as bytes and as a number.
    private(set) var place: Place

    struct Place: Sendable {
        var offset = 0
        var index = 0
    }

    // SAFETY: every read is guarded by `offset < bytes.count`; events must not outlive the bytes.
    init(_ bytes: UnsafeBufferPointer<UInt8>, of chunk: ChunkRow, from place: Place = Place()) {
        (self.bytes, first, ingestion, self.place) = (bytes, chunk.first, chunk.ingestion, place)
    }

    /// The next event, or nil at the end.
    mutating func next() throws(Failure) -> EventView? {
        guard place.offset < bytes.count else { return nil }
        let timestamp = first + Int64(truncatingIfNeeded: try unsigned())
        let length = Int(clamping: try unsigned())
        let start = place.offset
        guard length <= bytes.count - start else { throw RecordReader.corrupt }
        defer { place = Place(offset: start + length, index: place.index + 1) }
        return EventView(
            timestamp: timestamp, ingestion: ingestion,
            message: UnsafeBufferPointer(rebasing: bytes[start..<start + length]), index: place.index)
    }

    private mutating func unsigned() throws(Failure) -> UInt64 {
        var (number, shift): (UInt64, UInt64) = (0, 0)
        while place.offset < bytes.count, shift < 64 {
            let byte = bytes[place.offset]
            place.offset += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
        throw RecordReader.corrupt
    }
}
