internal import Base
internal import SQSAPI
internal import ServiceKit
internal import Wire

/// Deletes up to ten messages in one commit.
/// - Source: Amazon SQS API Reference, DeleteMessageBatch.
struct DeleteMessageBatch: Operation {
    static let model = SQSModel.deleteMessageBatch
    let core: SQSCore

    func access(_ input: DeleteMessageBatchRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("DeleteMessage", url: input.queueUrl, context)
    }

    func run(_ input: DeleteMessageBatchRequest, _ context: CallContext) async throws -> DeleteMessageBatchResult {
        try BatchEntries.check(input.entries.map(\.id), "DeleteMessageBatchRequestEntry")
        let queue = try await core.queue(url: input.queueUrl, context)
        var failed: [BatchResultErrorEntry] = []
        var accepted: [(id: String, handle: ReceiptHandle)] = []
        for entry in input.entries {
            do throws(Fault) {
                accepted.append((entry.id, try ReceiptHandle.read(entry.receiptHandle, of: queue)))
            } catch {
                failed.append(BatchEntries.failure(entry.id, error))
            }
        }
        let faults =
            accepted.isEmpty
            ? [] : try await core.engines.engine(of: queue).delete(accepted.map(\.handle), from: queue)
        var successful: [DeleteMessageBatchResultEntry] = []
        for (entry, fault) in zip(accepted, faults) {
            if let fault {
                failed.append(BatchEntries.failure(entry.id, fault))
            } else {
                successful.append(DeleteMessageBatchResultEntry(id: entry.id))
            }
        }
        core.metrics.of(queue).deleted(successful.count, at: core.clock.now)
        return DeleteMessageBatchResult(successful: successful, failed: failed)
    }
}
