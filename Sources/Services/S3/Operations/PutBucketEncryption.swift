internal import S3API
internal import ServiceKit
internal import Wire

/// Sets how new objects are marked as encrypted. Bytes are kept as they are.
struct PutBucketEncryption: Operation {
    static let model = S3Model.putBucketEncryption
    let s3: S3Store

    func access(_ input: PutBucketEncryptionRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutEncryptionConfiguration", bucket: input.bucket, context)
    }

    func run(_ input: PutBucketEncryptionRequest, _ context: CallContext) async throws -> Empty {
        let rules = input.serverSideEncryptionConfiguration.rules
        guard rules.count == 1, let rule = rules.first, let byDefault = rule.applyServerSideEncryptionByDefault else {
            throw S3Fault.malformedXML
        }
        if rule.blockedEncryptionTypes?.encryptionType?.contains(where: { $0 != .none }) == true {
            throw Fault.notSupported("PutBucketEncryption with BlockedEncryptionTypes")
        }
        if byDefault.kmsMasterKeyID != nil, byDefault.sseAlgorithm == .aes256 {
            throw S3Fault.fault(
                "InvalidArgument", "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse")
        }
        try await s3.changeBucket(for: input) { bucket in
            bucket.encryption = BucketRecord.Encryption(
                algorithm: byDefault.sseAlgorithm.rawValue, kmsKeyID: byDefault.kmsMasterKeyID,
                bucketKeyEnabled: rule.bucketKeyEnabled ?? false)
        }
        return Empty()
    }
}
