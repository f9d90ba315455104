internal import Base

/// One message of `application/vnd.amazon.eventstream`: lengths, headers, payload, and a checksum behind each part.
///
/// A member of the model that is an event stream holds a `ByteStream` of such messages, one a part.
/// - Source: Smithy, "Amazon Event Stream Specification".
package struct EventStreamMessage: Sendable, Equatable {
    package static let contentType = "application/vnd.amazon.eventstream"
    /// The type of a header's value that is a text.
    private static let text: UInt8 = 7

    package var headers: [Header]
    package var payload: [UInt8]

    package struct Header: Sendable, Equatable {
        package let name: String
        package let value: String
    }

    /// An event of the stream by its name in the model.
    /// - Parameter contentType: of the payload: `application/octet-stream` for bytes, `application/json` for members.
    package init(event: String, contentType: String, payload: [UInt8]) {
        headers = [
            Header(name: ":event-type", value: event), Header(name: ":content-type", value: contentType),
            Header(name: ":message-type", value: "event"),
        ]
        self.payload = payload
    }

    /// A fault that ends the stream.
    package init(fault: Fault, contentType: String, payload: [UInt8]) {
        headers = [
            Header(name: ":exception-type", value: fault.code), Header(name: ":content-type", value: contentType),
            Header(name: ":message-type", value: "exception"),
        ]
        self.payload = payload
    }

    /// An event without a payload, of which nothing need be said.
    package init(event: String) {
        headers = [Header(name: ":event-type", value: event), Header(name: ":message-type", value: "event")]
        payload = []
    }

    /// An error that ends the stream and is no event of its model.
    package init(error: Fault) {
        headers = [
            Header(name: ":error-code", value: error.code),
            Header(name: ":error-message", value: String(error.message.prefix(1_000))),
            Header(name: ":message-type", value: "error"),
        ]
        payload = []
    }

    /// Reads what `bytes` wrote; nil for anything else.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count >= 16, Self.number(bytes[0..<4]) == bytes.count else { return nil }
        let (end, count) = (bytes.count - 4, Self.number(bytes[4..<8]))
        guard count <= end - 12, Self.number(bytes[end...]) == Int(Digest.crc32(bytes[..<end])),
            let headers = Self.headers(bytes[12..<(12 + count)])
        else { return nil }
        (self.headers, payload) = (headers, Array(bytes[(12 + count)..<end]))
    }

    /// What kind of event, fault or error it is.
    package var name: String? {
        headers.first { [":event-type", ":exception-type", ":error-code"].contains($0.name) }?.value
    }

    /// The message as it is sent.
    package var bytes: [UInt8] {
        let fields = headers.flatMap(Self.encode)
        var message: [UInt8] = []
        message.reserveCapacity(fields.count + payload.count + 16)
        Self.append(fields.count + payload.count + 16, to: &message)
        Self.append(fields.count, to: &message)
        Self.append(Int(Digest.crc32(message)), to: &message)
        message += fields
        message += payload
        Self.append(Int(Digest.crc32(message)), to: &message)
        return message
    }

    /// Names have up to 255 bytes, values up to 65,535.
    private static func encode(_ header: Header) -> [UInt8] {
        let (name, value) = (Array(header.name.utf8), Array(header.value.utf8))
        precondition(name.count <= 255 && value.count <= 65_535, "a header that the format has no room for")
        return [UInt8(name.count)] + name + [text, UInt8(value.count >> 8), UInt8(value.count & 255)] + value
    }

    /// Headers whose values are texts.
    private static func headers(_ bytes: ArraySlice<UInt8>) -> [Header]? {
        var (headers, rest): ([Header], ArraySlice<UInt8>) = ([], bytes)
        while let count = rest.popFirst() {
            let name = rest.prefix(Int(count))
            rest = rest.dropFirst(Int(count))
            guard rest.popFirst() == text, rest.count >= 2 else { return nil }
            let length = number(rest.prefix(2))
            let value = rest.dropFirst(2).prefix(length)
            guard name.count == count, value.count == length else { return nil }
            headers.append(
                Header(name: String(decoding: name, as: UTF8.self), value: String(decoding: value, as: UTF8.self)))
            rest = rest.dropFirst(2 + length)
        }
        return headers
    }

    /// The highest byte first.
    private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

    /// Four bytes, the highest first.
    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
}
