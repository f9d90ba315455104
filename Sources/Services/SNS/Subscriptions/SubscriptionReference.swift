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
        guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")),
            let topic = TopicReference(arn: String(text[..<colon]))
        else { return nil }
        let id = String(text[text.utf8.index(after: colon)...])
        guard id.utf8.count <= LimitsSNS.subscriptionIDLength else { return nil }
        self.init(topic: topic, id: id)
    }

    /// Reads the parameter `SubscriptionArn`.
    /// - Throws: `InvalidParameter`.
    init(_ text: String, _ context: CallContext) throws(Fault) {
        try ARN.check(text, "SubscriptionArn")
        guard let reference = SubscriptionReference(arn: text) else { throw .invalidParameter("SubscriptionId") }
        guard reference.topic.tenant.region == context.region else { throw .invalidParameter("SubscriptionArn") }
        self = reference
    }

    var arn: String { "\(topic.arn):\(id)" }
}
