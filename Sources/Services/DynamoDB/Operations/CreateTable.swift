internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a table. It can be used at once; the answer still says CREATING, as DynamoDB's does.
/// - Source: Amazon DynamoDB API Reference, CreateTable.
struct CreateTable: Operation {
    static let model = DynamoDBModel.createTable
    let store: DynamoDBStore
    let randomness: any Randomness

    func access(_ input: CreateTableInput, _ context: CallContext) async throws -> [Access] {
        let reference = try TableReference(input.tableName, context)
        var accesses = [reference.access("CreateTable", context)]
        if !(input.tags ?? []).isEmpty { accesses.append(reference.access("TagResource", context)) }
        if input.resourcePolicy != nil { accesses.append(reference.access("PutResourcePolicy", context)) }
        return accesses
    }

    func run(_ input: CreateTableInput, _ context: CallContext) async throws -> CreateTableOutput {
        let reference = try TableReference(input.tableName, context)
        let definition = try TableDefinition(input)
        var table = try definition.table(
            name: reference.name, id: randomness.uuid(), arn: reference.arn, now: context.now)
        try TableTags.check(table.tags)
        table.encryptionKey = try input.sseSpecification.flatMap { wanted throws(Fault) in
            try TableEncryption.key(wanted, reference.tenant)
        }
        table.policy = try input.resourcePolicy.map { text throws(Fault) in
            try TablePolicy(text, of: reference.arn, after: nil, mayLockOut: false, context)
        }
        if table.policy != nil { _ = store.policies.note(true) }
        let key = DynamoDBStore.tableKey(table.name, reference.tenant)
        let view = try definition.view()
        for _ in 0..<LimitsStore.conflictRetries {
            var transaction = Transaction()
            transaction.check(key, .absent)
            if let view {
                table.stream = try await store.begin(
                    view, of: table, reference.tenant, id: randomness.uuid(), &transaction)
            }
            transaction.put(key, TableRecord.encode(table))
            let result = try await store.store.commit(transaction)
            if result.version != nil {
                return CreateTableOutput(tableDescription: table.description(status: .creating))
            }
            // Else another stream of this name began in the same millisecond.
            if case .conflict(let keys) = result, keys.contains(key) { break }
        }
        throw DynamoDBFault.resourceInUseException("Table already exists: \(table.name)")
    }
}
