internal import Base
internal import SQSAPI
internal import ServiceCalls
internal import Store
internal import Synchronization
internal import Wire

/// Keeps the number of messages in flight within its quota without counting them at each receive.
///
/// What the last count left free is granted to receives, as if nothing were deleted meanwhile; only when it is used up
/// is counted again. A count may or may not see what receives take that are on their way, so their grants are taken off
/// it.
final class InFlightBudget: Sendable {
    private struct Account {
        var free = 0
        /// What receives were granted that have not come to their end.
        var open = 0
    }

    private let accounts = Mutex<[Key: Account]>([:])
    private let turns = Turns<Int>()

    /// - Returns: how many of `wanted` may be received; `settle` must follow.
    func take(_ wanted: Int, _ queue: StoredQueue, _ store: any Store, _ now: Instant) async throws -> Int {
        if grant(wanted, queue) { return wanted }
        try await turns.take(queue.queue.id)
        defer { turns.leave(queue.queue.id) }
        // Another one may have counted meanwhile.
        if grant(wanted, queue) { return wanted }
        let open = beginCount(queue)
        let limit = queue.isFIFO ? LimitsSQS.inFlightFIFO : LimitsSQS.inFlight
        let used = try await store.readAll(queue.counters.coming(.inFlight, now)).reduce(0) { $0 + ($1.counter ?? 0) }
        let free = max(0, limit - used - open)
        let granted = min(wanted, free)
        accounts.withLock { accounts in
            accounts[queue.counters.total, default: Account()].free += free - granted
            accounts[queue.counters.total, default: Account()].open += granted
        }
        return granted
    }

    /// Ends a receive.
    /// - Parameter used: how many of those that were granted it took at most; the others can be granted again.
    func settle(_ granted: Int, used: Int, _ queue: StoredQueue) {
        accounts.withLock { accounts in
            accounts[queue.counters.total]?.open -= granted
            accounts[queue.counters.total]?.free += granted - used
        }
    }

    private func grant(_ wanted: Int, _ queue: StoredQueue) -> Bool {
        accounts.withLock { accounts in
            guard let account = accounts[queue.counters.total], account.free >= wanted else { return false }
            accounts[queue.counters.total] = Account(free: account.free - wanted, open: account.open + wanted)
            return true
        }
    }

    /// Nothing is granted during a count but what receives give back.
    /// - Returns: what is granted to receives on their way.
    private func beginCount(_ queue: StoredQueue) -> Int {
        accounts.withLock { accounts in
            if accounts.count >= LimitsSQS.cachedQueues { accounts = accounts.filter { $0.value.open > 0 } }
            let open = accounts[queue.counters.total]?.open ?? 0
            accounts[queue.counters.total] = Account(free: 0, open: open)
            return open
        }
    }
}
