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
        var event = event
        var lost = 0
        while lost < LimitsLambda.deliveries {
            let environment = try await acquire(version, share, event)
            defer { leave(environment, version.key, share) }
            switch await environment.run(event) {
            case .answered(let result): return result
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
                let environment = try await make(
                    version, type, isKept: false, within: event.reinitializes ? event : nil)
                tend()
                return environment
            } catch {
                leave(nil, version.key, share)
                throw error
            }
        }
    }

    func make(
        _ version: FunctionVersion, _ type: InitializationType, isKept: Bool = true,
        within event: InvocationEvent? = nil
    ) async throws -> ExecutionEnvironment {
        let environment = try await start(version, type, isKept, event)
        guard state.withLock({ $0.add(environment, hasEvent: !isKept) }) else {
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
        _ version: FunctionVersion, _ type: InitializationType, _ isKept: Bool, _ event: InvocationEvent?
    ) async throws -> ExecutionEnvironment {
        let place = await gate.enter()
        do {
            return try await maker.make(
                version, type, isKept: isKept, within: event,
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
        for environment in state.withLock({ $0.retire(id) }) { environment.abandon() }
    }

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
