internal import Base
internal import ServiceCalls
internal import Store

/// Hands on what was put on buses: it brings each event to the targets of the rules that it matches, and puts what
/// takes longer, or fails, into its target's lane. An event is taken away in the commit that has all of that.
struct Distributor: Sendable {
    let store: EventBridgeStore
    let postman: Postman
    let lanes: Lanes
    let losses: LossLog
    let clock: any Clock
    let randomness: any Randomness

    /// Works until it is cancelled. What a failure of the store cuts off, the next round does again.
    func run() async {
        while !Task.isCancelled {
            let hints = store.store.watch([EventRows.incoming])
            do {
                try await work()
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment.
            }
            await clock.pause(until: clock.now + LimitsEventBridge.sweep, orFor: hints)
        }
    }

    /// Works until nothing waits. While the events of a round are on their way, those of the next are read.
    private func work() async throws {
        try await withThrowingTaskGroup(of: Set<Key>.self) { group in
            var underWay: Set<Key> = []
            var rounds = 0
            while true {
                let next = try await read(beside: underWay)
                if next.isEmpty {
                    guard let done = try await group.next() else { return }
                    underWay.subtract(done)
                    rounds -= 1
                    continue
                }
                let keys = Set(next.map(\.row))
                underWay.formUnion(keys)
                rounds += 1
                group.addTask {
                    try await complete(next)
                    return keys
                }
                while rounds >= Self.roundsAtOnce, let done = try await group.next() {
                    underWay.subtract(done)
                    rounds -= 1
                }
            }
        }
    }

    private static let roundsAtOnce = 2

    private func read(beside underWay: Set<Key>) async throws -> [EventRows.Waiting] {
        let rows = try await store.store.read(
            KeyRange(
                prefix: EventRows.incoming, limit: LimitsEventBridge.eventsPerRound + underWay.count,
                byteLimit: LimitsEventBridge.roundBytes * (underWay.isEmpty ? 1 : 2)))
        return try await EventRows.load(rows.filter { !underWay.contains($0.key) }, store.store)
    }

    /// Delivers the events of a round, and commits what is left of them.
    func complete(_ waiting: [EventRows.Waiting]) async throws {
        var deliveries: [[Delivery]] = []
        for event in waiting { deliveries.append(try await plan(event)) }
        let atOnce = deliveries.joined().filter { !$0.isSlow }
        let failures = await deliver(Dictionary(grouping: atOnce, by: \.lane))
        var end = RoundEnd(store: store.store, lanes: lanes)
        for (event, deliveries) in zip(waiting, deliveries) {
            for delivery in deliveries {
                if let entry = entry(delivery, failures[.init(delivery)]) {
                    try await end.add(entry, delivery.event)
                }
            }
            try await end.remove(event)
        }
        try await end.commit()
    }

    private func plan(_ waiting: EventRows.Waiting) async throws -> [Delivery] {
        guard let bus = try await store.find(waiting.event.bus) else { return [] }
        return waiting.rules.compactMap { bus.rule($0) }.flatMap { rule in
            rule.record.targets.map { Delivery(event: waiting.event, rule: rule, target: $0) }
        }
    }

    /// What is left of a delivery: nil where it was made, or is lost.
    private func entry(_ delivery: Delivery, _ failure: DeliveryFailure?) -> LaneEntry? {
        guard failure != nil || delivery.isSlow else { return nil }
        let now = clock.now
        let entry = LaneEntry(delivery, due: now)
        // What the end of the server cut off was not refused: it is tried again, uncounted.
        guard let failure, !Task.isCancelled else { return entry }
        let next = entry.after(
            failure, delivery.event, delivery.target, now: now, fraction: randomness.fraction)
        if next == nil { losses.note(failure, lane: delivery.lane) }
        return next
    }

    // MARK: - At once

    private struct DeliveryID: Hashable {
        let lane: LaneName
        let event: MessageID
        init(_ delivery: Delivery) { (lane, event) = (delivery.lane, delivery.event.id) }
    }

    /// By target: what failed. Who is cancelled finishes: what was delivered must not be delivered again after a
    /// restart.
    private func deliver(_ groups: [LaneName: [Delivery]]) async -> [DeliveryID: DeliveryFailure] {
        await withTaskGroup(of: [DeliveryID: DeliveryFailure].self) { tasks in
            for group in groups.sorted(by: { $0.key < $1.key }).map(\.value) {
                tasks.addTask { await deliver(together: group) }
            }
            var failures: [DeliveryID: DeliveryFailure] = [:]
            for await more in tasks { failures.merge(more) { first, _ in first } }
            return failures
        }
    }

    private func deliver(together group: [Delivery]) async -> [DeliveryID: DeliveryFailure] {
        var failures: [DeliveryID: DeliveryFailure] = [:]
        if let first = group.first, ServiceCalls.Target(first.target.arn)?.kind == .queue {
            for (delivery, failure) in zip(group, await postman.deliverToQueue(group)) {
                failures[.init(delivery)] = failure
            }
            return failures
        }
        await withTaskGroup(of: (DeliveryID, DeliveryFailure?).self) { tasks in
            for (index, delivery) in group.enumerated() {
                if index >= LimitsEventBridge.deliveriesAtOnce, let (id, failure) = await tasks.next() {
                    failures[id] = failure
                }
                tasks.addTask {
                    do throws(DeliveryFailure) {
                        try await postman.deliver(delivery)
                        return (.init(delivery), nil)
                    } catch { return (.init(delivery), error) }
                }
            }
            for await (id, failure) in tasks { failures[id] = failure }
        }
        return failures
    }
}

/// Commits what is left of a round, in as few transactions as have room for it.
private struct RoundEnd {
    let store: any Store
    let lanes: Lanes
    private var rest = WideCommit()
    private var woken: Set<LaneName> = []

    init(store: any Store, lanes: Lanes) { (self.store, self.lanes) = (store, lanes) }

    mutating func add(_ entry: LaneEntry, _ event: Event) async throws {
        if rest.byteCount > LimitsEventBridge.commitBytes / 2 { try await commit() }
        entry.put(event, &rest)
        woken.insert(entry.lane)
    }

    mutating func remove(_ event: EventRows.Waiting) async throws {
        event.remove(&rest.main)
        if rest.main.changes.count > LimitsEventBridge.commitChanges { try await commit() }
    }

    mutating func commit() async throws {
        guard !rest.isEmpty else { return }
        // Also where it fails: it may have been made all the same.
        defer {
            for lane in woken.sorted() { lanes.wake(lane) }
            woken = []
        }
        let done = rest
        rest = WideCommit()
        _ = try await done.commit(store)
    }
}
