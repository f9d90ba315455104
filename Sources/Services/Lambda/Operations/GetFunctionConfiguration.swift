internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Shows the settings of a function or a version.
struct GetFunctionConfiguration: Operation {
    static let model = LambdaModel.getFunctionConfiguration
    let core: LambdaCore

    func access(_ input: GetFunctionConfigurationRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            Self.model.action, try core.reference(input.functionName, input.qualifier, context), context)
    }

    func run(_ input: GetFunctionConfigurationRequest, _ context: CallContext) async throws -> FunctionConfiguration {
        let reference = try core.reference(input.functionName, input.qualifier, context)
        return try await core.functions.version(reference).output(reference)
    }
}
