internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Runs up to 100 statements together or not at all: all of them read one item each, or all of them write one or, by
/// EXISTS, check one.
/// - Source: Amazon DynamoDB API Reference, ExecuteTransaction.
struct ExecuteTransaction: ItemOperation {
    static let model = DynamoDBModel.executeTransaction
    let store: DynamoDBStore

    func access(_ input: ExecuteTransactionInput, _ context: CallContext) async throws -> [Access] {
        var accesses: [Access] = []
        for statement in try statements(input) {
            accesses.append(try await statement.access(context, store, in: "ExecuteTransaction"))
        }
        return accesses
    }

    func run(
        _ input: ExecuteTransactionInput, _ context: CallContext, _ call: inout TableCall
    ) async throws -> ExecuteTransactionOutput {
        let statements = try statements(input)
        let areReads = Set(statements.map(\.isRead))
        guard areReads.count == 1 else {
            throw Fault.validation("Mixing read statements and write statements in a transaction is not supported")
        }
        return try await areReads.contains(true)
            ? read(statements, input, context, &call) : write(statements, input, context, &call)
    }

    private func statements(_ input: ExecuteTransactionInput) throws -> [Statement] {
        try input.transactStatements.enumerated().map { number, request in
            try Self.part(number) {
                let statement = try Statement(request.statement, wire: request.parameters)
                if statement.returning != nil {
                    throw Fault.validation("RETURNING clause is not supported in ExecuteTransaction")
                }
                if statement.isRead, statement.index != nil {
                    throw Fault.validation("Reads on indices are not supported within transactions.")
                }
                return statement
            }
        }
    }

    /// Says of a fault in which statement it is.
    private static func part<Part>(_ number: Int, _ body: () throws -> Part) throws -> Part {
        do { return try body() } catch var fault as Fault {
            if fault.code == "ValidationException" {
                fault.message = "Validation failed in TransactStatements[\(number)]: \(fault.message)"
            }
            throw fault
        }
    }

    private func table(_ statement: Statement, _ context: CallContext) async throws -> StoredTable {
        let reference = try TableReference(statement.table, context)
        try TransactionParts.checkTenant(reference, context)
        return try await store.table(reference.name, reference.tenant)
    }

    private func read(
        _ statements: [Statement], _ input: ExecuteTransactionInput, _ context: CallContext, _ call: inout TableCall
    ) async throws -> ExecuteTransactionOutput {
        var reads: [TransactedRead] = []
        for (number, statement) in statements.enumerated() {
            let table = try await table(statement, context)
            reads.append(try Self.part(number) { try statement.read(table, in: "ExecuteTransaction") })
        }
        let result = try await TransactionReader(store: store, reads: reads).read(&call)
        return ExecuteTransactionOutput(
            responses: result.responses, consumedCapacity: result.capacities(input.returnConsumedCapacity))
    }

    private func write(
        _ statements: [Statement], _ input: ExecuteTransactionInput, _ context: CallContext, _ call: inout TableCall
    ) async throws -> ExecuteTransactionOutput {
        var actions: [ItemAction] = []
        for (number, statement) in statements.enumerated() {
            let table = try await table(statement, context)
            let onFailure = input.transactStatements[number].returnValuesOnConditionCheckFailure
            actions.append(try Self.part(number) { try statement.action(table, onFailure: onFailure) })
        }
        try TransactionParts.checkDistinct(actions.map { $0.table.key($0.key) })
        let token = input.clientRequestToken.map {
            TransactionToken($0, input.record[0], context.tenant, now: context.now)
        }
        let wanted = input.returnConsumedCapacity
        var writer = TransactionWriter(
            store: store, actions: actions, token: token, wantsOld: (wanted ?? .none) != .none)
        for action in actions { call.uses(action.table) }
        let result = try await writer.write()
        let costs = result.costs(actions, &call)
        return ExecuteTransactionOutput(
            responses: actions.map { _ in ItemResponse() }, consumedCapacity: result.capacities(costs, wanted))
    }
}
