internal import S3API
internal import ServiceKit
internal import Wire

/// Says to which pages of other origins browsers give what the bucket answers.
/// - Source: S3 API Reference, PutBucketCors.
struct PutBucketCors: Operation {
    static let model = S3Model.putBucketCors
    let s3: S3Store

    func access(_ input: PutBucketCorsRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutBucketCORS", bucket: input.bucket, context)
    }

    func run(_ input: PutBucketCorsRequest, _ context: CallContext) async throws -> Empty {
        try CORSRules.check(input.corsConfiguration)
        try await s3.configure(CORSRules.self, input.corsConfiguration, for: input)
        return Empty()
    }
}
