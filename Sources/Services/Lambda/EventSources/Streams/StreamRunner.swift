internal import Base
internal import ServiceKit
internal import Store
internal import Synchronization
internal import Wire

/// Moves the records of a stream's shards to the function of one mapping, as long as the mapping is enabled: a worker
/// for each shard, parents before their children.
final class StreamRunner: MappingRun {
    private struct State {
        var running: Set<String> = []
        var isWatching = false
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let shared: ShardWorker.Shared
    private let background: Background
    /// Tells that a worker has ended.
    private let hub = WatchHub()
    private let state = Mutex(State())

    /// - Parameters:
    ///   - send: tells a destination of records that were given up.
    ///   - onResult: gets what the mapping is to say of its last batch or poll, after each.
    init(
        _ mapping: EventSourceMapping, source: any StreamSource, function: MappedFunction,
        environment: ServiceEnvironment, background: Background, report: @escaping @Sendable (String) -> Void,
        send: @escaping @Sendable (BatchRecord, String) async throws -> Void,
        onResult: @escaping @Sendable (String) -> Void
    ) {
        self.background = background
        shared = ShardWorker.Shared(
            mapping: mapping, source: source, function: function,
            filter: RecordFilter(mapping.settings.filters, dataMember: source.dataMember),
            checkpoints: CheckpointStore(environment.store, mapping.key), send: send, closing: Closing(),
            clock: environment.clock, randomness: environment.randomness, report: report, tell: onResult)
    }

    func start(after last: String) {
        state.withLock { $0.isWatching = true }
        background.start { await self.watch() }
    }

    func drain() { shared.closing.close() }

    func stop(isServersEnd: Bool) async {
        shared.closing.close()
        // At the server's end the environments end before what runs in them does.
        guard !isServersEnd else { return }
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                if state.running.isEmpty, !state.isWatching { return true }
                state.waiters.append(continuation)
                return false
            }
            if isIdle { continuation.resume() }
        }
    }

    // MARK: - Shards

    private func watch() async {
        var failures = 0
        while !shared.isStopped {
            let hints = hub.watch([Self.shards])
            var next = shared.clock.now + LimitsLambda.shardsPoll
            do {
                try await startWorkers()
                failures = 0
            } catch {
                if shared.isStopped { break }
                shared.tell(shared.source.problem(error))
                failures = min(failures + 1, 10)
                next =
                    shared.clock.now + min(LimitsLambda.lastPollRetry, LimitsLambda.pollRetry * (1 << (failures - 1)))
            }
            await shared.closing.pause(hints, until: next, shared.clock)
        }
        finish { $0.isWatching = false }
    }

    private func startWorkers() async throws {
        let known = try await shared.checkpoints.all()
        let shards = try await shared.source.shards()
        let done = Set(known.filter(\.value.isDone).keys)
        let ready = state.withLock { state in
            let ready = ShardPlan.ready(shards, done: done, running: state.running)
            state.running.formUnion(ready)
            return ready
        }
        for shard in ready {
            let worker = ShardWorker(shared, shard, known[shard] ?? Checkpoint())
            background.start { [self] in
                var worker = worker
                _ = await worker.run()
                finish { $0.running.remove(shard) }
            }
        }
        let listed = Set(shards.map(\.id))
        try await shared.checkpoints.forget(done.filter { !listed.contains($0) }.sorted())
    }

    /// A worker has ended, or the watch over the shards.
    private func finish(_ change: (inout State) -> Void) {
        let waiters = state.withLock { state in
            change(&state)
            guard state.running.isEmpty, !state.isWatching else { return [CheckedContinuation<Void, Never>]() }
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume() }
        hub.wake(keys: [Self.shards])
    }

    private static let shards = Key("shards")
}
