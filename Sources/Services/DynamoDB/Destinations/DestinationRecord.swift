internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Wire

/// A change of an item as a data stream of Kinesis gets it.
/// - Source: Amazon DynamoDB Developer Guide, "Getting started with Kinesis Data Streams for Amazon DynamoDB".
struct DestinationRecord {
    let row: DestinationRow
    let isExact: Bool

    /// - Parameter place: the change's place in the log, which makes its id the same however often it is brought.
    func entry(_ change: StreamEntry, at place: Int) -> PutRecordsRequestEntry {
        PutRecordsRequestEntry(data: json(change, at: place).bytes, partitionKey: partitionKey(change))
    }

    /// What puts the changes of an item into one shard.
    private func partitionKey(_ change: StreamEntry) -> String {
        guard let value = change.keys[row.key.partition.name] else { preconditionFailure("a change has the key") }
        return Hex.encode(KeyBytes.partition(value)).uppercased()
    }

    private func json(_ change: StreamEntry, at place: Int) -> JSON {
        let nanoseconds = change.time.nanoseconds
        var image: JSONObject = [
            "ApproximateCreationDateTime": .integer(nanoseconds / (isExact ? 1_000 : 1_000_000)),
            "ApproximateCreationDateTimePrecision": .string(isExact ? "MICROSECOND" : "MILLISECOND"),
            "Keys": ItemWire.json(change.keys),
        ]
        image["NewImage"] = change.new.map { ItemWire.json($0) }
        image["OldImage"] = change.old.map { ItemWire.json($0) }
        image["SizeBytes"] = .integer(Int64(change.size))
        let name =
            switch change.event {
            case .insert: "INSERT"
            case .modify: "MODIFY"
            case .remove: "REMOVE"
            }
        return [
            "awsRegion": .string(row.tenant.region.rawValue),
            "eventID": .string(Hex.uuid(Array(Digest.sha256(Array("\(row.id) \(place)".utf8)).prefix(16)))),
            "eventName": .string(name),
            "userIdentity": change.isExpiry
                ? ["type": "Service", "principalId": "dynamodb.amazonaws.com"] : .null,
            "recordFormat": "application/json", "tableName": .string(row.table), "dynamodb": .object(image),
            "eventSource": "aws:dynamodb",
        ]
    }
}
