internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Wire

/// The fields of a group's events with the percentage of events that have them, as a sample of the newest ones around a
/// time tells.
/// - Source: CloudWatch Logs API Reference, GetLogGroupFields.
struct GetLogGroupFields: Operation {
    static let model = LogsModel.getLogGroupFields
    let store: LogsStore

    /// Events that are looked at, streams of them, and the time before and behind the one that is asked for.
    private static let sample = 1_000
    private static let streams = 100
    private static let around: Int64 = 8 * 60_000
    /// Where no time is asked for: the last fifteen minutes.
    private static let recent: Int64 = 15 * 60_000

    func access(_ input: GetLogGroupFieldsRequest, _ context: CallContext) throws -> [Access] {
        Self.access(group: try LogGroupName.of(input.logGroupName, or: input.logGroupIdentifier, context), context)
    }

    func run(_ input: GetLogGroupFieldsRequest, _ context: CallContext) async throws -> GetLogGroupFieldsResponse {
        let name = try LogGroupName.of(input.logGroupName, or: input.logGroupIdentifier, context)
        let tenant = LogsTenant(context)
        let group = try await store.group(name, tenant)
        let (start, end) = Self.times(input.time, now: context.now)
        let span = EventSpan(start: start, end: end, expiry: group.expiry(now: context.now))
        let source = EventSource(store: store, tenant: tenant, group: name)
        let candidates = try await store.streams(of: name, tenant).filter { stream in
            guard let first = stream.firstEvent, let last = stream.lastEvent else { return false }
            return first <= span.highest.timestamp && last >= span.lowest.timestamp
        }.sorted { ($0.lastEvent ?? 0, $0.name) > ($1.lastEvent ?? 0, $1.name) }.prefix(Self.streams)
        var counts: [String: Int] = [:]
        var total = 0
        for stream in candidates where total < Self.sample {
            var cursor = StreamCursor(source, stream, span, isBackward: true, wanted: Self.sample)
            while total < Self.sample, let event = try await cursor.next() {
                total += 1
                let fields = EventFields.all(of: event.message, isLambda: name.hasPrefix("/aws/lambda/"))
                for field in Set(fields.map(\.0)) { counts[field, default: 0] += 1 }
            }
        }
        guard total > 0 else { return GetLogGroupFieldsResponse(logGroupFields: []) }
        for name in ["@timestamp", "@message", "@logStream", "@log", "@ingestionTime", "@ptr"] { counts[name] = total }
        let found = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return GetLogGroupFieldsResponse(
            logGroupFields: found.map { LogGroupField(name: $0.key, percent: $0.value * 100 / total) })
    }

    /// Times are seconds or milliseconds since 1970.
    private static func times(_ time: Int?, now: Instant) -> (Int64, Int64) {
        guard let time = time.map({ Int64($0) }) else {
            return (now.milliseconds - recent, now.milliseconds + LimitsLogs.newestEvent + 1)
        }
        let middle = time < 100_000_000_000 ? time * 1000 : time
        return (middle.saturatingSubtract(around), middle.saturatingAdd(around))
    }
}
