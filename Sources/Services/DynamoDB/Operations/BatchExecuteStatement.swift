internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Runs up to 25 statements, all of which read one item each or all of which write one; each fails by itself.
/// - Source: Amazon DynamoDB API Reference, BatchExecuteStatement.
struct BatchExecuteStatement: ItemOperation {
    static let model = DynamoDBModel.batchExecuteStatement
    let store: DynamoDBStore

    func access(_ input: BatchExecuteStatementInput, _ context: CallContext) async throws -> [Access] {
        var accesses: [Access] = []
        for request in input.statements {
            // What can't be understood can't do anything, and is told with the answer.
            guard case .success(let statement) = Self.parsed(request) else { continue }
            do { accesses.append(try await statement.access(context, store)) } catch is Fault {
                accesses.append(try TableReference(statement.table, context).access(statement.permission, context))
            }
        }
        return accesses
    }

    private static func parsed(_ request: BatchStatementRequest) -> Result<Statement, Fault> {
        Result { () throws(Fault) in try Statement(request.statement, wire: request.parameters) }
    }

    func run(
        _ input: BatchExecuteStatementInput, _ context: CallContext, _ call: inout TableCall
    ) async throws -> BatchExecuteStatementOutput {
        let statements = input.statements.map(Self.parsed)
        let areReads = statements.compactMap { if case .success(let statement) = $0 { statement.isRead } else { nil } }
        if Set(areReads).count > 1 {
            throw Fault.validation("Mixing read statements and write statements in a batch is not supported")
        }
        var responses: [BatchStatementResponse] = []
        var units: [String: ConsumedUnits] = [:]
        for (request, parsed) in zip(input.statements, statements) {
            do {
                let (response, name, cost) = try await answer(try parsed.get(), request, context, &call)
                responses.append(response)
                units[name] = (units[name] ?? ConsumedUnits()) + cost
            } catch let fault as Fault {
                let table: String? = if case .success(let statement) = parsed { statement.table } else { nil }
                responses.append(BatchStatementResponse(error: Self.error(fault), tableName: table))
            }
        }
        let capacities = units.sorted { $0.key < $1.key }.compactMap {
            $0.value.report(input.returnConsumedCapacity, table: $0.key)
        }
        return BatchExecuteStatementOutput(
            responses: responses, consumedCapacity: capacities.isEmpty ? nil : capacities)
    }

    private func answer(
        _ statement: Statement, _ request: BatchStatementRequest, _ context: CallContext, _ call: inout TableCall
    ) async throws -> (BatchStatementResponse, table: String, ConsumedUnits) {
        if case .exists = statement.verb {
            throw Fault.validation("EXISTS can only be used in ExecuteTransaction write requests.")
        }
        let reference = try TableReference(statement.table, context)
        let table = try await store.table(reference.name, reference.tenant)
        call.uses(table)
        var response = BatchStatementResponse(tableName: table.table.name)
        let (item, units): (Item?, ConsumedUnits)
        if statement.isRead {
            let read = try statement.read(table, in: "BatchExecuteStatement")
            let found = try await store.item(table.key(read.key))?.stored
            item = found.map { read.projected($0.item) }
            units = ConsumedUnits(
                table: ConsumedUnits.read(bytes: found?.size ?? 0, isConsistent: request.consistentRead ?? false))
            try store.rates.charge(units, .read, of: table, now: context.now)
            call.reads(units, of: table)
        } else {
            let action = try statement.action(table, onFailure: request.returnValuesOnConditionCheckFailure)
            let (outcome, cost) = try await action.write(store, &call)
            (item, units) = (statement.returned(outcome), cost)
        }
        if let item { response.record[2] = ItemWire.wire(item) }
        return (response, table.table.name, units)
    }

    /// - Source: Amazon DynamoDB API Reference, BatchStatementError.
    private static func error(_ fault: Fault) -> BatchStatementError {
        let code: BatchStatementErrorCodeEnum =
            switch fault.code {
            case "ConditionalCheckFailedException": .conditionalCheckFailed
            case "ValidationException": .validationError
            case "ResourceNotFoundException": .resourceNotFound
            case "DuplicateItemException": .duplicateItem
            case "ProvisionedThroughputExceededException": .provisionedThroughputExceeded
            case "TransactionConflictException": .transactionConflict
            default: .internalServerError
            }
        var error = BatchStatementError(code: code, message: fault.message)
        if let item = fault.details["Item"].flatMap({ ItemWire.wire(json: $0) }) { error.record[2] = item }
        return error
    }
}
