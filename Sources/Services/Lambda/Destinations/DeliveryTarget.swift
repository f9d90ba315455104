internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// Where records of asynchronous events go.
enum DeliveryTarget: Sendable, Hashable {
    case queue(QueueAddress)
    case topic(TopicAddress)
    case function(FunctionReference)
    case bucket(String)
    case bus(ServiceCalls.Target)

    /// Nil where the ARN is of nothing that can be a target.
    init?(_ text: String) {
        guard let arn = ARN(text) else { return nil }
        switch arn.service {
        case "sqs":
            guard let queue = QueueAddress(text), !queue.isFIFO else { return nil }
            self = .queue(queue)
        case "sns":
            guard let topic = TopicAddress(text), !topic.isFIFO else { return nil }
            self = .topic(topic)
        case "lambda":
            guard let account = AccountID(arn.account), let region = Region(arn.region),
                let reference = Self.function(arn.resource, account, region)
            else { return nil }
            self = .function(reference)
        case "s3":
            guard arn.region.isEmpty, arn.account.isEmpty, !arn.resource.contains("/") else { return nil }
            self = .bucket(arn.resource)
        case "events":
            guard let bus = ServiceCalls.Target(text), bus.kind == .bus else { return nil }
            self = .bus(bus)
        default: return nil
        }
    }

    private static func function(_ resource: String, _ account: AccountID, _ region: Region) -> FunctionReference? {
        let parts = resource.fields(separatedBy: ":").map { String($0) }
        guard (2...3).contains(parts.count), parts[0] == "function" else { return nil }
        return FunctionReference(
            key: FunctionKey(account: account, region: region, name: parts[1]),
            qualifier: parts.count == 3 ? parts[2] : nil)
    }
}

/// One record that is to be delivered.
struct Delivery: Sendable, Hashable {
    /// The target's ARN.
    let target: String
    /// Whether it is the event itself for a dead-letter queue, rather than a record for a destination.
    let isDeadLetter: Bool

    var json: JSON { [.string(target), .bool(isDeadLetter)] }

    init(target: String, isDeadLetter: Bool = false) { (self.target, self.isDeadLetter) = (target, isDeadLetter) }

    init?(_ json: JSON) {
        guard let target = json[0]?.string else { return nil }
        self.init(target: target, isDeadLetter: json[1]?.bool ?? false)
    }
}
