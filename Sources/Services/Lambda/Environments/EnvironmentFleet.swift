internal import Base
internal import Glibc
internal import LambdaAPI
internal import Synchronization
internal import Wire

/// All environments of this server: who is free, how many run, and who has to go.
final class EnvironmentFleet: Sendable {
    fileprivate struct State {
        var pools: [FunctionVersion.PoolID: EnvironmentPool<ExecutionEnvironment>] = [:]
        var all: [String: ExecutionEnvironment] = [:]
        /// Revisions that got no event any more: their environments end with the event that they have.
        var retired: Set<String> = []
        /// Events of functions without a share of their own.
        var running: [ConcurrencyScope: Int] = [:]
        var runningFunctions: [FunctionKey: Int] = [:]
        var destroying = 0
        var provisions: [FunctionVersion.PoolID: Provision] = [:]
        var isClosed = false
        var isTended = false
    }

    /// How many environments of a version are kept initialised, whether events come or not.
    fileprivate struct Provision {
        var target: Int
        /// Those that are being made and are not known yet.
        var making = 0
        /// Why no more are made.
        var failure: String?
    }

    fileprivate enum Choice {
        case use(ExecutionEnvironment)
        case make
        case throttled(Fault)
    }

    private let maker: EnvironmentMaker
    private let clock: any Clock
    private let background: Background
    private let gate = StartGate(places: LimitsLambda.startsPerProcessor * max(2, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    private let state = Mutex(State())

    init(maker: EnvironmentMaker, clock: any Clock, background: Background) {
        (self.maker, self.clock, self.background) = (maker, clock, background)
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

    private func make(
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
        background.start {
            do {
                try await self.clock.sleep(for: LimitsLambda.startTime)
            } catch {
                // The server stops, and `shutdown` opens the gate.
            }
            self.gate.leave(place)
        }
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

    // MARK: - Provisioned concurrency

    /// Keeps `count` environments of a version initialised from now on; 0 ends that.
    func keep(_ count: Int, of version: FunctionVersion) {
        let id = version.poolID
        let isChanged = state.withLock { state in
            guard state.provisions[id]?.target ?? 0 != count || state.provisions[id]?.failure != nil else {
                return false
            }
            // Those that are being made count still, whatever the target was.
            let making = state.provisions[id]?.making ?? 0
            state.provisions[id] = Provision(target: count, making: making)
            return count > 0
        }
        if isChanged { background.start { await self.fill(version) } }
    }

    /// How many of the environments that are to be kept are initialised, and why there are no more.
    func kept(_ id: FunctionVersion.PoolID) -> (ready: Int, failure: String?) {
        let (environments, provision) = state.withLock { state in
            (state.all.values.filter { $0.version.poolID == id }, state.provisions[id])
        }
        return (min(provision?.target ?? 0, environments.count { $0.isInitialized }), provision?.failure)
    }

    /// Makes what is missing, one after the other, so that others start in between.
    private func fill(_ version: FunctionVersion) async {
        let id = version.poolID
        while state.withLock({ $0.startsMaking(id) }) {
            do {
                _ = try await make(version, isProvisioned: true)
                state.withLock { $0.provisions[id]?.making -= 1 }
                tend()
            } catch {
                state.withLock { state in
                    state.provisions[id]?.making -= 1
                    state.provisions[id]?.failure = "FUNCTION_ERROR_INIT_FAILURE"
                }
            }
        }
    }

    // MARK: - Care

    /// Looks after deadlines and freezes what is idle, as long as there is anything to look after.
    private func tend() {
        let starts = state.withLock { state in
            defer { state.isTended = true }
            return !state.isTended && !state.isClosed
        }
        guard starts else { return }
        background.start {
            do {
                while let next = self.care() { try await self.clock.sleep(until: next) }
            } catch {
                // The server stops, and `shutdown` destroys all.
            }
        }
    }

    /// - Returns: when to look again; nil when everything is calm, and the next event starts it anew.
    private func care() -> Instant? {
        let now = clock.now
        let environments = state.withLock { Array($0.all.values) }
        var next = environments.compactMap { $0.care(now: now) }.min()
        state.withLock { state in
            // One that is being made is not among all yet.
            if next == nil, !state.runningFunctions.isEmpty { next = now + LimitsLambda.tick }
            state.isTended = next != nil
        }
        return next
    }

    private func removeIdle() {
        let old = clock.now - LimitsLambda.idleTime
        let ended = state.withLock { state in
            var ended: [ExecutionEnvironment] = []
            for id in state.pools.keys { ended += state.takeIdle(id, since: old) }
            state.pools = state.pools.filter { !$0.value.isEmpty }
            return ended
        }
        for environment in ended { environment.abandon() }
    }

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

extension EnvironmentFleet.State {
    /// Counts the event in and finds it a place.
    fileprivate mutating func choose(
        _ version: FunctionVersion, _ share: ConcurrencyShare, _ soon: Instant
    ) -> (EnvironmentFleet.Choice, stale: [ExecutionEnvironment]) {
        if isClosed { return (.throttled(LambdaFault.serviceException("The server stops.")), []) }
        if let fault = throttle(version.key, share) { return (.throttled(fault), []) }
        if case .unreserved = share { running[version.key.scope, default: 0] += 1 }
        runningFunctions[version.key, default: 0] += 1
        var stale: [ExecutionEnvironment] = []
        while let environment = pools[version.poolID]?.take() {
            if environment.expiration > soon { return (.use(environment), stale) }
            stale.append(environment)
        }
        return (.make, stale)
    }

    private func throttle(_ key: FunctionKey, _ share: ConcurrencyShare) -> Fault? {
        switch share {
        case .reserved(let most):
            guard runningFunctions[key] ?? 0 >= most else { return nil }
            return LambdaFault.tooManyRequestsException(
                "Rate Exceeded.",
                details: ["Reason": "ReservedFunctionConcurrentInvocationLimitExceeded", "Type": "User"])
        case .unreserved(let most):
            guard running[key.scope] ?? 0 >= most else { return nil }
            return LambdaFault.tooManyRequestsException(
                "Rate Exceeded.", details: ["Reason": "ConcurrentInvocationLimitExceeded", "Type": "User"])
        }
    }

    /// Environments that nobody has used for a while, beyond those that are kept.
    fileprivate mutating func takeIdle(_ id: FunctionVersion.PoolID, since old: Instant) -> [ExecutionEnvironment] {
        let spare = all.values.count { $0.version.poolID == id } - (provisions[id]?.target ?? 0)
        return pools[id]?.takeIdle(since: old, most: max(0, spare)) ?? []
    }

    /// Counts an environment in that is to be made; false where enough are there.
    fileprivate mutating func startsMaking(_ id: FunctionVersion.PoolID) -> Bool {
        guard !isClosed, let provision = provisions[id], provision.failure == nil,
            all.values.count(where: { $0.version.poolID == id }) + provision.making < provision.target
        else { return false }
        provisions[id]?.making += 1
        return true
    }

    /// Whether one that ended is to be made again. Where the function can't be initialised, no more are made.
    fileprivate mutating func replaces(_ environment: ExecutionEnvironment) -> Bool {
        let id = environment.version.poolID
        guard let provision = provisions[id], provision.target > 0 else { return false }
        if environment.failedToInitialize { provisions[id]?.failure = "FUNCTION_ERROR_INIT_FAILURE" }
        return !environment.failedToInitialize
    }
}

/// How much of the concurrency a function has.
enum ConcurrencyShare: Sendable, Hashable {
    /// What it has reserved for itself.
    case reserved(Int)
    /// What all functions without a reservation have together.
    case unreserved(Int)
}
