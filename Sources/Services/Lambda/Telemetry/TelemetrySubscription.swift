internal import Base

/// What an extension wants to be told, where, and in which portions.
/// - Source: AWS Lambda Developer Guide, "Lambda Telemetry API reference" and "Using the Lambda Logs API".
struct TelemetrySubscription: Sendable, Hashable {
    /// What is wrong with a request, in one sentence each.
    struct Invalid: Error, Sendable, Hashable {
        let problems: [String]
        var message: String { problems.joined(separator: "; ") }
    }

    let api: TelemetryAPI
    let schema: String
    /// Of `platform`, `function` and `extension`.
    let types: [String]
    let port: UInt16
    /// Path and query of the requests.
    let target: String
    /// `PUT` where the Logs API's `method` says so.
    let isPut: Bool
    let maxItems: Int
    let maxBytes: Int
    let timeout: Duration

    init(_ body: [UInt8], api: TelemetryAPI) throws(Invalid) {
        let json: JSON
        do { json = try JSON(parsing: body) } catch { throw Invalid(problems: ["\(error)"]) }
        var reader = Reader(json)
        self.api = api
        schema = reader.schema(api)
        (port, target, isPut) = reader.destination()
        types = reader.types()
        maxItems = reader.bound("maxItems", LimitsLambda.telemetryItems, LimitsLambda.telemetryItems.upperBound)
        maxBytes = reader.bound("maxBytes", LimitsLambda.telemetryBytes, LimitsLambda.telemetryBytes.lowerBound)
        timeout = .milliseconds(reader.bound("timeoutMs", LimitsLambda.telemetryMilliseconds, 1_000))
        guard reader.problems.isEmpty else { throw Invalid(problems: reader.problems) }
    }
}

/// Reads a request and collects what is wrong with it.
private struct Reader {
    private let json: JSON
    var problems: [String] = []

    init(_ json: JSON) {
        self.json = json
        if json.object == nil { problems.append("the body should be an object") }
    }

    mutating func schema(_ api: TelemetryAPI) -> String {
        let given = json["schemaVersion"]?.string
        switch given {
        case nil where api == .logs: return TelemetryAPI.logsSchemas[0]
        case let text? where api.schemas.contains(text): return text
        default:
            problems.append("schemaVersion should be one of \(api.schemas.joined(separator: ", "))")
            return ""
        }
    }

    mutating func types() -> [String] {
        let given = json["types"]?.array ?? []
        if given.isEmpty { problems.append("types should not be empty") }
        var types: [String] = []
        for type in given {
            guard let text = type.string, ["platform", "function", "extension"].contains(text) else {
                problems.append("types should be platform, function or extension")
                continue
            }
            if !types.contains(text) { types.append(text) }
        }
        return types
    }

    mutating func destination() -> (UInt16, String, Bool) {
        let destination = json["destination"]
        switch destination?["protocol"]?.string {
        case "HTTP": break
        case "TCP": problems.append("destination protocol TCP is not supported by Martlet, HTTP is")
        default: problems.append("destination protocol should be HTTP or TCP")
        }
        let method = destination?["method"]?.string ?? "POST"
        if method != "POST" && method != "PUT" { problems.append("destination method should be POST or PUT") }
        let uri = destination?["URI"]?.string ?? destination?["uri"]?.string ?? ""
        guard uri.hasPrefix("http://") else {
            problems.append("URI should begin with http://")
            return (0, "/", false)
        }
        let rest = uri.dropFirst("http://".count)
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let target = rest.dropFirst(authority.count)
        let parts = authority.split(separator: ":" as Character, maxSplits: 1, omittingEmptySubsequences: false)
        if !["sandbox.localdomain", "sandbox"].contains(parts[0]) {
            problems.append("URI host should be sandbox.localdomain")
        }
        let port: UInt16? = parts.count > 1 ? UInt16(parts[1]) : nil
        if !target.utf8.allSatisfy({ $0 > 32 && $0 < 127 }) { problems.append("URI is not valid") }
        if parts.count == 1 { problems.append("URI port is not provided") }
        if parts.count == 2, port == nil || port == 0 { problems.append("URI port is not valid") }
        if port == LimitsLambda.runtimePort { problems.append("URI port \(LimitsLambda.runtimePort) is reserved") }
        return (port ?? 0, target.hasPrefix("/") ? String(target) : "/" + target, method == "PUT")
    }

    mutating func bound(_ name: String, _ range: ClosedRange<Int>, _ otherwise: Int) -> Int {
        guard let value = json["buffering"]?[name], !value.isNull else { return otherwise }
        guard let number = value.integer, range.contains(Int(number)) else {
            problems.append("buffering.\(name) should be between \(range.lowerBound) and \(range.upperBound)")
            return otherwise
        }
        return Int(number)
    }
}
