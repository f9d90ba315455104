internal import Base

/// What functions have seen of asynchronous events, by the events' names.
struct Attempts: Sendable {
    struct Attempt: Sendable {
        var began: [Instant] = []
        /// Answers of the function that the platform has taken, where they were no errors.
        var successes = 0
        /// The ids under which the platform ran it.
        var requests: Set<String> = []

        /// How often the platform meant to run it: an event whose time passes the platform's hold on it, since that
        /// jumps while it runs, is run once more.
        var tries: Int {
            began.count - zip(began, began.dropFirst()).count { $1 - $0 >= LimitsSimulation.hold }
        }
    }

    private(set) var all: [String: Attempt] = [:]
    /// Processes that ended before they came to ask for an event, or that were never made.
    private(set) var startFailures = 0

    subscript(name: String) -> Attempt { all[name] ?? Attempt() }

    mutating func begin(_ name: String, _ request: String, at now: Instant) {
        all[name, default: Attempt()].began.append(now)
        all[name, default: Attempt()].requests.insert(request)
    }

    mutating func succeed(_ name: String) { all[name, default: Attempt()].successes += 1 }
    mutating func failToStart() { startFailures += 1 }

    /// An event of these that was given up too early: it has neither gone well nor failed three times. A try in which
    /// no process came to ask for it is one too.
    /// - Parameter isDeadly: of the ids under which the platform ran an event: whether it was given up for the server's
    ///   deaths.
    func lost(of accepted: Set<String>, isDeadly: (Set<String>) -> Bool) -> String? {
        var unseen = startFailures
        for name in accepted.sorted() where self[name].successes == 0 && !isDeadly(self[name].requests) {
            unseen -= max(0, 3 - self[name].began.count)
            if unseen < 0 { return name }
        }
        return nil
    }
}
