internal import Base

/// What the platform tells of an environment's life: a line of the log, a record of a log in JSON, and an event of the
/// Telemetry API are the same happening in three forms.
/// - Source: AWS Lambda Developer Guide, "Lambda Telemetry API Event schema reference" and "System log level event
///   mapping".
enum PlatformEvent: Sendable {
    case initStart(Initialization)
    /// The runtime has asked for an event, or will not any more.
    case initRuntimeDone(Initialization, Ending)
    case initReport(Initialization, Ending, duration: Duration)
    case restoreStart(Initialization)
    case restoreRuntimeDone(Ending)
    case restoreReport(Ending, duration: Duration)
    case start(requestID: String, version: String, trace: TraceContext?)
    case runtimeDone(RuntimeDone)
    case end(requestID: String)
    case report(ReportLine)
    /// What an event failed with, in words.
    case fault(String)
    case `extension`(name: String, state: String, events: [String], errorType: String?)
    /// - api: `telemetry`, or `logs` of the older API.
    case subscription(name: String, state: String, types: [String], api: TelemetryAPI)
    case logsDropped(records: Int, bytes: Int)

    /// How something ended.
    struct Ending: Sendable, Hashable {
        /// `success`, `error`, `failure` or `timeout`.
        var status = "success"
        var errorType: String?

        var isSuccess: Bool { status == "success" }
    }

    /// What is the same in all that is said of an initialisation.
    struct Initialization: Sendable {
        /// `on-demand`, `provisioned-concurrency` or `snap-start`.
        let type: String
        /// `init`, or `invoke` where it is a part of an event.
        var phase: String
        let runtime: String
        let runtimeVersionARN: String
        let functionName: String
        let functionVersion: String
        let instanceID: String
        let memoryMB: Int
    }

    /// The runtime has answered an event, or will not any more.
    struct RuntimeDone: Sendable {
        let requestID: String
        let ending: Ending
        /// When the event was handed over, when its answer began to come, and when it was there.
        let began: Instant
        var responded: Instant?
        let ended: Instant
        var producedBytes: Int?
        var trace: TraceContext?
    }
}

extension PlatformEvent {
    /// As it stands in a log of text; nil for what only other forms have.
    var line: String? {
        switch self {
        case .initStart(let initialization): "INIT_START " + initialization.runtimeVersion
        case .initReport(let initialization, let ending, let duration):
            Self.initReport(initialization, ending, duration)
        case .restoreStart(let initialization): "RESTORE_START " + initialization.runtimeVersion
        case .restoreReport(let ending, let duration):
            "RESTORE_REPORT Restore Duration: \(ReportLine.milliseconds(duration)) ms" + Self.status(ending)
        case .start(let requestID, let version, _): "START RequestId: \(requestID) Version: \(version)"
        case .end(let requestID): "END RequestId: \(requestID)"
        case .report(let report): report.text
        case .fault(let text): text
        case .extension(let name, let state, let events, let errorType):
            "EXTENSION\tName: \(name)\tState: \(state)\tEvents: [\(events.joined(separator: ","))]"
                + (errorType.map { "\tError Type: \($0)" } ?? "")
        case .subscription(let name, let state, let types, let api):
            "\(api.word)\tName: \(name)\tState: \(state)\tTypes: [\(types.joined(separator: ", "))]"
        case .initRuntimeDone, .restoreRuntimeDone, .runtimeDone, .logsDropped: nil
        }
    }

    /// Of failures, and of snapshots; else the first event's report has it.
    private static func initReport(_ initialization: Initialization, _ ending: Ending, _ duration: Duration) -> String?
    {
        let start = "INIT_REPORT Init Duration: \(ReportLine.milliseconds(duration)) ms"
        if ending.isSuccess { return initialization.type == "snap-start" ? start : nil }
        return start + "\tPhase: \(initialization.phase)" + status(ending)
    }

    private static func status(_ ending: Ending) -> String {
        guard !ending.isSuccess else { return "" }
        return "\tStatus: \(ending.status)" + (ending.errorType.map { "\tError Type: \($0)" } ?? "")
    }

    /// How much it matters in a log in JSON.
    var level: LogLevel {
        switch self {
        case .initStart, .restoreStart, .start, .subscription: .info
        case .initRuntimeDone(_, let ending), .restoreRuntimeDone(let ending): ending.isSuccess ? .debug : .warn
        case .restoreReport(let ending, _): ending.isSuccess ? .info : .warn
        case .initReport(let initialization, let ending, _):
            ending.isSuccess ? (initialization.type == "on-demand" ? .debug : .info) : .warn
        case .runtimeDone(let done): done.ending.isSuccess ? .debug : .warn
        case .report(let report): report.status == nil ? .info : .warn
        case .extension(_, _, _, let errorType): errorType == nil ? .info : .warn
        case .end: .debug
        case .fault, .logsDropped: .warn
        }
    }
}

extension PlatformEvent.Initialization {
    /// `Runtime Version: python:3.13.v1` and its ARN. There is one version of each here.
    fileprivate var runtimeVersion: String {
        let name = runtime.prefix { !$0.isNumber && $0 != "." }
        let number = runtime.dropFirst(name.count).drop { $0 == "." }
        return "Runtime Version: \(name):\(number).v1\tRuntime Version ARN: \(runtimeVersionARN)"
    }

    init(_ version: FunctionVersion, id: String, type: InitializationType, isInvoke: Bool) {
        self.type = type.rawValue
        phase = isInvoke ? "invoke" : "init"
        runtime = version.config.runtime
        runtimeVersionARN = version.config.runtimeVersionARN(version.key.region)
        (functionName, functionVersion) = (version.key.name, version.config.version)
        (instanceID, memoryMB) = (id, version.config.memorySize)
    }
}
