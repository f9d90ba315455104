internal import Base
internal import ServiceCalls
internal import Store
internal import Synchronization

/// Works off the lanes. Each lane that has something has a worker of its own, so that a target which is slow or dead
/// holds up nobody else; what waits lies in the store.
final class Lanes: Sendable {
    private struct State {
        /// The lanes that have a worker, and whether something came since it looked.
        var active: [LaneName: Bool] = [:]
        var background: Background?
    }

    fileprivate let store: EventBridgeStore
    private let postman: Postman
    private let losses: LossLog
    fileprivate let clock: any Clock
    private let randomness: any Randomness
    private let state = Mutex(State())

    init(
        store: EventBridgeStore, postman: Postman, losses: LossLog, clock: any Clock, randomness: any Randomness
    ) {
        (self.store, self.postman, self.losses) = (store, postman, losses)
        (self.clock, self.randomness) = (clock, randomness)
    }

    /// Begins to work off what is there, and what is announced from then on.
    func start(_ background: Background) async throws {
        state.withLock { $0.background = background }
        var range = KeyRange(prefix: LaneEntry.all, limit: 1)
        while let row = try await store.store.read(range).first,
            let text = row.key.elements(after: LaneEntry.all)?.first?.string
        {
            if let lane = LaneName(text) { wake(lane) }
            guard let next = LaneEntry.all.appending(.string(text)).afterPrefix else { return }
            range = KeyRange(from: next, to: LaneEntry.all.afterPrefix, limit: 1)
        }
    }

    /// Says that something was put into a lane.
    func wake(_ lane: LaneName) {
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

    private func work(off lane: LaneName) async {
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
    fileprivate func end(_ lane: LaneName) -> Bool {
        state.withLock { state in
            if state.active[lane] == true {
                state.active[lane] = false
                return false
            }
            state.active[lane] = nil
            return true
        }
    }

    // MARK: - A delivery

    /// Makes one delivery, and commits what became of it.
    fileprivate func deliver(_ entry: LaneEntry) async throws {
        let bus = try await store.find(entry.lane.rule.bus)
        guard let rule = bus?.rules[entry.lane.rule.name], let target = rule.target(entry.lane.target),
            let event = try await entry.loadEvent(store.store)
        else { return try await finish(entry, nil) }
        let delivery = Delivery(event: event, rule: rule, target: target)
        do throws(DeliveryFailure) {
            if let given = entry.given {
                try await postman.bury(delivery, entry, given)
            } else {
                try await postman.deliver(delivery)
            }
        } catch {
            try Task.checkCancellation()
            let next = entry.after(error, event, target, now: clock.now, fraction: randomness.fraction)
            if next == nil { losses.note(error, lane: entry.lane) }
            return try await finish(entry, next)
        }
        try await finish(entry, nil)
    }

    private func finish(_ entry: LaneEntry, _ next: LaneEntry?) async throws {
        var transaction = Transaction()
        if let next { entry.move(to: next, &transaction) } else { entry.remove(&transaction) }
        _ = try await store.store.commit(transaction)
    }

    /// When the lane's API destination lets the next request begin.
    fileprivate func nextStart(_ lane: LaneName) async throws -> Instant {
        guard let target = try await store.find(lane.rule.bus)?.rules[lane.rule.name]?.target(lane.target),
            let destination = DestinationReference(arn: target.arn)
        else { return clock.now }
        return try await postman.destinations.nextStart(destination)
    }
}

/// A worker's way through its lane: so many deliveries are under way at once, and where one ends the next begins.
private struct LaneRun {
    private enum Happening: Sendable {
        case delivered(Key)
        /// Something came, or has become due.
        case woken
    }

    let lanes: Lanes
    let lane: LaneName
    private var underWay: Set<Key> = []
    private var isWatching = false

    init(lanes: Lanes, lane: LaneName) { (self.lanes, self.lane) = (lanes, lane) }

    /// Works until the lane is empty.
    mutating func run() async throws {
        try await withThrowingTaskGroup(of: Happening.self) { group in
            defer { group.cancelAll() }
            while true {
                let hints = lanes.store.store.watch([LaneEntry.prefix(lane)])
                // As many may be under way, and as many may follow.
                let range = KeyRange(
                    prefix: LaneEntry.prefix(lane), limit: 2 * LimitsEventBridge.deliveriesAtOnce)
                let entries = try await lanes.store.store.read(range).compactMap { LaneEntry($0, of: lane) }
                if entries.isEmpty, underWay.isEmpty {
                    if lanes.end(lane) { return }
                    continue
                }
                let next = try await start(entries, &group)
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
        _ entries: [LaneEntry], _ group: inout ThrowingTaskGroup<Happening, any Error>
    ) async throws -> Instant? {
        let now = lanes.clock.now
        let lanes = lanes
        for entry in entries where !underWay.contains(entry.key) {
            guard underWay.count < LimitsEventBridge.deliveriesAtOnce else { return nil }
            guard entry.due <= now else { return entry.due }
            let start = entry.given == nil ? try await lanes.nextStart(lane) : now
            underWay.insert(entry.key)
            group.addTask {
                if start > now { try await lanes.clock.sleep(until: start) }
                try await lanes.deliver(entry)
                return .delivered(entry.key)
            }
        }
        return nil
    }
}

extension LossLog {
    func note(_ failure: DeliveryFailure, lane: LaneName) {
        note(
            failure, of: "\(lane.rule.arn) \(lane.target)",
            "EventBridge: an event is lost: the target \(lane.target) of the rule \(lane.rule.arn)")
    }
}
