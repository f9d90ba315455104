internal import Base
internal import ServiceCalls
internal import Store

/// Makes the calls that have fallen due, as many at once as `DeliveryLanes` says. What waits lies in the store, and the
/// first of each lane are known here too.
struct Deliveries: Sendable {
    private enum Event: Sendable {
        /// - Parameter isDone: whether nothing is left of it in the store.
        case ended(DeliveryLanes.Due, isDone: Bool)
        /// Something came, or has become due.
        case woken
    }

    let core: SchedulerCore
    let worker: DeliveryWorker

    private var store: any Store { core.store.store }

    /// Works until it is cancelled. What a failure of the store cuts off, the next round does again.
    func run() async {
        while !Task.isCancelled {
            do {
                try await work()
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment.
                do { try await core.clock.sleep(for: LimitsScheduler.pause) } catch { return }
            }
        }
    }

    private func work() async throws {
        try await withThrowingTaskGroup(of: Event.self) { group in
            defer { group.cancelAll() }
            var lanes = DeliveryLanes()
            var (mustRead, isWatching) = (true, false)
            var watched: (hints: AsyncStream<Void>, next: Instant?)?
            while true {
                if mustRead, !lanes.hasReady {
                    let hints = core.arrivals.watch([SchedulerStore.deliveries])
                    watched = (hints, try await read(&lanes))
                    mustRead = false
                }
                while let due = lanes.begin() {
                    group.addTask { .ended(due, isDone: try await self.deliver(due)) }
                }
                if !isWatching, let (hints, next) = watched, !lanes.isFull {
                    (isWatching, watched) = (true, nil)
                    let (clock, time) = (core.clock, core.look(at: next))
                    group.addTask {
                        await clock.pause(until: time, orFor: hints)
                        try Task.checkCancellation()
                        return .woken
                    }
                }
                switch try await group.next() {
                case .ended(let due, let isDone)?: if lanes.end(due) || !isDone { mustRead = true }
                case .woken?, nil: (isWatching, mustRead) = (false, true)
                }
            }
        }
    }

    /// Where the store fails, the delivery stays as it is, and the others go on.
    /// - Returns: whether nothing is left of it in the store.
    private func deliver(_ due: DeliveryLanes.Due) async throws -> Bool {
        do { return try await worker.deliver(due.delivery, due.row) } catch {
            try Task.checkCancellation()
            try await core.clock.sleep(for: LimitsScheduler.pause)
            return false
        }
    }

    /// Reads what is due.
    /// - Returns: when the first of those is due that are not.
    private func read(_ lanes: inout DeliveryLanes) async throws -> Instant? {
        let now = core.clock.now
        var last: Key?
        lanes.beginReading()
        for _ in 0..<LimitsScheduler.deliveryReads {
            let rows = try await store.read(
                KeyRange(prefix: SchedulerStore.deliveries, after: last, limit: LimitsScheduler.deliveriesRead))
            for row in rows {
                guard let (due, id) = Delivery.place(row.key) else { continue }
                guard due <= now else { return due }
                guard !lanes.knows(id), let delivery = readable(row) else { continue }
                if lanes.add(DeliveryLanes.Due(delivery, row)) {
                    lanes.leaveRest()
                    return nil
                }
            }
            guard rows.count == LimitsScheduler.deliveriesRead else { return nil }
            last = rows.last?.key
        }
        lanes.leaveRest()
        return nil
    }

    /// Nil where the row can't be read, which holds up no other.
    private func readable(_ row: Row) -> Delivery? {
        let delivery = try? Delivery(row)
        if delivery == nil { worker.losses.note(of: "rows", "Scheduler: the call \(row.key) can't be read; it waits") }
        return delivery
    }
}
