internal import S3API
internal import ServiceKit
internal import Wire

/// Blocks no public access any more.
struct DeletePublicAccessBlock: Operation {
    static let model = S3Model.deletePublicAccessBlock
    let s3: S3Store

    func access(_ input: DeletePublicAccessBlockRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutBucketPublicAccessBlock", bucket: input.bucket, context)
    }

    func run(_ input: DeletePublicAccessBlockRequest, _ context: CallContext) async throws -> Empty {
        try await s3.changeBucket(for: input) { $0.publicAccessBlock = nil }
        return Empty()
    }
}
