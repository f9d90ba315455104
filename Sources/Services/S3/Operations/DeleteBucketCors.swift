internal import S3API
internal import ServiceKit
internal import Wire

/// Takes the rules for pages of other origins away.
/// - Source: S3 API Reference, DeleteBucketCors.
struct DeleteBucketCors: Operation {
    static let model = S3Model.deleteBucketCors
    let s3: S3Store

    func access(_ input: DeleteBucketCorsRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutBucketCORS", bucket: input.bucket, context)
    }

    func run(_ input: DeleteBucketCorsRequest, _ context: CallContext) async throws -> Empty {
        try await s3.configure(CORSRules.self, nil, for: input)
        return Empty()
    }
}
