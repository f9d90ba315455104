package import Base
internal import ServiceKit

/// What gets the events of rules, schedules and pipes: a resource, by its ARN.
package struct Target: Sendable, Hashable {
    package enum Kind: String, Sendable {
        case function = "lambda"
        case queue = "sqs"
        case topic = "sns"
        case stream = "kinesis"
        case bus = "events"
        case logGroup = "logs"

        /// What stands before a resource's own name.
        fileprivate var prefix: String {
            switch self {
            case .function: "function:"
            case .queue, .topic: ""
            case .stream: "stream/"
            case .bus: "event-bus/"
            case .logGroup: "log-group:"
            }
        }

        /// Bytes of an event that the service takes; of a function, where its answer is not waited for.
        /// - Source: the services' quotas: Lambda, asynchronous payload; SQS, message size; SNS, message size; Kinesis,
        ///   the largest record; EventBridge, entry of PutEvents; CloudWatch Logs, event size.
        package var payloadBytes: Int {
            switch self {
            case .function, .queue, .bus, .logGroup: 1_048_576
            case .topic: 262_144
            case .stream: 10_485_760
            }
        }

        /// How many events one call to the service takes, and bytes of them.
        /// - Source: the services' API references: SendMessageBatch, PublishBatch, PutRecords, PutEvents, PutLogEvents.
        var call: (events: Int, bytes: Int) {
            switch self {
            case .function: (1, .max)
            case .queue, .bus: (10, 1_000_000)
            case .topic: (10, 262_144)
            case .stream: (500, 5_000_000)
            case .logGroup: (10_000, 1_048_576)
            }
        }
    }

    package let arn: ARN
    package let kind: Kind
    package let account: AccountID
    package let region: Region
    /// The resource's own name, without what says its kind.
    package let name: String

    /// Nil for the ARN of anything else.
    package init?(_ text: String) {
        guard let arn = ARN(text), let kind = Kind(rawValue: arn.service), let account = AccountID(arn.account),
            let region = Region(arn.region), Self.isResource(arn.resource, of: kind)
        else { return nil }
        (self.arn, self.kind, self.account, self.region) = (arn, kind, account, region)
        let name = arn.resource.dropFirst(kind.prefix.count)
        self.name = String(kind == .logGroup ? name.prefix { $0 != ":" } : name)
    }

    private static func isResource(_ resource: String, of kind: Kind) -> Bool {
        let isPlain = !resource.utf8.contains(UInt8(ascii: ":")) && !resource.utf8.contains(UInt8(ascii: "/"))
        return kind.prefix.isEmpty ? isPlain : resource.hasPrefix(kind.prefix)
    }

    package var isFIFO: Bool { (kind == .queue || kind == .topic) && arn.resource.hasSuffix(".fifo") }

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
    package var resources: [String]?
    /// When the event on a bus, or in a log, happened.
    package var time: Instant?
    /// The stream of a log group, which is made where it is not there; nil makes one for the call.
    package var logStream: String?
    /// What a topic's message says above its text, to those who get it as a letter.
    package var subject: String?

    package init(
        messageGroup: String? = nil, deduplicationID: String? = nil, partitionKey: String? = nil,
        detailType: String? = nil, source: String? = nil, subject: String? = nil
    ) {
        (self.messageGroup, self.deduplicationID, self.partitionKey) = (messageGroup, deduplicationID, partitionKey)
        (self.detailType, self.source, self.subject) = (detailType, source, subject)
    }

    /// Bytes that a service counts with the event.
    var byteCount: Int {
        (detailType?.utf8.count ?? 0) + (source?.utf8.count ?? 0) + (partitionKey?.utf8.count ?? 0)
            + (resources?.reduce(0) { $0 + $1.utf8.count } ?? 0)
    }
}
