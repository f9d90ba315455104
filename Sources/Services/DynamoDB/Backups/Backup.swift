internal import Base
internal import DynamoDBAPI
internal import Store
internal import Wire

/// A table as it was when somebody asked for a copy of it.
struct Backup: Sendable {
    enum Status: String, Sendable {
        case creating = "CREATING"
        case available = "AVAILABLE"
    }

    let id: String
    let name: String
    /// The table's definition then.
    let table: Table
    let created: Instant
    var status = Status.creating
    /// Those of deleted tables are the platform's, and end.
    var expires: Instant?
    /// What it holds.
    var measure = Table.Measure.Part()
    /// The tables that are being made of it, by their ids.
    var restores: [String] = []

    var arn: String { "\(table.arn)/backup/\(id)" }
    var type: BackupType { expires == nil ? .user : .system }

    /// - Parameter id: a `TimedID`.
    init(_ name: String, of table: Table, at time: Instant, id: String, expires: Instant? = nil) {
        (self.id, self.name, self.table, created, self.expires) = (id, name, table, time, expires)
    }

    // MARK: - Bytes

    var bytes: [UInt8] {
        var object: JSONObject = [
            "id": .string(id), "name": .string(name), "table": TableRecord.json(table),
            "created": .integer(created.nanoseconds), "status": .string(status.rawValue),
            "items": .integer(Int64(measure.items)), "bytes": .integer(Int64(measure.bytes)),
            "restores": .array(restores.map { .string($0) }),
        ]
        object["expires"] = expires.map { .integer($0.nanoseconds) }
        return JSON.object(object).bytes
    }

    /// - Throws: `dynamodb.backup` where the bytes are none that this build knows.
    init(_ bytes: [UInt8]) throws(Failure) {
        guard let json = try? JSON(parsing: bytes), let id = json["id"]?.string, let name = json["name"]?.string,
            let table = json["table"].flatMap({ TableRecord.table($0) }), let created = json["created"]?.integer,
            let status = json["status"]?.string.flatMap({ Status(rawValue: $0) })
        else {
            throw Failure(
                code: "dynamodb.backup", message: "A backup is damaged or was written by a newer version.",
                stage: "read backup")
        }
        (self.id, self.name, self.table, self.status) = (id, name, table, status)
        self.created = Instant(nanoseconds: created)
        expires = json["expires"]?.integer.map { Instant(nanoseconds: $0) }
        measure.items = Int(json["items"]?.integer ?? 0)
        measure.bytes = Int(json["bytes"]?.integer ?? 0)
        restores = (json["restores"]?.array ?? []).compactMap(\.string)
    }
}

/// Which backup a call means.
struct BackupReference: Sendable, Hashable {
    let arn: String
    let table: String
    let id: String
    let tenant: Tenant

    /// - Throws: ValidationException where the text is no backup's ARN.
    init(_ text: String) throws(Fault) {
        let invalid = Fault.validation("Invalid backup ARN: \(text)")
        guard let arn = ARN(text), arn.service == "dynamodb", let account = AccountID(arn.account),
            let region = Region(arn.region)
        else { throw invalid }
        let parts = arn.resource.fields(separatedBy: "/", keepingEmpty: true).map { String($0) }
        guard parts.count == 4, parts[0] == "table", parts[2] == "backup" else { throw invalid }
        (self.arn, table, id) = (text, parts[1], parts[3])
        tenant = Tenant(account: account, region: region)
    }
}
