// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit
package import Wire

/// Calls SQS within the process: typed values, no encoding, the same pipeline as every call.
package struct SQSClient: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func addPermission(_ input: AddPermissionRequest) async throws -> Empty {
        try await caller.call(SQSModel.addPermission, input)
    }

    @discardableResult
    package func cancelMessageMoveTask(_ input: CancelMessageMoveTaskRequest) async throws -> CancelMessageMoveTaskResult {
        try await caller.call(SQSModel.cancelMessageMoveTask, input)
    }

    @discardableResult
    package func changeMessageVisibility(_ input: ChangeMessageVisibilityRequest) async throws -> Empty {
        try await caller.call(SQSModel.changeMessageVisibility, input)
    }

    @discardableResult
    package func changeMessageVisibilityBatch(_ input: ChangeMessageVisibilityBatchRequest) async throws -> ChangeMessageVisibilityBatchResult {
        try await caller.call(SQSModel.changeMessageVisibilityBatch, input)
    }

    @discardableResult
    package func createQueue(_ input: CreateQueueRequest) async throws -> CreateQueueResult {
        try await caller.call(SQSModel.createQueue, input)
    }

    @discardableResult
    package func deleteMessage(_ input: DeleteMessageRequest) async throws -> Empty {
        try await caller.call(SQSModel.deleteMessage, input)
    }

    @discardableResult
    package func deleteMessageBatch(_ input: DeleteMessageBatchRequest) async throws -> DeleteMessageBatchResult {
        try await caller.call(SQSModel.deleteMessageBatch, input)
    }

    @discardableResult
    package func deleteQueue(_ input: DeleteQueueRequest) async throws -> Empty {
        try await caller.call(SQSModel.deleteQueue, input)
    }

    @discardableResult
    package func getQueueAttributes(_ input: GetQueueAttributesRequest) async throws -> GetQueueAttributesResult {
        try await caller.call(SQSModel.getQueueAttributes, input)
    }

    @discardableResult
    package func getQueueUrl(_ input: GetQueueUrlRequest) async throws -> GetQueueUrlResult {
        try await caller.call(SQSModel.getQueueUrl, input)
    }

    @discardableResult
    package func listDeadLetterSourceQueues(_ input: ListDeadLetterSourceQueuesRequest) async throws -> ListDeadLetterSourceQueuesResult {
        try await caller.call(SQSModel.listDeadLetterSourceQueues, input)
    }

    @discardableResult
    package func listMessageMoveTasks(_ input: ListMessageMoveTasksRequest) async throws -> ListMessageMoveTasksResult {
        try await caller.call(SQSModel.listMessageMoveTasks, input)
    }

    @discardableResult
    package func listQueueTags(_ input: ListQueueTagsRequest) async throws -> ListQueueTagsResult {
        try await caller.call(SQSModel.listQueueTags, input)
    }

    @discardableResult
    package func listQueues(_ input: ListQueuesRequest) async throws -> ListQueuesResult {
        try await caller.call(SQSModel.listQueues, input)
    }

    @discardableResult
    package func purgeQueue(_ input: PurgeQueueRequest) async throws -> Empty {
        try await caller.call(SQSModel.purgeQueue, input)
    }

    @discardableResult
    package func receiveMessage(_ input: ReceiveMessageRequest) async throws -> ReceiveMessageResult {
        try await caller.call(SQSModel.receiveMessage, input)
    }

    @discardableResult
    package func removePermission(_ input: RemovePermissionRequest) async throws -> Empty {
        try await caller.call(SQSModel.removePermission, input)
    }

    @discardableResult
    package func sendMessage(_ input: SendMessageRequest) async throws -> SendMessageResult {
        try await caller.call(SQSModel.sendMessage, input)
    }

    @discardableResult
    package func sendMessageBatch(_ input: SendMessageBatchRequest) async throws -> SendMessageBatchResult {
        try await caller.call(SQSModel.sendMessageBatch, input)
    }

    @discardableResult
    package func setQueueAttributes(_ input: SetQueueAttributesRequest) async throws -> Empty {
        try await caller.call(SQSModel.setQueueAttributes, input)
    }

    @discardableResult
    package func startMessageMoveTask(_ input: StartMessageMoveTaskRequest) async throws -> StartMessageMoveTaskResult {
        try await caller.call(SQSModel.startMessageMoveTask, input)
    }

    @discardableResult
    package func tagQueue(_ input: TagQueueRequest) async throws -> Empty {
        try await caller.call(SQSModel.tagQueue, input)
    }

    @discardableResult
    package func untagQueue(_ input: UntagQueueRequest) async throws -> Empty {
        try await caller.call(SQSModel.untagQueue, input)
    }
}
