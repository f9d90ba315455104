internal import S3API
internal import ServiceKit
internal import Wire

/// Deletes an empty bucket.
struct DeleteBucket: Operation {
    static let model = S3Model.deleteBucket
    let s3: S3Store

    func access(_ input: DeleteBucketRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:DeleteBucket", bucket: input.bucket, context)
    }

    func run(_ input: DeleteBucketRequest, _ context: CallContext) async throws -> Empty {
        try await s3.deleteBucket(for: input)
        return Empty()
    }
}
