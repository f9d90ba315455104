internal import Base
internal import DynamoDBStreamsAPI
internal import Store
internal import Wire

extension DynamoDBStore.StoredStream {
    /// The stream's one shard. It is closed when the stream has ended.
    /// - Parameter count: how many records it ever had.
    func shard(count: Int) -> Shard {
        Shard(
            shardId: TableStream.shard(stream.id),
            sequenceNumberRange: SequenceNumberRange(
                startingSequenceNumber: stream.number(1),
                endingSequenceNumber: stream.ended == nil ? nil : stream.number(max(1, count))))
    }

    func description(shards: [Shard]) -> StreamDescription {
        StreamDescription(
            streamArn: reference.arn, streamLabel: reference.label,
            streamStatus: stream.ended == nil ? .enabled : .disabled,
            streamViewType: StreamViewType(rawValue: stream.view.rawValue), creationRequestDateTime: stream.created,
            tableName: reference.table,
            keySchema: stream.key.attributes.enumerated().map {
                KeySchemaElement(attributeName: $0.element.name, keyType: $0.offset == 0 ? .hash : .range)
            }, shards: shards)
    }

    /// A record as GetRecords shows it.
    /// - Parameter isWithin: whether the platform itself reads: it learns the time with its fraction of a second, by
    ///   which readers begin at a moment.
    func record(_ entry: StreamEntry, at place: Int, isWithin: Bool) -> RecordShape {
        var change = StreamRecord(
            approximateCreationDateTime: isWithin ? entry.time : Instant(seconds: entry.time.seconds),
            sequenceNumber: stream.number(place), sizeBytes: entry.size,
            streamViewType: StreamViewType(rawValue: stream.view.rawValue))
        for (slot, item) in [(1, entry.keys), (2, entry.new), (3, entry.old)] {
            if let item { change.record[slot] = ItemWire.wire(item) }
        }
        let event: OperationType =
            switch entry.event {
            case .insert: .insert
            case .modify: .modify
            case .remove: .remove
            }
        let id = Digest.sha256(Array("\(stream.id) \(place)".utf8)).prefix(16)
        return RecordShape(
            eventID: Hex.encode(Array(id)), eventName: event, eventVersion: "1.1", eventSource: "aws:dynamodb",
            awsRegion: reference.tenant.region.rawValue, dynamodb: change,
            userIdentity: entry.isExpiry ? Identity(principalId: "dynamodb.amazonaws.com", type: "Service") : nil)
    }
}
