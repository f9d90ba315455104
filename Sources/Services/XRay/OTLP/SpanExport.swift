internal import Base

/// Segments as spans of the OpenTelemetry Protocol, in its JSON.
/// - Source: OpenTelemetry Protocol, "JSON Protobuf Encoding".
enum SpanExport {
    /// A request with the spans of finished segments, and of the subsegments in them; nil where there are none.
    static func request(_ documents: [String]) -> JSON? {
        var services: [String: [JSON]] = [:]
        for text in documents {
            guard let object = object(text), let trace = object["trace_id"]?.string.flatMap({ TraceID($0) })
            else { continue }
            let name = object["name"]?.string ?? ""
            let isApart = object["type"]?.string == "subsegment"
            add(
                object, trace: Hex.encode(trace.bytes), parent: object["parent_id"]?.string, isSegment: !isApart,
                to: &services[name, default: []])
        }
        let groups: [JSON] = services.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { name, spans in
            [
                "resource": ["attributes": [attribute("service.name", .string(name))]],
                "scopeSpans": [["scope": ["name": "martlet"], "spans": .array(spans)]],
            ]
        }
        return groups.isEmpty ? nil : ["resourceSpans": .array(groups)]
    }

    private static func object(_ text: String) -> JSONObject? {
        do { return try JSON(parsing: text).object } catch {
            // What was stored once is well formed.
            return nil
        }
    }

    private static func add(
        _ object: JSONObject, trace: String, parent: String?, isSegment: Bool, to spans: inout [JSON]
    ) {
        let id = object["id"]?.string ?? ""
        if let start = object["start_time"]?.double, let end = object["end_time"]?.double {
            var span: JSONObject = [
                "traceId": .string(trace), "spanId": .string(id), "name": object["name"] ?? "",
                "kind": .integer(isSegment ? 2 : object["namespace"] == nil ? 1 : 3),
                "startTimeUnixNano": .string(nanoseconds(start)), "endTimeUnixNano": .string(nanoseconds(end)),
                "attributes": .array(attributes(object)), "status": status(object),
            ]
            span["parentSpanId"] = parent.map { .string($0) }
            let exceptions = object["cause"]?["exceptions"]?.array ?? []
            span["events"] = .array(
                exceptions.map { exception in
                    [
                        "name": "exception", "timeUnixNano": .string(nanoseconds(end)),
                        "attributes": [
                            attribute("exception.type", exception["type"] ?? ""),
                            attribute("exception.message", exception["message"] ?? ""),
                        ],
                    ]
                })
            spans.append(.object(span))
        }
        for part in object["subsegments"]?.array ?? [] {
            guard let part = part.object else { continue }
            add(part, trace: trace, parent: id, isSegment: false, to: &spans)
        }
    }

    private static func nanoseconds(_ seconds: Double) -> String {
        "\(UInt64(max(0, seconds * 1_000_000).rounded()) * 1_000)"
    }

    private static func status(_ object: JSONObject) -> JSON {
        let isFailed = object["fault"]?.bool == true || object["error"]?.bool == true
        guard isFailed else { return [:] }
        let message = object["cause"]?["exceptions"]?[0]?["message"]?.string
        return ["code": 2, "message": .string(message ?? "")]
    }

    private static func attributes(_ object: JSONObject) -> [JSON] {
        var found: [JSON] = []
        let (request, response) = (object["http"]?["request"], object["http"]?["response"])
        let named: [(String, JSON?)] = [
            ("http.request.method", request?["method"]), ("url.full", request?["url"]),
            ("user_agent.original", request?["user_agent"]), ("client.address", request?["client_ip"]),
            ("http.response.status_code", response?["status"]), ("enduser.id", object["user"]),
            ("aws.xray.origin", object["origin"]), ("cloud.account.id", object["aws"]?["account_id"]),
            ("aws.request_id", object["aws"]?["request_id"]), ("rpc.method", object["aws"]?["operation"]),
        ]
        for case (let key, let value?) in named { found.append(attribute(key, value)) }
        if object["namespace"] == "aws" {
            found += [attribute("rpc.system", "aws-api"), attribute("rpc.service", object["name"] ?? "")]
        }
        for (key, value) in object["annotations"]?.object ?? [:] { found.append(attribute(key, value)) }
        return found
    }

    private static func attribute(_ key: String, _ value: JSON) -> JSON {
        let kind: JSON =
            switch value {
            case .bool: ["boolValue": value]
            case .integer(let number): ["intValue": .string("\(number)")]
            case .double: ["doubleValue": value]
            case .string: ["stringValue": value]
            case .null, .array, .object: ["stringValue": .string(value.description)]
            }
        return ["key": .string(key), "value": kind]
    }
}
