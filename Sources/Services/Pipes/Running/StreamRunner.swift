internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Synchronization

/// What runs of a pipe whose source is a stream: each shard is read in its order, behind the shards from which it came.
/// How far a shard was carried is a row, written behind each batch.
final class StreamRunner: PipeRunner {
    private struct Shards {
        /// Those that the stream has.
        var listed: Set<ShardName> = []
        /// Those that are read.
        var reading: Set<ShardName> = []
    }

    private let core: PipesCore
    private let pipe: PipeReference
    private let settings: PipeSettings
    private let source: any StreamSource
    private let options: StreamSettings
    private let carrier: Carrier
    private let letters: StreamLetters
    private let background: Background
    private let isDraining = Atomic(false)
    private let shards = Mutex(Shards())

    /// - Throws: where the pipe's row says what can't be.
    init(
        _ core: PipesCore, _ pipe: PipeReference, _ record: PipeRecord, source: PipeSource,
        on executor: (any TaskExecutor)?, report: @escaping @Sendable (String) -> Void
    ) throws {
        guard let options = record.settings.stream else {
            throw Failure(code: "pipes.settings", message: "\(pipe.arn) has no stream", stage: "start")
        }
        (self.core, self.pipe, settings, self.options) = (core, pipe, record.settings, options)
        let start = options.start(created: record.created)
        switch source {
        case .stream(let stream):
            self.source = KinesisSource(core, pipe, record.settings, stream: stream, start: start)
        case .table(let table):
            self.source = TableSource(core, pipe, record.settings, table: table, start: start)
        case .queue:
            throw Failure(code: "pipes.settings", message: "the source of \(pipe.arn) is no stream", stage: "start")
        }
        carrier = try Carrier(core, pipe, record.settings, source: source, keepsOrder: true)
        letters = StreamLetters(
            core: core, pipe: pipe, settings: record.settings, infoMember: self.source.infoMember, report: report)
        background = Background(on: executor)
    }

    func check() async throws { _ = try await source.shards() }
    func start() { background.start { await self.lead() } }
    func drain() { isDraining.store(true, ordering: .relaxed) }
    func stop() async { await background.shutdown() }

    private var runs: Bool { !Task.isCancelled && !isDraining.load(ordering: .relaxed) }
    private func runs(_ shard: ShardName) -> Bool { runs && isListed(shard) }
    private func isListed(_ shard: ShardName) -> Bool { shards.withLock { $0.listed.contains(shard) } }

    /// Looks for shards from time to time, and reads those whose parents are done.
    private func lead() async {
        while runs {
            do { try await look() } catch {
                // The stream or the role is not there for the moment.
            }
            do { try await core.clock.sleep(for: LimitsPipes.shardLook) } catch { return }
        }
    }

    private func look() async throws {
        let found = try await source.shards()
        let names = Set(found.map(\.name))
        shards.withLock { $0.listed = names }
        let marks = try await core.store.marks(pipe)
        try await core.store.forget(pipe, marks.keys.filter { !names.contains($0) })
        let open = names.filter { marks[$0]?.isEnd != true }
        let openIDs = Set(open.map(\.id))
        for shard in found where open.contains(shard.name) && openIDs.isDisjoint(with: shard.parents) {
            guard shards.withLock({ $0.reading.insert(shard.name).inserted }) else { continue }
            background.start { await self.read(shard.name) }
        }
    }

    // MARK: - A shard

    private func read(_ shard: ShardName) async {
        var pause = LimitsPipes.pause
        while runs(shard) {
            do {
                if try await carry(shard) { break }
                pause = LimitsPipes.pause
            } catch is CancellationError {
                return
            } catch {
                // The stream, the role or the store failed; the shard is read from its mark again.
            }
            do { try await core.clock.sleep(for: pause) } catch { return }
            pause = min(pause * 2, LimitsPipes.longestPause)
        }
        _ = shards.withLock { $0.reading.remove(shard) }
    }

    /// Reads a shard from its mark.
    /// - Returns: whether it is at its end.
    private func carry(_ shard: ShardName) async throws -> Bool {
        let mark = try await core.store.mark(pipe, of: shard)
        if mark?.isEnd == true { return true }
        var iterator = try await source.iterator(shard, behind: mark)
        while runs(shard) {
            guard let current = iterator else {
                try await core.store.mark(pipe, shard, ShardMark(sequence: nil, isEnd: true))
                return true
            }
            // A record that comes behind the look into the shard gives a hint.
            var hints = source.watch(shard)
            var records: [StreamBatch.Record] = []
            (records, iterator) = try await source.read(shard, current, most: settings.batchSize)
            let deadline = core.clock.now + .seconds(settings.window)
            while !records.isEmpty, records.count < settings.batchSize, let further = iterator,
                records.reduce(0, { $0 + $1.record.byteCount }) < LimitsPipes.batchBytes, core.clock.now < deadline
            {
                await core.clock.pause(until: min(deadline, core.clock.now + LimitsPipes.streamPoll), orFor: hints)
                try Task.checkCancellation()
                hints = source.watch(shard)
                let more = try await source.read(shard, further, most: settings.batchSize - records.count)
                records += more.records
                iterator = more.next
            }
            if !records.isEmpty {
                try await carry(records, shard)
            } else if iterator != nil {
                await core.clock.pause(until: core.clock.now + LimitsPipes.streamPoll, orFor: hints)
                try Task.checkCancellation()
            }
        }
        return false
    }

    private func carry(_ records: [StreamBatch.Record], _ shard: ShardName) async throws {
        // What the filter does not let through neither fails nor is given up.
        var batch = StreamBatch(records.filter { carrier.wants($0.record) }, options)
        guard !batch.isEmpty else { return try await mark(records.last, shard) }
        var pause = LimitsPipes.pause
        while !batch.isEmpty {
            let retention = await retention(for: batch.next.first)
            if let (given, reason) = batch.givenUp(now: core.clock.now, retention: retention) {
                try await letters.tell(given, reason, shard)
                try await mark(batch.isEmpty ? records.last : given.last, shard)
                continue
            }
            let outcome = await attempt(batch.next)
            try Task.checkCancellation()
            let done = outcome.flatMap { batch.note($0) }
            try await mark(batch.isEmpty ? records.last : done, shard)
            guard outcome == nil || batch.failures > 0 || done == nil else {
                pause = LimitsPipes.pause
                continue
            }
            try await core.clock.sleep(for: pause)
            pause = min(pause * 2, LimitsPipes.longestPause)
        }
    }

    /// How long the stream keeps a record that may be older than that.
    private func retention(for record: StreamBatch.Record?) async -> Duration? {
        guard let record, core.clock.now - record.arrived > LimitsPipes.leastRetention else { return nil }
        do { return try await source.retention() } catch {
            // It is tried, and asked again.
            return nil
        }
    }

    /// - Returns: nil where the platform could not: that is no failure of the pipe's, and costs no retry.
    private func attempt(_ records: [StreamBatch.Record]) async -> BatchOutcome? {
        do { return try await carrier.carry(records.map(\.record)) } catch {
            return DeliveryFailure(error).isRetryable ? nil : .failed
        }
    }

    /// Of a stream that was made anew under its name, what was read before marks nothing.
    private func mark(_ last: StreamBatch.Record?, _ shard: ShardName) async throws {
        guard let last, isListed(shard) else { return }
        try await core.store.mark(pipe, shard, ShardMark(sequence: last.record.id))
    }
}
