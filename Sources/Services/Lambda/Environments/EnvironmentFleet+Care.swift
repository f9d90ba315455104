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
        let attended = state.withLock { $0.attended.entries }
        let calls = attended.map { ($0, next: $0.element.care(now: now)) }
        let next = calls.compactMap(\.next).min()
        return state.withLock { state in
            state.attended.calm(calls.filter { $0.next == nil }.map(\.0))
            state.isTended = !state.attended.isEmpty
            // One with an event that it has not taken yet has nothing to say.
            return state.isTended ? next ?? now + LimitsLambda.tick : nil
        }
    }

    /// - Returns: when to look again.
    func removeIdle() -> Instant {
        let now = clock.now
        let (ended, next) = state.withLock { state in
            state.concurrency.forget(now: now)
            state.forgetRetired(before: now - LimitsLambda.retiredTime)
            return state.takeIdle(since: now - LimitsLambda.idleTime)
        }
        for environment in ended { environment.abandon() }
        // Nothing that becomes idle from now on is old before.
        let due = (next ?? now) + LimitsLambda.idleTime
        return max(due, now + LimitsLambda.expiryTick)
    }
}
