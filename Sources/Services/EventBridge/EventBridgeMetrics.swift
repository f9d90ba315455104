internal import Base
internal import Pricing
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Wire

/// What is measured of a rule: some of it counts for its bus and for the account's region too.
/// - Source: Amazon EventBridge User Guide, "Monitoring Amazon EventBridge".
struct RuleMetrics: Sendable {
    let matched: MetricHandle
    let triggered: MetricHandle
    let created: MetricHandle
    let invocations: MetricHandle
    let attempts: MetricHandle
    let retries: MetricHandle
    let successes: MetricHandle
    let failures: MetricHandle
    let buried: MetricHandle
    let failedToBury: MetricHandle
    let startLatency: MetricHandle
    let completeLatency: MetricHandle
    let successLatency: MetricHandle

    fileprivate init(_ rule: RuleReference, _ book: MetricBook) {
        // Rules of the default bus are known by their own name alone.
        let own: KeyValuePairs<String, String> =
            rule.bus.name == BusReference.defaultName
            ? ["RuleName": rule.name] : ["EventBusName": rule.bus.name, "RuleName": rule.name]
        func scope(_ sets: [KeyValuePairs<String, String>]) -> MetricScope {
            MetricScope(book, EventBridgeMetrics.namespace, of: rule.bus.tenant, sets)
        }
        let (rules, all) = (scope([own]), scope([own, ["EventBusName": rule.bus.name], [:]]))
        matched = rules.metric("MatchedEvents", .count)
        triggered = all.metric("TriggeredRules", .count)
        created = scope([[:]]).metric("InvocationsCreated", .count)
        invocations = scope([own, [:]]).metric("Invocations", .count)
        attempts = all.metric("InvocationAttempts", .count)
        retries = all.metric("RetryInvocationAttempts", .count)
        successes = all.metric("SuccessfulInvocationAttempts", .count)
        failures = rules.metric("FailedInvocations", .count)
        buried = rules.metric("InvocationsSentToDlq", .count)
        failedToBury = rules.metric("InvocationsFailedToBeSentToDlq", .count)
        startLatency = all.metric("IngestionToInvocationStartLatency", .milliseconds)
        completeLatency = all.metric("IngestionToInvocationCompleteLatency", .milliseconds)
        successLatency = all.metric("IngestionToInvocationSuccessLatency", .milliseconds)
    }
}

/// What is measured of PutEvents in an account's region.
private struct PutMetrics: Sendable {
    let calls: MetricHandle
    let successes: MetricHandle
    let failures: MetricHandle
    let entries: MetricHandle
    let failedEntries: MetricHandle
    let latency: MetricHandle
    let size: MetricHandle

    init(_ scope: MetricScope) {
        calls = scope.metric("PutEventsApproximateCallCount", .count)
        successes = scope.metric("PutEventsApproximateSuccessCount", .count)
        failures = scope.metric("PutEventsApproximateFailedCount", .count)
        entries = scope.metric("PutEventsEntriesCount", .count)
        failedEntries = scope.metric("PutEventsFailedEntriesCount", .count)
        latency = scope.metric("PutEventsLatency", .milliseconds)
        size = scope.metric("PutEventsRequestSize", .bytes)
    }
}

extension Caller {
    fileprivate var isService: Bool { if case .service = self { true } else { false } }
}

/// The metrics of all buses, and what is billed beside what is put.
final class EventBridgeMetrics: Sendable {
    fileprivate static let namespace = "AWS/Events"

    private let book: MetricBook
    private let usage: UsageBook
    private let clock: any Clock
    private let rules = Memo<RuleReference, RuleMetrics>(most: LimitsEventBridge.measuredRules)
    private let buses = Memo<BusReference, MetricHandle>(most: LimitsEventBridge.measuredRules)
    private let puts = Memo<Tenant, PutMetrics>(most: LimitsEventBridge.measuredRules)

    init(_ environment: ServiceEnvironment) {
        (book, usage) = (environment.observation.metrics, environment.observation.usage)
        clock = environment.clock
    }

    func of(_ rule: RuleReference) -> RuleMetrics { rules.value(of: rule) { RuleMetrics($0, book) } }

    // MARK: - Events

    /// A call put entries on buses. What services tell of themselves comes by no call of PutEvents.
    func put(_ entries: Int, failed: Int, bytes: Int, took: Duration, _ context: CallContext) {
        guard !context.caller.isService else { return }
        let (metrics, now) = (puts(context.tenant), context.now)
        metrics.calls.add(1, at: now)
        metrics.successes.add(1, at: now)
        metrics.entries.add(Double(entries), at: now)
        metrics.failedEntries.add(Double(failed), at: now)
        metrics.latency.add(took.inMilliseconds, at: now)
        metrics.size.add(Double(bytes), at: now)
    }

    func putFailed(_ context: CallContext) {
        guard !context.caller.isService else { return }
        let metrics = puts(context.tenant)
        metrics.calls.add(1, at: context.now)
        metrics.failures.add(1, at: context.now)
    }

    private func puts(_ tenant: Tenant) -> PutMetrics {
        puts.value(of: tenant) { PutMetrics(MetricScope(book, Self.namespace, of: $0, [[:]])) }
    }

    /// An event matched these rules of a bus, and went into archives.
    func matched(_ rules: [StoredRule], archives: Int, _ event: Event, of bus: Bus) {
        let now = clock.now
        if !rules.isEmpty {
            buses.value(of: bus.reference) { bus in
                MetricScope(book, Self.namespace, of: bus.tenant, [["EventBusName": bus.name]])
                    .metric("MatchedEvents", .count)
            }.add(1, at: now)
        }
        for rule in rules {
            let metrics = of(rule.reference)
            metrics.matched.add(1, at: now)
            metrics.triggered.add(1, at: now)
        }
        if archives > 0 {
            bill(.busArchived, Usage.gigabytes(event.bytes.count) * Double(archives), bus.reference, event)
        }
    }

    // MARK: - Deliveries

    /// A delivery was tried.
    /// - Parameters:
    ///   - began: when.
    ///   - before: how often it had been.
    ///   - failure: nil where it was made.
    ///   - next: what is left of it: nil where nothing is.
    func tried(
        _ delivery: Delivery, began: Instant, before: Int, _ failure: DeliveryFailure?, next: LaneEntry?
    ) {
        let (metrics, now, accepted) = (of(delivery.rule.reference), clock.now, delivery.event.accepted)
        metrics.attempts.add(1, at: now)
        if before > 0 {
            metrics.retries.add(1, at: now)
        } else {
            metrics.startLatency.add(max(0, (began - accepted).inMilliseconds), at: now)
            metrics.completeLatency.add(max(0, (now - accepted).inMilliseconds), at: now)
        }
        if failure == nil {
            metrics.successes.add(1, at: now)
            metrics.successLatency.add(max(0, (now - accepted).inMilliseconds), at: now)
            metrics.invocations.add(1, at: now)
            if delivery.target.destination != nil {
                let chunks = Usage.chunks(delivery.event.bytes.count, of: Self.chunk)
                bill(.apiDestinationCalls, chunks, delivery.event.bus, delivery.event)
            }
        } else if next == nil || next?.given != nil {
            metrics.failures.add(1, at: now)
            metrics.invocations.add(1, at: now)
        }
    }

    // MARK: - The bill

    private static let chunk = 64 << 10

    /// An event went to another bus, for which who sends pays.
    func forwarded(_ event: Event) {
        bill(.busDeliveries, Usage.chunks(event.bytes.count, of: Self.chunk), event.bus, event)
    }

    func replayed(_ event: Event) {
        bill(.busReplayed, Usage.chunks(event.bytes.count, of: Self.chunk), event.bus, event)
    }

    private func bill(_ item: PricedItem, _ quantity: Double, _ bus: BusReference, _ event: Event) {
        usage.add(
            [Usage(item, quantity)], by: UsageSource(tenant: bus.tenant, resource: bus.arn),
            trace: event.traceHeader.flatMap { TraceHeader($0).root })
    }

    /// Has the bytes of archives counted from now on.
    func sample(_ store: EventBridgeStore) {
        usage.sample(from: clock.now) { [usage] time in
            for row in try await store.store.readAll(KeyRange(prefix: Housekeeping.archives)) {
                guard let archive = store.readable(row, { try ArchiveRecord($0.value) }) else { continue }
                let bytes = try await ArchiveRows.size(archive.id, store.store).bytes
                guard bytes > 0 else { continue }
                usage.add(
                    [Usage(.busArchiveStorage, time.gigabyteMonths(bytes))],
                    by: UsageSource(tenant: archive.bus.tenant, resource: archive.arn))
            }
        }
    }
}
