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
    private let functions: LambdaStore
    private let gate: StartGate

    /// - Parameter settings: of the machine, whose processors bound how many environments are initialised at one time.
    init(
        maker: EnvironmentMaker, functions: LambdaStore, clock: any Clock, settings: LambdaSettings,
        background: Background
    ) {
        (self.maker, self.functions, self.clock, self.background) = (maker, functions, clock, background)
        gate = StartGate(
            places: LimitsLambda.startsPerProcessor * max(2, settings.processors), clock: clock, background: background,
            times: { settings.processorTimes })
    }

    /// Looks for environments that nobody has used for a while, until the server stops.
    func start() {
        background.start {
            do {
                while true { try await self.clock.sleep(until: self.removeIdle()) }
            } catch {
                // The server stops, and `shutdown` destroys all.
            }
        }
    }

    // MARK: - Events

    /// Counts a synchronous request of a function.
    /// - Throws: `TooManyRequestsException` where they come too fast.
    func admit(_ key: FunctionKey, _ share: ConcurrencyShare) throws(Fault) {
        let now = clock.now
        if let fault = state.withLock({ $0.concurrency.request(key, share, now: now) }) { throw fault }
    }

    /// Runs an event on a free environment or a new one. Where that can't be initialised, another one is, in the
    /// event's own time; when that fails too, the failure is the answer.
    /// - Source: AWS Lambda Developer Guide, "Understanding the Lambda execution environment lifecycle", Init phase.
    /// - Parameter share: how many events may run at one time.
    func run(_ event: InvocationEvent, on version: FunctionVersion, share: ConcurrencyShare) async throws
        -> InvocationResult
    {
        var (event, version) = (event, version)
        var lost = 0
        while lost < LimitsLambda.deliveries {
            let environment: ExecutionEnvironment
            do {
                environment = try await acquire(version, share, event)
            } catch let failure as Failure where failure.code == CodeStore.goneCode {
                // It was changed or deleted after the caller had looked.
                guard version.trial == nil, let successor = try await functions.successor(of: version) else {
                    throw LambdaFault.resourceNotFoundException(
                        "Function not found: \(event.invokedARN)", details: ["Type": "User"])
                }
                (version, lost) = (successor, lost + 1)
                continue
            }
            defer { leave(environment, version.concurrencyKey, share) }
            // Whoever gives an experiment up has its environments ended: this one may not have been known then.
            if version.trial != nil, Task.isCancelled {
                environment.abandon()
                throw CancellationError()
            }
            switch await environment.run(event) {
            case .answered(var result):
                result.isProvisioned = environment.isProvisioned
                result.isSpilledOver = !environment.isProvisioned && keepsSome(version)
                return result
            case .uninitialized: (event.reinitializes, lost) = (true, lost + 1)
            case .refused(let fault): throw fault
            case .undelivered: lost += 1
            // It is free no more, so that another one gets the event.
            case .busy: break
            }
        }
        throw LambdaFault.serviceException("The function's environments ended before they took the event.")
    }

    private func acquire(_ version: FunctionVersion, _ share: ConcurrencyShare, _ event: InvocationEvent) async throws
        -> ExecutionEnvironment
    {
        let now = clock.now
        let soon = now + LimitsLambda.credentialMargin
        let (choice, stale) = state.withLock { $0.choose(version, share, soon, now: now) }
        for environment in stale { environment.abandon() }
        switch choice {
        case .throttled(let fault): throw fault
        case .use(let environment):
            tend()
            if environment.type == .snapshot { replaceSnapshot(of: version) }
            return environment
        case .make:
            do {
                let type: InitializationType = version.config.startsFromSnapshot ? .snapshot : .onDemand
                replaceSnapshot(of: version)
                let environment = try await make(version, type, for: event)
                tend()
                return environment
            } catch {
                leave(nil, version.concurrencyKey, share)
                throw error
            }
        }
    }

    /// - Parameter event: that waits for it; nil where it is kept for later ones.
    func make(
        _ version: FunctionVersion, _ type: InitializationType, for event: InvocationEvent? = nil
    ) async throws -> ExecutionEnvironment {
        let environment = try await start(version, type, event)
        guard state.withLock({ $0.add(environment, hasEvent: event != nil) }) else {
            await maker.destroy(environment)
            throw LambdaFault.serviceException("The server stops, or the function is no more.")
        }
        background.start { await environment.watch() }
        // One that ended before it was known here is ended again, so that it is destroyed.
        if environment.hasEnded { end(environment) }
        return environment
    }

    /// Begins to initialise an environment, when there is room for that.
    private func start(
        _ version: FunctionVersion, _ type: InitializationType, _ event: InvocationEvent?
    ) async throws -> ExecutionEnvironment {
        let place = await gate.enter(version.key, isUrgent: event?.isAsynchronous == false)
        do {
            return try await maker.make(
                version, type, isKept: event == nil, within: event?.reinitializes == true ? event : nil,
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

    private func leave(_ environment: ExecutionEnvironment?, _ key: FunctionKey, _ share: ConcurrencyShare) {
        let now = clock.now
        state.withLock { $0.leave(environment, key, share, now: now) }
    }

    private func free(_ environment: ExecutionEnvironment) {
        let now = clock.now
        // After the answer has gone out: its log is written by then.
        if !state.withLock({ $0.free(environment, now: now) }) { background.start { environment.abandon() } }
    }

    private func end(_ environment: ExecutionEnvironment) {
        let (isKnown, wasSnapshot) = state.withLock { $0.remove(environment) }
        guard isKnown else { return }
        background.start {
            await self.maker.destroy(environment)
            self.state.withLock { $0.destroying -= 1 }
        }
        if wasSnapshot { replaceSnapshot(of: environment.version) }
        if state.withLock({ $0.replaces(environment) }) { background.start { await self.fill(environment.version) } }
    }

    // MARK: - Ends

    /// Ends the environments of a revision: at once those that are free, the others with their event.
    func retire(_ id: FunctionVersion.PoolID) {
        let now = clock.now
        for environment in state.withLock({ $0.retire(id, now: now) }) { environment.abandon() }
    }

    /// Ends the environments of a revision at once, those too that have an event.
    func abandon(_ id: FunctionVersion.PoolID) {
        retire(id)
        let busy = state.withLock { state in state.all.values.filter { $0.version.poolID == id } }
        for environment in busy { environment.abandon() }
    }

    /// Keeps environments again of what was retired: a session wants what another one did not want any more.
    func revive(_ id: FunctionVersion.PoolID) { state.withLock { $0.revive(id) } }

    /// Destroys every environment and returns when none is left.
    func shutdown() async {
        gate.close()
        let environments = state.withLock { $0.close() }
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
