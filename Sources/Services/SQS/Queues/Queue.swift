internal import Base
internal import SQSAPI
internal import Store
internal import Wire

/// A queue's definition, as it stands in its row.
struct Queue: Sendable, Hashable {
    let name: String
    /// Tells it from other queues of the same name, earlier ones too.
    let id: Int
    /// Grows with every purge: messages belong to a generation, so that a purge is one small commit.
    var generation = 0
    let created: Instant
    var modified: Instant
    /// Those that were set, by AWS's names.
    var attributes: [String: String]
    var tags: [String: String]
    var purged: Instant?

    var isFIFO: Bool { attributes["FifoQueue"] == "true" }
}

extension Queue {
    /// The row's value, held against what a row may have.
    /// - Throws: `OverLimit`.
    func row() throws(Fault) -> [UInt8] {
        let bytes = bytes
        guard bytes.count <= LimitsStore.valueBytes else {
            throw SQSFault.overLimit("The attributes and tags of the queue \(name) are too long together.")
        }
        return bytes
    }

    /// The row's value.
    var bytes: [UInt8] {
        var object: JSONObject = [
            "name": .string(name), "id": .integer(Int64(id)), "generation": .integer(Int64(generation)),
            "created": .integer(created.nanoseconds), "modified": .integer(modified.nanoseconds),
            "attributes": Self.json(attributes), "tags": Self.json(tags),
        ]
        object["purged"] = purged.map { .integer($0.nanoseconds) }
        return JSON.object(object).bytes
    }

    /// - Throws: `sqs.queue` where the bytes are no definition that this build knows.
    init(_ bytes: [UInt8]) throws(Failure) {
        guard let json = try? JSON(parsing: bytes), let name = json["name"]?.string, let id = json["id"]?.integer,
            let generation = json["generation"]?.integer, let created = json["created"]?.integer,
            let modified = json["modified"]?.integer
        else {
            throw Failure(
                code: "sqs.queue", message: "A queue's definition is damaged or was written by a newer version.",
                stage: "read queue")
        }
        self.init(
            name: name, id: Int(id), generation: Int(generation), created: Instant(nanoseconds: created),
            modified: Instant(nanoseconds: modified), attributes: Self.texts(json["attributes"]),
            tags: Self.texts(json["tags"]), purged: json["purged"]?.integer.map { Instant(nanoseconds: $0) })
    }

    private static func json(_ texts: [String: String]) -> JSON {
        .object(JSONObject(texts.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }))
    }

    private static func texts(_ json: JSON?) -> [String: String] {
        Dictionary((json?.object ?? [:]).map { ($0.key, $0.value.string ?? "") }) { _, last in last }
    }
}
