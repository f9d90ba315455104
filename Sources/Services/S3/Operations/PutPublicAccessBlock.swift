internal import S3API
internal import ServiceKit
internal import Wire

/// Sets what public access the bucket blocks; what is not named is not blocked.
struct PutPublicAccessBlock: Operation {
    static let model = S3Model.putPublicAccessBlock
    let s3: S3Store

    func access(_ input: PutPublicAccessBlockRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutBucketPublicAccessBlock", bucket: input.bucket, context)
    }

    func run(_ input: PutPublicAccessBlockRequest, _ context: CallContext) async throws -> Empty {
        let block = input.publicAccessBlockConfiguration
        try await s3.changeBucket(for: input) { bucket in
            bucket.publicAccessBlock = BucketRecord.PublicAccessBlock(
                blockPublicACLs: block.blockPublicAcls ?? false, ignorePublicACLs: block.ignorePublicAcls ?? false,
                blockPublicPolicy: block.blockPublicPolicy ?? false,
                restrictPublicBuckets: block.restrictPublicBuckets ?? false)
        }
        return Empty()
    }
}
