internal import Base
internal import Store

/// Work on a table that takes several steps: a row from the commit that asks for it until the one that ends it, so that
/// what a crash cuts off goes on.
struct TableWork: Sendable {
    enum Kind: String, Sendable {
        /// An index gets the entries of the items that were there before it.
        case build
        /// An index loses its entries.
        case remove
        /// A backup gets its items.
        case backup
        /// A table gets the items of a backup.
        case restore
        /// A table gets the items that another one had at a moment.
        case recover
        /// A bucket gets the items that a table had at a moment.
        case export
        /// A table gets the items of objects in a bucket.
        case load = "import"
        /// A table's items are counted.
        case count
        /// A table loses the images of its past.
        case forget
        /// What a deleted table had is removed.
        case drop
        /// What a backup had is removed.
        case discard
    }

    let kind: Kind
    let tenant: Tenant
    let table: String
    let tableID: String
    /// What the work is about: the name of an index, or the id of a backup or of another table.
    let subject: String
    /// The item behind which the next step goes on.
    var after: ItemKey?
    /// What this kind of work knows besides.
    var details: JSONObject = [:]

    init(_ kind: Kind, on table: Table, _ tenant: Tenant, subject: String) {
        (self.kind, self.tenant, self.subject) = (kind, tenant, subject)
        (self.table, tableID) = (table.name, table.id)
    }

    /// A work on the same table.
    init(_ kind: Kind, like work: TableWork, subject: String) {
        (self.kind, tenant, self.subject) = (kind, work.tenant, subject)
        (table, tableID) = (work.table, work.tableID)
    }

    // MARK: - Rows

    static let prefix = Key("dynamodb", "work")

    /// All works on a table.
    static func prefix(_ tableID: String, _ tenant: Tenant) -> Key {
        prefix.appending(.string(tenant.account.rawValue), .string(tenant.region.rawValue), .string(tableID))
    }

    var key: Key { Self.prefix(tableID, tenant).appending(.string(kind.rawValue), .string(subject)) }

    var bytes: [UInt8] {
        var object: JSONObject = ["table": .string(table)]
        object["after"] = after.map { .string(Hex.encode($0.bytes)) }
        if !details.isEmpty { object["details"] = .object(details) }
        return JSON.object(object).bytes
    }

    /// - Throws: `dynamodb.work` where the row is none that this build knows.
    init(_ row: Row) throws(Failure) {
        let parts = (row.key.elements(after: Self.prefix) ?? []).compactMap(\.string)
        guard parts.count == 5, let tenant = Tenant(account: parts[0], region: parts[1]),
            let kind = Kind(rawValue: parts[3]), let json = try? JSON(parsing: row.value),
            let table = json["table"]?.string
        else {
            throw Failure(
                code: "dynamodb.work", message: "A note of work is damaged or was written by a newer version.",
                stage: "read work")
        }
        (self.tenant, tableID, self.kind, subject, self.table) = (tenant, parts[2], kind, parts[4], table)
        details = json["details"]?.object ?? [:]
        after = json["after"]?.string.flatMap { Hex.decode($0) }.map { ItemKey(bytes: $0) }
    }
}
