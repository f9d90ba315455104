internal import Base

/// A role as it is stored, but for its inline policies.
struct RoleRecord: Hashable, Sendable {
    let name: String
    let path: String
    let id: String
    let created: Instant
    var trust: String
    var description: String?
    /// Seconds, 3,600 … 43,200.
    var maxSessionDuration = LimitsIAM.defaultSessionDuration
    /// The ARNs of attached managed policies, in the order in which they were attached.
    var attached: [String] = []
    var boundary: String?
    var tags: [TagRecord] = []

    init(name: String, path: String, id: String, created: Instant, trust: String) {
        (self.name, self.path, self.id, self.created, self.trust) = (name, path, id, created, trust)
    }

    init(_ bytes: [UInt8]) throws {
        let json = try JSON(parsing: bytes)
        name = try json.text("name")
        path = try json.text("path")
        id = try json.text("id")
        created = Instant(nanoseconds: try json.number("created"))
        trust = try json.text("trust")
        description = json["description"]?.string
        maxSessionDuration = Int(try json.number("maxSessionDuration"))
        attached = (json["attached"]?.array ?? []).compactMap(\.string)
        boundary = json["boundary"]?.string
        tags = TagRecord.read(json["tags"])
    }

    var bytes: [UInt8] {
        var object: JSONObject = [
            "name": .string(name), "path": .string(path), "id": .string(id), "created": .integer(created.nanoseconds),
            "trust": .string(trust), "maxSessionDuration": .integer(Int64(maxSessionDuration)),
            "attached": .array(attached.map { .string($0) }), "tags": TagRecord.json(tags),
        ]
        object["description"] = description.map { .string($0) }
        object["boundary"] = boundary.map { .string($0) }
        return JSON.object(object).bytes
    }
}

extension JSON {
    /// A member that every stored record of its kind has.
    func text(_ name: String) throws(Failure) -> String {
        guard let text = self[name]?.string else { throw Self.corrupt(name) }
        return text
    }

    func number(_ name: String) throws(Failure) -> Int64 {
        guard let number = self[name]?.integer else { throw Self.corrupt(name) }
        return number
    }

    private static func corrupt(_ name: String) -> Failure {
        Failure(
            code: "iam.corruptRow", message: "a row of IAM has no '\(name)'; was it written by a newer version?",
            stage: "decode")
    }
}
