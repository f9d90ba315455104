internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Creates an item, or replaces the one with the same key.
///
/// It is one commit without a read, unless there is a condition, a wish for the old item, or a table that needs it: for
/// indexes, for those who follow its changes, or for throttling.
/// - Source: Amazon DynamoDB API Reference, PutItem.
struct PutItem: ItemOperation {
    static let model = DynamoDBModel.putItem
    let store: DynamoDBStore

    func access(_ input: PutItemInput, _ context: CallContext) async throws -> [Access] {
        let reference = try TableReference(input.tableName, context)
        return [
            try await reference.access("PutItem", context, store) { conditions in
                conditions.puts([input.record[1]])
                conditions.names(try Self.condition(input).test?.paths)
                conditions.returns(input.returnValues?.rawValue)
                conditions.reports(input.returnConsumedCapacity)
            }
        ]
    }

    func run(_ input: PutItemInput, _ context: CallContext, _ call: inout TableCall) async throws -> PutItemOutput {
        let reference = try TableReference(input.tableName, context)
        if let wanted = input.returnValues, wanted != .none, wanted != .allOld {
            throw Fault.validation("ReturnValues can only be ALL_OLD or NONE")
        }
        let condition = try Self.condition(input)
        let item = try ItemWire.item(input.record[1])
        let table = try await store.table(reference.name, reference.tenant)
        call.uses(table)
        let action = try ItemAction.put(item, into: table, condition)
        let needsOld =
            action.needsOld || input.returnValues == .allOld || (input.returnConsumedCapacity ?? .none) != .none
        let (outcome, units) = try await action.write(store, &call, needsOld: needsOld)
        var output = PutItemOutput()
        if input.returnValues == .allOld, let old = outcome.old { output.record[0] = ItemWire.wire(old.item) }
        output.consumedCapacity = units.report(input.returnConsumedCapacity, table: table.table.name)
        output.itemCollectionMetrics = try await store.collections.metrics(
            input.returnItemCollectionMetrics, of: action, store)
        return output
    }

    private static func condition(_ input: PutItemInput) throws(Fault) -> WriteCondition {
        try WriteCondition(
            expression: input.conditionExpression, names: input.expressionAttributeNames, values: input.record[9],
            expected: input.expected, connective: input.conditionalOperator,
            onFailure: input.returnValuesOnConditionCheckFailure)
    }
}
