internal import Base

/// What a story has at hand: clients, functions by their handlers, and a time that passes only where everybody waits.
struct Stage: Sendable {
    let world: Surroundings
    let programs: Programs
    let edge: @Sendable (String) -> Edge

    var now: Instant { world.clock.now }

    /// Lets time pass.
    func wait(_ time: Duration) async {
        do { try await world.machine.sleep(for: time) } catch { world.fail("the story is broken off: \(error)") }
    }

    /// Looks every second whether something has come about.
    /// - Returns: how long that took; nil where it did not within the time.
    func wait(most time: Duration, until isDone: () async -> Bool) async -> Duration? {
        let began = world.machine.now
        while world.machine.now - began <= time {
            if await isDone() { return world.machine.now - began }
            await wait(.seconds(1))
        }
        return nil
    }
}
