internal import Base
internal import Synchronization

/// Waits for work with a time limit and no longer: work that is late goes on by itself, as a function does that its
/// caller gave up. One sweep looks after all who wait, so that a call in time costs no timer of its own.
final class InvocationDeadlines: Sendable {
    private struct Waiter {
        let deadline: Instant
        let continuation: CheckedContinuation<Outcome, Never>
    }

    enum Outcome: Sendable {
        case answered(Result<[UInt8]?, any Error>)
        case late
        case refused
    }

    private struct State {
        var waiters: [UInt64: Waiter] = [:]
        var nextID: UInt64 = 0
        var isSweeping = false
        var isClosed = false
    }

    private let state = Mutex(State())
    private let clock: any Clock
    private let background: Background

    init(clock: any Clock, background: Background) { (self.clock, self.background) = (clock, background) }

    /// Runs `work` until it ends or `limit` has passed.
    func run(_ limit: Duration, _ work: @escaping @Sendable () async throws -> [UInt8]?) async -> Outcome {
        await withCheckedContinuation { continuation in
            guard let (id, mustSweep) = register(clock.now + limit, continuation) else {
                return continuation.resume(returning: .refused)
            }
            background.start {
                do {
                    self.finish(id, .answered(.success(try await work())))
                } catch {
                    self.finish(id, .answered(.failure(error)))
                }
            }
            if mustSweep { background.start { await self.sweep() } }
        }
    }

    /// Gives up everybody who still waits; who comes later is refused.
    func close() {
        let waiters = state.withLock { state in
            state.isClosed = true
            defer { state.waiters = [:] }
            return Array(state.waiters.values)
        }
        for waiter in waiters { waiter.continuation.resume(returning: .refused) }
    }

    private func register(
        _ deadline: Instant, _ continuation: CheckedContinuation<Outcome, Never>
    ) -> (id: UInt64, mustSweep: Bool)? {
        state.withLock { state in
            guard !state.isClosed, state.waiters.count < LimitsAPIGateway.waitingRequests else { return nil }
            state.nextID += 1
            state.waiters[state.nextID] = Waiter(deadline: deadline, continuation: continuation)
            defer { state.isSweeping = true }
            return (state.nextID, !state.isSweeping)
        }
    }

    private func finish(_ id: UInt64, _ outcome: Outcome) {
        state.withLock { $0.waiters.removeValue(forKey: id) }?.continuation.resume(returning: outcome)
    }

    private func sweep() async {
        repeat {
            do {
                try await clock.sleep(for: LimitsAPIGateway.deadlineStep)
            } catch {
                return close()
            }
        } while expire(clock.now)
    }

    /// Gives up who has waited too long; false where nobody is left and the sweep ends.
    private func expire(_ now: Instant) -> Bool {
        let (late, goesOn) = state.withLock { state in
            let late = state.waiters.filter { $0.value.deadline <= now }
            for id in late.keys { state.waiters[id] = nil }
            state.isSweeping = !state.waiters.isEmpty
            return (Array(late.values), state.isSweeping)
        }
        for waiter in late { waiter.continuation.resume(returning: .late) }
        return goesOn
    }
}
