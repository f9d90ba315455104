internal import Base

/// Reads events of a group of logs to their end, in pages of chance.
struct LogPages: Sendable {
    let group: String
    let client: Edge

    /// All events of a stream, by GetLogEvents.
    func events(of stream: String) async -> [LoggedEvent] {
        var (events, token) = ([LoggedEvent](), String?.none)
        while true {
            let request = request(["logStreamName": .string(stream), "startFromHead": true], token)
            guard let page = await client.insist("GetLogEvents", { await client.logs("GetLogEvents", request) }) else {
                return events
            }
            events += read(page, stream)
            // At the end the same token comes back.
            guard let next = page["nextForwardToken"]?.string, next != token else { return events }
            token = next
        }
    }

    /// The events of all streams that a pattern lets through, by FilterLogEvents; nil where the client gave up.
    func events(matching pattern: String) async -> [LoggedEvent]? {
        var (events, token) = ([LoggedEvent](), String?.none)
        repeat {
            let request = request(["filterPattern": .string(pattern)], token)
            guard let page = await client.insist("FilterLogEvents", { await client.logs("FilterLogEvents", request) })
            else { return nil }
            events += read(page)
            token = page["nextToken"]?.string
        } while token != nil
        return events
    }

    private func request(_ members: JSONObject, _ token: String?) -> JSON {
        var input = members
        input["logGroupName"] = .string(group)
        input["limit"] = .integer(Int64(client.world.number(1...60)))
        input["nextToken"] = token.map { .string($0) }
        return .object(input)
    }

    private func read(_ page: JSON, _ stream: String? = nil) -> [LoggedEvent] {
        (page["events"]?.array ?? []).compactMap { json in
            let event = LoggedEvent(json, stream: stream)
            if event == nil { client.world.fail("\(client.name): an event is read that nobody has put") }
            return event
        }
    }
}
