internal import S3API
internal import ServiceKit

/// Returns how new objects are encrypted: by AES256 where nothing else was set.
struct GetBucketEncryption: Operation {
    static let model = S3Model.getBucketEncryption
    let s3: S3Store

    func access(_ input: GetBucketEncryptionRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetEncryptionConfiguration", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketEncryptionRequest, _ context: CallContext) async throws -> GetBucketEncryptionOutput {
        let encryption = try await s3.bucket(for: input).record.encryption
        let byDefault = ServerSideEncryptionByDefault(
            sseAlgorithm: ServerSideEncryption(rawValue: encryption.algorithm) ?? .aes256, kmsMasterKeyID: encryption.kmsKeyID)
        let rule = ServerSideEncryptionRule(
            applyServerSideEncryptionByDefault: byDefault, bucketKeyEnabled: encryption.bucketKeyEnabled)
        return GetBucketEncryptionOutput(serverSideEncryptionConfiguration: .init(rules: [rule]))
    }
}
