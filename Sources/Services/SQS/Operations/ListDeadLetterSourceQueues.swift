internal import SQSAPI
internal import ServiceKit

/// Lists the queues whose dead-letter queue this one is.
/// - Source: Amazon SQS API Reference, ListDeadLetterSourceQueues.
struct ListDeadLetterSourceQueues: Operation {
    static let model = SQSModel.listDeadLetterSourceQueues
    let core: SQSCore

    func access(_ input: ListDeadLetterSourceQueuesRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("ListDeadLetterSourceQueues", url: input.queueUrl, context)
    }

    func run(_ input: ListDeadLetterSourceQueuesRequest, _ context: CallContext) async throws
        -> ListDeadLetterSourceQueuesResult
    {
        try (1...LimitsSQS.listedQueues).check(
            input.maxResults, "MaxResults", "Value must be between 1 and 1000.")
        let queue = try await core.queue(url: input.queueUrl, context)
        let after = try PageToken.name(input.nextToken)
        let most = input.maxResults ?? LimitsSQS.listedQueues
        let sources = try await core.store.sources(of: queue).filter { source in
            after.map { source.queue.name > $0 } ?? true
        }
        return ListDeadLetterSourceQueuesResult(
            queueUrls: sources.prefix(most).map { $0.reference.url(context.endpoint) },
            nextToken: sources.count > most ? sources.prefix(most).last.map { PageToken.token($0.queue.name) } : nil)
    }
}

extension SQSStore {
    /// The queues that send what they give up to this one.
    func sources(of queue: StoredQueue) async throws -> [StoredQueue] {
        try await all(queue.tenant).filter { $0.settings.redrive?.target == queue.reference }
    }
}
