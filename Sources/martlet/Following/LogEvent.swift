internal import Base

/// One line that a function logged.
struct LogEvent: Sendable {
    let function: String
    let id: String
    let time: Instant
    let message: String

    /// The events of a log since a moment; nil while there is no such log.
    /// - Parameter pattern: a filter pattern of CloudWatch Logs.
    static func read(_ source: LogSource, since: Instant, pattern: String? = nil, _ client: AWSClient) async throws
        -> [LogEvent]?
    {
        var events: [LogEvent] = []
        var token: String?
        for _ in 0..<LimitsClient.pages {
            var input: JSONObject = [
                "logGroupName": .string(source.group), "startTime": .integer(since.milliseconds),
            ]
            input["nextToken"] = token.map { .string($0) }
            input["filterPattern"] = pattern.map { .string($0) }
            let page: JSON
            do {
                page = try await client.json("logs", "Logs_20140328.FilterLogEvents", .object(input))
            } catch let fault as AWSFault where fault.code == "ResourceNotFoundException" {
                return nil
            }
            events += (page["events"]?.array ?? []).compactMap { event in
                guard source.has(stream: event["logStreamName"]?.string ?? "") else { return nil }
                return LogEvent(
                    function: source.function, id: event["eventId"]?.string ?? "",
                    time: Instant(milliseconds: event["timestamp"]?.integer ?? 0),
                    message: event["message"]?.string ?? "")
            }
            token = page["nextToken"]?.string
            if token == nil { break }
        }
        return events
    }
}
