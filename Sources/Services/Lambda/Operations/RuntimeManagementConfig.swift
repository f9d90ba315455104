internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Shows when a version's runtime changes.
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
        let config = try await core.functions.version(reference)
        let record = try await core.functions.existing(reference)
        let mode = record.runtimeUpdates[config.version].flatMap { UpdateRuntimeOn(rawValue: $0) } ?? .auto
        return GetRuntimeManagementConfigResponse(
            updateRuntimeOn: mode,
            runtimeVersionArn: mode == .manual ? config.runtimeVersionARN(reference.key.region) : nil,
            functionArn: reference.key.arn(config.version))
    }
}

/// Sets when a version's runtime changes. A machine has one version of each runtime, so that every mode runs that one,
/// and another can't be asked for.
struct PutRuntimeManagementConfig: Operation {
    static let model = LambdaModel.putRuntimeManagementConfig
    let core: LambdaCore

    func access(_ input: PutRuntimeManagementConfigRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            Self.model.action, try core.reference(input.functionName, input.qualifier, context), context)
    }

    func run(_ input: PutRuntimeManagementConfigRequest, _ context: CallContext) async throws
        -> PutRuntimeManagementConfigResponse
    {
        let reference = try core.reference(input.functionName, input.qualifier, context)
        let config = try await core.functions.version(reference)
        let arn = config.runtimeVersionARN(reference.key.region)
        switch (input.updateRuntimeOn, input.runtimeVersionArn) {
        case (.manual, nil): throw LambdaCore.invalid("RuntimeVersionArn is required when UpdateRuntimeOn is Manual.")
        case (.manual, .some(let wanted)) where wanted != arn:
            throw LambdaCore.invalid("Runtime Version [\(wanted)] is not supported; this machine has [\(arn)].")
        case (.auto, .some), (.functionUpdate, .some):
            throw LambdaCore.invalid("RuntimeVersionArn can be given only when UpdateRuntimeOn is Manual.")
        default: break
        }
        try await core.functions.update(reference) { record in
            record.runtimeUpdates[config.version] = input.updateRuntimeOn.rawValue
            return nil
        }
        return PutRuntimeManagementConfigResponse(
            updateRuntimeOn: input.updateRuntimeOn, functionArn: reference.key.arn(config.version),
            runtimeVersionArn: input.runtimeVersionArn)
    }
}
