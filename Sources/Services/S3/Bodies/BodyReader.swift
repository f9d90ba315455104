internal import Base
internal import Store
internal import Synchronization

/// Reads a span of an object's bytes as a stream, never more than a chunk at a time.
struct BodyReader: Sendable {
    let blobs: any Blobs

    /// A span within one blob.
    struct Piece: Sendable {
        let name: BlobName
        let range: Range<Int>
        /// What decrypts it.
        var cipher: CounterCipher?
    }

    /// The bytes of one blob; nil when it has gone meanwhile.
    func stream(_ piece: Piece) async throws -> ByteStream? { try await stream([piece]) }

    /// The bytes of several spans, one behind the other; nil when the first blob has gone meanwhile.
    /// - Parameter own: who reads, until the stream has come to its end, or nobody holds it any more.
    func stream(_ pieces: [Piece], as own: BodyReaders.Reader? = nil) async throws -> ByteStream? {
        let length = pieces.reduce(0) { $0 + $1.range.count }
        guard length > 0, let first = pieces.first else { return ByteStream(length: 0) { nil } }
        guard let reader = try await blobs.open(first.name) else { return nil }
        let cursor = BodyCursor(blobs, pieces, at: reader, as: own)
        let isPlain = pieces.allSatisfy { $0.cipher == nil } && reader.span(first.range) != nil
        guard isPlain else { return ByteStream(length: length) { try await cursor.next() } }
        return ByteStream(length: length, nextSpan: { try await cursor.nextSpan() }) { try await cursor.next() }
    }
}

/// Where one reader is in the pieces of a body.
private final class BodyCursor: Sendable {
    private struct Position: Sendable {
        var piece = 0
        var reader: (any BlobReader)?
        var offset: Int
        var own: BodyReaders.Reader?
    }

    private let blobs: any Blobs
    private let pieces: [BodyReader.Piece]
    private let position: Mutex<Position>

    init(_ blobs: any Blobs, _ pieces: [BodyReader.Piece], at first: any BlobReader, as own: BodyReaders.Reader?) {
        (self.blobs, self.pieces) = (blobs, pieces)
        position = Mutex(Position(reader: first, offset: pieces[0].range.lowerBound, own: own))
    }

    func next() async throws -> [UInt8]? {
        try await step(most: LimitsS3.readBytes) { reader, piece, range in
            let bytes = try await reader.read(from: range.lowerBound, count: range.count)
            return (piece.cipher?.applied(to: bytes, at: range.lowerBound) ?? bytes, bytes.count)
        }
    }

    func nextSpan() async throws -> FileSpan? {
        try await step(most: LimitsS3.spanBytes) { reader, _, range in reader.span(range).map { ($0, range.count) } }
    }

    /// The next bytes. A stream has one reader, so the position does not move while it is being read.
    /// - Parameter read: takes what it can of a range of a blob; nothing where the blob ends before it.
    private func step<Part>(
        most: Int, _ read: (any BlobReader, BodyReader.Piece, Range<Int>) async throws -> (part: Part, count: Int)?
    ) async throws -> Part? {
        var position = position.withLock { $0 }
        while position.piece < pieces.count, position.offset == pieces[position.piece].range.upperBound {
            position.piece += 1
            position.reader = nil
            if position.piece < pieces.count { position.offset = pieces[position.piece].range.lowerBound }
        }
        guard position.piece < pieces.count else {
            self.position.withLock { $0.own = nil }
            return nil
        }
        let piece = pieces[position.piece]
        let opened = if let reader = position.reader { reader } else { try await blobs.open(piece.name) }
        guard let reader = opened else { throw Self.gone(piece.name) }
        let end = min(position.offset + most, piece.range.upperBound)
        guard let taken = try await read(reader, piece, position.offset..<end), taken.count > 0 else {
            throw Self.gone(piece.name)
        }
        position.offset += taken.count
        position.reader = reader
        self.position.withLock { [position] in $0 = position }
        return taken.part
    }

    private static func gone(_ name: BlobName) -> Failure {
        Failure(code: "s3.bodyGone", message: "the object was deleted while it was being read (\(name))", stage: "read")
    }
}
