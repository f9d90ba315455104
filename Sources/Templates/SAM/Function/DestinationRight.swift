internal import Base

/// What a role needs to write to a destination of events, by the kind that SAM's `Type` names.
/// - Source: SAM specification, EventInvokeDestinationConfiguration; the roles that SAM makes.
enum DestinationRight {
    case queue
    case topic
    case bus
    case function
    case bucket

    /// The end of the policy's name.
    private var suffix: String {
        switch self {
        case .queue: "SQSPolicy"
        case .topic: "SNSPolicy"
        case .bus: "EventBridgePolicy"
        case .function: "LambdaPolicy"
        case .bucket: "S3Policy"
        }
    }

    /// A policy with its name.
    /// - Parameter id: the logical id of what writes.
    func policy(_ id: String, on arn: JSON) -> (name: String, statements: [JSON]) { (id + suffix, statements(on: arn)) }

    private func statements(on arn: JSON) -> [JSON] {
        func allow(_ action: JSON, _ resource: JSON) -> JSON { .statement([action], on: resource, isSingle: true) }
        switch self {
        case .queue: return [allow("sqs:SendMessage", arn)]
        case .topic: return [allow("sns:publish", arn)]
        case .bus: return [allow("events:PutEvents", arn)]
        case .function: return [allow("lambda:InvokeFunction", arn)]
        case .bucket:
            let objects: JSON = .object(["Fn::Join": ["/", [arn, "*"]]])
            return [allow("s3:PutObject", objects), allow("s3:ListBucket", arn)]
        }
    }
}
