internal import SQSAPI
internal import ServiceKit
internal import Wire

/// Changes the visibility of up to ten messages, each by itself.
/// - Source: Amazon SQS API Reference, ChangeMessageVisibilityBatch.
struct ChangeMessageVisibilityBatch: Operation {
    static let model = SQSModel.changeMessageVisibilityBatch
    let core: SQSCore

    func access(_ input: ChangeMessageVisibilityBatchRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("ChangeMessageVisibility", url: input.queueUrl, context)
    }

    func run(_ input: ChangeMessageVisibilityBatchRequest, _ context: CallContext) async throws
        -> ChangeMessageVisibilityBatchResult
    {
        try BatchEntries.check(input.entries.map(\.id), "ChangeMessageVisibilityBatchRequestEntry")
        let queue = try await core.queue(url: input.queueUrl, context)
        var successful: [ChangeMessageVisibilityBatchResultEntry] = []
        var failed: [BatchResultErrorEntry] = []
        for entry in input.entries {
            do {
                let timeout = entry.visibilityTimeout ?? queue.settings.visibilityTimeout
                try await core.change(entry.receiptHandle, to: timeout, in: queue)
                successful.append(ChangeMessageVisibilityBatchResultEntry(id: entry.id))
            } catch let fault as Fault {
                failed.append(BatchEntries.failure(entry.id, fault))
            }
        }
        return ChangeMessageVisibilityBatchResult(successful: successful, failed: failed)
    }
}
