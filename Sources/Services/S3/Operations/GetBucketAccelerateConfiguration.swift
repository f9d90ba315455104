internal import S3API
internal import ServiceKit

/// Returns whether uploads may come by S3's faster way; nothing where nothing was ever said.
/// - Source: S3 API Reference, GetBucketAccelerateConfiguration.
struct GetBucketAccelerateConfiguration: Operation {
    static let model = S3Model.getBucketAccelerateConfiguration
    let s3: S3Store

    func access(_ input: GetBucketAccelerateConfigurationRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetAccelerateConfiguration", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketAccelerateConfigurationRequest, _ context: CallContext) async throws
        -> GetBucketAccelerateConfigurationOutput
    {
        let bucket = try await s3.bucket(for: input).record
        return GetBucketAccelerateConfigurationOutput(
            status: bucket.acceleration.flatMap { BucketAccelerateStatus(rawValue: $0) })
    }
}
