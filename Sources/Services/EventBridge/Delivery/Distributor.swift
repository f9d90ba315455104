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
        var pause = StorePause()
        while !Task.isCancelled {
            let hints = store.store.watch([EventRows.incoming])
            do {
                try await work()
                pause.succeeded()
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment.
                pause.failed()
            }
            await clock.pause(until: clock.now + pause.length, orFor: hints)
        }
    }

    /// Works until nothing waits. While the events of a round are on their way, those of the next are read.
    private func work() async throws {
        try await withThrowingTaskGroup(of: Set<Key>.self) { group in
            var underWay: Set<Key> = []
            var (rounds, read, last) = (0, 0, Key?.none)
            while true {
                // From time to time from the beginning: what was committed later may stand before what was read.
                if underWay.isEmpty || read % Self.readsInOrder == 0 { last = nil }
                let next = try await self.read(after: last, beside: underWay)
                read += 1
                if next.isEmpty {
                    guard let done = try await group.next() else { return }
                    underWay.subtract(done)
                    rounds -= 1
                    continue
                }
                let keys = Set(next.map(\.row.key))
                underWay.formUnion(keys)
                last = next.last?.row.key
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
    private static let readsInOrder = 16

    /// The next events; those that cannot be read are put aside.
    private func read(after last: Key?, beside underWay: Set<Key>) async throws -> [EventRows.Waiting] {
        let known = last == nil ? underWay.count : 0
        let rows = try await store.store.read(
            KeyRange(
                prefix: EventRows.incoming, after: last, limit: LimitsEventBridge.eventsPerRound + known,
                byteLimit: LimitsEventBridge.roundBytes * (known == 0 ? 1 : 2)))
        var waiting: [EventRows.Waiting] = []
        for row in rows where !underWay.contains(row.key) {
            do { waiting.append(try await EventRows.load(row, store.store)) } catch let failure as Failure
                where failure.isDamage
            {
                try await store.setAside(row, failure)
            }
        }
        // What was put aside may have been all of a full page.
        return waiting.isEmpty && rows.count > known ? try await read(after: rows.last?.key, beside: underWay) : waiting
    }

    /// Delivers the events of a round, so many deliveries at once, and commits what is left of them.
    func complete(_ waiting: [EventRows.Waiting]) async throws {
        var end = RoundEnd(store: store.store, lanes: lanes)
        var (batch, bytes) = ([Delivery](), 0)
        var done: [EventRows.Waiting] = []
        for event in waiting {
            do {
                for delivery in try await plan(event) {
                    batch.append(delivery)
                    bytes += event.event.bytes.count
                    guard batch.count < LimitsEventBridge.deliveriesPerBatch, bytes < LimitsEventBridge.batchBytes
                    else {
                        try await deliver(batch, &end)
                        (batch, bytes) = ([], 0)
                        continue
                    }
                }
                done.append(event)
            } catch let failure as Failure where failure.isDamage { try await store.setAside(event.row, failure) }
        }
        try await deliver(batch, &end)
        for event in done { try await end.remove(event) }
        try await end.commit()
    }

    private func plan(_ waiting: EventRows.Waiting) async throws -> [Delivery] {
        guard let bus = try await store.find(waiting.event.bus) else { return [] }
        return waiting.rules.compactMap { bus.rule($0) }.flatMap { rule in
            rule.targets.map { Delivery(event: waiting.event, rule: rule, target: $0) }
        }
    }

    private func deliver(_ batch: [Delivery], _ end: inout RoundEnd) async throws {
        for (delivery, failure) in zip(batch, await deliver(batch)) {
            if let entry = entry(delivery, failure) { try await end.add(entry, delivery.event) }
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
            failure, delivery.event, delivery.target.definition, now: now, fraction: randomness.fraction)
        if next == nil { losses.note(failure, lane: delivery.lane) }
        return next
    }

    // MARK: - At once

    /// Who is cancelled finishes: what was delivered must not be delivered again after a restart.
    /// - Returns: what became of each; nil where it was made, or has to wait in its lane.
    private func deliver(_ batch: [Delivery]) async -> [DeliveryFailure?] {
        var failures = [DeliveryFailure?](repeating: nil, count: batch.count)
        await withTaskGroup(of: [(Int, DeliveryFailure)].self) { tasks in
            for places in Self.groups(batch) { tasks.addTask { await deliver(batch, together: places) } }
            for await group in tasks {
                for (place, failure) in group { failures[place] = failure }
            }
        }
        return failures
    }

    /// The places of each target's deliveries, but for slow ones.
    private static func groups(_ batch: [Delivery]) -> [[Int]] {
        var groups: [[Int]] = []
        var known: [ObjectIdentifier: Int] = [:]
        for (place, delivery) in batch.enumerated() where !delivery.isSlow {
            if let group = known[ObjectIdentifier(delivery.target)] {
                groups[group].append(place)
            } else {
                known[ObjectIdentifier(delivery.target)] = groups.count
                groups.append([place])
            }
        }
        return groups
    }

    private func deliver(_ batch: [Delivery], together places: [Int]) async -> [(Int, DeliveryFailure)] {
        if let first = places.first, batch[first].target.queue != nil {
            let failures = await postman.deliverToQueue(places.map { batch[$0] })
            return zip(places, failures).compactMap { place, failure in failure.map { (place, $0) } }
        }
        return await withTaskGroup(of: (Int, DeliveryFailure)?.self) { tasks in
            var failures: [(Int, DeliveryFailure)] = []
            for (index, place) in places.enumerated() {
                if index >= LimitsEventBridge.deliveriesAtOnce, let failure = await tasks.next() ?? nil {
                    failures.append(failure)
                }
                tasks.addTask {
                    do throws(DeliveryFailure) {
                        try await postman.deliver(batch[place])
                        return nil
                    } catch { return (place, error) }
                }
            }
            for await failure in tasks { if let failure { failures.append(failure) } }
            return failures
        }
    }
}

/// Commits what is left of a round, in as few transactions as have room for it.
private struct RoundEnd {
    let store: any Store
    let lanes: Lanes
    private var rest = WideCommit()
    /// When the first new delivery of each lane is due.
    private var woken: [LaneName: Instant] = [:]

    init(store: any Store, lanes: Lanes) { (self.store, self.lanes) = (store, lanes) }

    mutating func add(_ entry: LaneEntry, _ event: Event) async throws {
        if rest.byteCount > LimitsEventBridge.commitBytes / 2 { try await commit() }
        entry.put(event, &rest)
        woken[entry.lane] = min(entry.due, woken[entry.lane] ?? entry.due)
    }

    mutating func remove(_ event: EventRows.Waiting) async throws {
        event.remove(&rest.main)
        if rest.main.changes.count > LimitsEventBridge.commitChanges { try await commit() }
    }

    mutating func commit() async throws {
        guard !rest.isEmpty else { return }
        // Also where it fails: it may have been made all the same.
        defer {
            for (lane, due) in woken.sorted(by: { $0.key < $1.key }) { lanes.wake(lane, due: due) }
            woken = [:]
        }
        let done = rest
        rest = WideCommit()
        _ = try await done.commit(store)
    }
}
