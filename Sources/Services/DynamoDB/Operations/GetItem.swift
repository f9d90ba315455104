internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Reads the item with a key. Every read is consistent; only its price follows `ConsistentRead`.
/// - Source: Amazon DynamoDB API Reference, GetItem.
struct GetItem: ItemOperation {
    static let model = DynamoDBModel.getItem
    let store: DynamoDBStore

    func access(_ input: GetItemInput, _ context: CallContext) async throws -> [Access] {
        let reference = try TableReference(input.tableName, context)
        return [
            try await reference.access("GetItem", context, store) { conditions in
                conditions.finds([input.record[1]])
                conditions.reads(try Self.projection(input))
                conditions.reports(input.returnConsumedCapacity)
            }
        ]
    }

    func run(_ input: GetItemInput, _ context: CallContext, _ call: inout TableCall) async throws -> GetItemOutput {
        let reference = try TableReference(input.tableName, context)
        let projection = try Self.projection(input)
        let keyItem = try ItemWire.item(input.record[1])
        let table = try await store.table(reference.name, reference.tenant)
        call.uses(table)
        let key = try table.table.key.key(ofRequest: keyItem)
        if let projection { try KeyPaths.check(projection.paths, table.table) }
        let read = try await store.item(table.key(key))
        let units = ConsumedUnits(
            table: ConsumedUnits.read(bytes: read?.stored.size ?? 0, isConsistent: input.consistentRead ?? false))
        try store.rates.charge(units, .read, of: table, now: context.now)
        call.reads(units, of: table)
        var output = GetItemOutput()
        if let item = read?.stored.item { output.record[0] = ItemWire.wire(projection?(item) ?? item) }
        output.consumedCapacity = units.report(input.returnConsumedCapacity, table: table.table.name)
        return output
    }

    private static func projection(_ input: GetItemInput) throws(Fault) -> ItemProjection? {
        try WantedAttributes.projection(
            input.projectionExpression, names: input.expressionAttributeNames, older: input.attributesToGet)
    }
}
