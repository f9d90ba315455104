internal import Base
internal import ServiceCalls
internal import Store
internal import Synchronization

/// Works off the lanes. Each lane that has something has a worker of its own, so that an endpoint which is slow or dead
/// holds up nobody else; what waits lies in the store.
final class Lanes: Sendable {
    private struct State {
        /// The lanes that have a worker, and whether something came since it looked.
        var active: [String: Bool] = [:]
        var background: Background?
    }

    fileprivate let store: SNSStore
    private let courier: Courier
    private let signer: Signer
    private let server: ServerAddress
    private let losses: LossLog
    private let metrics: SNSMetrics
    fileprivate let clock: any Clock
    private let state = Mutex(State())

    init(
        store: SNSStore, courier: Courier, signer: Signer, server: ServerAddress, losses: LossLog,
        metrics: SNSMetrics, clock: any Clock
    ) {
        (self.store, self.courier, self.signer, self.clock) = (store, courier, signer, clock)
        (self.server, self.losses, self.metrics) = (server, losses, metrics)
    }

    /// Begins to work off what is there, and what is announced from then on.
    func start(_ background: Background) async throws {
        state.withLock { $0.background = background }
        var range = KeyRange(prefix: LaneEntry.all, limit: 1)
        while let row = try await store.store.read(range).first,
            let name = row.key.elements(after: LaneEntry.all)?.first?.string
        {
            wake(name)
            guard let next = LaneEntry.prefix(name).afterPrefix else { return }
            range = KeyRange(from: next, to: LaneEntry.all.afterPrefix, limit: 1)
        }
    }

    /// Says that something was put into a lane.
    func wake(_ lane: String) {
        let background = state.withLock { state -> Background? in
            guard state.active[lane] == nil else {
                state.active[lane] = true
                return nil
            }
            guard let background = state.background else { return nil }
            state.active[lane] = false
            return background
        }
        background?.start { await self.work(off: lane) }
    }

    /// Whether something may be in a lane.
    func isActive(_ lane: String) -> Bool { state.withLock { $0.active[lane] != nil } }

    // MARK: - A lane's worker

    private func work(off lane: String) async {
        while !Task.isCancelled {
            do {
                var run = LaneRun(lanes: self, lane: lane)
                try await run.run()
                return
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment; what is in the lane stays there.
                do { try await clock.sleep(for: .seconds(1)) } catch { return }
            }
        }
    }

    /// - Returns: false where something came meanwhile.
    fileprivate func end(_ lane: String) -> Bool {
        state.withLock { state in
            if state.active[lane] == true {
                state.active[lane] = false
                return false
            }
            state.active[lane] = nil
            return true
        }
    }

    /// The first deliveries of a lane, and who makes them.
    fileprivate func look(_ lane: String) async throws -> (entries: [LaneEntry], worker: LaneWorker, rate: Int?) {
        // As many may be under way, and as many may follow.
        let range = KeyRange(prefix: LaneEntry.prefix(lane), limit: 2 * LimitsSNS.deliveriesAtOnce)
        let entries = try await store.store.read(range).compactMap {
            LaneEntry($0, under: LaneEntry.prefix(lane), of: lane)
        }
        let reference = SubscriptionReference(arn: lane)
        let (subscription, topic): (StoredSubscription?, StoredTopic?) =
            if let reference { try await store.find(reference) } else { (nil, nil) }
        let policy = (topic?.delivery ?? DeliveryPolicy()).applied(to: subscription?.delivery)
        let worker = LaneWorker(
            store: store, courier: courier, signer: signer, server: server, losses: losses,
            metrics: metrics, clock: clock, topic: topic, subscription: subscription, policy: policy)
        return (entries, worker, subscription?.record.kind.isWeb == true ? policy.rate : nil)
    }
}

/// A worker's way through its lane: so many deliveries are under way at once, and where one ends the next begins.
private struct LaneRun {
    private enum Event: Sendable {
        case delivered(Key)
        /// Something came, or has become due.
        case woken
    }

    let lanes: Lanes
    let lane: String
    private var underWay: Set<Key> = []
    private var isWatching = false
    /// When the next delivery may begin, where the subscription has a rate.
    private var nextStart = Instant(nanoseconds: 0)

    init(lanes: Lanes, lane: String) { (self.lanes, self.lane) = (lanes, lane) }

    /// Works until the lane is empty.
    mutating func run() async throws {
        try await withThrowingTaskGroup(of: Event.self) { group in
            defer { group.cancelAll() }
            while true {
                let hints = lanes.store.store.watch([LaneEntry.prefix(lane)])
                let (entries, worker, rate) = try await lanes.look(lane)
                if entries.isEmpty, underWay.isEmpty {
                    if lanes.end(lane) { return }
                    continue
                }
                let next = start(entries, worker, rate, &group)
                if !isWatching {
                    isWatching = true
                    let clock = lanes.clock
                    group.addTask {
                        await clock.pause(until: next, orFor: hints)
                        try Task.checkCancellation()
                        return .woken
                    }
                }
                switch try await group.next() {
                case .delivered(let key): underWay.remove(key)
                case .woken, nil: isWatching = false
                }
            }
        }
    }

    /// Begins deliveries that are due, as many as may be under way.
    /// - Returns: when to look again; nil where only a change matters.
    private mutating func start(
        _ entries: [LaneEntry], _ worker: LaneWorker, _ rate: Int?,
        _ group: inout ThrowingTaskGroup<Event, any Error>
    ) -> Instant? {
        let now = lanes.clock.now
        for entry in entries where !underWay.contains(entry.key) {
            guard underWay.count < LimitsSNS.deliveriesAtOnce else { return nil }
            guard entry.due <= now else { return entry.due }
            if let rate {
                guard nextStart <= now else { return nextStart }
                nextStart = now + .nanoseconds(1_000_000_000 / rate)
            }
            underWay.insert(entry.key)
            group.addTask {
                try await worker.deliver(entry)
                return .delivered(entry.key)
            }
        }
        return nil
    }
}
