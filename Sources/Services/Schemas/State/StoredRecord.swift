internal import Base

/// A row that is kept as JSON.
protocol StoredRecord: Sendable, Equatable {
    /// Nil when the row is of another shape.
    init?(_ json: JSON)
    var json: JSON { get }
}

extension JSON {
    /// Tags as rows have them.
    init(tags: [String: String]) {
        self = .object(JSONObject(tags.sorted { $0.key < $1.key }.map { ($0.key, JSON.string($0.value)) }))
    }

    var tags: [String: String] {
        Dictionary((object ?? [:]).map { ($0.key, $0.value.string ?? "") }) { _, last in last }
    }

    var instant: Instant? { integer.map { Instant(nanoseconds: $0) } }
}
