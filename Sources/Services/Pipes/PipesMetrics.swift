internal import Base
internal import Pricing
internal import ServiceCalls
internal import ServiceKit
internal import Synchronization

/// What is measured of a pipe. An execution is a batch on its way from the filter to the target.
/// - Source: Amazon EventBridge User Guide, "Logging and monitoring Amazon EventBridge Pipes", CloudWatch metrics.
struct PipeMetrics: Sendable {
    /// Those of a stage of a pipe's executions.
    struct Stage: Sendable {
        private let duration: MetricHandle
        private let failed: MetricHandle

        fileprivate init(_ name: String, _ scope: MetricScope) {
            duration = scope.metric("\(name)StageDuration", .milliseconds)
            failed = scope.metric("\(name)StageFailed", .none)
        }

        func ended(isWell: Bool, took: Duration, at now: Instant) {
            duration.add(took.inMilliseconds, at: now)
            failed.add(isWell ? 0 : 1, at: now)
        }
    }

    let enrichment: Stage
    let target: Stage
    private let targetPartiallyFailed: MetricHandle
    let targetSkipped: MetricHandle
    fileprivate let invocations: MetricHandle
    fileprivate let concurrency: MetricHandle
    fileprivate let duration: MetricHandle
    fileprivate let events: MetricHandle
    fileprivate let size: MetricHandle
    fileprivate let throttled: MetricHandle
    fileprivate let failed: MetricHandle
    fileprivate let partiallyFailed: MetricHandle

    fileprivate init(_ pipe: PipeReference, _ book: MetricBook) {
        func scope(_ sets: [KeyValuePairs<String, String>]) -> MetricScope {
            MetricScope(book, "AWS/EventBridge/Pipes", of: pipe.tenant, sets)
        }
        let own: KeyValuePairs<String, String> = ["PipeName": pipe.name]
        let account: KeyValuePairs<String, String> = ["AwsAccountId": pipe.tenant.account.rawValue]
        let (mine, both) = (scope([own]), scope([own, account]))
        enrichment = Stage("Enrichment", mine)
        target = Stage("Target", mine)
        targetPartiallyFailed = mine.metric("TargetStagePartiallyFailed", .none)
        targetSkipped = mine.metric("TargetStageSkipped", .none)
        invocations = both.metric("Invocations", .none)
        throttled = both.metric("ExecutionThrottled", .none)
        concurrency = scope([account]).metric("Concurrency", .none)
        duration = mine.metric("Duration", .milliseconds)
        events = mine.metric("EventCount", .none)
        size = mine.metric("EventSize", .bytes)
        failed = mine.metric("ExecutionFailed", .none)
        partiallyFailed = mine.metric("ExecutionPartiallyFailed", .none)
    }
}

/// The metrics of all pipes, and what their executions cost.
final class PipesMetrics: Sendable {
    private let book: MetricBook
    private let usage: UsageBook
    private let clock: any Clock
    private let machineClock: any Clock
    private let known = Memo<PipeReference, PipeMetrics>(most: LimitsPipes.measuredPipes)
    /// Executions that are under way, of accounts' regions.
    private let running = Mutex<[Tenant: Int]>([:])

    init(_ environment: ServiceEnvironment) {
        (book, usage) = (environment.observation.metrics, environment.observation.usage)
        (clock, machineClock) = (environment.clock, environment.machineClock)
    }

    func of(_ pipe: PipeReference) -> PipeMetrics { known.value(of: pipe) { PipeMetrics($0, book) } }

    /// Measures an execution, and bills it by its 64 KB.
    /// - Source: Amazon EventBridge pricing, "EventBridge Pipes": requests behind the filter.
    func measure(
        _ pipe: PipeReference, _ records: [SourceRecord], _ execution: () async throws -> BatchOutcome
    ) async throws -> BatchOutcome {
        let (metrics, began, now) = (of(pipe), machineClock.now, clock.now)
        let bytes = records.reduce(0) { $0 + $1.byteCount }
        metrics.invocations.add(1, at: now)
        metrics.events.add(Double(records.count), at: now)
        metrics.size.add(Double(bytes), at: now)
        metrics.concurrency.add(Double(begin(pipe.tenant)), at: now)
        usage.add(
            [Usage(.pipeRequests, Usage.chunks(bytes, of: 64 << 10))],
            by: UsageSource(tenant: pipe.tenant, actor: pipe.name, resource: pipe.arn))
        defer { end(pipe.tenant) }
        do {
            let outcome = try await execution()
            metrics.ended(outcome, isThrottled: false, took: machineClock.now - began, at: clock.now)
            return outcome
        } catch {
            let isThrottled = DeliveryFailure.isThrottling(DeliveryFailure(error).code)
            metrics.ended(.failed, isThrottled: isThrottled, took: machineClock.now - began, at: clock.now)
            throw error
        }
    }

    /// Measures a stage of an execution.
    func measure<Result>(
        _ stage: PipeMetrics.Stage, _ isWell: (Result) -> Bool, _ body: () async throws -> Result
    ) async throws -> Result {
        let began = machineClock.now
        do {
            let result = try await body()
            stage.ended(isWell: isWell(result), took: machineClock.now - began, at: clock.now)
            return result
        } catch {
            stage.ended(isWell: false, took: machineClock.now - began, at: clock.now)
            throw error
        }
    }

    private func begin(_ tenant: Tenant) -> Int {
        running.withLock { running in
            let count = (running[tenant] ?? 0) + 1
            running[tenant] = count
            return count
        }
    }

    private func end(_ tenant: Tenant) {
        running.withLock { running in
            let left = (running[tenant] ?? 1) - 1
            running[tenant] = left > 0 ? left : nil
        }
    }
}

extension PipeMetrics {
    /// The target took what it was given, or a part of it.
    func reached(_ outcome: BatchOutcome, at now: Instant) {
        targetPartiallyFailed.add(outcome.isPartial ? 1 : 0, at: now)
    }

    /// What is 0 says that there were executions of which none ended so.
    fileprivate func ended(_ outcome: BatchOutcome, isThrottled: Bool, took: Duration, at now: Instant) {
        duration.add(took.inMilliseconds, at: now)
        throttled.add(isThrottled ? 1 : 0, at: now)
        failed.add(outcome == .failed && !isThrottled ? 1 : 0, at: now)
        partiallyFailed.add(outcome.isPartial ? 1 : 0, at: now)
    }
}

extension BatchOutcome {
    /// Whether some of the records are done, and some have failed.
    fileprivate var isPartial: Bool { if case .partial = self { true } else { false } }
}
