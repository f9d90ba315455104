internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Synchronization

/// What runs of a pipe whose source is a queue: so many batches at once are received, carried and deleted. What fails
/// is not deleted, and comes again when its time in flight is over.
final class QueueRunner: PipeRunner {
    private let clock: any Clock
    private let settings: PipeSettings
    private let source: QueueSource
    private let carrier: Carrier
    private let background: Background
    private let isDraining = Atomic(false)

    /// - Throws: where the pipe's row says what can't be.
    init(
        _ core: PipesCore, _ pipe: PipeReference, _ settings: PipeSettings, queue: ServiceCalls.Target,
        on executor: (any TaskExecutor)?
    ) throws {
        (clock, self.settings) = (core.clock, settings)
        source = QueueSource(
            queue, clock: core.clock,
            role: {
                core.services.caller(
                    as: try await core.session(settings.role, pipe), account: queue.account, region: queue.region)
            })
        carrier = try Carrier(core, pipe, settings, source: .queue(queue), keepsOrder: queue.isFIFO)
        background = Background(on: executor)
    }

    func check() async throws { try await source.check() }
    func start() { for _ in 0..<LimitsPipes.batches { background.start { await self.work() } } }
    func drain() { isDraining.store(true, ordering: .relaxed) }
    func stop() async { await background.shutdown() }

    private func work() async {
        var pause = LimitsPipes.pause
        while !Task.isCancelled, !isDraining.load(ordering: .relaxed) {
            do {
                let batch = try await source.collect(settings.batchSize, window: settings.window)
                let isGood = batch.isEmpty ? true : try await handOn(batch)
                if isGood {
                    pause = LimitsPipes.pause
                    continue
                }
            } catch is CancellationError {
                return
            } catch {
                // The source, the role, the enrichment or the target failed; the records come again.
            }
            do { try await clock.sleep(for: pause) } catch { return }
            pause = min(pause * 2, LimitsPipes.longestPause)
        }
    }

    /// - Returns: whether something of it is done.
    private func handOn(_ batch: [QueueSource.Held]) async throws -> Bool {
        let kept = batch.map(\.record).filter { carrier.wants($0) }
        let ids = Set(kept.map(\.id))
        if kept.count < batch.count { try await source.acknowledge(batch.filter { !ids.contains($0.record.id) }) }
        guard !kept.isEmpty else { return true }
        let failed = try await carrier.carry(kept).failed(of: kept)
        let done = ids.subtracting(failed)
        if !done.isEmpty { try await source.acknowledge(batch.filter { done.contains($0.record.id) }) }
        return !done.isEmpty
    }
}
