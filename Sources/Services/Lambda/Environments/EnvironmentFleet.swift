internal import Base
internal import LambdaAPI
internal import Synchronization
internal import Wire

/// All environments of this server: who is free, how many run, and who has to go.
final class EnvironmentFleet: Sendable {
    let clock: any Clock
    let background: Background
    let state = Mutex(FleetState())
    private let maker: EnvironmentMaker
    private let gate: StartGate

    /// - Parameter processors: of the machine, which bound how many environments are initialised at one time.
    init(maker: EnvironmentMaker, clock: any Clock, processors: Int, background: Background) {
        (self.maker, self.clock, self.background) = (maker, clock, background)
        gate = StartGate(
            places: LimitsLambda.startsPerProcessor * max(2, processors), clock: clock, background: background)
    }

    /// Looks for environments that nobody has used for a while, until the server stops.
    func start() {
        background.start {
            do {
                while true {
                    try await self.clock.sleep(for: LimitsLambda.expiryTick)
                    self.removeIdle()
                }
            } catch {
                // The server stops, and `shutdown` destroys all.
            }
        }
    }

    // MARK: - Events

    /// Runs an event on a free environment or a new one. Where that can't be initialised, another one is, in the
    /// event's own time; when that fails too, the failure is the answer.
    /// - Source: AWS Lambda Developer Guide, "Understanding the Lambda execution environment lifecycle", Init phase.
    /// - Parameter share: how many events may run at one time.
    func run(_ event: InvocationEvent, on version: FunctionVersion, share: ConcurrencyShare) async throws
        -> InvocationResult
    {
        var event = event
        for _ in 0..<LimitsLambda.deliveries {
            let environment = try await acquire(version, share, event)
            defer { leave(version.key, share) }
            switch await environment.run(event) {
            case .answered(let result): return result
            case .uninitialized: event.reinitializes = true
            case .undelivered: continue
            }
        }
        throw LambdaFault.serviceException("The function's environments ended before they took the event.")
    }

    private func acquire(_ version: FunctionVersion, _ share: ConcurrencyShare, _ event: InvocationEvent) async throws
        -> ExecutionEnvironment
    {
        let soon = clock.now + LimitsLambda.credentialMargin
        let (choice, stale) = state.withLock { $0.choose(version, share, soon) }
        for environment in stale { environment.abandon() }
        tend()
        switch choice {
        case .throttled(let fault): throw fault
        case .use(let environment): return environment
        case .make:
            do {
                return try await make(version, within: event.reinitializes ? event : nil)
            } catch {
                leave(version.key, share)
                throw error
            }
        }
    }

    func make(
        _ version: FunctionVersion, isProvisioned: Bool = false, within event: InvocationEvent? = nil
    ) async throws -> ExecutionEnvironment {
        let environment = try await start(version, isProvisioned, event)
        let isClosed = state.withLock { state in
            if !state.isClosed { state.all[environment.id] = environment }
            return state.isClosed
        }
        guard !isClosed else {
            await maker.destroy(environment)
            throw LambdaFault.serviceException("The server stops.")
        }
        background.start { await environment.watch() }
        // One that ended before it was known here is ended again, so that it is destroyed.
        if environment.hasEnded { end(environment) }
        return environment
    }

    /// Begins to initialise an environment, when there is room for that.
    private func start(
        _ version: FunctionVersion, _ isProvisioned: Bool, _ event: InvocationEvent?
    ) async throws -> ExecutionEnvironment {
        let place = await gate.enter()
        do {
            return try await maker.make(
                version, isProvisioned: isProvisioned, within: event,
                onReady: { [gate] in gate.leave(place) }, onIdle: { [weak self] in self?.free($0) },
                onEnd: { [weak self, gate] in
                    gate.leave(place)
                    self?.end($0)
                })
        } catch {
            gate.leave(place)
            throw error
        }
    }

    private func leave(_ key: FunctionKey, _ share: ConcurrencyShare) {
        state.withLock { state in
            if case .unreserved = share { state.running[key.scope, default: 1] -= 1 }
            let left = (state.runningFunctions[key] ?? 1) - 1
            state.runningFunctions[key] = left > 0 ? left : nil
        }
    }

    private func free(_ environment: ExecutionEnvironment) {
        let now = clock.now
        let isRetired = state.withLock { state in
            let id = environment.version.poolID
            if state.isClosed || state.retired.contains(id.revision) { return true }
            state.pools[id, default: EnvironmentPool()].put(environment, now: now)
            return false
        }
        // After the answer has gone out: its log is written by then.
        if isRetired { background.start { environment.abandon() } }
    }

    private func end(_ environment: ExecutionEnvironment) {
        let isKnown = state.withLock { state in
            state.pools[environment.version.poolID]?.remove(environment.id)
            guard state.all.removeValue(forKey: environment.id) != nil else { return false }
            let revision = environment.version.poolID.revision
            if state.retired.contains(revision),
                !state.all.contains(where: { $0.value.version.poolID.revision == revision })
            {
                state.retired.remove(revision)
            }
            state.destroying += 1
            return true
        }
        guard isKnown else { return }
        background.start {
            await self.maker.destroy(environment)
            self.state.withLock { $0.destroying -= 1 }
        }
        if state.withLock({ $0.replaces(environment) }) { background.start { await self.fill(environment.version) } }
    }

    // MARK: - Ends

    /// Ends the environments of a revision: at once those that are free, the others with their event.
    func retire(_ id: FunctionVersion.PoolID) {
        let free = state.withLock { state in
            let isInUse = state.all.contains { $0.value.version.poolID == id }
            if isInUse { state.retired.insert(id.revision) }
            var free: [ExecutionEnvironment] = []
            while let environment = state.pools[id]?.take() { free.append(environment) }
            (state.pools[id], state.provisions[id]) = (nil, nil)
            return free
        }
        for environment in free { environment.abandon() }
    }

    /// Destroys every environment and returns when none is left.
    func shutdown() async {
        gate.close()
        let environments = state.withLock { state in
            state.isClosed = true
            state.provisions = [:]
            (state.pools, state.destroying) = ([:], state.destroying + state.all.count)
            defer { state.all = [:] }
            return Array(state.all.values)
        }
        await withTaskGroup(of: Void.self) { group in
            for environment in environments {
                group.addTask {
                    await self.maker.destroy(environment)
                    self.state.withLock { $0.destroying -= 1 }
                }
            }
        }
    }

    /// How many environments there are, those in their end included.
    var count: Int { state.withLock { $0.all.count + $0.destroying } }
}
