internal import Base

/// A queue's attributes as the service works with them, with the defaults of those that nobody set.
/// - Source: Amazon SQS API Reference, SetQueueAttributes.
struct QueueSettings: Sendable {
    let isFIFO: Bool
    let visibilityTimeout: Int
    let delay: Int
    let retention: Int
    let maximumSize: Int
    let wait: Int
    let redrive: RedrivePolicy?
    let redriveAllow: RedriveAllowPolicy?
    let policy: JSON?
    let deduplicatesByContent: Bool
    let deduplicatesByGroup: Bool

    init(_ attributes: [String: String]) {
        func number(_ name: String) -> Int { Self.number(name, attributes) }
        isFIFO = attributes["FifoQueue"] == "true"
        (visibilityTimeout, delay) = (number("VisibilityTimeout"), number("DelaySeconds"))
        (retention, wait) = (number("MessageRetentionPeriod"), number("ReceiveMessageWaitTimeSeconds"))
        maximumSize = number("MaximumMessageSize")
        redrive = attributes["RedrivePolicy"].flatMap { RedrivePolicy(stored: $0) }
        redriveAllow = attributes["RedriveAllowPolicy"].flatMap { RedriveAllowPolicy(stored: $0) }
        policy = attributes["Policy"].flatMap { try? JSON(parsing: $0) }
        deduplicatesByContent = attributes["ContentBasedDeduplication"] == "true"
        deduplicatesByGroup = attributes["DeduplicationScope"] == "messageGroup"
    }

    static let defaults = [
        "VisibilityTimeout": "30", "DelaySeconds": "0", "MessageRetentionPeriod": "345600",
        "MaximumMessageSize": "1048576", "ReceiveMessageWaitTimeSeconds": "0",
    ]

    private static func number(_ name: String, _ attributes: [String: String]) -> Int {
        (attributes[name] ?? defaults[name]).flatMap { Int($0) } ?? 0
    }
}
