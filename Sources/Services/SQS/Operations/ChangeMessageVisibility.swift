internal import SQSAPI
internal import ServiceKit
internal import Wire

/// Changes how long a message that is in flight stays invisible, counted from now.
/// - Source: Amazon SQS API Reference, ChangeMessageVisibility.
struct ChangeMessageVisibility: Operation {
    static let model = SQSModel.changeMessageVisibility
    let core: SQSCore

    func access(_ input: ChangeMessageVisibilityRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("ChangeMessageVisibility", url: input.queueUrl, context)
    }

    func run(_ input: ChangeMessageVisibilityRequest, _ context: CallContext) async throws -> Empty {
        let queue = try await core.queue(url: input.queueUrl, context)
        try await core.change(input.receiptHandle, to: input.visibilityTimeout, in: queue)
        return Empty()
    }
}

extension SQSCore {
    /// Changes the visibility of one message.
    /// - Parameter timeout: seconds, 0 … 43,200.
    func change(_ text: String, to timeout: Int, in queue: StoredQueue) async throws {
        try LimitsSQS.visibility.check(timeout, "VisibilityTimeout", "Must be between 0 and 43200, if provided.")
        let handle = try ReceiptHandle.read(text, of: queue)
        try await engines.engine(of: queue).change(handle, to: timeout, in: queue)
    }
}
