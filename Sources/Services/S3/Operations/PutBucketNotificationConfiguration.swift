internal import S3API
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// Sets who is told of a bucket's events, in place of all who were told before. An empty configuration tells nobody.
/// - Source: S3 API Reference, PutBucketNotificationConfiguration.
struct PutBucketNotificationConfiguration: Operation {
    static let model = S3Model.putBucketNotificationConfiguration
    let s3: S3Store
    let caller: TargetCaller

    func access(_ input: PutBucketNotificationConfigurationRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutBucketNotification", bucket: input.bucket, context)
    }

    func run(_ input: PutBucketNotificationConfigurationRequest, _ context: CallContext) async throws -> Empty {
        let bucket = try await s3.bucket(for: input).record
        let form = try NotificationCheck(bucket: bucket, randomness: s3.randomness)
            .read(input.notificationConfiguration)
        let rules = NotificationRules(form)
        if input.skipDestinationValidation != true {
            let check = DestinationCheck(
                bucket: bucket, caller: caller, services: s3.services, now: context.now, cause: .call(context))
            try await check.check(rules)
        }
        let isEmpty = rules.rules.isEmpty && !rules.tellsBus
        try await s3.configure(NotificationRules.self, isEmpty ? nil : form, for: input)
        return Empty()
    }
}
