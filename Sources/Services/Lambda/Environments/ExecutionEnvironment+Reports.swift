internal import Base
internal import Sandbox
internal import Synchronization

/// What is told of an event and of the start: the lines of the log, and the platform's events.
extension ExecutionEnvironment {
    func initialization(isInvoke: Bool) -> PlatformEvent.Initialization {
        PlatformEvent.Initialization(version, id: id, type: type, isInvoke: isInvoke)
    }

    func done(_ answered: Answered) -> PlatformEvent.RuntimeDone {
        PlatformEvent.RuntimeDone(
            requestID: answered.invocation.event.requestID,
            ending: PlatformEvent.Ending(status: answered.result.functionError == nil ? "success" : "error"),
            began: answered.began, responded: answered.responded, ended: answered.ended,
            producedBytes: answered.result.payload.count, trace: answered.invocation.event.trace)
    }

    func report(_ answered: Answered, _ now: Instant) -> ReportLine {
        report(answered.invocation, now - answered.began, answered.start)
    }

    func report(
        _ invocation: Invocation, _ duration: Duration, _ start: Start, _ ending: Ending? = nil
    ) -> ReportLine {
        var report = ReportLine(
            requestID: invocation.event.requestID, duration: duration, memorySize: version.config.memorySize,
            peakMemory: peakMemory(), initDuration: start.initDuration, restore: start.restore,
            trace: invocation.event.trace)
        (report.status, report.errorType) = (ending?.status, ending?.errorType)
        return report
    }

    private func peakMemory() -> Int? {
        var recent: Int?
        act { () throws(Failure) in recent = try sandbox.takePeakMemory() }
        return life.withLock { life in
            life.peakMemory = [life.peakMemory, recent].compactMap(\.self).max()
            return life.peakMemory
        }
    }

    /// Looks at the processor time where that is due.
    /// - Parameter duration: of the event that is over.
    func noteProcessorUse(behind duration: Duration) {
        guard let processorUses, life.withLock({ $0.meter.isDue(behind: duration) }) else { return }
        act { () throws(Failure) in
            guard let total = try sandbox.processorTime(), let use = life.withLock({ $0.meter.read(total) }) else {
                return
            }
            processorUses.note(version.key, ProcessorUses.Settings(version), use)
        }
    }
}
