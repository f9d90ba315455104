internal import Base

/// What a destination is told of an asynchronous event.
/// - Source: AWS Lambda Developer Guide, "Capturing records of Lambda asynchronous invocations".
struct InvocationRecord: Sendable {
    let event: AsyncEvent
    let payload: [UInt8]
    let ending: EventEnding
    let response: [UInt8]?

    var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.name("version")
        writer.string("1.0")
        writer.name("timestamp")
        writer.string(CalendarDate(ending.time).iso8601(milliseconds: true))
        writer.name("requestContext")
        writer.value([
            "requestId": .string(event.requestID),
            "functionArn": .string(event.reference.key.arn(event.reference.slot)),
            "condition": .string(ending.condition.rawValue),
            "approximateInvokeCount": .integer(Int64(ending.invocations)),
        ])
        writer.name("requestPayload")
        Self.write(payload.isEmpty ? Array("{}".utf8) : payload, to: &writer)
        if let version = ending.version {
            var context: JSONObject = [
                "statusCode": .integer(Int64(ending.status)), "executedVersion": .string(version),
            ]
            context["functionError"] = ending.functionError.map { .string($0) }
            writer.name("responseContext")
            writer.value(.object(context))
            writer.name("responsePayload")
            Self.write(response ?? [], to: &writer)
        }
        writer.endObject()
        return writer.bytes
    }

    /// JSON as it is; anything else as a text.
    private static func write(_ bytes: [UInt8], to writer: inout JSONWriter) {
        let text = String(decoding: bytes, as: UTF8.self)
        if bytes.isEmpty { writer.null() } else if isJSON(bytes) { writer.raw(text) } else { writer.string(text) }
    }

    private static func isJSON(_ bytes: [UInt8]) -> Bool {
        do {
            try Invoke.checkJSON(bytes)
            return true
        } catch {
            return false
        }
    }

    /// What a queue or a topic gets: the record, or as a dead letter the event itself.
    func message(_ delivery: Delivery) -> String {
        guard delivery.isDeadLetter else { return String(decoding: bytes, as: UTF8.self) }
        return payload.isEmpty ? "{}" : String(decoding: payload, as: UTF8.self)
    }

    /// The attributes of a dead letter; a record has none.
    /// - Source: AWS Lambda Developer Guide, "Adding a dead-letter queue": the first KB of the error message.
    func attributes(_ delivery: Delivery) -> [(name: String, type: String, value: String)]? {
        guard delivery.isDeadLetter else { return nil }
        var message = ending.message
        if ending.version != nil, let response {
            message = (try? JSON(parsing: response))?["errorMessage"]?.string
        }
        let shown = String(decoding: (message ?? "").utf8.prefix(LimitsLambda.deadLetterMessageBytes), as: UTF8.self)
        return [
            ("RequestID", "String", event.requestID), ("ErrorCode", "Number", "\(ending.status)"),
            ("ErrorMessage", "String", shown.isEmpty ? "Unknown error" : shown),
        ]
    }

    /// The key under which a bucket gets a record.
    func objectKey(_ id: String) -> String {
        let stamp = CalendarDate(ending.time).iso8601()
        let day = stamp.prefix(10)
        let time = stamp.dropFirst(11).prefix(8).split(separator: ":" as Character).joined(separator: ".")
        let folder = day.split(separator: "-" as Character).joined(separator: "/")
        return "aws/lambda/async/\(event.function)/\(folder)/\(day)T\(time)-\(id)"
    }
}
