// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

package struct CreateLogGroupRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String, kmsKeyId: String? = nil, tags: [String: String]? = nil, logGroupClass: LogGroupClass? = nil, deletionProtectionEnabled: Bool? = nil) {
        record = Record([logGroupName.wire, .of(kmsKeyId), .of(tags.map { WireMap($0) }), .of(logGroupClass), .of(deletionProtectionEnabled)])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var kmsKeyId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(2) }
        set { setSlotMap(2, newValue) }
    }
    package var logGroupClass: LogGroupClass? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var deletionProtectionEnabled: Bool? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct CreateLogStreamRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String, logStreamName: String) {
        record = Record([logGroupName.wire, logStreamName.wire])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var logStreamName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteLogGroupRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String) {
        record = Record([logGroupName.wire])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteLogStreamRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String, logStreamName: String) {
        record = Record([logGroupName.wire, logStreamName.wire])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var logStreamName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteRetentionPolicyRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String) {
        record = Record([logGroupName.wire])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeLogGroupsRequest: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(accountIdentifiers: [String]? = nil, logGroupNamePrefix: String? = nil, logGroupNamePattern: String? = nil, nextToken: String? = nil, limit: Int? = nil, includeLinkedAccounts: Bool? = nil, logGroupClass: LogGroupClass? = nil, logGroupIdentifiers: [String]? = nil) {
        record = Record([.of(accountIdentifiers.map { WireList($0) }), .of(logGroupNamePrefix), .of(logGroupNamePattern), .of(nextToken), .of(limit), .of(includeLinkedAccounts), .of(logGroupClass), .of(logGroupIdentifiers.map { WireList($0) })])
    }
    package var accountIdentifiers: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var logGroupNamePrefix: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var logGroupNamePattern: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var nextToken: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var limit: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var includeLinkedAccounts: Bool? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var logGroupClass: LogGroupClass? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var logGroupIdentifiers: [String]? {
        get { slotList(7) }
        set { setSlotList(7, newValue) }
    }
}

package struct DescribeLogGroupsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroups: [LogGroup]? = nil, nextToken: String? = nil) {
        record = Record([.of(logGroups.map { WireList($0) }), .of(nextToken)])
    }
    package var logGroups: [LogGroup]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DescribeLogStreamsRequest: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String? = nil, logGroupIdentifier: String? = nil, logStreamNamePrefix: String? = nil, orderBy: OrderBy? = nil, descending: Bool? = nil, nextToken: String? = nil, limit: Int? = nil) {
        record = Record([.of(logGroupName), .of(logGroupIdentifier), .of(logStreamNamePrefix), .of(orderBy), .of(descending), .of(nextToken), .of(limit)])
    }
    package var logGroupName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var logGroupIdentifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var logStreamNamePrefix: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var orderBy: OrderBy? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var descending: Bool? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var nextToken: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var limit: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct DescribeLogStreamsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logStreams: [LogStream]? = nil, nextToken: String? = nil) {
        record = Record([.of(logStreams.map { WireList($0) }), .of(nextToken)])
    }
    package var logStreams: [LogStream]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct Entity: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(keyAttributes: [String: String]? = nil, attributes: [String: String]? = nil) {
        record = Record([.of(keyAttributes.map { WireMap($0) }), .of(attributes.map { WireMap($0) })])
    }
    package var keyAttributes: [String: String]? {
        get { slotMap(0) }
        set { setSlotMap(0, newValue) }
    }
    package var attributes: [String: String]? {
        get { slotMap(1) }
        set { setSlotMap(1, newValue) }
    }
}

package struct FilterLogEventsRequest: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String? = nil, logGroupIdentifier: String? = nil, logStreamNames: [String]? = nil, logStreamNamePrefix: String? = nil, startTime: Int? = nil, endTime: Int? = nil, filterPattern: String? = nil, nextToken: String? = nil, limit: Int? = nil, interleaved: Bool? = nil, unmask: Bool? = nil) {
        record = Record([.of(logGroupName), .of(logGroupIdentifier), .of(logStreamNames.map { WireList($0) }), .of(logStreamNamePrefix), .of(startTime), .of(endTime), .of(filterPattern), .of(nextToken), .of(limit), .of(interleaved), .of(unmask)])
    }
    package var logGroupName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var logGroupIdentifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var logStreamNames: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var logStreamNamePrefix: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var startTime: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var endTime: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var filterPattern: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var nextToken: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var limit: Int? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var interleaved: Bool? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var unmask: Bool? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
}

package struct FilterLogEventsResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(events: [FilteredLogEvent]? = nil, searchedLogStreams: [SearchedLogStream]? = nil, nextToken: String? = nil) {
        record = Record([.of(events.map { WireList($0) }), .of(searchedLogStreams.map { WireList($0) }), .of(nextToken)])
    }
    package var events: [FilteredLogEvent]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var searchedLogStreams: [SearchedLogStream]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var nextToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct FilteredLogEvent: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logStreamName: String? = nil, timestamp: Int? = nil, message: String? = nil, ingestionTime: Int? = nil, eventId: String? = nil) {
        record = Record([.of(logStreamName), .of(timestamp), .of(message), .of(ingestionTime), .of(eventId)])
    }
    package var logStreamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var timestamp: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var message: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var ingestionTime: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var eventId: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct GetLogEventsRequest: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String? = nil, logGroupIdentifier: String? = nil, logStreamName: String, startTime: Int? = nil, endTime: Int? = nil, nextToken: String? = nil, limit: Int? = nil, startFromHead: Bool? = nil, unmask: Bool? = nil) {
        record = Record([.of(logGroupName), .of(logGroupIdentifier), logStreamName.wire, .of(startTime), .of(endTime), .of(nextToken), .of(limit), .of(startFromHead), .of(unmask)])
    }
    package var logGroupName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var logGroupIdentifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var logStreamName: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var startTime: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var endTime: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var nextToken: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var limit: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var startFromHead: Bool? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var unmask: Bool? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct GetLogEventsResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(events: [OutputLogEvent]? = nil, nextForwardToken: String? = nil, nextBackwardToken: String? = nil) {
        record = Record([.of(events.map { WireList($0) }), .of(nextForwardToken), .of(nextBackwardToken)])
    }
    package var events: [OutputLogEvent]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextForwardToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var nextBackwardToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct InputLogEvent: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(timestamp: Int, message: String) {
        record = Record([timestamp.wire, message.wire])
    }
    package var timestamp: Int {
        get { slot(0) ?? 0 }
        set { setSlot(0, newValue) }
    }
    package var message: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct ListTagsForResourceRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceArn: String) {
        record = Record([resourceArn.wire])
    }
    package var resourceArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct ListTagsForResourceResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tags: [String: String]? = nil) {
        record = Record([.of(tags.map { WireMap($0) })])
    }
    package var tags: [String: String]? {
        get { slotMap(0) }
        set { setSlotMap(0, newValue) }
    }
}

package struct ListTagsLogGroupRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String) {
        record = Record([logGroupName.wire])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct ListTagsLogGroupResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tags: [String: String]? = nil) {
        record = Record([.of(tags.map { WireMap($0) })])
    }
    package var tags: [String: String]? {
        get { slotMap(0) }
        set { setSlotMap(0, newValue) }
    }
}

package struct LogGroup: Structure {
    package static let memberCount = 13
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String? = nil, creationTime: Int? = nil, retentionInDays: Int? = nil, metricFilterCount: Int? = nil, arn: String? = nil, storedBytes: Int? = nil, kmsKeyId: String? = nil, dataProtectionStatus: DataProtectionStatus? = nil, inheritedProperties: [InheritedProperty]? = nil, logGroupClass: LogGroupClass? = nil, logGroupArn: String? = nil, deletionProtectionEnabled: Bool? = nil, bearerTokenAuthenticationEnabled: Bool? = nil) {
        record = Record([.of(logGroupName), .of(creationTime), .of(retentionInDays), .of(metricFilterCount), .of(arn), .of(storedBytes), .of(kmsKeyId), .of(dataProtectionStatus), .of(inheritedProperties.map { WireList($0) }), .of(logGroupClass), .of(logGroupArn), .of(deletionProtectionEnabled), .of(bearerTokenAuthenticationEnabled)])
    }
    package var logGroupName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var creationTime: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var retentionInDays: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var metricFilterCount: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var arn: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var storedBytes: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var kmsKeyId: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var dataProtectionStatus: DataProtectionStatus? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var inheritedProperties: [InheritedProperty]? {
        get { slotList(8) }
        set { setSlotList(8, newValue) }
    }
    package var logGroupClass: LogGroupClass? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var logGroupArn: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var deletionProtectionEnabled: Bool? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var bearerTokenAuthenticationEnabled: Bool? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
}

package struct LogStream: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logStreamName: String? = nil, creationTime: Int? = nil, firstEventTimestamp: Int? = nil, lastEventTimestamp: Int? = nil, lastIngestionTime: Int? = nil, uploadSequenceToken: String? = nil, arn: String? = nil, storedBytes: Int? = nil) {
        record = Record([.of(logStreamName), .of(creationTime), .of(firstEventTimestamp), .of(lastEventTimestamp), .of(lastIngestionTime), .of(uploadSequenceToken), .of(arn), .of(storedBytes)])
    }
    package var logStreamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var creationTime: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var firstEventTimestamp: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var lastEventTimestamp: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var lastIngestionTime: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var uploadSequenceToken: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var arn: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var storedBytes: Int? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct OutputLogEvent: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(timestamp: Int? = nil, message: String? = nil, ingestionTime: Int? = nil) {
        record = Record([.of(timestamp), .of(message), .of(ingestionTime)])
    }
    package var timestamp: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var message: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var ingestionTime: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct PutLogEventsRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String, logStreamName: String, logEvents: [InputLogEvent], sequenceToken: String? = nil, entity: Entity? = nil) {
        record = Record([logGroupName.wire, logStreamName.wire, WireList(logEvents).wire, .of(sequenceToken), .of(entity)])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var logStreamName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var logEvents: [InputLogEvent] {
        get { slotList(2) ?? [] }
        set { setSlotList(2, newValue) }
    }
    package var sequenceToken: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var entity: Entity? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct PutLogEventsResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextSequenceToken: String? = nil, rejectedLogEventsInfo: RejectedLogEventsInfo? = nil, rejectedEntityInfo: RejectedEntityInfo? = nil) {
        record = Record([.of(nextSequenceToken), .of(rejectedLogEventsInfo), .of(rejectedEntityInfo)])
    }
    package var nextSequenceToken: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var rejectedLogEventsInfo: RejectedLogEventsInfo? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var rejectedEntityInfo: RejectedEntityInfo? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct PutLogGroupDeletionProtectionRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupIdentifier: String, deletionProtectionEnabled: Bool) {
        record = Record([logGroupIdentifier.wire, deletionProtectionEnabled.wire])
    }
    package var logGroupIdentifier: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var deletionProtectionEnabled: Bool {
        get { slot(1) ?? false }
        set { setSlot(1, newValue) }
    }
}

package struct PutRetentionPolicyRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String, retentionInDays: Int) {
        record = Record([logGroupName.wire, retentionInDays.wire])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var retentionInDays: Int {
        get { slot(1) ?? 0 }
        set { setSlot(1, newValue) }
    }
}

package struct RejectedEntityInfo: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(errorType: EntityRejectionErrorType) {
        record = Record([errorType.wire])
    }
    package var errorType: EntityRejectionErrorType {
        get { slot(0) ?? EntityRejectionErrorType.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct RejectedLogEventsInfo: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tooNewLogEventStartIndex: Int? = nil, tooOldLogEventEndIndex: Int? = nil, expiredLogEventEndIndex: Int? = nil) {
        record = Record([.of(tooNewLogEventStartIndex), .of(tooOldLogEventEndIndex), .of(expiredLogEventEndIndex)])
    }
    package var tooNewLogEventStartIndex: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var tooOldLogEventEndIndex: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var expiredLogEventEndIndex: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct SearchedLogStream: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logStreamName: String? = nil, searchedCompletely: Bool? = nil) {
        record = Record([.of(logStreamName), .of(searchedCompletely)])
    }
    package var logStreamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var searchedCompletely: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct TagLogGroupRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String, tags: [String: String]) {
        record = Record([logGroupName.wire, WireMap(tags).wire])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tags: [String: String] {
        get { slotMap(1) ?? [:] }
        set { setSlotMap(1, newValue) }
    }
}

package struct TagResourceRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceArn: String, tags: [String: String]) {
        record = Record([resourceArn.wire, WireMap(tags).wire])
    }
    package var resourceArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tags: [String: String] {
        get { slotMap(1) ?? [:] }
        set { setSlotMap(1, newValue) }
    }
}

package struct UntagLogGroupRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String, tags: [String]) {
        record = Record([logGroupName.wire, WireList(tags).wire])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tags: [String] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct UntagResourceRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceArn: String, tagKeys: [String]) {
        record = Record([resourceArn.wire, WireList(tagKeys).wire])
    }
    package var resourceArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tagKeys: [String] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package enum DataProtectionStatus: String, WireValue, CaseIterable {
    case activated = "ACTIVATED"
    case deleted = "DELETED"
    case archived = "ARCHIVED"
    case disabled = "DISABLED"
}

package enum EntityRejectionErrorType: String, WireValue, CaseIterable {
    case invalidEntity = "InvalidEntity"
    case invalidTypeValue = "InvalidTypeValue"
    case invalidKeyAttributes = "InvalidKeyAttributes"
    case invalidAttributes = "InvalidAttributes"
    case entitySizeTooLarge = "EntitySizeTooLarge"
    case unsupportedLogGroupType = "UnsupportedLogGroupType"
    case missingRequiredFields = "MissingRequiredFields"
}

package enum InheritedProperty: String, WireValue, CaseIterable {
    case accountDataProtection = "ACCOUNT_DATA_PROTECTION"
}

package enum LogGroupClass: String, WireValue, CaseIterable {
    case standard = "STANDARD"
    case infrequentAccess = "INFREQUENT_ACCESS"
    case delivery = "DELIVERY"
}

package enum OrderBy: String, WireValue, CaseIterable {
    case logStreamName = "LogStreamName"
    case lastEventTime = "LastEventTime"
}
