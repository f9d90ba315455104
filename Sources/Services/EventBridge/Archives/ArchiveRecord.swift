internal import Base

/// An archive's definition, as it stands in its row.
struct ArchiveRecord: Sendable, Hashable {
    let name: String
    let id: Int
    let bus: BusReference
    var description: String?
    var pattern: String?
    /// 0 keeps events for ever.
    var retentionDays: Int
    let created: Instant

    var arn: String { BusReference.arn(bus.tenant, "archive/\(name)") }

    var bytes: [UInt8] {
        var object: JSONObject = [
            "name": .string(name), "id": .integer(Int64(id)), "bus": .string(bus.arn),
            "days": .integer(Int64(retentionDays)), "created": .integer(created.nanoseconds),
        ]
        object["description"] = description.map { .string($0) }
        object["pattern"] = pattern.map { .string($0) }
        return JSON.object(object).bytes
    }
}

extension ArchiveRecord {
    /// - Throws: where the bytes are no definition that this build knows.
    init(_ bytes: [UInt8]) throws(Failure) {
        guard let json = try? JSON(parsing: bytes), let name = json["name"]?.string, let id = json["id"]?.integer,
            let bus = json["bus"]?.string.flatMap({ BusReference(arn: $0) }), let created = json["created"]?.integer
        else { throw .damaged("archive") }
        self.init(
            name: name, id: Int(id), bus: bus, description: json["description"]?.string,
            pattern: json["pattern"]?.string, retentionDays: Int(json["days"]?.integer ?? 0),
            created: Instant(nanoseconds: created))
    }
}
