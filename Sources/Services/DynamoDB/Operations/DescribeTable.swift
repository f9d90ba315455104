internal import DynamoDBAPI
internal import ServiceKit

/// Shows a table. The figures of a table of more than one page, and of its indexes, may be up to six hours old, as in
/// DynamoDB.
/// - Source: Amazon DynamoDB API Reference, DescribeTable.
struct DescribeTable: Operation {
    static let model = DynamoDBModel.describeTable
    let store: DynamoDBStore
    let counter: ItemCounter

    func access(_ input: DescribeTableInput, _ context: CallContext) async throws -> [Access] {
        [try TableReference(input.tableName, context).access("DescribeTable", context)]
    }

    func run(_ input: DescribeTableInput, _ context: CallContext) async throws -> DescribeTableOutput {
        let reference = try TableReference(input.tableName, context)
        let table = try await store.named(reference.name, reference.tenant)
        let measure = try await counter.measure(table, now: context.now)
        return DescribeTableOutput(table: table.table.description(status: table.table.status, measure: measure))
    }
}
