package import HTTP

/// What answers on the X-Ray daemon's own port: the two calls that SDKs make there, by the door of the service, which
/// takes them unsigned.
/// - Source: AWS X-Ray Developer Guide, "X-Ray daemon".
package struct DaemonFront: HTTPHandler {
    private static let prefix = "/_martlet/xray-daemon"
    private static let calls = ["/GetSamplingRules", "/SamplingTargets"]
    private let gateway: Gateway

    package init(_ gateway: Gateway) { self.gateway = gateway }

    package func bodyPolicy(for head: HTTPRequestHead) -> BodyPolicy { .collect(limit: LimitsDaemon.bodyBytes) }

    package func respond(to request: HTTPRequest) async -> HTTPResponse {
        guard Self.calls.contains(request.path) else { return HTTPResponse(status: 404) }
        var inner = request
        inner.head = HTTPRequestHead(
            method: request.method, target: Self.prefix + request.path, version: request.version,
            headers: request.headers)
        return await gateway.respond(to: inner)
    }
}

enum LimitsDaemon {
    /// Bytes of what SDKs tell of 25 rules.
    static let bodyBytes = 1 << 20
}
