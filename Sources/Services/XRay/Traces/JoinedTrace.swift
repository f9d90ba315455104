internal import Base
internal import XRayAPI

/// A trace as it is told in full: a document for each segment, with the subsegments that were sent apart at their
/// places, and one for each service that is inferred from a call.
/// - Source: AWS X-Ray Developer Guide, "Getting data from AWS X-Ray", "Retrieving traces".
struct JoinedTrace {
    private var documents: [SegmentID: JSONObject] = [:]
    private var order: [SegmentID] = []
    /// In whose document each segment or subsegment stands.
    private var homes: [SegmentID: SegmentID] = [:]

    /// - Parameter texts: documents that were taken once, so that they are well formed.
    init(_ texts: [[UInt8]]) throws {
        for text in texts {
            guard let object = try JSON(parsing: text).object, let id = Self.id(object) else { continue }
            if documents.updateValue(object, forKey: id) == nil { order.append(id) }
        }
        for id in order { note(documents[id] ?? [:], home: id) }
        join()
    }

    private static func id(_ object: JSONObject) -> SegmentID? { object["id"]?.string.flatMap { SegmentID($0) } }

    private static func isApart(_ object: JSONObject) -> Bool { object["type"]?.string == "subsegment" }

    private mutating func note(_ object: JSONObject, home: SegmentID) {
        // A document of its own counts more than a mention in another.
        if let id = Self.id(object), id == home || documents[id] == nil { homes[id] = home }
        for part in object["subsegments"]?.array ?? [] { note(part.object ?? [:], home: home) }
    }

    /// Puts each subsegment that was sent apart into its parent's document; those of a circle stay where they are.
    private mutating func join() {
        var parts: [SegmentID: [SegmentID]] = [:]
        var gone: Set<SegmentID> = []
        var known: [SegmentID: Bool] = [:]
        for id in order {
            guard let object = documents[id], Self.isApart(object),
                let parent = object["parent_id"]?.string.flatMap({ SegmentID($0) }), parent != id,
                homes[parent] != nil, reachesSegment(from: id, &known)
            else { continue }
            parts[parent, default: []].append(id)
            gone.insert(id)
        }
        guard !gone.isEmpty else { return }
        let standing = order.filter { !gone.contains($0) }
        for id in standing { documents[id] = documents[id].map { filled($0, parts, depth: 0, &gone) } }
        // What would stand too deep stands by itself.
        order = standing + order.filter { gone.contains($0) }
    }

    /// Whether going up from a subsegment comes to a document that stands by itself: a segment, or a subsegment whose
    /// parent is missing.
    /// - Parameter known: of which documents that was found out. Each is looked at once: hostile ones are many.
    private func reachesSegment(from id: SegmentID, _ known: inout [SegmentID: Bool]) -> Bool {
        var path: [SegmentID] = []
        var at = id
        while known[at] == nil, let object = documents[at] {
            // Whoever comes here again goes in a circle.
            known[at] = false
            path.append(at)
            guard Self.isApart(object), let parent = object["parent_id"]?.string.flatMap({ SegmentID($0) }),
                let home = homes[parent]
            else {
                known[at] = true
                break
            }
            at = home
        }
        let reaches = known[at] ?? false
        for id in path { known[id] = reaches }
        return reaches
    }

    /// - Parameter left: those that are not yet at their places.
    private func filled(
        _ object: JSONObject, _ parts: [SegmentID: [SegmentID]], depth: Int, _ left: inout Set<SegmentID>
    ) -> JSONObject {
        guard depth < LimitsXRay.subsegmentDepth else { return object }
        var object = object
        var inner: [JSON] = []
        for part in object["subsegments"]?.array ?? [] {
            inner.append(part.object.map { .object(filled($0, parts, depth: depth + 1, &left)) } ?? part)
        }
        for part in Self.id(object).flatMap({ parts[$0] }) ?? [] {
            guard var document = documents[part], left.remove(part) != nil else { continue }
            for name in ["type", "trace_id", "parent_id"] { document[name] = nil }
            inner.append(.object(filled(document, parts, depth: depth + 1, &left)))
        }
        if !inner.isEmpty { object["subsegments"] = .array(inner) }
        return object
    }

    // MARK: - Inferred segments

    /// The documents as they are told, those of inferred services behind the others.
    var segments: [Segment] {
        var told: [Segment] = []
        var inferred: [Segment] = []
        var origins: [String: [String?]] = [:]
        for object in order.compactMap({ documents[$0] }) where !Self.isApart(object) {
            if let parent = object["parent_id"]?.string {
                origins[parent, default: []].append(object["origin"]?.string)
            }
        }
        for id in order {
            guard let object = documents[id] else { continue }
            told.append(Segment(id: id.text, document: JSON.object(object).description))
            Self.infer(object, trace: object["trace_id"] ?? .null, origins, into: &inferred)
        }
        return told + inferred
    }

    /// - Parameter origins: of the segments that hang on each call.
    private static func infer(
        _ object: JSONObject, trace: JSON, _ origins: [String: [String?]], into inferred: inout [Segment]
    ) {
        for part in object["subsegments"]?.array ?? [] {
            guard let part = part.object else { continue }
            if let namespace = part["namespace"]?.string, namespace == "aws" || namespace == "remote",
                let caller = part["id"]?.string
            {
                let isAWS = namespace == "aws"
                let type = CallTarget.of(name: part["name"]?.string ?? "", part, isAWS: isAWS).type
                if !(origins[caller] ?? []).contains(where: { CallTarget.isAnswer($0, to: type) }) {
                    inferred.append(inferredSegment(part, caller, trace, origin: isAWS ? type : nil))
                }
            }
            infer(part, trace: trace, origins, into: &inferred)
        }
    }

    private static func inferredSegment(
        _ call: JSONObject, _ caller: String, _ trace: JSON, origin: String?
    ) -> Segment {
        // The same each time that somebody asks.
        let id = Hex.encode(Array(Digest.sha256(Array("inferred \(trace) \(caller)".utf8)).prefix(8)))
        var document: JSONObject = ["id": .string(id)]
        for name in ["name", "start_time", "end_time", "in_progress"] { document[name] = call[name] }
        document["parent_id"] = .string(caller)
        document["inferred"] = true
        for name in ["http", "aws", "sql", "error", "fault", "throttle", "cause"] { document[name] = call[name] }
        document["trace_id"] = trace
        document["origin"] = origin.map { .string($0) }
        return Segment(id: id, document: JSON.object(document).description)
    }
}
