internal import Base
internal import HTTP
internal import Sandbox
internal import Synchronization

/// How an environment ends, and what becomes of the event that it has.
extension ExecutionEnvironment {
    /// Waits until the function's first process has ended, whatever the reason.
    func watch() async {
        for name in life.withLock({ $0.extensions.surplus }) { processEnded(.unstarted(name)) }
        if let ends = sandbox.processEnds { for await end in ends { processEnded(end) } }
        let exit = await sandbox.exit
        runtimeEnd.open()
        extensionsEnd.open()
        runtimeExited(exit)
    }

    func runtimeExited(_ exit: SandboxExit) {
        end(.failure) { requestID in
            let error = ErrorPayload.exited(exit, requestID: requestID)
            return Ending(
                payload: error.bytes, line: error.line, status: "error",
                errorType: exit.isOutOfMemory ? ReportLine.outOfMemory : error.type)
        }
    }

    /// Ends it now; an event that it has fails as if the process had been killed.
    func abandon() {
        end(.spindown) { requestID in
            let error = ErrorPayload.exited(.killed, requestID: requestID)
            return Ending(payload: error.bytes, line: nil, status: "error", errorType: error.type)
        }
    }

    func end(_ reason: ShutdownReason, _ ending: @escaping @Sendable (String) -> Ending) {
        let now = clock.now
        let (end, invocation, waiter, answered, restorer) = life.withLock { life in
            let end = life.state.end()
            if end == .initializing { life.failure = ending }
            if end != .again { life.shutdownReason = reason }
            // With extensions the runtime hears of the end by its signal, and is not to leave before.
            let waiter = life.extensions.isEmpty ? life.waiter.take() : nil
            return (end, life.invocation.take(), waiter, life.answered.take(), life.restorer.take())
        }
        guard end != .again else { return }
        waiter?.resume(returning: nil)
        restorer?.resume(returning: false)
        if end == .initializing, type == .snapshot, isKept, invocation == nil { snapshotFailed(ending(""), now) }
        if let answered { fail(answered, reason, ending, now: now) }
        if let invocation {
            if [.undelivered, .finishing].contains(end) {
                invocation.complete(.undelivered)
            } else {
                fail(invocation, end, ending, now: now)
            }
        }
        onEnd(self)
    }

    /// Answers an event with the way in which the environment ended.
    func fail(_ invocation: Invocation, _ end: EnvironmentState.End, _ ending: (String) -> Ending, now: Instant) {
        let event = invocation.event
        let ending = ending(event.requestID)
        let (began, start) = life.withLock { ($0.state.since, $0.start) }
        if end == .restoring {
            output.restoreEnded(now - began, ending.platform)
            return invocation.complete(.refused(ending.fault))
        }
        if end == .initializing {
            output.initialized(
                initialization(isInvoke: event.reinitializes), ending.platform, duration: now - began,
                extensions: extensionEvents)
            guard event.reinitializes else { return invocation.complete(.uninitialized) }
            begin(event)
        }
        let report = report(invocation, now - began, start, ending)
        let done = PlatformEvent.RuntimeDone(
            requestID: event.requestID, ending: ending.platform, began: began, ended: now, trace: event.trace)
        let log = output.end(report, done, after: ending.line)
        record(invocation, ending, start, began: began, now)
        invocation.complete(
            .answered(
                InvocationResult(
                    payload: ending.payload, functionError: "Unhandled", log: log,
                    isSystemFailure: end == .initializing && ending.status == "timeout", duration: now - began)))
    }

    /// The runtime or an extension had not come to its end with an event that the function had answered.
    private func fail(_ answered: Answered, _ reason: ShutdownReason, _ ending: (String) -> Ending, now: Instant) {
        let invocation = answered.invocation
        // What is ended by the platform has not failed.
        let ending = reason == .spindown && !answered.isTold ? nil : ending(invocation.event.requestID)
        let report = report(invocation, now - answered.began, answered.start, ending)
        var result = answered.result
        result.log = output.end(report, answered.isTold ? nil : done(answered), after: ending?.line)
        record(answered, now)
        invocation.complete(.answered(result))
    }

    /// Ends everything inside and frees what belongs to it.
    func destroy() async {
        abandon()
        await shutDown()
        life.withLock { $0.waiter.take() }?.resume(returning: nil)
        telemetry.close()
        let listeners = life.withLock { life in
            defer { life.listeners = [] }
            return life.listeners
        }
        output.close()
        traceSocket?.close()
        await sandbox.destroy()
        for listener in listeners { await listener.close() }
    }
}
