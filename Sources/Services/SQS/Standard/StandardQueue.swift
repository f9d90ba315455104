internal import Base
internal import SQSAPI
internal import Store
internal import Wire

/// A standard queue: each message is an entry of the store at the time at which it is visible.
struct StandardQueue: QueueEngine {
    let store: SQSStore
    let contents: ContentStore
    let clock: any Clock
    let randomness: any Randomness
    let budget: InFlightBudget
    let dead: DeadLetterQueues

    // MARK: - Send

    func send(_ messages: [NewMessage], sender: String, to queue: StoredQueue) async throws -> [SentMessage] {
        try await contents.prepare(messages.map(\.content)) { prepared in
            let now = clock.now
            var transaction = Transaction()
            var tally = Tally(queue.counters, now: now)
            var sent: [SentMessage] = []
            for (index, (message, content)) in zip(messages, prepared).enumerated() {
                let record = MessageRecord(
                    id: MessageID(randomness), sent: now, sender: sender, bodyMD5: message.bodyMD5,
                    attributesMD5: message.attributesMD5, traceHeader: message.traceHeader, group: message.group,
                    content: content)
                // Nanoseconds keep a batch in its order.
                let visible = now + .seconds(message.delay ?? queue.settings.delay)
                let due = visible - .nanoseconds(messages.count - 1 - index)
                transaction.put(Entry(prefix: queue.messages, due: due, id: record.id.bytes, payload: record.bytes))
                ContentStore.keep(content, &transaction)
                tally.add(1)
                tally.add(1, .delayed, due: due)
                sent.append(SentMessage(id: record.id, sequence: nil))
            }
            tally.write(to: &transaction)
            _ = try await store.store.commit(transaction)
            return sent
        }
    }

    func append(_ records: [MovedRecord], to queue: StoredQueue, _ transaction: inout Transaction) async throws {
        let now = clock.now
        var tally = Tally(queue.counters, now: now)
        for (index, moved) in records.enumerated() {
            var entry = Entry(
                prefix: queue.messages, due: now - .nanoseconds(records.count - 1 - index), id: moved.record.id.bytes,
                payload: moved.record.bytes)
            entry.firstClaim = moved.firstReceive
            transaction.put(entry)
            ContentStore.keep(moved.record.content, &transaction)
            tally.add(1)
        }
        tally.write(to: &transaction)
    }

    // MARK: - Delete

    /// Deletes what the handles' receives took, unless it was received again since. That is no fault: SQS says that
    /// such a request succeeds, and that the message stays.
    func delete(_ handles: [ReceiptHandle], from queue: StoredQueue) async throws -> [Fault?] {
        var places: [Key] = []
        for handle in handles where handle.generation == queue.queue.generation {
            if let key = Self.key(handle, queue), !places.contains(key) { places.append(key) }
        }
        var stored: Set<Key> = []
        for handle in handles where handle.isStored { if let key = Self.key(handle, queue) { stored.insert(key) } }
        for _ in 0..<LimitsStore.conflictRetries {
            guard !places.isEmpty else { break }
            let now = clock.now
            var transaction = Transaction()
            var tally = Tally(queue.counters, now: now)
            for key in places {
                transaction.check(key, .present)
                transaction.delete(key)
                transaction.delete(Self.place(of: key, queue))
                tally.add(-1)
                tally.add(-1, .inFlight, due: Self.due(key, queue) ?? now)
                if stored.contains(key) { try await removeContent(key, queue, &transaction) }
            }
            tally.write(to: &transaction)
            guard case .conflict(let broken) = try await store.store.commit(transaction) else { break }
            for key in broken {
                places.removeAll { $0 == key }
                // A change of visibility may have moved it.
                guard let moved = try await newPlace(of: key, queue), !places.contains(moved) else { continue }
                places.append(moved)
                if stored.contains(key) { stored.insert(moved) }
            }
        }
        return handles.map { _ in nil }
    }

    private func removeContent(_ key: Key, _ queue: StoredQueue, _ transaction: inout Transaction) async throws {
        guard let row = try await store.store.get(key), let entry = Entry(row, under: queue.messages) else { return }
        ContentStore.remove(try MessageRecord(entry.payload[...]).storedID, &transaction)
    }

    // MARK: - Change of visibility

    func change(_ handle: ReceiptHandle, to timeout: Int, in queue: StoredQueue) async throws {
        guard let first = Self.key(handle, queue), handle.generation == queue.queue.generation else {
            throw Fault.notAvailable(handle.text)
        }
        for _ in 0..<LimitsStore.conflictRetries {
            var row = try await store.store.get(first)
            if row == nil, let moved = try await newPlace(of: first, queue) { row = try await store.store.get(moved) }
            guard let row, let entry = Entry(row, under: queue.messages) else { throw Fault.notAvailable(handle.text) }
            let now = clock.now
            guard entry.due > now else { throw Fault.notInFlight }
            try VisibilityRule.check(timeout, received: handle.received, now: now)
            let due = now + .seconds(timeout)
            var moved = Entry(
                prefix: queue.messages, due: due, id: entry.id, payload: entry.payload, claims: entry.claims)
            moved.firstClaim = entry.firstClaim
            var transaction = Transaction()
            transaction.finish(entry)
            transaction.put(moved)
            transaction.put(Self.place(of: first, queue), Self.bytes(due))
            var tally = Tally(queue.counters, now: now)
            tally.add(-1, .inFlight, due: entry.due)
            tally.add(1, .inFlight, due: due)
            tally.write(to: &transaction)
            if try await store.store.commit(transaction).version != nil { return }
        }
        throw Fault.notAvailable(handle.text)
    }

    // MARK: - Places

    private static func key(_ handle: ReceiptHandle, _ queue: StoredQueue) -> Key? {
        guard case .standard(let due, let id) = handle.place else { return nil }
        return Entry(prefix: queue.messages, due: due, id: id).key
    }

    static func due(_ key: Key, _ queue: StoredQueue) -> Instant? {
        key.elements(after: queue.messages)?.first?.instant
    }

    /// Where the new place of a message stands that was at `key`.
    private static func place(of key: Key, _ queue: StoredQueue) -> Key {
        Key(bytes: queue.places.bytes + key.bytes.dropFirst(queue.messages.bytes.count))
    }

    private func newPlace(of key: Key, _ queue: StoredQueue) async throws -> Key? {
        guard let row = try await store.store.get(Self.place(of: key, queue)),
            let id = key.elements(after: queue.messages)?.last?.bytes
        else { return nil }
        let due = Instant(nanoseconds: Int64(RecordReader.number(row.value[...])))
        let moved = Entry(prefix: queue.messages, due: due, id: id).key
        return moved == key ? nil : moved
    }

    private static func bytes(_ due: Instant) -> [UInt8] {
        withUnsafeBytes(of: due.nanoseconds.bigEndian) { Array($0) }
    }
}

/// How long a message may stay invisible.
/// - Source: Amazon SQS API Reference, ChangeMessageVisibility.
enum VisibilityRule {
    /// - Throws: `InvalidParameterValue` where it would be more than 12 hours from the receive on.
    static func check(_ timeout: Int, received: Instant, now: Instant) throws(Fault) {
        guard now + .seconds(timeout) > received + .seconds(LimitsSQS.visibility.upperBound) else { return }
        throw .invalidParameter(
            "\(timeout)", "VisibilityTimeout",
            "Total VisibilityTimeout for the message is beyond the limit [\(LimitsSQS.visibility.upperBound) seconds]")
    }
}
