internal import DynamoDBAPI
internal import ServiceKit
internal import Store

/// Lists the names of tables in the order of their bytes.
/// - Source: Amazon DynamoDB API Reference, ListTables.
struct ListTables: Operation {
    static let model = DynamoDBModel.listTables
    let store: DynamoDBStore

    func access(_ input: ListTablesInput, _ context: CallContext) async throws -> [Access] {
        [Access("dynamodb:ListTables", on: "*")]
    }

    func run(_ input: ListTablesInput, _ context: CallContext) async throws -> ListTablesOutput {
        let tenant = context.tenant
        let prefix = DynamoDBStore.tablesPrefix(tenant)
        let limit = min(input.limit ?? LimitsDynamoDB.listedTables, LimitsDynamoDB.listedTables)
        let after = input.exclusiveStartTableName.map { DynamoDBStore.tableKey($0, tenant) }
        let rows = try await store.store.read(KeyRange(prefix: prefix, after: after, limit: limit + 1))
        let names = rows.prefix(limit).compactMap { $0.key.elements(after: prefix)?.first?.string }
        return ListTablesOutput(tableNames: names, lastEvaluatedTableName: rows.count > limit ? names.last : nil)
    }
}
