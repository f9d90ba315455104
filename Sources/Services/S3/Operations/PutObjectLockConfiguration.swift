internal import S3API
internal import ServiceKit
internal import Wire

/// Lets the objects of a bucket be locked, and says for how long new ones are. It cannot be taken back.
struct PutObjectLockConfiguration: Operation {
    static let model = S3Model.putObjectLockConfiguration
    let s3: S3Store

    func access(_ input: PutObjectLockConfigurationRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutBucketObjectLockConfiguration", bucket: input.bucket, context)
    }

    func run(_ input: PutObjectLockConfigurationRequest, _ context: CallContext) async throws
        -> PutObjectLockConfigurationOutput
    {
        let lock = try BucketLock(input.objectLockConfiguration)
        try await s3.changeBucket(for: input) { bucket in
            guard bucket.versioning == .enabled else {
                throw S3Fault.fault(
                    "InvalidBucketState",
                    "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration", status: 409)
            }
            bucket.lock = lock
        }
        return PutObjectLockConfigurationOutput()
    }
}
