internal import S3API
internal import ServiceKit

/// Returns who is told of a bucket's events; an empty configuration where nobody is.
struct GetBucketNotificationConfiguration: Operation {
    static let model = S3Model.getBucketNotificationConfiguration
    let s3: S3Store

    func access(_ input: GetBucketNotificationConfigurationRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetBucketNotification", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketNotificationConfigurationRequest, _ context: CallContext) async throws
        -> NotificationConfiguration
    {
        let bucket = try await s3.bucket(for: input)
        return try await s3.configuration(NotificationRules.self, of: bucket)?.form ?? NotificationConfiguration()
    }
}
