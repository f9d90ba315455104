internal import Base
internal import SchedulerAPI
internal import Store
internal import Wire

/// A group of schedules as it is stored.
struct GroupRecord: Hashable, Sendable {
    let created: Instant
    var modified: Instant
    var isDeleting = false
    var tags: [String: String] = [:]
    /// The client's token of the call that made it.
    var token: String?

    init(created: Instant) { (self.created, modified) = (created, created) }

    var state: ScheduleGroupState { isDeleting ? .deleting : .active }

    var bytes: [UInt8] {
        var object: JSONObject = [
            "created": .integer(created.nanoseconds), "modified": .integer(modified.nanoseconds),
            "deleting": .bool(isDeleting),
            "tags": .object(JSONObject(tags.sorted { $0.key < $1.key }.map { ($0.key, JSON.string($0.value)) })),
        ]
        object["token"] = token.map { .string($0) }
        return JSON.object(object).bytes
    }

    /// Nil where the row is of another shape.
    init?(_ bytes: [UInt8]) throws {
        let json = try JSON(parsing: bytes)
        guard let created = json["created"]?.integer, let modified = json["modified"]?.integer else { return nil }
        self.init(created: Instant(nanoseconds: created))
        self.modified = Instant(nanoseconds: modified)
        isDeleting = json["deleting"]?.bool ?? false
        for (key, value) in json["tags"]?.object ?? [:] { tags[key] = value.string }
        token = json["token"]?.string
    }

    func summary(_ reference: GroupReference) -> ScheduleGroupSummary {
        ScheduleGroupSummary(
            arn: reference.arn, creationDate: created, lastModificationDate: modified, name: reference.name,
            state: state)
    }
}

/// The rules of a group's tags.
enum GroupTags {
    /// - Throws: `ValidationException`.
    static func read(_ tags: [Tag]) throws(Fault) -> [String: String] {
        try check(keys: tags.map(\.key))
        var read: [String: String] = [:]
        for tag in tags {
            guard read.updateValue(tag.value, forKey: tag.key) == nil else {
                throw .invalid("Duplicate tag keys are not allowed.")
            }
        }
        return read
    }

    /// - Throws: `ValidationException` for what AWS alone sets.
    static func check(keys: [String]) throws(Fault) {
        guard !keys.contains(where: isReserved) else {
            throw .invalid("Tag keys that begin with aws: are reserved for system use.")
        }
    }

    /// - Throws: `ServiceQuotaExceededException`.
    static func check(_ tags: [String: String]) throws(Fault) {
        guard tags.keys.count(where: { !isReserved($0) }) <= LimitsScheduler.tags else {
            throw SchedulerFault.serviceQuotaExceededException(
                "A schedule group can have \(LimitsScheduler.tags) tags at most.")
        }
    }

    static func shown(_ tags: [String: String]) -> [Tag] {
        tags.sorted { $0.key < $1.key }.map { Tag(key: $0.key, value: $0.value) }
    }

    private static func isReserved(_ key: String) -> Bool { key.lowercased().hasPrefix("aws:") }
}
