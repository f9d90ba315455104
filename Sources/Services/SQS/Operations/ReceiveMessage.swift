internal import Base
internal import SQSAPI
internal import ServiceKit
internal import Wire

/// Receives up to ten messages, and waits for the first where the caller or the queue wants it.
/// - Source: Amazon SQS API Reference, ReceiveMessage.
struct ReceiveMessage: Operation {
    static let model = SQSModel.receiveMessage
    let core: SQSCore

    func access(_ input: ReceiveMessageRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("ReceiveMessage", url: input.queueUrl, context)
    }

    func run(_ input: ReceiveMessageRequest, _ context: CallContext) async throws -> ReceiveMessageResult {
        let queue = try await core.queue(url: input.queueUrl, context)
        let (request, wait) = try Self.request(input, queue)
        let wanted = try WantedAttributes(
            system: (input.attributeNames ?? []) + (input.messageSystemAttributeNames ?? []),
            attributes: input.messageAttributeNames ?? [])
        let messages = try await core.poll.receive(request, from: queue, wait: wait)
        core.metrics.of(queue).received(messages.count, at: core.clock.now)
        guard !messages.isEmpty else { return ReceiveMessageResult() }
        return ReceiveMessageResult(messages: try messages.map { try $0.shown(wanted) })
    }

    private static func request(_ input: ReceiveMessageRequest, _ queue: StoredQueue) throws(Fault)
        -> (ReceiveRequest, wait: Int)
    {
        let most = input.maxNumberOfMessages
        try (1...LimitsSQS.batchEntries).check(
            most, "MaxNumberOfMessages", "Must be between 1 and 10, if provided.")
        try LimitsSQS.visibility.check(
            input.visibilityTimeout, "VisibilityTimeout", "Must be >= 0 and <= 43200, if provided.")
        try LimitsSQS.wait.check(input.waitTimeSeconds, "WaitTimeSeconds", "Must be >= 0 and <= 20, if provided.")
        if let id = input.receiveRequestAttemptId {
            guard queue.isFIFO else {
                throw .invalidParameter(
                    id, "ReceiveRequestAttemptId",
                    "The request includes a parameter that is not valid for this queue type.")
            }
            guard MessageText.isID(id) else {
                throw .invalidParameter(
                    id, "ReceiveRequestAttemptId",
                    "ReceiveRequestAttemptId can only include alphanumeric and punctuation characters. "
                        + "1 to 128 in length.")
            }
        }
        let request = ReceiveRequest(
            most: most ?? 1, visibility: input.visibilityTimeout ?? queue.settings.visibilityTimeout,
            attemptID: input.receiveRequestAttemptId)
        return (request, input.waitTimeSeconds ?? queue.settings.wait)
    }
}
