package import Base

/// The content of a message: bytes at hand, or chunks that come as they are asked for.
package enum HTTPBody: Sendable {
    case bytes([UInt8])
    case stream(HTTPBodyStream)

    /// UTF-8 of a text.
    package static func text(_ text: String) -> Self { .bytes(Array(text.utf8)) }

    /// All bytes.
    /// - Throws: `HTTPBodyTooLarge` beyond `limit` bytes, and what the stream throws.
    package func collect(limit: Int) async throws -> [UInt8] {
        switch self {
        case .bytes(let bytes):
            guard bytes.count <= limit else { throw HTTPBodyTooLarge(limit: limit) }
            return bytes
        case .stream(let stream):
            return try await stream.collect(limit: limit)
        }
    }
}

/// More bytes came than the reader takes.
package struct HTTPBodyTooLarge: Error, Sendable, Equatable {
    package let limit: Int
}

/// Chunks of bytes that are produced when the reader asks for the next one, so that a slow reader slows the producer.
///
/// It can be read once, by one reader at a time.
package struct HTTPBodyStream: AsyncSequence, Sendable {
    package typealias Element = [UInt8]

    /// The number of bytes where it is known before; decides between `Content-Length` and chunks.
    package let length: Int?
    /// Gives the next bytes as a span of a file, or nil after the last: there where all of them are files' as they are.
    /// A connection without encryption has the kernel send them; who reads by it reads by nothing else.
    let nextSpan: (@Sendable () async throws -> FileSpan?)?
    private let pull: @Sendable () async throws -> [UInt8]?
    private let readTrailers: @Sendable () -> HTTPHeaders

    /// - Parameters:
    ///   - nextSpan: the same bytes where they lie.
    ///   - next: gives the next chunk, or nil after the last; is not called again after nil or an error.
    package init(
        length: Int? = nil, nextSpan: (@Sendable () async throws -> FileSpan?)? = nil,
        next: @escaping @Sendable () async throws -> [UInt8]?
    ) {
        self.init(length: length, trailers: { [:] }, nextSpan: nextSpan, next: next)
    }

    /// Any sequence of chunks.
    package init<Chunks: AsyncSequence & Sendable>(length: Int? = nil, _ chunks: Chunks)
    where Chunks.Element == [UInt8] {
        let reader = Reader(chunks.makeAsyncIterator())
        self.init(length: length) { try await reader.next() }
    }

    init(
        length: Int?, trailers: @escaping @Sendable () -> HTTPHeaders,
        nextSpan: (@Sendable () async throws -> FileSpan?)? = nil,
        next: @escaping @Sendable () async throws -> [UInt8]?
    ) {
        (self.length, self.nextSpan, readTrailers, pull) = (length, nextSpan, trailers, next)
    }

    /// The fields after the body; empty before its end was read.
    package var trailers: HTTPHeaders { readTrailers() }

    package func makeAsyncIterator() -> Iterator { Iterator(pull: pull) }

    package func collect(limit: Int) async throws -> [UInt8] {
        if let length, length > limit { throw HTTPBodyTooLarge(limit: limit) }
        var bytes: [UInt8] = []
        for try await chunk in self {
            guard bytes.count + chunk.count <= limit else { throw HTTPBodyTooLarge(limit: limit) }
            bytes.append(contentsOf: chunk)
        }
        return bytes
    }

    package struct Iterator: AsyncIteratorProtocol {
        let pull: @Sendable () async throws -> [UInt8]?

        package func next() async throws -> [UInt8]? { try await pull() }
    }
}

/// Keeps an iterator between pulls.
// SAFETY: a stream has one reader at a time (documented above), so the iterator is never used by two tasks at once.
private final class Reader<Chunks: AsyncIteratorProtocol>: @unchecked Sendable where Chunks.Element == [UInt8] {
    private var chunks: Chunks

    init(_ chunks: Chunks) { self.chunks = chunks }

    func next() async throws -> [UInt8]? { try await chunks.next() }
}
