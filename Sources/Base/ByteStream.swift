/// Bytes that come in parts, pulled by their reader: a body too large to hold. It is read once, by one reader.
package final class ByteStream: Sendable {
    /// How many bytes there will be, where that is known beforehand.
    package let length: Int?
    /// The fields, in lower case, that were announced to follow the bytes: `x-amz-checksum-crc32`.
    package let trailerNames: [String]
    /// The same in CBOR, where it is a stream of events whose maker can write them so; one of the two is read.
    package let asCBOR: ByteStream?
    /// Gives the next bytes where they lie, or nil at the end: there where all of them are files' as they are. Who
    /// reads by it reads by nothing else.
    package let nextSpan: (@Sendable () async throws -> FileSpan?)?
    private let pull: @Sendable () async throws -> [UInt8]?
    private let readTrailers: @Sendable () -> [(name: String, value: String)]

    /// - Parameters:
    ///   - pull: gives the next part, which is not empty, or nil at the end.
    ///   - trailers: gives what followed the bytes; asked after the end.
    package init(
        length: Int? = nil, trailerNames: [String] = [],
        trailers: @escaping @Sendable () -> [(name: String, value: String)] = { [] }, asCBOR: ByteStream? = nil,
        nextSpan: (@Sendable () async throws -> FileSpan?)? = nil,
        pull: @escaping @Sendable () async throws -> [UInt8]?
    ) {
        (self.length, self.trailerNames, readTrailers, self.pull) = (length, trailerNames, trailers, pull)
        (self.asCBOR, self.nextSpan) = (asCBOR, nextSpan)
    }

    /// The fields that followed the bytes, names in lower case. Complete once `next` has given nil.
    package var trailers: [(name: String, value: String)] { readTrailers() }

    package func next() async throws -> [UInt8]? { try await pull() }

    /// The value that came behind the bytes under this name, which is in lower case. Ask when the stream is at its end.
    package func trailer(_ name: String) -> String? { readTrailers().first { $0.name == name }?.value }

    /// All of the bytes, for bodies that are known to be small enough.
    package func collect() async throws -> [UInt8] {
        var whole: [UInt8] = []
        while let part = try await next() { whole += part }
        return whole
    }
}

/// Two streams are the same when they are one object.
extension ByteStream: Hashable {
    package static func == (left: ByteStream, right: ByteStream) -> Bool { left === right }
    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
