internal import Base
internal import SNSAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Lists the topics of an account's region in the order of their names.
/// - Source: Amazon SNS API Reference, ListTopics.
struct ListTopics: Operation {
    static let model = SNSModel.listTopics
    let core: SNSCore

    func access(_ input: ListTopicsInput, _ context: CallContext) async throws -> [Access] {
        [Access("sns:ListTopics", on: context.arn("sns", "*"))]
    }

    func run(_ input: ListTopicsInput, _ context: CallContext) async throws -> ListTopicsResponse {
        let tenant = context.tenant
        let prefix = SNSStore.topics(tenant)
        let page = try await Page(prefix, after: input.nextToken, core.store.store)
        return ListTopicsResponse(
            topics: page.names.map { Topic(topicArn: TopicReference(name: $0, tenant: tenant).arn) },
            nextToken: page.token)
    }
}

/// A hundred names of rows, and where the next ones begin.
struct Page {
    let names: [String]
    let token: String?

    /// - Throws: `InvalidParameter`.
    init(_ prefix: Key, after token: String?, _ store: any Store) async throws {
        var last: Key?
        if let token {
            guard let bytes = Base64.decode(token), !bytes.isEmpty else { throw Fault.invalidParameter("NextToken") }
            last = prefix.appending(.string(String(decoding: bytes, as: UTF8.self)))
        }
        let rows = try await store.read(KeyRange(prefix: prefix, after: last, limit: LimitsSNS.listed + 1))
        names = rows.prefix(LimitsSNS.listed).compactMap { $0.key.elements(after: prefix)?.first?.string }
        self.token = rows.count > LimitsSNS.listed ? names.last.map { Base64.encode(Array($0.utf8)) } : nil
    }
}
