internal import LogsAPI
internal import ServiceKit
internal import Wire

/// A page of one stream's events in the order of their times: the newest, or with `startFromHead` the oldest.
///
/// `nextForwardToken` and `nextBackwardToken` lead on; at the end the same token comes back.
/// - Source: CloudWatch Logs API Reference, GetLogEvents.
struct GetLogEvents: Operation {
    static let model = LogsModel.getLogEvents
    let store: LogsStore

    func access(_ input: GetLogEventsRequest, _ context: CallContext) throws -> [Access] {
        let group = try LogGroupName.of(input.logGroupName, or: input.logGroupIdentifier, context)
        return Self.access(group: group, stream: input.logStreamName, context)
    }

    func run(_ input: GetLogEventsRequest, _ context: CallContext) async throws -> GetLogEventsResponse {
        guard input.unmask != true else { throw Fault.notSupported("GetLogEvents with unmask") }
        let tenant = LogsTenant(context)
        let name = try LogGroupName.of(input.logGroupName, or: input.logGroupIdentifier, context)
        let (group, stream, _) = try await store.stream(input.logStreamName, of: name, tenant)
        var span = EventSpan(
            start: input.startTime.map { Int64($0) }, end: input.endTime.map { Int64($0) },
            expiry: group.expiry(now: context.now))
        let token = try input.nextToken.map { text throws(Fault) in try StreamTokens(text) }
        switch token {
        case .forward(let position)?: span.lowest = max(span.lowest, position.after)
        case .backward(let position)?: span.highest = min(span.highest, position.before)
        case nil: break
        }
        let isBackward = token?.isBackward ?? !(input.startFromHead ?? false)
        let page = try await page(
            EventSource(store: store, tenant: tenant, group: name), stream, span, isBackward: isBackward,
            limit: input.limit ?? LimitsLogs.eventsPerPage)
        let (forward, backward) = StreamTokens.around(page, after: token, from: span, of: stream)
        return GetLogEventsResponse(
            events: page.map {
                OutputLogEvent(
                    timestamp: Int($0.position.timestamp), message: $0.message, ingestionTime: Int($0.ingestion))
            }, nextForwardToken: forward, nextBackwardToken: backward)
    }

    /// Events up to the limits of a page, oldest first.
    private func page(
        _ source: EventSource, _ stream: LogStreamRecord, _ span: EventSpan, isBackward: Bool, limit: Int
    ) async throws -> [StoredEvent] {
        guard span.lowest <= span.highest else { return [] }
        var cursor = StreamCursor(source, stream, span, isBackward: isBackward, wanted: isBackward ? limit : .max)
        var events: [StoredEvent] = []
        var bytes = 0
        while events.count < limit, let event = try await cursor.next() {
            bytes += event.size
            if bytes > LimitsLogs.pageBytes, !events.isEmpty { break }
            events.append(event)
        }
        return isBackward ? events.reversed() : events
    }
}
