internal import DynamoDBStreamsAPI
internal import ServiceKit
internal import Wire

/// Lists the streams of all tables or of one, for a day also after their ends.
/// - Source: Amazon DynamoDB Streams API Reference, ListStreams.
struct ListStreams: Operation {
    static let model = DynamoDBStreamsModel.listStreams
    let store: DynamoDBStore

    func access(_ input: ListStreamsInput, _ context: CallContext) throws -> [Access] {
        let name = try input.tableName.map { name throws(Fault) in try TableReference(name, context).name }
        return [StreamReference(table: name ?? "*", label: "*", tenant: context.tenant).access("ListStreams", context)]
    }

    func run(_ input: ListStreamsInput, _ context: CallContext) async throws -> ListStreamsOutput {
        let name = try input.tableName.map { name throws(Fault) in try TableReference(name, context).name }
        let start = try input.exclusiveStartStreamArn.map { arn throws(Fault) in try StreamReference(arn: arn) }
        let all = try await store.streams(context.tenant).filter { stored in
            !stored.stream.isOver(now: context.now) && name.map { $0 == stored.reference.table } ?? true
                && start.map { ($0.table, $0.label) < (stored.reference.table, stored.reference.label) } ?? true
        }
        let page = all.prefix(min(input.limit ?? .max, LimitsDynamoDB.listedStreams))
        return ListStreamsOutput(
            streams: page.map { stored in
                Stream(
                    streamArn: stored.reference.arn, tableName: stored.reference.table,
                    streamLabel: stored.reference.label)
            }, lastEvaluatedStreamArn: page.count < all.count ? page.last?.reference.arn : nil)
    }
}
