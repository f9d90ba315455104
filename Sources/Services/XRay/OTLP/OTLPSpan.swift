internal import Base
internal import Wire

/// A span of OpenTelemetry, with what is known of who tells of it.
/// - Source: OpenTelemetry Specification, "OpenTelemetry Protocol"; opentelemetry-proto, `trace.proto`.
struct OTLPSpan: Sendable {
    enum Kind: Int, Sendable {
        case unspecified, `internal`, server, client, producer, consumer
    }

    struct Event: Sendable {
        var name = ""
        var attributes: JSONObject = [:]
    }

    /// 32 and 16 digits; empty where there is none.
    var trace = ""
    var id = ""
    var parent = ""
    var name = ""
    var kind = Kind.unspecified
    /// Nanoseconds since 1970.
    var began: UInt64 = 0
    var ended: UInt64 = 0
    var attributes: JSONObject = [:]
    var events: [Event] = []
    var isError = false
    var message = ""
    /// Of the process that tells of it.
    var resource: JSONObject = [:]
}

/// What a request to an OTLP receiver brings.
enum OTLPRequest {
    /// How deep values and their values may nest.
    private static let deepest = 32

    private static func add(_ span: OTLPSpan, to spans: inout [OTLPSpan]) throws(Fault) {
        guard spans.count < LimitsXRay.spansPerRequest else {
            throw .invalid("A request can have \(LimitsXRay.spansPerRequest) spans at most.")
        }
        spans.append(span)
    }

    /// What is told of a process becomes a part of each of its spans' documents.
    private static func bounded(_ resource: JSONObject) throws(Fault) -> JSONObject {
        guard JSON.object(resource).bytes.count <= LimitsXRay.resourceBytes else {
            throw .invalid("A resource can have \(LimitsXRay.resourceBytes) bytes at most.")
        }
        return resource
    }

    // MARK: - JSON

    /// - Throws: `JSONSyntaxError`; `InvalidRequestException` where it is too much at once.
    static func spans(json bytes: [UInt8]) throws -> [OTLPSpan] {
        let request = try JSON(parsing: bytes)
        var spans: [OTLPSpan] = []
        for group in request["resourceSpans"]?.array ?? [] {
            let resource = try bounded(attributes(group["resource"]?["attributes"]))
            for scope in group["scopeSpans"]?.array ?? group["instrumentationLibrarySpans"]?.array ?? [] {
                for span in scope["spans"]?.array ?? [] { try add(self.span(span, resource), to: &spans) }
            }
        }
        return spans
    }

    private static func span(_ json: JSON, _ resource: JSONObject) -> OTLPSpan {
        var span = OTLPSpan(
            trace: json["traceId"]?.string?.lowercased() ?? "", id: json["spanId"]?.string?.lowercased() ?? "",
            parent: json["parentSpanId"]?.string?.lowercased() ?? "", name: json["name"]?.string ?? "")
        span.kind = kind(json["kind"])
        (span.began, span.ended) = (number(json["startTimeUnixNano"]), number(json["endTimeUnixNano"]))
        span.attributes = attributes(json["attributes"])
        span.events = (json["events"]?.array ?? []).map {
            OTLPSpan.Event(name: $0["name"]?.string ?? "", attributes: attributes($0["attributes"]))
        }
        let code = json["status"]?["code"]
        span.isError = code?.integer == 2 || code?.string == "STATUS_CODE_ERROR"
        span.message = json["status"]?["message"]?.string ?? ""
        span.resource = resource
        return span
    }

    /// A number, or a name such as `SPAN_KIND_SERVER`.
    private static func kind(_ json: JSON?) -> OTLPSpan.Kind {
        if let number = json?.integer { return OTLPSpan.Kind(rawValue: Int(clamping: number)) ?? .unspecified }
        let names = ["UNSPECIFIED", "INTERNAL", "SERVER", "CLIENT", "PRODUCER", "CONSUMER"]
        let place = names.firstIndex { json?.string == "SPAN_KIND_\($0)" }
        return place.flatMap { OTLPSpan.Kind(rawValue: $0) } ?? .unspecified
    }

    private static func number(_ json: JSON?) -> UInt64 {
        json?.string.flatMap { UInt64($0) } ?? json?.integer.map { UInt64(clamping: $0) } ?? 0
    }

    private static func attributes(_ json: JSON?) -> JSONObject {
        var attributes: JSONObject = [:]
        for pair in json?.array ?? [] {
            if let key = pair["key"]?.string { attributes[key] = value(pair["value"], depth: 0) }
        }
        return attributes
    }

    private static func value(_ json: JSON?, depth: Int) -> JSON {
        guard let object = json?.object, depth < deepest else { return .null }
        if let text = object["stringValue"] { return text }
        if let flag = object["boolValue"] { return flag }
        if let number = object["doubleValue"] { return number }
        if let number = object["intValue"] {
            return number.string.flatMap { Int64($0) }.map { .integer($0) } ?? number
        }
        if let list = object["arrayValue"]?["values"]?.array {
            return .array(list.map { value($0, depth: depth + 1) })
        }
        if let pairs = object["kvlistValue"]?["values"]?.array {
            return .object(JSONObject(pairs.map { ($0["key"]?.string ?? "", value($0["value"], depth: depth + 1)) }))
        }
        return object["bytesValue"] ?? .null
    }

    // MARK: - Protocol Buffers

    /// - Throws: `ProtobufReader.Malformed`; `InvalidRequestException` where it is too much at once.
    static func spans(protobuf bytes: [UInt8]) throws -> [OTLPSpan] {
        var spans: [OTLPSpan] = []
        var request = ProtobufReader(bytes[...])
        while let field = try request.next() {
            guard field.number == 1 else { continue }
            var resource: JSONObject = [:]
            var scopes: [ArraySlice<UInt8>] = []
            var group = ProtobufReader(field.value.bytes)
            while let part = try group.next() {
                if part.number == 1 { resource = try bounded(attributes(part.value.bytes, field: 1)) }
                if part.number == 2 { scopes.append(part.value.bytes) }
            }
            for scope in scopes {
                var reader = ProtobufReader(scope)
                while let part = try reader.next() {
                    if part.number == 2 { try add(span(part.value.bytes, resource), to: &spans) }
                }
            }
        }
        return spans
    }

    private static func span(
        _ bytes: ArraySlice<UInt8>, _ resource: JSONObject
    ) throws(ProtobufReader.Malformed) -> OTLPSpan {
        var span = OTLPSpan(resource: resource)
        var reader = ProtobufReader(bytes)
        while let (number, value) = try reader.next() {
            switch number {
            case 1: span.trace = Hex.encode(Array(value.bytes))
            case 2: span.id = Hex.encode(Array(value.bytes))
            case 4: span.parent = Hex.encode(Array(value.bytes))
            case 5: span.name = value.text
            case 6: span.kind = OTLPSpan.Kind(rawValue: Int(clamping: value.number)) ?? .unspecified
            case 7: span.began = value.number
            case 8: span.ended = value.number
            case 9: try attribute(value.bytes, into: &span.attributes, depth: 0)
            case 11:
                var event = OTLPSpan.Event()
                var parts = ProtobufReader(value.bytes)
                while let part = try parts.next() {
                    if part.number == 2 { event.name = part.value.text }
                    if part.number == 3 { try attribute(part.value.bytes, into: &event.attributes, depth: 0) }
                }
                span.events.append(event)
            case 15:
                var parts = ProtobufReader(value.bytes)
                while let part = try parts.next() {
                    if part.number == 2 { span.message = part.value.text }
                    if part.number == 3 { span.isError = part.value.number == 2 }
                }
            default: continue
            }
        }
        return span
    }

    private static func attributes(
        _ bytes: ArraySlice<UInt8>, field: Int, depth: Int = 0
    ) throws(ProtobufReader.Malformed) -> JSONObject {
        var attributes: JSONObject = [:]
        var reader = ProtobufReader(bytes)
        while let part = try reader.next() {
            if part.number == field { try attribute(part.value.bytes, into: &attributes, depth: depth) }
        }
        return attributes
    }

    private static func attribute(
        _ bytes: ArraySlice<UInt8>, into attributes: inout JSONObject, depth: Int
    ) throws(ProtobufReader.Malformed) {
        var (key, value): (String, JSON) = ("", .null)
        var reader = ProtobufReader(bytes)
        while let part = try reader.next() {
            if part.number == 1 { key = part.value.text }
            if part.number == 2 { value = try self.value(part.value.bytes, depth: depth) }
        }
        if !key.isEmpty { attributes[key] = value }
    }

    private static func value(_ bytes: ArraySlice<UInt8>, depth: Int) throws(ProtobufReader.Malformed) -> JSON {
        guard depth < deepest else { return .null }
        var reader = ProtobufReader(bytes)
        var value = JSON.null
        while let part = try reader.next() {
            switch part.number {
            case 1: value = .string(part.value.text)
            case 2: value = .bool(part.value.number != 0)
            case 3: value = .integer(Int64(bitPattern: part.value.number))
            case 4: value = part.value.double.isFinite ? .double(part.value.double) : .null
            case 5:
                var list: [JSON] = []
                var parts = ProtobufReader(part.value.bytes)
                while let element = try parts.next() {
                    if element.number == 1 { list.append(try self.value(element.value.bytes, depth: depth + 1)) }
                }
                value = .array(list)
            case 6: value = .object(try attributes(part.value.bytes, field: 1, depth: depth + 1))
            case 7: value = .string(Base64.encode(Array(part.value.bytes)))
            default: continue
            }
        }
        return value
    }
}
