package import Base

/// A piece of work as X-Ray knows it: a segment of its own, or a subsegment within one.
/// - Source: AWS X-Ray Developer Guide, "AWS X-Ray segment documents".
package struct TraceSegment: Sendable {
    /// 64 bits in hexadecimal digits.
    package var id: String
    /// The trace: `1-5759e988-bd862e3fe1be46a994272793`. Nil within a segment.
    package var traceID: String?
    /// The segment that asked for this one.
    package var parentID: String?
    package var name: String
    /// `AWS::Lambda::Function`; nil where nothing but the name is known.
    package var origin: String?
    /// `aws` for calls of AWS's services, `remote` for others; nil for segments.
    package var namespace: String?
    package var began: Instant
    /// Nil while it is under way.
    package var ended: Instant?
    package var failure = Failures()
    /// What the document has besides: `http`, `aws`, `annotations`, `metadata`, `cause`.
    package var fields: JSONObject = [:]
    package var subsegments: [TraceSegment] = []

    /// How it failed.
    package struct Failures: Sendable, Hashable {
        /// The client's: 4xx.
        package var isError = false
        /// The server's: 5xx.
        package var isFault = false
        /// 429.
        package var isThrottle = false

        package init() {}

        /// As an HTTP status tells it.
        package init(status: Int) {
            (isError, isFault, isThrottle) = ((400..<500).contains(status), status >= 500, status == 429)
        }
    }

    package init(
        id: String, traceID: String?, parentID: String?, name: String, origin: String? = nil, began: Instant,
        ended: Instant?
    ) {
        (self.id, self.traceID, self.parentID, self.name) = (id, traceID, parentID, name)
        (self.origin, self.began, self.ended) = (origin, began, ended)
    }

    /// The document, as PutTraceSegments takes it.
    package var document: JSON {
        var document: JSONObject = [
            "id": .string(id), "name": .string(name), "start_time": .double(Self.seconds(began)),
        ]
        document["trace_id"] = traceID.map { .string($0) }
        document["parent_id"] = parentID.map { .string($0) }
        document["origin"] = origin.map { .string($0) }
        document["namespace"] = namespace.map { .string($0) }
        if let ended { document["end_time"] = .double(Self.seconds(ended)) } else { document["in_progress"] = true }
        if failure.isError { document["error"] = true }
        if failure.isFault { document["fault"] = true }
        if failure.isThrottle { document["throttle"] = true }
        for (name, value) in fields { document[name] = value }
        if !subsegments.isEmpty { document["subsegments"] = .array(subsegments.map(\.document)) }
        return .object(document)
    }

    private static func seconds(_ instant: Instant) -> Double { Double(instant.nanoseconds / 1_000) / 1_000_000 }
}
