internal import Base
internal import Sandbox

/// A function's program that could not be started, with the log in which that stands.
struct LaunchFailure: Error {
    /// Which program, and why in the system's words.
    let path: String
    let reason: String
    /// Whether there is no program at all.
    let isMissing: Bool
    /// Whether it is what the function wraps its runtime in.
    let isWrapper: Bool
    let stream: LogStream
    let style: LogStyle
    let initialization: PlatformEvent.Initialization
    let memorySize: Int
    let duration: Duration
    let clock: any Clock

    /// The program that a failure of a sandbox names; nil for another failure.
    static func path(_ failure: Failure) -> String? {
        let mark = "execute "
        return failure.stage.hasPrefix(mark) ? String(failure.stage.dropFirst(mark.count)) : nil
    }

    /// The system's words alone.
    static func reason(_ failure: Failure, _ sandbox: String) -> String {
        let prefix = "sandbox \(sandbox): "
        let text = failure.message.hasPrefix(prefix) ? failure.message.dropFirst(prefix.count) : failure.message[...]
        return text.lowercased()
    }

    private func error(_ requestID: String) -> ErrorPayload {
        if isMissing { return .noBootstrap(requestID: requestID) }
        // The wrapper is started by a shell, which ends with these numbers.
        guard isWrapper else { return .notStarted(path, reason, requestID: requestID) }
        let status: Int32 = reason == "no such file or directory" ? 127 : 126
        return .exited(SandboxExit(status: status, signal: nil, isOutOfMemory: false), requestID: requestID)
    }

    /// Writes what Lambda writes of an event whose function can't be started: it was tried before the event, and once
    /// more with it.
    /// - Returns: the event's result.
    func answer(_ event: InvocationEvent) -> InvocationResult {
        let error = error(event.requestID)
        let ending = PlatformEvent.Ending(status: "error", errorType: error.type)
        var report = ReportLine(
            requestID: event.requestID, duration: duration, memorySize: memorySize, peakMemory: nil, initDuration: nil,
            trace: event.trace)
        (report.status, report.errorType) = (ending.status, ending.errorType)
        var again = initialization
        again.phase = "invoke"
        let events: [PlatformEvent?] = [
            isWrapper ? .fault("\(path): \(reason)") : nil,
            .initReport(initialization, ending, duration: duration), .initReport(again, ending, duration: duration),
            .start(requestID: event.requestID, version: initialization.functionVersion, trace: event.trace),
            .fault(error.line), .end(requestID: event.requestID), .report(report),
        ]
        var tail = LogTail(limit: LimitsLambda.tailBytes)
        for line in events.compactMap({ $0.flatMap { style.line(of: $0, at: clock.now) } }) {
            stream.append(line, at: clock.now)
            tail.append(line)
        }
        return InvocationResult(
            payload: error.bytes, functionError: "Unhandled", log: event.wantsLog ? tail.bytes : nil,
            duration: duration)
    }
}
