internal import Base
internal import ServiceCalls

/// A rule's target as it was read: what its definition says is worked out once, not for each event.
final class StoredTarget: Sendable {
    /// Where it is.
    enum Place: Sendable {
        case resource(ServiceCalls.Target)
        case destination(DestinationReference)
        /// Nothing that takes events.
        case nowhere
    }

    let definition: RuleTarget
    let lane: LaneName
    let place: Place
    let input: TargetInput
    let deadLetterQueue: ServiceCalls.Target?
    private let partitionKey: EventPath?

    init(_ target: RuleTarget, of rule: RuleReference) {
        definition = target
        lane = LaneName(rule: rule, target: target.id)
        place =
            if let destination = DestinationReference(arn: target.arn) { .destination(destination) } else {
                ServiceCalls.Target(target.arn).map { .resource($0) } ?? .nowhere
            }
        input = TargetInput(target)
        deadLetterQueue = target.deadLetterQueue.flatMap { ServiceCalls.Target($0) }
        partitionKey = target.partitionKeyPath.flatMap { EventPath($0) }
    }

    var queue: ServiceCalls.Target? {
        if case .resource(let target) = place, target.kind == .queue { target } else { nil }
    }

    var destination: DestinationReference? {
        if case .destination(let destination) = place { destination } else { nil }
    }

    /// The part of an event that is a stream's partition key; the event's id where the target names none.
    func partitionKey(of event: Event) -> String {
        guard let partitionKey, let value = (try? JSON(parsing: event.bytes)).flatMap({ partitionKey.find(in: $0) })
        else { return event.id.description }
        let text = value.string ?? value.description
        return text.isEmpty ? event.id.description : String(text.prefix(256))
    }
}
