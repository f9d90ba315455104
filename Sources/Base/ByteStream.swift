/// Bytes that come in parts, pulled by their reader: a body too large to hold. It is read once, by one reader.
package final class ByteStream: Sendable {
    /// How many bytes there will be, where that is known beforehand.
    package let length: Int?
    private let pull: @Sendable () async throws -> [UInt8]?

    /// - Parameter pull: gives the next part, which is not empty, or nil at the end.
    package init(length: Int? = nil, pull: @escaping @Sendable () async throws -> [UInt8]?) {
        (self.length, self.pull) = (length, pull)
    }

    package func next() async throws -> [UInt8]? { try await pull() }
}

/// Two streams are the same when they are one object.
extension ByteStream: Hashable {
    package static func == (left: ByteStream, right: ByteStream) -> Bool { left === right }
    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
