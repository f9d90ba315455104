internal import Base
internal import SQSAPI
internal import ServiceCalls
internal import Store
internal import Wire

/// Receives, and waits where there is nothing yet.
///
/// Those who wait for one queue stand in a line. Only the first of them watches the queue, so that a message wakes one
/// receiver rather than all, and the one who came first gets it. Whoever leaves lets the next one look.
struct LongPoll: Sendable {
    let store: SQSStore
    let engines: QueueEngines
    let clock: any Clock
    private let turns = Turns<Int>()
    private let closing = Closing()

    init(store: SQSStore, engines: QueueEngines, clock: any Clock) {
        (self.store, self.engines, self.clock) = (store, engines, clock)
    }

    /// Lets everybody who waits go with what they have: nothing.
    func close() { closing.close() }

    /// - Parameter wait: seconds.
    func receive(_ request: ReceiveRequest, from queue: StoredQueue, wait: Int) async throws -> [ReceivedMessage] {
        let line = queue.queue.id
        let deadline = clock.now + .seconds(wait)
        if wait == 0 || !turns.isTaken(line) {
            let found = try await attempt(request, queue, isWaiting: wait > 0)
            if !found.isEmpty || wait == 0 { return found }
        }
        guard try await takeTurn(line, until: deadline) else { return [] }
        defer { turns.leave(line) }
        return try await watch(request, queue, until: deadline)
    }

    /// - Parameter known: the queue as it was; it may have been purged since, or deleted.
    private func watch(_ request: ReceiveRequest, _ known: StoredQueue, until deadline: Instant) async throws
        -> [ReceivedMessage]
    {
        var queue = known
        while true {
            try Task.checkCancellation()
            let hints = store.store.watch(queue.watched)
            // Read behind the watch: what changes from now on gives a hint.
            let current = try await store.current(queue)
            let isWatched = current.watched == queue.watched
            queue = current
            guard isWatched else { continue }
            let due = try await engines.engine(of: queue).nextDue(queue)
            var next = due ?? deadline
            if next <= clock.now {
                let found = try await attempt(request, queue, isWaiting: true)
                if !found.isEmpty { return found }
                // What is there may not be taken: too much is in flight.
                next = clock.now + .seconds(1)
            }
            if clock.now >= deadline || closing.isClosed { return [] }
            await closing.pause(hints, until: min(next, deadline), clock)
            try Task.checkCancellation()
        }
    }

    /// One who waits is not told that too much is in flight.
    /// - Source: Amazon SQS Developer Guide, "Amazon SQS quotas".
    private func attempt(_ request: ReceiveRequest, _ queue: StoredQueue, isWaiting: Bool) async throws
        -> [ReceivedMessage]
    {
        do {
            return try await engines.engine(of: queue).receive(request, from: queue)
        } catch let fault as Fault where fault.code == "OverLimit" && isWaiting {
            return []
        }
    }

    /// - Returns: whether the turn came before the deadline.
    private func takeTurn(_ line: Int, until deadline: Instant) async throws -> Bool {
        guard let ticket = turns.enter(line) else { return true }
        let (turns, clock, closing) = (turns, clock, closing)
        return try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                try await turns.wait(ticket, line)
                return true
            }
            group.addTask {
                try await clock.sleep(until: deadline)
                return false
            }
            group.addTask {
                await closing.wait()
                return false
            }
            var hasTurn = (try? await group.nextResult()?.get()) ?? false
            group.cancelAll()
            while let result = await group.nextResult() { hasTurn = hasTurn || (try? result.get()) ?? false }
            if hasTurn {
                // A turn that came together with the caller's end must not be kept.
                if Task.isCancelled { turns.leave(line) }
                try Task.checkCancellation()
                return true
            }
            try Task.checkCancellation()
            return false
        }
    }
}
