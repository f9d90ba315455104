internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Synchronization
internal import Wire

/// Moves the records of one shard to the function, batch by batch, and keeps how far it has come.
///
/// The next batch begins when all of the one before is done or given up: so the order of a partition key holds, and
/// nothing but a failing shard waits for a failing record.
struct ShardWorker: Sendable {
    /// What workers of one mapping share.
    struct Shared: Sendable {
        let mapping: EventSourceMapping
        let source: any StreamSource
        let function: MappedFunction
        let filter: RecordFilter?
        let checkpoints: CheckpointStore
        let send: @Sendable (BatchRecord, String) async throws -> Void
        let closing: Closing
        let clock: any Clock
        let randomness: any Randomness
        let report: @Sendable (String) -> Void
        let tell: @Sendable (String) -> Void

        var settings: MappingSettings { mapping.settings }
        var isStopped: Bool { closing.isClosed || Task.isCancelled }
    }

    private let shared: Shared
    private let shard: ShardName
    private var checkpoint: Checkpoint
    private var cursor: String?
    /// Records that were read and have not been run.
    private var pending: [StreamRecord] = []
    /// The number of the last record that was read.
    private var lastRead: String?
    /// Whether the shard has no records behind the pending ones, and will have none.
    private var isAtEnd = false
    /// When the shard was last seen to have nothing behind what was read; nil while there is more, or may be.
    private var caughtUp: Instant?
    /// How long the shard is not looked at next, where no hint comes.
    private var idle = LimitsLambda.streamPoll
    private var failures = 0

    init(_ shared: Shared, _ shard: ShardName, _ checkpoint: Checkpoint) {
        (self.shared, self.shard, self.checkpoint) = (shared, shard, checkpoint)
        lastRead = checkpoint.sequence
    }

    /// - Returns: whether the shard was read to its end.
    mutating func run() async -> Bool {
        while !shared.isStopped {
            do {
                if case .stopped(let why) = try await shared.function.readiness() {
                    await pause(why)
                    continue
                }
                try await collect()
                guard !shared.isStopped else { return false }
                if try await runBatch() { return true }
                // What was wrong with the source is over.
                if failures > 0 { shared.tell(MappingRunner.ok) }
                failures = 0
            } catch is StreamExpiry {
                cursor = nil
            } catch is ShardGone {
                // What was read of it is still run.
                isAtEnd = true
            } catch {
                if shared.isStopped { return false }
                cursor = nil
                await pause(shared.source.problem(error))
            }
        }
        return false
    }

    /// Waits a while before the next try, longer each time.
    private mutating func pause(_ problem: String) async {
        failures = min(failures + 1, 10)
        shared.tell(problem)
        let delay = min(LimitsLambda.lastPollRetry, LimitsLambda.pollRetry * (1 << (failures - 1)))
        await shared.closing.pause(until: shared.clock.now + delay, shared.clock)
    }

    // MARK: - Collecting

    /// Reads until a batch is full, its time is over, or the shard ends.
    private mutating func collect() async throws {
        let most = shared.settings.batchSize * shared.settings.parallelization
        var deadline: Instant?
        while !shared.isStopped, !isAtEnd {
            let hints = shared.source.watch(shard)
            let count = pending.count { $0.isWanted }
            guard count < most, pending.reduce(0, { $0 + $1.json.count }) < LimitsLambda.streamBatchBytes else {
                return
            }
            let isNew = try await read(most - count)
            if pending.contains(where: \.isWanted), deadline == nil {
                deadline = shared.clock.now + shared.settings.window
            }
            if let deadline, deadline <= shared.clock.now { return }
            // Nothing was wanted: what was passed over is kept, so that it is not read again.
            if isNew || isAtEnd { if deadline == nil, !pending.isEmpty { return } else { continue } }
            let windowEnd = checkpoint.window.map { $0.end + LimitsLambda.windowGrace }
            if isWindowOver { return }
            let look = shared.clock.now + idle
            idle = min(idle * 2, LimitsLambda.longestStreamPoll)
            await shared.closing.pause(
                hints, until: [look, deadline, windowEnd].compactMap(\.self).min() ?? look, shared.clock)
        }
    }

    /// - Returns: whether anything was there.
    private mutating func read(_ most: Int) async throws -> Bool {
        let now = shared.clock.now
        let place: String
        if let cursor {
            place = cursor
        } else {
            place = try await shared.source.cursor(shard, at: position)
        }
        let page = try await shared.source.read(place, of: shard, most: min(most, LimitsLambda.recordsOfRead))
        cursor = page.next
        isAtEnd = page.next == nil
        caughtUp = page.records.isEmpty ? now : nil
        for var record in page.records {
            record.isWanted = shared.filter?.matches(record.members) ?? true
            pending.append(record)
        }
        lastRead = page.records.last?.sequence ?? lastRead
        if !page.records.isEmpty { idle = LimitsLambda.streamPoll }
        return !page.records.isEmpty
    }

    /// Whether the window that is open has all that came in its time: not before the shard was read that far.
    private var isWindowOver: Bool {
        guard let window = checkpoint.window, let caughtUp else { return false }
        return window.isOver(after: caughtUp)
    }

    private var position: StreamPosition {
        if let lastRead { return .after(lastRead) }
        return shared.settings.start.map { .time($0) } ?? .trimHorizon
    }

    // MARK: - Running

    /// Runs what was collected, as far as it is of one window.
    /// - Returns: whether the shard is at its end.
    private mutating func runBatch() async throws -> Bool {
        let isChanged = !pending.isEmpty
        if let seconds = shared.settings.tumblingWindow, seconds > 0 {
            guard try await runWindow(seconds) else { return false }
        } else {
            // A window that is left from settings that had some ends here.
            if var window = checkpoint.window {
                guard await LaneRunner(shared, shard.id).finish(&window) else { return false }
                checkpoint.window = nil
                try await shared.checkpoints.save(checkpoint, of: shard)
            }
            let batch = pending
            guard await run(batch.filter(\.isWanted)) else { return false }
            if isChanged { checkpoint.sequence = batch.last?.sequence }
            pending = []
        }
        checkpoint.isDone = isAtEnd && pending.isEmpty && checkpoint.window == nil
        if isChanged || checkpoint.isDone { try await shared.checkpoints.save(checkpoint, of: shard) }
        return checkpoint.isDone
    }

    /// - Returns: false where the mapping ends before all is done.
    private func run(_ records: [StreamRecord]) async -> Bool {
        guard !records.isEmpty else { return true }
        let lanes = ShardPlan.lanes(records, shared.settings.parallelization).map { lane in
            ShardPlan.batches(lane, size: shared.settings.batchSize)
        }
        guard lanes.count > 1 else { return await LaneRunner(shared, shard.id).run(lanes[0]) }
        return await withTaskGroup(of: Bool.self) { group in
            for lane in lanes { group.addTask { [shared, shard] in await LaneRunner(shared, shard.id).run(lane) } }
            return await group.reduce(true) { $0 && $1 }
        }
    }

    /// Runs the records of the window that is open, and ends it when its time is over.
    private mutating func runWindow(_ seconds: Int) async throws -> Bool {
        if checkpoint.window == nil, let first = pending.first {
            checkpoint.window = TumblingWindow(of: first.arrival, seconds: seconds)
        }
        guard var window = checkpoint.window else { return true }
        let part = Array(pending.prefix { window.takes($0) })
        let runner = LaneRunner(shared, shard.id)
        if !part.isEmpty {
            let wanted = part.filter(\.isWanted)
            let batches = ShardPlan.batches(wanted, size: shared.settings.batchSize)
            guard await runner.run(batches, window: &window) else { return false }
            checkpoint.sequence = part.last?.sequence
            checkpoint.window = window
            pending.removeFirst(part.count)
        }
        // What is left is of a later window.
        guard !pending.isEmpty || isAtEnd || isWindowOver else { return true }
        if !part.isEmpty { try await shared.checkpoints.save(checkpoint, of: shard) }
        guard await runner.finish(&window) else { return false }
        checkpoint.window = nil
        try await shared.checkpoints.save(checkpoint, of: shard)
        return true
    }
}
