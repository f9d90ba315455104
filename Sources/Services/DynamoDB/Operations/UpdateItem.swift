internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Changes attributes of an item, which is made where there is none.
/// - Source: Amazon DynamoDB API Reference, UpdateItem.
struct UpdateItem: ItemOperation {
    static let model = DynamoDBModel.updateItem
    let store: DynamoDBStore

    func access(_ input: UpdateItemInput, _ context: CallContext) async throws -> [Access] {
        let reference = try TableReference(input.tableName, context)
        return [
            try await reference.access("UpdateItem", context, store) { conditions in
                let (update, condition) = try Self.parse(input)
                conditions.finds([input.record[1]])
                conditions.updates(update)
                conditions.names(condition.test?.paths)
                conditions.returns(input.returnValues?.rawValue)
                conditions.reports(input.returnConsumedCapacity)
            }
        ]
    }

    func run(
        _ input: UpdateItemInput, _ context: CallContext, _ call: inout TableCall
    ) async throws -> UpdateItemOutput {
        let reference = try TableReference(input.tableName, context)
        let (update, condition) = try Self.parse(input)
        let keyItem = try ItemWire.item(input.record[1])
        let table = try await store.table(reference.name, reference.tenant)
        call.uses(table)
        let action = try ItemAction.update(keyItem, update, in: table, condition)
        let (outcome, units) = try await action.write(store, &call)
        var output = UpdateItemOutput()
        if let attributes = update.returned(input.returnValues ?? .none, outcome) {
            output.record[0] = ItemWire.wire(attributes)
        }
        output.consumedCapacity = units.report(input.returnConsumedCapacity, table: table.table.name)
        output.itemCollectionMetrics = try await store.collections.metrics(
            input.returnItemCollectionMetrics, of: action, store)
        return output
    }

    private static func parse(_ input: UpdateItemInput) throws -> (ItemUpdate, WriteCondition) {
        var expressions = try RequestExpressions(names: input.expressionAttributeNames, values: input.record[11])
        let older = [
            input.attributeUpdates == nil ? nil : "AttributeUpdates", input.expected == nil ? nil : "Expected",
            input.conditionalOperator == nil ? nil : "ConditionalOperator",
        ].compactMap(\.self)
        try expressions.check(
            ["UpdateExpression": input.updateExpression, "ConditionExpression": input.conditionExpression], older: older
        )
        let update = try expressions.update(input.updateExpression)
        let condition = try expressions.condition(input.conditionExpression)
        try expressions.finish()
        return (
            try update ?? OlderConditions.update(input.attributeUpdates ?? [:]),
            WriteCondition(
                test: try condition ?? OlderConditions.expected(input.expected, input.conditionalOperator),
                onFailure: input.returnValuesOnConditionCheckFailure)
        )
    }

}

extension ItemUpdate {
    /// What a caller wants to see of an item that was updated; nil where that is nothing.
    func returned(_ wanted: ReturnValue, _ outcome: ItemWriter.Outcome) -> Item? {
        let parts = ItemProjection(paths)
        let item: Item? =
            switch wanted {
            case .none: nil
            case .allOld: outcome.old?.item
            case .allNew: outcome.new?.item
            case .updatedOld: outcome.old.map { parts($0.item) }
            case .updatedNew: outcome.new.map { parts($0.item) }
            }
        return item.flatMap { $0.isEmpty ? nil : $0 }
    }
}
