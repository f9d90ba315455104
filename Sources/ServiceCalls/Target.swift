package import Base
internal import ServiceKit

/// What gets the events of rules, schedules and pipes: a resource, by its ARN.
package struct Target: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case function = "lambda"
        case queue = "sqs"
        case topic = "sns"
        case stream = "kinesis"
        case bus = "events"
        case logGroup = "logs"
    }

    package let arn: ARN
    package let kind: Kind
    package let account: AccountID
    package let region: Region

    /// Nil for the ARN of anything else.
    package init?(_ text: String) {
        guard let arn = ARN(text), let kind = Kind(rawValue: arn.service), let account = AccountID(arn.account),
            let region = Region(arn.region), Self.isResource(arn.resource, of: kind)
        else { return nil }
        (self.arn, self.kind, self.account, self.region) = (arn, kind, account, region)
    }

    private static func isResource(_ resource: String, of kind: Kind) -> Bool {
        switch kind {
        case .function: resource.hasPrefix("function:")
        case .queue, .topic: !resource.utf8.contains(58) && !resource.utf8.contains(47)
        case .stream: resource.hasPrefix("stream/")
        case .bus: resource.hasPrefix("event-bus/")
        case .logGroup: resource.hasPrefix("log-group:")
        }
    }

    package var isFIFO: Bool { (kind == .queue || kind == .topic) && arn.resource.hasSuffix(".fifo") }

    /// The resource's own name, without what says its kind.
    package var name: String {
        switch kind {
        case .function: String(arn.resource.dropFirst("function:".count))
        case .queue, .topic: arn.resource
        case .stream: String(arn.resource.dropFirst("stream/".count))
        case .bus: String(arn.resource.dropFirst("event-bus/".count))
        case .logGroup:
            String(arn.resource.dropFirst("log-group:".count).prefix { $0 != ":" })
        }
    }

    /// A queue's URL, as calls within the platform name it.
    package var queueURL: String { "\(CallContext.defaultEndpoint)/\(account)/\(arn.resource)" }
}

/// What a target's service wants to know beside the event.
package struct TargetParameters: Sendable, Hashable {
    /// The message group of a FIFO queue or topic.
    package var messageGroup: String?
    package var deduplicationID: String?
    /// The partition key of a stream's record.
    package var partitionKey: String?
    /// What an event on a bus is to say of itself.
    package var detailType: String?
    package var source: String?

    package init(
        messageGroup: String? = nil, deduplicationID: String? = nil, partitionKey: String? = nil,
        detailType: String? = nil, source: String? = nil
    ) {
        (self.messageGroup, self.deduplicationID, self.partitionKey) = (messageGroup, deduplicationID, partitionKey)
        (self.detailType, self.source) = (detailType, source)
    }
}
