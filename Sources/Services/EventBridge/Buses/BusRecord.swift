internal import Base

/// A bus's definition, as it stands in its row. The default bus has a row only where something of it was set.
struct BusRecord: Sendable, Hashable {
    let name: String
    var description: String?
    var kmsKey: String?
    var deadLetterQueue: String?
    /// As LogConfig writes it.
    var logLevel: String?
    var logDetail: String?
    /// JSON; nil where nobody else may put events.
    var policy: String?
    let created: Instant
    var modified: Instant
    var tags: [String: String] = [:]

    var json: JSONObject {
        var object: JSONObject = [
            "name": .string(name), "created": .integer(created.nanoseconds), "modified": .integer(modified.nanoseconds),
        ]
        object["description"] = description.map { .string($0) }
        object["kms"] = kmsKey.map { .string($0) }
        object["dlq"] = deadLetterQueue.map { .string($0) }
        object["level"] = logLevel.map { .string($0) }
        object["detail"] = logDetail.map { .string($0) }
        object["policy"] = policy.map { .string($0) }
        object["tags"] = JSON(texts: tags)
        return object
    }

    init(name: String, created: Instant) { (self.name, self.created, modified) = (name, created, created) }

    /// - Throws: where the bytes are no definition that this build knows.
    init(_ bytes: [UInt8]) throws(Failure) {
        guard let json = try? JSON(parsing: bytes), let name = json["name"]?.string,
            let created = json["created"]?.integer, let modified = json["modified"]?.integer
        else { throw .damaged("bus") }
        (self.name, self.created, self.modified) = (
            name, Instant(nanoseconds: created), Instant(nanoseconds: modified)
        )
        (description, kmsKey) = (json["description"]?.string, json["kms"]?.string)
        deadLetterQueue = json["dlq"]?.string
        (logLevel, logDetail) = (json["level"]?.string, json["detail"]?.string)
        policy = json["policy"]?.string
        tags = json["tags"]?.texts ?? [:]
    }
}

extension Failure {
    static func damaged(_ what: String) -> Failure {
        Failure(
            code: "events.\(what)", message: "A row of the store is damaged or was written by a newer version.",
            stage: "read \(what)")
    }

    /// Whether a row could not be read, rather than the store.
    var isDamage: Bool { code.hasPrefix("events.") }
}
