internal import Base
internal import Synchronization

/// Prints what functions log, in the order of time, as long as it is asked to.
final class LogFollower: Sendable {
    private struct State {
        var sources: [LogSource]
        /// Events up to here were read, for every log.
        var since: Instant
        var printed: Set<String> = []
        var printedInOrder: [String] = []
    }

    private let client: AWSClient
    private let state: Mutex<State>

    /// - Parameter since: events before are left out.
    init(_ sources: [LogSource], since: Instant, _ client: AWSClient) {
        self.client = client
        state = Mutex(State(sources: sources, since: since))
    }

    /// Follows these logs from now on; what was printed is not printed again.
    func follow(_ sources: [LogSource]) { state.withLock { $0.sources = sources } }

    /// Prints until the task is cancelled.
    func run() async throws {
        while true {
            _ = try await printNew()
            try await client.clock.sleep(for: LimitsLogs.pollInterval)
        }
    }

    /// Prints all that was logged until now. Lambda writes a log a moment after the function's answer, so it looks
    /// again until a look finds nothing more.
    /// - Returns: whether any log is there.
    func printAll() async throws -> Bool {
        var look = try await printNew()
        for _ in 0..<LimitsLogs.looks {
            try await client.clock.sleep(for: LimitsLogs.writing)
            let next = try await printNew()
            look.hasLog = look.hasLog || next.hasLog
            if next.printed == 0 { break }
        }
        return look.hasLog
    }

    /// Prints what is there and was not printed yet.
    private func printNew() async throws -> (hasLog: Bool, printed: Int) {
        let (sources, since) = state.withLock { ($0.sources, $0.since) }
        var events: [LogEvent] = []
        var hasLog = false
        for source in sources {
            guard let more = try await LogEvent.read(source, since: since, client) else { continue }
            hasLog = true
            events += more
        }
        let new = events.sorted(by: { ($0.time, $0.id) < ($1.time, $1.id) }).filter { isNew($0.id) }
        for event in new { show(event, isSingle: sources.count < 2) }
        if let latest = events.map(\.time).max() {
            // A late event of the same moments is still found, since ids tell what was printed.
            state.withLock { $0.since = max($0.since, latest - LimitsLogs.overlap) }
        }
        return (hasLog, new.count)
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

    private func show(_ event: LogEvent, isSingle: Bool) {
        let time = CalendarDate(event.time).iso8601(milliseconds: true)
        let name = isSingle ? "" : Terminal.paint(event.function, .cyan) + "  "
        Terminal.line("\(Terminal.paint(time, .dim))  \(name)\(LogText.lines(event.message))")
    }
}

enum LimitsLogs {
    static let pollInterval = Duration.milliseconds(400)
    /// How long a log may take to be written after its function's answer, with room for a busy machine.
    static let writing = Duration.milliseconds(200)
    /// Further looks at a log that keeps growing.
    static let looks = 10
    /// How much is read again, for events that came late.
    static let overlap = Duration.seconds(5)
}
