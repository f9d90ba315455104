internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Reads the items of one partition in the order of the sort key.
/// - Source: Amazon DynamoDB API Reference, Query.
struct Query: ItemOperation {
    static let model = DynamoDBModel.query
    let store: DynamoDBStore

    func access(_ input: QueryInput, _ context: CallContext) async throws -> [Access] {
        let reference = try TableReference(input.tableName, context)
        return [
            try await reference.access("Query", index: input.indexName, context, store) { conditions in
                let parsed = try Self.parse(input)
                if let keys = try parsed.keys ?? input.keyConditions.map(OlderConditions.keys) {
                    conditions.finds(keys)
                }
                let filter = try parsed.filter ?? OlderConditions.filter(input.queryFilter, input.conditionalOperator)
                conditions.names(filter?.paths)
                conditions.reads(try parsed.projection ?? WantedAttributes.older(input.attributesToGet), input.select)
                conditions.reports(input.returnConsumedCapacity)
            }
        ]
    }

    func run(_ input: QueryInput, _ context: CallContext, _ call: inout TableCall) async throws -> QueryOutput {
        let reference = try TableReference(input.tableName, context)
        let parsed = try Self.parse(input)
        let table = try await store.table(reference.name, reference.tenant)
        call.uses(table)
        let request = try ReadRequest(
            Self.parameters(input), table: table,
            projection: try parsed.projection ?? WantedAttributes.older(input.attributesToGet),
            filter: try parsed.filter ?? OlderConditions.filter(input.queryFilter, input.conditionalOperator))
        let keys = try QueryKeys(parsed.keys, input, request)
        let reader = try Self.reader(keys, input, request)
        let answer = try await request.page(reader, store, &call, capacity: input.returnConsumedCapacity)
        var output = QueryOutput()
        answer.fill(&output.record)
        if request.select != .count { output.record[0] = .list(answer.items) }
        return output
    }

    private struct Parsed {
        let keys: KeyCondition?
        let filter: ItemCondition?
        let projection: ItemProjection?
    }

    /// What its expressions say.
    private static func parse(_ input: QueryInput) throws(Fault) -> Parsed {
        var expressions = try RequestExpressions(names: input.expressionAttributeNames, values: input.record[16])
        try expressions.check(
            [
                "ProjectionExpression": input.projectionExpression, "FilterExpression": input.filterExpression,
                "KeyConditionExpression": input.keyConditionExpression,
            ], older: Self.older(input))
        let parsed = Parsed(
            keys: try expressions.keyCondition(input.keyConditionExpression),
            filter: try expressions.condition(input.filterExpression, kind: .filter),
            projection: try expressions.projection(input.projectionExpression))
        try expressions.finish()
        return parsed
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
