internal import Base
internal import HTTP
internal import ServiceCalls

/// A request to an API destination, as it is put together of the destination, the target and the connection.
struct DestinationCall {
    private let method: String
    private var endpoint: String
    private var headers = HTTPHeaders()
    private var query: [(key: String, value: String)] = []
    private var body: [UInt8]

    init(_ destination: DestinationRecord, _ delivery: Delivery) {
        (method, endpoint, body) = (destination.method, destination.endpoint, delivery.payload)
        headers.append("Content-Type", "application/json; charset=utf-8")
        headers.append("User-Agent", "Amazon/EventBridge/ApiDestinations")
        headers.append("Range", "bytes=0-1048575")
        guard let part = delivery.target.definition.http else { return }
        let json = try? JSON(parsing: delivery.event.bytes)
        // Values may be ways to parts of the event.
        func value(_ text: String) -> String {
            guard text.hasPrefix("$."), let path = EventPath(text), let json else { return text }
            return path.find(in: json).map { $0.string ?? $0.description } ?? ""
        }
        // Only behind the host: whoever makes a rule does not choose where the destination is.
        let host = endpoint.firstRange(of: "://")?.upperBound ?? endpoint.startIndex
        let path = endpoint[host...].firstIndex { "/?#".contains($0) } ?? endpoint.endIndex
        var target = String(endpoint[path...])
        for text in part.path {
            guard let star = target.firstIndex(of: "*") else { break }
            target.replaceSubrange(star...star, with: Self.segment(value(text)))
        }
        endpoint = endpoint[..<path] + target
        for (name, text) in part.headers { set(name, value(text)) }
        query = part.query.sorted { $0.key < $1.key }.map { ($0.key, value($0.value)) }
    }

    /// As a part of a path that leads to no other folder, not even where slashes are decoded first.
    private static func segment(_ text: String) -> String {
        text.split(separator: "/" as Character, omittingEmptySubsequences: false).map { part in
            part.allSatisfy { $0 == "." } ? part.map { _ in "%2E" }.joined() : PercentEncoding.encode(String(part))
        }.joined(separator: "%2F")
    }

    mutating func set(_ name: String, _ value: String) { headers.set(other: name, value) }

    mutating func authorize(user: String, password: String) {
        set("Authorization", "Basic \(Base64.encode(Array("\(user):\(password)".utf8)))")
    }

    /// What a connection adds counts more than what a target does.
    mutating func add(_ parameters: [HTTPParameter]) {
        for parameter in parameters {
            switch parameter.place {
            case .header: set(parameter.key, parameter.value.value)
            case .query:
                query.removeAll { $0.key == parameter.key }
                query.append((parameter.key, parameter.value.value))
            case .body:
                guard var object = (try? JSON(parsing: body))?.object else { continue }
                object[parameter.key] = .string(parameter.value.value)
                body = JSON.object(object).bytes
            }
        }
    }

    func request() throws -> HTTPClientRequest {
        try Self.request(
            method, Self.append(query, to: endpoint), headers, method == "GET" || method == "HEAD" ? [] : body)
    }

    /// - Source: RFC 6749, section 4.4.
    static func tokenRequest(_ oAuth: ConnectionRecord.OAuth) throws -> HTTPClientRequest {
        var fields = [
            ("grant_type", "client_credentials"), ("client_id", oAuth.clientID),
            ("client_secret", oAuth.clientSecret.value),
        ]
        var headers = HTTPHeaders()
        headers.append("Content-Type", "application/x-www-form-urlencoded")
        headers.append("Accept", "application/json")
        var query: [(String, String)] = []
        for parameter in oAuth.parameters {
            switch parameter.place {
            case .header: headers.set(other: parameter.key, parameter.value.value)
            case .query: query.append((parameter.key, parameter.value.value))
            case .body:
                fields.removeAll { $0.0 == parameter.key }
                fields.append((parameter.key, parameter.value.value))
            }
        }
        if oAuth.method == "GET" { query = fields + query }
        return try request(
            oAuth.method, append(query, to: oAuth.endpoint), headers,
            oAuth.method == "GET" ? [] : Array(form(fields).utf8))
    }

    private static func form(_ fields: [(String, String)]) -> String {
        fields.map { "\(PercentEncoding.encode($0.0))=\(PercentEncoding.encode($0.1))" }.joined(separator: "&")
    }

    private static func append(_ query: [(String, String)], to url: String) -> String {
        query.isEmpty ? url : url + (url.contains("?") ? "&" : "?") + form(query)
    }

    private static func request(
        _ method: String, _ url: String, _ headers: HTTPHeaders, _ body: [UInt8]
    ) throws -> HTTPClientRequest {
        guard let address = WebAddress(url) else {
            throw DeliveryFailure(code: "INVALID_PARAMETER", message: "The endpoint is no URL.", isRetryable: false)
        }
        return HTTPClientRequest(
            HTTPMethod(rawValue: method), host: address.host, port: address.port, target: address.target,
            headers: headers, body: .bytes(body), isSecure: address.isSecure)
    }
}

extension HTTPHeaders {
    /// Those that are EventBridge's own, or belong to the way from one machine to the next: nobody else sets them.
    /// - Source: Amazon EventBridge User Guide, "API destinations", "Headers included in requests to API destinations",
    ///   for its own, of which `Content-Type` alone can be another one; AWS Step Functions Developer Guide, "Call HTTPS
    ///   APIs in Step Functions workflows", for those that no request with an EventBridge connection may set, since
    ///   EventBridge's guide has no list of what it leaves out; RFC 9110, section 7.6.1, for `Keep-Alive` and
    ///   `Proxy-Connection`.
    private static let reserved: Set<String> = [
        "a-im", "accept-charset", "accept-datetime", "accept-encoding", "cache-control", "connection",
        "content-encoding", "content-length", "content-md5", "date", "expect", "forwarded", "from", "host",
        "http2-settings", "if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since",
        "keep-alive", "max-forwards", "origin", "pragma", "proxy-authorization", "proxy-connection", "range", "referer",
        "server", "te", "trailer", "transfer-encoding", "upgrade", "user-agent", "via", "warning",
    ]

    /// Sets a field that somebody has asked for; one that is reserved is left out.
    fileprivate mutating func set(other name: String, _ value: String) {
        if !Self.reserved.contains(name.lowercased()) { set(name, value) }
    }
}
