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
        let record = try await core.functions.existing(try core.functionOnly(input.functionName, context))
        return GetFunctionConcurrencyResponse(reservedConcurrentExecutions: record.reservedConcurrency)
    }
}

/// Sets how many events of a function may run at one time; 0 stops it. The other functions share what is left.
struct PutFunctionConcurrency: Operation {
    static let model = LambdaModel.putFunctionConcurrency
    let core: LambdaCore

    func access(_ input: PutFunctionConcurrencyRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: PutFunctionConcurrencyRequest, _ context: CallContext) async throws -> Concurrency {
        let reference = try core.functionOnly(input.functionName, context)
        let reserved = input.reservedConcurrentExecutions
        _ = try await core.functions.existing(reference)
        let others = try await core.claimedConcurrency(reference.key.scope, except: reference.key)
        guard others + reserved <= LimitsLambda.concurrency - LimitsLambda.unreservedConcurrency else {
            throw LambdaCore.invalid(
                "Specified ReservedConcurrentExecutions for function decreases account's "
                    + "UnreservedConcurrentExecution below its minimum value of [\(LimitsLambda.unreservedConcurrency)]."
            )
        }
        try await core.functions.update(reference) { record in
            let provisioned = record.provisionedConcurrency
            guard provisioned <= reserved else {
                throw LambdaCore.invalid(
                    " ReservedConcurrentExecutions  \(reserved) should not be lower than function's total "
                        + "provisioned concurrency [\(provisioned)].")
            }
            record.reservedConcurrency = reserved
            return nil
        }
        return Concurrency(reservedConcurrentExecutions: reserved)
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
        try await core.functions.update(try core.functionOnly(input.functionName, context)) { record in
            record.reservedConcurrency = nil
            return nil
        }
        return Empty()
    }
}

extension LambdaCore {
    /// The concurrency that is reserved, or provisioned by functions without a reservation.
    func claimedConcurrency(_ scope: ConcurrencyScope, except key: FunctionKey) async throws -> Int {
        try await functions.functions(scope.account, scope.region).filter { $0.name != key.name }.reduce(0) {
            $0 + $1.claimedConcurrency
        }
    }
}
