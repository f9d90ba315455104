package import Base

/// Where the items of a table came from that was not made empty, and whether they are all there.
package struct TableSource: Sendable, Hashable {
    /// The backup, or nil where the table is another one as it was at a moment, or is imported.
    package let backup: String?
    /// The ARN of the table that was restored; nil where the items come from a bucket.
    package let table: String?
    /// The moment that was restored, or when the import began.
    package let time: Instant
    /// Until then, nothing but the work that fills the table touches it.
    package var isUnderWay = true

    // MARK: - Bytes

    var json: JSON {
        var object: JSONObject = [
            "time": .integer(time.nanoseconds), "underWay": .bool(isUnderWay),
        ]
        object["table"] = table.map { .string($0) }
        object["backup"] = backup.map { .string($0) }
        return .object(object)
    }

    init(backup: String? = nil, table: String?, time: Instant) {
        (self.backup, self.table, self.time) = (backup, table, time)
    }

    init?(_ json: JSON) {
        guard let time = json["time"]?.integer else { return nil }
        (backup, table) = (json["backup"]?.string, json["table"]?.string)
        self.time = Instant(nanoseconds: time)
        isUnderWay = json["underWay"]?.bool ?? false
    }
}

extension Table {
    /// Whether its items are still on their way to it.
    var isFilling: Bool { source?.isUnderWay == true }
}
