internal import Base
internal import Store

/// Who gets what of the messages of one round.
struct DistributionPlan: Sendable {
    /// A message, with the subscriptions that get it.
    private struct Share: Sendable {
        let index: Int
        let message: Publication
        let topic: StoredTopic
        let subscriptions: [StoredSubscription]
    }

    private let shares: [Share]
    /// The subscriptions of FIFO topics in whose lanes something waits: nothing may overtake it.
    private let waiting: Set<String>

    init(_ messages: [PublicationRows.Waiting], _ store: SNSStore, _ lanes: Lanes) async throws {
        var shares: [Share] = []
        var waiting: Set<String> = []
        for (index, waitingMessage) in messages.enumerated() {
            let message = waitingMessage.message
            guard let topic = try await store.find(message.topic), topic.record.id == message.topicID else { continue }
            let filtered = FilteredMessage(message, for: topic)
            let subscriptions = topic.subscriptions.filter { subscription in
                subscription.listened(at: message.published) && (subscription.filter?.matches(filtered) ?? true)
            }
            if topic.isFIFO {
                for subscription in subscriptions where lanes.isActive(subscription.arn) {
                    waiting.insert(subscription.arn)
                }
            }
            if !subscriptions.isEmpty {
                shares.append(Share(index: index, message: message, topic: topic, subscriptions: subscriptions))
            }
        }
        (self.shares, self.waiting) = (shares, waiting)
    }

    /// Writes the messages as their endpoints get them. Signing takes time, so the cores share it.
    func write(_ material: SigningMaterial) async throws -> [PlannedDelivery] {
        let size = max(1, (shares.count + Self.writers - 1) / Self.writers)
        return try await withThrowingTaskGroup(of: (Int, [PlannedDelivery]).self) { group in
            for start in stride(from: 0, to: shares.count, by: size) {
                group.addTask {
                    var written: [PlannedDelivery] = []
                    for share in shares[start..<min(start + size, shares.count)] {
                        written += try write(share, material)
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

    private func write(_ share: Share, _ material: SigningMaterial) throws -> [PlannedDelivery] {
        var notifications: [String: Notification] = [:]
        return try share.subscriptions.map { subscription in
            let kind = subscription.record.kind
            let isAtOnce = kind.isManaged && !waiting.contains(subscription.arn)
            var planned = PlannedDelivery(
                id: .init(message: share.index, subscription: subscription.arn), subscription: subscription,
                displayName: share.topic.record.attributes["DisplayName"], isAtOnce: isAtOnce)
            // What goes into a lane is signed there.
            guard isAtOnce || kind.isPersonal else { return planned }
            let body = share.message.body(for: kind)
            let notification =
                try notifications[body]
                ?? Notification(
                    share.message, for: kind, signatureVersion: share.topic.signatureVersion, material)
            notifications[body] = notification
            planned.item = Courier.Item(notification: notification, subscription: subscription)
            return planned
        }
    }
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
    /// Whether it is tried before the message is taken away.
    let isAtOnce: Bool
    /// The message as it goes out; nil where it goes into a lane.
    var item: Courier.Item?
}
