internal import Base
internal import Store

/// Makes the calls that have fallen due, so many at once. What waits lies in the store.
struct Deliveries: Sendable {
    private enum Event: Sendable {
        case ended([UInt8])
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
            var underWay: Set<[UInt8]> = []
            var waiting: ArraySlice<Row> = []
            var isWatching = false
            while true {
                var hints: AsyncStream<Void>?
                var next: Instant?
                if waiting.isEmpty {
                    hints = store.watch([SchedulerStore.deliveries])
                    (waiting, next) = try await due(except: underWay)
                }
                while underWay.count < LimitsScheduler.deliveriesAtOnce, let row = waiting.popFirst() {
                    guard let delivery = try Delivery(row), underWay.insert(delivery.id).inserted else { continue }
                    group.addTask {
                        try await self.deliver(delivery, row)
                        return .ended(delivery.id)
                    }
                }
                if !isWatching, let hints, underWay.count < LimitsScheduler.deliveriesAtOnce {
                    isWatching = true
                    let (clock, time) = (core.clock, core.look(at: next))
                    group.addTask {
                        await clock.pause(until: time, orFor: hints)
                        try Task.checkCancellation()
                        return .woken
                    }
                }
                switch try await group.next() {
                case .ended(let id)?: underWay.remove(id)
                case .woken?, nil: isWatching = false
                }
            }
        }
    }

    /// Where the store fails, the delivery stays as it is, and the others go on.
    private func deliver(_ delivery: Delivery, _ row: Row) async throws {
        do { try await worker.deliver(delivery, row) } catch {
            try Task.checkCancellation()
            try await core.clock.sleep(for: LimitsScheduler.pause)
        }
    }

    /// The first deliveries that are due, and when the first of the others is.
    private func due(except underWay: Set<[UInt8]>) async throws -> (rows: ArraySlice<Row>, next: Instant?) {
        let range = KeyRange(prefix: SchedulerStore.deliveries, limit: LimitsScheduler.deliveriesRead)
        let now = core.clock.now
        var due: [Row] = []
        for row in try await store.read(range) {
            guard let elements = row.key.elements(after: SchedulerStore.deliveries), let time = elements.first?.instant,
                let id = elements.last?.bytes
            else { continue }
            guard time <= now else { return (due[...], time) }
            if !underWay.contains(id) { due.append(row) }
        }
        return (due[...], nil)
    }
}
