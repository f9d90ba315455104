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
/// must be destroyed.
final class ExecutionEnvironment: Sendable, Identifiable {
    private struct Life {
        var state: EnvironmentState
        var invocation: Invocation?
        var waiter: CheckedContinuation<Invocation?, Never>?
        var isFirst = true
        /// The event whose part of the log has been opened.
        var begun: String?
        var peakMemory: Int?
        var listeners: [HTTPListener] = []
        /// How initialisation failed, for an event that is assigned afterwards.
        var failure: (@Sendable (String) -> Ending)?
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

    private struct Ending: Sendable {
        let payload: [UInt8]
        let line: String?
        let status: String
        let errorType: String?
        let requestID: String
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
    private let isKept: Bool
    private let sandbox: any Sandbox
    private let clock: any Clock
    private let onReady: @Sendable () -> Void
    private let onIdle: @Sendable (ExecutionEnvironment) -> Void
    private let onEnd: @Sendable (ExecutionEnvironment) -> Void
    private let life: Mutex<Life>

    init(
        sandbox: any Sandbox, version: FunctionVersion, output: EnvironmentOutput, created: Instant,
        expiration: Instant?, type: InitializationType, isKept: Bool, clock: any Clock,
        onReady: @escaping @Sendable () -> Void,
        onIdle: @escaping @Sendable (ExecutionEnvironment) -> Void,
        onEnd: @escaping @Sendable (ExecutionEnvironment) -> Void
    ) {
        id = sandbox.id
        (self.sandbox, self.version, self.output, self.expiration) = (sandbox, version, output, expiration)
        (self.type, self.isKept, self.clock, self.onReady) = (type, isKept, clock, onReady)
        (self.onIdle, self.onEnd) = (onIdle, onEnd)
        let limit =
            switch type {
            case .onDemand: LimitsLambda.initialization
            // Nobody waits for these.
            case .provisioned: LimitsLambda.provisionedInitialization
            case .snapshot: max(LimitsLambda.snapshotInitialization, version.timeout)
            }
        life = Mutex(Life(state: EnvironmentState(now: created, initialization: limit)))
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
        let (assignment, waiter, failure) = life.withLock { life in
            let event = invocation.event
            let assignment = life.state.assign(event.requestID, reinitializes: event.reinitializes, now: now)
            if assignment != .refused { life.invocation = invocation }
            // Inside the lock, as freezing is, so that the two can't change places.
            switch assignment {
            case .deliver(thaw: true), .restore(thaw: true): act { () throws(Failure) in try sandbox.thaw() }
            case .deliver, .restore, .wait, .refused: break
            }
            guard case .deliver = assignment else {
                return (assignment, nil as CheckedContinuation<Invocation?, Never>?, life.failure)
            }
            return (assignment, life.waiter.take(), nil)
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
            output.restoreStarted(version.config.runtime)
            life.withLock { $0.restorer.take() }?.resume(returning: true)
        case .deliver:
            begin(invocation.event)
            waiter?.resume(returning: invocation)
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
        let (request, invocation, wasInitializing, restored) = life.withLock { life in
            let phase = life.state.phase
            let request = life.state.next(now: now)
            if request == .wait { life.waiter = waiter }
            let restored = phase == .restoring ? life.state.restoreDuration : nil
            return (request, life.invocation, phase == .initializing || phase == .restoring, restored)
        }
        if let restored { output.restoreEnded(restored) }
        if wasInitializing {
            onReady()
            act { () throws(Failure) in try sandbox.setCPU(memoryMB: version.config.memorySize) }
        }
        switch request {
        case .wait: if wasInitializing && isKept { onIdle(self) }
        case .refused: waiter.resume(returning: nil)
        case .deliver:
            if let invocation { begin(invocation.event) }
            waiter.resume(returning: invocation)
        }
    }

    /// Where the response to an event goes while it comes; nil when it is collected, or the event is another.
    func channel(for requestID: String) -> ResponseChannel? {
        life.withLock { life in
            life.invocation.flatMap { $0.event.requestID == requestID ? $0.event.channel : nil }
        }
    }

    /// The runtime's answer to an event.
    /// - Returns: false when it does not have this event.
    func answer(_ requestID: String, _ payload: [UInt8], functionError: String?) -> Bool {
        let now = clock.now
        let (invocation, began, start) = life.withLock { life in
            let began = life.state.since
            guard life.state.finish(requestID, now: now) else { return (nil as Invocation?, began, Start()) }
            defer { (life.isFirst, life.begun) = (false, nil) }
            return (life.invocation.take(), began, life.start)
        }
        guard let invocation else { return false }
        var result = InvocationResult(payload: payload, functionError: functionError)
        if invocation.event.wantsLog {
            result.log = output.end(report(invocation, now - began, start))
            onIdle(self)
            invocation.complete(.answered(result))
        } else {
            // The caller does not wait for the log. The next event is not handed over before this returns.
            onIdle(self)
            invocation.complete(.answered(result))
            output.end(report(invocation, now - began, start))
        }
        return true
    }

    /// The function could not be loaded.
    func initializationFailed(_ payload: [UInt8], type: String) {
        end { requestID in
            Ending(payload: payload, line: nil, status: "error", errorType: type, requestID: requestID)
        }
    }

    // MARK: - Snapshots

    /// The runtime has loaded the function and run what comes before a snapshot: it goes on when this returns.
    /// - Returns: false when it is not to go on.
    func restored() async -> Bool {
        await withCheckedContinuation { restorer in
            let now = clock.now
            let (request, waiter, initDuration) = life.withLock { life in
                let request = life.state.checkpoint(now: now)
                if request == .wait { life.restorer = restorer }
                return (request, life.snapshotWaiter.take(), life.state.initDuration)
            }
            guard request != .refused else { return restorer.resume(returning: false) }
            onReady()
            if let initDuration { output.snapshotTaken(initDuration) }
            if request == .wait, isKept { onIdle(self) }
            waiter?.resume(returning: nil)
            guard request == .deliver else { return }
            output.restoreStarted(version.config.runtime)
            restorer.resume(returning: true)
        }
    }

    /// What the function does after it was restored has failed.
    func restoreFailed(type: String) {
        end { requestID in
            Ending(payload: [], line: nil, status: "error", errorType: type, requestID: requestID)
        }
    }

    /// Waits until the function is loaded, or can't be.
    func snapshotTaken() async -> SnapshotFailure? {
        await withCheckedContinuation { waiter in
            let (isOver, failure) = life.withLock { life in
                let isOver = life.state.isInitialized || life.state.phase == .ended
                if !isOver { life.snapshotWaiter = waiter }
                return (isOver, life.state.isInitialized ? nil : life.failure)
            }
            if isOver { waiter.resume(returning: failure.map { SnapshotFailure($0("").status, $0("").payload) }) }
        }
    }

    private func snapshotFailed(_ ending: Ending, _ now: Instant) {
        output.initializationFailed(
            ending.status, ending.errorType, now - life.withLock { $0.state.since }, phase: "init")
        let waiter = life.withLock { $0.snapshotWaiter.take() }
        waiter?.resume(returning: SnapshotFailure(ending.status, ending.payload))
    }

    /// Whether its function is loaded and nothing has been done with it yet.
    var isSnapshot: Bool { life.withLock { $0.state.phase == .snapshot } }

    // MARK: - For the caretaker

    /// Freezes it when it has waited long enough, and ends it when its event takes too long.
    /// - Returns: when to look again; nil when there is nothing to look after.
    func care(now: Instant) -> Instant? {
        let (deadline, isCalm) = life.withLock { life in
            let deadline = life.state.deadline(timeout: version.timeout)
            if let deadline, deadline <= now { return (deadline as Instant?, false) }
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

    private func timeOut(_ now: Instant) {
        end { requestID in
            let line = ErrorPayload.timeoutLine(self.version.timeout, requestID: requestID, now: now)
            return Ending(
                payload: ErrorPayload.timeout(line), line: line, status: "timeout", errorType: nil,
                requestID: requestID,
                fault: LambdaFault.snapStartTimeoutException(
                    "Lambda couldn\u{2019}t restore the snapshot within the timeout limit.", details: ["Type": "User"]))
        }
    }

    // MARK: - The end

    /// Waits until the function's first process has ended, whatever the reason.
    func watch() async {
        let exit = await sandbox.exit
        end { requestID in
            let error = ErrorPayload.exited(exit, requestID: requestID)
            return Ending(
                payload: error.bytes, line: error.message, status: "error", errorType: error.type, requestID: requestID)
        }
    }

    /// Ends it now; an event that it has fails as if the process had been killed.
    func abandon() {
        end { requestID in
            let error = ErrorPayload.exited(.killed, requestID: requestID)
            return Ending(payload: error.bytes, line: nil, status: "error", errorType: error.type, requestID: requestID)
        }
    }

    var isProvisioned: Bool { type == .provisioned }

    /// Whether its function is loaded.
    var isInitialized: Bool { life.withLock { $0.state.isInitialized && $0.state.phase != .ended } }

    /// Whether it ended before its function was loaded.
    var failedToInitialize: Bool { life.withLock { !$0.state.isInitialized && $0.state.phase == .ended } }

    /// Whether nothing comes from it any more.
    var hasEnded: Bool { life.withLock { $0.state.phase == .ended } }

    private func end(_ ending: @escaping @Sendable (String) -> Ending) {
        let now = clock.now
        let (end, invocation, waiter, restorer) = life.withLock { life in
            let end = life.state.end()
            if end == .initializing { life.failure = ending }
            return (end, life.invocation.take(), life.waiter.take(), life.restorer.take())
        }
        guard end != .again else { return }
        waiter?.resume(returning: nil)
        restorer?.resume(returning: false)
        if end == .initializing, type == .snapshot, isKept, invocation == nil { snapshotFailed(ending(""), now) }
        if let invocation {
            if end == .undelivered {
                invocation.complete(.undelivered)
            } else {
                fail(invocation, end, ending, now: now)
            }
        }
        onEnd(self)
    }

    /// Answers an event with the way in which the environment ended.
    private func fail(_ invocation: Invocation, _ end: EnvironmentState.End, _ ending: (String) -> Ending, now: Instant)
    {
        let event = invocation.event
        let ending = ending(event.requestID)
        let (began, start) = life.withLock { ($0.state.since, $0.start) }
        if end == .restoring {
            output.restoreEnded(now - began, (ending.status, ending.errorType))
            return invocation.complete(.refused(ending.fault))
        }
        if end == .initializing {
            let phase = event.reinitializes ? "invoke" : "init"
            output.initializationFailed(ending.status, ending.errorType, now - began, phase: phase)
            guard event.reinitializes else { return invocation.complete(.uninitialized) }
        }
        var report = report(invocation, now - began, start)
        (report.status, report.errorType) = (ending.status, ending.errorType)
        let log = output.end(report, after: ending.line)
        invocation.complete(.answered(InvocationResult(payload: ending.payload, functionError: "Unhandled", log: log)))
    }

    /// Ends everything inside and frees what belongs to it.
    func destroy() async {
        abandon()
        let listeners = life.withLock { life in
            defer { life.listeners = [] }
            return life.listeners
        }
        output.close()
        await sandbox.destroy()
        for listener in listeners { await listener.close() }
    }

    // MARK: - Reports

    /// What the environment's first event is told of its start.
    private struct Start {
        var initDuration: Duration?
        var restore: ReportLine.Restore?
    }

    private func report(_ invocation: Invocation, _ duration: Duration, _ start: Start) -> ReportLine {
        ReportLine(
            requestID: invocation.event.requestID, duration: duration, memorySize: version.config.memorySize,
            peakMemory: peakMemory(), initDuration: start.initDuration, restore: start.restore,
            trace: invocation.event.trace)
    }

    private func peakMemory() -> Int? {
        var recent: Int?
        act { () throws(Failure) in recent = try sandbox.takePeakMemory() }
        return life.withLock { life in
            life.peakMemory = [life.peakMemory, recent].compactMap(\.self).max()
            return life.peakMemory
        }
    }

    /// Something that fails only when the sandbox is gone, which `watch` tells.
    private func act(_ action: () throws(Failure) -> Void) {
        do throws(Failure) {
            try action()
        } catch {
            output.note("martlet: \(error)")
        }
    }
}
