internal import Base

/// How an asynchronous event has ended, and who is still to be told: it stands in the event's row until all are.
struct EventEnding: Sendable, Hashable {
    enum Condition: String, Sendable {
        case success = "Success"
        case retriesExhausted = "RetriesExhausted"
        case eventAgeExceeded = "EventAgeExceeded"
        case zeroReservedConcurrency = "ZeroReservedConcurrency"
    }

    let condition: Condition
    let time: Instant
    /// How often the function got the event.
    let invocations: Int
    /// The status of the last attempt: 200 where the function ran, however it ended.
    let status: Int
    /// The version that ran; nil where none did.
    var version: String?
    var functionError: String?
    /// What the platform says where the function was not run.
    var message: String?
    /// What the function answered; nil where it did not run, or where it is a blob.
    var response: [UInt8]?
    var hasStoredResponse = false
    var deliveries: [Delivery] = []
    /// How often delivery was tried.
    var attempts = 0

    /// When to try to deliver again; nil gives it up.
    func retry(now: Instant) -> Instant? {
        guard attempts < LimitsLambda.deliveryAttempts else { return nil }
        return now + LimitsLambda.deliveryRetry * (1 << max(0, attempts - 1))
    }
}

extension EventEnding {
    var json: JSON {
        var object: JSONObject = [
            "condition": .string(condition.rawValue), "time": .integer(time.nanoseconds),
            "invocations": .integer(Int64(invocations)), "status": .integer(Int64(status)),
            "deliveries": .array(deliveries.map(\.json)), "attempts": .integer(Int64(attempts)),
            "stored": .bool(hasStoredResponse),
        ]
        object["version"] = version.map { .string($0) }
        object["error"] = functionError.map { .string($0) }
        object["message"] = message.map { .string($0) }
        object["response"] = response.map { .string(Base64.encode($0)) }
        return .object(object)
    }

    /// Nil when the row is of another shape.
    init?(_ json: JSON) {
        guard let condition = json["condition"]?.string.flatMap({ Condition(rawValue: $0) }),
            let time = json["time"]?.integer, let invocations = json["invocations"]?.integer,
            let status = json["status"]?.integer
        else { return nil }
        self.init(
            condition: condition, time: Instant(nanoseconds: time), invocations: Int(invocations),
            status: Int(status), version: json["version"]?.string, functionError: json["error"]?.string,
            message: json["message"]?.string, response: json["response"]?.string.flatMap { Base64.decode($0) },
            hasStoredResponse: json["stored"]?.bool ?? false,
            deliveries: (json["deliveries"]?.array ?? []).compactMap { Delivery($0) },
            attempts: json["attempts"]?.integer.map { Int($0) } ?? 0)
    }
}
