internal import Base
internal import Store

/// A destination as the store keeps it, until everything that was on its way is brought: also after it was disabled, or
/// its table deleted.
struct DestinationRow: Sendable {
    /// That of the log of its changes.
    let id: String
    let tenant: Tenant
    let table: String
    let tableID: String
    let key: KeySchema
    let stream: String
    /// The place of the next change that is to be brought.
    var next = 1

    init(_ destination: TableDestination, of table: Table, _ tenant: Tenant) {
        (id, stream, self.tenant) = (destination.id, destination.stream, tenant)
        (self.table, tableID, key) = (table.name, table.id, table.key)
    }

    // MARK: - Rows

    static let prefix = Key("dynamodb", "destination")

    var rowKey: Key {
        Self.prefix.appending(.string(tenant.account.rawValue), .string(tenant.region.rawValue), .string(id))
    }

    var bytes: [UInt8] {
        let object: JSONObject = [
            "table": .string(table), "tableID": .string(tableID), "key": TableRecord.encode(key),
            "stream": .string(stream), "next": .integer(Int64(next)),
        ]
        return JSON.object(object).bytes
    }

    /// - Throws: `dynamodb.destination` where the row is none that this build knows.
    init(_ row: Row) throws(Failure) {
        let parts = (row.key.elements(after: Self.prefix) ?? []).compactMap(\.string)
        guard parts.count == 3, let tenant = Tenant(account: parts[0], region: parts[1]),
            let json = try? JSON(parsing: row.value), let table = json["table"]?.string,
            let tableID = json["tableID"]?.string, let key = json["key"].flatMap({ TableRecord.key($0) }),
            let stream = json["stream"]?.string, let next = json["next"]?.integer
        else {
            throw Failure(
                code: "dynamodb.destination", message: "A destination is damaged or was written by a newer version.",
                stage: "read destination")
        }
        (id, self.tenant, self.table, self.tableID) = (parts[2], tenant, table, tableID)
        (self.key, self.stream) = (key, stream)
        self.next = Int(next)
    }
}

extension DynamoDBStore {
    /// By which those who bring changes to their destinations are told that there are some.
    static let destinationsNotice = (arn: "dynamodb", shard: "destinations")
}
