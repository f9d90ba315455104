internal import Base
internal import Store

extension FIFOQueue {
    func nextDue(_ queue: StoredQueue) async throws -> Instant? {
        let rows = try await store.store.read(KeyRange(prefix: queue.fifo.ready, limit: 1))
        return rows.first?.key.elements(after: queue.fifo.ready)?.first?.instant
    }

    /// The sums of the counters, and for the second that is going by, the messages in flight themselves. What a delay
    /// ends in it counts as delayed until its end.
    func counts(_ queue: StoredQueue) async throws -> MessageCounts {
        let now = clock.now
        let total = try await store.store.get(queue.counters.total)?.counter ?? 0
        let inFlight = try await store.store.readAll(queue.counters.coming(.inFlight, now))
        let delayed = try await store.store.readAll(queue.counters.coming(.delayed, now))
        var counts = MessageCounts(inFlight: Self.sum(inFlight), delayed: Self.sum(delayed))
        let end = Instant(seconds: Int64(QueueCounters.second(now + .nanoseconds(1))))
        let counted = QueueCounters.number(in: inFlight, second: end, queue.counters.seconds(.inFlight))
        if counted > 0, let landing = try await landing(queue, after: now, until: end) {
            counts.inFlight += landing - counted
        }
        counts.visible = max(0, total - counts.inFlight - counts.delayed)
        return counts
    }

    func oldest(_ queue: StoredQueue) async throws -> Instant? {
        let ready = queue.fifo.ready
        let names = try await store.store.read(KeyRange(prefix: ready, limit: LimitsSQS.oldestRows))
            .compactMap { $0.key.elements(after: ready)?.last?.string }
        let firsts = names.map { KeyRange(prefix: queue.fifo.messages(of: $0), limit: 1) }
        // One that can't be read holds up no metrics.
        return try await store.store.read(firsts).compactMap(\.first)
            .compactMap { try? FIFOMessage($0.value, sequence: 0).record.sent }.min()
    }

    private static func sum(_ rows: [Row]) -> Int { rows.reduce(0) { $0 + ($1.counter ?? 0) } }

    /// How many messages become visible between two times; nil where too many groups are concerned.
    private func landing(_ queue: StoredQueue, after: Instant, until: Instant) async throws -> Int? {
        let ready = queue.fifo.ready
        let rows = try await store.store.read(
            KeyRange(
                from: ready.appending(.instant(after + .nanoseconds(1))),
                to: ready.appending(.instant(until + .nanoseconds(1))), limit: LimitsSQS.countedGroups))
        guard rows.count < LimitsSQS.countedGroups else { return nil }
        let names = rows.compactMap { $0.key.elements(after: ready)?.last?.string }
        return try await queue.groups(names, from: store.store).reduce(0) { sum, stored in
            sum + stored.group.messages.count { $0.due.map { after < $0 && $0 <= until } ?? false }
        }
    }

    /// From the first group that can be received from: its order holds on the other side too.
    func movable(_ queue: StoredQueue, most: Int) async throws -> [MovableMessage] {
        let now = clock.now
        let ready = KeyRange(
            from: queue.fifo.ready, to: queue.fifo.ready.appending(.instant(now + .nanoseconds(1))), limit: 1)
        let names = try await store.store.read(ready).compactMap {
            $0.key.elements(after: queue.fifo.ready)?.last?.string
        }
        guard var stored = try await queue.groups(names, from: store.store).first else { return [] }
        let messages = stored.group.messages.prefix { !$0.isInFlight(now) }.prefix(most)
        for message in messages { stored.group.delete(message.sequence) }
        let (emptied, keys, total) = (stored, queue.fifo, queue.counters.total)
        return messages.enumerated().map { index, message in
            MovableMessage(record: message.record) { transaction in
                transaction.delete(keys.message(emptied.group.name, message.sequence))
                transaction.add(total, -1)
                // The group's place is written once for all of them.
                if index == 0 { queue.reindex(emptied, now: now, &transaction) }
            }
        }
    }

    /// Forgets old sends and attempts, and removes messages whose time is over where they stand in front.
    func sweep(_ queue: StoredQueue) async throws {
        let now = clock.now
        try await store.remove(
            queue.counters.over(now)
                + [FIFOKeys.forgotten(queue.fifo.sent, now), FIFOKeys.forgotten(queue.fifo.attempts, now)])
        while try await sweepGroups(queue) {}
    }

    /// - Returns: whether there may be more.
    private func sweepGroups(_ queue: StoredQueue) async throws -> Bool {
        try await commit(queue) { transaction in
            let now = clock.now
            let old = now - .seconds(queue.settings.retention)
            let range = KeyRange(
                from: queue.fifo.ready, to: queue.fifo.ready.appending(.instant(old + .nanoseconds(1))),
                limit: LimitsSQS.batchEntries)
            let names = try await store.store.read(range).compactMap {
                $0.key.elements(after: queue.fifo.ready)?.last?.string
            }
            var tally = Tally(queue.counters, now: now)
            var removed = false
            for var stored in try await queue.groups(names, from: store.store) {
                let taking = stored.group.receive(
                    0, visibility: 0, now: now, settings: queue.settings, maximum: nil)
                for message in taking.expired {
                    transaction.delete(queue.fifo.message(stored.group.name, message.sequence))
                    ContentStore.remove(message.record.storedID, &transaction)
                    tally.add(-1)
                    removed = true
                }
                queue.reindex(stored, now: now, &transaction)
            }
            tally.write(to: &transaction)
            return removed
        }
    }
}
