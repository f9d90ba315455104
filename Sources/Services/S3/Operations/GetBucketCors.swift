internal import S3API
internal import ServiceKit
internal import Wire

/// Returns the rules for pages of other origins.
/// - Source: S3 API Reference, GetBucketCors.
struct GetBucketCors: Operation {
    static let model = S3Model.getBucketCors
    let s3: S3Store

    func access(_ input: GetBucketCorsRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetBucketCORS", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketCorsRequest, _ context: CallContext) async throws -> GetBucketCorsOutput {
        let bucket = try await s3.bucket(for: input)
        guard let rules = try await s3.configuration(CORSRules.self, of: bucket) else {
            throw S3Fault.notConfigured(
                "NoSuchCORSConfiguration", "The CORS configuration does not exist", bucket: bucket.record.name)
        }
        return GetBucketCorsOutput(corsRules: rules.form.corsRules)
    }
}
