internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Events of several streams of a group, in the order of their times, that match a pattern.
///
/// One call reads at most `LimitsLogs.scannedBytes`; where more is left, the answer has a token, and it may have no
/// events.
/// - Source: CloudWatch Logs API Reference, FilterLogEvents.
struct FilterLogEvents: Operation {
    static let model = LogsModel.filterLogEvents
    let store: LogsStore

    func access(_ input: FilterLogEventsRequest, _ context: CallContext) throws -> [Access] {
        Self.access(group: try LogGroupName.of(input.logGroupName, or: input.logGroupIdentifier, context), context)
    }

    func run(_ input: FilterLogEventsRequest, _ context: CallContext) async throws -> FilterLogEventsResponse {
        guard input.unmask != true else { throw Fault.notSupported("FilterLogEvents with unmask") }
        if let start = input.startTime, let end = input.endTime, start > end {
            throw LogsFault.invalidParameterException("endTime must be greater than or equal to startTime.")
        }
        let tenant = LogsTenant(context)
        let name = try LogGroupName.of(input.logGroupName, or: input.logGroupIdentifier, context)
        let pattern = try FilterPattern(input.filterPattern ?? "")
        let resume = try input.nextToken.map { text throws(Fault) in try FilterToken(text) }
        let group = try await store.group(name, tenant)
        // Unlike GetLogEvents, an event at endTime belongs.
        let span = EventSpan(
            start: input.startTime.map { Int64($0) }, end: input.endTime.map { Int64($0).saturatingAdd(1) },
            expiry: group.expiry(now: context.now))
        let source = EventSource(store: store, tenant: tenant, group: name)
        let cursors = try await streams(input, name, tenant).compactMap { stream -> StreamCursor? in
            let span = resume?.narrow(span, for: stream.name) ?? span
            guard let first = stream.firstEvent, let last = stream.lastEvent, span.lowest <= span.highest,
                first <= span.highest.timestamp, last >= span.lowest.timestamp
            else { return nil }
            return StreamCursor(source, stream, span, matching: pattern)
        }
        var page = FilterPage(limit: input.limit ?? LimitsLogs.eventsPerPage)
        try await page.fill(from: EventMerge(cursors))
        return FilterLogEventsResponse(events: page.events, searchedLogStreams: [], nextToken: page.token)
    }

    private func streams(
        _ input: FilterLogEventsRequest, _ group: String, _ tenant: LogsTenant
    ) async throws -> [LogStreamRecord] {
        guard let names = input.logStreamNames else {
            return try await store.streams(of: group, prefix: input.logStreamNamePrefix ?? "", tenant)
        }
        guard input.logStreamNamePrefix == nil else {
            throw LogsFault.invalidParameterException(
                "logStreamNames and logStreamNamePrefix cannot both be specified in the same request.")
        }
        let rows = try await store.store.read(Set(names).sorted().map { KeyRange(tenant.stream(group, $0)) })
        return try rows.map { row in
            guard let row = row.first else { throw LogsStore.noStream }
            return try LogStreamRecord(row.value)
        }
    }
}
