internal import Base
internal import Wire

/// Events as browsers read them: a name and a line of data.
/// - Source: HTML Living Standard, "Server-sent events".
enum EventLines {
    static func event(named name: String? = nil, _ data: some Sequence<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = name.map { Array("event: \($0)\n".utf8) } ?? []
        bytes += Array("data: ".utf8)
        // JSON has no line break outside of its texts, where it is written as `\n`.
        bytes += data
        return bytes + [10, 10]
    }

    /// The events of an operation. A payload that is no JSON stands in base 64, as a blob does in a document.
    static func stream(of messages: ByteStream) -> ByteStream {
        ByteStream {
            guard let bytes = try await messages.next(), let message = EventStreamMessage(bytes) else { return nil }
            return event(named: message.name, data(of: message))
        }
    }

    private static func data(of message: EventStreamMessage) -> [UInt8] {
        guard !message.payload.isEmpty else { return Array("{}".utf8) }
        let type = message.headers.first { $0.name == ":content-type" }?.value
        guard type != "application/json" else { return message.payload }
        return JSON.object(["Payload": .string(Base64.encode(message.payload))]).bytes
    }
}
