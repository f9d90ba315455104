internal import S3API
internal import ServiceKit
internal import Wire

/// Makes the bucket keep versions, or stop doing so.
struct PutBucketVersioning: Operation {
    static let model = S3Model.putBucketVersioning
    let s3: S3Store

    func access(_ input: PutBucketVersioningRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutBucketVersioning", bucket: input.bucket, context)
    }

    func run(_ input: PutBucketVersioningRequest, _ context: CallContext) async throws -> Empty {
        let configuration = input.versioningConfiguration
        if input.mfa != nil || configuration.mfaDelete == .enabled {
            throw Fault.notSupported("PutBucketVersioning with MFA delete")
        }
        guard let status = configuration.status, let versioning = BucketRecord.Versioning(rawValue: status.rawValue)
        else {
            throw S3Fault.fault(
                "IllegalVersioningConfigurationException",
                "The Versioning element must be specified")
        }
        try await s3.changeBucket(for: input) { bucket in
            guard bucket.lock == nil || versioning == .enabled else {
                throw S3Fault.fault(
                    "InvalidBucketState",
                    "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.",
                    status: 409)
            }
            bucket.versioning = versioning
        }
        return Empty()
    }
}
