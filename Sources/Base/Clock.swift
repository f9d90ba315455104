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

    /// Does a work again and again until it is cancelled, with a pause behind each round. What a failure cuts off, such
    /// as that of a store that was busy or closed for a moment, the next round does again.
    package func repeating(every pause: Duration, _ round: () async throws -> Void) async {
        while !Task.isCancelled {
            do { try await round() } catch is CancellationError { return } catch {
                // The next round does it.
            }
            do { try await sleep(for: pause) } catch { return }
        }
    }

    /// Waits for a time, a hint or something else, whichever comes first; for nothing any more once it is cancelled.
    /// - Parameter time: nil waits for the others alone.
    package func pause(
        until time: Instant?, orFor hints: AsyncStream<Void>? = nil, or other: (@Sendable () async -> Void)? = nil
    ) async {
        await withTaskGroup(of: Void.self) { group in
            if let hints { group.addTask { for await _ in hints { return } } }
            if let other { group.addTask { await other() } }
            if let time {
                group.addTask {
                    // Cancelled when something else comes first.
                    do { try await self.sleep(until: time) } catch { return }
                }
            }
            await group.next()
            group.cancelAll()
        }
    }
}
