internal import Base

/// A replay, as it stands in its row.
struct ReplayRecord: Sendable, Hashable {
    let name: String
    let archive: String
    let archiveID: Int
    var description: String?
    let bus: BusReference
    /// The ARNs of the rules that may have the events; none lets all.
    let rules: [String]
    let from: Instant
    let to: Instant
    let started: Instant
    var state = "STARTING"
    var ended: Instant?
    /// The time of the last event that was replayed, and its id.
    var last: Instant?
    var lastID: [UInt8]?

    var isOver: Bool { ["COMPLETED", "CANCELLED", "FAILED"].contains(state) }
}

extension ReplayRecord {
    var bytes: [UInt8] {
        var object: JSONObject = [
            "name": .string(name), "archive": .string(archive), "id": .integer(Int64(archiveID)),
            "bus": .string(bus.arn), "rules": .array(rules.map { .string($0) }), "state": .string(state),
            "from": .integer(from.nanoseconds), "to": .integer(to.nanoseconds),
            "started": .integer(started.nanoseconds),
        ]
        object["description"] = description.map { .string($0) }
        object["ended"] = ended.map { .integer($0.nanoseconds) }
        object["last"] = last.map { .integer($0.nanoseconds) }
        object["lastID"] = lastID.map { .string(Hex.encode($0)) }
        return JSON.object(object).bytes
    }

    /// - Throws: where the bytes are no replay that this build knows.
    init(_ bytes: [UInt8]) throws(Failure) {
        guard let json = try? JSON(parsing: bytes), let name = json["name"]?.string,
            let archive = json["archive"]?.string, let id = json["id"]?.integer,
            let bus = json["bus"]?.string.flatMap({ BusReference(arn: $0) }), let state = json["state"]?.string,
            let from = json["from"]?.integer, let to = json["to"]?.integer, let started = json["started"]?.integer
        else { throw .damaged("replay") }
        func time(_ name: String) -> Instant? { json[name]?.integer.map { Instant(nanoseconds: $0) } }
        self.init(
            name: name, archive: archive, archiveID: Int(id), description: json["description"]?.string, bus: bus,
            rules: json["rules"]?.array?.compactMap(\.string) ?? [], from: Instant(nanoseconds: from),
            to: Instant(nanoseconds: to), started: Instant(nanoseconds: started), state: state, ended: time("ended"),
            last: time("last"), lastID: json["lastID"]?.string.flatMap { Hex.decode($0) })
    }
}
