internal import Base
internal import XRayAPI

/// A segment's document, held against the rules of documents.
/// - Source: AWS X-Ray Developer Guide, "AWS X-Ray segment documents".
struct SegmentDocument: Sendable {
    let text: String
    let trace: TraceID
    let entities: [Entity]

    var id: SegmentID { entities[0].id }
    var began: Instant { Instant(nanoseconds: entities[0].began) }
    var ended: Instant { Instant(nanoseconds: entities[0].ended) }
    var isInProgress: Bool { entities[0].isInProgress }

    /// Why a document is not taken.
    struct Refusal: Error, Hashable {
        let id: String?
        let code: String
        let isSubsegment: Bool

        /// As X-Ray words it.
        var message: String {
            isSubsegment ? "Invalid subsegment. ErrorCode: \(code), Cause: null" : "Invalid segment. ErrorCode: \(code)"
        }

        var output: UnprocessedTraceSegment { UnprocessedTraceSegment(id: id, errorCode: code, message: message) }
    }

    init(_ text: String) throws(Refusal) {
        guard text.utf8.count <= LimitsXRay.documentBytes else {
            throw Refusal(id: nil, code: "SegmentTooLarge", isSubsegment: false)
        }
        let json: JSON
        do { json = try JSON(parsing: text) } catch {
            throw Refusal(id: nil, code: "ParseError", isSubsegment: false)
        }
        try self.init(json, text: text)
    }

    /// A document that was never a text before.
    init(_ json: JSON) throws(Refusal) { try self.init(json, text: json.description) }

    private init(_ json: JSON, text: String) throws(Refusal) {
        var reader = DocumentReader()
        trace = try reader.read(json)
        entities = reader.entities
        self.text = text
    }
}

/// Reads a document and the subsegments in it.
private struct DocumentReader {
    var entities: [Entity] = []
    private var annotations = 0
    private var isSubsegment = false
    private var id: String?

    private func refused(_ code: String) -> SegmentDocument.Refusal {
        SegmentDocument.Refusal(id: id, code: code, isSubsegment: isSubsegment)
    }

    mutating func read(_ json: JSON) throws(SegmentDocument.Refusal) -> TraceID {
        guard let document = json.object else { throw refused("MissingId") }
        isSubsegment = document["type"]?.string == "subsegment"
        var entity = try entity(document)
        guard let trace = document["trace_id"]?.string else { throw refused("MissingTraceId") }
        guard let trace = TraceID(trace) else { throw refused("InvalidTraceId") }
        if isSubsegment {
            guard entity.parent != nil else { throw refused("MissingParentId") }
        } else {
            entity.flags.insert(.segment)
            entity.describeSegment(document)
        }
        entities.append(entity)
        try readParts(document, of: entity.id)
        return trace
    }

    private mutating func readParts(
        _ document: JSONObject, of parent: SegmentID
    ) throws(SegmentDocument.Refusal) {
        guard let parts = document["subsegments"] else { return }
        guard let parts = parts.array else { throw refused("InvalidSubsegments") }
        for part in parts {
            isSubsegment = true
            guard let object = part.object else { throw refused("InvalidSubsegments") }
            var entity = try entity(object)
            entity.parent = parent
            entities.append(entity)
            try readParts(object, of: entity.id)
        }
    }

    private mutating func entity(_ document: JSONObject) throws(SegmentDocument.Refusal) -> Entity {
        guard let text = document["id"]?.string else { throw refused("MissingId") }
        if entities.isEmpty { id = text }
        guard let id = SegmentID(text) else { throw refused("InvalidId") }
        guard let name = document["name"]?.string, !name.isEmpty else { throw refused("MissingName") }
        guard Self.isName(name) else { throw refused("InvalidName") }
        guard let start = document["start_time"] else { throw refused("MissingStartTime") }
        guard let began = Self.nanoseconds(start) else { throw refused("InvalidStartTime") }
        var entity = Entity(id: id, name: name, began: began, ended: began)
        if let end = document["end_time"], !end.isNull {
            guard let ended = Self.nanoseconds(end) else { throw refused("InvalidEndTime") }
            entity.ended = ended
        } else if document["in_progress"]?.bool == true || !entities.isEmpty {
            entity.flags.insert(.inProgress)
        } else {
            throw refused("MissingEndTime")
        }
        if let parent = document["parent_id"], !parent.isNull {
            guard let parent = parent.string.flatMap({ SegmentID($0) }) else { throw refused("InvalidParentId") }
            entity.parent = parent
        }
        entity.describe(document, annotations: &annotations)
        return entity
    }

    /// Seconds since 1970, not beyond the ends of the platform's time.
    private static func nanoseconds(_ json: JSON) -> Int64? {
        guard let seconds = json.double, seconds.isFinite, abs(seconds) < 9_000_000_000 else { return nil }
        // Microseconds are what a number of 53 bits holds.
        return Int64((seconds * 1_000_000).rounded()) * 1_000
    }

    private static func isName(_ name: String) -> Bool {
        var letters = 0
        for scalar in name.unicodeScalars {
            letters += 1
            guard letters <= LimitsXRay.nameLetters else { return false }
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_", ".", ":", "/", "%", "&", "#", "=", "+", "\\", "-", "@", " ":
                continue
            default:
                let properties = scalar.properties
                guard properties.isAlphabetic || properties.isWhitespace || properties.numericType != nil else {
                    return false
                }
            }
        }
        return true
    }
}
