internal import Base
internal import ServiceKit
internal import Synchronization
internal import Wire

/// Moves the records of one mapping from its source to its function, as long as the mapping is enabled.
///
/// A poll takes records, makes batches of them and hands these on; each batch runs by itself, and is acknowledged once
/// another one has its place. What was taken and not acknowledged comes again by itself, whenever the server dies.
final class MappingRunner: MappingRun {
    static let nothingYet = "No records processed"
    static let ok = "OK"
    static let callFailed = "PROBLEM: Function call failed"

    /// Records that run in this order, one list after the other.
    private typealias Batch = [[SourceRecord]]

    private struct State {
        var scale: PollerScale
        var waiting: [Batch] = []
        /// What became of the last batch.
        var result = MappingRunner.nothingYet
        /// Why nothing can be polled.
        var problem: String?
        /// Polls that have failed since the last good one.
        var failures = 0
        var isStopped = false
    }

    let mapping: EventSourceMapping
    private let source: any EventSource
    private let function: MappedFunction
    private let filter: RecordFilter?
    private let clock: any Clock
    private let randomness: any Randomness
    /// What is under way when the mapping ends is ended with it; batches are not.
    private let polling: Background
    private let background: Background
    private let report: @Sendable (String) -> Void
    private let onResult: @Sendable (String) -> Void
    private let state: Mutex<State>

    /// - Parameter onResult: gets what the mapping is to say of its last batch or poll, after each.
    init(
        _ mapping: EventSourceMapping, source: any EventSource, function: MappedFunction,
        environment: ServiceEnvironment, background: Background, report: @escaping @Sendable (String) -> Void,
        onResult: @escaping @Sendable (String) -> Void
    ) {
        (self.mapping, self.source, self.function, self.background) = (mapping, source, function, background)
        polling = Background(on: environment.executor)
        (clock, randomness) = (environment.clock, environment.randomness)
        (self.report, self.onResult) = (report, onResult)
        filter = RecordFilter(mapping.settings.filters, dataMember: source.dataMember)
        state = Mutex(
            State(scale: PollerScale(maximum: mapping.settings.maximumConcurrency, now: environment.clock.now)))
    }

    /// Says what there is to say of the last batch or poll.
    private func tell() { onResult(state.withLock { $0.problem ?? $0.result }) }

    /// - Parameter last: what the mapping says of its last batch. A failure to poll is over with the first good poll.
    func start(after last: String) {
        state.withLock { state in
            if [Self.ok, Self.callFailed].contains(last) { state.result = last }
        }
        poll()
    }

    /// Begins no poll any more.
    func drain() { state.withLock { $0.isStopped = true } }

    /// Ends polling and returns when nothing is taken any more. Batches that were taken are run.
    func stop(isServersEnd: Bool) async {
        drain()
        await polling.shutdown()
    }

    // MARK: - Polls

    private func poll() {
        while state.withLock({ !$0.isStopped && $0.scale.takesPoll() }) { polling.start { await self.pollOnce() } }
    }

    private func pollOnce() async {
        do {
            if case .stopped(let why) = try await function.readiness() {
                try await pause(why)
            } else {
                try await collect()
                state.withLock { ($0.failures, $0.problem) = (0, nil) }
                tell()
            }
        } catch {
            // The mapping ends: what was cancelled says so in words of its own.
            if Task.isCancelled { return }
            do { try await pause(source.problem(error)) } catch { return }
        }
        state.withLock { $0.scale.endsPoll() }
        poll()
    }

    /// Waits a while before the next poll, longer each time.
    private func pause(_ problem: String) async throws {
        let delay = state.withLock { state in
            (state.problem, state.failures) = (problem, min(state.failures + 1, 10))
            return min(LimitsLambda.lastPollRetry, LimitsLambda.pollRetry * (1 << (state.failures - 1)))
        }
        tell()
        try await clock.sleep(for: delay)
    }

    private func collect() async throws {
        var collector = BatchCollector(size: mapping.settings.batchSize, window: mapping.settings.window)
        // Whatever happens, what was taken is run.
        defer { handOn([collector.close()]) }
        repeat {
            let most = min(collector.room, source.recordsOfPoll)
            let deadline = Self.deadline(collector, now: clock.now)
            let records = try await source.poll(most: most, until: deadline)
            let now = clock.now
            state.withLock { $0.scale.polled(isFull: records.count >= most, now: now) }
            let done = collector.add(filtered(records), now: now)
            if source.keepsOrder {
                handOn(done + [collector.close()])
            } else {
                for batch in done { handOn([batch]) }
            }
            try await hold(&collector)
        } while collector.isOpen(now: clock.now)
    }

    /// Until when a poll may wait: for as long as the window, and not past the time when records must be held anew.
    private static func deadline(_ collector: BatchCollector, now: Instant) -> Instant {
        guard let end = collector.deadline else { return now + LimitsLambda.pollWait }
        return min(end, max(collector.holdTime ?? end, now))
    }

    private func hold(_ collector: inout BatchCollector) async throws {
        let now = clock.now
        guard collector.isOpen(now: now), let time = collector.holdTime, time <= now else { return }
        collector.held(try await source.hold(collector.records), now: clock.now)
    }

    /// The records that the function is to get; the others are done with.
    private func filtered(_ records: [SourceRecord]) -> [SourceRecord] {
        guard let filter, !records.isEmpty else { return records }
        let (kept, dropped) = filter.split(records)
        if !dropped.isEmpty { background.start { await self.acknowledge(dropped) } }
        return kept
    }

    // MARK: - Batches

    private func handOn(_ batch: Batch) {
        let batch = batch.filter { !$0.isEmpty }
        guard !batch.isEmpty else { return }
        let runs = state.withLock { state in
            state.scale.holdsBatch()
            if state.scale.runsBatch() { return true }
            state.waiting.append(batch)
            return false
        }
        if runs { begin(batch) }
    }

    private func begin(_ batch: Batch) { background.start { await self.run(batch) } }

    private func run(_ batch: Batch) async {
        let began = clock.now
        var end = PollerScale.End.good
        var done: [SourceRecord] = []
        for records in batch {
            if !done.isEmpty { await acknowledge(done) }
            let outcome = await attempt(records)
            done = outcome?.done(of: records) ?? []
            if outcome == .succeeded { continue }
            end = outcome == nil ? .throttled : outcome == .failed ? .bad : .good
            break  // what stands behind a failure in the same order waits for it
        }
        giveWay(end, clock.now - began)
        await acknowledge(done)
        state.withLock { $0.scale.endsBatch() }
        poll()
    }

    /// A function that reports what has failed is not given less because of it.
    /// - Source: AWS Lambda Developer Guide, "Implementing partial batch responses".
    private func giveWay(_ end: PollerScale.End, _ duration: Duration) {
        let judged = end == .bad && mapping.settings.reportsFailures ? .good : end
        let now = clock.now
        let next = state.withLock { state -> [Batch] in
            state.result = end == .good ? Self.ok : Self.callFailed
            state.scale.ran(judged, for: duration, now: now)
            var next: [Batch] = []
            while !state.waiting.isEmpty, state.scale.runsBatch() { next.append(state.waiting.removeFirst()) }
            return next
        }
        tell()
        for batch in next { begin(batch) }
    }

    /// Runs a batch; where there is no room, it is held and tried again until it would have come again by itself.
    /// - Returns: nil when it could not be run.
    private func attempt(_ records: [SourceRecord]) async -> BatchOutcome? {
        var records = records
        let end = records.heldUntil ?? clock.now
        let order = Invoker.Order(
            reference: function.reference, requestID: randomness.uuid(), payload: records.event,
            traceHeader: TraceContext.merged(records.compactMap(\.traceHeader)))
        var delay = LimitsLambda.throttleRetry
        do {
            while true {
                try await keep(&records)
                do {
                    let answer = try await function.invoke(order)
                    return BatchOutcome(
                        answer.result, ids: Set(records.map(\.id)), reportsFailures: mapping.settings.reportsFailures)
                } catch let fault as Fault where fault.code == "RecursiveInvocationException" {
                    return .failed
                } catch let fault as Fault where fault.code == "TooManyRequestsException" {
                    state.withLock { $0.scale.throttled() }
                } catch let fault as Fault where fault.status < 500 {
                    // The function is gone for the moment, or not ready.
                }
                guard clock.now + delay < end else { return nil }
                try await clock.sleep(for: delay)
                delay = min(delay * 2, LimitsLambda.lastThrottleRetry)
            }
        } catch {
            // Where the server stops there is nothing to say.
            if !Task.isCancelled { report("a batch of \(mapping.source) was not run: \(error)") }
            return nil
        }
    }

    /// Records that have waited come again while the function runs, unless they are held anew.
    private func keep(_ records: inout [SourceRecord]) async throws {
        guard case .ready(let timeout) = try await function.readiness(), let end = records.heldUntil,
            end - clock.now < timeout - LimitsLambda.holdSlack
        else { return }
        records = try await source.hold(records)
    }

    private func acknowledge(_ records: [SourceRecord]) async {
        guard !records.isEmpty else { return }
        for attempt in 1...LimitsLambda.acknowledgements {
            do {
                return try await source.acknowledge(records)
            } catch {
                if Task.isCancelled { return }
                let problem = source.problem(error)
                state.withLock { $0.result = problem }
                tell()
                if attempt == LimitsLambda.acknowledgements {
                    report("records of \(mapping.source) were not acknowledged: \(error)")
                }
            }
        }
    }
}
