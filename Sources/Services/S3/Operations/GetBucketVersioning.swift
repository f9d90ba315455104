internal import S3API
internal import ServiceKit

/// Says whether the bucket keeps versions; nothing where it never did.
struct GetBucketVersioning: Operation {
    static let model = S3Model.getBucketVersioning
    let s3: S3Store

    func access(_ input: GetBucketVersioningRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetBucketVersioning", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketVersioningRequest, _ context: CallContext) async throws -> GetBucketVersioningOutput {
        let versioning = try await s3.bucket(for: input).record.versioning
        return GetBucketVersioningOutput(status: versioning.flatMap { BucketVersioningStatus(rawValue: $0.rawValue) })
    }
}
