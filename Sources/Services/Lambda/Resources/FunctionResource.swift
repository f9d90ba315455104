internal import Archive
internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// `AWS::Lambda::Function`. `Ref` gives its name.
struct FunctionResource: ResourceHandler {
    let core: LambdaCore
    let type = "AWS::Lambda::Function"
    let attributes = ["Arn"]
    let properties = [
        ResourceProperty("FunctionName", .string, replaces: true),
        ResourceProperty("Runtime", .string, unsupported: RuntimeSupport.notServed),
        ResourceProperty("Role", .string, required: true), ResourceProperty("Handler", .string),
        ResourceProperty(
            "Code",
            .structure(
                ["ZipFile", "S3Bucket", "S3Key", "S3ObjectVersion"].map { ResourceProperty($0, .string) },
                unsupported: ["ImageUri", "SourceKMSKeyArn"]), required: true),
        ResourceProperty("Description", .string),
        ResourceProperty("Timeout", .integer), ResourceProperty("MemorySize", .integer),
        ResourceProperty("Environment", .object), ResourceProperty("Layers", .list), ResourceProperty("Tags", .list),
        ResourceProperty("TracingConfig", .object), ResourceProperty("EphemeralStorage", .object),
        ResourceProperty("Architectures", .list), ResourceProperty("ReservedConcurrentExecutions", .integer),
        ResourceProperty("PackageType", .string, replaces: true, unsupported: ["Image"]),
        ResourceProperty(
            "LoggingConfig",
            .structure([
                ResourceProperty("LogFormat", .string), ResourceProperty("LogGroup", .string),
                ResourceProperty("ApplicationLogLevel", .string), ResourceProperty("SystemLogLevel", .string),
            ])),
        ResourceProperty("SnapStart", .structure([ResourceProperty("ApplyOn", .string)])),
        ResourceProperty("CodeSigningConfigArn", .string), ResourceProperty("RecursiveLoop", .string),
        ResourceProperty("RuntimeManagementConfig", .object),
        ResourceProperty("DeadLetterConfig", .structure([ResourceProperty("TargetArn", .string)])),
    ]
    let unsupported = [
        "CapacityProviderConfig", "DurableConfig", "FileSystemConfigs", "FunctionScalingConfig",
        "ImageConfig", "KmsKeyArn", "Policy", "PublishToLatestPublished", "TenancyConfig", "VpcConfig",
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = properties["FunctionName"]?.string ?? context.generatedName()
        let lambda = LambdaClient(context.caller)
        let request = try Self.request(name, properties)
        do {
            _ = try await lambda.createFunction(request)
        } catch let fault as Fault where fault.code == "ResourceConflictException" {
            // A repeated creation finds its own function, which has a name that nobody else makes.
            guard properties["FunctionName"] == nil else { throw fault }
        }
        return try await context.finishing(name) {
            try await core.settled(name, nil, context)
            try await setConcurrency(name, properties, lambda)
            try await setBehaviour(name, from: [:], to: properties, lambda)
            return Self.state(name, context)
        }
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let lambda = LambdaClient(context.caller)
        let request = try Self.request(physicalID, new)
        try await setCodeSigning(physicalID, from: old, to: new, lambda)
        if old["Code"] != new["Code"] || old["Handler"] != new["Handler"] || old["Runtime"] != new["Runtime"] {
            _ = try await lambda.updateFunctionCode(
                UpdateFunctionCodeRequest(
                    functionName: physicalID, zipFile: request.code.zipFile, s3Bucket: request.code.s3Bucket,
                    s3Key: request.code.s3Key,
                    s3ObjectVersion: request.code.s3ObjectVersion, architectures: request.architectures))
            try await core.settled(physicalID, nil, context)
        }
        _ = try await lambda.updateFunctionConfiguration(
            UpdateFunctionConfigurationRequest(
                functionName: physicalID, role: request.role, handler: request.handler,
                description: request.description ?? "",
                timeout: request.timeout ?? LimitsLambda.defaultTimeoutSeconds,
                memorySize: request.memorySize ?? LimitsLambda.defaultMemoryMB,
                environment: request.environment ?? Environment(variables: [:]),
                runtime: request.runtime, deadLetterConfig: request.deadLetterConfig ?? DeadLetterConfig(targetArn: ""),
                tracingConfig: request.tracingConfig ?? TracingConfig(mode: .passThrough),
                layers: request.layers ?? [],
                ephemeralStorage: request.ephemeralStorage ?? EphemeralStorage(size: LimitsLambda.defaultStorageMB),
                snapStart: request.snapStart ?? SnapStart(applyOn: SnapStartApplyOn.none),
                loggingConfig: Self.complete(request.loggingConfig, physicalID)))
        try await core.settled(physicalID, nil, context)
        try await Tagging.change(Self.arn(physicalID, context), from: old, to: new, context)
        try await setBehaviour(physicalID, from: old, to: new, lambda)
        if old["ReservedConcurrentExecutions"] != new["ReservedConcurrentExecutions"] {
            if new["ReservedConcurrentExecutions"] == nil {
                _ = try await lambda.deleteFunctionConcurrency(
                    DeleteFunctionConcurrencyRequest(functionName: physicalID))
            }
            try await setConcurrency(physicalID, new, lambda)
        }
        return Self.state(physicalID, context)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await ignoringNotFound {
            _ = try await LambdaClient(context.caller).deleteFunction(DeleteFunctionRequest(functionName: physicalID))
        }
    }

    // MARK: - Properties

    private static func state(_ name: String, _ context: ResourceContext) -> ResourceState {
        ResourceState(physicalID: name, attributes: ["Arn": .string(arn(name, context))])
    }

    private static func arn(_ name: String, _ context: ResourceContext) -> String {
        FunctionKey(account: context.account, region: context.region, name: name).arn
    }

    private static func request(_ name: String, _ properties: JSONObject) throws -> CreateFunctionRequest {
        var request = CreateFunctionRequest(
            functionName: name, role: properties["Role"]?.string ?? "",
            code: try code(properties["Code"]?.object ?? [:], properties))
        request.runtime = try TemplateValue.enumeration(properties, "Runtime")
        request.handler = properties["Handler"]?.string
        request.description = properties["Description"]?.string
        request.timeout = properties["Timeout"]?.integer.map { Int($0) }
        request.memorySize = properties["MemorySize"]?.integer.map { Int($0) }
        request.environment = properties["Environment"].map { Environment(variables: $0["Variables"]?.strings ?? [:]) }
        request.layers = properties["Layers"]?.array?.compactMap(\.string)
        request.tracingConfig = properties["TracingConfig"].map {
            TracingConfig(mode: $0["Mode"]?.string.flatMap { TracingMode(rawValue: $0) })
        }
        request.ephemeralStorage = properties["EphemeralStorage"]?["Size"]?.integer.map {
            EphemeralStorage(size: Int($0))
        }
        request.snapStart = try properties["SnapStart"]?.object.map {
            SnapStart(applyOn: try TemplateValue.enumeration($0, "ApplyOn"))
        }
        request.architectures = try properties["Architectures"]?.array?.compactMap {
            try TemplateValue.enumeration(["Architectures": $0], "Architectures")
        }
        request.loggingConfig = try properties["LoggingConfig"]?.object.map { config in
            LoggingConfig(
                logFormat: try TemplateValue.enumeration(config, "LogFormat"),
                applicationLogLevel: try TemplateValue.enumeration(config, "ApplicationLogLevel"),
                systemLogLevel: try TemplateValue.enumeration(config, "SystemLogLevel"),
                logGroup: config["LogGroup"]?.string)
        }
        request.codeSigningConfigArn = properties["CodeSigningConfigArn"]?.string
        request.packageType = try TemplateValue.enumeration(properties, "PackageType")
        request.deadLetterConfig = properties["DeadLetterConfig"].map {
            DeadLetterConfig(targetArn: $0["TargetArn"]?.string)
        }
        request.tags = Tagging.dictionary(properties)
        return request
    }

    /// What a template leaves out goes back to where it is by itself.
    private static func complete(_ given: LoggingConfig?, _ name: String) -> LoggingConfig {
        let isJSON = given?.logFormat == .json
        return LoggingConfig(
            logFormat: given?.logFormat ?? .text,
            applicationLogLevel: given?.applicationLogLevel ?? (isJSON ? .info : nil),
            systemLogLevel: given?.systemLogLevel ?? (isJSON ? .info : nil),
            logGroup: given?.logGroup ?? "/aws/lambda/\(name)")
    }

    private static func code(_ code: JSONObject, _ properties: JSONObject) throws -> FunctionCode {
        if let text = code["ZipFile"]?.string {
            return FunctionCode(zipFile: try inline(text, properties["Runtime"]?.string ?? ""))
        }
        return FunctionCode(
            s3Bucket: code["S3Bucket"]?.string, s3Key: code["S3Key"]?.string,
            s3ObjectVersion: code["S3ObjectVersion"]?.string)
    }

    /// Code written in the template becomes one file, `index` with the runtime's ending.
    private static func inline(_ text: String, _ runtime: String) throws -> [UInt8] {
        var writer = ZipWriter()
        try writer.addFile(runtime.hasPrefix("python") ? "index.py" : "index.js", Array(text.utf8))
        return writer.archive()
    }

    // MARK: - What is not part of the function's configuration

    private func setConcurrency(_ name: String, _ properties: JSONObject, _ lambda: LambdaClient) async throws {
        guard let reserved = properties["ReservedConcurrentExecutions"]?.integer else { return }
        _ = try await lambda.putFunctionConcurrency(
            PutFunctionConcurrencyRequest(functionName: name, reservedConcurrentExecutions: Int(reserved)))
    }

    private func setCodeSigning(
        _ name: String, from old: JSONObject, to new: JSONObject, _ lambda: LambdaClient
    ) async throws {
        guard old["CodeSigningConfigArn"] != new["CodeSigningConfigArn"] else { return }
        if let arn = new["CodeSigningConfigArn"]?.string {
            _ = try await lambda.putFunctionCodeSigningConfig(
                PutFunctionCodeSigningConfigRequest(codeSigningConfigArn: arn, functionName: name))
        } else {
            _ = try await lambda.deleteFunctionCodeSigningConfig(
                DeleteFunctionCodeSigningConfigRequest(functionName: name))
        }
    }

    /// What happens to loops, and when the runtime changes.
    private func setBehaviour(
        _ name: String, from old: JSONObject, to new: JSONObject, _ lambda: LambdaClient
    ) async throws {
        if old["RecursiveLoop"] != new["RecursiveLoop"] {
            _ = try await lambda.putFunctionRecursionConfig(
                PutFunctionRecursionConfigRequest(
                    functionName: name,
                    recursiveLoop: try TemplateValue.enumeration(new, "RecursiveLoop") ?? .terminate))
        }
        if old["RuntimeManagementConfig"] != new["RuntimeManagementConfig"] {
            let config = new["RuntimeManagementConfig"]?.object ?? [:]
            _ = try await lambda.putRuntimeManagementConfig(
                PutRuntimeManagementConfigRequest(
                    functionName: name,
                    updateRuntimeOn: try TemplateValue.enumeration(config, "UpdateRuntimeOn") ?? .auto,
                    runtimeVersionArn: config["RuntimeVersionArn"]?.string))
        }
    }
}

extension LambdaCore {
    /// Waits until a function or a version that a stack has made or changed is ready.
    /// - Throws: why it is not.
    func settled(_ name: String, _ qualifier: String?, _ context: ResourceContext) async throws {
        let key = FunctionKey(account: context.account, region: context.region, name: name)
        await preparer.settled(FunctionReference(key: key, qualifier: qualifier))
        let shown = try await LambdaClient(context.caller).getFunction(
            GetFunctionRequest(functionName: name, qualifier: qualifier)
        ).configuration
        guard shown?.state != .failed, shown?.lastUpdateStatus != .failed else {
            throw Failure(
                code: "lambda.function", message: shown?.lastUpdateStatusReason ?? "it was not made ready",
                stage: "make \(name) ready")
        }
    }
}

/// Tags as templates write them: a list of `Key` and `Value`.
enum Tagging {
    static func dictionary(_ properties: JSONObject) -> [String: String]? {
        properties["Tags"]?.array == nil ? nil : PropertyValue.tags(properties["Tags"])
    }

    /// Brings the tags of a resource from those of one template to those of another.
    static func change(_ arn: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext) async throws
    {
        let (before, after) = (dictionary(old) ?? [:], dictionary(new) ?? [:])
        let lambda = LambdaClient(context.caller)
        let gone = before.keys.filter { after[$0] == nil }.sorted()
        if !gone.isEmpty { _ = try await lambda.untagResource(UntagResourceRequest(resource: arn, tagKeys: gone)) }
        if after != before, !after.isEmpty {
            _ = try await lambda.tagResource(TagResourceRequest(resource: arn, tags: after))
        }
    }
}

/// Deletes are repeatable: what is gone already is no error.
func ignoringNotFound(_ work: () async throws -> Void) async throws {
    do {
        try await work()
    } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
        return
    }
}
