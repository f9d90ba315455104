internal import Base
internal import ServiceCalls
internal import Store

/// Makes the calls that have fallen due, as many at once as `DeliveryLanes` says. What waits lies in the store, and the
/// first of each lane are known here too.
struct Deliveries: Sendable {
    private enum Event: Sendable {
        /// - Parameter isDone: whether nothing is left of it in the store.
        case ended(DeliveryLanes.Due, isDone: Bool)
        /// Rows that follow those that were looked at.
        case read([Row])
        /// Something came, or has become due.
        case woken
    }

    /// A look at all that is due, page by page, from the first row on.
    private struct Look {
        /// Of what comes from its beginning on.
        let hints: AsyncStream<Void>
        /// The last row that was looked at.
        var last: Key?
        var isReading = false
        /// What was done with while a page was being read, which may still have it.
        var ended: Set<[UInt8]> = []
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
            var (mustLook, isWatching) = (true, false)
            var look: Look?
            var watched: (hints: AsyncStream<Void>, next: Instant?)?
            while true {
                if mustLook, look == nil {
                    (look, watched, mustLook) = (Look(hints: arrivals), nil, false)
                    lanes.beginLook()
                }
                while let due = lanes.begin() {
                    group.addTask { .ended(due, isDone: try await self.deliver(due)) }
                }
                if var current = look, !current.isReading, !lanes.hasReady {
                    (current.isReading, current.ended) = (true, [])
                    look = current
                    let last = current.last
                    group.addTask { .read(try await self.page(after: last)) }
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
                case .ended(let due, let isDone)?:
                    look?.ended.insert(due.delivery.id)
                    if lanes.end(due) || !isDone { mustLook = true }
                case .read(let rows)?:
                    guard var current = look else { continue }
                    current.isReading = false
                    let end = add(rows, to: &lanes, &current)
                    (look, watched) = end.isAll ? (nil, (current.hints, end.next)) : (current, watched)
                case .woken?, nil: (isWatching, mustLook) = (false, true)
                }
            }
        }
    }

    private var arrivals: AsyncStream<Void> { core.arrivals.watch([SchedulerStore.deliveries]) }

    /// Where the store fails, the delivery stays as it is, and the others go on.
    /// - Returns: whether nothing is left of it in the store.
    private func deliver(_ due: DeliveryLanes.Due) async throws -> Bool {
        do { return try await worker.deliver(due.delivery, due.row) } catch {
            try Task.checkCancellation()
            try await core.clock.sleep(for: LimitsScheduler.pause)
            return false
        }
    }

    private func page(after last: Key?) async throws -> [Row] {
        try await store.read(
            KeyRange(prefix: SchedulerStore.deliveries, after: last, limit: LimitsScheduler.deliveriesRead))
    }

    /// Looks at a page. Where so many are ready that the rest can wait in the store, the look stops at that row.
    /// - Returns: whether that was all that is due, and when the first of those is due that are not.
    private func add(_ rows: [Row], to lanes: inout DeliveryLanes, _ look: inout Look) -> (isAll: Bool, next: Instant?)
    {
        let now = core.clock.now
        for row in rows {
            guard let (due, id) = Delivery.place(row.key) else { continue }
            guard due <= now else { return (true, due) }
            look.last = row.key
            guard !look.ended.contains(id), !lanes.passesOver(id), let delivery = readable(row) else { continue }
            if lanes.add(DeliveryLanes.Due(delivery, row)) { return (false, nil) }
        }
        look.last = rows.last?.key ?? look.last
        return (rows.count < LimitsScheduler.deliveriesRead, nil)
    }

    /// Nil where the row can't be read, which holds up no other.
    private func readable(_ row: Row) -> Delivery? {
        let delivery = try? Delivery(row)
        if delivery == nil { worker.losses.note(of: "rows", "Scheduler: the call \(row.key) can't be read; it waits") }
        return delivery
    }
}
