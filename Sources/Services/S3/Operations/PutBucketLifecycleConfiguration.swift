internal import S3API
internal import ServiceKit
internal import Wire

/// Sets the rules by which objects expire and move to other storage classes.
/// - Source: S3 API Reference, PutBucketLifecycleConfiguration.
struct PutBucketLifecycleConfiguration: Operation {
    static let model = S3Model.putBucketLifecycleConfiguration
    let s3: S3Store

    func access(_ input: PutBucketLifecycleConfigurationRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutLifecycleConfiguration", bucket: input.bucket, context)
    }

    func run(_ input: PutBucketLifecycleConfigurationRequest, _ context: CallContext) async throws
        -> PutBucketLifecycleConfigurationOutput
    {
        guard let given = input.lifecycleConfiguration else { throw S3Fault.malformedXML }
        let form = try LifecycleCheck(randomness: s3.randomness).read(given)
        let size = input.transitionDefaultMinimumObjectSize ?? .allStorageClasses128K
        try await s3.configure(LifecycleRules.self, form, for: input) { $0.transitionMinimum = size.rawValue }
        return PutBucketLifecycleConfigurationOutput(transitionDefaultMinimumObjectSize: size)
    }
}
