package import Base

/// How much of a version's provisioned concurrency was in use, since it was provisioned.
package struct ProvisionedUse: Sendable, Hashable {
    /// Of all environments together.
    package private(set) var busy = Duration.zero
    /// Events that began.
    package private(set) var events = 0
    private var running = 0
    private var since: Instant

    /// Events that run now.
    var runningCount: Int { running }

    package init(now: Instant) { since = now }

    mutating func begin(_ now: Instant) {
        advance(now)
        (running, events) = (running + 1, events + 1)
    }

    mutating func end(_ now: Instant) {
        advance(now)
        running = max(0, running - 1)
    }

    /// Counts what runs up to now.
    mutating func advance(_ now: Instant) {
        guard now > since else { return }
        busy += (now - since) * running
        since = now
    }

    /// Whether anything ran in the time since `earlier`, or still does.
    package func isUsed(since earlier: ProvisionedUse) -> Bool { events > earlier.events || busy > earlier.busy }
}
