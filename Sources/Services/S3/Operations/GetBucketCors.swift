internal import S3API
internal import ServiceKit

/// Cross-origin rules cannot be set here, so that no bucket has any.
struct GetBucketCors: Operation {
    static let model = S3Model.getBucketCors
    let s3: S3Store

    func access(_ input: GetBucketCorsRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetBucketCORS", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketCorsRequest, _ context: CallContext) async throws -> GetBucketCorsOutput {
        let bucket = try await s3.bucket(for: input).record
        throw S3Fault.notConfigured(
            "NoSuchCORSConfiguration", "The CORS configuration does not exist", bucket: bucket.name)
    }
}
