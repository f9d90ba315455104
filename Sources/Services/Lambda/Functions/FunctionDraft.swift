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
    var logging: LoggingConfig?
    var architectures: [Architecture]?
    var snapStart: SnapStartApplyOn?
    /// Empty takes the dead-letter queue away.
    var deadLetterTarget: String?

    init(_ input: CreateFunctionRequest) throws(Fault) {
        (runtime, role, handler, description) = (input.runtime, input.role, input.handler, input.description)
        (timeout, memorySize, variables) = (
            input.timeout, input.memorySize, input.environment.map { $0.variables ?? [:] }
        )
        (tracing, storage, logging) = (
            input.tracingConfig?.mode, input.ephemeralStorage?.size, input.loggingConfig
        )
        (architectures, snapStart) = (input.architectures, input.snapStart?.applyOn)
        deadLetterTarget = input.deadLetterConfig.map { $0.targetArn ?? "" }
        try Unsupported(
            vpc: input.vpcConfig, key: input.kmsKeyArn, files: input.fileSystemConfigs,
            image: input.imageConfig,
            capacity: input.capacityProviderConfig,
            durable: input.durableConfig
        ).check("CreateFunction")
        try Unsupported.check(codeKey: input.code.sourceKMSKeyArn, "CreateFunction")
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
        (tracing, storage, logging) = (
            input.tracingConfig?.mode, input.ephemeralStorage?.size, input.loggingConfig
        )
        snapStart = input.snapStart?.applyOn
        deadLetterTarget = input.deadLetterConfig.map { $0.targetArn ?? "" }
        try Unsupported(
            vpc: input.vpcConfig, key: input.kmsKeyArn, files: input.fileSystemConfigs,
            image: input.imageConfig,
            capacity: input.capacityProviderConfig,
            durable: input.durableConfig
        ).check("UpdateFunctionConfiguration")
        try check()
    }

    /// Levels need the JSON format, and are `INFO` where they were never given.
    private func apply(_ logging: LoggingConfig?, to config: inout FunctionConfig) throws(Fault) {
        guard let logging else { return }
        config.logGroup = logging.logGroup ?? config.logGroup
        var (application, system) = (LogLevel.info, LogLevel.info)
        if case .json(let level, let other) = config.logStyle { (application, system) = (level, other) }
        let isJSON = logging.logFormat.map { $0 == .json } ?? (config.logStyle != .text)
        guard isJSON else {
            guard logging.applicationLogLevel == nil, logging.systemLogLevel == nil else {
                throw LambdaCore.invalid(
                    "LogLevel is not supported when LogFormat is set to \"Text\". Remove LogLevel from your request "
                        + "or change the LogFormat to \"Json\" and try again.")
            }
            return config.logStyle = .text
        }
        application = logging.applicationLogLevel.flatMap { LogLevel(rawValue: $0.rawValue) } ?? application
        system = logging.systemLogLevel.flatMap { LogLevel(rawValue: $0.rawValue) } ?? system
        config.logStyle = .json(application: application, system: system)
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
        try apply(logging, to: &config)
        config.architecture = architectures?.first?.rawValue ?? config.architecture
        if let deadLetterTarget { config.deadLetterTarget = deadLetterTarget.isEmpty ? nil : deadLetterTarget }
        config.snapStart = snapStart.map { $0 == .publishedVersions } ?? config.snapStart
        try SnapStartRules.check(config)
    }

    private func check() throws(Fault) {
        if let runtime, !RuntimeSupport.isServed(runtime) { throw RuntimeSupport.refusal(runtime) }
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
    let key: String?
    let files: [FileSystemConfig]?
    let image: ImageConfig?
    let capacity: CapacityProviderConfig?
    let durable: DurableConfig?

    func check(_ operation: String) throws(Fault) {
        let given: [(String, Bool)] = [
            ("VpcConfig", vpc.map(Self.asksForNetwork) ?? false),
            ("KMSKeyArn", !(key ?? "").isEmpty),
            ("FileSystemConfigs", !(files ?? []).isEmpty),
            ("ImageConfig", image.map { $0 != ImageConfig() } ?? false),
            ("CapacityProviderConfig", capacity != nil), ("DurableConfig", durable != nil),
        ]
        for (name, isGiven) in given where isGiven { throw .notSupported("\(operation) with \(name)") }
    }

    /// The key for the archive itself.
    static func check(codeKey: String?, _ operation: String) throws(Fault) {
        if !(codeKey ?? "").isEmpty { throw .notSupported("\(operation) with SourceKMSKeyArn") }
    }

    private static func asksForNetwork(_ vpc: VpcConfig) -> Bool {
        !(vpc.subnetIds ?? []).isEmpty || !(vpc.securityGroupIds ?? []).isEmpty || vpc.ipv6AllowedForDualStack == true
    }
}
