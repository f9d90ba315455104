internal import Base
internal import LambdaAPI
internal import Wire

extension FunctionConfig {
    /// As the API shows a version.
    /// - Parameter qualified: whether the ARN names the version.
    func output(_ key: FunctionKey, qualified: Bool) -> FunctionConfiguration {
        var output = FunctionConfiguration.fallback
        output.functionName = key.name
        output.functionArn = qualified ? key.arn(version) : key.arn
        output.runtime = Runtime(rawValue: runtime)
        (output.role, output.handler, output.description) = (role, handler, description)
        (output.codeSize, output.codeSha256) = (codeSize, codeSHA256)
        (output.timeout, output.memorySize) = (timeout, memorySize)
        (output.lastModified, output.version, output.revisionId) = (lastModified, version, revisionID)
        if let environment, !environment.isEmpty { output.environment = EnvironmentResponse(variables: environment) }
        output.deadLetterConfig = deadLetterTarget.map { DeadLetterConfig(targetArn: $0) }
        output.tracingConfig = TracingConfigResponse(mode: TracingMode(rawValue: tracingMode))
        if !layers.isEmpty { output.layers = layers.map { Layer(arn: $0.arn, codeSize: $0.codeSize) } }
        status.show(in: &output)
        output.packageType = .zip
        output.architectures = [architecture == "arm64" ? .arm64 : .x86_64]
        output.ephemeralStorage = EphemeralStorage(size: storageMB)
        output.snapStart = SnapStartResponse(
            applyOn: snapStart ? .publishedVersions : SnapStartApplyOn.none,
            optimizationStatus: startsFromSnapshot ? .on : .off)
        output.runtimeVersionConfig = RuntimeVersionConfig(runtimeVersionArn: runtimeVersionARN(key.region))
        output.loggingConfig = loggingConfig
        return output
    }

    private var loggingConfig: LoggingConfig {
        guard case .json(let application, let system) = logStyle else {
            return LoggingConfig(logFormat: .text, logGroup: logGroup)
        }
        return LoggingConfig(
            logFormat: .json, applicationLogLevel: ApplicationLogLevel(rawValue: application.rawValue),
            systemLogLevel: SystemLogLevel(rawValue: system.rawValue), logGroup: logGroup)
    }

    /// As lists show a version: without its status.
    /// - Source: AWS Lambda API Reference, ListFunctions.
    func listed(_ key: FunctionKey, qualified: Bool) -> FunctionConfiguration {
        var output = output(key, qualified: qualified)
        (output.state, output.stateReason, output.stateReasonCode) = (nil, nil, nil)
        (output.lastUpdateStatus, output.lastUpdateStatusReason) = (nil, nil)
        (output.lastUpdateStatusReasonCode, output.runtimeVersionConfig) = (nil, nil)
        return output
    }

    /// A stable ARN for the runtime, in AWS's form.
    func runtimeVersionARN(_ region: Region) -> String {
        "arn:aws:lambda:\(region)::runtime:\(Hex.encode(Digest.sha256(Array(runtime.utf8))))"
    }
}
