internal import Base
package import Platform
internal import Wire

/// The platform's own pages: health for those who wait for it, metrics for Prometheus, traces and decisions for its
/// CLI.
package struct StatusPages: Sendable {
    private let services: ServiceIndex
    private let recorder: CallRecorder
    private let decisions: DecisionLog
    private let version: String

    package init(services: ServiceIndex, recorder: CallRecorder, decisions: DecisionLog, version: String) {
        (self.services, self.recorder, self.decisions, self.version) = (services, recorder, decisions, version)
    }

    /// The page at this address, or nil where there is none.
    func answer(_ request: WireRequest) -> WireResponse? {
        guard request.method == "GET", request.path.utf8.count > 6 else { return nil }
        switch request.path {
        case "/health", "/_martlet/health", "/_localstack/health": return json(health)
        case "/_localstack/info": return json(["version": .string(version), "edition": "martlet"])
        case "/metrics":
            return WireResponse(
                headers: [("Content-Type", "text/plain; version=0.0.4")], body: Array(recorder.prometheus.utf8))
        case "/_martlet/traces": return json(.array(recorder.traces(limit: 100).map { .string($0) }))
        case "/_martlet/decisions": return json(.array(decisions.all.map { Self.decision($0.entry, $0.count) }))
        case let path where path.hasPrefix("/_martlet/traces/"):
            return json(.array(recorder.trace(String(path.dropFirst("/_martlet/traces/".count))).map(Self.call)))
        default: return nil
        }
    }

    /// `available` is the word that scripts which wait for other emulators look for.
    private var health: JSON {
        let names = services.entries.map { $0.schema.service.signingName }.sorted()
        return [
            "services": .object(JSONObject(names.map { ($0, "available") })), "edition": "martlet",
            "version": .string(version),
        ]
    }

    private static func call(_ call: CallRecord) -> JSON {
        var fields: JSONObject = [
            "service": .string(call.service), "operation": .string(call.operation), "caller": .string(call.caller),
            "began": .string(CalendarDate(call.began).iso8601(milliseconds: true)),
            "milliseconds": .double(call.duration.inMilliseconds),
            "status": .integer(Int64(call.status)), "requestId": .string(call.requestID),
        ]
        fields["fault"] = call.faultCode.map { .string($0) }
        return .object(fields)
    }

    private static func decision(_ entry: DecisionLog.Entry, _ count: Int) -> JSON {
        [
            "principal": .string(entry.principal), "action": .string(entry.action), "resource": .string(entry.resource),
            "allowed": .bool(entry.isAllowed), "count": .integer(Int64(count)),
        ]
    }

    private func json(_ value: JSON) -> WireResponse {
        WireResponse(headers: [("Content-Type", "application/json")], body: value.bytes)
    }
}
