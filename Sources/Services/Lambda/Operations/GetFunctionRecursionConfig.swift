internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Tells what happens to functions that call themselves over queues and topics: nothing ends them here.
struct GetFunctionRecursionConfig: Operation {
    static let model = LambdaModel.getFunctionRecursionConfig
    let core: LambdaCore

    func access(_ input: GetFunctionRecursionConfigRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: GetFunctionRecursionConfigRequest, _ context: CallContext) async throws
        -> GetFunctionRecursionConfigResponse
    {
        _ = try await core.functions.existing(try core.reference(input.functionName, nil, context))
        return GetFunctionRecursionConfigResponse(recursiveLoop: .allow)
    }
}
