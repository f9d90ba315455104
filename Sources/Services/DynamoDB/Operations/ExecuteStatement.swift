internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Reads items, or writes one, as a PartiQL statement says.
/// - Source: Amazon DynamoDB API Reference, ExecuteStatement.
struct ExecuteStatement: ItemOperation {
    static let model = DynamoDBModel.executeStatement
    let store: DynamoDBStore

    func access(_ input: ExecuteStatementInput, _ context: CallContext) async throws -> [Access] {
        [try await Statement(input.statement, wire: input.parameters).access(context, store)]
    }

    func run(
        _ input: ExecuteStatementInput, _ context: CallContext, _ call: inout TableCall
    ) async throws -> ExecuteStatementOutput {
        let statement = try Statement(input.statement, wire: input.parameters)
        if case .exists = statement.verb {
            throw Fault.validation("EXISTS can only be used in ExecuteTransaction write requests.")
        }
        let reference = try TableReference(statement.table, context)
        let table = try await store.table(reference.name, reference.tenant)
        call.uses(table)
        guard statement.isRead else { return try await write(statement, table, input, &call) }
        let reader = try StatementReader(statement, table, isConsistent: input.consistentRead ?? false)
        var place = StatementReader.Place()
        if let token = input.nextToken {
            place = try ContinuationToken(token, input, table, try await store.seal()).place
        }
        let (page, units) = try await reader.page(from: place, limit: input.limit, store)
        call.reads(units, of: table)
        call.returns(page.items.count, of: table)
        var output = ExecuteStatementOutput()
        output.record[0] = .list(page.items.map { ItemWire.wire($0) })
        if let next = page.next {
            output.nextToken = ContinuationToken(next, input, table).text(try await store.seal())
            if let last = next.last { output.record[3] = ItemWire.wire(last) }
        }
        output.consumedCapacity = units.report(input.returnConsumedCapacity, table: table.table.name)
        return output
    }

    private func write(
        _ statement: Statement, _ table: StoredTable, _ input: ExecuteStatementInput, _ call: inout TableCall
    ) async throws -> ExecuteStatementOutput {
        let action = try statement.action(table, onFailure: input.returnValuesOnConditionCheckFailure)
        let (outcome, units) = try await action.write(store, &call)
        var output = ExecuteStatementOutput()
        output.record[0] = .list(statement.returned(outcome).map { [ItemWire.wire($0)] } ?? [])
        output.consumedCapacity = units.report(input.returnConsumedCapacity, table: table.table.name)
        return output
    }
}
