internal import Base

/// A customer managed policy as it is stored, but for its documents.
struct PolicyRecord: Hashable, Sendable {
    struct Version: Hashable, Sendable {
        let number: Int
        let created: Instant
        var name: String { "v\(number)" }
    }

    let name: String
    let path: String
    let id: String
    let created: Instant
    var updated: Instant
    var description: String?
    /// In the order of their making.
    var versions: [Version] = []
    var defaultVersion = 1
    /// The number of the version that is made next; numbers are not used again.
    var nextVersion = 1
    var tags: [TagRecord] = []

    init(name: String, path: String, id: String, created: Instant) {
        (self.name, self.path, self.id, self.created, updated) = (name, path, id, created, created)
    }

    init(_ bytes: [UInt8]) throws {
        let json = try JSON(parsing: bytes)
        name = try json.text("name")
        path = try json.text("path")
        id = try json.text("id")
        created = Instant(nanoseconds: try json.number("created"))
        updated = Instant(nanoseconds: try json.number("updated"))
        description = json["description"]?.string
        versions = try (json["versions"]?.array ?? []).map {
            Version(number: Int(try $0.number("number")), created: Instant(nanoseconds: try $0.number("created")))
        }
        defaultVersion = Int(try json.number("defaultVersion"))
        nextVersion = Int(try json.number("nextVersion"))
        tags = TagRecord.read(json["tags"])
    }

    var bytes: [UInt8] {
        var object: JSONObject = [
            "name": .string(name), "path": .string(path), "id": .string(id), "created": .integer(created.nanoseconds),
            "updated": .integer(updated.nanoseconds), "defaultVersion": .integer(Int64(defaultVersion)),
            "nextVersion": .integer(Int64(nextVersion)), "tags": TagRecord.json(tags),
        ]
        object["versions"] = .array(
            versions.map { ["number": .integer(Int64($0.number)), "created": .integer($0.created.nanoseconds)] })
        object["description"] = description.map { .string($0) }
        return JSON.object(object).bytes
    }

    func version(named name: String) -> Version? { versions.first { $0.name == name } }
}
