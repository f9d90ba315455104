internal import S3API
internal import ServiceKit
internal import Wire

/// Accepts that the owner pays; that whoever asks does is refused by name, since nobody pays here.
/// - Source: S3 API Reference, PutBucketRequestPayment.
struct PutBucketRequestPayment: Operation {
    static let model = S3Model.putBucketRequestPayment
    let s3: S3Store

    func access(_ input: PutBucketRequestPaymentRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutBucketRequestPayment", bucket: input.bucket, context)
    }

    func run(_ input: PutBucketRequestPaymentRequest, _ context: CallContext) async throws -> Empty {
        _ = try await s3.bucket(for: input)
        guard input.requestPaymentConfiguration.payer == .bucketOwner else {
            throw Fault.notSupported("PutBucketRequestPayment with Payer Requester")
        }
        return Empty()
    }
}
