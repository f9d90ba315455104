internal import Base
internal import SchemasAPI
internal import Wire

/// A schema as it is stored: all but the contents of its versions.
struct SchemaRecord: StoredRecord {
    struct Version: Hashable, Sendable {
        let number: Int
        let type: TypeShape
        let created: Instant
        /// Of the content, so that the same one makes no new version.
        let digest: String

        var name: String { String(number) }
    }

    var description: String?
    var tags: [String: String]
    var modified: Instant
    /// The newest last; never empty.
    private(set) var versions: [Version]
    /// The greatest number that was ever given: none is given twice.
    private(set) var last: Int
    /// The tokens of the latest updates, with what each asked for.
    private(set) var tokens: [String: String]
    private var tokenOrder: [String]

    init(description: String?, tags: [String: String], _ type: TypeShape, digest: String, now: Instant) {
        (self.description, self.tags, modified) = (description, tags, now)
        versions = [Version(number: 1, type: type, created: now, digest: digest)]
        (last, tokens, tokenOrder) = (1, [:], [])
    }

    var newest: Version { versions[versions.count - 1] }

    /// - Parameter name: nil for the newest.
    func version(_ name: String?) -> Version? {
        name.map { name in versions.first { $0.name == name } } ?? newest
    }

    mutating func add(_ type: TypeShape, digest: String, now: Instant) {
        last += 1
        versions.append(Version(number: last, type: type, created: now, digest: digest))
        modified = now
    }

    mutating func remove(_ version: Version, now: Instant) {
        precondition(versions.count > 1, "a schema has a version")
        versions.removeAll { $0 == version }
        modified = now
    }

    mutating func remember(_ token: String, _ request: String) {
        if tokens.updateValue(request, forKey: token) == nil { tokenOrder.append(token) }
        while tokenOrder.count > LimitsSchemas.tokens { tokens[tokenOrder.removeFirst()] = nil }
    }

    // MARK: - As a row

    init?(_ json: JSON) {
        guard let modified = json["modified"]?.instant, let last = json["last"]?.integer,
            let rows = json["versions"]?.array
        else { return nil }
        let versions = rows.compactMap { Version($0) }
        guard versions.count == rows.count, !versions.isEmpty else { return nil }
        description = json["description"]?.string
        tags = json["tags"]?.tags ?? [:]
        (self.modified, self.versions, self.last) = (modified, versions, Int(last))
        tokens = json["tokens"]?.tags ?? [:]
        tokenOrder = json["tokens"]?.object?.keys ?? []
    }

    var json: JSON {
        var object: JSONObject = [
            "tags": JSON(tags: tags), "modified": .integer(modified.nanoseconds), "last": .integer(Int64(last)),
            "versions": .array(versions.map(\.json)),
            "tokens": .object(JSONObject(tokenOrder.map { ($0, JSON.string(tokens[$0] ?? "")) })),
        ]
        object["description"] = description.map { .string($0) }
        return .object(object)
    }
}

extension SchemaRecord.Version {
    init?(_ json: JSON) {
        guard let number = json[0]?.integer, let type = json[1]?.string.flatMap({ TypeShape(rawValue: $0) }),
            let created = json[2]?.instant, let digest = json[3]?.string
        else { return nil }
        self.init(number: Int(number), type: type, created: created, digest: digest)
    }

    var json: JSON {
        [.integer(Int64(number)), .string(type.rawValue), .integer(created.nanoseconds), .string(digest)]
    }
}
