internal import Base
internal import CloudWatchAPI
internal import Store

/// Something that happened to an alarm: kept for thirty days.
struct HistoryEntry: Sendable {
    let alarm: AlarmReference
    let alarmType: AlarmType
    let time: Instant
    let kind: HistoryItemType
    let summary: String
    /// A JSON document.
    let data: JSON

    /// Where it stands: among all of its tenant, and among those of its alarm.
    func keys(_ id: [UInt8]) -> [Key] {
        let place = Key(.instant(time), .bytes(id))
        return [
            CloudWatchStore.history(alarm.tenant).appending(place),
            CloudWatchStore.history(of: alarm).appending(place),
        ]
    }

    var bytes: [UInt8] {
        let json: JSON = [
            "alarm": .string(alarm.name), "type": .string(alarmType.rawValue), "kind": .string(kind.rawValue),
            "summary": .string(summary), "data": data,
        ]
        return json.bytes
    }

    /// - Parameter prefix: under which the row stands, of the tenant or of the alarm.
    init?(_ row: Row, under prefix: Key, _ tenant: Tenant) throws {
        let json = try JSON(parsing: row.value)
        guard let time = row.key.elements(after: prefix)?.first?.instant, let name = json["alarm"]?.string,
            let type = json["type"]?.string.flatMap({ AlarmType(rawValue: $0) }),
            let kind = json["kind"]?.string.flatMap({ HistoryItemType(rawValue: $0) })
        else { return nil }
        self.init(
            alarm: AlarmReference(tenant: tenant, name: name), alarmType: type, time: time, kind: kind,
            summary: json["summary"]?.string ?? "", data: json["data"] ?? .null)
    }

    init(
        alarm: AlarmReference, alarmType: AlarmType, time: Instant, kind: HistoryItemType, summary: String, data: JSON
    ) {
        (self.alarm, self.alarmType, self.time, self.kind) = (alarm, alarmType, time, kind)
        (self.summary, self.data) = (summary, data)
    }

    var item: AlarmHistoryItem {
        AlarmHistoryItem(
            alarmName: alarm.name, alarmType: alarmType, timestamp: time, historyItemType: kind,
            historySummary: summary, historyData: data.description)
    }
}
