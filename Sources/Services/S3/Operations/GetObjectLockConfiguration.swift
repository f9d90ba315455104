internal import S3API
internal import ServiceKit

/// Object Lock cannot be set here, so that no bucket has it.
struct GetObjectLockConfiguration: Operation {
    static let model = S3Model.getObjectLockConfiguration
    let s3: S3Store

    func access(_ input: GetObjectLockConfigurationRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetBucketObjectLockConfiguration", bucket: input.bucket, context)
    }

    func run(_ input: GetObjectLockConfigurationRequest, _ context: CallContext) async throws -> GetObjectLockConfigurationOutput {
        let bucket = try await s3.bucket(for: input).record
        throw S3Fault.notConfigured(
            "ObjectLockConfigurationNotFoundError", "Object Lock configuration does not exist for this bucket", bucket: bucket.name)
    }
}
