internal import Base
internal import SQSAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Lists the addresses of queues in the order of their names.
/// - Source: Amazon SQS API Reference, ListQueues.
struct ListQueues: Operation {
    static let model = SQSModel.listQueues
    let core: SQSCore

    func access(_ input: ListQueuesRequest, _ context: CallContext) async throws -> [Access] {
        [Access("sqs:ListQueues", on: context.arn("sqs", ""))]
    }

    func run(_ input: ListQueuesRequest, _ context: CallContext) async throws -> ListQueuesResult {
        try (1...LimitsSQS.listedQueues).check(
            input.maxResults, "MaxResults", "Value must be between 1 and 1000.")
        let prefix = input.queueNamePrefix ?? ""
        let tenant = context.tenant
        let queues = SQSStore.queues(tenant)
        let after = try PageToken.name(input.nextToken)
        let most = input.maxResults ?? LimitsSQS.listedQueues
        let range = KeyRange(
            from: queues.appending(.string(prefix)), to: queues.afterPrefix,
            after: after.map { queues.appending(.string($0)) }, limit: most + 1)
        let names = try await core.store.store.read(range).compactMap { $0.key.elements(after: queues)?.first?.string }
            .prefix { $0.hasPrefix(prefix) }
        let page = names.prefix(most)
        let hasMore = names.count > most && input.maxResults != nil
        return ListQueuesResult(
            queueUrls: page.isEmpty
                ? nil : page.map { QueueReference(name: $0, tenant: tenant).url(context.endpoint) },
            nextToken: hasMore ? page.last.map(PageToken.token) : nil)
    }
}

/// Where a list goes on: behind a name.
enum PageToken {
    static func token(_ name: String) -> String { Base64.encode(Array(name.utf8)) }

    /// - Throws: `InvalidParameterValue`.
    static func name(_ token: String?) throws(Fault) -> String? {
        guard let token else { return nil }
        guard let bytes = Base64.decode(token), !bytes.isEmpty else {
            throw .invalidParameter("Invalid NextToken value.")
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
