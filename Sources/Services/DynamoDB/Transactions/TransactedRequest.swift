internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// An action of TransactWriteItems as it is asked for: one of four.
struct TransactedRequest {
    private enum Verb {
        case put(Put)
        case update(Update)
        case delete(Delete)
        case check(ConditionCheck)
    }

    private let verb: Verb

    /// - Throws: ValidationException where it is none or several.
    init(_ item: TransactWriteItem) throws(Fault) {
        switch (item.conditionCheck, item.put, item.delete, item.update) {
        case (let check?, nil, nil, nil): verb = .check(check)
        case (nil, let put?, nil, nil): verb = .put(put)
        case (nil, nil, let delete?, nil): verb = .delete(delete)
        case (nil, nil, nil, let update?): verb = .update(update)
        default: throw .validation("TransactItems can only contain one of Check, Put, Update or Delete")
        }
    }

    var tableName: String {
        switch verb {
        case .put(let put): put.tableName
        case .update(let update): update.tableName
        case .delete(let delete): delete.tableName
        case .check(let check): check.tableName
        }
    }

    /// The item or the key, as it came.
    var keyWire: Value {
        switch verb {
        case .put(let put): put.record[0]
        case .update(let update): update.record[0]
        case .delete(let delete): delete.record[0]
        case .check(let check): check.record[0]
        }
    }

    /// The permission that it takes.
    /// - Source: Amazon DynamoDB Developer Guide, "IAM for transactions".
    var permission: String {
        switch verb {
        case .put: "PutItem"
        case .update: "UpdateItem"
        case .delete: "DeleteItem"
        case .check: "ConditionCheckItem"
        }
    }

    /// Tells policies of its item and of the attributes that it names.
    /// - Throws: ValidationException.
    func tell(_ context: CallContext, _ conditions: inout CallConditions) throws {
        let parsed = try parsed(context)
        if case .put = verb { conditions.puts([keyWire]) } else { conditions.finds([keyWire]) }
        if case .update(let update) = parsed.verb { conditions.updates(update) }
        conditions.names(parsed.condition.test?.paths)
        conditions.returns(returnValues?.rawValue)
    }

    /// What it wants to see of an item that does not meet its condition.
    private var returnValues: ReturnValuesOnConditionCheckFailure? {
        switch verb {
        case .put(let put): put.returnValuesOnConditionCheckFailure
        case .update(let update): update.returnValuesOnConditionCheckFailure
        case .delete(let delete): delete.returnValuesOnConditionCheckFailure
        case .check(let check): check.returnValuesOnConditionCheckFailure
        }
    }

    // MARK: - Without the table

    /// An action whose expressions are understood.
    struct Parsed: Sendable {
        let reference: TableReference
        fileprivate let item: Item
        fileprivate let condition: WriteCondition
        fileprivate let verb: ParsedVerb
    }

    fileprivate enum ParsedVerb: Sendable {
        case put, delete, check
        case update(ItemUpdate)
    }

    /// - Throws: ValidationException.
    func parsed(_ context: CallContext) throws -> Parsed {
        let reference = try TableReference(tableName, context)
        let item = try ItemWire.item(keyWire)
        switch verb {
        case .put(let put):
            let condition = try WriteCondition(
                expression: put.conditionExpression, names: put.expressionAttributeNames, values: put.record[4],
                expected: nil, connective: nil, onFailure: put.returnValuesOnConditionCheckFailure)
            return Parsed(reference: reference, item: item, condition: condition, verb: .put)
        case .delete(let delete):
            let condition = try WriteCondition(
                expression: delete.conditionExpression, names: delete.expressionAttributeNames,
                values: delete.record[4], expected: nil, connective: nil,
                onFailure: delete.returnValuesOnConditionCheckFailure)
            return Parsed(reference: reference, item: item, condition: condition, verb: .delete)
        case .check(let check):
            let condition = try WriteCondition(
                expression: check.conditionExpression, names: check.expressionAttributeNames, values: check.record[4],
                expected: nil, connective: nil, onFailure: check.returnValuesOnConditionCheckFailure)
            return Parsed(reference: reference, item: item, condition: condition, verb: .check)
        case .update(let update):
            var expressions = try RequestExpressions(names: update.expressionAttributeNames, values: update.record[5])
            let change = try expressions.update(update.updateExpression)
            let test = try expressions.condition(update.conditionExpression)
            try expressions.finish()
            guard let change else { throw Fault.validation("UpdateExpression is required") }
            let condition = WriteCondition(
                test: test, onFailure: update.returnValuesOnConditionCheckFailure)
            return Parsed(reference: reference, item: item, condition: condition, verb: .update(change))
        }
    }
}

extension TransactedRequest.Parsed {
    /// - Throws: ValidationException where it does not fit the table.
    func action(_ table: StoredTable) throws(Fault) -> ItemAction {
        switch verb {
        case .put: try .put(item, into: table, condition)
        case .update(let update): try .update(item, update, in: table, condition)
        case .delete: try .with(.delete, key: item, in: table, condition)
        case .check: try .with(.check, key: item, in: table, condition)
        }
    }
}
