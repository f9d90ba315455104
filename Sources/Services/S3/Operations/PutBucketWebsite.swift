internal import S3API
internal import ServiceKit
internal import Wire

/// Makes the bucket a website, under a host name of its own.
/// - Source: S3 API Reference, PutBucketWebsite.
struct PutBucketWebsite: Operation {
    static let model = S3Model.putBucketWebsite
    let s3: S3Store

    func access(_ input: PutBucketWebsiteRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutBucketWebsite", bucket: input.bucket, context)
    }

    func run(_ input: PutBucketWebsiteRequest, _ context: CallContext) async throws -> Empty {
        try Website.check(input.websiteConfiguration)
        try await s3.configure(Website.self, input.websiteConfiguration, for: input)
        return Empty()
    }
}
