internal import Base
internal import SQSAPI
internal import Wire

/// What callers may set of a queue, and how it is checked.
/// - Source: Amazon SQS API Reference, CreateQueue and SetQueueAttributes.
enum QueueAttributes {
    static let ranges: [String: ClosedRange<Int>] = [
        "VisibilityTimeout": LimitsSQS.visibility, "DelaySeconds": LimitsSQS.delay,
        "MessageRetentionPeriod": LimitsSQS.retention, "MaximumMessageSize": LimitsSQS.maximumSize,
        "ReceiveMessageWaitTimeSeconds": LimitsSQS.wait, "KmsDataKeyReusePeriodSeconds": LimitsSQS.keyReuse,
    ]
    static let computed = [
        "ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible", "ApproximateNumberOfMessagesDelayed",
        "CreatedTimestamp", "LastModifiedTimestamp", "QueueArn",
    ]
    private static let forFIFO: Set<String> = [
        "FifoQueue", "ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit",
    ]
    private static let documents: Set<String> = ["Policy", "RedrivePolicy", "RedriveAllowPolicy"]
    private static let others: Set<String> = ["KmsMasterKeyId", "SqsManagedSseEnabled"]

    static func isKnown(_ name: String) -> Bool {
        ranges[name] != nil || computed.contains(name) || forFIFO.contains(name) || documents.contains(name)
            || others.contains(name)
    }

    /// Puts `wanted` over the attributes of a queue; an empty text takes an attribute back.
    /// - Throws: `InvalidAttributeName`, `InvalidAttributeValue`, `InvalidParameterValue`.
    static func merge(_ wanted: [String: String], into attributes: inout [String: String], isFIFO: Bool) throws {
        for (name, value) in wanted.sorted(by: { $0.key < $1.key }) {
            guard isKnown(name), !computed.contains(name), isFIFO || !forFIFO.contains(name) else {
                throw SQSFault.invalidAttributeName("Unknown Attribute \(name).")
            }
            guard value.utf8.count <= LimitsSQS.attributeBytes else { throw tooLong(name) }
            if value.isEmpty, documents.contains(name) || name == "KmsMasterKeyId" {
                attributes[name] = nil
            } else {
                attributes[name] = try checked(name, value)
            }
        }
        if isFIFO { try checkThroughput(attributes) }
        // One kind of encryption takes the place of the other.
        if wanted["KmsMasterKeyId"]?.isEmpty == false { attributes["SqsManagedSseEnabled"] = "false" }
        if wanted["SqsManagedSseEnabled"] == "true" {
            if wanted["KmsMasterKeyId"]?.isEmpty == false {
                throw SQSFault.invalidAttributeValue(
                    "You can use one type of server-side encryption (SSE) at one time. You can either enable KMS SSE or "
                        + "SQS SSE.")
            }
            attributes["KmsMasterKeyId"] = nil
        }
    }

    private static func tooLong(_ name: String) -> Fault {
        name == "Policy"
            ? .policyTooLong
            : SQSFault.invalidAttributeValue("Invalid value for the parameter \(name).")
    }

    private static func checked(_ name: String, _ value: String) throws -> String {
        let invalid = SQSFault.invalidAttributeValue("Invalid value for the parameter \(name).")
        if let range = ranges[name] {
            guard let number = Int(value), range.contains(number) else { throw invalid }
            return "\(number)"
        }
        switch name {
        case "ContentBasedDeduplication", "SqsManagedSseEnabled", "FifoQueue":
            guard ["true", "false"].contains(value.lowercased()) else { throw invalid }
            return value.lowercased()
        case "DeduplicationScope": guard ["messageGroup", "queue"].contains(value) else { throw invalid }
        case "FifoThroughputLimit":
            guard ["perQueue", "perMessageGroupId"].contains(value) else { throw invalid }
        case "Policy": try QueuePolicy.check(value)
        case "RedrivePolicy": return try RedrivePolicy(value).text
        case "RedriveAllowPolicy": _ = try RedriveAllowPolicy(value)
        default: break
        }
        return value
    }

    /// High throughput counts by message group, so duplicates are found by group too.
    private static func checkThroughput(_ attributes: [String: String]) throws(Fault) {
        guard attributes["FifoThroughputLimit"] == "perMessageGroupId",
            attributes["DeduplicationScope"] ?? "queue" != "messageGroup"
        else { return }
        throw SQSFault.invalidAttributeValue(
            "The perMessageGroupId value is allowed only when the value for DeduplicationScope is messageGroup.")
    }

    /// What GetQueueAttributes shows of the attributes that can be set.
    static func shown(_ queue: Queue) -> [String: String] {
        var shown = QueueSettings.defaults.merging(queue.attributes) { _, set in set }
        if shown["SqsManagedSseEnabled"] == nil { shown["SqsManagedSseEnabled"] = "true" }
        if shown["KmsMasterKeyId"] != nil, shown["KmsDataKeyReusePeriodSeconds"] == nil {
            shown["KmsDataKeyReusePeriodSeconds"] = "300"
        }
        if queue.isFIFO {
            let defaults = [
                "ContentBasedDeduplication": "false", "DeduplicationScope": "queue", "FifoThroughputLimit": "perQueue",
            ]
            shown.merge(defaults) { set, _ in set }
        }
        return shown
    }
}
