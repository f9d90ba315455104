package import Base

/// Where the items of a table came from that was not made empty, and whether they are all there.
package struct TableSource: Sendable, Hashable {
    /// The backup, or nil where the table is another one as it was at a moment.
    package let backup: String?
    /// The ARN of the table that was restored.
    package let table: String
    /// The moment that was restored.
    package let time: Instant
    /// Until then, nothing but the work that fills the table touches it.
    package var isUnderWay = true

    // MARK: - Bytes

    var json: JSON {
        var object: JSONObject = [
            "table": .string(table), "time": .integer(time.nanoseconds), "underWay": .bool(isUnderWay),
        ]
        object["backup"] = backup.map { .string($0) }
        return .object(object)
    }

    init(backup: String? = nil, table: String, time: Instant) {
        (self.backup, self.table, self.time) = (backup, table, time)
    }

    init?(_ json: JSON) {
        guard let table = json["table"]?.string else { return nil }
        (backup, self.table) = (json["backup"]?.string, table)
        time = Instant(nanoseconds: json["time"]?.integer ?? 0)
        isUnderWay = json["underWay"]?.bool ?? false
    }
}

extension Table {
    /// Whether its items are still on their way to it.
    var isFilling: Bool { source?.isUnderWay == true }
}
