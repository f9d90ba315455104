internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Synchronization
internal import Wire

/// One session of Live Tail: its beginning, and then what came in each second, for three hours. It is billed second by
/// second.
final class LiveTailSession: Sendable {
    private enum Stage { case initial, start, updates, over }

    private let tails: LiveTails
    private let filter: LiveTailFilter
    private let number: Int
    private let usage: LogsUsage
    private var clock: any Clock { usage.clock }
    private let ends: Instant
    private let begin: LiveTailSessionStart
    private let state: Mutex<(stage: Stage, next: Instant)>
    /// Until when it is billed.
    private let billed: Mutex<Instant>

    init(_ tails: LiveTails, _ filter: LiveTailFilter, number: Int, _ begin: LiveTailSessionStart, _ usage: LogsUsage) {
        (self.tails, self.filter, self.number, self.begin, self.usage) = (tails, filter, number, begin, usage)
        let now = usage.clock.now
        ends = now + LimitsLogs.liveTailTime
        state = Mutex((.initial, now + LimitsLogs.liveTailPeriod))
        billed = Mutex(now)
    }

    /// Its connection went, whether or not its time was over.
    deinit {
        if state.withLock({ $0.stage != .over }) { bill() }
        tails.end(number)
    }

    private func bill() {
        let now = min(clock.now, ends)
        let time = billed.withLock { billed in
            defer { billed = max(billed, now) }
            return now - billed
        }
        usage.tailed(time, of: Array(filter.groups), filter.tenant)
    }

    /// The next event; nil at the end.
    func next() async throws -> [UInt8]? {
        let (stage, due) = state.withLock { state in
            defer {
                switch state.stage {
                case .initial: state.stage = .start
                case .start: state.stage = .updates
                // A client that was slow, or a clock that was moved, does not get the seconds between one by one.
                case .updates: state.next = max(state.next, clock.now) + LimitsLogs.liveTailPeriod
                case .over: break
                }
            }
            return state
        }
        switch stage {
        case .initial: return EventPayload.json.initialResponse(of: LogsModel.schema).bytes
        case .start: return Self.event("sessionStart", "LiveTailSessionStart", begin)
        case .updates: return try await update(at: due)
        case .over: return nil
        }
    }

    private func update(at due: Instant) async throws -> [UInt8]? {
        await clock.pause(until: min(due, ends))
        try Task.checkCancellation()
        bill()
        guard tails.isActive(number) else { return end() }
        guard clock.now < ends else {
            _ = end()
            let fault = Fault(code: "SessionTimeoutException", message: "The session has timed out after three hours.")
            return EventPayload.json.fault(fault, of: LogsModel.schema).bytes
        }
        let (events, isSampled) = filter.collect()
        let update = LiveTailSessionUpdate(
            sessionMetadata: LiveTailSessionMetadata(sampled: isSampled),
            sessionResults: events.map { event in
                LiveTailSessionLogEvent(
                    logStreamName: event.stream, logGroupIdentifier: "\(filter.tenant.account):\(event.group)",
                    message: event.event.message, timestamp: Int(event.event.timestamp),
                    ingestionTime: Int(event.ingestion))
            })
        return Self.event("sessionUpdate", "LiveTailSessionUpdate", update)
    }

    private func end() -> [UInt8]? {
        state.withLock { $0.stage = .over }
        tails.end(number)
        return nil
    }

    private static func event(_ name: String, _ shape: String, _ value: some Structure) -> [UInt8] {
        let payload = LogsModel.schema.json(shape, value)
        return EventStreamMessage(event: name, contentType: "application/json", payload: payload).bytes
    }
}
