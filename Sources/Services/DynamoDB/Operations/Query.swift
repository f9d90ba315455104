internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Reads the items of one partition in the order of the sort key.
/// - Source: Amazon DynamoDB API Reference, Query.
struct Query: ItemOperation {
    static let model = DynamoDBModel.query
    let store: DynamoDBStore

    func access(_ input: QueryInput, _ context: CallContext) async throws -> [Access] {
        [try TableReference(input.tableName, context).access("Query", index: input.indexName, context)]
    }

    func run(_ input: QueryInput, _ context: CallContext, _ call: inout TableCall) async throws -> QueryOutput {
        let reference = try TableReference(input.tableName, context)
        var expressions = try RequestExpressions(names: input.expressionAttributeNames, values: input.record[16])
        try expressions.check(
            [
                "ProjectionExpression": input.projectionExpression, "FilterExpression": input.filterExpression,
                "KeyConditionExpression": input.keyConditionExpression,
            ], older: Self.older(input))
        let condition = try expressions.keyCondition(input.keyConditionExpression)
        let filter = try expressions.condition(input.filterExpression, kind: .filter)
        let projection = try expressions.projection(input.projectionExpression)
        try expressions.finish()
        let table = try await store.table(reference.name, reference.tenant)
        call.uses(table)
        let request = try ReadRequest(
            Self.parameters(input), table: table,
            projection: try projection ?? WantedAttributes.older(input.attributesToGet),
            filter: try filter ?? OlderConditions.filter(input.queryFilter, input.conditionalOperator))
        let keys = try QueryKeys(condition, input, request)
        let reader = try Self.reader(keys, input, request)
        let answer = try await request.page(reader, store, &call, capacity: input.returnConsumedCapacity)
        var output = QueryOutput()
        answer.fill(&output.record)
        if request.select != .count { output.record[0] = .list(answer.items) }
        return output
    }

    private static func older(_ input: QueryInput) -> [String] {
        let isMixed = input.keyConditions != nil && input.keyConditionExpression != nil
        return [
            input.attributesToGet == nil ? nil : "AttributesToGet", input.queryFilter == nil ? nil : "QueryFilter",
            input.conditionalOperator == nil ? nil : "ConditionalOperator", isMixed ? "KeyConditions" : nil,
        ].compactMap(\.self)
    }

    private static func parameters(_ input: QueryInput) -> ReadRequest.Parameters {
        ReadRequest.Parameters(
            verb: "Querying", indexName: input.indexName, select: input.select, attributesToGet: input.attributesToGet,
            hasProjectionExpression: input.projectionExpression != nil, limit: input.limit,
            isConsistent: input.consistentRead ?? false)
    }

    private static func reader(_ keys: QueryKeys, _ input: QueryInput, _ request: ReadRequest) throws -> PageReader {
        let start = try request.start(input.record[10])
        if let start { try keys.check(start.item) }
        let partition = KeyBytes.partition(keys.partition)
        let bounds = keys.sort?.bounds
        return PageReader(
            table: request.table, index: request.index, lower: partition + (bounds?.lower ?? []),
            upper: bounds?.upper.map { partition + $0 } ?? KeyPredicate.after(partition),
            isReversed: input.scanIndexForward == false, start: start?.key, limit: request.limit,
            readsWholeItems: request.readsWholeItems)
    }
}
