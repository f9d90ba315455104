internal import Base
internal import LogsAPI
internal import Wire

/// The events that one call of FilterLogEvents returns, and where the next one goes on.
struct FilterPage {
    private let limit: Int
    private(set) var events: [FilteredLogEvent] = []
    private(set) var token: String?
    private var bytes = 0
    private var streamNumbers: [String: UInt64] = [:]

    init(limit: Int) { self.limit = limit }

    /// Takes events until the page is full, enough has been read, or none are left.
    mutating func fill(from merge: EventMerge) async throws {
        var merge = merge
        var last: FilterToken?
        while let (stream, event) = try await merge.next() {
            guard events.count < limit, bytes + event.size <= LimitsLogs.pageBytes || events.isEmpty else {
                token = last?.text
                return
            }
            append(event, of: stream)
            last = FilterToken(stream: stream, position: event.position)
        }
        token = merge.pause?.text
    }

    /// The number by which ids of events tell streams apart.
    static func number(of stream: String) -> UInt64 {
        Digest.sha256(stream.utf8).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }

    private mutating func append(_ event: StoredEvent, of stream: String) {
        bytes += event.size
        let number = streamNumbers[stream] ?? Self.number(of: stream)
        streamNumbers[stream] = number
        events.append(
            FilteredLogEvent(
                logStreamName: stream, timestamp: Int(event.position.timestamp), message: event.message,
                ingestionTime: Int(event.ingestion), eventId: event.position.digits(stream: number)))
    }
}

/// Where FilterLogEvents goes on: behind this event, in the order of `MergePosition`.
struct FilterToken: Hashable, Sendable {
    let stream: String
    let position: EventPosition

    init(stream: String, position: EventPosition) { (self.stream, self.position) = (stream, position) }

    var text: String { Base64.encode(Array((position.digits(stream: 0) + stream).utf8)) }

    init(_ text: String) throws(Fault) {
        let plain = try NameToken.name(text)
        guard let position = EventPosition(digits: plain.prefix(56)) else { throw NameToken.invalid }
        self.init(stream: String(plain.dropFirst(56)), position: position)
    }

    /// What is left of a span in one stream.
    func narrow(_ span: EventSpan, for name: String) -> EventSpan {
        var rest = span
        let start =
            name == stream
            ? position.after
            : EventPosition(timestamp: name < stream ? position.timestamp + 1 : position.timestamp, chunk: 0, index: 0)
        rest.lowest = max(span.lowest, start)
        return rest
    }
}
