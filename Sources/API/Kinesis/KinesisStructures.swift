// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

package struct AddTagsToStreamInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String? = nil, tags: [String: String], streamARN: String? = nil, streamId: String? = nil) {
        record = Record([.of(streamName), WireMap(tags).wire, .of(streamARN), .of(streamId)])
    }
    package var streamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var tags: [String: String] {
        get { slotMap(1) ?? [:] }
        set { setSlotMap(1, newValue) }
    }
    package var streamARN: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var streamId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ChildShard: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(shardId: String, parentShards: [String], hashKeyRange: HashKeyRange) {
        record = Record([shardId.wire, WireList(parentShards).wire, hashKeyRange.wire])
    }
    package var shardId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var parentShards: [String] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
    package var hashKeyRange: HashKeyRange {
        get { slot(2) ?? HashKeyRange.fallback }
        set { setSlot(2, newValue) }
    }
}

package struct Consumer: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(consumerName: String, consumerARN: String, consumerStatus: ConsumerStatus, consumerCreationTimestamp: Instant) {
        record = Record([consumerName.wire, consumerARN.wire, consumerStatus.wire, consumerCreationTimestamp.wire])
    }
    package var consumerName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var consumerARN: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var consumerStatus: ConsumerStatus {
        get { slot(2) ?? ConsumerStatus.fallback }
        set { setSlot(2, newValue) }
    }
    package var consumerCreationTimestamp: Instant {
        get { slot(3) ?? Instant(seconds: 0) }
        set { setSlot(3, newValue) }
    }
}

package struct ConsumerDescription: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(consumerName: String, consumerARN: String, consumerStatus: ConsumerStatus, consumerCreationTimestamp: Instant, streamARN: String) {
        record = Record([consumerName.wire, consumerARN.wire, consumerStatus.wire, consumerCreationTimestamp.wire, streamARN.wire])
    }
    package var consumerName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var consumerARN: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var consumerStatus: ConsumerStatus {
        get { slot(2) ?? ConsumerStatus.fallback }
        set { setSlot(2, newValue) }
    }
    package var consumerCreationTimestamp: Instant {
        get { slot(3) ?? Instant(seconds: 0) }
        set { setSlot(3, newValue) }
    }
    package var streamARN: String {
        get { slot(4) ?? "" }
        set { setSlot(4, newValue) }
    }
}

package struct CreateStreamInput: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String, shardCount: Int? = nil, streamModeDetails: StreamModeDetails? = nil, tags: [String: String]? = nil, warmThroughputMiBps: Int? = nil, maxRecordSizeInKiB: Int? = nil) {
        record = Record([streamName.wire, .of(shardCount), .of(streamModeDetails), .of(tags.map { WireMap($0) }), .of(warmThroughputMiBps), .of(maxRecordSizeInKiB)])
    }
    package var streamName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var shardCount: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var streamModeDetails: StreamModeDetails? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
    package var warmThroughputMiBps: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var maxRecordSizeInKiB: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct DecreaseStreamRetentionPeriodInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String? = nil, retentionPeriodHours: Int, streamARN: String? = nil, streamId: String? = nil) {
        record = Record([.of(streamName), retentionPeriodHours.wire, .of(streamARN), .of(streamId)])
    }
    package var streamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var retentionPeriodHours: Int {
        get { slot(1) ?? 0 }
        set { setSlot(1, newValue) }
    }
    package var streamARN: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var streamId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct DeleteResourcePolicyInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceARN: String, streamId: String? = nil) {
        record = Record([resourceARN.wire, .of(streamId)])
    }
    package var resourceARN: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var streamId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteStreamInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String? = nil, enforceConsumerDeletion: Bool? = nil, streamARN: String? = nil, streamId: String? = nil) {
        record = Record([.of(streamName), .of(enforceConsumerDeletion), .of(streamARN), .of(streamId)])
    }
    package var streamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var enforceConsumerDeletion: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var streamARN: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var streamId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct DeregisterStreamConsumerInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamARN: String? = nil, consumerName: String? = nil, consumerARN: String? = nil, streamId: String? = nil) {
        record = Record([.of(streamARN), .of(consumerName), .of(consumerARN), .of(streamId)])
    }
    package var streamARN: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var consumerName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var consumerARN: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var streamId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct DescribeAccountSettingsInput: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct DescribeAccountSettingsOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(minimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentOutput? = nil) {
        record = Record([.of(minimumThroughputBillingCommitment)])
    }
    package var minimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentOutput? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeLimitsInput: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct DescribeLimitsOutput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(shardLimit: Int, openShardCount: Int, onDemandStreamCount: Int, onDemandStreamCountLimit: Int) {
        record = Record([shardLimit.wire, openShardCount.wire, onDemandStreamCount.wire, onDemandStreamCountLimit.wire])
    }
    package var shardLimit: Int {
        get { slot(0) ?? 0 }
        set { setSlot(0, newValue) }
    }
    package var openShardCount: Int {
        get { slot(1) ?? 0 }
        set { setSlot(1, newValue) }
    }
    package var onDemandStreamCount: Int {
        get { slot(2) ?? 0 }
        set { setSlot(2, newValue) }
    }
    package var onDemandStreamCountLimit: Int {
        get { slot(3) ?? 0 }
        set { setSlot(3, newValue) }
    }
}

package struct DescribeStreamConsumerInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamARN: String? = nil, consumerName: String? = nil, consumerARN: String? = nil, streamId: String? = nil) {
        record = Record([.of(streamARN), .of(consumerName), .of(consumerARN), .of(streamId)])
    }
    package var streamARN: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var consumerName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var consumerARN: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var streamId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct DescribeStreamConsumerOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(consumerDescription: ConsumerDescription) {
        record = Record([consumerDescription.wire])
    }
    package var consumerDescription: ConsumerDescription {
        get { slot(0) ?? ConsumerDescription.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeStreamInput: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String? = nil, limit: Int? = nil, exclusiveStartShardId: String? = nil, streamARN: String? = nil, streamId: String? = nil) {
        record = Record([.of(streamName), .of(limit), .of(exclusiveStartShardId), .of(streamARN), .of(streamId)])
    }
    package var streamName: String? {
        get { slot(0) }
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
    package var streamARN: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var streamId: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct DescribeStreamOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamDescription: StreamDescription) {
        record = Record([streamDescription.wire])
    }
    package var streamDescription: StreamDescription {
        get { slot(0) ?? StreamDescription.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeStreamSummaryInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String? = nil, streamARN: String? = nil, streamId: String? = nil) {
        record = Record([.of(streamName), .of(streamARN), .of(streamId)])
    }
    package var streamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var streamARN: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var streamId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct DescribeStreamSummaryOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamDescriptionSummary: StreamDescriptionSummary) {
        record = Record([streamDescriptionSummary.wire])
    }
    package var streamDescriptionSummary: StreamDescriptionSummary {
        get { slot(0) ?? StreamDescriptionSummary.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct DisableEnhancedMonitoringInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String? = nil, shardLevelMetrics: [MetricsName], streamARN: String? = nil, streamId: String? = nil) {
        record = Record([.of(streamName), WireList(shardLevelMetrics).wire, .of(streamARN), .of(streamId)])
    }
    package var streamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var shardLevelMetrics: [MetricsName] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
    package var streamARN: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var streamId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct EnableEnhancedMonitoringInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String? = nil, shardLevelMetrics: [MetricsName], streamARN: String? = nil, streamId: String? = nil) {
        record = Record([.of(streamName), WireList(shardLevelMetrics).wire, .of(streamARN), .of(streamId)])
    }
    package var streamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var shardLevelMetrics: [MetricsName] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
    package var streamARN: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var streamId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct EnhancedMetrics: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(shardLevelMetrics: [MetricsName]? = nil) {
        record = Record([.of(shardLevelMetrics.map { WireList($0) })])
    }
    package var shardLevelMetrics: [MetricsName]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct EnhancedMonitoringOutput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String? = nil, currentShardLevelMetrics: [MetricsName]? = nil, desiredShardLevelMetrics: [MetricsName]? = nil, streamARN: String? = nil) {
        record = Record([.of(streamName), .of(currentShardLevelMetrics.map { WireList($0) }), .of(desiredShardLevelMetrics.map { WireList($0) }), .of(streamARN)])
    }
    package var streamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var currentShardLevelMetrics: [MetricsName]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var desiredShardLevelMetrics: [MetricsName]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var streamARN: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct GetRecordsInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(shardIterator: String, limit: Int? = nil, streamARN: String? = nil, streamId: String? = nil) {
        record = Record([shardIterator.wire, .of(limit), .of(streamARN), .of(streamId)])
    }
    package var shardIterator: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var limit: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var streamARN: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var streamId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct GetRecordsOutput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(records: [RecordShape], nextShardIterator: String? = nil, millisBehindLatest: Int? = nil, childShards: [ChildShard]? = nil) {
        record = Record([WireList(records).wire, .of(nextShardIterator), .of(millisBehindLatest), .of(childShards.map { WireList($0) })])
    }
    package var records: [RecordShape] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var nextShardIterator: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var millisBehindLatest: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var childShards: [ChildShard]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
}

package struct GetResourcePolicyInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceARN: String, streamId: String? = nil) {
        record = Record([resourceARN.wire, .of(streamId)])
    }
    package var resourceARN: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var streamId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetResourcePolicyOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policy: String) {
        record = Record([policy.wire])
    }
    package var policy: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct GetShardIteratorInput: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String? = nil, shardId: String, shardIteratorType: ShardIteratorType, startingSequenceNumber: String? = nil, timestamp: Instant? = nil, streamARN: String? = nil, streamId: String? = nil) {
        record = Record([.of(streamName), shardId.wire, shardIteratorType.wire, .of(startingSequenceNumber), .of(timestamp), .of(streamARN), .of(streamId)])
    }
    package var streamName: String? {
        get { slot(0) }
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
    package var startingSequenceNumber: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var timestamp: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var streamARN: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var streamId: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
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

package struct HashKeyRange: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(startingHashKey: String, endingHashKey: String) {
        record = Record([startingHashKey.wire, endingHashKey.wire])
    }
    package var startingHashKey: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var endingHashKey: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct IncreaseStreamRetentionPeriodInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String? = nil, retentionPeriodHours: Int, streamARN: String? = nil, streamId: String? = nil) {
        record = Record([.of(streamName), retentionPeriodHours.wire, .of(streamARN), .of(streamId)])
    }
    package var streamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var retentionPeriodHours: Int {
        get { slot(1) ?? 0 }
        set { setSlot(1, newValue) }
    }
    package var streamARN: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var streamId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct InternalFailureException: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(message: String? = nil) {
        record = Record([.of(message)])
    }
    package var message: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct KMSAccessDeniedException: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(message: String? = nil) {
        record = Record([.of(message)])
    }
    package var message: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct KMSDisabledException: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(message: String? = nil) {
        record = Record([.of(message)])
    }
    package var message: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct KMSInvalidStateException: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(message: String? = nil) {
        record = Record([.of(message)])
    }
    package var message: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct KMSNotFoundException: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(message: String? = nil) {
        record = Record([.of(message)])
    }
    package var message: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct KMSOptInRequired: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(message: String? = nil) {
        record = Record([.of(message)])
    }
    package var message: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct KMSThrottlingException: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(message: String? = nil) {
        record = Record([.of(message)])
    }
    package var message: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ListShardsInput: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String? = nil, nextToken: String? = nil, exclusiveStartShardId: String? = nil, maxResults: Int? = nil, streamCreationTimestamp: Instant? = nil, shardFilter: ShardFilter? = nil, streamARN: String? = nil, streamId: String? = nil) {
        record = Record([.of(streamName), .of(nextToken), .of(exclusiveStartShardId), .of(maxResults), .of(streamCreationTimestamp), .of(shardFilter), .of(streamARN), .of(streamId)])
    }
    package var streamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var exclusiveStartShardId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maxResults: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var streamCreationTimestamp: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var shardFilter: ShardFilter? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var streamARN: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var streamId: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct ListShardsOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(shards: [Shard]? = nil, nextToken: String? = nil) {
        record = Record([.of(shards.map { WireList($0) }), .of(nextToken)])
    }
    package var shards: [Shard]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListStreamConsumersInput: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamARN: String, nextToken: String? = nil, maxResults: Int? = nil, streamCreationTimestamp: Instant? = nil, streamId: String? = nil) {
        record = Record([streamARN.wire, .of(nextToken), .of(maxResults), .of(streamCreationTimestamp), .of(streamId)])
    }
    package var streamARN: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maxResults: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var streamCreationTimestamp: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var streamId: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct ListStreamConsumersOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(consumers: [Consumer]? = nil, nextToken: String? = nil) {
        record = Record([.of(consumers.map { WireList($0) }), .of(nextToken)])
    }
    package var consumers: [Consumer]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListStreamsInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(limit: Int? = nil, exclusiveStartStreamName: String? = nil, nextToken: String? = nil) {
        record = Record([.of(limit), .of(exclusiveStartStreamName), .of(nextToken)])
    }
    package var limit: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var exclusiveStartStreamName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var nextToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListStreamsOutput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamNames: [String], hasMoreStreams: Bool, nextToken: String? = nil, streamSummaries: [StreamSummary]? = nil) {
        record = Record([WireList(streamNames).wire, hasMoreStreams.wire, .of(nextToken), .of(streamSummaries.map { WireList($0) })])
    }
    package var streamNames: [String] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var hasMoreStreams: Bool {
        get { slot(1) ?? false }
        set { setSlot(1, newValue) }
    }
    package var nextToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var streamSummaries: [StreamSummary]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
}

package struct ListTagsForResourceInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceARN: String, streamId: String? = nil) {
        record = Record([resourceARN.wire, .of(streamId)])
    }
    package var resourceARN: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var streamId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListTagsForResourceOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tags: [Tag]? = nil) {
        record = Record([.of(tags.map { WireList($0) })])
    }
    package var tags: [Tag]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct ListTagsForStreamInput: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String? = nil, exclusiveStartTagKey: String? = nil, limit: Int? = nil, streamARN: String? = nil, streamId: String? = nil) {
        record = Record([.of(streamName), .of(exclusiveStartTagKey), .of(limit), .of(streamARN), .of(streamId)])
    }
    package var streamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var exclusiveStartTagKey: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var limit: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var streamARN: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var streamId: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct ListTagsForStreamOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tags: [Tag], hasMoreTags: Bool) {
        record = Record([WireList(tags).wire, hasMoreTags.wire])
    }
    package var tags: [Tag] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var hasMoreTags: Bool {
        get { slot(1) ?? false }
        set { setSlot(1, newValue) }
    }
}

package struct MergeShardsInput: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String? = nil, shardToMerge: String, adjacentShardToMerge: String, streamARN: String? = nil, streamId: String? = nil) {
        record = Record([.of(streamName), shardToMerge.wire, adjacentShardToMerge.wire, .of(streamARN), .of(streamId)])
    }
    package var streamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var shardToMerge: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var adjacentShardToMerge: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var streamARN: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var streamId: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct MinimumThroughputBillingCommitmentInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(status: MinimumThroughputBillingCommitmentInputStatus) {
        record = Record([status.wire])
    }
    package var status: MinimumThroughputBillingCommitmentInputStatus {
        get { slot(0) ?? MinimumThroughputBillingCommitmentInputStatus.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct MinimumThroughputBillingCommitmentOutput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(status: MinimumThroughputBillingCommitmentOutputStatus, startedAt: Instant? = nil, endedAt: Instant? = nil, earliestAllowedEndAt: Instant? = nil) {
        record = Record([status.wire, .of(startedAt), .of(endedAt), .of(earliestAllowedEndAt)])
    }
    package var status: MinimumThroughputBillingCommitmentOutputStatus {
        get { slot(0) ?? MinimumThroughputBillingCommitmentOutputStatus.fallback }
        set { setSlot(0, newValue) }
    }
    package var startedAt: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var endedAt: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var earliestAllowedEndAt: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct PutRecordInput: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String? = nil, data: [UInt8], partitionKey: String, explicitHashKey: String? = nil, sequenceNumberForOrdering: String? = nil, streamARN: String? = nil, streamId: String? = nil) {
        record = Record([.of(streamName), data.wire, partitionKey.wire, .of(explicitHashKey), .of(sequenceNumberForOrdering), .of(streamARN), .of(streamId)])
    }
    package var streamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var data: [UInt8] {
        get { slot(1) ?? [] }
        set { setSlot(1, newValue) }
    }
    package var partitionKey: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var explicitHashKey: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var sequenceNumberForOrdering: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var streamARN: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var streamId: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct PutRecordOutput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(shardId: String, sequenceNumber: String, encryptionType: EncryptionType? = nil) {
        record = Record([shardId.wire, sequenceNumber.wire, .of(encryptionType)])
    }
    package var shardId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var sequenceNumber: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var encryptionType: EncryptionType? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct PutRecordsInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(records: [PutRecordsRequestEntry], streamName: String? = nil, streamARN: String? = nil, streamId: String? = nil) {
        record = Record([WireList(records).wire, .of(streamName), .of(streamARN), .of(streamId)])
    }
    package var records: [PutRecordsRequestEntry] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var streamName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var streamARN: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var streamId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct PutRecordsOutput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(failedRecordCount: Int? = nil, records: [PutRecordsResultEntry], encryptionType: EncryptionType? = nil) {
        record = Record([.of(failedRecordCount), WireList(records).wire, .of(encryptionType)])
    }
    package var failedRecordCount: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var records: [PutRecordsResultEntry] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
    package var encryptionType: EncryptionType? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct PutRecordsRequestEntry: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(data: [UInt8], explicitHashKey: String? = nil, partitionKey: String) {
        record = Record([data.wire, .of(explicitHashKey), partitionKey.wire])
    }
    package var data: [UInt8] {
        get { slot(0) ?? [] }
        set { setSlot(0, newValue) }
    }
    package var explicitHashKey: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var partitionKey: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
}

package struct PutRecordsResultEntry: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(sequenceNumber: String? = nil, shardId: String? = nil, errorCode: String? = nil, errorMessage: String? = nil) {
        record = Record([.of(sequenceNumber), .of(shardId), .of(errorCode), .of(errorMessage)])
    }
    package var sequenceNumber: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var shardId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var errorCode: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var errorMessage: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct PutResourcePolicyInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceARN: String, streamId: String? = nil, policy: String) {
        record = Record([resourceARN.wire, .of(streamId), policy.wire])
    }
    package var resourceARN: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var streamId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var policy: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
}

package struct RecordShape: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(sequenceNumber: String, approximateArrivalTimestamp: Instant? = nil, data: [UInt8], partitionKey: String, encryptionType: EncryptionType? = nil) {
        record = Record([sequenceNumber.wire, .of(approximateArrivalTimestamp), data.wire, partitionKey.wire, .of(encryptionType)])
    }
    package var sequenceNumber: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var approximateArrivalTimestamp: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var data: [UInt8] {
        get { slot(2) ?? [] }
        set { setSlot(2, newValue) }
    }
    package var partitionKey: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var encryptionType: EncryptionType? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct RegisterStreamConsumerInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamARN: String, consumerName: String, streamId: String? = nil, tags: [String: String]? = nil) {
        record = Record([streamARN.wire, consumerName.wire, .of(streamId), .of(tags.map { WireMap($0) })])
    }
    package var streamARN: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var consumerName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var streamId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
}

package struct RegisterStreamConsumerOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(consumer: Consumer) {
        record = Record([consumer.wire])
    }
    package var consumer: Consumer {
        get { slot(0) ?? Consumer.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct RemoveTagsFromStreamInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String? = nil, tagKeys: [String], streamARN: String? = nil, streamId: String? = nil) {
        record = Record([.of(streamName), WireList(tagKeys).wire, .of(streamARN), .of(streamId)])
    }
    package var streamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var tagKeys: [String] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
    package var streamARN: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var streamId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ResourceInUseException: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(message: String? = nil) {
        record = Record([.of(message)])
    }
    package var message: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ResourceNotFoundException: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(message: String? = nil) {
        record = Record([.of(message)])
    }
    package var message: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct SequenceNumberRange: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(startingSequenceNumber: String, endingSequenceNumber: String? = nil) {
        record = Record([startingSequenceNumber.wire, .of(endingSequenceNumber)])
    }
    package var startingSequenceNumber: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var endingSequenceNumber: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct Shard: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(shardId: String, parentShardId: String? = nil, adjacentParentShardId: String? = nil, hashKeyRange: HashKeyRange, sequenceNumberRange: SequenceNumberRange) {
        record = Record([shardId.wire, .of(parentShardId), .of(adjacentParentShardId), hashKeyRange.wire, sequenceNumberRange.wire])
    }
    package var shardId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var parentShardId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var adjacentParentShardId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var hashKeyRange: HashKeyRange {
        get { slot(3) ?? HashKeyRange.fallback }
        set { setSlot(3, newValue) }
    }
    package var sequenceNumberRange: SequenceNumberRange {
        get { slot(4) ?? SequenceNumberRange.fallback }
        set { setSlot(4, newValue) }
    }
}

package struct ShardFilter: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(type: ShardFilterType, shardId: String? = nil, timestamp: Instant? = nil) {
        record = Record([type.wire, .of(shardId), .of(timestamp)])
    }
    package var type: ShardFilterType {
        get { slot(0) ?? ShardFilterType.fallback }
        set { setSlot(0, newValue) }
    }
    package var shardId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var timestamp: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct SplitShardInput: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String? = nil, shardToSplit: String, newStartingHashKey: String, streamARN: String? = nil, streamId: String? = nil) {
        record = Record([.of(streamName), shardToSplit.wire, newStartingHashKey.wire, .of(streamARN), .of(streamId)])
    }
    package var streamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var shardToSplit: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var newStartingHashKey: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var streamARN: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var streamId: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct StartStreamEncryptionInput: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String? = nil, encryptionType: EncryptionType, keyId: String, streamARN: String? = nil, streamId: String? = nil) {
        record = Record([.of(streamName), encryptionType.wire, keyId.wire, .of(streamARN), .of(streamId)])
    }
    package var streamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var encryptionType: EncryptionType {
        get { slot(1) ?? EncryptionType.fallback }
        set { setSlot(1, newValue) }
    }
    package var keyId: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var streamARN: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var streamId: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct StartingPosition: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(type: ShardIteratorType, sequenceNumber: String? = nil, timestamp: Instant? = nil) {
        record = Record([type.wire, .of(sequenceNumber), .of(timestamp)])
    }
    package var type: ShardIteratorType {
        get { slot(0) ?? ShardIteratorType.fallback }
        set { setSlot(0, newValue) }
    }
    package var sequenceNumber: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var timestamp: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct StopStreamEncryptionInput: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String? = nil, encryptionType: EncryptionType, keyId: String, streamARN: String? = nil, streamId: String? = nil) {
        record = Record([.of(streamName), encryptionType.wire, keyId.wire, .of(streamARN), .of(streamId)])
    }
    package var streamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var encryptionType: EncryptionType {
        get { slot(1) ?? EncryptionType.fallback }
        set { setSlot(1, newValue) }
    }
    package var keyId: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var streamARN: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var streamId: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct StreamDescription: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String, streamARN: String, streamStatus: StreamStatus, streamModeDetails: StreamModeDetails? = nil, shards: [Shard], hasMoreShards: Bool, retentionPeriodHours: Int, streamCreationTimestamp: Instant, enhancedMonitoring: [EnhancedMetrics], encryptionType: EncryptionType? = nil, keyId: String? = nil) {
        record = Record([streamName.wire, streamARN.wire, streamStatus.wire, .of(streamModeDetails), WireList(shards).wire, hasMoreShards.wire, retentionPeriodHours.wire, streamCreationTimestamp.wire, WireList(enhancedMonitoring).wire, .of(encryptionType), .of(keyId)])
    }
    package var streamName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var streamARN: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var streamStatus: StreamStatus {
        get { slot(2) ?? StreamStatus.fallback }
        set { setSlot(2, newValue) }
    }
    package var streamModeDetails: StreamModeDetails? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var shards: [Shard] {
        get { slotList(4) ?? [] }
        set { setSlotList(4, newValue) }
    }
    package var hasMoreShards: Bool {
        get { slot(5) ?? false }
        set { setSlot(5, newValue) }
    }
    package var retentionPeriodHours: Int {
        get { slot(6) ?? 0 }
        set { setSlot(6, newValue) }
    }
    package var streamCreationTimestamp: Instant {
        get { slot(7) ?? Instant(seconds: 0) }
        set { setSlot(7, newValue) }
    }
    package var enhancedMonitoring: [EnhancedMetrics] {
        get { slotList(8) ?? [] }
        set { setSlotList(8, newValue) }
    }
    package var encryptionType: EncryptionType? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var keyId: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
}

package struct StreamDescriptionSummary: Structure {
    package static let memberCount = 14
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String, streamARN: String, streamId: String? = nil, streamStatus: StreamStatus, streamModeDetails: StreamModeDetails? = nil, retentionPeriodHours: Int, streamCreationTimestamp: Instant, enhancedMonitoring: [EnhancedMetrics], encryptionType: EncryptionType? = nil, keyId: String? = nil, openShardCount: Int, consumerCount: Int? = nil, warmThroughput: WarmThroughputObject? = nil, maxRecordSizeInKiB: Int? = nil) {
        record = Record([streamName.wire, streamARN.wire, .of(streamId), streamStatus.wire, .of(streamModeDetails), retentionPeriodHours.wire, streamCreationTimestamp.wire, WireList(enhancedMonitoring).wire, .of(encryptionType), .of(keyId), openShardCount.wire, .of(consumerCount), .of(warmThroughput), .of(maxRecordSizeInKiB)])
    }
    package var streamName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var streamARN: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var streamId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var streamStatus: StreamStatus {
        get { slot(3) ?? StreamStatus.fallback }
        set { setSlot(3, newValue) }
    }
    package var streamModeDetails: StreamModeDetails? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var retentionPeriodHours: Int {
        get { slot(5) ?? 0 }
        set { setSlot(5, newValue) }
    }
    package var streamCreationTimestamp: Instant {
        get { slot(6) ?? Instant(seconds: 0) }
        set { setSlot(6, newValue) }
    }
    package var enhancedMonitoring: [EnhancedMetrics] {
        get { slotList(7) ?? [] }
        set { setSlotList(7, newValue) }
    }
    package var encryptionType: EncryptionType? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var keyId: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var openShardCount: Int {
        get { slot(10) ?? 0 }
        set { setSlot(10, newValue) }
    }
    package var consumerCount: Int? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var warmThroughput: WarmThroughputObject? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var maxRecordSizeInKiB: Int? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
}

package struct StreamModeDetails: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamMode: StreamMode) {
        record = Record([streamMode.wire])
    }
    package var streamMode: StreamMode {
        get { slot(0) ?? StreamMode.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct StreamSummary: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String, streamARN: String, streamStatus: StreamStatus, streamModeDetails: StreamModeDetails? = nil, streamCreationTimestamp: Instant? = nil) {
        record = Record([streamName.wire, streamARN.wire, streamStatus.wire, .of(streamModeDetails), .of(streamCreationTimestamp)])
    }
    package var streamName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var streamARN: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var streamStatus: StreamStatus {
        get { slot(2) ?? StreamStatus.fallback }
        set { setSlot(2, newValue) }
    }
    package var streamModeDetails: StreamModeDetails? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var streamCreationTimestamp: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct SubscribeToShardEvent: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(records: [RecordShape], continuationSequenceNumber: String, millisBehindLatest: Int, childShards: [ChildShard]? = nil) {
        record = Record([WireList(records).wire, continuationSequenceNumber.wire, millisBehindLatest.wire, .of(childShards.map { WireList($0) })])
    }
    package var records: [RecordShape] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var continuationSequenceNumber: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var millisBehindLatest: Int {
        get { slot(2) ?? 0 }
        set { setSlot(2, newValue) }
    }
    package var childShards: [ChildShard]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
}

package struct SubscribeToShardEventStream: Structure {
    package static let memberCount = 10
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(subscribeToShardEvent: SubscribeToShardEvent, resourceNotFoundException: ResourceNotFoundException? = nil, resourceInUseException: ResourceInUseException? = nil, kmsDisabledException: KMSDisabledException? = nil, kmsInvalidStateException: KMSInvalidStateException? = nil, kmsAccessDeniedException: KMSAccessDeniedException? = nil, kmsNotFoundException: KMSNotFoundException? = nil, kmsOptInRequired: KMSOptInRequired? = nil, kmsThrottlingException: KMSThrottlingException? = nil, internalFailureException: InternalFailureException? = nil) {
        record = Record([subscribeToShardEvent.wire, .of(resourceNotFoundException), .of(resourceInUseException), .of(kmsDisabledException), .of(kmsInvalidStateException), .of(kmsAccessDeniedException), .of(kmsNotFoundException), .of(kmsOptInRequired), .of(kmsThrottlingException), .of(internalFailureException)])
    }
    package var subscribeToShardEvent: SubscribeToShardEvent {
        get { slot(0) ?? SubscribeToShardEvent.fallback }
        set { setSlot(0, newValue) }
    }
    package var resourceNotFoundException: ResourceNotFoundException? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var resourceInUseException: ResourceInUseException? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var kmsDisabledException: KMSDisabledException? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var kmsInvalidStateException: KMSInvalidStateException? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var kmsAccessDeniedException: KMSAccessDeniedException? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var kmsNotFoundException: KMSNotFoundException? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var kmsOptInRequired: KMSOptInRequired? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var kmsThrottlingException: KMSThrottlingException? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var internalFailureException: InternalFailureException? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
}

package struct SubscribeToShardInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(consumerARN: String, streamId: String? = nil, shardId: String, startingPosition: StartingPosition) {
        record = Record([consumerARN.wire, .of(streamId), shardId.wire, startingPosition.wire])
    }
    package var consumerARN: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var streamId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var shardId: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var startingPosition: StartingPosition {
        get { slot(3) ?? StartingPosition.fallback }
        set { setSlot(3, newValue) }
    }
}

package struct SubscribeToShardOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(eventStream: ByteStream) {
        record = Record([eventStream.wire])
    }
    package var eventStream: ByteStream {
        get { slot(0) ?? ByteStream.of([]) }
        set { setSlot(0, newValue) }
    }
}

package struct Tag: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: String, value: String? = nil) {
        record = Record([key.wire, .of(value)])
    }
    package var key: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var value: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct TagResourceInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tags: [String: String], resourceARN: String, streamId: String? = nil) {
        record = Record([WireMap(tags).wire, resourceARN.wire, .of(streamId)])
    }
    package var tags: [String: String] {
        get { slotMap(0) ?? [:] }
        set { setSlotMap(0, newValue) }
    }
    package var resourceARN: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var streamId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct UntagResourceInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tagKeys: [String], resourceARN: String, streamId: String? = nil) {
        record = Record([WireList(tagKeys).wire, resourceARN.wire, .of(streamId)])
    }
    package var tagKeys: [String] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var resourceARN: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var streamId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct UpdateAccountSettingsInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(minimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentInput) {
        record = Record([minimumThroughputBillingCommitment.wire])
    }
    package var minimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentInput {
        get { slot(0) ?? MinimumThroughputBillingCommitmentInput.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct UpdateAccountSettingsOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(minimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentOutput? = nil) {
        record = Record([.of(minimumThroughputBillingCommitment)])
    }
    package var minimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentOutput? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct UpdateMaxRecordSizeInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamARN: String? = nil, streamId: String? = nil, maxRecordSizeInKiB: Int) {
        record = Record([.of(streamARN), .of(streamId), maxRecordSizeInKiB.wire])
    }
    package var streamARN: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var streamId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maxRecordSizeInKiB: Int {
        get { slot(2) ?? 0 }
        set { setSlot(2, newValue) }
    }
}

package struct UpdateShardCountInput: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String? = nil, targetShardCount: Int, scalingType: ScalingType, streamARN: String? = nil, streamId: String? = nil) {
        record = Record([.of(streamName), targetShardCount.wire, scalingType.wire, .of(streamARN), .of(streamId)])
    }
    package var streamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var targetShardCount: Int {
        get { slot(1) ?? 0 }
        set { setSlot(1, newValue) }
    }
    package var scalingType: ScalingType {
        get { slot(2) ?? ScalingType.fallback }
        set { setSlot(2, newValue) }
    }
    package var streamARN: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var streamId: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct UpdateShardCountOutput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamName: String? = nil, currentShardCount: Int? = nil, targetShardCount: Int? = nil, streamARN: String? = nil) {
        record = Record([.of(streamName), .of(currentShardCount), .of(targetShardCount), .of(streamARN)])
    }
    package var streamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var currentShardCount: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var targetShardCount: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var streamARN: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct UpdateStreamModeInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamARN: String, streamId: String? = nil, streamModeDetails: StreamModeDetails, warmThroughputMiBps: Int? = nil) {
        record = Record([streamARN.wire, .of(streamId), streamModeDetails.wire, .of(warmThroughputMiBps)])
    }
    package var streamARN: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var streamId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var streamModeDetails: StreamModeDetails {
        get { slot(2) ?? StreamModeDetails.fallback }
        set { setSlot(2, newValue) }
    }
    package var warmThroughputMiBps: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct UpdateStreamWarmThroughputInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamARN: String? = nil, streamName: String? = nil, streamId: String? = nil, warmThroughputMiBps: Int) {
        record = Record([.of(streamARN), .of(streamName), .of(streamId), warmThroughputMiBps.wire])
    }
    package var streamARN: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var streamName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var streamId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var warmThroughputMiBps: Int {
        get { slot(3) ?? 0 }
        set { setSlot(3, newValue) }
    }
}

package struct UpdateStreamWarmThroughputOutput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamARN: String? = nil, streamName: String? = nil, warmThroughput: WarmThroughputObject? = nil) {
        record = Record([.of(streamARN), .of(streamName), .of(warmThroughput)])
    }
    package var streamARN: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var streamName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var warmThroughput: WarmThroughputObject? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct WarmThroughputObject: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(targetMiBps: Int? = nil, currentMiBps: Int? = nil) {
        record = Record([.of(targetMiBps), .of(currentMiBps)])
    }
    package var targetMiBps: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var currentMiBps: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package enum ConsumerStatus: String, WireValue, CaseIterable {
    case creating = "CREATING"
    case deleting = "DELETING"
    case active = "ACTIVE"
}

package enum EncryptionType: String, WireValue, CaseIterable {
    case none = "NONE"
    case kms = "KMS"
}

package enum MetricsName: String, WireValue, CaseIterable {
    case incomingBytes = "IncomingBytes"
    case incomingRecords = "IncomingRecords"
    case outgoingBytes = "OutgoingBytes"
    case outgoingRecords = "OutgoingRecords"
    case writeProvisionedThroughputExceeded = "WriteProvisionedThroughputExceeded"
    case readProvisionedThroughputExceeded = "ReadProvisionedThroughputExceeded"
    case iteratorAgeMilliseconds = "IteratorAgeMilliseconds"
    case all = "ALL"
}

package enum MinimumThroughputBillingCommitmentInputStatus: String, WireValue, CaseIterable {
    case enabled = "ENABLED"
    case disabled = "DISABLED"
}

package enum MinimumThroughputBillingCommitmentOutputStatus: String, WireValue, CaseIterable {
    case enabled = "ENABLED"
    case disabled = "DISABLED"
    case enabledUntilEarliestAllowedEnd = "ENABLED_UNTIL_EARLIEST_ALLOWED_END"
}

package enum ScalingType: String, WireValue, CaseIterable {
    case uniformScaling = "UNIFORM_SCALING"
}

package enum ShardFilterType: String, WireValue, CaseIterable {
    case afterShardId = "AFTER_SHARD_ID"
    case atTrimHorizon = "AT_TRIM_HORIZON"
    case fromTrimHorizon = "FROM_TRIM_HORIZON"
    case atLatest = "AT_LATEST"
    case atTimestamp = "AT_TIMESTAMP"
    case fromTimestamp = "FROM_TIMESTAMP"
}

package enum ShardIteratorType: String, WireValue, CaseIterable {
    case atSequenceNumber = "AT_SEQUENCE_NUMBER"
    case afterSequenceNumber = "AFTER_SEQUENCE_NUMBER"
    case trimHorizon = "TRIM_HORIZON"
    case latest = "LATEST"
    case atTimestamp = "AT_TIMESTAMP"
}

package enum StreamMode: String, WireValue, CaseIterable {
    case provisioned = "PROVISIONED"
    case onDemand = "ON_DEMAND"
}

package enum StreamStatus: String, WireValue, CaseIterable {
    case creating = "CREATING"
    case deleting = "DELETING"
    case active = "ACTIVE"
    case updating = "UPDATING"
}
