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
        let state = Mutex(Position(reader: reader, offset: first.range.lowerBound, own: own))
        return ByteStream(length: length) { try await next(pieces, state) }
    }

    private struct Position: Sendable {
        var piece = 0
        var reader: (any BlobReader)?
        var offset: Int
        var own: BodyReaders.Reader?
    }

    /// The next bytes. A stream has one reader, so the position does not move while it is being read.
    private func next(_ pieces: [Piece], _ state: borrowing Mutex<Position>) async throws -> [UInt8]? {
        var position = state.withLock { $0 }
        while position.piece < pieces.count, position.offset == pieces[position.piece].range.upperBound {
            position.piece += 1
            position.reader = nil
            if position.piece < pieces.count { position.offset = pieces[position.piece].range.lowerBound }
        }
        guard position.piece < pieces.count else {
            state.withLock { $0.own = nil }
            return nil
        }
        let piece = pieces[position.piece]
        let opened = if let reader = position.reader { reader } else { try await blobs.open(piece.name) }
        guard let reader = opened else { throw Self.gone(piece.name) }
        let count = min(LimitsS3.readBytes, piece.range.upperBound - position.offset)
        var bytes = try await reader.read(from: position.offset, count: count)
        guard !bytes.isEmpty else { throw Self.gone(piece.name) }
        if let cipher = piece.cipher { bytes = cipher.applied(to: bytes, at: position.offset) }
        position.offset += bytes.count
        position.reader = reader
        let moved = position
        state.withLock { $0 = moved }
        return bytes
    }

    private static func gone(_ name: BlobName) -> Failure {
        Failure(code: "s3.bodyGone", message: "the object was deleted while it was being read (\(name))", stage: "read")
    }
}
