internal import S3API
internal import ServiceKit
internal import Wire

/// Ends the bucket's being a website.
/// - Source: S3 API Reference, DeleteBucketWebsite.
struct DeleteBucketWebsite: Operation {
    static let model = S3Model.deleteBucketWebsite
    let s3: S3Store

    func access(_ input: DeleteBucketWebsiteRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:DeleteBucketWebsite", bucket: input.bucket, context)
    }

    func run(_ input: DeleteBucketWebsiteRequest, _ context: CallContext) async throws -> Empty {
        try await s3.configure(Website.self, nil, for: input)
        return Empty()
    }
}
