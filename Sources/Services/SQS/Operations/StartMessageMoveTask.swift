internal import Base
internal import SQSAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Starts moving the messages of a dead-letter queue to where they came from, or to another queue.
/// - Source: Amazon SQS API Reference, StartMessageMoveTask.
struct StartMessageMoveTask: Operation {
    static let model = SQSModel.startMessageMoveTask
    let core: SQSCore

    func access(_ input: StartMessageMoveTaskRequest, _ context: CallContext) async throws -> [Access] {
        let source = try core.source(input.sourceArn)
        return try await core.moveAccess("StartMessageMoveTask", source, context)
            + core.moveAccess(from: source, to: input.destinationArn, context)
    }

    func run(_ input: StartMessageMoveTaskRequest, _ context: CallContext) async throws -> StartMessageMoveTaskResult {
        try LimitsSQS.moveRate.check(
            input.maxNumberOfMessagesPerSecond, "MaxNumberOfMessagesPerSecond",
            "Must be between 1 and 500, if provided.")
        guard let source = try await core.store.find(try core.source(input.sourceArn)) else { throw Self.noSource }
        try await checkEnds(input, source)
        if let active = try await core.store.moveTasks(of: source.arn, most: 1).first, active.task.status.isActive {
            throw Self.alreadyRunning
        }
        let counts = try await core.engines.engine(of: source).counts(source)
        let task = MoveTask(
            id: core.randomness.uuid(), source: source.arn, destination: input.destinationArn,
            rate: input.maxNumberOfMessagesPerSecond, started: core.clock.now, toMove: counts.visible)
        try await start(task)
        return StartMessageMoveTaskResult(taskHandle: task.handle)
    }

    private static let alreadyRunning = Fault.invalidParameter(
        "There is already a task running. Only one active task is allowed for a source queue arn at a given time.")

    static let noSource = SQSFault.resourceNotFoundException(
        "The resource that you specified for the SourceArn parameter doesn't exist.")

    private func checkEnds(_ input: StartMessageMoveTaskRequest, _ source: StoredQueue) async throws {
        guard try await !core.store.sources(of: source).isEmpty else {
            throw Fault.invalidParameter("Source queue must be configured as a Dead Letter Queue.")
        }
        guard let destination = input.destinationArn else { return }
        guard let reference = QueueReference(arn: destination) else {
            throw Fault.invalidParameter(
                "You must use this format to specify the DestinationArn: arn:aws:sqs:region:account-id:name")
        }
        guard let target = try await core.store.find(reference) else {
            throw SQSFault.resourceNotFoundException(
                "The resource that you specified for the DestinationArn parameter doesn't exist.")
        }
        guard target.queue.id != source.queue.id else {
            throw Fault.invalidParameter("Source queue arn and destination queue arn cannot be the same.")
        }
        guard target.isFIFO == source.isFIFO else {
            throw Fault.invalidParameter("Source queue and destination queue must be of the same type.")
        }
    }

    /// Writes the task, and forgets the oldest of those that nobody can list any more.
    private func start(_ task: MoveTask) async throws {
        var transaction = Transaction()
        transaction.put(task.key, task.bytes)
        transaction.check(task.activeKey, .absent)
        transaction.put(task.activeKey, task.key.bytes)
        let earlier = try await core.store.moveTasks(of: task.source, most: LimitsSQS.listedTasks.upperBound)
        if earlier.count == LimitsSQS.listedTasks.upperBound, let last = earlier.last {
            transaction.delete(last.row.key)
        }
        if try await core.store.store.commit(transaction).version == nil { throw Self.alreadyRunning }
    }
}
