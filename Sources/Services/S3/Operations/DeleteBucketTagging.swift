internal import S3API
internal import ServiceKit
internal import Wire

/// Takes the bucket's tags away.
struct DeleteBucketTagging: Operation {
    static let model = S3Model.deleteBucketTagging
    let s3: S3Store

    func access(_ input: DeleteBucketTaggingRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutBucketTagging", bucket: input.bucket, context)
    }

    func run(_ input: DeleteBucketTaggingRequest, _ context: CallContext) async throws -> Empty {
        try await s3.changeBucket(for: input) { $0.tags = [] }
        return Empty()
    }
}
