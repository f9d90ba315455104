internal import Base
internal import DynamoDBAPI
internal import Wire

/// The condition under which a write goes through, from an expression or from Expected.
struct WriteCondition: Sendable {
    let test: ItemCondition?
    private let onFailure: ReturnValuesOnConditionCheckFailure?

    init(test: ItemCondition?, onFailure: ReturnValuesOnConditionCheckFailure?) {
        (self.test, self.onFailure) = (test, onFailure)
    }

    init(
        expression: String?, names: [String: String]?, values: Value, expected: [String: ExpectedAttributeValue]?,
        connective: ConditionalOperator?, onFailure: ReturnValuesOnConditionCheckFailure?
    ) throws(Fault) {
        self.onFailure = onFailure
        if expression == nil, names == nil, values.isNone, expected == nil, connective == nil {
            test = nil
            return
        }
        var expressions = try RequestExpressions(names: names, values: values)
        let older = [expected == nil ? nil : "Expected", connective == nil ? nil : "ConditionalOperator"].compactMap(
            \.self)
        try expressions.check(["ConditionExpression": expression], older: older)
        let condition = try expressions.condition(expression)
        if let condition { test = condition } else { test = try OlderConditions.expected(expected, connective) }
        try expressions.finish()
    }

    /// - Throws: ConditionalCheckFailedException, with the item where the caller asked for it.
    func check(_ item: Item?) throws {
        guard let test, !test.holds(for: item ?? Item()) else { return }
        throw failure(item)
    }

    /// ConditionalCheckFailedException, with the item where the caller asked for it.
    func failure(_ item: Item?) -> Fault {
        var details: JSONObject = [:]
        if onFailure == .allOld, let item { details["Item"] = ItemWire.json(item) }
        return DynamoDBFault.conditionalCheckFailedException("The conditional request failed", details: details)
    }
}
