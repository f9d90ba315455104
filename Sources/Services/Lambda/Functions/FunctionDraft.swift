internal import Base
internal import LambdaAPI
internal import Wire

/// The settings that creating and updating a function share, checked beyond what the model says.
struct FunctionDraft: Sendable {
    var runtime: Runtime?
    var role: String?
    var handler: String?
    var description: String?
    var timeout: Int?
    var memorySize: Int?
    var variables: [String: String]?
    var tracing: TracingMode?
    var storage: Int?
    var logGroup: String?
    var architectures: [Architecture]?
    var snapStart: SnapStartApplyOn?

    init(_ input: CreateFunctionRequest) throws(Fault) {
        (runtime, role, handler, description) = (input.runtime, input.role, input.handler, input.description)
        (timeout, memorySize, variables) = (
            input.timeout, input.memorySize, input.environment.map { $0.variables ?? [:] }
        )
        (tracing, storage, logGroup) = (
            input.tracingConfig?.mode, input.ephemeralStorage?.size, input.loggingConfig?.logGroup
        )
        (architectures, snapStart) = (input.architectures, input.snapStart?.applyOn)
        try Unsupported(
            vpc: input.vpcConfig, deadLetter: input.deadLetterConfig, key: input.kmsKeyArn,
            files: input.fileSystemConfigs,
            image: input.imageConfig, logging: input.loggingConfig,
            capacity: input.capacityProviderConfig,
            durable: input.durableConfig
        ).check("CreateFunction")
        if input.packageType == .image || input.code.imageUri != nil {
            throw .notSupported("CreateFunction with PackageType Image")
        }
        if input.publishTo != nil { throw .notSupported("CreateFunction with PublishTo") }
        if input.tenancyConfig != nil { throw .notSupported("CreateFunction with TenancyConfig") }
        try check()
    }

    init(_ input: UpdateFunctionConfigurationRequest) throws(Fault) {
        (runtime, role, handler, description) = (input.runtime, input.role, input.handler, input.description)
        (timeout, memorySize, variables) = (
            input.timeout, input.memorySize, input.environment.map { $0.variables ?? [:] }
        )
        (tracing, storage, logGroup) = (
            input.tracingConfig?.mode, input.ephemeralStorage?.size, input.loggingConfig?.logGroup
        )
        snapStart = input.snapStart?.applyOn
        try Unsupported(
            vpc: input.vpcConfig, deadLetter: input.deadLetterConfig, key: input.kmsKeyArn,
            files: input.fileSystemConfigs,
            image: input.imageConfig, logging: input.loggingConfig,
            capacity: input.capacityProviderConfig,
            durable: input.durableConfig
        ).check("UpdateFunctionConfiguration")
        try check()
    }

    /// Puts what is given into a configuration.
    /// - Throws: where the settings do not go together.
    func apply(to config: inout FunctionConfig) throws(Fault) {
        config.runtime = runtime?.rawValue ?? config.runtime
        config.role = role ?? config.role
        config.handler = handler ?? config.handler
        config.description = description ?? config.description
        config.timeout = timeout ?? config.timeout
        config.memorySize = memorySize ?? config.memorySize
        config.environment = variables ?? config.environment
        config.tracingMode = tracing?.rawValue ?? config.tracingMode
        config.storageMB = storage ?? config.storageMB
        config.logGroup = logGroup ?? config.logGroup
        config.architecture = architectures?.first?.rawValue ?? config.architecture
        config.snapStart = snapStart.map { $0 == .publishedVersions } ?? config.snapStart
        try SnapStartRules.check(config)
    }

    private func check() throws(Fault) {
        if let runtime, !RuntimeSupport.isServed(runtime) { throw .notSupported("Runtime \(runtime.rawValue)") }
        try checkVariables()
    }

    private func checkVariables() throws(Fault) {
        guard let variables else { return }
        let prefix =
            "Lambda was unable to configure your environment variables because the environment variables you have provided "
        let reserved = variables.keys.filter { FunctionVariables.reserved.contains($0) }.sorted()
        guard reserved.isEmpty else {
            throw LambdaCore.invalid(
                prefix
                    + "contains reserved keys that are currently not supported for modification. Reserved keys used in this request: "
                    + reserved.joined(separator: ", "))
        }
        if let broken = variables.filter({ $0.value.utf8.contains(0) }).keys.min() {
            throw LambdaCore.invalid(prefix + "contains a zero byte in the value of \(broken).")
        }
        let measured = JSON.strings(variables).description
        guard measured.utf8.count <= LimitsLambda.environmentBytes else {
            throw LambdaCore.invalid(prefix + "exceeded the 4KB limit. String measured: \(measured)")
        }
    }
}

/// Settings that AWS has and this platform has not. Those that ask for nothing pass, since clients send them empty.
struct Unsupported: Sendable {
    let vpc: VpcConfig?
    let deadLetter: DeadLetterConfig?
    let key: String?
    let files: [FileSystemConfig]?
    let image: ImageConfig?
    let logging: LoggingConfig?
    let capacity: CapacityProviderConfig?
    let durable: DurableConfig?

    func check(_ operation: String) throws(Fault) {
        let given: [(String, Bool)] = [
            ("VpcConfig", vpc.map { !($0.subnetIds ?? []).isEmpty || !($0.securityGroupIds ?? []).isEmpty } ?? false),
            ("DeadLetterConfig", !(deadLetter?.targetArn ?? "").isEmpty), ("KMSKeyArn", !(key ?? "").isEmpty),
            ("FileSystemConfigs", !(files ?? []).isEmpty),
            ("ImageConfig", image.map { $0 != ImageConfig() } ?? false),
            ("LoggingConfig.LogFormat JSON", logging?.logFormat == .json),
            ("LoggingConfig.ApplicationLogLevel", logging?.applicationLogLevel != nil),
            ("LoggingConfig.SystemLogLevel", logging?.systemLogLevel != nil),
            ("CapacityProviderConfig", capacity != nil), ("DurableConfig", durable != nil),
        ]
        for (name, isGiven) in given where isGiven { throw .notSupported("\(operation) with \(name)") }
    }
}
