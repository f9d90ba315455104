internal import Base
internal import SQSAPI
internal import Store
internal import Wire

/// Works the move tasks off, also those that a restart interrupted: each step moves some messages and notes how far it
/// came in one commit.
struct MessageMover: Sendable {
    private let core: SQSCore

    init(_ core: SQSCore) { self.core = core }

    private var store: any Store { core.store.store }

    func run() async {
        var turns: [Key: Instant] = [:]
        while !Task.isCancelled {
            let hints = store.watch([MoveTask.active])
            var next: Instant?
            do {
                next = try await round(&turns)
            } catch is CancellationError {
                return
            } catch {
                next = core.clock.now + .seconds(1)
            }
            await core.clock.pause(until: next, orFor: hints)
        }
    }

    /// One step of every task whose turn has come.
    /// - Returns: when the next turn is.
    func round(_ turns: inout [Key: Instant]) async throws -> Instant? {
        var next: Instant?
        for row in try await store.readAll(KeyRange(prefix: MoveTask.active)) {
            let key = Key(bytes: row.value)
            if (turns[key] ?? core.clock.now) <= core.clock.now { turns[key] = try await step(key) }
            if let turn = turns[key] { next = min(next ?? turn, turn) }
        }
        return next
    }

    /// - Returns: when the task's next turn is; nil where it has ended.
    private func step(_ key: Key) async throws -> Instant? {
        guard let row = try await store.get(key), let task = MoveTask(row), task.status.isActive else { return nil }
        if task.status == .cancelling { return try await end(task, row, .cancelled) }
        guard let reference = QueueReference(arn: task.source), let source = try await core.store.find(reference) else {
            return try await end(task, row, .failed, .noQueue)
        }
        let most = min(task.rate ?? LimitsSQS.movedPerStep, LimitsSQS.movedPerStep)
        let messages = try await core.engines.engine(of: source).movable(source, most: most)
        guard !messages.isEmpty else { return try await end(task, row, .completed) }
        let targets: [Target]
        do { targets = try await self.targets(of: messages, task, isFIFO: source.isFIFO) } catch let way as NoWay {
            return try await end(task, row, .failed, way)
        }
        var transaction = Transaction()
        for message in messages { message.remove(&transaction) }
        for (queue, records) in targets {
            try await core.engines.engine(of: queue).append(records, to: queue, &transaction)
        }
        var moved = task
        moved.moved += messages.count
        transaction.check(key, isStill: row)
        transaction.put(key, moved.bytes)
        // On a conflict a receiver was faster; the next step looks again.
        _ = try await store.commit(transaction)
        guard let rate = task.rate else { return core.clock.now }
        return core.clock.now + .nanoseconds(Int64(messages.count) * 1_000_000_000 / Int64(rate))
    }

    private typealias Target = (queue: StoredQueue, records: [MovedRecord])

    /// Why messages can't go on.
    /// - Source: Amazon SQS Developer Guide, "Troubleshooting dead-letter queue and redrive issues".
    private enum NoWay: String, Error {
        case noQueue = "AWS.SimpleQueueService.NonExistentQueue"
        /// The message was sent to the queue itself, and the task has no destination.
        case noSource = "CouldNotDetermineMessageSource"
    }

    /// Where messages go, as new ones.
    /// - Throws: `NoWay`.
    private func targets(of messages: [MovableMessage], _ task: MoveTask, isFIFO: Bool) async throws -> [Target] {
        var targets: [Target] = []
        for message in messages {
            guard let arn = task.destination ?? message.record.source else { throw NoWay.noSource }
            guard let reference = QueueReference(arn: arn), let queue = try await core.store.find(reference),
                queue.isFIFO == isFIFO
            else { throw NoWay.noQueue }
            var record = message.record
            (record.id, record.sent, record.source) = (MessageID(core.randomness), core.clock.now, nil)
            record.earlierReceives = 0
            let moved = MovedRecord(record: record, firstReceive: nil)
            if let index = targets.firstIndex(where: { $0.queue.queue.id == queue.queue.id }) {
                targets[index].records.append(moved)
            } else {
                targets.append((queue, [moved]))
            }
        }
        return targets
    }

    private func end(_ task: MoveTask, _ row: Row, _ status: MoveTask.Status, _ way: NoWay? = nil) async throws
        -> Instant?
    {
        var ended = task
        (ended.status, ended.failure) = (status, way?.rawValue)
        var transaction = Transaction()
        transaction.check(row.key, isStill: row)
        transaction.put(row.key, ended.bytes)
        transaction.delete(task.activeKey)
        return try await store.commit(transaction).version == nil ? core.clock.now : nil
    }
}
