internal import Base
internal import DynamoDBStreamsAPI
internal import Wire

/// A record of a table's stream as functions get it: as GetRecords answers it, and with the stream's ARN.
enum TableEvent {
    /// - Parameter arrival: in whole seconds.
    static func json(_ record: RecordShape, arrival: Instant, stream: String) -> [UInt8] {
        var record = record
        record.dynamodb?.approximateCreationDateTime = arrival
        let identity = record.userIdentity
        record.userIdentity = nil
        var writer = JSONWriter()
        writer.beginObject()
        writer.name("eventSourceARN")
        writer.string(stream)
        if let identity {
            // Events write its members with small letters.
            writer.name("userIdentity")
            writer.beginObject()
            writer.name("type")
            writer.string(identity.type ?? "")
            writer.name("principalId")
            writer.string(identity.principalId ?? "")
            writer.endObject()
        }
        writer.endObject()
        var bytes = DynamoDBStreamsModel.schema.json("Record", record)
        bytes[bytes.count - 1] = UInt8(ascii: ",")
        return bytes + writer.bytes.dropFirst()
    }

    /// The key of the item that was changed, as a text: the changes of one item have their order.
    static func key(_ change: StreamRecord) -> String {
        var keys = StreamRecord()
        keys.record[keysSlot] = change.record[keysSlot]
        return String(decoding: DynamoDBStreamsModel.schema.json("StreamRecord", keys), as: UTF8.self)
    }

    /// Of the keys, in the order of their names.
    private static let keysSlot = 1
}
