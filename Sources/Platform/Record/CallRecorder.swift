internal import Base
package import ServiceKit
internal import Synchronization
package import Wire

/// Counts every call for the metrics page and keeps the calls of recent traces.
package final class CallRecorder: Sendable {
    private struct Series: Hashable {
        let service: String
        let operation: String
        let status: Int
    }

    private struct Totals {
        var calls = 0
        var seconds = 0.0

        mutating func add(_ duration: Double) {
            calls += 1
            seconds += duration
        }
    }

    private struct State {
        var totals: [Series: Totals] = [:]
        var traces: [String: [CallRecord]] = [:]
        /// In the order in which they began: a ring, once it is full.
        var traceOrder: [String] = []
        var oldestTrace = 0
        var listeners: [@Sendable (CallRecord) -> Void] = []
    }

    /// Traces kept, and calls kept of one trace.
    private static let mostTraces = 1_000
    private static let mostCalls = 1_000
    private let state = Mutex(State())

    package init() {}

    package func record(_ call: CallRecord) { record(call, as: call.operation) }

    /// Tells of every call from now on, once it is recorded. Calls wait for `listener`, so it must be quick.
    package func listen(_ listener: @escaping @Sendable (CallRecord) -> Void) {
        state.withLock { $0.listeners.append(listener) }
    }

    /// - Parameter operation: by which it is counted: one of few, whatever clients send.
    private func record(_ call: CallRecord, as operation: String) {
        let seconds = call.duration.inMilliseconds / 1000
        let listeners = state.withLock { state in
            let series = Series(service: call.service, operation: operation, status: call.status)
            state.totals[series, default: Totals()].add(seconds)
            if let trace = call.traceID { Self.keep(call, trace, &state) }
            return state.listeners
        }
        for listener in listeners { listener(call) }
    }

    /// Records what a service's own door answered. The trace is the one that the answer names: a door may begin it.
    package func record(
        _ request: WireRequest, _ response: WireResponse, at door: any FrontDoor, _ context: CallContext,
        duration: Duration
    ) {
        let header = response.headers.first { $0.name.lowercased() == "x-amzn-trace-id" }?.value
        record(
            CallRecord(
                service: door.service, operation: "\(request.method) \(request.path)", caller: context.caller.arn,
                account: context.account, region: context.region, requestID: context.requestID,
                traceID: (header ?? context.traceHeader).flatMap { TraceHeader($0).root }, began: context.now,
                duration: duration, status: response.status, faultCode: nil), as: "request")
    }

    private static func keep(_ call: CallRecord, _ trace: String, _ state: inout State) {
        let isNew = append(call, to: &state.traces[trace])
        guard isNew else { return }
        if state.traceOrder.count < mostTraces { return state.traceOrder.append(trace) }
        state.traces[state.traceOrder[state.oldestTrace]] = nil
        state.traceOrder[state.oldestTrace] = trace
        state.oldestTrace = (state.oldestTrace + 1) % mostTraces
    }

    /// - Returns: whether this is the trace's first call.
    private static func append(_ call: CallRecord, to calls: inout [CallRecord]?) -> Bool {
        guard let count = calls?.count else {
            calls = [call]
            return true
        }
        if count < mostCalls { calls?.append(call) }
        return false
    }

    /// The calls of a trace in the order in which they began.
    package func trace(_ id: String) -> [CallRecord] {
        state.withLock { $0.traces[id] ?? [] }.sorted { $0.began < $1.began }
    }

    /// The newest trace ids, newest first.
    package func traces(limit: Int) -> [String] {
        state.withLock { state in
            let (newer, older) = (state.traceOrder[..<state.oldestTrace], state.traceOrder[state.oldestTrace...])
            return (older + newer).suffix(limit).reversed()
        }
    }

    /// The counters in Prometheus' text format.
    package var prometheus: String {
        let totals = state.withLock { $0.totals }.sorted {
            ($0.key.service, $0.key.operation, $0.key.status) < ($1.key.service, $1.key.operation, $1.key.status)
        }
        var text =
            "# HELP martlet_calls_total Calls by service, operation and status.\n# TYPE martlet_calls_total counter\n"
        for (series, total) in totals { text += "martlet_calls_total\(Self.labels(series)) \(total.calls)\n" }
        text += "# HELP martlet_call_seconds_total Time spent in calls.\n# TYPE martlet_call_seconds_total counter\n"
        for (series, total) in totals { text += "martlet_call_seconds_total\(Self.labels(series)) \(total.seconds)\n" }
        return text
    }

    private static func labels(_ series: Series) -> String {
        "{service=\"\(series.service)\",operation=\"\(series.operation)\",status=\"\(series.status)\"}"
    }
}
