internal import S3API
internal import ServiceKit

/// Buckets are no websites here.
struct GetBucketWebsite: Operation {
    static let model = S3Model.getBucketWebsite
    let s3: S3Store

    func access(_ input: GetBucketWebsiteRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetBucketWebsite", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketWebsiteRequest, _ context: CallContext) async throws -> GetBucketWebsiteOutput {
        let bucket = try await s3.bucket(for: input).record
        throw S3Fault.notConfigured(
            "NoSuchWebsiteConfiguration", "The specified bucket does not have a website configuration", bucket: bucket.name)
    }
}
