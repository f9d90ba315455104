internal import Base
internal import ServiceKit
internal import Synchronization

/// What is measured of a queue.
/// - Source: Amazon SQS Developer Guide, "Available CloudWatch metrics for Amazon SQS".
final class QueueMetrics: Sendable {
    private let sent: MetricHandle
    private let sentSize: MetricHandle
    private let received: MetricHandle
    private let emptyReceives: MetricHandle
    private let deleted: MetricHandle
    // Read at the end of each minute.
    private let visible: MetricHandle
    private let inFlight: MetricHandle
    private let delayed: MetricHandle
    private let oldestAge: MetricHandle
    /// When it was used last, in seconds.
    private let used = Atomic<Int64>(0)

    init(_ queue: QueueReference, _ book: MetricBook) {
        let scope = MetricScope(book, "AWS/SQS", of: queue.tenant, [["QueueName": queue.name]])
        sent = scope.metric("NumberOfMessagesSent", .count)
        sentSize = scope.metric("SentMessageSize", .bytes)
        received = scope.metric("NumberOfMessagesReceived", .count)
        emptyReceives = scope.metric("NumberOfEmptyReceives", .count)
        deleted = scope.metric("NumberOfMessagesDeleted", .count)
        visible = scope.metric("ApproximateNumberOfMessagesVisible", .count)
        inFlight = scope.metric("ApproximateNumberOfMessagesNotVisible", .count)
        delayed = scope.metric("ApproximateNumberOfMessagesDelayed", .count)
        oldestAge = scope.metric("ApproximateAgeOfOldestMessage", .seconds)
    }

    func sent(_ messages: [NewMessage], at now: Instant) {
        guard !messages.isEmpty else { return }
        sent.add(1, at: now, count: Double(messages.count))
        for message in messages { sentSize.add(Double(message.size), at: now) }
    }

    /// - Parameter count: messages that one call got.
    func received(_ count: Int, at now: Instant) {
        if count > 0 { received.add(1, at: now, count: Double(count)) } else { emptyReceives.add(1, at: now) }
    }

    func deleted(_ count: Int, at now: Instant) {
        if count > 0 { deleted.add(1, at: now, count: Double(count)) }
    }

    fileprivate func use(_ now: Instant) { used.store(now.seconds, ordering: .relaxed) }

    /// Whether its gauges are told: AWS does so for six hours behind its last use.
    fileprivate func isActive(_ now: Instant) -> Bool {
        now.seconds - used.load(ordering: .relaxed) < LimitsSQS.measuredSeconds
    }

    fileprivate func add(_ counts: MessageCounts, oldest: Instant?, at time: Instant) {
        visible.add(Double(counts.visible), at: time)
        inFlight.add(Double(counts.inFlight), at: time)
        delayed.add(Double(counts.delayed), at: time)
        oldestAge.add(oldest.map { Double(max(0, time.seconds - $0.seconds)) } ?? 0, at: time)
    }
}

/// The metrics of all queues.
final class SQSMetrics: Sendable {
    private let book: MetricBook
    private let clock: any Clock
    /// Those of queues that are used, or have messages.
    private let known = Mutex<[QueueReference: QueueMetrics]>([:])

    init(_ environment: ServiceEnvironment) { (book, clock) = (environment.observation.metrics, environment.clock) }

    /// Those of a queue that is used now.
    func of(_ queue: StoredQueue) -> QueueMetrics {
        let metrics = find(queue) ?? make(queue)
        metrics.use(clock.now)
        return metrics
    }

    private func find(_ queue: StoredQueue) -> QueueMetrics? { known.withLock { $0[queue.reference] } }

    private func make(_ queue: StoredQueue) -> QueueMetrics {
        let made = QueueMetrics(queue.reference, book)
        return known.withLock { known in
            // Somebody may have been faster.
            if let other = known[queue.reference] { return other }
            if known.count >= LimitsSQS.measuredQueues { known = [:] }
            known[queue.reference] = made
            return made
        }
    }

    /// Reads, at the end of each minute, how long queues are: those that were used within six hours, and those that
    /// have messages. Of the others nothing is read but that they are empty, of many at once.
    func sample(_ store: SQSStore, _ engines: QueueEngines) {
        book.sample { [self] time in
            known.withLock { $0 = $0.filter { $0.value.isActive(time) } }
            let queues = try await store.everyQueue()
            for (queue, total) in zip(queues, try await store.totals(of: queues)) {
                guard total > 0 || find(queue)?.isActive(time) == true else { continue }
                let metrics = find(queue) ?? make(queue)
                if total > 0 { metrics.use(time) }
                let engine = engines.engine(of: queue)
                metrics.add(try await engine.counts(queue), oldest: try await engine.oldest(queue), at: time)
            }
        }
    }
}
