internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Store

/// Hands on what was put on buses: it brings each event to the targets of the rules that it matches, and puts what
/// takes longer, or fails, into its target's lane. An event is taken away in the commit that has all of that.
struct Distributor: Sendable {
    let store: EventBridgeStore
    let postman: Postman
    let lanes: Lanes
    let losses: LossLog
    let metrics: EventBridgeMetrics
    let clock: any Clock
    let randomness: any Randomness

    /// Works until it is cancelled. What a failure of the store cuts off, the next round does again.
    func run() async {
        var pause = StorePause()
        while !Task.isCancelled {
            var hints: AsyncStream<Void>?
            do {
                hints = try await work()
                pause.succeeded()
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment.
                pause.failed()
            }
            await clock.pause(until: clock.now + pause.length, orFor: hints ?? watch())
        }
    }

    private func watch() -> AsyncStream<Void> { store.store.watch([EventRows.incoming]) }

    /// Works until nothing waits. While the events of a round are on their way, those of the next are read.
    /// - Returns: hints of what comes then; what the rounds took away is none.
    private func work() async throws -> AsyncStream<Void> {
        try await withThrowingTaskGroup(of: [Key].self) { group in
            // Those on their way, and those whose bus cannot be read.
            var known: Set<Key> = []
            var hints = watch()
            var (rounds, reads, last, mayBeMore) = (0, 0, Key?.none, true)
            while true {
                if rounds == 0, reads > 0 { hints = watch() }
                // From time to time from the beginning: what was committed later may stand before what was read.
                if rounds == 0 || reads % Self.readsInOrder == 0 { last = nil }
                if mayBeMore {
                    let page = try await read(after: last, beside: known)
                    (last, mayBeMore) = (page.last, page.isFull)
                    reads += 1
                    if !page.events.isEmpty {
                        known.formUnion(page.events.map(\.key))
                        rounds += 1
                        group.addTask { try await complete(page.events) }
                        if mayBeMore, rounds < Self.roundsAtOnce { continue }
                    }
                }
                guard let done = try await group.next() else { return hints }
                known.subtract(done)
                rounds -= 1
                mayBeMore = true
            }
        }
    }

    private static let roundsAtOnce = 2
    private static let readsInOrder = 16

    private struct Page {
        let events: [EventRows.Waiting]
        let last: Key?
        /// Whether there may be more behind it.
        let isFull: Bool
    }

    /// The next events that are not known; those that cannot be read are put aside.
    private func read(after last: Key?, beside known: Set<Key>) async throws -> Page {
        var last = last
        while true {
            let rows = try await store.store.read(
                KeyRange(
                    prefix: EventRows.incoming, after: last, limit: LimitsEventBridge.eventsPerRound,
                    byteLimit: LimitsEventBridge.roundBytes))
            last = rows.last?.key ?? last
            let bytes = rows.reduce(0) { $0 + $1.key.bytes.count + $1.value.count }
            let isFull = rows.count == LimitsEventBridge.eventsPerRound || bytes >= LimitsEventBridge.roundBytes
            var events: [EventRows.Waiting] = []
            for row in rows where !known.contains(row.key) {
                do { events.append(try await EventRows.load(row, store.store)) } catch let failure as Failure
                    where failure.isDamage
                {
                    try await store.setAside(row, with: EventRows.rest(of: row.key), failure)
                }
            }
            if !events.isEmpty || !isFull { return Page(events: events, last: last, isFull: isFull) }
        }
    }

    /// Delivers the events of a round, so many deliveries at once, and commits what is left of them.
    /// - Returns: those that are done with; the others wait until their bus can be read.
    func complete(_ waiting: [EventRows.Waiting]) async throws -> [Key] {
        var end = RoundEnd(store: store.store, lanes: lanes)
        var (batch, bytes, whole) = ([Delivery](), 0, [EventRows.Waiting]())
        var done: [Key] = []
        do {
            for waiting in waiting {
                guard let (deliveries, event) = try await plan(waiting) else { continue }
                for delivery in deliveries {
                    batch.append(delivery)
                    bytes += event.event.bytes.count
                    guard batch.count >= LimitsEventBridge.deliveriesPerBatch || bytes >= LimitsEventBridge.batchBytes
                    else { continue }
                    try await deliver(batch, whole, &end)
                    (batch, bytes, whole) = ([], 0, [])
                }
                whole.append(event)
                done.append(event.key)
            }
            try await deliver(batch, whole, &end)
        } catch {
            // What was delivered is done with, whatever stopped the round.
            try await end.commit()
            throw error
        }
        try await end.commit()
        return done
    }

    /// Nil where the bus cannot be read.
    private func plan(
        _ waiting: EventRows.Waiting
    ) async throws -> (deliveries: [Delivery], event: EventRows.Waiting)? {
        switch try await store.look(for: waiting.event.bus) {
        case .unreadable: return nil
        case .gone: return ([], waiting)
        case .bus(let bus):
            let deliveries = waiting.rules.compactMap { bus.rule($0) }.flatMap { rule in
                rule.targets.map { Delivery(event: waiting.event, rule: rule, target: $0) }
            }
            guard !bus.unreadable.isEmpty else { return (deliveries, waiting) }
            var event = waiting
            // A rule that is unknown may be one of those.
            event.unreadable = waiting.rules.filter { bus.rule($0) == nil }
            if !event.unreadable.isEmpty {
                losses.note(
                    of: bus.arn,
                    "EventBridge: an event of \(bus.arn) is put aside: a rule that it matched cannot be read")
            }
            return (deliveries, event)
        }
    }

    /// - Parameter whole: the events of which no delivery is left then, in their order. Each is taken away right behind
    ///   what is left of it, so that a crash brings none twice.
    private func deliver(
        _ batch: [Delivery], _ whole: [EventRows.Waiting], _ end: inout RoundEnd
    ) async throws {
        var whole = whole[...]
        let began = clock.now
        for (delivery, failure) in zip(batch, await deliver(batch)) {
            while let event = whole.first, event.event.id != delivery.event.id {
                try await end.remove(event)
                whole.removeFirst()
            }
            let entry = entry(delivery, failure)
            metrics.of(delivery.rule.reference).created.add(1, at: clock.now)
            if !delivery.isSlow {
                metrics.tried(delivery, began: began, before: 0, failure, next: entry)
            }
            if let entry { try await end.add(entry, delivery.event) }
        }
        for event in whole { try await end.remove(event) }
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
        // What is left of an event goes with its removal, but where it is more than one commit has room for.
        if isFull(LimitsEventBridge.commitBytes) { try await commit() }
        entry.put(event, &rest)
        woken[entry.lane] = min(entry.due, woken[entry.lane] ?? entry.due)
    }

    mutating func remove(_ event: EventRows.Waiting) async throws {
        if !event.unreadable.isEmpty {
            if isFull(LimitsEventBridge.commitBytes) { try await commit() }
            event.putAside(&rest)
        }
        event.remove(&rest.main)
        if isFull(LimitsEventBridge.commitBytes / 2) { try await commit() }
    }

    private func isFull(_ bytes: Int) -> Bool {
        rest.byteCount > bytes || rest.main.changes.count > LimitsEventBridge.commitChanges
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
