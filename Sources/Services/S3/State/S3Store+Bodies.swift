internal import Base
internal import S3API
internal import Store
internal import Wire

extension S3Store {
    /// The bytes of a span of an object; nil when the object was replaced since its row was read.
    /// - Parameter key: the customer's, which fits the object, where it has one.
    func stream(_ record: ObjectRecord, _ range: Range<Int>, _ key: CustomerKey? = nil) async throws -> ByteStream? {
        let mark = record.protection.customerKey
        let sealed = mark.flatMap { mark in key.map { (mark: mark, key: $0) } }
        precondition((mark == nil) == (sealed == nil), "an encrypted object is read without its key")
        let reader = BodyReader(blobs: bodies.blobs)
        switch record.body {
        case .inline(let bytes):
            let bytes = range.count == bytes.count ? bytes : Array(bytes[range])
            guard let sealed else { return ByteStream.of(bytes) }
            return ByteStream.of(sealed.mark.cipher(sealed.key).applied(to: bytes, at: range.lowerBound))
        case .blob(let group):
            return try await reader.stream(
                .init(
                    name: BodyStore.name(group), range: range, cipher: sealed.map { $0.mark.cipher($0.key) }))
        case .parts(let group, let count):
            // First the reader, then the parts: a deletion takes those away before it asks who reads.
            let own = bodies.readers.enter(group)
            let parts = try await manifest(group)
            guard parts.count == count else { return nil }
            return try await reader.stream(try pieces(parts, group, range, sealed), as: own)
        }
    }

    /// Which bytes of which parts a span is.
    private func pieces(
        _ parts: [PartRecord], _ group: String, _ range: Range<Int>,
        _ sealed: (mark: CustomerKeyMark, key: CustomerKey)?
    ) throws(Failure) -> [BodyReader.Piece] {
        var pieces: [BodyReader.Piece] = []
        var start = 0
        for part in parts {
            let overlap = range.clamped(to: start..<(start + part.size))
            if !overlap.isEmpty {
                let name = try BodyStore.name(group, part.piece)
                pieces.append(
                    .init(
                        name: name, range: (overlap.lowerBound - start)..<(overlap.upperBound - start),
                        cipher: sealed.map { $0.mark.cipher($0.key, piece: part.piece) }))
            }
            start += part.size
        }
        return pieces
    }

    /// Takes a body in and hands it to `keep`, which commits it. A body that is not kept leaves nothing.
    func receive<Result>(
        _ stream: ByteStream?, _ expectation: BodyExpectation, cipher: CounterCipher? = nil,
        _ keep: (BodyStore.Received, ObjectRecord.Body) async throws -> Result
    ) async throws -> Result {
        let group = newGroup()
        return try await bodies.writing(group) {
            let received = try await bodies.receive(stream, expectation, into: BodyStore.name(group), cipher: cipher)
            let body = received.inline.map { ObjectRecord.Body.inline($0) } ?? .blob(group: group)
            do {
                return try await keep(received, body)
            } catch {
                // A commit that timed out may have gone through: then the row stands and the blob is in use.
                if received.inline == nil, try await store.get(S3Keys.group(group)) == nil {
                    try await bodies.delete(group, hasParts: false)
                }
                throw error
            }
        }
    }
}
