/// The platform's time. Everything that asks what time it is, or waits, asks the clock that it was given, so that tests
/// and the simulator can turn it by hand.
package protocol Clock: Sendable {
    /// The time of day.
    var now: Instant { get }
    /// Waits until `deadline` has come, or throws `CancellationError`.
    func sleep(until deadline: Instant) async throws
}

extension Clock {
    package func sleep(for duration: Duration) async throws { try await sleep(until: now + duration) }
}
