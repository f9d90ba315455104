internal import Base
internal import Store
internal import Wire

extension FIFOQueue {
    func receive(_ request: ReceiveRequest, from queue: StoredQueue) async throws -> [ReceivedMessage] {
        let granted = try await budget.take(request.most, queue, store.store, clock.now)
        // A receive that comes to no clear end may have taken all.
        var used = granted
        defer { budget.settle(granted, used: used, queue) }
        // SQS gives nothing, and no fault, from a FIFO queue that has as many in flight as it may.
        guard granted > 0 else { return [] }
        let target = try await dead.target(of: queue)
        for _ in 0..<LimitsSQS.receiveRounds {
            let round = try await commit(queue) { transaction in
                // What nobody can receive, nobody can delete: on a full disk it counts as a part of that.
                transaction.isPartOfDeletion = true
                if let again = try await repeated(request, queue, &transaction) { return Round(taken: again) }
                return try await take(granted, request, queue, target, &transaction)
            }
            guard !round.taken.isEmpty || !round.isOnlyCleaning else { continue }
            used = round.taken.count
            return try await loaded(round.taken, queue)
        }
        return []
    }

    /// What one commit did.
    private struct Round {
        var taken: [(group: String, message: FIFOMessage)] = []
        /// Whether it only moved things out of the way, so that another look is worth it.
        var isOnlyCleaning = false
    }

    private func take(
        _ most: Int, _ request: ReceiveRequest, _ queue: StoredQueue,
        _ target: (queue: StoredQueue, maximum: Int)?, _ transaction: inout Transaction
    ) async throws -> Round {
        let now = clock.now
        var round = Round()
        var tally = Tally(queue.counters, now: now)
        var moved: [MovedRecord] = []
        let names = try await readyGroups(queue, now, most: most)
        for var stored in try await queue.groups(names, from: store.store) where round.taken.count < most {
            let taking = stored.group.receive(
                most - round.taken.count, visibility: request.visibility, now: now, settings: queue.settings,
                maximum: target?.maximum)
            for message in taking.taken {
                transaction.put(queue.fifo.message(stored.group.name, message.sequence), message.bytes)
                tally.add(1, .inFlight, due: message.due ?? now)
                round.taken.append((stored.group.name, message))
            }
            for message in taking.expired + taking.dead {
                transaction.delete(queue.fifo.message(stored.group.name, message.sequence))
                tally.add(-1)
            }
            for message in taking.expired { ContentStore.remove(message.record.storedID, &transaction) }
            moved += taking.dead.map { Self.moved($0, from: queue.arn, now) }
            queue.reindex(stored, now: now, &transaction)
        }
        tally.write(to: &transaction)
        if let target { try await append(moved, to: target.queue, &transaction) }
        round.isOnlyCleaning = !names.isEmpty && round.taken.isEmpty
        if let id = request.attemptID, !round.taken.isEmpty {
            let attempt = ReceiveAttempt(
                received: now, due: now + .seconds(request.visibility),
                messages: round.taken.map { .init(group: $0.group, sequence: $0.message.sequence) })
            transaction.put(FIFOKeys.remembered(queue.fifo.attempts, ReceiveAttempt.digest(id), now)[0], attempt.bytes)
        }
        return round
    }

    /// In a FIFO dead-letter queue a message's time begins anew.
    /// - Source: Amazon SQS Developer Guide, "Using dead-letter queues in Amazon SQS".
    private static func moved(_ message: FIFOMessage, from source: String, _ now: Instant) -> MovedRecord {
        var record = message.record.moved(from: source, after: message.receives - 1)
        record.sent = now
        return MovedRecord(record: record, firstReceive: message.firstReceive)
    }

    private func readyGroups(_ queue: StoredQueue, _ now: Instant, most: Int) async throws -> [String] {
        let range = KeyRange(
            from: queue.fifo.ready, to: queue.fifo.ready.appending(.instant(now + .nanoseconds(1))), limit: most)
        return try await store.store.read(range).compactMap { $0.key.elements(after: queue.fifo.ready)?.last?.string }
    }

    private func loaded(_ taken: [(group: String, message: FIFOMessage)], _ queue: StoredQueue) async throws
        -> [ReceivedMessage]
    {
        var messages: [ReceivedMessage] = []
        for (group, message) in taken {
            guard let content = try await contents.load(message.record.content) else { continue }
            let received = message.received ?? clock.now
            messages.append(
                ReceivedMessage(
                    record: message.record, content: content, receives: message.receives,
                    firstReceive: message.firstReceive ?? received,
                    handle: ReceiptHandle(
                        queue: queue, received: received, isStored: message.record.storedID != nil,
                        place: .fifo(group: group, sequence: message.sequence)),
                    sequence: queue.shown(sequence: message.sequence)))
        }
        return messages
    }

    // MARK: - The same attempt again

    /// What an earlier receive of the same attempt took, with its visibility begun anew, where nobody has touched it
    /// since.
    private func repeated(
        _ request: ReceiveRequest, _ queue: StoredQueue, _ transaction: inout Transaction
    ) async throws -> [(group: String, message: FIFOMessage)]? {
        guard let id = request.attemptID else { return nil }
        let now = clock.now
        let keys = FIFOKeys.remembered(queue.fifo.attempts, ReceiveAttempt.digest(id), now)
        guard let row = try await store.store.read(keys.map { KeyRange($0) }).compactMap(\.first).first else {
            return nil
        }
        var attempt = try ReceiveAttempt(row.value)
        guard attempt.received + LimitsSQS.deduplication > now else { return nil }
        let names = Set(attempt.messages.map(\.group)).sorted()
        var groups = try await queue.groups(names, from: store.store)
        var taken: [(group: String, message: FIFOMessage)] = []
        for place in attempt.messages {
            guard let index = names.firstIndex(of: place.group),
                var message = groups[index].group.message(place.sequence), message.received == attempt.received,
                message.due == attempt.due, message.isInFlight(now)
            else { return nil }
            message.due = now + .seconds(request.visibility)
            groups[index].group.setDue(now + .seconds(request.visibility), of: place.sequence)
            taken.append((place.group, message))
        }
        var tally = Tally(queue.counters, now: now)
        tally.add(-taken.count, .inFlight, due: attempt.due)
        attempt.due = now + .seconds(request.visibility)
        tally.add(taken.count, .inFlight, due: attempt.due)
        for (group, message) in taken { transaction.put(queue.fifo.message(group, message.sequence), message.bytes) }
        for stored in groups { queue.reindex(stored, now: now, &transaction) }
        transaction.put(row.key, attempt.bytes)
        tally.write(to: &transaction)
        return taken
    }
}

/// What a receive took that bore an attempt's id.
/// - Source: Amazon SQS API Reference, ReceiveMessage, ReceiveRequestAttemptId.
struct ReceiveAttempt: Sendable {
    struct Place: Hashable, Sendable {
        let group: String
        let sequence: Int
    }

    let received: Instant
    var due: Instant
    let messages: [Place]

    static func digest(_ id: String) -> [UInt8] { Array(Digest.sha256(Array(id.utf8)).prefix(16)) }

    init(received: Instant, due: Instant, messages: [Place]) {
        (self.received, self.due, self.messages) = (received, due, messages)
    }

    var bytes: [UInt8] {
        var writer = RecordWriter()
        writer.field(1, Int(received.nanoseconds))
        writer.field(2, Int(due.nanoseconds))
        for place in messages {
            writer.field(3, place.group)
            writer.field(4, place.sequence)
        }
        return writer.bytes
    }

    init(_ bytes: [UInt8]) throws(Failure) {
        var (times, messages, group): ([UInt8: Instant], [Place], String) = ([:], [], "")
        var reader = RecordReader(bytes[...])
        while let (tag, content) = try reader.next() {
            switch tag {
            case 3: group = RecordReader.text(content)
            case 4: messages.append(Place(group: group, sequence: RecordReader.number(content)))
            default: times[tag] = Instant(nanoseconds: Int64(RecordReader.number(content)))
            }
        }
        guard let received = times[1], let due = times[2] else { throw RecordReader.damaged }
        self.init(received: received, due: due, messages: messages)
    }
}
