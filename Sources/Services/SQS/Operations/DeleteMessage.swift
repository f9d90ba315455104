internal import Base
internal import SQSAPI
internal import ServiceKit
internal import Wire

/// Deletes a message that was received.
/// - Source: Amazon SQS API Reference, DeleteMessage.
struct DeleteMessage: Operation {
    static let model = SQSModel.deleteMessage
    let core: SQSCore

    func access(_ input: DeleteMessageRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("DeleteMessage", url: input.queueUrl, context)
    }

    func run(_ input: DeleteMessageRequest, _ context: CallContext) async throws -> Empty {
        let queue = try await core.queue(url: input.queueUrl, context)
        let handle = try ReceiptHandle.read(input.receiptHandle, of: queue)
        let faults = try await core.engines.engine(of: queue).delete([handle], from: queue)
        if let fault = faults.first.flatMap({ $0 }) { throw fault }
        core.metrics.of(queue).deleted(1, at: core.clock.now)
        return Empty()
    }
}
