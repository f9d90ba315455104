internal import Base

extension PlatformEvent {
    /// With its time and type, as logs in JSON and the Telemetry API have it; nil for what only other forms have.
    func json(at time: Instant) -> JSON? {
        switch self {
        // Of the Logs API alone.
        case .end, .fault: JSON?.none
        default: object(at: time)
        }
    }

    /// As the Logs API of the given schema has it; nil for what it does not know.
    func logsJSON(at time: Instant, schema: String) -> JSON? {
        switch self {
        case .initStart, .initRuntimeDone, .initReport, .restoreStart, .restoreRuntimeDone, .restoreReport: JSON?.none
        case .runtimeDone: schema == TelemetryAPI.logsSchemaWithRuntimeDone ? object(at: time) : JSON?.none
        default: object(at: time)
        }
    }

    private func object(at time: Instant) -> JSON {
        [
            "time": .string(CalendarDate(time).iso8601(milliseconds: true)), "type": .string("platform." + type),
            "record": record,
        ]
    }

    private var type: String {
        switch self {
        case .initStart: "initStart"
        case .initRuntimeDone: "initRuntimeDone"
        case .initReport: "initReport"
        case .restoreStart: "restoreStart"
        case .restoreRuntimeDone: "restoreRuntimeDone"
        case .restoreReport: "restoreReport"
        case .start: "start"
        case .runtimeDone: "runtimeDone"
        case .end: "end"
        case .report: "report"
        case .fault: "fault"
        case .extension: "extension"
        case .subscription(_, _, _, let api): api == .telemetry ? "telemetrySubscription" : "logsSubscription"
        case .logsDropped: "logsDropped"
        }
    }

    private var record: JSON {
        switch self {
        case .initStart(let initialization): initialization.start
        case .initRuntimeDone(let initialization, let ending):
            .object(initialization.common.adding(ending.members))
        case .initReport(let initialization, let ending, let duration):
            .object(
                initialization.common.adding(ending.members).adding([
                    ("metrics", ["durationMs": .milliseconds(duration)])
                ]))
        case .restoreStart(let initialization): .object(initialization.function)
        case .restoreRuntimeDone(let ending): .object(JSONObject(ending.members))
        case .restoreReport(let ending, let duration):
            .object(JSONObject(ending.members).adding([("metrics", ["durationMs": .milliseconds(duration)])]))
        case .start(let requestID, let version, let trace):
            .object(
                JSONObject([("requestId", .string(requestID)), ("version", .string(version))]).adding(trace.members))
        case .runtimeDone(let done): done.record
        case .end(let requestID): ["requestId": .string(requestID)]
        case .report(let report): report.record
        case .fault(let text): .string(text)
        case .extension(let name, let state, let events, let errorType):
            .object(
                JSONObject([("name", .string(name)), ("state", .string(state)), ("events", .texts(events))]).adding(
                    errorType.map { [("errorType", .string($0))] } ?? []))
        case .subscription(let name, let state, let types, _):
            ["name": .string(name), "state": .string(state), "types": .texts(types)]
        case .logsDropped(let records, let bytes):
            [
                "reason": "Consumer seems to have fallen behind as it has not acknowledged receipt of logs.",
                "droppedRecords": .integer(Int64(records)), "droppedBytes": .integer(Int64(bytes)),
            ]
        }
    }
}

extension PlatformEvent.Initialization {
    fileprivate var common: JSONObject { ["initializationType": .string(type), "phase": .string(phase)] }

    fileprivate var start: JSON { .object(common.adding(function.map { ($0.key, $0.value) })) }

    fileprivate var function: JSONObject {
        [
            "runtimeVersion": .string(runtime), "runtimeVersionArn": .string(runtimeVersionARN),
            "functionName": .string(functionName), "functionVersion": .string(functionVersion),
            "instanceId": .string(instanceID), "instanceMaxMemory": .integer(Int64(memoryMB) << 20),
        ]
    }
}

extension PlatformEvent.Ending {
    fileprivate var members: [(String, JSON)] {
        [("status", .string(status))] + (errorType.map { [("errorType", .string($0))] } ?? [])
    }
}

extension PlatformEvent.RuntimeDone {
    fileprivate var record: JSON {
        var metrics: JSONObject = ["durationMs": .milliseconds(ended - began)]
        metrics["producedBytes"] = producedBytes.map { .integer(Int64($0)) }
        var record = JSONObject([("requestId", .string(requestID))]).adding(ending.members).adding(trace.members)
        if let responded {
            record["spans"] = [
                span("responseLatency", began, responded), span("responseDuration", responded, ended),
            ]
        }
        record["metrics"] = .object(metrics)
        return .object(record)
    }

    private func span(_ name: String, _ start: Instant, _ end: Instant) -> JSON {
        [
            "name": .string(name), "start": .string(CalendarDate(start).iso8601(milliseconds: true)),
            "durationMs": .milliseconds(end - start),
        ]
    }
}

extension ReportLine {
    fileprivate var record: JSON {
        var metrics: JSONObject = [
            "durationMs": .milliseconds(duration), "billedDurationMs": .integer(billedMilliseconds),
            "memorySizeMB": .integer(Int64(memorySize)),
        ]
        metrics["maxMemoryUsedMB"] = peakMemoryMB.map { .integer(Int64($0)) }
        metrics["initDurationMs"] = initDuration.map { .milliseconds($0) }
        metrics["restoreDurationMs"] = restore.map { .milliseconds($0.duration) }
        metrics["billedRestoreDurationMs"] = restore.map { .integer(Self.wholeMilliseconds($0.billed)) }
        let ending = PlatformEvent.Ending(status: status ?? "success", errorType: errorType)
        return .object(
            JSONObject([("requestId", .string(requestID)), ("metrics", .object(metrics))]).adding(ending.members)
                .adding(trace.members))
    }
}

extension TraceContext? {
    /// Of a trace that is recorded.
    fileprivate var members: [(String, JSON)] {
        guard let self, self.isSampled else { return [] }
        return [
            (
                "tracing",
                ["spanId": .string(self.segment), "type": "X-Amzn-Trace-Id", "value": .string(self.header)]
            )
        ]
    }
}

extension JSONObject {
    fileprivate func adding(_ members: [(String, JSON)]) -> JSONObject {
        var object = self
        for (name, value) in members { object[name] = value }
        return object
    }
}

extension JSON {
    fileprivate static func texts(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

    /// Milliseconds with three digits of their fraction at most.
    static func milliseconds(_ duration: Duration) -> JSON {
        .double(Double((duration.inNanoseconds + 500) / 1_000) / 1_000)
    }
}
