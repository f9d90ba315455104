internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Writes a batch of events to a stream.
///
/// The events must be in the order of their times and span at most 24 hours. Those older than 14 days or than the
/// group's retention, and those more than 2 hours ahead, are refused one by one. Sequence tokens are not looked at.
/// - Source: CloudWatch Logs API Reference, PutLogEvents.
struct PutLogEvents: Operation {
    static let model = LogsModel.putLogEvents
    let store: LogsStore
    let randomness: any Randomness
    let metrics: LogsMetrics
    let tails: LiveTails

    func access(_ input: PutLogEventsRequest, _ context: CallContext) -> [Access] {
        Self.access(group: input.logGroupName, stream: input.logStreamName, context)
    }

    func run(_ input: PutLogEventsRequest, _ context: CallContext) async throws -> PutLogEventsResponse {
        guard input.entity == nil else { throw Fault.notSupported("PutLogEvents with entity") }
        let events = input.logEvents.map { LogEvent(timestamp: Int64($0.timestamp), message: $0.message) }
        let result = try await store.append(
            events, stream: input.logStreamName, group: input.logGroupName, LogsTenant(context), now: context.now,
            randomness: randomness)
        metrics.came(result.batch.accepted, group: input.logGroupName, LogsTenant(context))
        tails.tell(
            result.batch.accepted, stream: input.logStreamName, group: input.logGroupName, LogsTenant(context),
            now: context.now)
        return PutLogEventsResponse(
            nextSequenceToken: StreamTokens.sequence(result.chunks), rejectedLogEventsInfo: result.batch.rejected)
    }
}
