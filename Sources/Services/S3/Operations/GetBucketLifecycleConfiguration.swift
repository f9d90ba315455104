internal import S3API
internal import ServiceKit

/// Life cycle rules cannot be set here, so that no bucket has any.
struct GetBucketLifecycleConfiguration: Operation {
    static let model = S3Model.getBucketLifecycleConfiguration
    let s3: S3Store

    func access(_ input: GetBucketLifecycleConfigurationRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetLifecycleConfiguration", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketLifecycleConfigurationRequest, _ context: CallContext) async throws -> GetBucketLifecycleConfigurationOutput {
        let bucket = try await s3.bucket(for: input).record
        throw S3Fault.notConfigured(
            "NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist", bucket: bucket.name)
    }
}
