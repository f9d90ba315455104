internal import Base
internal import Policy
internal import SNSAPI
internal import Wire

/// What callers may set of a topic, and how it is checked.
/// - Source: Amazon SNS API Reference, CreateTopic and SetTopicAttributes.
enum TopicAttributes {
    private static let plain: Set<String> = [
        "DeliveryPolicy", "DisplayName", "Policy", "SignatureVersion", "TracingConfig", "KmsMasterKeyId",
    ]
    private static let forFIFO: Set<String> = ["ContentBasedDeduplication", "FifoThroughputScope"]

    /// Puts `wanted` over the attributes of a topic; an empty text takes an attribute back.
    /// - Parameter prefix: what stands before the reason in the fault: `Attributes Reason: ` for CreateTopic.
    /// - Throws: `InvalidParameter`, `NotImplementedException`.
    static func merge(
        _ wanted: [String: String], into attributes: inout [String: String], isFIFO: Bool, prefix: String
    ) throws(Fault) {
        for (name, value) in wanted.sorted(by: { $0.key < $1.key }) {
            try checkServed(name, value)
            guard name == "Policy" || value.utf8.count <= LimitsSNS.attributeBytes else {
                throw .invalidParameter("\(prefix)\(name) is too long")
            }
            guard plain.contains(name) || (isFIFO && forFIFO.contains(name)) else {
                throw forFIFO.contains(name)
                    ? .invalidParameter("\(prefix)\(name) is only supported for FIFO topics")
                    : .invalidParameter(prefix + "AttributeName")
            }
            if value.isEmpty, name != "ContentBasedDeduplication" {
                attributes[name] = nil
            } else {
                attributes[name] = try checked(name, value, prefix, isFIFO: isFIFO)
            }
        }
    }

    /// What SNS has and this platform lacks.
    private static func checkServed(_ name: String, _ value: String) throws(Fault) {
        guard !value.isEmpty else { return }
        if name.hasSuffix("FeedbackRoleArn") || name.hasSuffix("SuccessFeedbackSampleRate") {
            throw .notSupported("The topic attribute \(name)")
        }
        if name == "ArchivePolicy" || name == "DataProtectionPolicy" {
            throw .notSupported("The topic attribute \(name)")
        }
    }

    private static func checked(
        _ name: String, _ value: String, _ prefix: String, isFIFO: Bool
    ) throws(Fault) -> String {
        func refuse(_ reason: String) -> Fault { .invalidParameter("\(prefix)\(name)\(reason)") }
        switch name {
        case "Policy": return try TopicPolicy.checked(value, prefix)
        case "DeliveryPolicy": _ = try DeliveryPolicy(topic: value, prefix)
        case "DisplayName":
            guard value.unicodeScalars.count <= LimitsSNS.displayNameLength else { throw refuse("") }
        case "SignatureVersion": guard ["1", "2"].contains(value) else { throw refuse("") }
        case "TracingConfig":
            guard ["PassThrough", "Active"].contains(value) else { throw refuse("") }
            if isFIFO, value == "Active" {
                throw refuse(": Active tracing mode is not supported for FIFO topics")
            }
        case "ContentBasedDeduplication":
            guard ["true", "false"].contains(value.lowercased()) else { throw refuse("") }
            return value.lowercased()
        case "FifoThroughputScope":
            guard ["Topic", "MessageGroup"].contains(value) else { throw refuse("") }
        default: break
        }
        return value
    }

    /// What GetTopicAttributes tells.
    static func shown(_ topic: StoredTopic, deleted: Int) -> [String: String] {
        var shown = topic.record.attributes
        let pending = topic.subscriptions.count { $0.record.isPending }
        shown["TopicArn"] = topic.arn
        shown["Owner"] = topic.reference.tenant.account.rawValue
        shown["Policy"] = shown["Policy"] ?? TopicPolicy.standard(topic.reference)
        shown["DisplayName"] = shown["DisplayName"] ?? ""
        shown["SubscriptionsPending"] = "\(pending)"
        shown["SubscriptionsConfirmed"] = "\(topic.subscriptions.count - pending)"
        shown["SubscriptionsDeleted"] = "\(deleted)"
        shown["EffectiveDeliveryPolicy"] = topic.delivery.effective.description
        if topic.isFIFO {
            shown["ContentBasedDeduplication"] = shown["ContentBasedDeduplication"] ?? "false"
            shown["FifoThroughputScope"] = shown["FifoThroughputScope"] ?? "Topic"
        }
        return shown
    }
}
