internal import Base
internal import Pricing
internal import ServiceCalls
internal import ServiceKit

/// What is measured of a group of schedules; it counts for the account's region too.
/// - Source: Amazon EventBridge Scheduler User Guide, "Monitoring Amazon EventBridge Scheduler with Amazon CloudWatch".
struct GroupMetrics: Sendable {
    let attempts: MetricHandle
    let errors: MetricHandle
    let throttles: MetricHandle
    let dropped: MetricHandle
    let buried: MetricHandle
    let cut: MetricHandle
    let failedToBury: MetricHandle
    fileprivate let scope: MetricScope

    fileprivate init(_ scope: MetricScope) {
        self.scope = scope
        attempts = scope.metric("InvocationAttemptCount", .count)
        errors = scope.metric("TargetErrorCount", .count)
        throttles = scope.metric("TargetErrorThrottledCount", .count)
        dropped = scope.metric("InvocationDroppedCount", .count)
        buried = scope.metric("InvocationsSentToDeadLetterCount", .count)
        cut = scope.metric("InvocationsSentToDeadLetterCount_Truncated_MessageSizeExceeded", .count)
        failedToBury = scope.metric("InvocationsFailedToBeSentToDeadLetterCount", .count)
    }
}

/// The metrics of all groups, and what calls cost.
final class SchedulerMetrics: Sendable {
    private let book: MetricBook
    private let usage: UsageBook
    private let clock: any Clock
    private let groups = Memo<GroupReference, GroupMetrics>(most: LimitsScheduler.measuredGroups)

    init(_ environment: ServiceEnvironment) {
        (book, usage) = (environment.observation.metrics, environment.observation.usage)
        clock = environment.clock
    }

    private func of(_ delivery: Delivery) -> GroupMetrics {
        groups.value(of: delivery.schedule.group) { group in
            GroupMetrics(MetricScope(book, "AWS/Scheduler", of: group.tenant, [["ScheduleGroup": group.name], [:]]))
        }
    }

    /// A target is called. Each occurrence costs once, however often it is tried.
    /// - Source: Amazon EventBridge pricing, "EventBridge Scheduler": 64 KB of an input are an invocation.
    func tries(_ call: TargetCall) {
        let delivery = call.delivery
        of(delivery).attempts.add(1, at: clock.now)
        guard delivery.failures == 0 else { return }
        let chunks = Usage.chunks(call.text.utf8.count, of: 64 << 10)
        let schedule = delivery.schedule
        usage.add(
            [Usage(.schedulerCalls, chunks)],
            by: UsageSource(tenant: schedule.tenant, actor: schedule.name, resource: schedule.arn))
    }

    /// A target refused a call.
    func refused(_ delivery: Delivery, _ failure: DeliveryFailure) {
        let metrics = of(delivery)
        metrics.errors.add(1, at: clock.now)
        if DeliveryFailure.isThrottling(failure.code) { metrics.throttles.add(1, at: clock.now) }
    }

    /// A call is not tried any more.
    func dropped(_ delivery: Delivery) { of(delivery).dropped.add(1, at: clock.now) }

    /// A dead-letter queue has a call.
    func buried(_ delivery: Delivery, isCut: Bool) {
        let metrics = of(delivery)
        metrics.buried.add(1, at: clock.now)
        if isCut { metrics.cut.add(1, at: clock.now) }
    }

    /// A dead-letter queue refused a call for good, which is lost.
    func lost(_ delivery: Delivery, _ failure: DeliveryFailure) {
        let metrics = of(delivery)
        metrics.failedToBury.add(1, at: clock.now)
        metrics.scope.metric("InvocationsFailedToBeSentToDeadLetterCount_\(failure.code)", .count)
            .add(1, at: clock.now)
    }
}
