internal import Base
internal import Store

/// Who gets what of the messages of one round.
struct DistributionPlan: Sendable {
    /// A message, with the subscriptions that get it.
    fileprivate struct Share: Sendable {
        let index: Int
        let message: Publication
        let topic: StoredTopic
        let base: String
        let subscriptions: [StoredSubscription]
    }

    private let shares: [Share]
    /// What filter policies did, of the messages of which they did something.
    let filtered: [(message: Publication, outcome: FilterOutcome)]

    /// - Parameter base: of the URLs in the messages.
    init(_ messages: [PublicationRows.Waiting], _ store: SNSStore, base: String) async throws {
        var shares: [Share] = []
        var outcomes: [(message: Publication, outcome: FilterOutcome)] = []
        for (index, waiting) in messages.enumerated() {
            let message = waiting.message
            guard let topic = try await store.find(message.topic), topic.record.id == message.topicID else { continue }
            let filtered = FilteredMessage(message, topic.filterScopes)
            var outcome = FilterOutcome()
            let subscriptions = topic.subscriptions.filter { subscription in
                guard subscription.listened(at: message.published) else { return false }
                guard let filter = subscription.filter else { return true }
                if filter.scope == .body { outcome.scannedBytes += message.body.utf8.count }
                guard let refusal = filter.refusal(of: filtered) else { return true }
                outcome.refusals[refusal, default: 0] += 1
                return false
            }
            if !outcome.isNothing { outcomes.append((message, outcome)) }
            if !subscriptions.isEmpty {
                shares.append(
                    Share(index: index, message: message, topic: topic, base: base, subscriptions: subscriptions))
            }
        }
        (self.shares, self.filtered) = (shares, outcomes)
    }

    /// Writes the messages as their endpoints get them. Signing takes time, so the cores share it, and let others work
    /// in between.
    func write(_ signer: Signer) async throws -> [PlannedDelivery] {
        guard shares.contains(where: { $0.isSigned }) else { return try shares.flatMap { try $0.write(nil) } }
        let material = try await signer.material()
        let size = (shares.count + Self.writers - 1) / Self.writers
        return try await withThrowingTaskGroup(of: (Int, [PlannedDelivery]).self) { group in
            for start in stride(from: 0, to: shares.count, by: size) {
                group.addTask {
                    var written: [PlannedDelivery] = []
                    for share in shares[start..<min(start + size, shares.count)] {
                        written += try share.write(material)
                        await Task.yield()
                    }
                    return (start, written)
                }
            }
            var parts: [(Int, [PlannedDelivery])] = []
            for try await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }

    private static let writers = 4
}

extension DistributionPlan.Share {
    /// Whether something of it that goes out now has a signature.
    fileprivate var isSigned: Bool {
        message.isSigned(as: subscriptions.filter(\.isWrittenAtOnce).map { $0.form(of: message.kind) })
    }

    fileprivate func write(_ material: SigningMaterial?) throws -> [PlannedDelivery] {
        // By the protocol, where it has a body of its own.
        var notifications: [DeliveryProtocol?: Notification] = [:]
        let displayName = topic.record.attributes["DisplayName"]
        return try subscriptions.map { subscription in
            var planned = PlannedDelivery(
                id: .init(message: index, subscription: subscription.arn), subscription: subscription,
                displayName: displayName, group: message.orderedGroup, isAtOnce: subscription.record.kind.isManaged)
            // What goes into a lane is written and signed there.
            guard subscription.isWrittenAtOnce else { return planned }
            let kind = subscription.record.kind
            let own = ownBody(of: kind)
            let notification = try notifications[own] ?? notification(for: kind, own, material)
            notifications[own] = notification
            planned.item = Courier.Item(notification: notification, subscription: subscription)
            return planned
        }
    }

    private func ownBody(of kind: DeliveryProtocol) -> DeliveryProtocol? {
        message.bodies.isEmpty || message.bodies[kind.rawValue] == nil ? nil : kind
    }

    private func notification(
        for kind: DeliveryProtocol, _ own: DeliveryProtocol?, _ material: SigningMaterial?
    ) throws -> Notification {
        let forms: [NotificationForm] = subscriptions.compactMap { other in
            other.isWrittenAtOnce && ownBody(of: other.record.kind) == own ? other.form(of: message.kind) : nil
        }
        return try Notification(
            message, for: kind, as: forms, signatureVersion: topic.signatureVersion,
            message.isSigned(as: forms) ? material : nil, base: base)
    }
}

extension StoredSubscription {
    fileprivate var isWrittenAtOnce: Bool { record.kind.isManaged || record.kind.isPersonal }
}

/// A message on its way to one subscription.
struct PlannedDelivery: Sendable {
    struct ID: Hashable, Sendable {
        /// The message's place in its round.
        let message: Int
        let subscription: String
    }

    let id: ID
    let subscription: StoredSubscription
    let displayName: String?
    /// Within which order is kept: of a FIFO topic's message.
    let group: String?
    /// Whether it is tried before the message is taken away.
    var isAtOnce: Bool
    /// The message as it goes out; nil where it goes into a lane.
    var item: Courier.Item?
}
