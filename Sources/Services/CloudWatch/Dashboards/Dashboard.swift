internal import Base
internal import CloudWatchAPI
internal import Store
internal import Wire

/// A dashboard's name and whose it is: dashboards are an account's, whatever the region.
struct DashboardReference: Hashable, Sendable {
    let account: AccountID
    let name: String

    var arn: String { "arn:aws:cloudwatch::\(account):dashboard/\(name)" }
    var key: Key { CloudWatchStore.dashboards(account).appending(.string(name)) }
    var bodyKey: Key { CloudWatchStore.dashboardBodies(account).appending(.string(name)) }

    /// - Throws: `InvalidParameterInput`.
    static func check(_ name: String) throws(Fault) {
        let isPlain = name[...].hasOnly { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45
                || byte == 95
        }
        guard isPlain, (1...255).contains(name.utf8.count) else {
            throw CloudWatchFault.dashboardInvalidInputError(
                "The value \(name) for field DashboardName contains invalid characters. It can only contain "
                    + "alphanumerics, dash (-) and underscore (_).")
        }
    }

    static func missing(_ name: String) -> Fault {
        CloudWatchFault.dashboardNotFoundError("Dashboard \(name) does not exist")
    }
}

/// What a list tells of a dashboard: its row; the body stands in rows of its own.
struct DashboardRecord: Sendable {
    let modified: Instant
    let size: Int

    var bytes: [UInt8] {
        let json: JSON = ["modified": .integer(modified.nanoseconds), "size": .integer(Int64(size))]
        return json.bytes
    }

    init(modified: Instant, size: Int) { (self.modified, self.size) = (modified, size) }

    init(_ row: Row) throws {
        let json = try JSON(parsing: row.value)
        guard let modified = json["modified"]?.integer, let size = json["size"]?.integer else {
            throw Failure.damagedRow
        }
        self.init(modified: Instant(nanoseconds: modified), size: Int(size))
    }
}
