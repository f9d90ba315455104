internal import Base

/// One recorded call of a trace.
struct TraceCall {
    let service: String
    let operation: String
    let caller: String
    let requestID: String
    let began: Instant
    let duration: Duration
    let status: Int
    let fault: String?

    var name: String { "\(service) \(operation)" }
    var end: Instant { began + duration }
    /// What is shown of it: a request to an API by the path that the API sees.
    var label: String {
        guard let marker = operation.firstRange(of: "/_user_request_"),
            let method = operation.split(separator: " ").first
        else { return name }
        let path = operation[marker.upperBound...]
        let stage = operation[..<marker.lowerBound].split(separator: "/").suffix(2).joined(separator: "/")
        return "\(service) \(method) \(path.isEmpty ? "/" : path) (\(stage))"
    }

    /// Its status, and what went wrong. A function that failed is answered with 200 and the kind of its error.
    var outcome: String {
        guard let fault else { return "\(status)" }
        return status < 300 ? "\(status) the function failed: \(fault)" : "\(status) \(fault)"
    }

    var isFailed: Bool { fault != nil || status >= 400 }

    init(_ json: JSON) {
        let text = { (name: String) in json[name]?.string.map { Terminal.foreign($0) } }
        (service, operation) = (text("service") ?? "", text("operation") ?? "")
        (caller, requestID) = (json["caller"]?.string ?? "", json["requestId"]?.string ?? "")
        began = CalendarDate.instant(iso8601: json["began"]?.string ?? "") ?? Instant(nanoseconds: 0)
        duration = .nanoseconds(Int64((json["milliseconds"]?.double ?? 0) * 1_000_000))
        (status, fault) = (Int(json["status"]?.integer ?? 0), text("fault"))
    }
}

/// The calls of a trace, each with how many others were waiting for it.
struct TraceTree {
    let rows: [(call: TraceCall, depth: Int)]

    /// A call lies within another when it began and ended during it, by the millisecond that records have.
    init(_ calls: [TraceCall]) {
        let slack = Duration.milliseconds(1)
        let ordered = calls.sorted { ($0.began, $1.duration) < ($1.began, $0.duration) }
        var open: [TraceCall] = []
        rows = ordered.map { call in
            while let outer = open.last, call.end > outer.end + slack || call.began > outer.end { open.removeLast() }
            open.append(call)
            return (call, open.count - 1)
        }
    }
}
