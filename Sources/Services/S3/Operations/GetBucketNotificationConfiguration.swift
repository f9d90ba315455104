internal import S3API
internal import ServiceKit

/// Notifications cannot be set here yet, so that no bucket has any.
struct GetBucketNotificationConfiguration: Operation {
    static let model = S3Model.getBucketNotificationConfiguration
    let s3: S3Store

    func access(_ input: GetBucketNotificationConfigurationRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetBucketNotification", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketNotificationConfigurationRequest, _ context: CallContext) async throws -> NotificationConfiguration {
        _ = try await s3.bucket(for: input)
        return NotificationConfiguration()
    }
}
