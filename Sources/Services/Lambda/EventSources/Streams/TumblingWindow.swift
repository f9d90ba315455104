internal import Base
internal import Store

/// A window of time whose records a function adds up, with what it has added up so far.
/// - Source: AWS Lambda Developer Guide, "Implementing stateful Kinesis Data Streams processing in Lambda".
struct TumblingWindow: Sendable, Hashable {
    let start: Instant
    let end: Instant
    /// JSON, as the function gave it.
    var state = Array("{}".utf8)

    /// The window that a time falls in.
    init(of time: Instant, seconds: Int) {
        let size = Int64(seconds)
        let first = time.seconds.flooringDivision(by: size) * size
        (start, end) = (Instant(seconds: first), Instant(seconds: first + size))
    }

    init(start: Instant, end: Instant, state: [UInt8]) { (self.start, self.end, self.state) = (start, end, state) }

    /// Whether a record is added to this window while it is open: one that came late too, rather than to end it.
    func takes(_ record: StreamRecord) -> Bool { record.arrival < end }

    /// Whether nothing more will come for it, after a look at `now` at which the shard had nothing new.
    func isOver(after now: Instant) -> Bool { end + LimitsLambda.windowGrace <= now }

    /// The members that an event has beside its records.
    func members(shard: String, source: String, isFinal: Bool, isTerminatedEarly: Bool) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.name("window")
        writer.value(["start": .string(CalendarDate(start).iso8601()), "end": .string(CalendarDate(end).iso8601())])
        writer.name("state")
        writer.raw(String(decoding: state, as: UTF8.self))
        writer.name("shardId")
        writer.string(shard)
        writer.name("eventSourceARN")
        writer.string(source)
        writer.name("isFinalInvokeForWindow")
        writer.bool(isFinal)
        writer.name("isWindowTerminatedEarly")
        writer.bool(isTerminatedEarly)
        writer.endObject()
        return Array(writer.bytes.dropFirst().dropLast())
    }

    /// The state of a function's answer; nil where it has none, which counts as a failure.
    static func state(of answer: [UInt8]) -> [UInt8]? {
        guard let json = try? JSON(parsing: answer), let state = json["state"], state.object != nil else { return nil }
        return state.bytes
    }
}

extension [StreamRecord] {
    /// The event of a batch.
    /// - Parameter members: further ones, written as JSON.
    func event(members: [UInt8]? = nil) -> [UInt8] {
        var event: [UInt8] = []
        event.reserveCapacity(reduce(BatchCollector.emptyBytes + (members?.count ?? 0) + 1) { $0 + $1.json.count + 1 })
        event += BatchCollector.opening
        for (index, record) in enumerated() {
            if index > 0 { event.append(UInt8(ascii: ",")) }
            event += record.json
        }
        guard let members else { return event + BatchCollector.closing }
        event.append(UInt8(ascii: "]"))
        event.append(UInt8(ascii: ","))
        event += members
        event.append(UInt8(ascii: "}"))
        return event
    }
}
