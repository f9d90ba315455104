internal import S3API
internal import ServiceKit
internal import Wire

/// Returns how the bucket is a website.
/// - Source: S3 API Reference, GetBucketWebsite.
struct GetBucketWebsite: Operation {
    static let model = S3Model.getBucketWebsite
    let s3: S3Store

    func access(_ input: GetBucketWebsiteRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetBucketWebsite", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketWebsiteRequest, _ context: CallContext) async throws -> GetBucketWebsiteOutput {
        let bucket = try await s3.bucket(for: input)
        guard let form = try await s3.configuration(Website.self, of: bucket)?.form else {
            throw S3Fault.notConfigured(
                "NoSuchWebsiteConfiguration", "The specified bucket does not have a website configuration",
                bucket: bucket.record.name)
        }
        return GetBucketWebsiteOutput(
            redirectAllRequestsTo: form.redirectAllRequestsTo, indexDocument: form.indexDocument,
            errorDocument: form.errorDocument, routingRules: form.routingRules)
    }
}
