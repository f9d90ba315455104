internal import S3API
internal import ServiceKit
internal import Wire

/// Accepts that nothing is logged; access logs are refused by name, since nobody writes them here.
/// - Source: S3 API Reference, PutBucketLogging.
struct PutBucketLogging: Operation {
    static let model = S3Model.putBucketLogging
    let s3: S3Store

    func access(_ input: PutBucketLoggingRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutBucketLogging", bucket: input.bucket, context)
    }

    func run(_ input: PutBucketLoggingRequest, _ context: CallContext) async throws -> Empty {
        _ = try await s3.bucket(for: input)
        guard input.bucketLoggingStatus.loggingEnabled == nil else {
            throw Fault.notSupported("PutBucketLogging with LoggingEnabled")
        }
        return Empty()
    }
}
