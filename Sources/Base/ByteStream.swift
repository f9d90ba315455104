/// Bytes that come in parts, pulled by their reader: a body too large to hold. It is read once, by one reader.
package final class ByteStream: Sendable {
    /// How many bytes there will be, where that is known beforehand.
    package let length: Int?
    private let pull: @Sendable () async throws -> [UInt8]?
    private let readTrailers: @Sendable () -> [(name: String, value: String)]

    /// - Parameter trailers: what was said behind the bytes, once they have all been read; names in lower case.
    /// - Parameter pull: gives the next part, which is not empty, or nil at the end.
    package init(
        length: Int? = nil, trailers: @escaping @Sendable () -> [(name: String, value: String)] = { [] },
        pull: @escaping @Sendable () async throws -> [UInt8]?
    ) {
        (self.length, readTrailers, self.pull) = (length, trailers, pull)
    }

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
