internal import Base
internal import Wire

/// What a function answered to its URL, as an HTTP response: an object with a `statusCode`, or anything else as the
/// body itself.
/// - Source: AWS Lambda Developer Guide, "Request and response payloads" of function URLs.
struct URLResponse {
    /// Headers of the connection and of the service, which are not the function's to set.
    private static let dropped: Set<String> = [
        "connection", "content-length", "transfer-encoding", "keep-alive", "date", "x-amzn-requestid",
        "x-amzn-trace-id",
    ]

    let status: Int
    let headers: [(name: String, value: String)]
    let body: [UInt8]

    var response: WireResponse { WireResponse(status: status, headers: headers, body: body) }

    /// Nil where the function's answer is neither.
    init?(_ payload: [UInt8]) {
        guard let json = Self.parse(payload) else { return nil }
        guard let object = json.object, let code = object["statusCode"] else {
            (status, headers) = (200, [("Content-Type", "application/json")])
            body = json.string.map { Array($0.utf8) } ?? payload
            return
        }
        guard let status = Self.status(code), let headers = Self.headers(object), let body = Self.body(object) else {
            return nil
        }
        (self.status, self.headers, self.body) = (status, headers, body)
    }

    private static func parse(_ payload: [UInt8]) -> JSON? {
        do {
            return try JSON(parsing: payload)
        } catch {
            // What is no JSON is no response, which the caller reports.
            return nil
        }
    }

    static func status(_ json: JSON?) -> Int? {
        guard let number = json?.integer ?? json?.string.flatMap({ Int64($0) }), (200...599).contains(number) else {
            return nil
        }
        return Int(number)
    }

    /// The headers and cookies of an answer; nil where they have another form.
    static func headers(_ object: JSONObject) -> [(name: String, value: String)]? {
        var headers: [(name: String, value: String)] = []
        for (name, value) in object["headers"]?.object ?? [:] where !dropped.contains(name.lowercased()) {
            guard let text = scalar(value) else { return nil }
            headers.append((name, text))
        }
        for cookie in object["cookies"]?.array ?? [] {
            guard let text = scalar(cookie) else { return nil }
            headers.append(("Set-Cookie", text))
        }
        if !headers.contains(where: { $0.name.lowercased() == "content-type" }) {
            headers.append(("Content-Type", "application/json"))
        }
        return headers
    }

    /// A line break in a header would begin another one.
    private static func scalar(_ json: JSON) -> String? {
        switch json {
        case .string(let text): text.utf8.contains(where: { $0 == 10 || $0 == 13 }) ? nil : text
        case .bool, .integer, .double: json.description
        case .null: ""
        case .array, .object: nil
        }
    }

    private static func body(_ object: JSONObject) -> [UInt8]? {
        guard let body = object["body"], !body.isNull else { return [] }
        let text = body.string ?? body.description
        return object["isBase64Encoded"]?.bool == true ? Base64.decode(text) : Array(text.utf8)
    }
}

/// The head of a streamed response: JSON with status, headers and cookies, eight zero bytes, and then the body.
struct URLPrelude {
    static let contentType = "application/vnd.awslambda.http-integration-response"
    private static let delimiter = [UInt8](repeating: 0, count: 8)
    /// Bytes of a prelude.
    private static let most = 64 << 10

    let status: Int
    let headers: [(name: String, value: String)]

    /// Reads the prelude from a stream.
    /// - Returns: the prelude with what came behind it; nil where the function wrote none.
    static func read(_ channel: ResponseChannel) async -> (prelude: URLPrelude, rest: [UInt8])? {
        var bytes: [UInt8] = []
        while let chunk = await channel.next() {
            bytes += chunk
            if let end = bytes.firstRange(of: delimiter) {
                return URLPrelude(Array(bytes[..<end.lowerBound])).map { ($0, Array(bytes[end.upperBound...])) }
            }
            guard bytes.count <= most else { return nil }
        }
        return nil
    }

    init?(_ bytes: [UInt8]) {
        do {
            guard let object = try JSON(parsing: bytes).object, let headers = URLResponse.headers(object) else {
                return nil
            }
            status = URLResponse.status(object["statusCode"]) ?? 200
            self.headers = headers
        } catch {
            // What is no JSON is no prelude, which the caller reports.
            return nil
        }
    }
}
