internal import Base
internal import Store
internal import Synchronization

/// Works off the lanes. Each lane that has something has a worker of its own, so that an endpoint which is slow or dead
/// holds up nobody else; what waits lies in the store.
final class Lanes: Sendable {
    private struct State {
        /// The lanes that have a worker, and whether something came since it looked.
        var active: [String: Bool] = [:]
        var background: Background?
    }

    private let store: SNSStore
    private let courier: Courier
    private let signer: Signer
    private let clock: any Clock
    private let state = Mutex(State())

    init(store: SNSStore, courier: Courier, signer: Signer, clock: any Clock) {
        (self.store, self.courier, self.signer, self.clock) = (store, courier, signer, clock)
    }

    /// Begins to work off what is there, and what is announced from then on.
    func start(_ background: Background) async throws {
        state.withLock { $0.background = background }
        var range = KeyRange(prefix: LaneEntry.all, limit: 1)
        while let row = try await store.store.read(range).first,
            let name = row.key.elements(after: LaneEntry.all)?.first?.string
        {
            wake(name)
            guard let next = LaneEntry.prefix(name).afterPrefix else { return }
            range = KeyRange(from: next, to: LaneEntry.all.afterPrefix, limit: 1)
        }
    }

    /// Says that something was put into a lane.
    func wake(_ lane: String) {
        let background = state.withLock { state -> Background? in
            guard state.active[lane] == nil else {
                state.active[lane] = true
                return nil
            }
            guard let background = state.background else { return nil }
            state.active[lane] = false
            return background
        }
        background?.start { await self.work(off: lane) }
    }

    /// Whether something may be in a lane.
    func isActive(_ lane: String) -> Bool { state.withLock { $0.active[lane] != nil } }

    // MARK: - A lane's worker

    private func work(off lane: String) async {
        while !Task.isCancelled {
            do {
                let hints = store.store.watch([LaneEntry.prefix(lane)])
                if try await round(lane, hints) { continue }
                if end(lane) { return }
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment; what is in the lane stays there.
                do { try await clock.sleep(for: .seconds(1)) } catch { return }
            }
        }
    }

    /// - Returns: false where something came meanwhile.
    private func end(_ lane: String) -> Bool {
        state.withLock { state in
            if state.active[lane] == true {
                state.active[lane] = false
                return false
            }
            state.active[lane] = nil
            return true
        }
    }

    /// - Returns: whether there was anything in the lane.
    private func round(_ lane: String, _ hints: AsyncStream<Void>) async throws -> Bool {
        let range = KeyRange(prefix: LaneEntry.prefix(lane), limit: LimitsSNS.deliveriesPerRound)
        let rows = try await store.store.read(range)
        guard !rows.isEmpty else { return false }
        let entries = rows.compactMap { LaneEntry($0, of: lane) }
        let reference = SubscriptionReference(arn: lane)
        let topic =
            if let reference { try await store.find(reference.topic) } else { StoredTopic?.none }
        let subscription = reference.flatMap { topic?.subscription($0.id) }
        let isOrdered = reference?.topic.isFIFO ?? false
        let now = clock.now
        var due = isOrdered ? Array(entries.prefix { $0.due <= now }) : entries.filter { $0.due <= now }
        guard !due.isEmpty else {
            let next = isOrdered ? entries.first?.due : entries.map(\.due).min()
            try await pause(hints, until: next ?? now + .seconds(1))
            return true
        }
        let policy = (topic?.delivery ?? DeliveryPolicy()).applied(to: subscription?.delivery)
        let rate = subscription?.record.kind.isWeb == true ? policy.rate : nil
        if let rate { due = Array(due.prefix(rate)) }
        let worker = LaneWorker(
            store: store, courier: courier, signer: signer, clock: clock, topic: topic, subscription: subscription,
            retry: subscription?.record.kind.isWeb == true ? policy.retry ?? .web : .managed, isOrdered: isOrdered)
        try await worker.deliver(due)
        if let rate { try await clock.sleep(until: now + .nanoseconds(1_000_000_000 * due.count / rate)) }
        return true
    }

    private func pause(_ hints: AsyncStream<Void>, until due: Instant) async throws {
        let clock = clock
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { for await _ in hints { return } }
            group.addTask { try await clock.sleep(until: due) }
            try await group.next()
            group.cancelAll()
        }
        try Task.checkCancellation()
    }
}

/// One round of a lane.
struct LaneWorker: Sendable {
    let store: SNSStore
    let courier: Courier
    let signer: Signer
    let clock: any Clock
    /// Nil where the topic, or the subscription, is gone.
    let topic: StoredTopic?
    let subscription: StoredSubscription?
    let retry: RetryPolicy
    let isOrdered: Bool

    /// Tries deliveries that are due: some at once, or one after the other to the first that fails.
    func deliver(_ entries: [LaneEntry]) async throws {
        guard !isOrdered else {
            for entry in entries { guard try await deliver(entry) else { return } }
            return
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, entry) in entries.enumerated() {
                if index >= LimitsSNS.deliveriesAtOnce { try await group.next() }
                group.addTask { _ = try await deliver(entry) }
            }
            try await group.waitForAll()
        }
    }

    /// - Returns: whether nothing is left of the delivery.
    private func deliver(_ entry: LaneEntry) async throws -> Bool {
        guard let message = try await PublicationRows.load(held: entry.message, store.store) else {
            return try await finish(entry)
        }
        // A subscription that is gone gets nothing but the message that says so.
        guard let target = try entry.ended.map({ try ended($0, message) }) ?? subscription else {
            return try await finish(entry)
        }
        guard !target.record.isPending || message.kind != .notification else { return try await finish(entry) }
        let notification = try Notification(
            message, for: target.record.kind, signatureVersion: topic?.signatureVersion ?? "1",
            try await signer.material(), base: target.record.base)
        let item = Courier.Item(notification: notification, subscription: target)
        if entry.given != nil, target.redrive == nil { return try await finish(entry) }
        do throws(DeliveryFailure) {
            if let given = entry.given, let queue = target.redrive?.target {
                try await courier.bury(item, given, in: queue)
            } else {
                try await courier.deliver(item, topic)
            }
        } catch {
            try Task.checkCancellation()
            return try await failed(entry, error, target)
        }
        return try await finish(entry)
    }

    private func ended(_ record: SubscriptionRecord, _ message: Publication) throws -> StoredSubscription {
        let reference = SubscriptionReference(topic: message.topic, id: record.id)
        let row = Row(key: SNSStore.subscriptionKey(reference), value: [], version: 0)
        return StoredSubscription(record, row: row, topic: message.topic)
    }

    /// Plans the next try, or gives the delivery up.
    private func failed(
        _ entry: LaneEntry, _ failure: DeliveryFailure, _ target: StoredSubscription
    ) async throws -> Bool {
        var next = entry
        if entry.given != nil {
            // What a dead-letter queue refuses for good is lost, as with SNS.
            guard failure.isRetryable else { return try await finish(entry) }
            return try await move(entry, next.moved(to: clock.now + LimitsSNS.deadLetterDelay, isOrdered: isOrdered))
        }
        next.failures += 1
        if failure.isRetryable, let delay = retry.delay(afterFailures: next.failures) {
            return try await move(entry, next.moved(to: clock.now + delay, isOrdered: isOrdered))
        }
        guard target.redrive != nil else { return try await finish(entry) }
        next.given = failure
        return try await move(entry, next.moved(to: clock.now, isOrdered: isOrdered))
    }

    private func move(_ entry: LaneEntry, _ next: LaneEntry) async throws -> Bool {
        var transaction = Transaction()
        transaction.delete(entry.key)
        transaction.put(next.key, next.bytes)
        _ = try await store.store.commit(transaction)
        return false
    }

    /// Takes the delivery away, and the message with the last one.
    private func finish(_ entry: LaneEntry) async throws -> Bool {
        let isLast = try await marks(of: entry.message, most: 2) <= 1
        var transaction = Transaction()
        entry.remove(&transaction)
        if isLast { transaction.delete(KeyRange(prefix: PublicationRows.held(entry.message))) }
        _ = try await store.store.commit(transaction)
        // Looked at once more: of those that end at the same time the last one finds nothing left.
        if !isLast, try await marks(of: entry.message, most: 1) == 0 {
            var transaction = Transaction()
            transaction.delete(KeyRange(prefix: PublicationRows.held(entry.message)))
            _ = try await store.store.commit(transaction)
        }
        return true
    }

    private func marks(of message: MessageID, most: Int) async throws -> Int {
        try await store.store.read(KeyRange(prefix: PublicationRows.marks(message), limit: most)).count
    }
}
