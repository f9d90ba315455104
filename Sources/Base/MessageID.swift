/// The id of a message of a queue or a topic: a random UUID.
package struct MessageID: Hashable, Sendable, CustomStringConvertible {
    package let bytes: [UInt8]

    package init(_ randomness: any Randomness) { bytes = randomness.uuidBytes() }

    package init(bytes: [UInt8]) { self.bytes = bytes }

    package var description: String { Hex.uuid(bytes) }
}
