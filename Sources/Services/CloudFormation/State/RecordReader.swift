internal import Base

/// Reads the members of a record's JSON. What is missing has an empty value, so that older records stay readable.
struct RecordReader {
    let object: JSONObject

    init(_ json: JSON?) { object = json?.object ?? JSONObject() }
    init(_ object: JSONObject) { self.object = object }

    func text(_ key: String) -> String { object[key]?.string ?? "" }
    func optionalText(_ key: String) -> String? { object[key]?.string }
    func flag(_ key: String) -> Bool { object[key]?.bool ?? false }
    func instant(_ key: String) -> Instant? { object[key]?.integer.map { Instant(nanoseconds: $0) } }
    func texts(_ key: String) -> [String] { object[key]?.array?.compactMap(\.string) ?? [] }
    func members(_ key: String) -> JSONObject { object[key]?.object ?? JSONObject() }
    func map(_ key: String) -> [String: String] {
        Dictionary(members(key).compactMap { key, value in value.string.map { (key, $0) } }) { $1 }
    }
}

extension JSONObject {
    /// The members that have a value.
    init(present members: [(String, JSON?)]) {
        self.init(members.compactMap { key, value in value.map { (key, $0) } })
    }
}

extension JSON {
    init(texts: [String]) { self = .array(texts.map { .string($0) }) }
    init(map: [String: String]) {
        self = .object(JSONObject(map.sorted { $0.key < $1.key }.map { ($0.key, JSON.string($0.value)) }))
    }
    static func time(_ instant: Instant?) -> JSON? { instant.map { .integer($0.nanoseconds) } }
    static func text(_ text: String?) -> JSON? { text.map { .string($0) } }
}
