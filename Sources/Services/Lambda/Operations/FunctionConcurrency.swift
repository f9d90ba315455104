internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Shows how many events of a function may run at one time.
struct GetFunctionConcurrency: Operation {
    static let model = LambdaModel.getFunctionConcurrency
    let core: LambdaCore

    func access(_ input: GetFunctionConcurrencyRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: GetFunctionConcurrencyRequest, _ context: CallContext) async throws
        -> GetFunctionConcurrencyResponse
    {
        let record = try await core.functions.existing(try core.reference(input.functionName, nil, context))
        return GetFunctionConcurrencyResponse(reservedConcurrentExecutions: record.reservedConcurrency)
    }
}

/// Sets how many events of a function may run at one time; 0 stops it.
struct PutFunctionConcurrency: Operation {
    static let model = LambdaModel.putFunctionConcurrency
    let core: LambdaCore

    func access(_ input: PutFunctionConcurrencyRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: PutFunctionConcurrencyRequest, _ context: CallContext) async throws -> Concurrency {
        let most = LimitsLambda.concurrency - LimitsLambda.unreservedConcurrency
        guard input.reservedConcurrentExecutions <= most else {
            throw LambdaCore.invalid(
                "Specified ReservedConcurrentExecutions for function decreases account's "
                    + "UnreservedConcurrentExecution below its minimum value of [\(LimitsLambda.unreservedConcurrency)]."
            )
        }
        try await core.functions.update(try core.reference(input.functionName, nil, context)) { record in
            record.reservedConcurrency = input.reservedConcurrentExecutions
            return nil
        }
        return Concurrency(reservedConcurrentExecutions: input.reservedConcurrentExecutions)
    }
}

/// Lets a function take what the account has.
struct DeleteFunctionConcurrency: Operation {
    static let model = LambdaModel.deleteFunctionConcurrency
    let core: LambdaCore

    func access(_ input: DeleteFunctionConcurrencyRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: DeleteFunctionConcurrencyRequest, _ context: CallContext) async throws -> Empty {
        try await core.functions.update(try core.reference(input.functionName, nil, context)) { record in
            record.reservedConcurrency = nil
            return nil
        }
        return Empty()
    }
}
