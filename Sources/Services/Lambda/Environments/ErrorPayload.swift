internal import Base
internal import Sandbox

/// The errors that Lambda itself reports in place of a function's result, in its words.
struct ErrorPayload: Sendable, Equatable {
    let type: String
    let message: String

    static func exited(_ exit: SandboxExit, requestID: String) -> ErrorPayload {
        let reason = exit.isOutOfMemory ? "signal: killed" : exit.description
        let text =
            exit.status == 0 ? "Runtime exited without providing a reason" : "Runtime exited with error: \(reason)"
        return ErrorPayload(type: "Runtime.ExitError", message: "RequestId: \(requestID) Error: \(text)")
    }

    /// How an extension failed its environment.
    static func extensionEnded(_ end: ExtensionRegistry.End, _ process: SandboxProcessEnd, requestID: String)
        -> ErrorPayload
    {
        let name = process.name ?? ""
        let reason =
            process.launchError.map { "fork/exec /opt/extensions/\(name): \($0)" }
            ?? (process.exit.status == 0 ? "exit code 0" : process.exit.description)
        let type =
            switch end {
            case .crash: "Extension.Crash"
            case .initError: "Extension.InitError"
            case .exitError: "Extension.ExitError"
            case .launchError: "Extension.LaunchError"
            }
        return ErrorPayload(type: type, message: "RequestId: \(requestID) Error: \(reason)")
    }

    static func noBootstrap(requestID: String) -> ErrorPayload {
        ErrorPayload(
            type: "Runtime.InvalidEntrypoint",
            message:
                "RequestId: \(requestID) Error: Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]")
    }

    /// A program that is there and can't be started.
    static func notStarted(_ path: String, _ reason: String, requestID: String) -> ErrorPayload {
        ErrorPayload(
            type: "Runtime.InvalidEntrypoint", message: "RequestId: \(requestID) Error: fork/exec \(path): \(reason)")
    }

    static func noInterpreter(_ failure: Failure, requestID: String) -> ErrorPayload {
        ErrorPayload(type: "Runtime.InvalidRuntime", message: "RequestId: \(requestID) Error: \(failure.message)")
    }

    static let responseTooLarge = ErrorPayload(
        type: "Function.ResponseSizeTooLarge",
        message: "Response payload size exceeded maximum allowed payload size (\(LimitsLambda.responseBytes) bytes).")

    /// As the log has it.
    var line: String { "\(message)\n\(type)" }

    var bytes: [UInt8] { JSON.object(["errorType": .string(type), "errorMessage": .string(message)]).bytes }

    /// What a failed event's payload says of its failure, as X-Ray tells it.
    static func cause(_ payload: [UInt8]) -> FunctionTracer.Cause {
        do {
            let json = try JSON(parsing: payload)
            return FunctionTracer.Cause(
                type: json["errorType"]?.string ?? "Error", message: json["errorMessage"]?.string ?? "")
        } catch {
            // A failure is the function's own text, and need not be JSON.
            return FunctionTracer.Cause(type: "Error", message: "")
        }
    }

    /// The line of the log: `<time> <request id> Task timed out after 3.00 seconds`.
    static func timeoutLine(_ timeout: Duration, requestID: String, now: Instant) -> String {
        "\(CalendarDate(now).iso8601(milliseconds: true)) \(requestID) \(timeoutText(timeout))"
    }

    static func timeout(_ timeout: Duration, requestID: String) -> ErrorPayload {
        ErrorPayload(type: "Sandbox.Timedout", message: "RequestId: \(requestID) Error: \(timeoutText(timeout))")
    }

    private static func timeoutText(_ timeout: Duration) -> String {
        let seconds = ReportLine.milliseconds(.nanoseconds(timeout.inNanoseconds / 1000))
        return "Task timed out after \(seconds) seconds"
    }
}
