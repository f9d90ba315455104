internal import Base
internal import ServiceCalls
internal import Wire

/// What a log group gets of an event: with a template its message at its time, else the target's input as it is, now.
/// - Source: Amazon EventBridge API Reference, PutTargets; AWS CDK, `LogGroupTargetInput`.
struct LogLine {
    let message: [UInt8]
    let time: Instant?

    init(_ delivery: Delivery) throws(DeliveryFailure) {
        try self.init(delivery.payload, isTemplated: delivery.target.definition.transformer != nil)
    }

    /// - Throws: where a template did not come to a message and a time.
    init(_ payload: [UInt8], isTemplated: Bool) throws(DeliveryFailure) {
        guard isTemplated else {
            (message, time) = (payload, nil)
            return
        }
        guard let json = try? JSON(parsing: payload), let text = json["message"],
            let time = json["timestamp"].flatMap({ Self.time($0) })
        else {
            throw DeliveryFailure(
                code: "INVALID_PARAMETER", message: "The template gives no message with a timestamp.",
                isRetryable: false)
        }
        message = text.string.map { Array($0.utf8) } ?? text.bytes
        self.time = time
    }

    /// A date, or milliseconds.
    private static func time(_ json: JSON) -> Instant? {
        if let text = json.string, let date = CalendarDate.instant(iso8601: text) { return date }
        guard let milliseconds = json.integer ?? json.string.flatMap({ Int64($0) }), milliseconds >= 0,
            milliseconds <= Int64.max / 1_000_000
        else { return nil }
        return Instant(nanoseconds: milliseconds * 1_000_000)
    }

    /// Whether a template is an object of a timestamp and a message, whatever its variables stand for.
    static func takes(template: InputTemplate) -> Bool {
        let filled = template.fill { _ in .json(.string("")) }
        guard let json = try? JSON(parsing: Array(filled.utf8)), let object = json.object else { return false }
        return object.keys.sorted() == ["message", "timestamp"]
    }
}
