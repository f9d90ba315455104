internal import Base
internal import SNSAPI
internal import Wire

/// What callers may set of a subscription, and how it is checked.
/// - Source: Amazon SNS API Reference, Subscribe and SetSubscriptionAttributes.
enum SubscriptionAttributes {
    private static let known: Set<String> = [
        "DeliveryPolicy", "FilterPolicy", "FilterPolicyScope", "RawMessageDelivery", "RedrivePolicy",
    ]
    private static let refused: Set<String> = ["SubscriptionRoleArn", "ReplayPolicy"]

    /// Puts `wanted` over a subscription's attributes; an empty text takes one back.
    /// - Parameter prefix: `Attributes Reason: ` for Subscribe.
    /// - Throws: `InvalidParameter`, `NotImplementedException`.
    static func merge(
        _ wanted: [String: String], into attributes: inout [String: String], _ subscriber: Subscriber, _ prefix: String
    ) throws(Fault) {
        for (name, value) in wanted.sorted(by: { $0.key < $1.key }) {
            if refused.contains(name) { throw .notSupported("The subscription attribute \(name)") }
            guard known.contains(name) else { throw .invalidParameter(prefix + "AttributeName") }
            guard name == "FilterPolicy" || value.utf8.count <= LimitsSNS.attributeBytes else {
                throw .invalidParameter("\(prefix)\(name) is too long")
            }
            if value.isEmpty || (value == "{}" && name == "FilterPolicy") {
                attributes[name] = nil
            } else {
                attributes[name] = try checked(name, value, subscriber, prefix)
            }
        }
        // Which policies are possible depends on the scope, whichever of the two is set.
        if wanted["FilterPolicy"] != nil || wanted["FilterPolicyScope"] != nil, let text = attributes["FilterPolicy"] {
            _ = try FilterPolicy(text, scope(attributes), prefix)
        }
    }

    static func scope(_ attributes: [String: String]) -> FilterPolicy.Scope {
        attributes["FilterPolicyScope"].flatMap(FilterPolicy.Scope.init) ?? .attributes
    }

    private static func checked(
        _ name: String, _ value: String, _ subscriber: Subscriber, _ prefix: String
    ) throws(Fault) -> String {
        switch name {
        case "DeliveryPolicy":
            guard subscriber.kind.isWeb else {
                throw .invalidParameter(
                    "\(prefix)Delivery protocol [\(subscriber.kind.rawValue)] does not support delivery policy.")
            }
            _ = try DeliveryPolicy(subscription: value, prefix)
        case "FilterPolicyScope":
            guard FilterPolicy.Scope(rawValue: value) != nil else {
                throw .invalidParameter(
                    "\(prefix)FilterPolicyScope: Invalid value [\(value)]. Please use either MessageBody or "
                        + "MessageAttributes")
            }
        case "RawMessageDelivery":
            guard ["true", "false"].contains(value.lowercased()) else {
                throw .invalidParameter(
                    "\(prefix)RawMessageDelivery: Invalid value [\(value)]. Must be true or false.")
            }
            guard value.lowercased() == "false" || subscriber.kind.mayBeRaw else {
                throw .invalidParameter(
                    "\(prefix)Delivery protocol [\(subscriber.kind.rawValue)] does not support raw message delivery.")
            }
            return value.lowercased()
        case "RedrivePolicy": _ = try RedrivePolicy(value, subscriber, prefix)
        default: break
        }
        return value
    }

    /// What GetSubscriptionAttributes tells.
    static func shown(_ subscription: StoredSubscription, topic: StoredTopic) -> [String: String] {
        let record = subscription.record
        var shown = record.attributes
        shown["SubscriptionArn"] = subscription.arn
        shown["TopicArn"] = topic.arn
        shown["Protocol"] = record.kind.rawValue
        shown["Endpoint"] = record.kind.shown(record.endpoint)
        shown["Owner"] = record.owner.rawValue
        shown["SubscriptionPrincipal"] = record.principal
        shown["PendingConfirmation"] = "\(record.isPending)"
        shown["ConfirmationWasAuthenticated"] = "\(record.isAuthenticated)"
        shown["RawMessageDelivery"] = shown["RawMessageDelivery"] ?? "false"
        if shown["FilterPolicy"] != nil { shown["FilterPolicyScope"] = scope(record.attributes).rawValue }
        if record.kind.isWeb {
            shown["EffectiveDeliveryPolicy"] =
                topic.delivery.applied(to: subscription.delivery).effectiveForSubscription.description
        }
        return shown
    }
}

/// Who is to get messages, and from which topic.
struct Subscriber: Sendable {
    let topic: TopicReference
    let kind: DeliveryProtocol
    let endpoint: String
}

/// Where a message goes that could not be delivered.
/// - Source: Amazon SNS Developer Guide, "Amazon SNS dead-letter queues".
struct RedrivePolicy: Sendable, Hashable {
    let target: ARN

    /// - Throws: `InvalidParameter`.
    init(_ text: String, _ subscriber: Subscriber, _ prefix: String) throws(Fault) {
        func refuse(_ reason: String) -> Fault { .invalidParameter("\(prefix)RedrivePolicy: \(reason)") }
        guard let json = text.json?.object else { throw refuse("failed to parse JSON.") }
        guard let arn = ARN(json["deadLetterTargetArn"]?.string ?? ""), AccountID(arn.account) != nil else {
            throw refuse("deadLetterTargetArn is an invalid arn")
        }
        guard arn.service == "sqs" else { throw refuse("deadLetterTargetArn must be an SQS queue") }
        guard arn.account == subscriber.topic.tenant.account.rawValue,
            arn.region == subscriber.topic.tenant.region.rawValue
        else { throw refuse("deadLetterTargetArn must be in the same account and region as the topic") }
        if subscriber.endpoint.hasSuffix(TopicName.suffix), !arn.resource.hasSuffix(TopicName.suffix) {
            throw refuse("must use a FIFO queue as DLQ for a FIFO Subscription to a FIFO Topic.")
        }
        if !subscriber.topic.isFIFO, arn.resource.hasSuffix(TopicName.suffix) {
            throw refuse("must use a standard queue as DLQ for a subscription to a standard topic.")
        }
        target = arn
    }

    /// The queue that a stored policy names.
    init?(stored text: String) {
        guard let arn = ARN(text.json?["deadLetterTargetArn"]?.string ?? "") else { return nil }
        target = arn
    }
}
