internal import Base
package import Platform
internal import Wire

/// The platform's own pages: health for those who wait for it, metrics for Prometheus, traces and decisions for its
/// CLI.
package struct StatusPages: Sendable {
    private let services: ServiceIndex
    private let records: PlatformRecords
    private let version: String
    private let hosts: VirtualHost

    package init(services: ServiceIndex, records: PlatformRecords, version: String) {
        (self.services, self.records, self.version) = (services, records, version)
        hosts = VirtualHost(services: services.signingNames)
    }

    /// The page at this address, with or without a slash at its end, or nil where the address is somebody else's.
    func answer(_ request: WireRequest) async -> WireResponse? {
        guard isHere(request) else { return nil }
        let path = request.path.hasSuffix("/") ? String(request.path.dropLast()) : request.path
        guard let page = page(path, request) else {
            return WireResponse(status: 404, json: ["message": .string("There is no page \(request.path).")])
        }
        guard request.method == "GET" || request.method == "HEAD" else {
            let message = "\(request.path) answers GET and HEAD."
            return WireResponse(status: 405, headers: [("Allow", "GET, HEAD")], json: ["message": .string(message)])
        }
        do { return try await page() } catch {
            return WireResponse(status: 500, json: ["message": .string("The page cannot be made now: \(error)")])
        }
    }

    /// No bucket's name begins with `_`. But one may be called `health` or `metrics`: who signs a request means that.
    private func isHere(_ request: WireRequest) -> Bool {
        // Nearly every request is told by its first letter.
        switch request.path.utf8.dropFirst().first {
        case UInt8(ascii: "_"), UInt8(ascii: "h"), UInt8(ascii: "m"): break
        default: return false
        }
        let isOurs = ["/_martlet/", "/_localstack/"].contains { request.path.utf8.starts(with: $0.utf8) }
        let isShort = ["/health", "/health/", "/metrics", "/metrics/"].contains(request.path)
        guard isOurs || isShort, hosts.resolve(request).signedPath == nil else { return false }
        return isOurs || (request.header("authorization") == nil && !request.isPresigned)
    }

    private func page(_ path: String, _ request: WireRequest) -> (() async throws -> WireResponse)? {
        switch path {
        case "/health", "/_martlet/health", "/_localstack/health": { WireResponse(json: health) }
        case "/_localstack/info": { WireResponse(json: ["version": .string(version), "edition": "martlet"]) }
        case "/metrics":
            {
                WireResponse(
                    headers: [("Content-Type", "text/plain; version=0.0.4")], body: Array(records.calls.prometheus.utf8)
                )
            }
        case "/_martlet/traces": { WireResponse(json: .array(records.calls.traces(limit: 100).map { .string($0) })) }
        case "/_martlet/decisions":
            { WireResponse(json: .array(records.decisions.all.map { Self.decision($0.entry, $0.count) })) }
        case "/_martlet/costs":
            {
                guard let page = try await costs.page(request) else {
                    return WireResponse(status: 400, json: ["message": "days is a number from 1 to 400."])
                }
                return WireResponse(json: page)
            }
        default: detail(path)
        }
    }

    private func detail(_ path: String) -> (() async throws -> WireResponse)? {
        if let trace = Self.name(path, in: "/_martlet/traces/") {
            return { WireResponse(json: .array(records.calls.trace(trace).map(Self.call))) }
        }
        if let trace = Self.name(path, in: "/_martlet/costs/") {
            return { WireResponse(json: costs.page(ofTrace: trace)) }
        }
        return nil
    }

    private static func name(_ path: String, in folder: String) -> String? {
        path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : nil
    }

    private var costs: CostPages { CostPages(records: records) }

    /// `available` is the word that scripts which wait for other emulators look for.
    private var health: JSON {
        let names = services.signingNames.sorted()
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
}

extension WireRequest {
    /// Whether the URL carries a signature, of either version.
    fileprivate var isPresigned: Bool {
        query.contains { ["X-Amz-Signature", "X-Amz-Algorithm", "Signature"].contains($0.name) }
    }
}
