internal import Base
internal import Synchronization

/// What has to be looked after while nothing asks: deadlines, freezing, and environments that nobody uses.
extension EnvironmentFleet {
    /// Looks after deadlines and freezes what is idle, as long as there is anything to look after.
    func tend() {
        let starts = state.withLock { state in
            defer { state.isTended = true }
            return !state.isTended && !state.isClosed
        }
        guard starts else { return }
        background.start {
            do {
                while let next = self.care() { try await self.clock.sleep(until: next) }
            } catch {
                // The server stops, and `shutdown` destroys all.
            }
        }
    }

    /// - Returns: when to look again; nil when everything is calm, and the next event starts it anew.
    private func care() -> Instant? {
        let now = clock.now
        let environments = state.withLock { Array($0.all.values) }
        var next = environments.compactMap { $0.care(now: now) }.min()
        state.withLock { state in
            // One that is being made is not among all yet.
            if next == nil, !state.concurrency.isEmpty { next = now + LimitsLambda.tick }
            state.isTended = next != nil
        }
        return next
    }

    func removeIdle() {
        let now = clock.now
        let ended = state.withLock { state in
            state.concurrency.forget(now: now)
            return state.takeIdle(since: now - LimitsLambda.idleTime)
        }
        for environment in ended { environment.abandon() }
    }
}
