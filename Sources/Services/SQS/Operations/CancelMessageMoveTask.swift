internal import SQSAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Ends a move task; what it moved stays moved.
/// - Source: Amazon SQS API Reference, CancelMessageMoveTask.
struct CancelMessageMoveTask: Operation {
    static let model = SQSModel.cancelMessageMoveTask
    let core: SQSCore

    func access(_ input: CancelMessageMoveTaskRequest, _ context: CallContext) async throws -> [Access] {
        guard let (_, source) = MoveTask.read(handle: input.taskHandle) else { throw Self.noTask(input.taskHandle) }
        return try await core.moveAccess("CancelMessageMoveTask", try core.source(source), context)
    }

    func run(_ input: CancelMessageMoveTaskRequest, _ context: CallContext) async throws -> CancelMessageMoveTaskResult
    {
        guard let (id, source) = MoveTask.read(handle: input.taskHandle) else { throw Self.noTask(input.taskHandle) }
        for _ in 0..<LimitsStore.conflictRetries {
            let tasks = try await core.store.moveTasks(of: source, most: LimitsSQS.listedTasks.upperBound)
            guard let (task, row) = tasks.first(where: { $0.task.id == id }) else {
                throw SQSFault.resourceNotFoundException("Task does not exist.")
            }
            guard task.status == .running else {
                throw Fault.invalidParameter("Only active tasks can be cancelled; the task is \(task.status.rawValue).")
            }
            var cancelled = task
            cancelled.status = .cancelling
            var transaction = Transaction()
            transaction.check(row.key, isStill: row)
            transaction.put(row.key, cancelled.bytes)
            transaction.put(task.activeKey, task.key.bytes)
            if try await core.store.store.commit(transaction).version != nil {
                return CancelMessageMoveTaskResult(approximateNumberOfMessagesMoved: task.moved)
            }
        }
        throw SQSFault.requestThrottled("The task moves on too fast to be cancelled; try again.")
    }

    private static func noTask(_ handle: String) -> Fault {
        .invalidParameter(handle, "TaskHandle", "The task handle is not valid.")
    }
}
