internal import Base
internal import ServiceKit
internal import Wire

/// Which subscription a call means: `topic ARN:id`.
struct SubscriptionReference: Hashable, Sendable {
    let topic: TopicReference
    let id: String

    init(topic: TopicReference, id: String) { (self.topic, self.id) = (topic, id) }

    /// Reads a subscription's ARN; nil where it is none.
    init?(arn text: String) {
        guard let colon = text.lastIndex(of: ":"), let topic = TopicReference(arn: String(text[..<colon])) else {
            return nil
        }
        self.init(topic: topic, id: String(text[text.index(after: colon)...]))
    }

    /// Reads a parameter.
    /// - Throws: `InvalidParameter`.
    init(_ text: String, _ context: CallContext) throws(Fault) {
        let parts = text.split(separator: ":" as Character, omittingEmptySubsequences: false).count
        guard parts >= 6 else {
            throw .invalidParameter("SubscriptionArn Reason: An ARN must have at least 6 elements, not \(parts)")
        }
        guard let reference = SubscriptionReference(arn: text) else { throw .invalidParameter("SubscriptionId") }
        guard reference.topic.tenant.region == context.region else { throw .invalidParameter("SubscriptionArn") }
        self = reference
    }

    var arn: String { "\(topic.arn):\(id)" }
}
