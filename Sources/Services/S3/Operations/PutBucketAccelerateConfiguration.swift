internal import S3API
internal import ServiceKit
internal import Wire

/// Sets whether uploads may come by S3's faster way. Here every way is as fast.
/// - Source: S3 API Reference, PutBucketAccelerateConfiguration.
struct PutBucketAccelerateConfiguration: Operation {
    static let model = S3Model.putBucketAccelerateConfiguration
    let s3: S3Store

    func access(_ input: PutBucketAccelerateConfigurationRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutAccelerateConfiguration", bucket: input.bucket, context)
    }

    func run(_ input: PutBucketAccelerateConfigurationRequest, _ context: CallContext) async throws -> Empty {
        guard let status = input.accelerateConfiguration.status else { throw S3Fault.malformedXML }
        guard !input.bucket.contains(".") else {
            throw S3Fault.invalidRequest(
                "S3 Transfer Acceleration is not supported for buckets with periods (.) in their names")
        }
        try await s3.changeBucket(for: input) { $0.acceleration = status.rawValue }
        return Empty()
    }
}
