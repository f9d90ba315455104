internal import Base
internal import Store

extension StandardQueue {
    func nextDue(_ queue: StoredQueue) async throws -> Instant? {
        let rows = try await store.store.read(KeyRange(prefix: queue.messages, limit: 1))
        return rows.first.flatMap { Self.due($0.key, queue) }
    }

    /// The counters, and for the second that is going by, the messages themselves.
    func counts(_ queue: StoredQueue) async throws -> MessageCounts {
        let now = clock.now
        let end = Instant(seconds: Int64(QueueCounters.second(now + .nanoseconds(1))))
        let current = KeyRange(
            from: queue.messages.appending(.instant(now + .nanoseconds(1))),
            to: queue.messages.appending(.instant(end + .nanoseconds(1))), limit: LimitsSQS.countedRows)
        let rows = try await store.store.read([
            KeyRange(queue.counters.total), queue.counters.coming(.inFlight, now), queue.counters.coming(.delayed, now),
            current,
        ])
        var counts = MessageCounts(
            inFlight: try await sum(rows[1], queue.counters.coming(.inFlight, now), queue, now),
            delayed: try await sum(rows[2], queue.counters.coming(.delayed, now), queue, now))
        if rows[3].count < LimitsSQS.countedRows {
            let entries = rows[3].compactMap { Entry($0, under: queue.messages) }
            let taken = entries.count { $0.claims > 0 }
            counts.inFlight += taken - QueueCounters.number(in: rows[1], second: end, queue.counters.seconds(.inFlight))
            counts.delayed +=
                entries.count - taken - QueueCounters.number(in: rows[2], second: end, queue.counters.seconds(.delayed))
        }
        counts.visible = max(0, (rows[0].first?.counter ?? 0) - counts.inFlight - counts.delayed)
        return counts
    }

    func oldest(_ queue: StoredQueue) async throws -> Instant? {
        let range = KeyRange(
            prefix: queue.messages, limit: LimitsSQS.oldestRows, byteLimit: LimitsSQS.oldestBytes)
        // One that can't be read holds up no metrics.
        return try await store.store.read(range).compactMap { Entry($0, under: queue.messages) }
            .compactMap { try? MessageRecord($0.payload[...]).sent }.min()
    }

    private func sum(_ rows: [Row], _ range: KeyRange, _ queue: StoredQueue, _ now: Instant) async throws -> Int {
        var sum = rows.reduce(0) { $0 + ($1.counter ?? 0) }
        if rows.count == range.limit, let last = rows.last {
            sum += try await store.store.readAll(range.after(last.key)).reduce(0) { $0 + ($1.counter ?? 0) }
        }
        return sum
    }

    func movable(_ queue: StoredQueue, most: Int) async throws -> [MovableMessage] {
        let now = clock.now
        let visible = KeyRange(
            from: queue.messages, to: queue.messages.appending(.instant(now + .nanoseconds(1))), limit: most,
            byteLimit: LimitsSQS.commitBytes / 2)
        var movable: [MovableMessage] = []
        for row in try await store.store.read(visible) {
            guard let entry = Entry(row, under: queue.messages) else { continue }
            let record = try MessageRecord(entry.payload[...])
            let counters = queue.counters
            movable.append(
                MovableMessage(record: record) { transaction in
                    transaction.finish(entry)
                    transaction.add(counters.total, -1)
                })
        }
        return movable
    }

    /// Removes messages whose time is over. In the order of time those that nobody received stand first, so that mostly
    /// the first row says that there is nothing to do; the others are found by a receive.
    func sweep(_ queue: StoredQueue) async throws {
        try await sweepMessages(queue)
        let now = clock.now
        let places = KeyRange(from: queue.places, to: queue.places.appending(.instant(now - LimitsSQS.movedPlaces)))
        try await store.remove(queue.counters.over(now) + [places])
    }

    private func sweepMessages(_ queue: StoredQueue) async throws {
        let now = clock.now
        let retention = queue.settings.retention
        let range = KeyRange(
            from: queue.messages, to: queue.messages.appending(.instant(now - .seconds(retention) + .nanoseconds(1))),
            limit: LimitsSQS.rowsPerStep, byteLimit: LimitsSQS.stepBytes)
        while true {
            var transaction = Transaction()
            var tally = Tally(queue.counters, now: now)
            for row in try await store.store.read(range) {
                guard let entry = Entry(row, under: queue.messages) else { continue }
                ContentStore.remove(try MessageRecord(entry.payload[...]).storedID, &transaction)
                transaction.finish(entry)
                tally.add(-1)
            }
            guard !transaction.isEmpty else { return }
            tally.write(to: &transaction)
            _ = try await store.store.commit(transaction)
        }
    }
}

extension QueueCounters {
    /// What was counted for one second among rows that `coming` read.
    static func number(in rows: [Row], second: Instant, _ prefix: Key) -> Int {
        rows.first { $0.key == prefix.appending(.integer(Int(second.seconds))) }?.counter ?? 0
    }
}
