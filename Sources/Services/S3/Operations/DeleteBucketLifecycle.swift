internal import S3API
internal import ServiceKit
internal import Wire

/// Takes all rules of the life cycle away: nothing expires any more.
/// - Source: S3 API Reference, DeleteBucketLifecycle.
struct DeleteBucketLifecycle: Operation {
    static let model = S3Model.deleteBucketLifecycle
    let s3: S3Store

    func access(_ input: DeleteBucketLifecycleRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutLifecycleConfiguration", bucket: input.bucket, context)
    }

    func run(_ input: DeleteBucketLifecycleRequest, _ context: CallContext) async throws -> Empty {
        try await s3.configure(LifecycleRules.self, nil, for: input)
        return Empty()
    }
}
