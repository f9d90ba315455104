internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Synchronization

/// Works off the lanes. A lane that has something due has a worker of its own, so that a target which is slow or dead
/// holds up nobody else; what waits lies in the store. There are so many workers at most: where lanes wait for one,
/// each worker gives its place up after a few deliveries.
final class Lanes: Sendable {
    private struct State {
        var queue = LaneQueue<LaneName>(workers: LimitsEventBridge.laneWorkers, most: LimitsEventBridge.knownLanes)
        /// Wakes the one who starts workers, who looks at a time of its own too.
        var signal: AsyncStream<Void>.Continuation?
        var planned: Instant?
    }

    fileprivate let store: EventBridgeStore
    private let postman: Postman
    private let losses: LossLog
    private let metrics: EventBridgeMetrics
    fileprivate let clock: any Clock
    private let randomness: any Randomness
    private let state = Mutex(State())

    init(
        store: EventBridgeStore, postman: Postman, losses: LossLog, metrics: EventBridgeMetrics, clock: any Clock,
        randomness: any Randomness
    ) {
        (self.store, self.postman, self.losses, self.metrics) = (store, postman, losses, metrics)
        (self.clock, self.randomness) = (clock, randomness)
    }

    /// Says that something was put into a lane.
    func wake(_ lane: LaneName, due: Instant) { change { $0.add(lane, due: due) } }

    private func change<Answer>(_ body: (inout LaneQueue<LaneName>) -> Answer) -> Answer {
        state.withLock { state in
            let answer = body(&state.queue)
            if let next = state.queue.next, state.planned.map({ next < $0 }) ?? true { state.signal?.yield() }
            return answer
        }
    }

    /// Works off what is in the store, and what is announced, until it is cancelled.
    func run() async {
        await withDiscardingTaskGroup { group in
            var looked = clock.now
            while !Task.isCancelled {
                let (stream, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
                let sweep = looked + LimitsEventBridge.sweep
                let (lanes, next) = state.withLock { state in
                    let lanes = state.queue.start(clock.now)
                    let times = [state.queue.next, state.queue.isPartial ? sweep : nil]
                    (state.signal, state.planned) = (signal, times.compactMap(\.self).min())
                    return (lanes, state.planned)
                }
                for lane in lanes { group.addTask { await self.work(off: lane) } }
                await clock.pause(until: next, orFor: stream)
                guard sweep <= clock.now, isPartial else { continue }
                looked = clock.now
                do { try await find() } catch {
                    // The store was busy or closed for a moment; the next sweep looks again.
                }
            }
        }
    }

    /// Whether there are lanes that have to be looked for.
    var isPartial: Bool { state.withLock { $0.queue.isPartial } }

    /// Looks for the lanes that have something.
    func find() async throws {
        state.withLock { $0.queue.isPartial = false }
        do { try await search() } catch {
            state.withLock { $0.queue.isPartial = true }
            throw error
        }
    }

    private func search() async throws {
        var range = KeyRange(prefix: LaneEntry.all, limit: 1)
        while let row = try await store.store.read(range).first,
            let parts = row.key.elements(after: LaneEntry.all), let text = parts.first?.string
        {
            if let lane = LaneName(text) { wake(lane, due: parts.dropFirst().first?.instant ?? clock.now) }
            guard let next = LaneEntry.all.appending(.string(text)).afterPrefix else { return }
            range = KeyRange(from: next, to: LaneEntry.all.afterPrefix, limit: 1)
        }
    }

    private func work(off lane: LaneName) async {
        var pause = StorePause()
        while !Task.isCancelled {
            do {
                var run = LaneRun(lanes: self, lane: lane)
                let next = try await run.run()
                pause.succeeded()
                if change({ $0.end(lane, next: next, now: clock.now) }) { return }
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment; what is in the lane stays there.
                pause.failed()
                do { try await clock.sleep(for: pause.length) } catch { return }
            }
        }
    }

    fileprivate var isCrowded: Bool { state.withLock { $0.queue.isCrowded(clock.now) } }

    // MARK: - A delivery

    /// Makes one delivery, and commits what became of it.
    fileprivate func deliver(_ entry: LaneEntry) async throws {
        do { try await make(entry) } catch let failure as Failure where failure.isDamage {
            guard let row = try await store.store.get(entry.key) else { return }
            try await store.setAside(row, with: entry.heldKey, failure)
        }
    }

    private func make(_ entry: LaneEntry) async throws {
        let bus: Bus
        switch try await store.look(for: entry.lane.rule.bus) {
        case .bus(let found): bus = found
        case .gone: return try await finish(entry, nil)
        case .unreadable:
            var later = entry
            later.due = clock.now + LimitsEventBridge.sweep
            return try await finish(entry, later)
        }
        guard !bus.unreadable.contains(entry.lane.rule.name) else { throw Failure.damaged("rule") }
        // What waits for a rule or a target that is gone goes with it.
        guard let rule = bus.rules[entry.lane.rule.name], entry.rule ?? rule.record.id == rule.record.id,
            let target = rule.target(entry.lane.target), let event = try await entry.loadEvent(store.store)
        else { return try await finish(entry, nil) }
        let delivery = Delivery(event: event, rule: rule, target: target)
        let began = clock.now
        do throws(DeliveryFailure) {
            if let given = entry.given {
                try await postman.bury(delivery, entry, given)
            } else {
                try await postman.deliver(delivery)
            }
        } catch {
            try Task.checkCancellation()
            let next = entry.after(error, event, target.definition, now: clock.now, fraction: randomness.fraction)
            if next == nil { losses.note(error, lane: entry.lane) }
            if entry.given == nil {
                metrics.tried(delivery, began: began, before: entry.failures, error, next: next)
            } else if next == nil {
                metrics.of(rule.reference).failedToBury.add(1, at: clock.now)
            }
            return try await finish(entry, next)
        }
        if entry.given == nil {
            metrics.tried(delivery, began: began, before: entry.failures, nil, next: nil)
        } else {
            metrics.of(rule.reference).buried.add(1, at: clock.now)
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
        do {
            guard let rule = try await store.find(lane.rule.bus)?.rules[lane.rule.name],
                let destination = rule.target(lane.target)?.destination
            else { return clock.now }
            return try await postman.destinations.nextStart(destination)
        } catch let failure as Failure where failure.isDamage { return clock.now }
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
    private var hasBegun = false

    init(lanes: Lanes, lane: LaneName) { (self.lanes, self.lane) = (lanes, lane) }

    /// Works until nothing is due, or others wait for the worker's place.
    /// - Returns: when there is more to do; nil where the lane is empty.
    mutating func run() async throws -> Instant? {
        try await withThrowingTaskGroup(of: Happening.self) { group in
            defer { group.cancelAll() }
            while true {
                let hints = lanes.store.store.watch([LaneEntry.prefix(lane)])
                // As many may be under way, and as many may follow.
                let range = KeyRange(
                    prefix: LaneEntry.prefix(lane), limit: 2 * LimitsEventBridge.deliveriesAtOnce)
                let rows = try await lanes.store.store.read(range)
                let entries = try await read(rows)
                let isOver = hasBegun && lanes.isCrowded
                let next = isOver ? nil : try await start(entries, &group)
                if underWay.isEmpty, entries.count == rows.count {
                    return isOver && !entries.isEmpty ? lanes.clock.now : next
                }
                hasBegun = true
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

    /// What cannot be read is put aside.
    private func read(_ rows: [Row]) async throws -> [LaneEntry] {
        var entries: [LaneEntry] = []
        for row in rows {
            if let entry = LaneEntry(row, of: lane) {
                entries.append(entry)
            } else {
                let held = LaneEntry.heldKey(of: row.key, in: lane)
                try await lanes.store.setAside(row, with: held, Failure.damaged("lane"))
            }
        }
        return entries
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
