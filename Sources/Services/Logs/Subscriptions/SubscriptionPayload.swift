internal import Archive
internal import Base

/// What a subscription filter's target gets: events as JSON, packed by gzip; a function gets that in base 64.
/// - Source: CloudWatch Logs User Guide, "Log group-level subscription filters".
struct SubscriptionPayload: Sendable {
    let owner: String
    let group: String
    let stream: String
    let filter: String

    /// The payloads of events, each small enough for its target, and how many events are so long that none can have
    /// them.
    /// - Parameter limit: bytes of a payload as it is sent.
    func payloads(
        _ events: ArraySlice<StoredEvent>, isFunction: Bool, limit: Int
    ) -> (payloads: [(bytes: [UInt8], events: Int)], lost: Int) {
        guard !events.isEmpty else { return ([], 0) }
        let payload = payload(events, isFunction: isFunction)
        if payload.count <= limit { return ([(payload, events.count)], 0) }
        guard events.count > 1 else { return ([], 1) }
        let middle = events.startIndex + events.count / 2
        let first = payloads(events[..<middle], isFunction: isFunction, limit: limit)
        let second = payloads(events[middle...], isFunction: isFunction, limit: limit)
        return (first.payloads + second.payloads, first.lost + second.lost)
    }

    private func payload(_ events: ArraySlice<StoredEvent>, isFunction: Bool) -> [UInt8] {
        let number = FilterPage.number(of: stream)
        let list = events.map { event in
            JSON.object([
                "id": .string(event.position.digits(stream: number)),
                "timestamp": .integer(event.position.timestamp), "message": .string(event.message),
            ])
        }
        let packed = Gzip.pack(document("DATA_MESSAGE", list).bytes)
        guard isFunction else { return packed }
        return JSON.object(["awslogs": ["data": .string(Base64.encode(packed))]]).bytes
    }

    private func document(_ type: String, _ events: [JSON]) -> JSON {
        [
            "messageType": .string(type), "owner": .string(owner), "logGroup": .string(group),
            "logStream": .string(stream), "subscriptionFilters": [.string(filter)], "logEvents": .array(events),
        ]
    }

    /// What tells a stream that events will come.
    /// - Parameter now: milliseconds since 1970.
    static func control(now: Int64) -> [UInt8] {
        let payload = SubscriptionPayload(owner: "CloudwatchLogs", group: "", stream: "", filter: "")
        let event: JSON = [
            "id": "", "timestamp": .integer(now),
            "message": "CWL CONTROL MESSAGE: Checking health of destination Kinesis stream.",
        ]
        var document = payload.document("CONTROL_MESSAGE", [event])
        if var members = document.object {
            members["subscriptionFilters"] = .array([])
            document = .object(members)
        }
        return Gzip.pack(document.bytes)
    }
}
