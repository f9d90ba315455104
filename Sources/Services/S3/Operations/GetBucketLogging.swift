internal import S3API
internal import ServiceKit

/// Access logs cannot be set here, so that no bucket has them.
struct GetBucketLogging: Operation {
    static let model = S3Model.getBucketLogging
    let s3: S3Store

    func access(_ input: GetBucketLoggingRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetBucketLogging", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketLoggingRequest, _ context: CallContext) async throws -> GetBucketLoggingOutput {
        _ = try await s3.bucket(for: input)
        return GetBucketLoggingOutput()
    }
}
