internal import Base
internal import LambdaAPI
internal import S3API
internal import ServiceCalls
internal import ServiceKit
internal import Wire

extension LambdaCore {
    /// Refuses a destination that is not there, that can't take what it would get, or to which the function's role may
    /// not send.
    func checkDestination(
        _ arn: String, of function: FunctionReference, onSuccess: Bool, _ context: CallContext
    ) async throws {
        let invalid = Self.invalid("The destination ARN \(arn) is invalid.")
        guard let target = DeliveryTarget(arn) else { throw invalid }
        let access: Access
        switch target {
        case .queue(let queue):
            let attributes = try await queueAttributes(queue, ["Policy"])
            // Strangers do not learn which queues an account has: one that is not there lets nobody in either.
            guard attributes != nil || queue.account != function.key.account else { throw invalid }
            access = try queue.access("SendMessage", policy: attributes?["Policy"], for: function.key.account)
        case .topic(let topic):
            let publishing = try await publishing(to: topic, for: function.key.account)
            guard publishing != nil || topic.account != function.key.account else { throw invalid }
            access = publishing ?? Access("sns:Publish", on: arn, owner: topic.account)
        case .function(let other):
            guard other.key != function.key else {
                throw Self.invalid("You can't specify the function as a destination for itself.")
            }
            let record = try await functions.function(other.key)
            guard record != nil || other.key.account != function.key.account else { throw invalid }
            access = Access(
                "lambda:InvokeFunction", on: other.arn, resourcePolicy: record?.policy(for: other.qualifier),
                owner: other.key.account == function.key.account ? nil : other.key.account)
        case .bus(let bus):
            let putting = try await putting(on: bus, for: function.key.account)
            guard putting != nil || bus.account != function.key.account else { throw invalid }
            access = putting ?? Access("events:PutEvents", on: arn, owner: bus.account)
        case .bucket(let bucket):
            guard !onSuccess, let policy = try await bucketPolicy(bucket, context) else { throw invalid }
            access = Access(
                "s3:PutObject", on: "\(arn)/aws/lambda/async/\(function.key.name)", resourcePolicy: policy.document)
        }
        let config = try await functions.version(function)
        guard try await allows(access, role: config.role, function.key, context) else {
            let action = access.action.split(separator: ":" as Character).last.map { String($0) } ?? ""
            throw Self.invalid(
                "The function's execution role does not have permissions to call \(action) on \(arn)")
        }
    }

    /// Refuses a dead-letter queue to which a function's role may not send.
    /// - Parameter arn: empty where the function is to have none.
    func checkDeadLetters(_ arn: String, role: String, _ function: FunctionKey, _ context: CallContext) async throws {
        guard !arn.isEmpty else { return }
        switch DeliveryTarget(arn) {
        case .queue(let queue)?:
            let attributes = try await queueAttributes(queue, ["Policy"])
            let access = try queue.access("SendMessage", policy: attributes?["Policy"], for: function.account)
            guard attributes != nil, try await allows(access, role: role, function, context) else {
                throw Self.invalid(QueueAddress.noPermission("SendMessage"))
            }
        case .topic(let topic)?:
            guard let access = try await publishing(to: topic, for: function.account),
                try await allows(access, role: role, function, context)
            else {
                throw Self.invalid("The provided execution role does not have permissions to call Publish on SNS")
            }
        case .function, .bucket, .bus, nil:
            throw Self.invalid(
                "The dead-letter target \(arn) is invalid: it must be a standard SQS queue or SNS topic.")
        }
    }

    /// The policy of a bucket, which may have none; nil where there is no bucket.
    private func bucketPolicy(_ bucket: String, _ context: CallContext) async throws -> (document: JSON?, Void)? {
        let s3 = S3Client(
            environment.services.caller(
                as: .account(context.account), account: context.account, region: context.region))
        do {
            let policy = try await s3.getBucketPolicy(GetBucketPolicyRequest(bucket: bucket)).policy
            return (try policy.map { try JSON(parsing: $0) }, ())
        } catch let fault as Fault where fault.status < 500 {
            return fault.code == "NoSuchBucketPolicy" ? (nil, ()) : nil
        }
    }
}
