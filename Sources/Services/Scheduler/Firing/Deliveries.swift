internal import Base
internal import Store

/// Makes the calls that have fallen due, so many at once, and so many of one group to one target. What waits lies in
/// the store.
struct Deliveries: Sendable {
    private enum Event: Sendable {
        case ended(Delivery)
        /// Something came, or has become due.
        case woken
    }

    /// The calls that are being made.
    private struct UnderWay {
        private var ids: Set<[UInt8]> = []
        /// How many there are of each lane.
        private(set) var lanes: [String: Int] = [:]

        var count: Int { ids.count }
        func contains(_ delivery: Delivery) -> Bool { ids.contains(delivery.id) }

        mutating func begin(_ delivery: Delivery) {
            ids.insert(delivery.id)
            lanes[delivery.lane, default: 0] += 1
        }

        mutating func end(_ delivery: Delivery) {
            ids.remove(delivery.id)
            lanes[delivery.lane, default: 1] -= 1
            if lanes[delivery.lane] == 0 { lanes[delivery.lane] = nil }
        }
    }

    private typealias Due = (delivery: Delivery, row: Row)

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
            var underWay = UnderWay()
            var waiting: ArraySlice<Due> = []
            var isWatching = false
            while true {
                var hints: AsyncStream<Void>?
                var next: Instant?
                if waiting.isEmpty {
                    hints = store.watch([SchedulerStore.deliveries])
                    (waiting, next) = try await due(except: underWay)
                }
                while underWay.count < LimitsScheduler.deliveriesAtOnce, let (delivery, row) = waiting.popFirst() {
                    underWay.begin(delivery)
                    group.addTask {
                        try await self.deliver(delivery, row)
                        return .ended(delivery)
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
                case .ended(let delivery)?: underWay.end(delivery)
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

    /// The first deliveries that are due and have room in their lane, and when the first of those is that are not due.
    private func due(except underWay: UnderWay) async throws -> (due: ArraySlice<Due>, next: Instant?) {
        let now = core.clock.now
        var (due, lanes, last): ([Due], [String: Int], Key?) = ([], underWay.lanes, nil)
        for _ in 0..<LimitsScheduler.deliveryReads {
            let rows = try await store.read(
                KeyRange(prefix: SchedulerStore.deliveries, after: last, limit: LimitsScheduler.deliveriesRead))
            for row in rows {
                guard let delivery = try Delivery(row) else { continue }
                guard delivery.due <= now else { return (due[...], delivery.due) }
                guard !underWay.contains(delivery), lanes[delivery.lane, default: 0] < LimitsScheduler.deliveriesOfLane
                else { continue }
                lanes[delivery.lane, default: 0] += 1
                due.append((delivery, row))
                if due.count == LimitsScheduler.deliveriesRead { return (due[...], nil) }
            }
            guard rows.count == LimitsScheduler.deliveriesRead else { break }
            last = rows.last?.key
        }
        return (due[...], nil)
    }
}
