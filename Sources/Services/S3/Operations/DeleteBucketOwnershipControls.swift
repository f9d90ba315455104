internal import S3API
internal import ServiceKit
internal import Wire

/// Takes the ownership controls away.
struct DeleteBucketOwnershipControls: Operation {
    static let model = S3Model.deleteBucketOwnershipControls
    let s3: S3Store

    func access(_ input: DeleteBucketOwnershipControlsRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutBucketOwnershipControls", bucket: input.bucket, context)
    }

    func run(_ input: DeleteBucketOwnershipControlsRequest, _ context: CallContext) async throws -> Empty {
        try await s3.changeBucket(for: input) { $0.ownership = nil }
        return Empty()
    }
}
