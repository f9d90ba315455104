internal import Base
internal import SQSAPI
internal import ServiceCalls
internal import Store
internal import Wire

/// A FIFO queue: messages by group and sequence number, and the groups in the order in which they can be received from.
///
/// Within a process the calls of one queue go one after the other, so that they do not conflict; the transactions are
/// guarded all the same, since other nodes may work on the same queue.
struct FIFOQueue: QueueEngine {
    let store: SQSStore
    let contents: ContentStore
    let clock: any Clock
    let randomness: any Randomness
    let budget: InFlightBudget
    let dead: DeadLetterQueues
    let turns = Turns<Int>()

    /// Runs `body` until its transaction is committed.
    /// - Parameter body: returns nil where there is nothing to commit.
    func commit<Result>(
        _ queue: StoredQueue, _ body: (inout Transaction) async throws -> Result
    ) async throws -> Result {
        try await turns.take(queue.queue.id)
        defer { turns.leave(queue.queue.id) }
        for _ in 0..<LimitsStore.conflictRetries {
            var transaction = Transaction()
            let result = try await body(&transaction)
            if transaction.isEmpty { return result }
            if try await store.store.commit(transaction).version != nil { return result }
        }
        throw SQSFault.requestThrottled("The queue \(queue.queue.name) is used by too many callers at once.")
    }

    // MARK: - Send

    func send(_ messages: [NewMessage], sender: String, to queue: StoredQueue) async throws -> [SentMessage] {
        try await contents.prepare(messages.map(\.content)) { prepared in
            try await put(messages, prepared, sender: sender, to: queue)
        }
    }

    private func put(
        _ messages: [NewMessage], _ prepared: [MessageRecord.Content], sender: String, to queue: StoredQueue
    ) async throws -> [SentMessage] {
        try await commit(queue) { transaction in
            let now = clock.now
            var state = try await sendState(messages, queue, now)
            var sent: [SentMessage] = []
            var records: [MessageRecord] = []
            for (message, content) in zip(messages, prepared) {
                let digest = Deduplication.digest(
                    message.deduplicationID ?? "", group: message.group ?? "", queue.settings)
                if let earlier = state.remembered[digest] {
                    // Its content stays loose and is removed later.
                    sent.append(SentMessage(id: earlier.id, sequence: queue.shown(sequence: earlier.sequence)))
                    continue
                }
                let record = MessageRecord(
                    id: MessageID(randomness), sent: now, sender: sender, bodyMD5: message.bodyMD5,
                    attributesMD5: message.attributesMD5, traceHeader: message.traceHeader, group: message.group,
                    deduplicationID: message.deduplicationID, content: content)
                let sequence = state.last + records.count + 1
                let accepted = Deduplication(accepted: now, id: record.id, sequence: sequence)
                state.remembered[digest] = accepted
                transaction.put(FIFOKeys.remembered(queue.fifo.sent, digest, now)[0], accepted.bytes)
                ContentStore.keep(content, &transaction)
                records.append(record)
                sent.append(SentMessage(id: record.id, sequence: queue.shown(sequence: sequence)))
            }
            guard !records.isEmpty else { return sent }
            Self.put(records.map { MovedRecord(record: $0, firstReceive: nil) }, state, queue, now, &transaction)
            return sent
        }
    }

    /// What a send looks at.
    private struct SendState {
        var sequence: Row?
        var last: Int { sequence?.counter ?? 0 }
        var groups: [String: Row?] = [:]
        var remembered: [[UInt8]: Deduplication] = [:]
    }

    private func sendState(_ messages: [NewMessage], _ queue: StoredQueue, _ now: Instant) async throws -> SendState {
        let digests = messages.map {
            Deduplication.digest($0.deduplicationID ?? "", group: $0.group ?? "", queue.settings)
        }
        var state = try await sendState(
            groups: messages.map { $0.group ?? "" }, queue,
            more: digests.flatMap { FIFOKeys.remembered(queue.fifo.sent, $0, now) })
        for (index, digest) in digests.enumerated() {
            for row in state.more[(index * 2)...(index * 2 + 1)].compactMap(\.self) {
                let earlier = try Deduplication(row.value)
                if earlier.counts(now), state.state.remembered[digest] == nil {
                    state.state.remembered[digest] = earlier
                }
            }
        }
        return state.state
    }

    private func sendState(groups: [String], _ queue: StoredQueue, more: [Key] = []) async throws
        -> (state: SendState, more: [Row?])
    {
        let names = Set(groups).sorted()
        let keys = [queue.fifo.sequence] + names.map { queue.fifo.group($0) } + more
        let rows = try await store.store.read(keys.map { KeyRange($0) }).map(\.first)
        var state = SendState(sequence: rows[0])
        for (index, name) in names.enumerated() { state.groups[name] = rows[index + 1] }
        return (state, Array(rows[(names.count + 1)...]))
    }

    func append(_ records: [MovedRecord], to queue: StoredQueue, _ transaction: inout Transaction) async throws {
        guard !records.isEmpty else { return }
        let state = try await sendState(groups: records.map { $0.record.group ?? "" }, queue).state
        for moved in records { ContentStore.keep(moved.record.content, &transaction) }
        Self.put(records, state, queue, clock.now, &transaction)
    }

    /// Puts messages behind those that are there, and opens groups that had none.
    private static func put(
        _ records: [MovedRecord], _ state: SendState, _ queue: StoredQueue, _ now: Instant,
        _ transaction: inout Transaction
    ) {
        var tally = Tally(queue.counters, now: now)
        transaction.check(queue.fifo.sequence, isStill: state.sequence)
        transaction.add(queue.fifo.sequence, records.count)
        var opened: Set<String> = []
        for (index, moved) in records.enumerated() {
            let group = moved.record.group ?? ""
            var message = FIFOMessage(sequence: state.last + index + 1, record: moved.record)
            message.firstReceive = moved.firstReceive
            transaction.put(queue.fifo.message(group, message.sequence), message.bytes)
            let available = message.available(queue.settings.delay)
            tally.add(1)
            tally.add(1, .delayed, due: available)
            guard opened.insert(group).inserted else { continue }
            if state.groups[group]?.map({ _ in true }) ?? false {
                transaction.check(queue.fifo.group(group), .present)
            } else {
                transaction.check(queue.fifo.group(group), .absent)
                queue.open(group, available, &transaction)
            }
        }
        tally.write(to: &transaction)
    }

    // MARK: - Delete and change

    func delete(_ handles: [ReceiptHandle], from queue: StoredQueue) async throws -> [Fault?] {
        try await commit(queue) { transaction in
            let now = clock.now
            var faults: [Fault?] = handles.map { _ in nil }
            var tally = Tally(queue.counters, now: now)
            let names = Set(handles.compactMap { Self.place($0, queue)?.group }).sorted()
            for var stored in try await queue.groups(names, from: store.store) {
                var isChanged = false
                for (index, handle) in handles.enumerated() {
                    guard let place = Self.place(handle, queue), place.group == stored.group.name,
                        let message = stored.group.message(place.sequence)
                    else { continue }
                    guard message.received == handle.received, message.isInFlight(now), let due = message.due else {
                        faults[index] = Fault.expiredHandle(handle.text)
                        continue
                    }
                    stored.group.delete(place.sequence)
                    isChanged = true
                    transaction.delete(queue.fifo.message(place.group, place.sequence))
                    ContentStore.remove(message.record.storedID, &transaction)
                    tally.add(-1)
                    tally.add(-1, .inFlight, due: due)
                }
                if isChanged { queue.reindex(stored, now: now, &transaction) }
            }
            tally.write(to: &transaction)
            return faults
        }
    }

    func change(_ handle: ReceiptHandle, to timeout: Int, in queue: StoredQueue) async throws {
        try await commit(queue) { transaction in
            let now = clock.now
            guard let place = Self.place(handle, queue),
                var stored = try await queue.groups([place.group], from: store.store).first,
                var message = stored.group.message(place.sequence), message.received == handle.received,
                let before = message.due
            else { throw Fault.notAvailable(handle.text) }
            guard message.isInFlight(now) else { throw Fault.notInFlight }
            try VisibilityRule.check(timeout, received: handle.received, now: now)
            let due = now + .seconds(timeout)
            message.due = due
            stored.group.setDue(due, of: place.sequence)
            transaction.put(queue.fifo.message(place.group, place.sequence), message.bytes)
            queue.reindex(stored, now: now, &transaction)
            var tally = Tally(queue.counters, now: now)
            tally.add(-1, .inFlight, due: before)
            tally.add(1, .inFlight, due: due)
            tally.write(to: &transaction)
        }
    }

    private static func place(_ handle: ReceiptHandle, _ queue: StoredQueue) -> (group: String, sequence: Int)? {
        guard case .fifo(let group, let sequence) = handle.place, handle.generation == queue.queue.generation else {
            return nil
        }
        return (group, sequence)
    }
}
