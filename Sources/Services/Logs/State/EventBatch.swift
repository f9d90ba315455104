internal import Base
internal import LogsAPI
internal import Wire

/// What PutLogEvents does with a batch: which events it takes, which it refuses, and why it refuses all of them.
/// - Source: CloudWatch Logs API Reference, PutLogEvents.
struct EventBatch {
    let accepted: ArraySlice<LogEvent>
    let rejected: RejectedLogEventsInfo?

    /// - Parameter expiry: events before it are past the group's retention, in milliseconds.
    init(_ events: [LogEvent], now: Instant, expiry: Int64) throws(Fault) {
        try Self.checkSizes(events)
        try Self.checkOrder(events)
        let tooOld = events.prefix { $0.timestamp < now.milliseconds - LimitsLogs.oldestEvent }.count
        let expired = events.prefix { $0.timestamp < expiry }.count
        let inTime = events.prefix { $0.timestamp <= now.milliseconds + LimitsLogs.newestEvent }.count
        let start = max(tooOld, expired)
        accepted = events[min(start, inTime)..<inTime]
        guard start > 0 || inTime < events.count else {
            rejected = nil
            return
        }
        rejected = RejectedLogEventsInfo(
            tooNewLogEventStartIndex: inTime < events.count ? inTime : nil,
            tooOldLogEventEndIndex: tooOld > 0 ? tooOld : nil,
            expiredLogEventEndIndex: expired > 0 ? expired : nil)
    }

    private static func checkSizes(_ events: [LogEvent]) throws(Fault) {
        var total = 0
        for event in events {
            guard event.size <= LimitsLogs.eventBytes else {
                throw LogsFault.invalidParameterException(
                    "Log event too large: \(event.size) bytes exceeds limit of \(LimitsLogs.eventBytes)")
            }
            total += event.size
        }
        guard total <= LimitsLogs.batchBytes else {
            throw LogsFault.invalidParameterException(
                "Upload too large: \(total) bytes exceeds limit of \(LimitsLogs.batchBytes)")
        }
    }

    private static func checkOrder(_ events: [LogEvent]) throws(Fault) {
        guard zip(events, events.dropFirst()).allSatisfy({ $0.timestamp <= $1.timestamp }) else {
            throw LogsFault.invalidParameterException(
                "Log events in a single PutLogEvents request must be in chronological order.")
        }
        guard let first = events.first, let last = events.last, last.timestamp - first.timestamp > LimitsLogs.batchSpan
        else {
            return
        }
        throw LogsFault.invalidParameterException(
            "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.")
    }
}
