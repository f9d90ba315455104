internal import S3API
internal import ServiceKit
internal import Wire

/// Returns the rules by which objects expire and move.
/// - Source: S3 API Reference, GetBucketLifecycleConfiguration.
struct GetBucketLifecycleConfiguration: Operation {
    static let model = S3Model.getBucketLifecycleConfiguration
    let s3: S3Store

    func access(_ input: GetBucketLifecycleConfigurationRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetLifecycleConfiguration", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketLifecycleConfigurationRequest, _ context: CallContext) async throws
        -> GetBucketLifecycleConfigurationOutput
    {
        let bucket = try await s3.bucket(for: input)
        guard let rules = try await s3.configuration(LifecycleRules.self, of: bucket) else {
            throw S3Fault.notConfigured(
                "NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist",
                bucket: bucket.record.name)
        }
        return GetBucketLifecycleConfigurationOutput(
            rules: rules.form.rules,
            transitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize(
                rawValue: bucket.record.transitionMinimum))
    }
}
