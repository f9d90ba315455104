internal import Base
internal import Synchronization

/// Prints what functions log, in the order of time, as long as it is asked to.
final class LogFollower: Sendable {
    private struct State {
        var functions: [String]
        /// Events up to here were read, for every function.
        var since: Instant
        var printed: Set<String> = []
        var printedInOrder: [String] = []
    }

    private let client: AWSClient
    private let state: Mutex<State>

    /// - Parameter since: events before are left out.
    init(_ functions: [String], since: Instant, _ client: AWSClient) {
        self.client = client
        state = Mutex(State(functions: functions, since: since))
    }

    /// Follows these functions from now on; what was printed is not printed again.
    func follow(_ functions: [String]) { state.withLock { $0.functions = functions } }

    /// Prints until the task is cancelled.
    func run() async throws {
        while true {
            try await printNew()
            try await client.clock.sleep(for: LimitsLogs.pollInterval)
        }
    }

    /// Prints what is there and was not printed yet.
    /// - Returns: whether any function has a log.
    @discardableResult
    func printNew() async throws -> Bool {
        let (functions, since) = state.withLock { ($0.functions, $0.since) }
        var events: [LogEvent] = []
        var hasLog = false
        for function in functions {
            guard let more = try await LogEvent.read(function, since: since, client) else { continue }
            hasLog = true
            events += more
        }
        let isSingle = functions.count < 2
        for event in events.sorted(by: { ($0.time, $0.id) < ($1.time, $1.id) }) where isNew(event.id) {
            show(event, isSingle)
        }
        if let latest = events.map(\.time).max() {
            // A late event of the same moments is still found, since ids tell what was printed.
            state.withLock { $0.since = max($0.since, latest - LimitsLogs.overlap) }
        }
        return hasLog
    }

    private func isNew(_ id: String) -> Bool {
        state.withLock { state in
            guard state.printed.insert(id).inserted else { return false }
            state.printedInOrder.append(id)
            if state.printedInOrder.count > LimitsClient.remembered {
                state.printed.remove(state.printedInOrder.removeFirst())
            }
            return true
        }
    }

    private func show(_ event: LogEvent, _ isSingle: Bool) {
        let time = CalendarDate(event.time).iso8601(milliseconds: true)
        let name = isSingle ? "" : Terminal.paint(event.function, .cyan) + "  "
        let text = event.message.hasSuffix("\n") ? String(event.message.dropLast()) : event.message
        Terminal.line("\(Terminal.paint(time, .dim))  \(name)\(text)")
    }
}

enum LimitsLogs {
    static let pollInterval = Duration.milliseconds(400)
    /// How much is read again, for events that came late.
    static let overlap = Duration.seconds(5)
}
