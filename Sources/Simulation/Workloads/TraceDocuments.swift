internal import Base

/// The documents of one trace, and whether what is told of it is all of them. A decision without I/O.
struct TraceDocuments: Sendable {
    let id: String
    /// What is no segment: it has no name.
    let oddID: String
    private let root: String
    private let child: String
    private let part: String
    private let began: Double

    init(_ world: Surroundings) {
        func digits(_ bytes: Int) -> String { Hex.encode(world.chance.bytes(bytes)) }
        let now = world.clock.now
        self.init(
            id: "1-\(String(now.seconds, radix: 16))-\(digits(12))", segments: (0..<4).map { _ in digits(8) },
            began: now.fractionalSeconds)
    }

    /// - Parameter segments: four names of segments.
    init(id: String, segments: [String], began: Double) {
        (self.id, self.began) = (id, began)
        (root, child, part, oddID) = (segments[0], segments[1], segments[2], segments[3])
    }

    // MARK: - Documents

    /// The first segment, in progress.
    var open: JSON { document(root, ["name": "shop", "in_progress": true]) }
    /// The same, finished.
    var done: JSON { document(root, ["name": "shop", "end_time": .double(began + 2)]) }
    /// A segment that the first one has called.
    var below: JSON {
        document(child, ["name": "books", "parent_id": .string(root), "end_time": .double(began + 1)])
    }
    /// A subsegment of the first segment.
    var apart: JSON {
        document(
            part,
            [
                "name": "counting", "type": "subsegment", "parent_id": .string(root), "end_time": .double(began + 1),
            ])
    }
    var odd: JSON { document(oddID, ["end_time": .double(began + 1)]) }

    private func document(_ segment: String, _ members: JSONObject) -> JSON {
        var object = members
        (object["trace_id"], object["id"], object["start_time"]) = (.string(id), .string(segment), .double(began))
        return .object(object)
    }

    // MARK: - What is told

    /// - Parameter trace: as BatchGetTraces tells of it, once all is acknowledged; nil where it does not.
    /// - Returns: the first thing that does not fit.
    func broken(_ trace: JSON?) -> String? {
        guard let segments = trace?["Segments"]?.array else { return "is not there" }
        let names = segments.compactMap { $0["Id"]?.string }
        guard names.sorted() == [root, child].sorted() else { return "has the segments \(names)" }
        guard let text = segments.first(where: { $0["Id"]?.string == root })?["Document"]?.string,
            let document = try? JSON(parsing: text)
        else { return "has no document of its first segment" }
        guard document["in_progress"] == nil, document["end_time"]?.double == began + 2 else {
            return "its first segment is in progress still"
        }
        let parts = (document["subsegments"]?.array ?? []).compactMap { $0["id"]?.string }
        return parts == [part] ? nil : "its first segment has the subsegments \(parts)"
    }
}
