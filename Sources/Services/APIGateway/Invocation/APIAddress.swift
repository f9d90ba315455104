internal import Base
internal import Wire

/// Where a request to a deployed API goes: the API, its stage, and the path behind it as it was sent.
///
/// Three forms: `<api>.execute-api.<domain>/<stage>/<path>`, `/restapis/<api>/<stage>/_user_request_/<path>` and
/// `/_aws/execute-api/<api>/<stage>/<path>`.
struct APIAddress: Hashable, Sendable {
    let api: String
    let stage: String
    /// Begins with a slash.
    let path: String
    /// The host without its port, where the address named the API by it.
    let domain: String?

    /// Whether a request could be one, told by bytes alone: every request to the platform is asked.
    static func concerns(_ request: WireRequest) -> Bool {
        let path = request.path
        if path.hasPrefix("/restapis/") || path.hasPrefix("/_aws/execute-api/") { return true }
        return request.header("host")?.holds(ignoringCase: mark) ?? false
    }

    private static let mark = ".execute-api."

    /// Nil where the request goes elsewhere.
    init?(_ request: WireRequest) {
        guard Self.concerns(request) else { return nil }
        if let host = request.header("host"), let mark = host.firstRange(of: Self.mark) {
            self.init(
                api: host[..<mark.lowerBound], rest: request.path.dropFirst(), domain: String(host.prefix { $0 != ":" })
            )
            return
        }
        if request.path.hasPrefix("/_aws/execute-api/") {
            self.init(below: request.path.dropFirst("/_aws/execute-api/".count), marked: false)
        } else if request.path.hasPrefix("/restapis/") {
            self.init(below: request.path.dropFirst("/restapis/".count), marked: true)
        } else {
            return nil
        }
    }

    /// `<api>/<stage>[/_user_request_]/<path>`.
    private init?(below text: Substring, marked: Bool) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let api = parts.first, !api.isEmpty else { return nil }
        let rest = parts.count > 1 ? parts[1] : ""
        guard marked else {
            self.init(api: api, rest: rest, domain: nil)
            return
        }
        let stage = rest.prefix { $0 != "/" }
        let marker = rest.dropFirst(stage.count)
        guard marker == "/_user_request_" || marker.hasPrefix("/_user_request_/") else { return nil }
        self.init(api: api, rest: stage + marker.dropFirst("/_user_request_".count), domain: nil)
    }

    private init(api: Substring, rest: Substring, domain: String?) {
        let stage = rest.prefix { $0 != "/" }
        let path = rest.dropFirst(stage.count)
        (self.api, self.stage, self.domain) = (api.lowercased(), PercentEncoding.decode(stage), domain)
        self.path = path.isEmpty ? "/" : String(path)
    }
}
