internal import S3API
internal import ServiceKit

/// Returns the bucket's tags.
struct GetBucketTagging: Operation {
    static let model = S3Model.getBucketTagging
    let s3: S3Store

    func access(_ input: GetBucketTaggingRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetBucketTagging", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketTaggingRequest, _ context: CallContext) async throws -> GetBucketTaggingOutput {
        let bucket = try await s3.bucket(for: input).record
        guard !bucket.tags.isEmpty else {
            throw S3Fault.notConfigured("NoSuchTagSet", "The TagSet does not exist", bucket: bucket.name)
        }
        return GetBucketTaggingOutput(tagSet: bucket.tags)
    }
}
