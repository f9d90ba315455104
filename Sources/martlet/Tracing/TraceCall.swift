internal import Base

/// One call of a trace, or a run of a function that no call made.
struct TraceCall {
    let service: String
    let operation: String
    let caller: String
    let requestID: String
    let began: Instant
    let duration: Duration
    let status: Int
    let fault: String?
    /// Whose run it is; nil for a call.
    let function: String?

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
        function = nil
    }
}

/// The calls of a trace, each with how many others were waiting for it. Runs that no call made stand behind the others,
/// each with what the function did in it.
struct TraceTree {
    let rows: [(call: TraceCall, depth: Int)]

    init(_ calls: [TraceCall]) {
        let ordered = calls.sorted { ($0.began, $1.duration) < ($1.began, $0.duration) }
        var lanes = [[]] + ordered.filter { $0.function != nil }.map { [$0] }
        for call in ordered where call.function == nil { lanes[Self.lane(of: call, lanes)].append(call) }
        rows = lanes.flatMap(Self.nested)
    }

    /// The lane of the run in which a function made a call; else that of the innermost call around it. The first one is
    /// of what belongs to no run.
    private static func lane(of call: TraceCall, _ lanes: [[TraceCall]]) -> Int {
        if let own = lanes.lastIndex(where: { $0.first?.made(call) == true }) { return own }
        let around = lanes.indices.compactMap { lane in
            lanes[lane].last { $0.function == nil && $0.contains(call) }.map { (lane: lane, began: $0.began) }
        }
        return around.max { $0.began < $1.began }?.lane ?? 0
    }

    /// A call lies within another when it began and ended during it.
    private static func nested(_ calls: [TraceCall]) -> [(call: TraceCall, depth: Int)] {
        var open: [TraceCall] = []
        return calls.map { call in
            while let outer = open.last, call.end > outer.end + TraceCall.slack || call.began > outer.end {
                open.removeLast()
            }
            open.append(call)
            return (call, open.count - 1)
        }
    }
}
