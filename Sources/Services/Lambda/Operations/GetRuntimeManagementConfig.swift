internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Tells that runtimes follow what the machine has.
struct GetRuntimeManagementConfig: Operation {
    static let model = LambdaModel.getRuntimeManagementConfig
    let core: LambdaCore

    func access(_ input: GetRuntimeManagementConfigRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            Self.model.action, try core.reference(input.functionName, input.qualifier, context), context)
    }

    func run(_ input: GetRuntimeManagementConfigRequest, _ context: CallContext) async throws
        -> GetRuntimeManagementConfigResponse
    {
        let reference = try core.reference(input.functionName, input.qualifier, context)
        _ = try await core.functions.version(reference)
        return GetRuntimeManagementConfigResponse(updateRuntimeOn: .auto, functionArn: reference.arn)
    }
}
