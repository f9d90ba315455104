internal import Base
internal import HTTP
internal import LambdaAPI
internal import Sandbox
internal import Synchronization
internal import Wire

/// One sandbox that runs a version of a function, one event at a time.
///
/// It does what its `EnvironmentState` decides, and writes the lines that surround each event in the log. Whoever made
/// it hears by `onReady` that its function is loaded, by `onIdle` that it can take another event (of a provisioned one
/// also that it can take its first, of a snapshot that it waits to be restored), and by `onEnd` that it is over and
/// has to be destroyed.
final class ExecutionEnvironment: Sendable, Identifiable {
    struct Life {
        var state: EnvironmentState
        var extensions: ExtensionRegistry
        var invocation: Invocation?
        var waiter: CheckedContinuation<Invocation?, Never>?
        /// Extensions that wait for an event, by their identifiers.
        var extensionWaiters: [String: ExtensionWaiter] = [:]
        /// The event as extensions get it.
        var extensionEvent: ExtensionEvent?
        /// What the function has answered, while the event's time goes on.
        var answered: Answered?
        /// Whether it can take another event before it is through with the last one.
        var isFree = false
        var isFirst = true
        /// The event whose part of the log has been opened.
        var begun: String?
        var peakMemory: Int?
        var meter = ProcessorMeter()
        var listeners: [HTTPListener] = []
        /// How initialisation failed, for an event that is assigned afterwards.
        var failure: (@Sendable (String) -> Ending)?
        var shutdownReason = ShutdownReason.spindown
        var shutdownEvent: ExtensionEvent?
        /// Where external extensions come first.
        var hasStartedRuntime = false
        /// The runtime, while it waits to be restored, and who waits for that.
        var restorer: CheckedContinuation<Bool, Never>?
        var snapshotWaiter: CheckedContinuation<SnapshotFailure?, Never>?

        var start: Start {
            guard isFirst else { return Start() }
            let restore = state.restoreDuration.map {
                ReportLine.Restore(duration: $0, billed: state.billedRestoreDuration ?? $0)
            }
            return Start(initDuration: state.initDuration, restore: restore)
        }
    }

    /// What the environment's first event is told of its start.
    struct Start: Sendable {
        var initDuration: Duration?
        var restore: ReportLine.Restore?
    }

    /// An event that the function has answered.
    struct Answered: Sendable {
        let invocation: Invocation
        let result: InvocationResult
        let began: Instant
        let responded: Instant
        let ended: Instant
        let start: Start
        /// Whether extensions have been told that the runtime is done.
        let isTold: Bool
    }

    struct Ending: Sendable {
        let payload: [UInt8]
        let line: String?
        let status: String
        let errorType: String?
        /// What the caller is told where the environment could not be restored.
        var fault = LambdaFault.snapStartException(
            "The afterRestore() runtime hook encountered an error. For more information, check the Amazon CloudWatch "
                + "logs.",
            details: ["Type": "User"])
    }

    let id: String
    let version: FunctionVersion
    let output: EnvironmentOutput
    /// When the keys that the function was given end; nil where it asks for them when it needs them.
    let expiration: Instant?
    let type: InitializationType
    /// Whether it was made without an event that waits for it.
    let isKept: Bool
    let sandbox: any Sandbox
    let telemetry: Telemetry
    let clock: any Clock
    let onReady: @Sendable () -> Void
    let onIdle: @Sendable (ExecutionEnvironment) -> Void
    let onEnd: @Sendable (ExecutionEnvironment) -> Void
    let tracer: FunctionTracer
    /// Where the function tells of traces.
    let traceSocket: TraceSocket?
    /// Where it tells how much processor time events take; nil where nobody is to know.
    let processorUses: ProcessorUses?
    /// By the machine's clock.
    private let created: Instant
    let life: Mutex<Life>
    /// No process of the runtime, or of an external extension, is left.
    let runtimeEnd = Latch()
    let extensionsEnd = Latch()

    init(
        sandbox: any Sandbox, version: FunctionVersion, output: EnvironmentOutput, created: Instant,
        expiration: Instant?, type: InitializationType, isKept: Bool, extensions: [String], telemetry: Telemetry,
        clock: any Clock, onReady: @escaping @Sendable () -> Void,
        onIdle: @escaping @Sendable (ExecutionEnvironment) -> Void,
        onEnd: @escaping @Sendable (ExecutionEnvironment) -> Void, tracer: FunctionTracer,
        traceSocket: TraceSocket?, processorUses: ProcessorUses?
    ) {
        id = sandbox.id
        (self.sandbox, self.version, self.output, self.expiration) = (sandbox, version, output, expiration)
        (self.type, self.isKept, self.telemetry, self.clock) = (type, isKept, telemetry, clock)
        (self.onReady, self.onIdle, self.onEnd) = (onReady, onIdle, onEnd)
        (self.tracer, self.traceSocket, self.created) = (tracer, traceSocket, created)
        self.processorUses = processorUses
        let limit =
            switch type {
            case .onDemand: LimitsLambda.initialization
            // Nobody waits for these.
            case .provisioned: LimitsLambda.provisionedInitialization
            case .snapshot: max(LimitsLambda.snapshotInitialization, version.timeout)
            }
        life = Mutex(
            Life(
                state: EnvironmentState(now: created, initialization: limit),
                extensions: ExtensionRegistry(external: extensions)))
        if !extensions.isEmpty { output.attach(telemetry) }
    }

    func opened(_ listeners: [HTTPListener]) { life.withLock { $0.listeners = listeners } }

    // MARK: - For callers

    /// Runs an event and waits for its end.
    func run(_ event: InvocationEvent) async -> InvocationOutcome {
        await withCheckedContinuation { assign(Invocation(event, $0)) }
    }

    /// Opens the event's part of the log, once.
    func begin(_ event: InvocationEvent) {
        let isNew = life.withLock { life in
            defer { life.begun = event.requestID }
            return life.begun != event.requestID
        }
        if isNew { output.begin(event, version: version.config.version) }
    }

    private func assign(_ invocation: Invocation) {
        let now = clock.now
        let (assignment, step, failure) = life.withLock { life in
            let event = invocation.event
            let assignment = life.state.assign(event.requestID, reinitializes: event.reinitializes, now: now)
            if assignment != .refused { life.invocation = invocation }
            // Inside the lock, as freezing is, so that the two can't change places.
            switch assignment {
            case .deliver(thaw: true), .restore(thaw: true): act { () throws(Failure) in try sandbox.thaw() }
            case .deliver, .restore, .wait, .refused: break
            }
            guard case .deliver = assignment else { return (assignment, nil as Step?, life.failure) }
            return (assignment, life.deliver(until: now + version.timeout), nil)
        }
        switch assignment {
        case .refused:
            if let failure {
                fail(invocation, .initializing, failure, now: now)
            } else {
                invocation.complete(.undelivered)
            }
        case .wait: break
        case .restore:
            output.restoreStarted(initialization(isInvoke: false))
            life.withLock { $0.restorer.take() }?.resume(returning: true)
        case .deliver: if let step { perform(step) }
        }
    }

    // MARK: - For the runtime

    /// The next event; nil when none will come any more, or the runtime has one already.
    func next() async -> Invocation? {
        await withTaskCancellationHandler {
            await withCheckedContinuation { wait($0) }
        } onCancel: {
            life.withLock { life in
                life.state.stopWaiting()
                return life.waiter.take()
            }?.resume(returning: nil)
        }
    }

    private func wait(_ waiter: CheckedContinuation<Invocation?, Never>) {
        let now = clock.now
        let step = life.withLock { life -> Step? in
            let (before, began) = (life.state.phase, life.state.since)
            let request = life.state.next(now: now, othersAreReady: life.extensions.areReady)
            if request == .refused { return nil }
            life.waiter = waiter
            return life.step(request, after: before, since: began, now: now, until: now + version.timeout)
        }
        if let step { perform(step) } else { waiter.resume(returning: nil) }
    }

    /// Does what has become possible since the runtime, or the last of the extensions, has asked for an event.
    func perform(_ step: Step) {
        if let restored = step.restored { output.restoreEnded(restored) }
        if step.isReady {
            onReady()
            act { () throws(Failure) in try sandbox.setCPU(memoryMB: version.config.memorySize) }
        }
        if let duration = step.initialization {
            output.initialized(
                initialization(isInvoke: step.isWithinEvent), PlatformEvent.Ending(), duration: duration,
                extensions: extensionEvents)
            telemetry.initialized()
        }
        if let answered = step.answered { conclude(answered, wasFree: step.wasFree) }
        if let invocation = step.invocation {
            begin(invocation.event)
            for waiter in step.extensionWaiters { waiter.resume(returning: .success(step.extensionEvent)) }
            step.waiter?.resume(returning: invocation)
        } else if step.isReady && isKept {
            onIdle(self)
        }
    }

    /// Where the response to an event goes while it comes; nil when it is collected, or the event is another.
    func channel(for requestID: String) -> ResponseChannel? {
        life.withLock { life in
            life.invocation.flatMap { $0.event.requestID == requestID ? $0.event.channel : nil }
        }
    }

    /// The runtime's answer to an event. The event's time goes on until the runtime, and all extensions, ask for the
    /// next one; its caller waits for that only where it wants the log.
    /// - Source: AWS Lambda Developer Guide, "Understanding the Lambda execution environment lifecycle", Invoke phase.
    /// - Parameter responded: when the answer began to come, where that was before its end.
    /// - Returns: false when it does not have this event.
    func answer(_ requestID: String, _ payload: [UInt8], functionError: String?, responded: Instant? = nil) -> Bool {
        let now = clock.now
        let answered = life.withLock { life -> Answered? in
            guard life.state.finish(requestID), let invocation = life.invocation.take() else { return nil }
            defer { (life.isFirst, life.begun) = (false, nil) }
            let answered = Answered(
                invocation: invocation,
                result: InvocationResult(
                    payload: payload, functionError: functionError, duration: now - life.state.since),
                began: life.state.since, responded: responded ?? now, ended: now, start: life.start,
                isTold: !life.extensions.isEmpty)
            life.answered = answered
            // A runtime asks for its next event at once, as a rule.
            life.isFree = life.extensions.isEmpty
            return answered
        }
        guard let answered else { return false }
        if answered.isTold { output.runtimeDone(done(answered)) } else { onIdle(self) }
        if !answered.invocation.event.wantsLog { answered.invocation.complete(.answered(answered.result)) }
        return true
    }

    /// The runtime and all extensions are through with an event that was answered.
    /// - Parameter wasFree: whether it could take another one already.
    private func conclude(_ answered: Answered, wasFree: Bool) {
        var result = answered.result
        let now = clock.now
        result.log = output.end(report(answered, now), answered.isTold ? nil : done(answered))
        noteProcessorUse(behind: now - answered.began)
        record(answered, now)
        if !wasFree { onIdle(self) }
        answered.invocation.complete(.answered(result))
    }

    /// Tells X-Ray of an event that the function has answered.
    func record(_ answered: Answered, _ now: Instant) {
        tracer.record(
            FunctionTracer.Run(
                began: answered.began, answered: answered.ended, ended: now, created: created,
                start: answered.start,
                failure: answered.result.functionError.map { _ in ErrorPayload.cause(answered.result.payload) }),
            answered.invocation.event.trace, version)
    }

    /// Tells X-Ray of an event that the function has not answered.
    func record(
        _ invocation: Invocation, _ ending: Ending, _ start: Start, began: Instant, _ now: Instant
    ) {
        tracer.record(
            FunctionTracer.Run(
                began: began, ended: now, created: created, start: start,
                failure: ErrorPayload.cause(ending.payload)),
            invocation.event.trace, version)
    }

    /// The function could not be loaded.
    func initializationFailed(_ payload: [UInt8], type: String) {
        end(.failure) { _ in Ending(payload: payload, line: nil, status: "error", errorType: type) }
    }

    // MARK: - For the caretaker

    /// Freezes it when it has waited long enough, ends it when its event takes too long, and gives an event back that
    /// it does not come to.
    /// - Returns: when to look again; nil when there is nothing to look after.
    func care(now: Instant) -> Instant? {
        var withdrawn: Invocation?
        defer { withdrawn?.complete(.busy) }
        let (deadline, isCalm) = life.withLock { life in
            let deadline = life.state.deadline(timeout: version.timeout)
            if let deadline, deadline <= now { return (deadline as Instant?, false) }
            if life.state.withdraws(now: now) { (withdrawn, life.isFree) = (life.invocation.take(), false) }
            if holdsFreeze(&life, now) { return (deadline, false) }
            if life.state.freeze(now: now) { act { () throws(Failure) in try sandbox.freeze() } }
            return (deadline, life.state.isFrozen || life.state.phase == .ended)
        }
        guard let deadline else { return isCalm ? nil : now + LimitsLambda.tick }
        if deadline <= now {
            timeOut(now)
            return nil
        }
        return min(deadline, now + LimitsLambda.tick)
    }

    /// What waits for extensions goes out first.
    private func holdsFreeze(_ life: inout Life, _ now: Instant) -> Bool {
        guard !life.extensions.isEmpty, [.idle, .snapshot].contains(life.state.phase), !life.state.isFrozen,
            !telemetry.isQuiet, now - life.state.since < LimitsLambda.telemetryPatience
        else { return false }
        telemetry.flush()
        return true
    }

    private func timeOut(_ now: Instant) {
        end(.timeout) { requestID in
            let line = ErrorPayload.timeoutLine(self.version.timeout, requestID: requestID, now: now)
            return Ending(
                payload: ErrorPayload.timeout(self.version.timeout, requestID: requestID).bytes, line: line,
                status: "timeout", errorType: nil,
                fault: LambdaFault.snapStartTimeoutException(
                    "Lambda couldn\u{2019}t restore the snapshot within the timeout limit.", details: ["Type": "User"]))
        }
    }

    // MARK: - What it is

    var isProvisioned: Bool { type == .provisioned }

    /// Whether its function is loaded.
    var isInitialized: Bool { life.withLock { $0.state.isInitialized && $0.state.phase != .ended } }

    /// Whether it ended before its function was loaded.
    var failedToInitialize: Bool { life.withLock { !$0.state.isInitialized && $0.state.phase == .ended } }

    /// Whether nothing comes from it any more.
    var hasEnded: Bool { life.withLock { $0.state.phase == .ended } }

    /// Something that fails only when the sandbox is gone, which `watch` tells.
    func act(_ action: () throws(Failure) -> Void) {
        do throws(Failure) {
            try action()
        } catch {
            output.note("martlet: \(error)")
        }
    }
}

extension ExecutionEnvironment.Ending {
    var platform: PlatformEvent.Ending { PlatformEvent.Ending(status: status, errorType: errorType) }
}
