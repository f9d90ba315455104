internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Shows a function with the address of its code.
struct GetFunction: Operation {
    static let model = LambdaModel.getFunction
    let core: LambdaCore

    func access(_ input: GetFunctionRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            Self.model.action, try core.reference(input.functionName, input.qualifier, context), context)
    }

    func run(_ input: GetFunctionRequest, _ context: CallContext) async throws -> GetFunctionResponse {
        let reference = try core.reference(input.functionName, input.qualifier, context)
        let record = try await core.functions.existing(reference)
        let config = try await core.functions.version(reference)
        return GetFunctionResponse(
            configuration: config.output(reference),
            code: FunctionCodeLocation(
                repositoryType: "S3", location: core.door.address(config.digest, context.endpoint)),
            tags: record.tags.isEmpty ? nil : record.tags,
            concurrency: record.reservedConcurrency.map { Concurrency(reservedConcurrentExecutions: $0) })
    }
}

extension FunctionConfig {
    /// As seen by who asked for it by this reference: the ARN has the version or the alias that was asked for.
    func output(_ reference: FunctionReference) -> FunctionConfiguration {
        var output = output(reference.key, qualified: false)
        output.functionArn = reference.arn
        return output
    }
}
