package import Base
package import Platform
package import ServiceKit
package import Wire

/// The console: a page for browsers that shows what runs, and the calls that the page makes.
///
/// - `GET /_martlet/` is the page, `GET /_martlet/console/…` its files.
/// - `POST /_martlet/console/call/<Service>/<Operation>` calls an operation as the account that the query names.
/// - `GET /_martlet/console/live` tells what was called in each of the last seconds, and then each second.
///
/// Whoever reaches the server may do all that the keys `test` may, so the console asks nobody for a key; but functions
/// may not, and pages of other origins must not. A call wants a header that a page of another origin can't send without
/// asking first, which nobody answers.
package struct ConsoleDoor: FrontDoor {
    package let service = "Console"
    private static let root = "/_martlet"
    private static let folder = "/_martlet/console/"
    static let header = "x-martlet-console"
    /// What every answer says to browsers: nothing but the console's own files is loaded, run, or framed.
    static let headers: [(name: String, value: String)] = [
        (
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        ),
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
    ]

    private let calls: ConsoleCalls
    private let live: LiveRates

    /// - Parameter clock: the machine's: what is live is told by it.
    package init(_ pipeline: Pipeline, _ recorder: CallRecorder, clock: any Clock) {
        calls = ConsoleCalls(pipeline)
        live = LiveRates(recorder, clock)
    }

    /// Ends what pages wait for.
    package func drain() { live.drain() }

    package func isFor(_ head: WireRequest) -> Bool {
        guard head.path.utf8.starts(with: Self.root.utf8) else { return false }
        return head.path == Self.root || head.path == Self.root + "/" || head.path.hasPrefix(Self.folder)
    }

    package func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse {
        guard !context.isFromFunction else { return Self.refusal(404, "There is no page \(request.path).") }
        guard request.path != Self.root else {
            return WireResponse(status: 308, headers: Self.headers + [("Location", Self.root + "/")])
        }
        let path = request.path.hasPrefix(Self.folder) ? request.path.dropFirst(Self.folder.count) : "index.html"
        switch request.method {
        case "GET", "HEAD":
            if path == "live" { return live.response() }
            return ConsoleFile.all[String(path)]?.response(to: request)
                ?? Self.refusal(404, "There is no page \(request.path).")
        case "POST":
            guard let target = path.fields(after: "call/") else {
                return Self.refusal(404, "There is no page \(request.path).")
            }
            guard isOwn(request) else {
                return Self.refusal(
                    403,
                    "Calls are for the console's own page: they want the header \(Self.header), and no other origin.")
            }
            return await calls.respond(to: request, service: target.service, operation: target.operation, context)
        default: return Self.refusal(405, "GET and POST are answered here.")
        }
    }

    /// Whether it is the console's page that sends the request: another one can't set the header, and browsers name
    /// the origin.
    private func isOwn(_ request: WireRequest) -> Bool {
        guard request.header(Self.header) != nil else { return false }
        guard let origin = request.header("origin") else { return true }
        return origin.drop { $0 != "/" }.dropFirst(2) == request.header("host") ?? ""
    }

    static func refusal(_ status: Int, _ message: String, type: String? = nil) -> WireResponse {
        var body: JSONObject = ["message": .string(message)]
        body["__type"] = type.map { .string($0) }
        return json(JSON.object(body).bytes, status: status)
    }

    static func json(_ body: [UInt8], status: Int = 200) -> WireResponse {
        WireResponse(status: status, headers: headers + [("Content-Type", "application/json")], body: body)
    }

    /// Server-sent events.
    static func events(_ stream: ByteStream) -> WireResponse {
        var response = WireResponse(
            headers: headers + [("Content-Type", "text/event-stream"), ("Cache-Control", "no-store")])
        response.stream = stream
        return response
    }
}

extension Substring {
    /// `call/Lambda/Invoke` behind its prefix.
    fileprivate func fields(after prefix: String) -> (service: String, operation: String)? {
        guard hasPrefix(prefix) else { return nil }
        let parts = dropFirst(prefix.count).split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
}
