internal import Base
internal import Wire

/// What a function answered to a proxy integration, as an HTTP response.
/// - Source: API Gateway Developer Guide, Output format of a Lambda function for proxy integration.
struct ProxyResponse {
    private static let members: Set<String> = ["statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded"]

    /// Headers that API Gateway hands on under another name, in lower case.
    private static let remapped: Set<String> = [
        "authorization", "connection", "content-length", "content-md5", "date", "expect", "host", "max-forwards",
        "proxy-authenticate", "server", "te", "trailer", "upgrade", "user-agent", "www-authenticate",
    ]

    let status: Int
    let headers: [(name: String, value: String)]
    let body: [UInt8]

    /// Nil where the function's answer does not have the form: a malformed proxy response.
    /// - Parameter isBinaryWanted: asked with the answer's content type; whether the client takes bytes.
    init?(_ payload: [UInt8], isBinaryWanted: (String?) -> Bool) {
        guard let object = Self.object(payload), object.keys.allSatisfy(Self.members.contains),
            let status = Self.status(object["statusCode"]), let headers = Self.headers(object),
            let text = Self.text(object["body"])
        else { return nil }
        (self.status, self.headers) = (status, headers)
        let type = headers.first { $0.name.lowercased() == "content-type" }?.value
        let isEncoded = object["isBase64Encoded"]?.bool == true
        if isEncoded, isBinaryWanted(type) {
            guard let bytes = Base64.decode(text) else { return nil }
            body = bytes
        } else {
            body = Array(text.utf8)
        }
    }

    private static func object(_ payload: [UInt8]) -> JSONObject? {
        do {
            return try JSON(parsing: payload).object
        } catch {
            // What is no JSON is a malformed answer, which the caller reports.
            return nil
        }
    }

    private static func status(_ json: JSON?) -> Int? {
        guard let json, !json.isNull else { return 200 }
        guard let number = json.integer ?? json.string.flatMap({ Int64($0) }), (200...599).contains(number) else {
            return nil
        }
        return Int(number)
    }

    private static func text(_ json: JSON?) -> String? {
        guard let json, !json.isNull else { return "" }
        return json.string
    }

    /// All values of `multiValueHeaders`, and those of `headers` whose name it does not have.
    private static func headers(_ object: JSONObject) -> [(name: String, value: String)]? {
        guard let single = members(object["headers"]), let multiple = members(object["multiValueHeaders"]) else {
            return nil
        }
        var headers: [(name: String, value: String)] = []
        let taken = Set(multiple.keys.map { $0.lowercased() })
        for (name, value) in single where !taken.contains(name.lowercased()) {
            guard let text = scalar(value) else { return nil }
            headers.append((outgoing(name), text))
        }
        for (name, values) in multiple {
            guard let list = values.array else { return nil }
            for value in list {
                guard let text = scalar(value) else { return nil }
                headers.append((outgoing(name), text))
            }
        }
        headers.removeAll { $0.name.lowercased() == "transfer-encoding" }
        if !headers.contains(where: { $0.name.lowercased() == "content-type" }) {
            headers.append(("Content-Type", "application/json"))
        }
        return headers
    }

    private static func members(_ json: JSON?) -> JSONObject? {
        guard let json, !json.isNull else { return JSONObject() }
        return json.object
    }

    private static func scalar(_ json: JSON) -> String? {
        switch json {
        case .string(let text): text.utf8.contains(where: { $0 == 10 || $0 == 13 }) ? nil : text
        case .bool, .integer, .double: json.description
        case .null: ""
        case .array, .object: nil
        }
    }

    private static func outgoing(_ name: String) -> String {
        remapped.contains(name.lowercased()) ? "x-amzn-Remapped-\(name)" : name
    }
}
