/// The id of a message of a queue or a topic: a random UUID.
package struct MessageID: Hashable, Sendable, CustomStringConvertible {
    package let bytes: [UInt8]

    package init(_ randomness: any Randomness) {
        var bytes = randomness.bytes(16)
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        self.bytes = bytes
    }

    package init(bytes: [UInt8]) { self.bytes = bytes }

    package var description: String {
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for (index, byte) in bytes.enumerated() {
            if index == 4 || index == 6 || index == 8 || index == 10 { text.append(UInt8(ascii: "-")) }
            text.append(Hex.digit(byte >> 4))
            text.append(Hex.digit(byte & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }
}
