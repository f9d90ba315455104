internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Removes the item with a key; one that is not there is no error.
/// - Source: Amazon DynamoDB API Reference, DeleteItem.
struct DeleteItem: ItemOperation {
    static let model = DynamoDBModel.deleteItem
    let store: DynamoDBStore

    func access(_ input: DeleteItemInput, _ context: CallContext) async throws -> [Access] {
        let reference = try TableReference(input.tableName, context)
        return [
            try await reference.access("DeleteItem", context, store) { conditions in
                conditions.finds([input.record[1]])
                conditions.names(try Self.condition(input).test?.paths)
                conditions.returns(input.returnValues?.rawValue)
                conditions.reports(input.returnConsumedCapacity)
            }
        ]
    }

    func run(
        _ input: DeleteItemInput, _ context: CallContext, _ call: inout TableCall
    ) async throws -> DeleteItemOutput {
        let reference = try TableReference(input.tableName, context)
        if let wanted = input.returnValues, wanted != .none, wanted != .allOld {
            throw Fault.validation("ReturnValues can only be ALL_OLD or NONE")
        }
        let condition = try Self.condition(input)
        let keyItem = try ItemWire.item(input.record[1])
        let table = try await store.table(reference.name, reference.tenant)
        call.uses(table)
        let action = try ItemAction.with(.delete, key: keyItem, in: table, condition)
        let (outcome, units) = try await action.write(store, &call)
        var output = DeleteItemOutput()
        if input.returnValues == .allOld, let old = outcome.old { output.record[0] = ItemWire.wire(old.item) }
        output.consumedCapacity = units.report(input.returnConsumedCapacity, table: table.table.name)
        output.itemCollectionMetrics = try await store.collections.metrics(
            input.returnItemCollectionMetrics, of: action, store)
        return output
    }

    private static func condition(_ input: DeleteItemInput) throws(Fault) -> WriteCondition {
        try WriteCondition(
            expression: input.conditionExpression, names: input.expressionAttributeNames, values: input.record[9],
            expected: input.expected, connective: input.conditionalOperator,
            onFailure: input.returnValuesOnConditionCheckFailure)
    }
}
