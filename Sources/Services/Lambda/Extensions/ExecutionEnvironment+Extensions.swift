internal import Base
internal import Sandbox
internal import Synchronization

/// An extension that waits for an event.
typealias ExtensionWaiter = CheckedContinuation<Result<ExtensionEvent?, ExtensionRefusal>, Never>

extension ExecutionEnvironment {
    /// What has become possible since the runtime, or the last of the extensions, has asked for an event.
    struct Step {
        /// What initialisation took, where it is over now.
        var initialization: Duration?
        /// What restoring took, where it is over now.
        var restored: Duration?
        var isReady: Bool { initialization != nil || restored != nil }
        /// Whether it was a part of an event.
        var isWithinEvent = false
        /// The event that is over now, and whether the next one could be given to the environment already.
        var answered: Answered?
        var wasFree = false
        /// The event that goes out, and who gets it.
        var invocation: Invocation?
        var waiter: CheckedContinuation<Invocation?, Never>?
        var extensionEvent: ExtensionEvent?
        var extensionWaiters: [ExtensionWaiter] = []
    }

    /// What the request of an extension for an event brings.
    private enum Progress {
        case none
        case answer(Result<ExtensionEvent?, ExtensionRefusal>)
        case checkpoint(Checkpoint)
        case step(Step)
    }

    // MARK: - Requests

    /// - Parameter id: what the extension is to be known by.
    func register(_ name: String, events: [String], id: String) throws(ExtensionRefusal) -> ExtensionRegistry.Member {
        let (result, startsRuntime) = life.withLock { life in
            let isClosed = life.state.phase != .initializing
            let result = Result { () throws(ExtensionRefusal) in
                try life.extensions.register(name, events: events, id: id, isClosed: isClosed)
            }
            // Of internal ones the runtime runs already.
            let starts = !life.hasStartedRuntime && life.extensions.hasExternal && life.extensions.areRegistered
            if starts { life.hasStartedRuntime = true }
            return (result, starts)
        }
        output.attach(telemetry)
        if startsRuntime {
            version.trial?.watch?.mark(.extended, clock.now)
            sandbox.run()
        }
        return try result.get()
    }

    /// The next event of an extension; nil when none will come any more.
    func nextEvent(_ id: String) async throws(ExtensionRefusal) -> ExtensionEvent? {
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { wait(id, $0) }
        } onCancel: {
            life.withLock { life in
                life.extensions.stopWaiting(id)
                return life.extensionWaiters.removeValue(forKey: id)
            }?.resume(returning: .success(nil))
        }
        return try result.get()
    }

    private func wait(_ id: String, _ waiter: ExtensionWaiter) {
        let now = clock.now
        let progress = life.withLock { life -> Progress in
            do throws(ExtensionRefusal) {
                switch try life.extensions.next(id) {
                case .invoke: return .answer(.success(life.extensionEvent))
                case .shutdown: return .answer(.success(life.shutdownEvent))
                case nil: break
                }
            } catch {
                return .answer(.failure(error))
            }
            life.extensionWaiters[id] = waiter
            let (before, began) = (life.state.phase, life.state.since)
            guard life.extensions.areReady, [.initializing, .restoring, .finishing].contains(before) else {
                return .none
            }
            if before == .initializing, life.restorer != nil { return .checkpoint(life.checkpoint(now: now)) }
            let request = life.state.settle(now: now)
            return .step(life.step(request, after: before, since: began, now: now, until: now + version.timeout))
        }
        switch progress {
        case .answer(let answer): waiter.resume(returning: answer)
        case .checkpoint(let checkpoint): pass(checkpoint)
        case .step(let step): perform(step)
        case .none: break
        }
    }

    /// An extension tells that it fails. An external one exits then, which ends the environment; an internal one ends
    /// it by this alone.
    func extensionFails(_ id: String, _ phase: ExtensionRegistry.Phase, errorType: String) throws(ExtensionRefusal) {
        let result = life.withLock { life in
            Result { () throws(ExtensionRefusal) in try life.extensions.fail(id, phase, errorType: errorType) }
        }
        guard try !result.get().isExternal else { return }
        let type = "Extension." + phase.rawValue
        end(.failure) { requestID in
            let error = ErrorPayload(type: type, message: "RequestId: \(requestID) Error: \(errorType)")
            return Ending(payload: error.bytes, line: error.line, status: "error", errorType: type)
        }
    }

    /// An extension wants to be told what happens. During initialisation alone.
    func subscribe(_ id: String, _ subscription: TelemetrySubscription) throws(ExtensionRefusal) {
        let (member, phase) = life.withLock { life in
            (Result { () throws(ExtensionRefusal) in try life.extensions.member(id) }, life.state.phase)
        }
        let name = try member.get().name
        guard phase == .initializing else { throw .subscriptionClosed(subscription.api) }
        let isNew = try telemetry.subscribe(name, subscription)
        output.post(
            .subscription(
                name: name, state: isNew ? "Subscribed" : "Already subscribed", types: subscription.types,
                api: subscription.api))
    }

    /// What the log has of each extension once initialisation is over.
    var extensionEvents: [PlatformEvent] {
        life.withLock { life in
            life.extensions.members.map { member in
                // Those that have an event by now were ready before.
                let state = member.phase == .running ? ExtensionRegistry.Phase.ready : member.phase
                return .extension(
                    name: member.name, state: state.rawValue, events: member.events.map(\.rawValue),
                    errorType: member.errorType)
            }
        }
    }

    // MARK: - The end

    /// One of several processes has ended.
    func processEnded(_ process: SandboxProcessEnd) {
        guard let name = process.name else {
            runtimeEnd.open()
            return runtimeExited(process.exit)
        }
        let (end, areGone) = life.withLock { life in
            let launchError = process.launchError.map { _ in
                life.extensions.surplus.contains(name)
                    ? "TooManyExtensions" : process.isPermission ? "PermissionDenied" : "UnknownError"
            }
            let end = life.extensions.ended(name, launchError: launchError)
            return (end, life.extensions.areGone)
        }
        if areGone { extensionsEnd.open() }
        guard let end else { return }
        self.end(.failure) { requestID in
            let error = ErrorPayload.extensionEnded(end, process, requestID: requestID)
            return Ending(payload: error.bytes, line: error.line, status: "error", errorType: error.type)
        }
    }

    /// Lets extensions come to their end: first the runtime ends, then external ones hear of it and have the rest of
    /// the time. What is left then is killed by the caller.
    /// - Source: AWS Lambda Developer Guide, "Using the Lambda Extensions API to create extensions", Shutdown phase.
    func shutDown() async {
        let start = clock.now
        let (extensions, isFrozen, hasRuntime) = life.withLock {
            ($0.extensions, $0.state.isFrozen, $0.hasStartedRuntime)
        }
        guard !extensions.isEmpty else { return }
        if isFrozen { act { () throws(Failure) in try sandbox.thaw() } }
        if hasRuntime || !extensions.hasExternal {
            let grace = extensions.hasInternal ? LimitsLambda.internalShutdown : LimitsLambda.runtimeShutdown
            sandbox.terminate()
            if !(await runtimeEnd.wait(until: start + grace, clock)), extensions.hasExternal { sandbox.endProcess(nil) }
        }
        guard extensions.hasExternal else { return }
        telemetry.flush()
        let deadline = start + LimitsLambda.shutdown
        let (waiters, event, deaf) = life.withLock { life in
            life.shutdownEvent = .shutdown(life.shutdownReason, deadline: deadline)
            let ids = life.extensions.shutDown()
            return (
                ids.compactMap { life.extensionWaiters.removeValue(forKey: $0) }, life.shutdownEvent,
                life.extensions.deaf
            )
        }
        for name in deaf { sandbox.endProcess(name) }
        for waiter in waiters { waiter.resume(returning: .success(event)) }
        _ = await extensionsEnd.wait(until: deadline, clock)
    }
}

extension ExecutionEnvironment.Life {
    /// Hands the event out.
    /// - Parameter deadline: when its time is over.
    mutating func deliver(until deadline: Instant) -> ExecutionEnvironment.Step {
        var step = ExecutionEnvironment.Step(invocation: invocation, waiter: waiter.take())
        guard !extensions.isEmpty, let event = invocation?.event else { return step }
        extensionEvent = .invoke(event, deadline: deadline)
        step.extensionEvent = extensionEvent
        step.extensionWaiters = extensions.invoke().compactMap { extensionWaiters.removeValue(forKey: $0) }
        return step
    }

    /// - Parameters:
    ///   - request: what the state has decided.
    ///   - phase: that it was in before, and since when.
    ///   - deadline: when the time of an event that goes out now is over.
    mutating func step(
        _ request: EnvironmentState.Request, after phase: EnvironmentState.Phase, since: Instant, now: Instant,
        until deadline: Instant
    ) -> ExecutionEnvironment.Step {
        var step = request == .deliver ? deliver(until: deadline) : ExecutionEnvironment.Step()
        if phase == .initializing, state.isInitialized {
            step.initialization = now - since
            step.isWithinEvent = state.initDuration == nil
        }
        if phase == .restoring, state.phase != .restoring { step.restored = state.restoreDuration }
        if phase == .finishing, state.phase != .finishing {
            (step.answered, step.wasFree) = (answered.take(), isFree)
            isFree = false
        }
        return step
    }
}
