internal import Base
internal import SQSAPI
internal import Store
internal import Synchronization
internal import Wire

/// Keeps the number of messages in flight within its quota without counting them at each receive.
///
/// What the last count left free is given out to receives, as if nothing were deleted meanwhile; only when it is used
/// up is counted again.
final class InFlightBudget: Sendable {
    private let free = Mutex<[Key: Int]>([:])

    /// - Returns: how many of `wanted` may be received.
    func take(_ wanted: Int, _ queue: StoredQueue, _ store: any Store, _ now: Instant) async throws -> Int {
        if let known = known(wanted, queue) { return known }
        let limit = queue.isFIFO ? LimitsSQS.inFlightFIFO : LimitsSQS.inFlight
        let used = try await store.readAll(queue.counters.coming(.inFlight, now)).reduce(0) { $0 + ($1.counter ?? 0) }
        let granted = min(wanted, max(0, limit - used))
        free.withLock { free in
            if free.count >= LimitsSQS.cachedQueues { free = [:] }
            free[queue.counters.total] = limit - used - granted
        }
        return granted
    }

    private func known(_ wanted: Int, _ queue: StoredQueue) -> Int? {
        free.withLock { free in
            guard let left = free[queue.counters.total], left >= wanted else { return nil }
            free[queue.counters.total] = left - wanted
            return wanted
        }
    }
}
