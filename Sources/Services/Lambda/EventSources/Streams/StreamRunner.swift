internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Synchronization
internal import Wire

/// Moves the records of a stream's shards to the function of one mapping, as long as the mapping is enabled: a worker
/// for each shard, parents before their children.
final class StreamRunner: MappingRun {
    private struct State {
        /// Whether the checkpoints were read: from then on nobody but this runner writes them.
        var isLoaded = false
        /// Where shards go on that are not done and have no worker yet.
        var known: [ShardName: Checkpoint] = [:]
        var done: Set<ShardName> = []
        var running: Set<ShardName> = []
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
                try await load()
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

    private func load() async throws {
        guard !state.withLock({ $0.isLoaded }) else { return }
        let all = try await shared.checkpoints.all()
        state.withLock { state in
            state.isLoaded = true
            state.known = all.filter { !$0.value.isDone }
            state.done = Set(all.filter(\.value.isDone).keys)
        }
    }

    private func startWorkers() async throws {
        let shards = try await shared.source.shards()
        // What is done and what is running is looked at in one moment: a shard that ends meanwhile never starts again.
        let ready = state.withLock { state in
            let ready = ShardPlan.ready(shards, done: state.done, running: state.running)
            state.running.formUnion(ready)
            return ready.map { ($0, state.known.removeValue(forKey: $0) ?? Checkpoint()) }
        }
        for (shard, checkpoint) in ready {
            let worker = ShardWorker(shared, shard, checkpoint)
            background.start { [self] in
                var worker = worker
                let isDone = await worker.run()
                finish { state in
                    state.running.remove(shard)
                    if isDone { state.done.insert(shard) }
                }
            }
        }
        try await forget(unlistedIn: Set(shards.map(\.name)))
    }

    /// Forgets how far this came in shards that are gone.
    private func forget(unlistedIn listed: Set<ShardName>) async throws {
        let gone = state.withLock { state in
            (Array(state.done) + Array(state.known.keys)).filter { !listed.contains($0) }
        }
        try await shared.checkpoints.forget(gone.sorted { ($0.id, $0.start) < ($1.id, $1.start) })
        state.withLock { state in
            state.done.subtract(gone)
            for shard in gone { state.known[shard] = nil }
        }
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
