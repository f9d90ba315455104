internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Store

/// Makes the deliveries of a lane.
struct LaneWorker: Sendable {
    let store: SNSStore
    let courier: Courier
    let signer: Signer
    let server: ServerAddress
    let losses: LossLog
    let metrics: SNSMetrics
    let clock: any Clock
    /// Nil where the topic, or the subscription, is gone.
    let topic: StoredTopic?
    let subscription: StoredSubscription?
    /// What counts for the subscription.
    let policy: DeliveryPolicy

    /// Makes one delivery, and notes what became of it.
    func deliver(_ entry: LaneEntry) async throws {
        guard let message = try await PublicationRows.load(held: entry.message, store.store) else {
            return try await finish(entry)
        }
        // A subscription that is gone gets nothing but the message that says so.
        guard let target = try entry.ended.map({ try ended($0, message) }) ?? subscription else {
            return try await finish(entry)
        }
        guard !target.record.isPending || message.kind != .notification else { return try await finish(entry) }
        // A question that an endpoint refuses goes nowhere else: its token would confirm the endpoint without it.
        if let given = entry.given, target.redrive == nil || message.kind != .notification {
            losses.note(given, target: target)
            return try await finish(entry)
        }
        let form = target.form(of: message.kind, isDead: entry.given != nil)
        let notification = try Notification(
            message, for: target.record.kind, as: [form], signatureVersion: topic?.signatureVersion ?? "1",
            try await signer.material(for: message, as: [form]),
            base: target.record.base ?? server.url)
        let item = Courier.Item(notification: notification, subscription: target)
        // One that has ended is not the lane's subscription any more.
        let policy = entry.ended == nil ? policy : (topic?.delivery ?? .init()).applied(to: target.delivery)
        do throws(DeliveryFailure) {
            if let given = entry.given, let queue = target.redrive?.target {
                try await courier.bury(item, given, in: queue)
                metrics.of(message.topic).redriven.add(1, at: clock.now)
            } else {
                try await courier.deliver(item, policy)
                metrics.delivered(item)
            }
        } catch {
            try Task.checkCancellation()
            return try await failed(entry, error, target, policy)
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
        _ entry: LaneEntry, _ failure: DeliveryFailure, _ target: StoredSubscription, _ policy: DeliveryPolicy
    ) async throws {
        var next = entry
        let metrics = metrics.of(target.reference.topic)
        if entry.given != nil {
            // What a dead-letter queue refuses for good is lost, as with SNS.
            guard failure.isRetryable else {
                losses.note(failure, target: target, isDeadLetter: true)
                metrics.failedToRedrive.add(1, at: clock.now)
                return try await finish(entry)
            }
            return try await move(entry, next.moved(to: clock.now + LimitsSNS.deadLetterDelay))
        }
        next.failures += 1
        let retry = target.record.kind.isWeb ? policy.retry ?? .web : .managed
        let delay = failure.isRetryable ? retry.delay(afterFailures: next.failures) : nil
        // Each attempt at an HTTP endpoint counts, and at another one that it is given up.
        if delay == nil || target.record.kind.isWeb { metrics.failed.add(1, at: clock.now) }
        if let delay {
            return try await move(entry, next.moved(to: clock.now + delay))
        }
        guard target.redrive != nil else {
            losses.note(failure, target: target)
            return try await finish(entry)
        }
        next.given = failure
        return try await move(entry, next.moved(to: clock.now))
    }

    private func move(_ entry: LaneEntry, _ next: LaneEntry) async throws {
        var transaction = Transaction()
        transaction.delete(entry.key)
        transaction.put(next.key, next.bytes)
        _ = try await store.store.commit(transaction)
    }

    /// Takes the delivery away, and the message with the last one.
    private func finish(_ entry: LaneEntry) async throws {
        guard try await !remove(entry) else { return }
        // Looked at once more: of those that end at the same time the last one finds nothing left.
        guard try await marks(of: entry.message, most: 1) == 0 else { return }
        var transaction = Transaction()
        transaction.delete(KeyRange(prefix: PublicationRows.held(entry.message)))
        _ = try await store.store.commit(transaction)
    }

    /// - Returns: whether the message went too.
    private func remove(_ entry: LaneEntry) async throws -> Bool {
        for _ in 0..<LimitsStore.conflictRetries {
            // Before the marks: who marks a further delivery holds the message anew.
            let held = try await store.store.get(PublicationRows.held(entry.message).appending(0))
            let isLast = try await marks(of: entry.message, most: 2) <= 1
            var transaction = Transaction()
            entry.remove(&transaction)
            if isLast, let held {
                transaction.check(held.key, .version(held.version))
                transaction.delete(KeyRange(prefix: PublicationRows.held(entry.message)))
            }
            if let group = entry.group {
                try await GroupRows.advance(group, at: clock.now, store.store, &transaction)
            }
            // A conflict: something was put behind it just now, or the message was marked once more.
            if try await store.store.commit(transaction).version != nil { return isLast }
        }
        throw Failure(
            code: "sns.lane", message: "The group was changed too often.", stage: "end a delivery", isRetryable: true)
    }

    private func marks(of message: MessageID, most: Int) async throws -> Int {
        try await store.store.read(KeyRange(prefix: PublicationRows.marks(message), limit: most)).count
    }
}
