internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Reads the items of a table or index in the order of their partitions' digests, whole or a segment of it.
/// - Source: Amazon DynamoDB API Reference, Scan.
struct Scan: ItemOperation {
    static let model = DynamoDBModel.scan
    let store: DynamoDBStore

    func access(_ input: ScanInput, _ context: CallContext) async throws -> [Access] {
        let reference = try TableReference(input.tableName, context)
        return [
            try await reference.access("Scan", index: input.indexName, context, store) { conditions in
                let (filter, projection) = try Self.parse(input)
                conditions.names(filter?.paths)
                conditions.reads(projection, input.select)
                conditions.reports(input.returnConsumedCapacity)
            }
        ]
    }

    func run(_ input: ScanInput, _ context: CallContext, _ call: inout TableCall) async throws -> ScanOutput {
        let reference = try TableReference(input.tableName, context)
        let segment = try ScanSegment(input)
        let (filter, projection) = try Self.parse(input)
        let table = try await store.table(reference.name, reference.tenant)
        call.uses(table)
        let request = try ReadRequest(
            Self.parameters(input), table: table, projection: projection, filter: filter)
        try KeyPaths.check((request.filter?.paths ?? []) + (request.projection?.paths ?? []), table.table)
        let start = try request.start(input.record[7])
        try segment.check(start?.key, prefix: table.prefix(of: request.index))
        let reader = PageReader(
            table: table, index: request.index, lower: segment.lower, upper: segment.upper, isReversed: false,
            start: start?.key, limit: input.limit, readsWholeItems: request.readsWholeItems)
        let answer = try await request.page(reader, store, &call, capacity: input.returnConsumedCapacity)
        var output = ScanOutput()
        answer.fill(&output.record)
        if request.select != .count { output.record[0] = .list(answer.items) }
        return output
    }

    /// What it asks of items, and which of their attributes it wants, by its expressions or by the older parameters.
    private static func parse(_ input: ScanInput) throws -> (ItemCondition?, ItemProjection?) {
        var expressions = try RequestExpressions(names: input.expressionAttributeNames, values: input.record[14])
        try expressions.check(
            ["ProjectionExpression": input.projectionExpression, "FilterExpression": input.filterExpression],
            older: Self.older(input))
        let filter = try expressions.condition(input.filterExpression, kind: .filter)
        let projection = try expressions.projection(input.projectionExpression)
        try expressions.finish()
        return (
            try filter ?? OlderConditions.filter(input.scanFilter, input.conditionalOperator),
            try projection ?? WantedAttributes.older(input.attributesToGet)
        )
    }

    private static func older(_ input: ScanInput) -> [String] {
        [
            input.attributesToGet == nil ? nil : "AttributesToGet", input.scanFilter == nil ? nil : "ScanFilter",
            input.conditionalOperator == nil ? nil : "ConditionalOperator",
        ].compactMap(\.self)
    }

    private static func parameters(_ input: ScanInput) -> ReadRequest.Parameters {
        ReadRequest.Parameters(
            verb: "Scanning", indexName: input.indexName, select: input.select, attributesToGet: input.attributesToGet,
            hasProjectionExpression: input.projectionExpression != nil, limit: input.limit,
            isConsistent: input.consistentRead ?? false)
    }
}
