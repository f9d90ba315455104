internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Store

/// Makes a table. It can be used at once; the answer still says CREATING, as DynamoDB's does.
/// - Source: Amazon DynamoDB API Reference, CreateTable.
struct CreateTable: Operation {
    static let model = DynamoDBModel.createTable
    let store: DynamoDBStore
    let randomness: any Randomness

    func access(_ input: CreateTableInput, _ context: CallContext) async throws -> [Access] {
        let reference = try TableReference(input.tableName, context)
        let access = reference.access("CreateTable", context)
        return (input.tags ?? []).isEmpty ? [access] : [access, reference.access("TagResource", context)]
    }

    func run(_ input: CreateTableInput, _ context: CallContext) async throws -> CreateTableOutput {
        let reference = try TableReference(input.tableName, context)
        let table = try TableDefinition(input).table(
            name: reference.name, id: randomness.uuid(), arn: reference.arn, now: context.now)
        try TableTags.check(table.tags)
        let key = DynamoDBStore.tableKey(table.name, reference.tenant)
        var transaction = Transaction()
        transaction.check(key, .absent)
        transaction.put(key, TableRecord.encode(table))
        guard try await store.store.commit(transaction).version != nil else {
            throw DynamoDBFault.resourceInUseException("Table already exists: \(table.name)")
        }
        return CreateTableOutput(tableDescription: table.description(status: .creating))
    }
}
