internal import Base
internal import ServiceKit
internal import Wire

/// The event that a function gets from its URL: payload format 2.0.
/// - Source: AWS Lambda Developer Guide, "Request and response payloads" of function URLs.
struct URLEvent {
    let request: WireRequest
    let address: URLAddress
    let context: CallContext
    let trace: String
    let isPublic: Bool

    private static let dropped: Set<String> = [
        "connection", "transfer-encoding", "keep-alive", "x-amzn-trace-id", "cookie", "x-forwarded-for",
    ]

    var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        member("version", "2.0", &writer)
        member("routeKey", "$default", &writer)
        member("rawPath", request.path, &writer)
        member("rawQueryString", request.rawQuery, &writer)
        writeCookies(&writer)
        writer.name("headers")
        map(headers, &writer)
        if !request.query.isEmpty {
            writer.name("queryStringParameters")
            map(Self.joined(request.query), &writer)
        }
        writer.name("requestContext")
        writeContext(&writer)
        writeBody(&writer)
        writer.endObject()
        return writer.bytes
    }

    // MARK: - Headers

    private var headers: [(name: String, value: String)] {
        var values = request.headers.indices
            .map { (name: request.headers.lowercasedName(at: $0), value: request.headers.value(at: $0)) }
            .filter { !Self.dropped.contains($0.name) }
        let forwarded = request.headers.values(of: "x-forwarded-for")
        values.append(("x-forwarded-for", (forwarded + [context.sourceIP]).joined(separator: ", ")))
        let port = request.header("host")?.split(separator: ":").dropFirst().last.map { String($0) } ?? "80"
        if request.header("x-forwarded-port") == nil { values.append(("x-forwarded-port", port)) }
        if request.header("x-forwarded-proto") == nil { values.append(("x-forwarded-proto", "http")) }
        values.append(("x-amzn-trace-id", trace))
        return Self.joined(values)
    }

    /// Values of one name stand together, parted by commas.
    private static func joined(_ values: [(name: String, value: String)]) -> [(name: String, value: String)] {
        var names: [String] = []
        var all: [String: [String]] = [:]
        for (name, value) in values {
            if all[name] == nil { names.append(name) }
            all[name, default: []].append(value)
        }
        return names.map { ($0, (all[$0] ?? []).joined(separator: ",")) }
    }

    private func writeCookies(_ writer: inout JSONWriter) {
        let cookies = request.headers.values(of: "cookie").flatMap {
            $0.split(separator: ";").map { $0.drop { $0 == " " } }
        }
        guard !cookies.isEmpty else { return }
        writer.name("cookies")
        writer.beginArray()
        for cookie in cookies { writer.string(String(cookie)) }
        writer.endArray()
    }

    // MARK: - Context

    private func writeContext(_ writer: inout JSONWriter) {
        writer.beginObject()
        member("accountId", isPublic ? "anonymous" : context.account.rawValue, &writer)
        member("apiId", address.id, &writer)
        if !isPublic { writeAuthorizer(&writer) }
        member("domainName", address.domain, &writer)
        member("domainPrefix", address.id, &writer)
        writer.name("http")
        writer.beginObject()
        member("method", request.method, &writer)
        member("path", request.path, &writer)
        member("protocol", "HTTP/1.1", &writer)
        member("sourceIp", context.sourceIP, &writer)
        member("userAgent", context.userAgent, &writer)
        writer.endObject()
        member("requestId", context.requestID, &writer)
        member("routeKey", "$default", &writer)
        member("stage", "$default", &writer)
        member("time", Self.time(context.now), &writer)
        writer.name("timeEpoch")
        writer.integer(context.now.milliseconds)
        writer.endObject()
    }

    private func writeAuthorizer(_ writer: inout JSONWriter) {
        writer.name("authorizer")
        writer.beginObject()
        writer.name("iam")
        writer.beginObject()
        member("accessKey", accessKey, &writer)
        member("accountId", context.account.rawValue, &writer)
        let user =
            if case .role(let session) = context.caller { "\(session.roleID):\(session.sessionName)" } else {
                context.account.rawValue
            }
        member("callerId", user, &writer)
        writer.name("cognitoIdentity")
        writer.null()
        writer.name("principalOrgId")
        writer.null()
        member("userArn", context.caller.arn, &writer)
        member("userId", user, &writer)
        writer.endObject()
        writer.endObject()
    }

    /// The id of the key that signed the request.
    private var accessKey: String {
        let text = request.header("authorization") ?? ""
        let credential =
            text.firstRange(of: "Credential=").map { String(text[$0.upperBound...]) }
            ?? request.queryValue("X-Amz-Credential") ?? ""
        return String(credential.prefix { $0 != "/" })
    }

    /// `12/Mar/2020:19:03:58 +0000`
    private static func time(_ now: Instant) -> String {
        let date = CalendarDate(now)
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(date.day))/\(months[date.month - 1])/\(date.year):\(two(date.hour)):\(two(date.minute)):"
            + "\(two(date.second)) +0000"
    }

    // MARK: - Body

    /// Text goes as it is, everything else in base 64.
    private func writeBody(_ writer: inout JSONWriter) {
        let isText = Self.isText(request.header("content-type") ?? "")
        if !request.body.isEmpty {
            writer.name("body")
            if isText {
                writer.string(String(decoding: request.body, as: UTF8.self))
            } else {
                writer.base64(request.body)
            }
        }
        writer.name("isBase64Encoded")
        writer.bool(!request.body.isEmpty && !isText)
    }

    private static func isText(_ contentType: String) -> Bool {
        let type = contentType.prefix { $0 != ";" && $0 != " " }.lowercased()
        return type.hasPrefix("text/") || type.hasSuffix("+json") || type.hasSuffix("+xml")
            || ["application/json", "application/javascript", "application/xml"].contains(type)
    }

    private func member(_ name: String, _ value: String, _ writer: inout JSONWriter) {
        writer.name(name)
        writer.string(value)
    }

    private func map(_ values: [(name: String, value: String)], _ writer: inout JSONWriter) {
        writer.beginObject()
        for (name, value) in values { member(name, value, &writer) }
        writer.endObject()
    }
}
