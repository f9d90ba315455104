internal import Base

/// What an extension gets for its question.
/// - Source: AWS Lambda Developer Guide, "Using the Lambda Extensions API to create extensions", Invoke and Shutdown
///   phase.
enum ExtensionEvent: Sendable {
    case invoke(InvocationEvent, deadline: Instant)
    case shutdown(ShutdownReason, deadline: Instant)

    var json: JSON {
        switch self {
        case .invoke(let event, let deadline):
            var object: JSONObject = [
                "eventType": "INVOKE", "deadlineMs": .integer(deadline.milliseconds),
                "requestId": .string(event.requestID), "invokedFunctionArn": .string(event.invokedARN),
            ]
            if let trace = event.trace {
                object["tracing"] = ["type": "X-Amzn-Trace-Id", "value": .string(trace.header)]
            }
            return .object(object)
        case .shutdown(let reason, let deadline):
            return [
                "eventType": "SHUTDOWN", "shutdownReason": .string(reason.rawValue),
                "deadlineMs": .integer(deadline.milliseconds),
            ]
        }
    }
}

/// Why an environment ends.
enum ShutdownReason: String, Sendable {
    case spindown
    case timeout
    case failure
}
