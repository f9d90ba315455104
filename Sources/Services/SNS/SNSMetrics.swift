internal import Base
internal import Pricing
internal import ServiceCalls
internal import ServiceKit

/// What is measured of a topic.
/// - Source: Amazon SNS Developer Guide, "Monitoring Amazon SNS topics using CloudWatch".
struct TopicMetrics: Sendable {
    let published: MetricHandle
    let publishedSize: MetricHandle
    let delivered: MetricHandle
    let failed: MetricHandle
    let redriven: MetricHandle
    let failedToRedrive: MetricHandle
    let filteredOut: MetricHandle
    private let refused: [FilterPolicy.Refusal: MetricHandle]

    fileprivate init(_ scope: MetricScope) {
        published = scope.metric("NumberOfMessagesPublished", .count)
        publishedSize = scope.metric("PublishSize", .bytes)
        delivered = scope.metric("NumberOfNotificationsDelivered", .count)
        failed = scope.metric("NumberOfNotificationsFailed", .count)
        redriven = scope.metric("NumberOfNotificationsRedrivenToDlq", .count)
        failedToRedrive = scope.metric("NumberOfNotificationsFailedToRedriveToDlq", .count)
        filteredOut = scope.metric("NumberOfNotificationsFilteredOut", .count)
        refused = Dictionary(
            uniqueKeysWithValues: FilterPolicy.Refusal.allCases.map {
                ($0, scope.metric("NumberOfNotificationsFilteredOut-\($0.rawValue)", .count))
            })
    }

    /// Filter policies kept a message from so many subscriptions.
    func filtered(_ refusal: FilterPolicy.Refusal, from subscriptions: Int, at now: Instant) {
        refused[refusal]?.add(1, at: now, count: Double(subscriptions))
        filteredOut.add(1, at: now, count: Double(subscriptions))
    }
}

/// The metrics of all topics, and what their deliveries cost.
final class SNSMetrics: Sendable {
    private let book: MetricBook
    private let usage: UsageBook
    private let clock: any Clock
    private let known = Memo<TopicReference, TopicMetrics>(most: LimitsSNS.measuredTopics)

    init(_ environment: ServiceEnvironment) {
        (book, usage) = (environment.observation.metrics, environment.observation.usage)
        clock = environment.clock
    }

    func of(_ topic: TopicReference) -> TopicMetrics {
        known.value(of: topic) { topic in
            TopicMetrics(MetricScope(book, "AWS/SNS", of: topic.tenant, [["TopicName": topic.name]]))
        }
    }

    func published(_ sizes: [Int], to topic: TopicReference, at now: Instant) {
        guard !sizes.isEmpty else { return }
        let metrics = of(topic)
        metrics.published.add(1, at: now, count: Double(sizes.count))
        for size in sizes { metrics.publishedSize.add(Double(size), at: now) }
    }

    /// A round of messages has been handed on.
    /// - Parameter failures: of those that were tried at once.
    func handedOn(_ letters: [PlannedDelivery], _ failures: [PlannedDelivery.ID: DeliveryFailure]) {
        // What goes into a lane is told of there.
        for letter in letters where letter.isAtOnce || letter.subscription.record.kind.isPersonal {
            guard let item = letter.item else { continue }
            if let failure = failures[letter.id] {
                if !failure.isRetryable { of(item.message.topic).failed.add(1, at: clock.now) }
            } else {
                delivered(item)
            }
        }
    }

    /// An endpoint, a mailbox or a telephone has a message; questions whether it wants some do not count.
    func delivered(_ item: Courier.Item) {
        let message = item.message
        guard message.kind == .notification else { return }
        of(message.topic).delivered.add(1, at: clock.now)
        let billed: PricedItem? =
            switch item.subscription.record.kind {
            case .http, .https: .snsHTTPDeliveries
            case .email, .emailJSON: .snsEmails
            // Queues and functions cost nothing, and what a short message costs depends on its country.
            case .sqs, .lambda, .sms: nil
            }
        guard let billed else { return }
        let quantity = Usage.chunks(item.notification.body.utf8.count, of: 64 << 10)
        usage.add([Usage(billed, quantity)], by: source(message.topic), trace: message.trace)
    }

    /// What filter policies kept back, and what of bodies they looked at.
    func filtered(_ outcome: FilterOutcome, of message: Publication) {
        let metrics = of(message.topic)
        for (refusal, count) in outcome.refusals { metrics.filtered(refusal, from: count, at: clock.now) }
        guard outcome.scannedBytes > 0 else { return }
        usage.add(
            [Usage(.snsFilteredBytes, Usage.gigabytes(outcome.scannedBytes))], by: source(message.topic),
            trace: message.trace)
    }

    private func source(_ topic: TopicReference) -> UsageSource {
        UsageSource(tenant: topic.tenant, resource: topic.arn)
    }
}

/// What the filter policies of a topic's subscriptions made of a message.
struct FilterOutcome: Sendable {
    /// How many subscriptions do not get it.
    var refusals: [FilterPolicy.Refusal: Int] = [:]
    /// The bytes of the body, once for each policy that looks at it.
    var scannedBytes = 0

    var isNothing: Bool { refusals.isEmpty && scannedBytes == 0 }
}

extension Publication {
    /// The root of the trace that it is a part of.
    fileprivate var trace: String? { traceHeader.flatMap { TraceHeader($0).root } }
}
