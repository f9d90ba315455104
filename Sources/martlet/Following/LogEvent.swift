internal import Base

/// One line that a function logged.
struct LogEvent: Sendable {
    let function: String
    let id: String
    let time: Instant
    let message: String

    /// The events of a function since a moment; nil while it has logged nothing at all.
    /// - Parameter pattern: a filter pattern of CloudWatch Logs.
    static func read(_ function: String, since: Instant, pattern: String? = nil, _ client: AWSClient) async throws
        -> [LogEvent]?
    {
        var events: [LogEvent] = []
        var token: String?
        for _ in 0..<LimitsClient.pages {
            var input: JSONObject = [
                "logGroupName": .string("/aws/lambda/\(function)"), "startTime": .integer(since.milliseconds),
            ]
            input["nextToken"] = token.map { .string($0) }
            input["filterPattern"] = pattern.map { .string($0) }
            let page: JSON
            do {
                page = try await client.json("logs", "Logs_20140328.FilterLogEvents", .object(input))
            } catch let fault as AWSFault where fault.code == "ResourceNotFoundException" {
                return nil
            }
            events += (page["events"]?.array ?? []).map { event in
                LogEvent(
                    function: function, id: event["eventId"]?.string ?? "",
                    time: Instant(milliseconds: event["timestamp"]?.integer ?? 0),
                    message: event["message"]?.string ?? "")
            }
            token = page["nextToken"]?.string
            if token == nil { break }
        }
        return events
    }
}
