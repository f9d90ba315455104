internal import Base
internal import HTTP
internal import Sandbox
internal import Synchronization

/// One sandbox that runs a version of a function, one event at a time.
///
/// It does what its `EnvironmentState` decides, and writes the lines that surround each event in the log. Whoever made
/// it hears by `onReady` that its function is loaded, by `onIdle` that it can take another event (of a provisioned one
/// also that it can take its first), and by `onEnd` that it is over and must be destroyed.
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
    }

    private struct Ending: Sendable {
        let payload: [UInt8]
        let line: String?
        let status: String
        let errorType: String?
        let requestID: String
    }

    let id: String
    let version: FunctionVersion
    let output: EnvironmentOutput
    /// When the keys that the function was given end soon.
    let expiration: Instant
    private let sandbox: any Sandbox
    private let clock: any Clock
    let isProvisioned: Bool
    private let onReady: @Sendable () -> Void
    private let onIdle: @Sendable (ExecutionEnvironment) -> Void
    private let onEnd: @Sendable (ExecutionEnvironment) -> Void
    private let life: Mutex<Life>

    init(
        sandbox: any Sandbox, version: FunctionVersion, output: EnvironmentOutput, created: Instant,
        expiration: Instant, isProvisioned: Bool,
        clock: any Clock, onReady: @escaping @Sendable () -> Void,
        onIdle: @escaping @Sendable (ExecutionEnvironment) -> Void,
        onEnd: @escaping @Sendable (ExecutionEnvironment) -> Void
    ) {
        id = sandbox.id
        (self.sandbox, self.version, self.output, self.expiration) = (sandbox, version, output, expiration)
        (self.isProvisioned, self.clock, self.onReady) = (isProvisioned, clock, onReady)
        (self.onIdle, self.onEnd) = (onIdle, onEnd)
        // Nobody waits for a provisioned one.
        let limit = isProvisioned ? LimitsLambda.provisionedInitialization : LimitsLambda.initialization
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
            guard case .deliver(let thaw) = assignment else {
                return (assignment, nil as CheckedContinuation<Invocation?, Never>?, life.failure)
            }
            // Inside the lock, as freezing is, so that the two can't change places.
            if thaw { act { () throws(Failure) in try sandbox.thaw() } }
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
        let (request, invocation, wasInitializing) = life.withLock { life in
            let wasInitializing = life.state.phase == .initializing
            let request = life.state.next(now: now)
            if request == .wait { life.waiter = waiter }
            return (request, life.invocation, wasInitializing)
        }
        if wasInitializing {
            onReady()
            act { () throws(Failure) in try sandbox.setCPU(memoryMB: version.config.memorySize) }
        }
        switch request {
        case .wait: if wasInitializing && isProvisioned { onIdle(self) }
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
        let (invocation, began, initDuration) = life.withLock { life in
            let began = life.state.since
            guard life.state.finish(requestID, now: now) else { return (nil as Invocation?, began, nil as Duration?) }
            defer { (life.isFirst, life.begun) = (false, nil) }
            return (life.invocation.take(), began, life.isFirst ? life.state.initDuration : nil)
        }
        guard let invocation else { return false }
        var result = InvocationResult(payload: payload, functionError: functionError)
        if invocation.event.wantsLog {
            result.log = output.end(report(invocation, now - began, initDuration))
            onIdle(self)
            invocation.complete(.answered(result))
        } else {
            // The caller does not wait for the log. The next event is not handed over before this returns.
            onIdle(self)
            invocation.complete(.answered(result))
            output.end(report(invocation, now - began, initDuration))
        }
        return true
    }

    /// The function could not be loaded.
    func initializationFailed(_ payload: [UInt8], type: String) {
        end { requestID in
            Ending(payload: payload, line: nil, status: "error", errorType: type, requestID: requestID)
        }
    }

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
                payload: ErrorPayload.timeout(line), line: line, status: "timeout", errorType: nil, requestID: requestID
            )
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

    /// Whether its function is loaded.
    var isInitialized: Bool { life.withLock { $0.state.isInitialized && $0.state.phase != .ended } }

    /// Whether it ended before its function was loaded.
    var failedToInitialize: Bool { life.withLock { !$0.state.isInitialized && $0.state.phase == .ended } }

    /// Whether nothing comes from it any more.
    var hasEnded: Bool { life.withLock { $0.state.phase == .ended } }

    private func end(_ ending: @escaping @Sendable (String) -> Ending) {
        let now = clock.now
        let (end, invocation, waiter) = life.withLock { life in
            let end = life.state.end()
            if end == .initializing { life.failure = ending }
            return (end, life.invocation.take(), life.waiter.take())
        }
        guard end != .again else { return }
        waiter?.resume(returning: nil)
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
        let (began, initDuration) = life.withLock { ($0.state.since, $0.isFirst ? $0.state.initDuration : nil) }
        if end == .initializing {
            let phase = event.reinitializes ? "invoke" : "init"
            output.initializationFailed(ending.status, ending.errorType, now - began, phase: phase)
            guard event.reinitializes else { return invocation.complete(.uninitialized) }
        }
        var report = report(invocation, now - began, initDuration)
        (report.status, report.errorType) = (ending.status, ending.errorType)
        let log = output.end(report, after: ending.line)
        invocation.complete(
            .answered(
                InvocationResult(
                    payload: ending.payload, functionError: "Unhandled", log: log,
                    isSystemFailure: end == .initializing && ending.status == "timeout")))
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

    private func report(_ invocation: Invocation, _ duration: Duration, _ initDuration: Duration?) -> ReportLine {
        ReportLine(
            requestID: invocation.event.requestID, duration: duration, memorySize: version.config.memorySize,
            peakMemory: peakMemory(), initDuration: initDuration, trace: invocation.event.trace)
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
