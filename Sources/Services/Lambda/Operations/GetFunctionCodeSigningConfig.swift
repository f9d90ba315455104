internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Tells that a function has no code signing: it is not offered here, and clients ask all the same.
struct GetFunctionCodeSigningConfig: Operation {
    static let model = LambdaModel.getFunctionCodeSigningConfig
    let core: LambdaCore

    func access(_ input: GetFunctionCodeSigningConfigRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(
        _ input: GetFunctionCodeSigningConfigRequest, _ context: CallContext
    ) async throws -> GetFunctionCodeSigningConfigResponse {
        let reference = try core.reference(input.functionName, nil, context)
        _ = try await core.functions.existing(reference)
        var response = GetFunctionCodeSigningConfigResponse.fallback
        response.functionName = reference.key.name
        return response
    }
}
