internal import S3API
internal import ServiceKit

/// Returns until when a version stays.
struct GetObjectRetention: Operation {
    static let model = S3Model.getObjectRetention
    let s3: S3Store

    func access(_ input: GetObjectRetentionRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetObjectRetention", bucket: input.bucket, key: input.key, context)
    }

    func run(_ input: GetObjectRetentionRequest, _ context: CallContext) async throws -> GetObjectRetentionOutput {
        let lock = try await s3.lock(input.key, input.versionId, for: input, context)
        guard let retention = lock?.retention else { throw S3Fault.noObjectLock(input.key) }
        return GetObjectRetentionOutput(
            retention: ObjectLockRetention(mode: retention.mode, retainUntilDate: retention.until))
    }
}

extension S3Store {
    /// The lock of a version; nil where it has none.
    /// - Throws: `InvalidRequest` for a bucket whose objects cannot be locked.
    func lock(_ key: String, _ versionID: String?, for request: some BucketRequest, _ context: CallContext) async throws
        -> ObjectLock?
    {
        let bucket = try await bucket(for: request).record
        try bucket.checkHasLock()
        return try await telling(bucket.name, context) {
            try await version(bucket, key, versionID).record.protection.lock
        }
    }
}
