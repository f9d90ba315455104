internal import Base
internal import LogsAPI
internal import Synchronization
internal import Wire

/// The sessions of Live Tail: what comes in is handed to those that watch its group.
final class LiveTails: Sendable {
    private struct State {
        var sessions: [Int: LiveTailFilter] = [:]
        var nextID = 0
        var isDrained = false
    }

    private let randomness: any Randomness
    private let state = Mutex(State())

    init(_ randomness: any Randomness) { self.randomness = randomness }

    /// - Throws: `LimitExceededException` where an account has too many.
    /// - Returns: the session's number.
    func begin(_ filter: LiveTailFilter) throws(Fault) -> Int {
        try state.withLock { state throws(Fault) in
            let own = state.sessions.values.count { $0.tenant == filter.tenant }
            guard own < LimitsLogs.liveTails, !state.isDrained else {
                throw LogsFault.limitExceededException(
                    "The account has \(LimitsLogs.liveTails) Live Tail sessions, which is the limit.")
            }
            state.nextID += 1
            state.sessions[state.nextID] = filter
            return state.nextID
        }
    }

    func end(_ id: Int) { state.withLock { $0.sessions[id] = nil } }

    /// Whether a session goes on; none does when the server stops.
    func isActive(_ id: Int) -> Bool { state.withLock { $0.sessions[id] != nil && !$0.isDrained } }

    func drain() { state.withLock { $0.isDrained = true } }

    /// Takes note of events that came in.
    func tell(_ events: ArraySlice<LogEvent>, stream: String, group: String, _ tenant: LogsTenant, now: Instant) {
        let watching = state.withLock { state in
            state.sessions.isEmpty
                ? []
                : state.sessions.sorted { $0.key < $1.key }.map(\.value).filter {
                    $0.watches(stream, of: group, tenant)
                }
        }
        for filter in watching {
            filter.take(events, stream: stream, group: group, ingestion: now.milliseconds, randomness)
        }
    }
}

/// What one session watches, and what has come since it was last asked.
final class LiveTailFilter: Sendable {
    /// An event with where it came in.
    struct Event: Sendable {
        let event: LogEvent
        let ingestion: Int64
        let stream: String
        let group: String
    }

    private struct State {
        var events: [Event] = []
        var bytes = 0
        /// How many matched, with those that were left out.
        var matched = 0
    }

    let tenant: LogsTenant
    let groups: Set<String>
    private let streams: Set<String>?
    private let prefixes: [String]
    private let pattern: FilterPattern
    private let state = Mutex(State())

    /// - Parameters:
    ///   - streams: names of streams; with the beginnings of names, nil for all.
    init(
        groups: [String], streams: [String]?, prefixes: [String], _ pattern: FilterPattern, _ tenant: LogsTenant
    ) {
        (self.groups, self.streams, self.prefixes) = (Set(groups), streams.map { Set($0) }, prefixes)
        (self.pattern, self.tenant) = (pattern, tenant)
    }

    func watches(_ stream: String, of group: String, _ tenant: LogsTenant) -> Bool {
        guard tenant == self.tenant, groups.contains(group) else { return false }
        if streams == nil, prefixes.isEmpty { return true }
        return streams?.contains(stream) == true || prefixes.contains { stream.hasPrefix($0) }
    }

    /// Keeps events that match, and a sample of them where they are too many for one update.
    func take(
        _ events: ArraySlice<LogEvent>, stream: String, group: String, ingestion: Int64, _ randomness: any Randomness
    ) {
        for event in events where pattern.matches(event.message) {
            let new = Event(event: event, ingestion: ingestion, stream: stream, group: group)
            state.withLock { state in
                state.matched += 1
                if state.events.count < LimitsLogs.liveTailEvents, state.bytes + event.size <= LimitsLogs.liveTailBytes
                {
                    state.events.append(new)
                    state.bytes += event.size
                } else if !state.events.isEmpty {
                    // Each of those that came has the same chance to be shown.
                    let place = Int(randomness.next() % UInt64(state.matched))
                    guard place < state.events.count else { return }
                    let bytes = state.bytes - state.events[place].event.size + event.size
                    guard bytes <= LimitsLogs.liveTailBytes else { return }
                    (state.events[place], state.bytes) = (new, bytes)
                }
            }
        }
    }

    /// What came since the last time, in the order of its time, and whether that is only a sample.
    func collect() -> (events: [Event], isSampled: Bool) {
        let taken = state.withLock { state in
            defer { state = State() }
            return state
        }
        let events = taken.events.sorted {
            ($0.event.timestamp, $0.group, $0.stream) < ($1.event.timestamp, $1.group, $1.stream)
        }
        return (events, taken.matched > taken.events.count)
    }
}
