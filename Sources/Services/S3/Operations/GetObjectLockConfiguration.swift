internal import S3API
internal import ServiceKit

/// Returns whether a bucket's objects can be locked, and for how long new ones are.
struct GetObjectLockConfiguration: Operation {
    static let model = S3Model.getObjectLockConfiguration
    let s3: S3Store

    func access(_ input: GetObjectLockConfigurationRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetBucketObjectLockConfiguration", bucket: input.bucket, context)
    }

    func run(_ input: GetObjectLockConfigurationRequest, _ context: CallContext) async throws
        -> GetObjectLockConfigurationOutput
    {
        let bucket = try await s3.bucket(for: input).record
        if let lock = bucket.lock { return GetObjectLockConfigurationOutput(objectLockConfiguration: lock.shown) }
        throw S3Fault.notConfigured(
            "ObjectLockConfigurationNotFoundError", "Object Lock configuration does not exist for this bucket",
            bucket: bucket.name)
    }
}
