internal import S3API
internal import ServiceKit
internal import Wire

/// Sets encryption back to AES256.
struct DeleteBucketEncryption: Operation {
    static let model = S3Model.deleteBucketEncryption
    let s3: S3Store

    func access(_ input: DeleteBucketEncryptionRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutEncryptionConfiguration", bucket: input.bucket, context)
    }

    func run(_ input: DeleteBucketEncryptionRequest, _ context: CallContext) async throws -> Empty {
        try await s3.changeBucket(for: input) { $0.encryption = BucketRecord.Encryption() }
        return Empty()
    }
}
