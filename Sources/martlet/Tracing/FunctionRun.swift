internal import Base

/// Runs of functions that no recorded call waited for: those that event sources and Lambda's own queue made. They are
/// known by the segments of functions with `Active` tracing.
extension TraceCall {
    /// - Parameters:
    ///   - documents: what X-Ray has of the trace.
    ///   - calls: that were recorded; a run that one of them waited for is shown by it.
    static func runs(_ documents: [JSON], besides calls: [TraceCall]) -> [TraceCall] {
        let recorded = Set(calls.map(\.requestID))
        let waited = documents.filter { document in
            // Who gets 202 does not wait for the run.
            document["origin"]?.string == "AWS::Lambda" && document["http"]?["response"]?["status"]?.integer != 202
                && document["aws"]?["request_id"]?.string.map { recorded.contains($0) } == true
        }
        let parents = Set(waited.compactMap { $0["id"]?.string })
        return documents.filter { document in
            document["origin"]?.string == "AWS::Lambda::Function"
                && document["parent_id"]?.string.map { parents.contains($0) } != true
        }.map(TraceCall.init(run:))
    }

    /// - Parameter document: a segment of a function's.
    private init(run document: JSON) {
        let name = Terminal.foreign(document["name"]?.string ?? "")
        let work = document["subsegments"]?.array?.first { $0["name"]?.string == "Invocation" }
        let error = work?["cause"]?["exceptions"]?[0]?["type"]?.string.map { Terminal.foreign($0) } ?? "Unhandled"
        (service, operation, function) = ("Lambda", "run of \(name)", name)
        (caller, requestID, status) = ("", "", 200)
        began = Self.instant(document["start_time"])
        duration = max(.zero, Self.instant(document["end_time"] ?? document["start_time"]) - began)
        fault = document["fault"]?.bool == true ? error : nil
    }

    private static func instant(_ seconds: JSON?) -> Instant {
        Instant(nanoseconds: Int64(((seconds?.double ?? 0) * 1_000_000).rounded()) * 1_000)
    }

    /// Whether a call is one that the function made during this run.
    func made(_ call: TraceCall) -> Bool {
        guard let function, contains(call) else { return false }
        // Sessions have names of two letters at least.
        return call.caller.hasSuffix("/\(function)") || call.caller.hasSuffix("/\(function)_")
    }

    /// Whether a call began and ended during this one, by the millisecond that records have.
    func contains(_ call: TraceCall) -> Bool {
        call.began >= began - Self.slack && call.end <= end + Self.slack
    }

    static let slack = Duration.milliseconds(1)
}
