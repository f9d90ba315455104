internal import Base
internal import SQSAPI
internal import Store
internal import Wire

extension StandardQueue {
    /// One claim takes the messages; a second commit is needed only where some of them go elsewhere.
    func receive(_ request: ReceiveRequest, from queue: StoredQueue) async throws -> [ReceivedMessage] {
        let now = clock.now
        let granted = try await budget.take(request.most, queue, store.store, now)
        // A receive that comes to no clear end may have taken all.
        var used = granted
        defer { budget.settle(granted, used: used, queue) }
        guard granted > 0 else {
            throw SQSFault.overLimit(
                "Too many messages have been received from the queue and not yet deleted: "
                    + "at most \(LimitsSQS.inFlight) may be in flight.")
        }
        let target = try await dead.target(of: queue)
        var taken: [ReceivedMessage] = []
        for _ in 0..<LimitsSQS.receiveRounds where taken.count < granted {
            let sorting = try await claim(granted - taken.count, request.visibility, from: queue, target)
            for entry in sorting.good {
                if let message = try await received(entry.entry, entry.record, queue, sorting.now) {
                    taken.append(message)
                }
            }
            if sorting.isClean { break }
            try await discard(sorting, of: queue, target?.queue)
            // What was taken without a timeout would be taken again.
            if request.visibility == 0, !taken.isEmpty { break }
        }
        used = taken.count
        return taken
    }

    private func claim(
        _ most: Int, _ visibility: Int, from queue: StoredQueue, _ target: (queue: StoredQueue, maximum: Int)?
    ) async throws -> EntrySorting {
        let now = clock.now
        let due = now + .seconds(visibility)
        let entries = try await store.store.claim(
            Claim(
                prefix: queue.messages, now: now, visibility: .seconds(visibility), max: most, owner: "",
                tally: visibility > 0 ? queue.counters.key(.inFlight, due) : nil))
        return try EntrySorting(entries, now: now, retention: queue.settings.retention, maximum: target?.maximum)
    }

    private func received(_ entry: Entry, _ record: MessageRecord, _ queue: StoredQueue, _ now: Instant) async throws
        -> ReceivedMessage?
    {
        guard let content = try await contents.load(record.content) else { return nil }
        return ReceivedMessage(
            record: record, content: content, receives: entry.claims, firstReceive: entry.firstClaim ?? now,
            handle: ReceiptHandle(
                queue: queue, received: now, isStored: record.storedID != nil,
                place: .standard(due: entry.due, id: entry.id)))
    }

    /// Removes what expired, and moves what was received too often.
    private func discard(_ sorting: EntrySorting, of queue: StoredQueue, _ target: StoredQueue?) async throws {
        var transaction = Transaction()
        var tally = Tally(queue.counters, now: sorting.now)
        for (entry, record) in sorting.expired + sorting.dead {
            transaction.finish(entry)
            tally.add(-1)
            tally.add(-1, .inFlight, due: entry.due)
            if record.isExpired(sorting.now, retention: queue.settings.retention) {
                ContentStore.remove(record.storedID, &transaction)
            }
        }
        tally.write(to: &transaction)
        if let target {
            let moved = sorting.dead.map { entry, record in
                MovedRecord(
                    record: record.moved(from: queue.arn, after: entry.claims - 1), firstReceive: entry.firstClaim)
            }
            try await append(moved, to: target, &transaction)
        }
        // On a conflict somebody has purged or moved them: the next round looks again.
        _ = try await store.store.commit(transaction)
    }
}

extension MessageRecord {
    /// As it stands in a dead-letter queue.
    func moved(from source: String, after receives: Int) -> MessageRecord {
        var moved = self
        moved.source = source
        moved.earlierReceives += receives
        return moved
    }
}

/// What becomes of the entries that a claim took: a decision without I/O.
struct EntrySorting {
    let now: Instant
    private(set) var good: [(entry: Entry, record: MessageRecord)] = []
    private(set) var expired: [(entry: Entry, record: MessageRecord)] = []
    private(set) var dead: [(entry: Entry, record: MessageRecord)] = []

    /// - Parameter maximum: of receives, where the queue has a dead-letter queue.
    init(_ entries: [Entry], now: Instant, retention: Int, maximum: Int?) throws(Failure) {
        self.now = now
        for entry in entries {
            let record = try MessageRecord(entry.payload[...])
            if record.isExpired(now, retention: retention) {
                expired.append((entry, record))
            } else if let maximum, entry.claims > maximum {
                dead.append((entry, record))
            } else {
                good.append((entry, record))
            }
        }
    }

    var isClean: Bool { expired.isEmpty && dead.isEmpty }
}
