internal import Base
internal import NIOHPACK

/// A request's head, made of the fields of a HEADERS frame, and what they say of its body.
///
/// What makes a message malformed (pseudo-header fields that are unknown, missing, twice or behind others, names in
/// upper case, fields of the connection) has ended its stream before. The rest is checked as in a head of HTTP/1.1.
/// - Source: RFC 9113, sections 8.2 and 8.3.1; RFC 9110, section 7.2.
struct HTTP2RequestHead {
    let head: HTTPRequestHead
    let contentLength: Int?
    let expectsContinue: Bool

    init(_ fields: HPACKHeaders, limits: HeadParser.Limits) throws(HTTPRefusal) {
        var (method, path, scheme, authority) = ("", "", "", String?.none)
        for (name, value, _) in fields.prefix(while: { $0.name.utf8.first == UInt8(ascii: ":") }) {
            switch name {
            case ":method": method = value
            case ":path": path = value
            case ":scheme": scheme = value
            case ":authority": authority = value
            default: throw .badRequest("unknown pseudo-header field")
            }
        }
        guard scheme == "http" || scheme == "https" else { throw .badRequest("unknown scheme") }
        var headers: HTTPHeaders = ["host": try Self.host(authority, fields[canonicalForm: "host"], limits)]
        let more = try HTTPHeaders(fields, limits: limits)
        for (name, value) in more where name != "host" { headers.append(name, value) }
        head = HTTPRequestHead(
            method: try Self.method(method), target: try Self.target(path, method, limits), version: .http2,
            headers: headers)
        contentLength = try Self.length(headers["content-length"])
        let expectation = headers["expect"]
        guard expectation == nil || expectation?.lowercased() == "100-continue" else { throw .expectationFailed }
        expectsContinue = expectation != nil
    }

    private static func method(_ text: String) throws(HTTPRefusal) -> HTTPMethod {
        guard HTTPToken.isToken(text), text.utf8.count <= RequestLine.methodBytes else {
            throw .badRequest("malformed method")
        }
        // A tunnel is no request for an origin server.
        guard text != "CONNECT" else { throw .notImplemented }
        return HTTPMethod(rawValue: text)
    }

    private static func target(
        _ path: String, _ method: String, _ limits: HeadParser.Limits
    ) throws(HTTPRefusal) -> String {
        guard path.utf8.count <= limits.lineBytes else { throw .targetTooLong }
        guard path.utf8.first == UInt8(ascii: "/") || (path == "*" && method == "OPTIONS") else {
            throw .badRequest("malformed target")
        }
        for byte in path.utf8 where byte < 33 || byte == 127 { throw .badRequest("malformed target") }
        return path
    }

    /// Who is asked: `:authority`, or a `host` field of requests that came by HTTP/1.1 to a proxy.
    private static func host(
        _ authority: String?, _ fields: [String], _ limits: HeadParser.Limits
    ) throws(HTTPRefusal) -> String {
        guard fields.count <= 1 else { throw .badRequest("more than one host") }
        guard let host = authority ?? fields.first, !host.isEmpty else { throw .badRequest("no authority") }
        guard host.utf8.count <= limits.lineBytes else { throw .headersTooLarge }
        guard host.lowercased() == (fields.first ?? host).lowercased() else {
            throw .badRequest("a host that is not the authority")
        }
        return host
    }

    private static func length(_ text: String?) throws(HTTPRefusal) -> Int? {
        guard let text else { return nil }
        guard (1...18).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else {
            throw .badRequest("malformed content-length")
        }
        return Int(text)
    }
}

extension HTTPHeaders {
    /// The fields that are no pseudo-header fields; those of `cookie` together, as HTTP/1.1 has them.
    /// - Source: RFC 9113, section 8.2.3.
    init(_ fields: HPACKHeaders, limits: HeadParser.Limits) throws(HTTPRefusal) {
        self.init()
        var (cookies, count) = ([String](), 0)
        for (name, value, _) in fields where name.utf8.first != UInt8(ascii: ":") {
            count += 1
            guard count <= limits.fields, name.utf8.count + value.utf8.count <= limits.lineBytes else {
                throw .headersTooLarge
            }
            if value.utf8.contains(where: HTTPToken.isControl) {
                throw .badRequest("control character in a header")
            }
            if name == "cookie" {
                cookies.append(value)
            } else if !append(name, Self.trimmed(value)) {
                throw .badRequest("malformed header field")
            }
        }
        if !cookies.isEmpty { append("cookie", cookies.joined(separator: "; ")) }
    }

    private static func trimmed(_ value: String) -> String {
        func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }
        let bytes = value.utf8
        guard let first = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(value[first...last])
    }
}
