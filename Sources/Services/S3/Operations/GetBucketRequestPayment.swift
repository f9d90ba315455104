internal import S3API
internal import ServiceKit

/// Returns who pays for requests: the owner, where nothing else was said.
struct GetBucketRequestPayment: Operation {
    static let model = S3Model.getBucketRequestPayment
    let s3: S3Store

    func access(_ input: GetBucketRequestPaymentRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetBucketRequestPayment", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketRequestPaymentRequest, _ context: CallContext) async throws
        -> GetBucketRequestPaymentOutput
    {
        let bucket = try await s3.bucket(for: input).record
        return GetBucketRequestPaymentOutput(payer: bucket.requesterPays ? .requester : .bucketOwner)
    }
}
