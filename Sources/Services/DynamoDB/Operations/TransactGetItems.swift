internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Reads up to 100 items, of several tables, as they were at one moment.
/// - Source: Amazon DynamoDB API Reference, TransactGetItems.
struct TransactGetItems: ItemOperation {
    static let model = DynamoDBModel.transactGetItems
    let store: DynamoDBStore

    func access(_ input: TransactGetItemsInput, _ context: CallContext) async throws -> [Access] {
        var accesses: [Access] = []
        for get in input.transactItems.map(\.get) {
            let reference = try TableReference(get.tableName, context)
            accesses.append(
                try await reference.access("GetItem", context, store) { conditions in
                    conditions.belongs(to: "TransactGetItems")
                    conditions.finds([get.record[0]])
                    conditions.reads(try Self.projection(get))
                    conditions.reports(input.returnConsumedCapacity)
                })
        }
        return accesses
    }

    func run(
        _ input: TransactGetItemsInput, _ context: CallContext, _ call: inout TableCall
    ) async throws -> TransactGetItemsOutput {
        var parsed: [(reference: TableReference, key: Item, projection: ItemProjection?)] = []
        for get in input.transactItems.map(\.get) {
            parsed.append(
                (
                    try TableReference(get.tableName, context), try ItemWire.item(get.record[0]),
                    try Self.projection(get)
                ))
        }
        let reads = try await TransactionParts.make(parsed) { part in
            try TransactionParts.checkTenant(part.reference, context)
            let table = try await store.table(part.reference.name, part.reference.tenant)
            return try TransactedRead(part.key, of: table, part.projection)
        }
        let result = try await TransactionReader(store: store, reads: reads).read(&call)
        return TransactGetItemsOutput(
            consumedCapacity: result.capacities(input.returnConsumedCapacity), responses: result.responses)
    }

    private static func projection(_ get: Get) throws(Fault) -> ItemProjection? {
        try WantedAttributes.projection(get.projectionExpression, names: get.expressionAttributeNames, older: nil)
    }
}

extension TransactionReader.Result {
    func capacities(_ wanted: ReturnConsumedCapacity?) -> [ConsumedCapacity]? {
        guard let wanted, wanted != .none else { return nil }
        return units.sorted { $0.key < $1.key }.compactMap { $0.value.report(wanted, table: $0.key, as: .read) }
    }
}
