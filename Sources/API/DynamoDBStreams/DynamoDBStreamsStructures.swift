// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

package struct AttributeValue: Structure {
    package static let memberCount = 10
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(s: String? = nil, n: String? = nil, b: [UInt8]? = nil, ss: [String]? = nil, ns: [String]? = nil, bs: [[UInt8]]? = nil, m: [String: AttributeValue]? = nil, l: [AttributeValue]? = nil, null: Bool? = nil, bool: Bool? = nil) {
        record = Record([.of(s), .of(n), .of(b), .of(ss.map { WireList($0) }), .of(ns.map { WireList($0) }), .of(bs.map { WireList($0) }), .of(m.map { WireMap($0) }), .of(l.map { WireList($0) }), .of(null), .of(bool)])
    }
    package var s: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var n: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var b: [UInt8]? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var ss: [String]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
    package var ns: [String]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var bs: [[UInt8]]? {
        get { slotList(5) }
        set { setSlotList(5, newValue) }
    }
    package var m: [String: AttributeValue]? {
        get { slotMap(6) }
        set { setSlotMap(6, newValue) }
    }
    package var l: [AttributeValue]? {
        get { slotList(7) }
        set { setSlotList(7, newValue) }
    }
    package var null: Bool? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var bool: Bool? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
}

package struct DescribeStreamInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamArn: String, limit: Int? = nil, exclusiveStartShardId: String? = nil, shardFilter: ShardFilter? = nil) {
        record = Record([streamArn.wire, .of(limit), .of(exclusiveStartShardId), .of(shardFilter)])
    }
    package var streamArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var limit: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var exclusiveStartShardId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var shardFilter: ShardFilter? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct DescribeStreamOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamDescription: StreamDescription? = nil) {
        record = Record([.of(streamDescription)])
    }
    package var streamDescription: StreamDescription? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetRecordsInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(shardIterator: String, limit: Int? = nil) {
        record = Record([shardIterator.wire, .of(limit)])
    }
    package var shardIterator: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var limit: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetRecordsOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(records: [RecordShape]? = nil, nextShardIterator: String? = nil) {
        record = Record([.of(records.map { WireList($0) }), .of(nextShardIterator)])
    }
    package var records: [RecordShape]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextShardIterator: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetShardIteratorInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamArn: String, shardId: String, shardIteratorType: ShardIteratorType, sequenceNumber: String? = nil) {
        record = Record([streamArn.wire, shardId.wire, shardIteratorType.wire, .of(sequenceNumber)])
    }
    package var streamArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var shardId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var shardIteratorType: ShardIteratorType {
        get { slot(2) ?? ShardIteratorType.fallback }
        set { setSlot(2, newValue) }
    }
    package var sequenceNumber: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct GetShardIteratorOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(shardIterator: String? = nil) {
        record = Record([.of(shardIterator)])
    }
    package var shardIterator: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct Identity: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(principalId: String? = nil, type: String? = nil) {
        record = Record([.of(principalId), .of(type)])
    }
    package var principalId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var type: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct KeySchemaElement: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(attributeName: String, keyType: KeyType) {
        record = Record([attributeName.wire, keyType.wire])
    }
    package var attributeName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var keyType: KeyType {
        get { slot(1) ?? KeyType.fallback }
        set { setSlot(1, newValue) }
    }
}

package struct ListStreamsInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String? = nil, limit: Int? = nil, exclusiveStartStreamArn: String? = nil) {
        record = Record([.of(tableName), .of(limit), .of(exclusiveStartStreamArn)])
    }
    package var tableName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var limit: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var exclusiveStartStreamArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListStreamsOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streams: [Stream]? = nil, lastEvaluatedStreamArn: String? = nil) {
        record = Record([.of(streams.map { WireList($0) }), .of(lastEvaluatedStreamArn)])
    }
    package var streams: [Stream]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var lastEvaluatedStreamArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct RecordShape: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(eventID: String? = nil, eventName: OperationType? = nil, eventVersion: String? = nil, eventSource: String? = nil, awsRegion: String? = nil, dynamodb: StreamRecord? = nil, userIdentity: Identity? = nil) {
        record = Record([.of(eventID), .of(eventName), .of(eventVersion), .of(eventSource), .of(awsRegion), .of(dynamodb), .of(userIdentity)])
    }
    package var eventID: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var eventName: OperationType? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var eventVersion: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var eventSource: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var awsRegion: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var dynamodb: StreamRecord? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var userIdentity: Identity? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct SequenceNumberRange: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(startingSequenceNumber: String? = nil, endingSequenceNumber: String? = nil) {
        record = Record([.of(startingSequenceNumber), .of(endingSequenceNumber)])
    }
    package var startingSequenceNumber: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var endingSequenceNumber: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct Shard: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(shardId: String? = nil, sequenceNumberRange: SequenceNumberRange? = nil, parentShardId: String? = nil) {
        record = Record([.of(shardId), .of(sequenceNumberRange), .of(parentShardId)])
    }
    package var shardId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var sequenceNumberRange: SequenceNumberRange? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var parentShardId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ShardFilter: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(type: ShardFilterType? = nil, shardId: String? = nil) {
        record = Record([.of(type), .of(shardId)])
    }
    package var type: ShardFilterType? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var shardId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct Stream: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamArn: String? = nil, tableName: String? = nil, streamLabel: String? = nil) {
        record = Record([.of(streamArn), .of(tableName), .of(streamLabel)])
    }
    package var streamArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var tableName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var streamLabel: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct StreamDescription: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamArn: String? = nil, streamLabel: String? = nil, streamStatus: StreamStatus? = nil, streamViewType: StreamViewType? = nil, creationRequestDateTime: Instant? = nil, tableName: String? = nil, keySchema: [KeySchemaElement]? = nil, shards: [Shard]? = nil, lastEvaluatedShardId: String? = nil) {
        record = Record([.of(streamArn), .of(streamLabel), .of(streamStatus), .of(streamViewType), .of(creationRequestDateTime), .of(tableName), .of(keySchema.map { WireList($0) }), .of(shards.map { WireList($0) }), .of(lastEvaluatedShardId)])
    }
    package var streamArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var streamLabel: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var streamStatus: StreamStatus? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var streamViewType: StreamViewType? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var creationRequestDateTime: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var tableName: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var keySchema: [KeySchemaElement]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var shards: [Shard]? {
        get { slotList(7) }
        set { setSlotList(7, newValue) }
    }
    package var lastEvaluatedShardId: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct StreamRecord: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(approximateCreationDateTime: Instant? = nil, keys: [String: AttributeValue]? = nil, newImage: [String: AttributeValue]? = nil, oldImage: [String: AttributeValue]? = nil, sequenceNumber: String? = nil, sizeBytes: Int? = nil, streamViewType: StreamViewType? = nil) {
        record = Record([.of(approximateCreationDateTime), .of(keys.map { WireMap($0) }), .of(newImage.map { WireMap($0) }), .of(oldImage.map { WireMap($0) }), .of(sequenceNumber), .of(sizeBytes), .of(streamViewType)])
    }
    package var approximateCreationDateTime: Instant? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var keys: [String: AttributeValue]? {
        get { slotMap(1) }
        set { setSlotMap(1, newValue) }
    }
    package var newImage: [String: AttributeValue]? {
        get { slotMap(2) }
        set { setSlotMap(2, newValue) }
    }
    package var oldImage: [String: AttributeValue]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
    package var sequenceNumber: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var sizeBytes: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var streamViewType: StreamViewType? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package enum KeyType: String, WireValue, CaseIterable {
    case hash = "HASH"
    case range = "RANGE"
}

package enum OperationType: String, WireValue, CaseIterable {
    case insert = "INSERT"
    case modify = "MODIFY"
    case remove = "REMOVE"
}

package enum ShardFilterType: String, WireValue, CaseIterable {
    case childShards = "CHILD_SHARDS"
}

package enum ShardIteratorType: String, WireValue, CaseIterable {
    case trimHorizon = "TRIM_HORIZON"
    case latest = "LATEST"
    case atSequenceNumber = "AT_SEQUENCE_NUMBER"
    case afterSequenceNumber = "AFTER_SEQUENCE_NUMBER"
}

package enum StreamStatus: String, WireValue, CaseIterable {
    case enabling = "ENABLING"
    case enabled = "ENABLED"
    case disabling = "DISABLING"
    case disabled = "DISABLED"
}

package enum StreamViewType: String, WireValue, CaseIterable {
    case newImage = "NEW_IMAGE"
    case oldImage = "OLD_IMAGE"
    case newAndOldImages = "NEW_AND_OLD_IMAGES"
    case keysOnly = "KEYS_ONLY"
}
