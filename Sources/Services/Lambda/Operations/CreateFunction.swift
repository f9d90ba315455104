internal import Base
internal import LambdaAPI
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// Makes a function. Its code is checked, kept and unpacked before the answer; the rest follows, until it is active.
struct CreateFunction: Operation {
    static let model = LambdaModel.createFunction
    let core: LambdaCore

    func access(_ input: CreateFunctionRequest, _ context: CallContext) async throws -> [Access] {
        let reference = try core.reference(input.functionName, nil, context)
        let layers = try await core.layerAccesses(input.layers, context)
        return [
            Access("lambda:CreateFunction", on: reference.key.arn),
            Access("iam:PassRole", on: input.role, conditions: ["iam:PassedToService": ["lambda.amazonaws.com"]]),
        ] + layers
    }

    func run(_ input: CreateFunctionRequest, _ context: CallContext) async throws -> FunctionConfiguration {
        let key = try core.functionOnly(input.functionName, context).key
        try Self.check(key.name)
        let draft = try FunctionDraft(input)
        try LambdaCore.check(newTags: input.tags)
        guard let runtime = input.runtime, let handler = input.handler ?? Self.handler(for: runtime) else {
            throw LambdaCore.invalid(
                "Runtime and Handler are mandatory parameters for functions created with deployment packages.")
        }
        guard try await core.functions.function(key) == nil else {
            throw LambdaFault.resourceConflictException(
                "Function already exist: \(key.name)", details: ["Type": "User"])
        }
        try await core.checkRole(input.role, key)
        try await core.checkDeadLetters(draft.deadLetterTarget ?? "", role: input.role, key, context)
        if let arn = input.codeSigningConfigArn { _ = try await core.checkCodeSigning(arn) }
        let source = LambdaCore.Source(
            bytes: input.code.zipFile, bucket: input.code.s3Bucket, key: input.code.s3Key,
            version: input.code.s3ObjectVersion)
        let package = try await core.package(source, operation: "CreateFunction", context)
        let layers = try await core.layers(input.layers ?? [], with: package.unzippedSize, context)
        try await core.checkSignature(under: input.codeSigningConfigArn)
        var config = FunctionConfig(
            runtime: runtime.rawValue, role: input.role, handler: handler, layers: layers,
            logGroup: "/aws/lambda/\(key.name)",
            digest: package.digest, codeSize: package.bytes.count, lastModified: LambdaCore.modified(context.now),
            revisionID: core.environment.randomness.uuid())
        try draft.apply(to: &config)
        config.status = .creating
        var record = FunctionRecord(name: key.name, latest: config, tags: input.tags ?? [:])
        record.codeSigningARN = input.codeSigningConfigArn
        let version = input.publish == true ? record.publish(core.environment.randomness.uuid()) : nil
        try await core.keep(package, layers: layers) {
            try await core.functions.create(key, record, version: version)
        }
        core.prepare(key, version)
        return (version ?? config).output(key, qualified: version != nil)
    }

    /// The model's bound leaves room for an ARN; a name has one of its own.
    private static func check(_ name: String) throws(Fault) {
        guard name.utf8.count <= LimitsLambda.functionNameLength else {
            throw Fault(
                code: "ValidationException",
                message: "1 validation error detected: Value '\(name)' at 'functionName' failed to satisfy constraint: "
                    + "Member must have length less than or equal to \(LimitsLambda.functionNameLength)")
        }
    }

    /// A runtime of the function's own does not need a handler's name.
    private static func handler(for runtime: Runtime) -> String? {
        runtime.rawValue.hasPrefix("provided") ? "bootstrap" : nil
    }
}

extension LambdaCore {
    /// Refuses a role that is not there, or that Lambda may not assume.
    func checkRole(_ role: String, _ key: FunctionKey) async throws {
        do {
            credentials.forget(key)
            _ = try await credentials.session(role: role, for: key)
        } catch let fault as Fault where fault.status < 500 {
            throw LambdaCore.invalid("The role defined for the function cannot be assumed by Lambda.")
        }
    }
}

extension FunctionRecord {
    /// Makes the newest configuration a version of its own.
    mutating func publish(_ revisionID: String, _ description: String? = nil) -> FunctionConfig {
        lastVersion += 1
        if latest.snapStart { snapshots.insert(String(lastVersion)) }
        publishedContent = latest.content
        var version = latest
        version.version = String(lastVersion)
        if !version.status.isSettled || version.startsFromSnapshot { version.status = .creating }
        version.revisionID = revisionID
        version.description = description ?? version.description
        return version
    }
}
