internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Shows whether a function that goes in circles is stopped.
struct GetFunctionRecursionConfig: Operation {
    static let model = LambdaModel.getFunctionRecursionConfig
    let core: LambdaCore

    func access(_ input: GetFunctionRecursionConfigRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: GetFunctionRecursionConfigRequest, _ context: CallContext) async throws
        -> GetFunctionRecursionConfigResponse
    {
        let record = try await core.functions.existing(try core.functionOnly(input.functionName, context))
        return GetFunctionRecursionConfigResponse(recursiveLoop: record.allowsRecursion ? .allow : .terminate)
    }
}

/// Sets whether a function that goes in circles is stopped.
struct PutFunctionRecursionConfig: Operation {
    static let model = LambdaModel.putFunctionRecursionConfig
    let core: LambdaCore

    func access(_ input: PutFunctionRecursionConfigRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: PutFunctionRecursionConfigRequest, _ context: CallContext) async throws
        -> PutFunctionRecursionConfigResponse
    {
        try await core.functions.update(try core.functionOnly(input.functionName, context)) { record in
            record.allowsRecursion = input.recursiveLoop == .allow
            return nil
        }
        return PutFunctionRecursionConfigResponse(recursiveLoop: input.recursiveLoop)
    }
}
