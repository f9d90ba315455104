internal import Base

/// A rule's definition with its targets, as it stands in its row.
struct RuleRecord: Sendable, Hashable {
    let name: String
    /// Tells it from other rules of the same name, earlier ones too.
    let id: Int
    var pattern: String?
    var schedule: String?
    var state: String
    var description: String?
    var roleARN: String?
    let creator: String
    /// From when a rate counts.
    var begun: Instant
    var tags: [String: String] = [:]
    var targets: [RuleTarget] = []

    var isEnabled: Bool { state != "DISABLED" }
}

extension RuleRecord {
    var bytes: [UInt8] {
        var object: JSONObject = [
            "name": .string(name), "id": .integer(Int64(id)), "state": .string(state), "creator": .string(creator),
            "begun": .integer(begun.nanoseconds), "tags": JSON(texts: tags),
            "targets": .array(targets.map(\.json)),
        ]
        object["pattern"] = pattern.map { .string($0) }
        object["schedule"] = schedule.map { .string($0) }
        object["description"] = description.map { .string($0) }
        object["role"] = roleARN.map { .string($0) }
        return JSON.object(object).bytes
    }

    /// - Throws: where the bytes are no definition that this build knows.
    init(_ bytes: [UInt8]) throws(Failure) {
        guard let json = try? JSON(parsing: bytes), let name = json["name"]?.string, let id = json["id"]?.integer,
            let state = json["state"]?.string, let begun = json["begun"]?.integer
        else { throw .damaged("rule") }
        (self.name, self.id, self.state) = (name, Int(id), state)
        (pattern, schedule) = (json["pattern"]?.string, json["schedule"]?.string)
        (description, roleARN) = (json["description"]?.string, json["role"]?.string)
        creator = json["creator"]?.string ?? ""
        self.begun = Instant(nanoseconds: begun)
        tags = json["tags"]?.texts ?? [:]
        for target in json["targets"]?.array ?? [] {
            guard let target = RuleTarget(target) else { throw .damaged("rule") }
            targets.append(target)
        }
    }
}
