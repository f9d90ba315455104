internal import SQSAPI
internal import ServiceKit

/// Lists the latest move tasks of a dead-letter queue, the latest first.
/// - Source: Amazon SQS API Reference, ListMessageMoveTasks.
struct ListMessageMoveTasks: Operation {
    static let model = SQSModel.listMessageMoveTasks
    let core: SQSCore

    func access(_ input: ListMessageMoveTasksRequest, _ context: CallContext) async throws -> [Access] {
        try await core.moveAccess("ListMessageMoveTasks", try core.source(input.sourceArn), context)
    }

    func run(_ input: ListMessageMoveTasksRequest, _ context: CallContext) async throws -> ListMessageMoveTasksResult {
        try LimitsSQS.listedTasks.check(input.maxResults, "MaxResults", "Must be between 1 and 10, if provided.")
        guard let source = try await core.store.find(try core.source(input.sourceArn)) else {
            throw StartMessageMoveTask.noSource
        }
        let tasks = try await core.store.moveTasks(of: source.arn, most: input.maxResults ?? 1)
        return ListMessageMoveTasksResult(results: tasks.map(\.task.shown))
    }
}
