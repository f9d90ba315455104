internal import S3API
internal import ServiceKit
internal import Wire

/// Puts tags on the bucket in place of those it has.
struct PutBucketTagging: Operation {
    static let model = S3Model.putBucketTagging
    let s3: S3Store

    func access(_ input: PutBucketTaggingRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutBucketTagging", bucket: input.bucket, context)
    }

    func run(_ input: PutBucketTaggingRequest, _ context: CallContext) async throws -> Empty {
        try TagRules.check(input.tagging.tagSet, maximum: LimitsS3.bucketTags)
        try await s3.changeBucket(for: input) { $0.tags = input.tagging.tagSet }
        return Empty()
    }
}
