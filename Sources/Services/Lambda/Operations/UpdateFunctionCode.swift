internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Gives a function new code. Events run it once the update is done.
struct UpdateFunctionCode: Operation {
    static let model = LambdaModel.updateFunctionCode
    let core: LambdaCore

    func access(_ input: UpdateFunctionCodeRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: UpdateFunctionCodeRequest, _ context: CallContext) async throws -> FunctionConfiguration {
        if input.imageUri != nil { throw Fault.notSupported("UpdateFunctionCode with ImageUri") }
        if input.publishTo != nil { throw Fault.notSupported("UpdateFunctionCode with PublishTo") }
        try Unsupported.check(codeKey: input.sourceKMSKeyArn, "UpdateFunctionCode")
        let reference = try core.functionOnly(input.functionName, context)
        let function = try await core.functions.existing(reference)
        let old = function.latest
        try old.status.checkSettled(reference.arn)
        // What is refused anyway need not be read.
        try LambdaCore.check(input.revisionId, is: old.revisionID)
        let package = try await core.package(
            LambdaCore.Source(
                bytes: input.zipFile, bucket: input.s3Bucket, key: input.s3Key, version: input.s3ObjectVersion),
            operation: "UpdateFunctionCode", context)
        try await core.checkSignature(under: function.codeSigningARN)
        _ = try await core.layerSizes(old.layers, with: package.unzippedSize)
        let revision = core.environment.randomness.uuid()
        if input.dryRun == true {
            return Self.changed(old, package, input, context, revision).output(reference)
        }
        var published: Published?
        let (record, unused) = try await core.keep(package) {
            try await core.functions.update(reference) { record in
                try record.latest.status.checkSettled(reference.arn)
                try LambdaCore.check(input.revisionId, is: record.latest.revisionID)
                try record.change { $0 = Self.changed($0, package, input, context, revision) }
                published = input.publish == true ? try await core.publish(&record, reference.key) : nil
                return published?.new
            }
        }
        try await core.code.remove(unused)
        core.prepare(reference.key, published?.new)
        guard let published else { return record.latest.output(reference.key, qualified: false) }
        return published.config.output(reference.key, qualified: true)
    }

    private static func changed(
        _ config: FunctionConfig, _ package: CodePackage, _ input: UpdateFunctionCodeRequest, _ context: CallContext,
        _ revision: String
    ) -> FunctionConfig {
        var config = config
        (config.digest, config.codeSize) = (package.digest, package.bytes.count)
        (config.lastModified, config.revisionID) = (LambdaCore.modified(context.now), revision)
        config.architecture = input.architectures?.first?.rawValue ?? config.architecture
        return config
    }
}
