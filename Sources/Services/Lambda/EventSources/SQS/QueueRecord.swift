internal import Base
internal import SQSAPI

/// Writes messages as the records of an SQS event.
/// - Source: AWS Lambda Developer Guide, "Using Lambda with Amazon SQS", example events.
struct QueueRecord {
    private let queue: QueueAddress

    init(_ queue: QueueAddress) { self.queue = queue }

    func record(_ message: MessageShape, heldUntil: Instant) -> SourceRecord {
        let id = message.messageId ?? ""
        let handle = message.receiptHandle ?? ""
        let attributes = message.attributes ?? [:]
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("messageId", id)
        writer.member("receiptHandle", handle)
        writer.member("body", message.body ?? "")
        writer.name("attributes")
        writer.beginObject()
        for (name, value) in attributes.sorted(by: { $0.key < $1.key }) { writer.member(name, value) }
        writer.endObject()
        writer.name("messageAttributes")
        writer.beginObject()
        for (name, value) in (message.messageAttributes ?? [:]).sorted(by: { $0.key < $1.key }) {
            writer.name(name)
            Self.write(value, to: &writer)
        }
        writer.endObject()
        if let md5 = message.md5OfMessageAttributes { writer.member("md5OfMessageAttributes", md5) }
        writer.member("md5OfBody", message.md5OfBody ?? "")
        writer.member("eventSource", "aws:sqs")
        writer.member("eventSourceARN", queue.arn)
        writer.member("awsRegion", queue.region.rawValue)
        writer.endObject()
        return SourceRecord(
            id: id, handle: handle, json: writer.bytes, traceHeader: attributes["AWSTraceHeader"],
            heldUntil: heldUntil)
    }

    private static func write(_ value: MessageAttributeValue, to writer: inout JSONWriter) {
        writer.beginObject()
        if let text = value.stringValue { writer.member("stringValue", text) }
        if let bytes = value.binaryValue {
            writer.name("binaryValue")
            writer.base64(bytes)
        }
        // Lists are in the event, but SQS has none.
        for name in ["stringListValues", "binaryListValues"] {
            writer.name(name)
            writer.beginArray()
            writer.endArray()
        }
        writer.member("dataType", value.dataType)
        writer.endObject()
    }
}

extension JSONWriter {
    fileprivate mutating func member(_ name: String, _ value: String) {
        self.name(name)
        string(value)
    }
}
