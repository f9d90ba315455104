internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Removes the item with a key; one that is not there is no error.
/// - Source: Amazon DynamoDB API Reference, DeleteItem.
struct DeleteItem: Operation {
    static let model = DynamoDBModel.deleteItem
    let store: DynamoDBStore

    func access(_ input: DeleteItemInput, _ context: CallContext) async throws -> [Access] {
        [
            try await TableReference(input.tableName, context).access(
                "DeleteItem", items: [input.record[1]], context, store)
        ]
    }

    func run(_ input: DeleteItemInput, _ context: CallContext) async throws -> DeleteItemOutput {
        let reference = try TableReference(input.tableName, context)
        if let wanted = input.returnValues, wanted != .none, wanted != .allOld {
            throw Fault.validation("ReturnValues can only be ALL_OLD or NONE")
        }
        let condition = try WriteCondition(
            expression: input.conditionExpression, names: input.expressionAttributeNames, values: input.record[9],
            expected: input.expected, connective: input.conditionalOperator,
            onFailure: input.returnValuesOnConditionCheckFailure)
        let keyItem = try ItemWire.item(input.record[1])
        let table = try await store.table(reference.name, reference.tenant)
        try WriteMetrics.refuse(input.returnItemCollectionMetrics, for: table)
        let writer = ItemWriter(
            store: store, table: table, key: try table.table.key.key(ofRequest: keyItem), needsOld: true)
        let outcome = try await writer.write { old in
            try condition.check(old)
            return nil
        }
        var output = DeleteItemOutput()
        if input.returnValues == .allOld, let old = outcome.old { output.record[0] = ItemWire.wire(old.item) }
        output.consumedCapacity = ConsumedUnits.write(outcome, table.table, wanted: input.returnConsumedCapacity)
        return output
    }
}
