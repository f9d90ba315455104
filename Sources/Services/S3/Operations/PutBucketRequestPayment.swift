internal import S3API
internal import ServiceKit
internal import Wire

/// Sets who pays for requests. Nobody pays here, but where it is the requester, other accounts must say that they know.
/// - Source: S3 API Reference, PutBucketRequestPayment.
struct PutBucketRequestPayment: Operation {
    static let model = S3Model.putBucketRequestPayment
    let s3: S3Store

    func access(_ input: PutBucketRequestPaymentRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutBucketRequestPayment", bucket: input.bucket, context)
    }

    func run(_ input: PutBucketRequestPaymentRequest, _ context: CallContext) async throws -> Empty {
        try await s3.changeBucket(for: input) {
            $0.requesterPays = input.requestPaymentConfiguration.payer == .requester
        }
        return Empty()
    }
}
