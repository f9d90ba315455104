// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

package struct ArchivalSummary: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(archivalDateTime: Instant? = nil, archivalReason: String? = nil, archivalBackupArn: String? = nil) {
        record = Record([.of(archivalDateTime), .of(archivalReason), .of(archivalBackupArn)])
    }
    package var archivalDateTime: Instant? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var archivalReason: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var archivalBackupArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct AttributeDefinition: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(attributeName: String, attributeType: ScalarAttributeType) {
        record = Record([attributeName.wire, attributeType.wire])
    }
    package var attributeName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var attributeType: ScalarAttributeType {
        get { slot(1) ?? ScalarAttributeType.fallback }
        set { setSlot(1, newValue) }
    }
}

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

package struct AttributeValueUpdate: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(value: AttributeValue? = nil, action: AttributeAction? = nil) {
        record = Record([.of(value), .of(action)])
    }
    package var value: AttributeValue? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var action: AttributeAction? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct BackupDescription: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(backupDetails: BackupDetails? = nil, sourceTableDetails: SourceTableDetails? = nil, sourceTableFeatureDetails: SourceTableFeatureDetails? = nil) {
        record = Record([.of(backupDetails), .of(sourceTableDetails), .of(sourceTableFeatureDetails)])
    }
    package var backupDetails: BackupDetails? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var sourceTableDetails: SourceTableDetails? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var sourceTableFeatureDetails: SourceTableFeatureDetails? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct BackupDetails: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(backupArn: String, backupName: String, backupSizeBytes: Int? = nil, backupStatus: BackupStatus, backupType: BackupType, backupCreationDateTime: Instant, backupExpiryDateTime: Instant? = nil) {
        record = Record([backupArn.wire, backupName.wire, .of(backupSizeBytes), backupStatus.wire, backupType.wire, backupCreationDateTime.wire, .of(backupExpiryDateTime)])
    }
    package var backupArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var backupName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var backupSizeBytes: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var backupStatus: BackupStatus {
        get { slot(3) ?? BackupStatus.fallback }
        set { setSlot(3, newValue) }
    }
    package var backupType: BackupType {
        get { slot(4) ?? BackupType.fallback }
        set { setSlot(4, newValue) }
    }
    package var backupCreationDateTime: Instant {
        get { slot(5) ?? Instant(seconds: 0) }
        set { setSlot(5, newValue) }
    }
    package var backupExpiryDateTime: Instant? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct BackupSummary: Structure {
    package static let memberCount = 10
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String? = nil, tableId: String? = nil, tableArn: String? = nil, backupArn: String? = nil, backupName: String? = nil, backupCreationDateTime: Instant? = nil, backupExpiryDateTime: Instant? = nil, backupStatus: BackupStatus? = nil, backupType: BackupType? = nil, backupSizeBytes: Int? = nil) {
        record = Record([.of(tableName), .of(tableId), .of(tableArn), .of(backupArn), .of(backupName), .of(backupCreationDateTime), .of(backupExpiryDateTime), .of(backupStatus), .of(backupType), .of(backupSizeBytes)])
    }
    package var tableName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var tableId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var tableArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var backupArn: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var backupName: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var backupCreationDateTime: Instant? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var backupExpiryDateTime: Instant? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var backupStatus: BackupStatus? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var backupType: BackupType? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var backupSizeBytes: Int? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
}

package struct BatchExecuteStatementInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(statements: [BatchStatementRequest], returnConsumedCapacity: ReturnConsumedCapacity? = nil) {
        record = Record([WireList(statements).wire, .of(returnConsumedCapacity)])
    }
    package var statements: [BatchStatementRequest] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var returnConsumedCapacity: ReturnConsumedCapacity? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct BatchExecuteStatementOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(responses: [BatchStatementResponse]? = nil, consumedCapacity: [ConsumedCapacity]? = nil) {
        record = Record([.of(responses.map { WireList($0) }), .of(consumedCapacity.map { WireList($0) })])
    }
    package var responses: [BatchStatementResponse]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var consumedCapacity: [ConsumedCapacity]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct BatchGetItemInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(requestItems: [String: KeysAndAttributes], returnConsumedCapacity: ReturnConsumedCapacity? = nil) {
        record = Record([WireMap(requestItems).wire, .of(returnConsumedCapacity)])
    }
    package var requestItems: [String: KeysAndAttributes] {
        get { slotMap(0) ?? [:] }
        set { setSlotMap(0, newValue) }
    }
    package var returnConsumedCapacity: ReturnConsumedCapacity? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct BatchGetItemOutput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(responses: [String: WireList<WireMap<AttributeValue>>]? = nil, unprocessedKeys: [String: KeysAndAttributes]? = nil, consumedCapacity: [ConsumedCapacity]? = nil) {
        record = Record([.of(responses.map { WireMap($0) }), .of(unprocessedKeys.map { WireMap($0) }), .of(consumedCapacity.map { WireList($0) })])
    }
    package var responses: [String: WireList<WireMap<AttributeValue>>]? {
        get { slotMap(0) }
        set { setSlotMap(0, newValue) }
    }
    package var unprocessedKeys: [String: KeysAndAttributes]? {
        get { slotMap(1) }
        set { setSlotMap(1, newValue) }
    }
    package var consumedCapacity: [ConsumedCapacity]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
}

package struct BatchStatementError: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(code: BatchStatementErrorCodeEnum? = nil, message: String? = nil, item: [String: AttributeValue]? = nil) {
        record = Record([.of(code), .of(message), .of(item.map { WireMap($0) })])
    }
    package var code: BatchStatementErrorCodeEnum? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var message: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var item: [String: AttributeValue]? {
        get { slotMap(2) }
        set { setSlotMap(2, newValue) }
    }
}

package struct BatchStatementRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(statement: String, parameters: [AttributeValue]? = nil, consistentRead: Bool? = nil, returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? = nil) {
        record = Record([statement.wire, .of(parameters.map { WireList($0) }), .of(consistentRead), .of(returnValuesOnConditionCheckFailure)])
    }
    package var statement: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var parameters: [AttributeValue]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var consistentRead: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct BatchStatementResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(error: BatchStatementError? = nil, tableName: String? = nil, item: [String: AttributeValue]? = nil) {
        record = Record([.of(error), .of(tableName), .of(item.map { WireMap($0) })])
    }
    package var error: BatchStatementError? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var tableName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var item: [String: AttributeValue]? {
        get { slotMap(2) }
        set { setSlotMap(2, newValue) }
    }
}

package struct BatchWriteItemInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(requestItems: [String: WireList<WriteRequest>], returnConsumedCapacity: ReturnConsumedCapacity? = nil, returnItemCollectionMetrics: ReturnItemCollectionMetrics? = nil) {
        record = Record([WireMap(requestItems).wire, .of(returnConsumedCapacity), .of(returnItemCollectionMetrics)])
    }
    package var requestItems: [String: WireList<WriteRequest>] {
        get { slotMap(0) ?? [:] }
        set { setSlotMap(0, newValue) }
    }
    package var returnConsumedCapacity: ReturnConsumedCapacity? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var returnItemCollectionMetrics: ReturnItemCollectionMetrics? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct BatchWriteItemOutput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(unprocessedItems: [String: WireList<WriteRequest>]? = nil, itemCollectionMetrics: [String: WireList<ItemCollectionMetrics>]? = nil, consumedCapacity: [ConsumedCapacity]? = nil) {
        record = Record([.of(unprocessedItems.map { WireMap($0) }), .of(itemCollectionMetrics.map { WireMap($0) }), .of(consumedCapacity.map { WireList($0) })])
    }
    package var unprocessedItems: [String: WireList<WriteRequest>]? {
        get { slotMap(0) }
        set { setSlotMap(0, newValue) }
    }
    package var itemCollectionMetrics: [String: WireList<ItemCollectionMetrics>]? {
        get { slotMap(1) }
        set { setSlotMap(1, newValue) }
    }
    package var consumedCapacity: [ConsumedCapacity]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
}

package struct BillingModeSummary: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(billingMode: BillingMode? = nil, lastUpdateToPayPerRequestDateTime: Instant? = nil) {
        record = Record([.of(billingMode), .of(lastUpdateToPayPerRequestDateTime)])
    }
    package var billingMode: BillingMode? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var lastUpdateToPayPerRequestDateTime: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct CancellationReason: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(item: [String: AttributeValue]? = nil, code: String? = nil, message: String? = nil) {
        record = Record([.of(item.map { WireMap($0) }), .of(code), .of(message)])
    }
    package var item: [String: AttributeValue]? {
        get { slotMap(0) }
        set { setSlotMap(0, newValue) }
    }
    package var code: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var message: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct Capacity: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(readCapacityUnits: Double? = nil, writeCapacityUnits: Double? = nil, capacityUnits: Double? = nil) {
        record = Record([.of(readCapacityUnits), .of(writeCapacityUnits), .of(capacityUnits)])
    }
    package var readCapacityUnits: Double? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var writeCapacityUnits: Double? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var capacityUnits: Double? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct Condition: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(attributeValueList: [AttributeValue]? = nil, comparisonOperator: ComparisonOperator) {
        record = Record([.of(attributeValueList.map { WireList($0) }), comparisonOperator.wire])
    }
    package var attributeValueList: [AttributeValue]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var comparisonOperator: ComparisonOperator {
        get { slot(1) ?? ComparisonOperator.fallback }
        set { setSlot(1, newValue) }
    }
}

package struct ConditionCheck: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: [String: AttributeValue], tableName: String, conditionExpression: String, expressionAttributeNames: [String: String]? = nil, expressionAttributeValues: [String: AttributeValue]? = nil, returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? = nil) {
        record = Record([WireMap(key).wire, tableName.wire, conditionExpression.wire, .of(expressionAttributeNames.map { WireMap($0) }), .of(expressionAttributeValues.map { WireMap($0) }), .of(returnValuesOnConditionCheckFailure)])
    }
    package var key: [String: AttributeValue] {
        get { slotMap(0) ?? [:] }
        set { setSlotMap(0, newValue) }
    }
    package var tableName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var conditionExpression: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var expressionAttributeNames: [String: String]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
    package var expressionAttributeValues: [String: AttributeValue]? {
        get { slotMap(4) }
        set { setSlotMap(4, newValue) }
    }
    package var returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct ConsumedCapacity: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String? = nil, capacityUnits: Double? = nil, readCapacityUnits: Double? = nil, writeCapacityUnits: Double? = nil, table: Capacity? = nil, localSecondaryIndexes: [String: Capacity]? = nil, globalSecondaryIndexes: [String: Capacity]? = nil) {
        record = Record([.of(tableName), .of(capacityUnits), .of(readCapacityUnits), .of(writeCapacityUnits), .of(table), .of(localSecondaryIndexes.map { WireMap($0) }), .of(globalSecondaryIndexes.map { WireMap($0) })])
    }
    package var tableName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var capacityUnits: Double? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var readCapacityUnits: Double? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var writeCapacityUnits: Double? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var table: Capacity? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var localSecondaryIndexes: [String: Capacity]? {
        get { slotMap(5) }
        set { setSlotMap(5, newValue) }
    }
    package var globalSecondaryIndexes: [String: Capacity]? {
        get { slotMap(6) }
        set { setSlotMap(6, newValue) }
    }
}

package struct ContinuousBackupsDescription: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(continuousBackupsStatus: ContinuousBackupsStatus, pointInTimeRecoveryDescription: PointInTimeRecoveryDescription? = nil) {
        record = Record([continuousBackupsStatus.wire, .of(pointInTimeRecoveryDescription)])
    }
    package var continuousBackupsStatus: ContinuousBackupsStatus {
        get { slot(0) ?? ContinuousBackupsStatus.fallback }
        set { setSlot(0, newValue) }
    }
    package var pointInTimeRecoveryDescription: PointInTimeRecoveryDescription? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct CreateBackupInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String, backupName: String) {
        record = Record([tableName.wire, backupName.wire])
    }
    package var tableName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var backupName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct CreateBackupOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(backupDetails: BackupDetails? = nil) {
        record = Record([.of(backupDetails)])
    }
    package var backupDetails: BackupDetails? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct CreateGlobalSecondaryIndexAction: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(indexName: String, keySchema: [KeySchemaElement], projection: Projection, provisionedThroughput: ProvisionedThroughput? = nil, onDemandThroughput: OnDemandThroughput? = nil, warmThroughput: WarmThroughput? = nil) {
        record = Record([indexName.wire, WireList(keySchema).wire, projection.wire, .of(provisionedThroughput), .of(onDemandThroughput), .of(warmThroughput)])
    }
    package var indexName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var keySchema: [KeySchemaElement] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
    package var projection: Projection {
        get { slot(2) ?? Projection.fallback }
        set { setSlot(2, newValue) }
    }
    package var provisionedThroughput: ProvisionedThroughput? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var onDemandThroughput: OnDemandThroughput? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var warmThroughput: WarmThroughput? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct CreateGlobalTableWitnessGroupMemberAction: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(regionName: String) {
        record = Record([regionName.wire])
    }
    package var regionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct CreateReplicationGroupMemberAction: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(regionName: String, kmsMasterKeyId: String? = nil, provisionedThroughputOverride: ProvisionedThroughputOverride? = nil, onDemandThroughputOverride: OnDemandThroughputOverride? = nil, globalSecondaryIndexes: [ReplicaGlobalSecondaryIndex]? = nil, tableClassOverride: TableClass? = nil) {
        record = Record([regionName.wire, .of(kmsMasterKeyId), .of(provisionedThroughputOverride), .of(onDemandThroughputOverride), .of(globalSecondaryIndexes.map { WireList($0) }), .of(tableClassOverride)])
    }
    package var regionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var kmsMasterKeyId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var provisionedThroughputOverride: ProvisionedThroughputOverride? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var onDemandThroughputOverride: OnDemandThroughputOverride? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var globalSecondaryIndexes: [ReplicaGlobalSecondaryIndex]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var tableClassOverride: TableClass? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct CreateTableInput: Structure {
    package static let memberCount = 17
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(attributeDefinitions: [AttributeDefinition]? = nil, tableName: String, keySchema: [KeySchemaElement]? = nil, localSecondaryIndexes: [LocalSecondaryIndex]? = nil, globalSecondaryIndexes: [GlobalSecondaryIndex]? = nil, billingMode: BillingMode? = nil, provisionedThroughput: ProvisionedThroughput? = nil, streamSpecification: StreamSpecification? = nil, sseSpecification: SSESpecification? = nil, tags: [Tag]? = nil, tableClass: TableClass? = nil, deletionProtectionEnabled: Bool? = nil, warmThroughput: WarmThroughput? = nil, resourcePolicy: String? = nil, onDemandThroughput: OnDemandThroughput? = nil, globalTableSourceArn: String? = nil, globalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode? = nil) {
        record = Record([.of(attributeDefinitions.map { WireList($0) }), tableName.wire, .of(keySchema.map { WireList($0) }), .of(localSecondaryIndexes.map { WireList($0) }), .of(globalSecondaryIndexes.map { WireList($0) }), .of(billingMode), .of(provisionedThroughput), .of(streamSpecification), .of(sseSpecification), .of(tags.map { WireList($0) }), .of(tableClass), .of(deletionProtectionEnabled), .of(warmThroughput), .of(resourcePolicy), .of(onDemandThroughput), .of(globalTableSourceArn), .of(globalTableSettingsReplicationMode)])
    }
    package var attributeDefinitions: [AttributeDefinition]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var tableName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var keySchema: [KeySchemaElement]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var localSecondaryIndexes: [LocalSecondaryIndex]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
    package var globalSecondaryIndexes: [GlobalSecondaryIndex]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var billingMode: BillingMode? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var provisionedThroughput: ProvisionedThroughput? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var streamSpecification: StreamSpecification? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var sseSpecification: SSESpecification? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(9) }
        set { setSlotList(9, newValue) }
    }
    package var tableClass: TableClass? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var deletionProtectionEnabled: Bool? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var warmThroughput: WarmThroughput? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var resourcePolicy: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var onDemandThroughput: OnDemandThroughput? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var globalTableSourceArn: String? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var globalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
}

package struct CreateTableOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableDescription: TableDescription? = nil) {
        record = Record([.of(tableDescription)])
    }
    package var tableDescription: TableDescription? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct CsvOptions: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(delimiter: String? = nil, headerList: [String]? = nil) {
        record = Record([.of(delimiter), .of(headerList.map { WireList($0) })])
    }
    package var delimiter: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var headerList: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct Delete: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: [String: AttributeValue], tableName: String, conditionExpression: String? = nil, expressionAttributeNames: [String: String]? = nil, expressionAttributeValues: [String: AttributeValue]? = nil, returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? = nil) {
        record = Record([WireMap(key).wire, tableName.wire, .of(conditionExpression), .of(expressionAttributeNames.map { WireMap($0) }), .of(expressionAttributeValues.map { WireMap($0) }), .of(returnValuesOnConditionCheckFailure)])
    }
    package var key: [String: AttributeValue] {
        get { slotMap(0) ?? [:] }
        set { setSlotMap(0, newValue) }
    }
    package var tableName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var conditionExpression: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var expressionAttributeNames: [String: String]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
    package var expressionAttributeValues: [String: AttributeValue]? {
        get { slotMap(4) }
        set { setSlotMap(4, newValue) }
    }
    package var returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct DeleteBackupInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(backupArn: String) {
        record = Record([backupArn.wire])
    }
    package var backupArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteBackupOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(backupDescription: BackupDescription? = nil) {
        record = Record([.of(backupDescription)])
    }
    package var backupDescription: BackupDescription? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteGlobalSecondaryIndexAction: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(indexName: String) {
        record = Record([indexName.wire])
    }
    package var indexName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteGlobalTableWitnessGroupMemberAction: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(regionName: String) {
        record = Record([regionName.wire])
    }
    package var regionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteItemInput: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String, key: [String: AttributeValue], expected: [String: ExpectedAttributeValue]? = nil, conditionalOperator: ConditionalOperator? = nil, returnValues: ReturnValue? = nil, returnConsumedCapacity: ReturnConsumedCapacity? = nil, returnItemCollectionMetrics: ReturnItemCollectionMetrics? = nil, conditionExpression: String? = nil, expressionAttributeNames: [String: String]? = nil, expressionAttributeValues: [String: AttributeValue]? = nil, returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? = nil) {
        record = Record([tableName.wire, WireMap(key).wire, .of(expected.map { WireMap($0) }), .of(conditionalOperator), .of(returnValues), .of(returnConsumedCapacity), .of(returnItemCollectionMetrics), .of(conditionExpression), .of(expressionAttributeNames.map { WireMap($0) }), .of(expressionAttributeValues.map { WireMap($0) }), .of(returnValuesOnConditionCheckFailure)])
    }
    package var tableName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var key: [String: AttributeValue] {
        get { slotMap(1) ?? [:] }
        set { setSlotMap(1, newValue) }
    }
    package var expected: [String: ExpectedAttributeValue]? {
        get { slotMap(2) }
        set { setSlotMap(2, newValue) }
    }
    package var conditionalOperator: ConditionalOperator? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var returnValues: ReturnValue? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var returnConsumedCapacity: ReturnConsumedCapacity? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var returnItemCollectionMetrics: ReturnItemCollectionMetrics? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var conditionExpression: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var expressionAttributeNames: [String: String]? {
        get { slotMap(8) }
        set { setSlotMap(8, newValue) }
    }
    package var expressionAttributeValues: [String: AttributeValue]? {
        get { slotMap(9) }
        set { setSlotMap(9, newValue) }
    }
    package var returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
}

package struct DeleteItemOutput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(attributes: [String: AttributeValue]? = nil, consumedCapacity: ConsumedCapacity? = nil, itemCollectionMetrics: ItemCollectionMetrics? = nil) {
        record = Record([.of(attributes.map { WireMap($0) }), .of(consumedCapacity), .of(itemCollectionMetrics)])
    }
    package var attributes: [String: AttributeValue]? {
        get { slotMap(0) }
        set { setSlotMap(0, newValue) }
    }
    package var consumedCapacity: ConsumedCapacity? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var itemCollectionMetrics: ItemCollectionMetrics? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct DeleteReplicationGroupMemberAction: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(regionName: String) {
        record = Record([regionName.wire])
    }
    package var regionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: [String: AttributeValue]) {
        record = Record([WireMap(key).wire])
    }
    package var key: [String: AttributeValue] {
        get { slotMap(0) ?? [:] }
        set { setSlotMap(0, newValue) }
    }
}

package struct DeleteResourcePolicyInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceArn: String, expectedRevisionId: String? = nil) {
        record = Record([resourceArn.wire, .of(expectedRevisionId)])
    }
    package var resourceArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedRevisionId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteResourcePolicyOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(revisionId: String? = nil) {
        record = Record([.of(revisionId)])
    }
    package var revisionId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteTableInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String) {
        record = Record([tableName.wire])
    }
    package var tableName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteTableOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableDescription: TableDescription? = nil) {
        record = Record([.of(tableDescription)])
    }
    package var tableDescription: TableDescription? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeBackupInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(backupArn: String) {
        record = Record([backupArn.wire])
    }
    package var backupArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeBackupOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(backupDescription: BackupDescription? = nil) {
        record = Record([.of(backupDescription)])
    }
    package var backupDescription: BackupDescription? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeContinuousBackupsInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String) {
        record = Record([tableName.wire])
    }
    package var tableName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeContinuousBackupsOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(continuousBackupsDescription: ContinuousBackupsDescription? = nil) {
        record = Record([.of(continuousBackupsDescription)])
    }
    package var continuousBackupsDescription: ContinuousBackupsDescription? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeEndpointsRequest: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct DescribeEndpointsResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(endpoints: [Endpoint]) {
        record = Record([WireList(endpoints).wire])
    }
    package var endpoints: [Endpoint] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
}

package struct DescribeExportInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(exportArn: String) {
        record = Record([exportArn.wire])
    }
    package var exportArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeExportOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(exportDescription: ExportDescription? = nil) {
        record = Record([.of(exportDescription)])
    }
    package var exportDescription: ExportDescription? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeImportInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(importArn: String) {
        record = Record([importArn.wire])
    }
    package var importArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeImportOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(importTableDescription: ImportTableDescription) {
        record = Record([importTableDescription.wire])
    }
    package var importTableDescription: ImportTableDescription {
        get { slot(0) ?? ImportTableDescription.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeKinesisStreamingDestinationInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String) {
        record = Record([tableName.wire])
    }
    package var tableName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeKinesisStreamingDestinationOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String? = nil, kinesisDataStreamDestinations: [KinesisDataStreamDestination]? = nil) {
        record = Record([.of(tableName), .of(kinesisDataStreamDestinations.map { WireList($0) })])
    }
    package var tableName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var kinesisDataStreamDestinations: [KinesisDataStreamDestination]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
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
    package init(accountMaxReadCapacityUnits: Int? = nil, accountMaxWriteCapacityUnits: Int? = nil, tableMaxReadCapacityUnits: Int? = nil, tableMaxWriteCapacityUnits: Int? = nil) {
        record = Record([.of(accountMaxReadCapacityUnits), .of(accountMaxWriteCapacityUnits), .of(tableMaxReadCapacityUnits), .of(tableMaxWriteCapacityUnits)])
    }
    package var accountMaxReadCapacityUnits: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var accountMaxWriteCapacityUnits: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var tableMaxReadCapacityUnits: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var tableMaxWriteCapacityUnits: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct DescribeTableInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String) {
        record = Record([tableName.wire])
    }
    package var tableName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeTableOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(table: TableDescription? = nil) {
        record = Record([.of(table)])
    }
    package var table: TableDescription? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeTimeToLiveInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String) {
        record = Record([tableName.wire])
    }
    package var tableName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeTimeToLiveOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(timeToLiveDescription: TimeToLiveDescription? = nil) {
        record = Record([.of(timeToLiveDescription)])
    }
    package var timeToLiveDescription: TimeToLiveDescription? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct EnableKinesisStreamingConfiguration: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(approximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision? = nil) {
        record = Record([.of(approximateCreationDateTimePrecision)])
    }
    package var approximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct Endpoint: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(address: String, cachePeriodInMinutes: Int) {
        record = Record([address.wire, cachePeriodInMinutes.wire])
    }
    package var address: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var cachePeriodInMinutes: Int {
        get { slot(1) ?? 0 }
        set { setSlot(1, newValue) }
    }
}

package struct ExecuteStatementInput: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(statement: String, parameters: [AttributeValue]? = nil, consistentRead: Bool? = nil, nextToken: String? = nil, returnConsumedCapacity: ReturnConsumedCapacity? = nil, limit: Int? = nil, returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? = nil) {
        record = Record([statement.wire, .of(parameters.map { WireList($0) }), .of(consistentRead), .of(nextToken), .of(returnConsumedCapacity), .of(limit), .of(returnValuesOnConditionCheckFailure)])
    }
    package var statement: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var parameters: [AttributeValue]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var consistentRead: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var nextToken: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var returnConsumedCapacity: ReturnConsumedCapacity? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var limit: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct ExecuteStatementOutput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(items: [WireMap<AttributeValue>]? = nil, nextToken: String? = nil, consumedCapacity: ConsumedCapacity? = nil, lastEvaluatedKey: [String: AttributeValue]? = nil) {
        record = Record([.of(items.map { WireList($0) }), .of(nextToken), .of(consumedCapacity), .of(lastEvaluatedKey.map { WireMap($0) })])
    }
    package var items: [WireMap<AttributeValue>]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var consumedCapacity: ConsumedCapacity? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var lastEvaluatedKey: [String: AttributeValue]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
}

package struct ExecuteTransactionInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(transactStatements: [ParameterizedStatement], clientRequestToken: String? = nil, returnConsumedCapacity: ReturnConsumedCapacity? = nil) {
        record = Record([WireList(transactStatements).wire, .of(clientRequestToken), .of(returnConsumedCapacity)])
    }
    package var transactStatements: [ParameterizedStatement] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var clientRequestToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var returnConsumedCapacity: ReturnConsumedCapacity? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ExecuteTransactionOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(responses: [ItemResponse]? = nil, consumedCapacity: [ConsumedCapacity]? = nil) {
        record = Record([.of(responses.map { WireList($0) }), .of(consumedCapacity.map { WireList($0) })])
    }
    package var responses: [ItemResponse]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var consumedCapacity: [ConsumedCapacity]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct ExpectedAttributeValue: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(value: AttributeValue? = nil, exists: Bool? = nil, comparisonOperator: ComparisonOperator? = nil, attributeValueList: [AttributeValue]? = nil) {
        record = Record([.of(value), .of(exists), .of(comparisonOperator), .of(attributeValueList.map { WireList($0) })])
    }
    package var value: AttributeValue? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var exists: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var comparisonOperator: ComparisonOperator? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var attributeValueList: [AttributeValue]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
}

package struct ExportDescription: Structure {
    package static let memberCount = 21
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(exportArn: String? = nil, exportStatus: ExportStatus? = nil, startTime: Instant? = nil, endTime: Instant? = nil, exportManifest: String? = nil, tableArn: String? = nil, tableId: String? = nil, exportTime: Instant? = nil, clientToken: String? = nil, s3Bucket: String? = nil, s3BucketOwner: String? = nil, s3Prefix: String? = nil, s3SseAlgorithm: S3SseAlgorithm? = nil, s3SseKmsKeyId: String? = nil, failureCode: String? = nil, failureMessage: String? = nil, exportFormat: ExportFormat? = nil, billedSizeBytes: Int? = nil, itemCount: Int? = nil, exportType: ExportType? = nil, incrementalExportSpecification: IncrementalExportSpecification? = nil) {
        record = Record([.of(exportArn), .of(exportStatus), .of(startTime), .of(endTime), .of(exportManifest), .of(tableArn), .of(tableId), .of(exportTime), .of(clientToken), .of(s3Bucket), .of(s3BucketOwner), .of(s3Prefix), .of(s3SseAlgorithm), .of(s3SseKmsKeyId), .of(failureCode), .of(failureMessage), .of(exportFormat), .of(billedSizeBytes), .of(itemCount), .of(exportType), .of(incrementalExportSpecification)])
    }
    package var exportArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var exportStatus: ExportStatus? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var startTime: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var endTime: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var exportManifest: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var tableArn: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var tableId: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var exportTime: Instant? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var clientToken: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var s3Bucket: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var s3BucketOwner: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var s3Prefix: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var s3SseAlgorithm: S3SseAlgorithm? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var s3SseKmsKeyId: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var failureCode: String? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var failureMessage: String? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var exportFormat: ExportFormat? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var billedSizeBytes: Int? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var itemCount: Int? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var exportType: ExportType? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var incrementalExportSpecification: IncrementalExportSpecification? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
}

package struct ExportSummary: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(exportArn: String? = nil, exportStatus: ExportStatus? = nil, exportType: ExportType? = nil) {
        record = Record([.of(exportArn), .of(exportStatus), .of(exportType)])
    }
    package var exportArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var exportStatus: ExportStatus? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var exportType: ExportType? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ExportTableToPointInTimeInput: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableArn: String, exportTime: Instant? = nil, clientToken: String? = nil, s3Bucket: String, s3BucketOwner: String? = nil, s3Prefix: String? = nil, s3SseAlgorithm: S3SseAlgorithm? = nil, s3SseKmsKeyId: String? = nil, exportFormat: ExportFormat? = nil, exportType: ExportType? = nil, incrementalExportSpecification: IncrementalExportSpecification? = nil) {
        record = Record([tableArn.wire, .of(exportTime), .of(clientToken), s3Bucket.wire, .of(s3BucketOwner), .of(s3Prefix), .of(s3SseAlgorithm), .of(s3SseKmsKeyId), .of(exportFormat), .of(exportType), .of(incrementalExportSpecification)])
    }
    package var tableArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var exportTime: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var clientToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var s3Bucket: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var s3BucketOwner: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var s3Prefix: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var s3SseAlgorithm: S3SseAlgorithm? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var s3SseKmsKeyId: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var exportFormat: ExportFormat? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var exportType: ExportType? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var incrementalExportSpecification: IncrementalExportSpecification? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
}

package struct ExportTableToPointInTimeOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(exportDescription: ExportDescription? = nil) {
        record = Record([.of(exportDescription)])
    }
    package var exportDescription: ExportDescription? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct Get: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: [String: AttributeValue], tableName: String, projectionExpression: String? = nil, expressionAttributeNames: [String: String]? = nil) {
        record = Record([WireMap(key).wire, tableName.wire, .of(projectionExpression), .of(expressionAttributeNames.map { WireMap($0) })])
    }
    package var key: [String: AttributeValue] {
        get { slotMap(0) ?? [:] }
        set { setSlotMap(0, newValue) }
    }
    package var tableName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var projectionExpression: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var expressionAttributeNames: [String: String]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
}

package struct GetItemInput: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String, key: [String: AttributeValue], attributesToGet: [String]? = nil, consistentRead: Bool? = nil, returnConsumedCapacity: ReturnConsumedCapacity? = nil, projectionExpression: String? = nil, expressionAttributeNames: [String: String]? = nil) {
        record = Record([tableName.wire, WireMap(key).wire, .of(attributesToGet.map { WireList($0) }), .of(consistentRead), .of(returnConsumedCapacity), .of(projectionExpression), .of(expressionAttributeNames.map { WireMap($0) })])
    }
    package var tableName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var key: [String: AttributeValue] {
        get { slotMap(1) ?? [:] }
        set { setSlotMap(1, newValue) }
    }
    package var attributesToGet: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var consistentRead: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var returnConsumedCapacity: ReturnConsumedCapacity? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var projectionExpression: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var expressionAttributeNames: [String: String]? {
        get { slotMap(6) }
        set { setSlotMap(6, newValue) }
    }
}

package struct GetItemOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(item: [String: AttributeValue]? = nil, consumedCapacity: ConsumedCapacity? = nil) {
        record = Record([.of(item.map { WireMap($0) }), .of(consumedCapacity)])
    }
    package var item: [String: AttributeValue]? {
        get { slotMap(0) }
        set { setSlotMap(0, newValue) }
    }
    package var consumedCapacity: ConsumedCapacity? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetResourcePolicyInput: Structure {
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

package struct GetResourcePolicyOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policy: String? = nil, revisionId: String? = nil) {
        record = Record([.of(policy), .of(revisionId)])
    }
    package var policy: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var revisionId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GlobalSecondaryIndex: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(indexName: String, keySchema: [KeySchemaElement], projection: Projection, provisionedThroughput: ProvisionedThroughput? = nil, onDemandThroughput: OnDemandThroughput? = nil, warmThroughput: WarmThroughput? = nil) {
        record = Record([indexName.wire, WireList(keySchema).wire, projection.wire, .of(provisionedThroughput), .of(onDemandThroughput), .of(warmThroughput)])
    }
    package var indexName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var keySchema: [KeySchemaElement] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
    package var projection: Projection {
        get { slot(2) ?? Projection.fallback }
        set { setSlot(2, newValue) }
    }
    package var provisionedThroughput: ProvisionedThroughput? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var onDemandThroughput: OnDemandThroughput? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var warmThroughput: WarmThroughput? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct GlobalSecondaryIndexDescription: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(indexName: String? = nil, keySchema: [KeySchemaElement]? = nil, projection: Projection? = nil, indexStatus: IndexStatus? = nil, backfilling: Bool? = nil, provisionedThroughput: ProvisionedThroughputDescription? = nil, indexSizeBytes: Int? = nil, itemCount: Int? = nil, indexArn: String? = nil, onDemandThroughput: OnDemandThroughput? = nil, warmThroughput: GlobalSecondaryIndexWarmThroughputDescription? = nil) {
        record = Record([.of(indexName), .of(keySchema.map { WireList($0) }), .of(projection), .of(indexStatus), .of(backfilling), .of(provisionedThroughput), .of(indexSizeBytes), .of(itemCount), .of(indexArn), .of(onDemandThroughput), .of(warmThroughput)])
    }
    package var indexName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var keySchema: [KeySchemaElement]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var projection: Projection? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var indexStatus: IndexStatus? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var backfilling: Bool? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var provisionedThroughput: ProvisionedThroughputDescription? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var indexSizeBytes: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var itemCount: Int? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var indexArn: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var onDemandThroughput: OnDemandThroughput? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var warmThroughput: GlobalSecondaryIndexWarmThroughputDescription? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
}

package struct GlobalSecondaryIndexInfo: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(indexName: String? = nil, keySchema: [KeySchemaElement]? = nil, projection: Projection? = nil, provisionedThroughput: ProvisionedThroughput? = nil, onDemandThroughput: OnDemandThroughput? = nil) {
        record = Record([.of(indexName), .of(keySchema.map { WireList($0) }), .of(projection), .of(provisionedThroughput), .of(onDemandThroughput)])
    }
    package var indexName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var keySchema: [KeySchemaElement]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var projection: Projection? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var provisionedThroughput: ProvisionedThroughput? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var onDemandThroughput: OnDemandThroughput? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct GlobalSecondaryIndexUpdate: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(update: UpdateGlobalSecondaryIndexAction? = nil, create: CreateGlobalSecondaryIndexAction? = nil, delete: DeleteGlobalSecondaryIndexAction? = nil) {
        record = Record([.of(update), .of(create), .of(delete)])
    }
    package var update: UpdateGlobalSecondaryIndexAction? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var create: CreateGlobalSecondaryIndexAction? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var delete: DeleteGlobalSecondaryIndexAction? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct GlobalSecondaryIndexWarmThroughputDescription: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(readUnitsPerSecond: Int? = nil, writeUnitsPerSecond: Int? = nil, status: IndexStatus? = nil) {
        record = Record([.of(readUnitsPerSecond), .of(writeUnitsPerSecond), .of(status)])
    }
    package var readUnitsPerSecond: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var writeUnitsPerSecond: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var status: IndexStatus? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct GlobalTableWitnessDescription: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(regionName: String? = nil, witnessStatus: WitnessStatus? = nil) {
        record = Record([.of(regionName), .of(witnessStatus)])
    }
    package var regionName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var witnessStatus: WitnessStatus? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GlobalTableWitnessGroupUpdate: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(create: CreateGlobalTableWitnessGroupMemberAction? = nil, delete: DeleteGlobalTableWitnessGroupMemberAction? = nil) {
        record = Record([.of(create), .of(delete)])
    }
    package var create: CreateGlobalTableWitnessGroupMemberAction? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var delete: DeleteGlobalTableWitnessGroupMemberAction? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ImportSummary: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(importArn: String? = nil, importStatus: ImportStatus? = nil, tableArn: String? = nil, s3BucketSource: S3BucketSource? = nil, cloudWatchLogGroupArn: String? = nil, inputFormat: InputFormat? = nil, startTime: Instant? = nil, endTime: Instant? = nil) {
        record = Record([.of(importArn), .of(importStatus), .of(tableArn), .of(s3BucketSource), .of(cloudWatchLogGroupArn), .of(inputFormat), .of(startTime), .of(endTime)])
    }
    package var importArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var importStatus: ImportStatus? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var tableArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var s3BucketSource: S3BucketSource? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var cloudWatchLogGroupArn: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var inputFormat: InputFormat? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var startTime: Instant? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var endTime: Instant? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct ImportTableDescription: Structure {
    package static let memberCount = 19
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(importArn: String? = nil, importStatus: ImportStatus? = nil, tableArn: String? = nil, tableId: String? = nil, clientToken: String? = nil, s3BucketSource: S3BucketSource? = nil, errorCount: Int? = nil, cloudWatchLogGroupArn: String? = nil, inputFormat: InputFormat? = nil, inputFormatOptions: InputFormatOptions? = nil, inputCompressionType: InputCompressionType? = nil, tableCreationParameters: TableCreationParameters? = nil, startTime: Instant? = nil, endTime: Instant? = nil, processedSizeBytes: Int? = nil, processedItemCount: Int? = nil, importedItemCount: Int? = nil, failureCode: String? = nil, failureMessage: String? = nil) {
        record = Record([.of(importArn), .of(importStatus), .of(tableArn), .of(tableId), .of(clientToken), .of(s3BucketSource), .of(errorCount), .of(cloudWatchLogGroupArn), .of(inputFormat), .of(inputFormatOptions), .of(inputCompressionType), .of(tableCreationParameters), .of(startTime), .of(endTime), .of(processedSizeBytes), .of(processedItemCount), .of(importedItemCount), .of(failureCode), .of(failureMessage)])
    }
    package var importArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var importStatus: ImportStatus? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var tableArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var tableId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var clientToken: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var s3BucketSource: S3BucketSource? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var errorCount: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var cloudWatchLogGroupArn: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var inputFormat: InputFormat? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var inputFormatOptions: InputFormatOptions? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var inputCompressionType: InputCompressionType? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var tableCreationParameters: TableCreationParameters? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var startTime: Instant? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var endTime: Instant? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var processedSizeBytes: Int? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var processedItemCount: Int? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var importedItemCount: Int? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var failureCode: String? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var failureMessage: String? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
}

package struct ImportTableInput: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(clientToken: String? = nil, s3BucketSource: S3BucketSource, inputFormat: InputFormat, inputFormatOptions: InputFormatOptions? = nil, inputCompressionType: InputCompressionType? = nil, tableCreationParameters: TableCreationParameters) {
        record = Record([.of(clientToken), s3BucketSource.wire, inputFormat.wire, .of(inputFormatOptions), .of(inputCompressionType), tableCreationParameters.wire])
    }
    package var clientToken: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var s3BucketSource: S3BucketSource {
        get { slot(1) ?? S3BucketSource.fallback }
        set { setSlot(1, newValue) }
    }
    package var inputFormat: InputFormat {
        get { slot(2) ?? InputFormat.fallback }
        set { setSlot(2, newValue) }
    }
    package var inputFormatOptions: InputFormatOptions? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var inputCompressionType: InputCompressionType? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var tableCreationParameters: TableCreationParameters {
        get { slot(5) ?? TableCreationParameters.fallback }
        set { setSlot(5, newValue) }
    }
}

package struct ImportTableOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(importTableDescription: ImportTableDescription) {
        record = Record([importTableDescription.wire])
    }
    package var importTableDescription: ImportTableDescription {
        get { slot(0) ?? ImportTableDescription.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct IncrementalExportSpecification: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(exportFromTime: Instant? = nil, exportToTime: Instant? = nil, exportViewType: ExportViewType? = nil) {
        record = Record([.of(exportFromTime), .of(exportToTime), .of(exportViewType)])
    }
    package var exportFromTime: Instant? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var exportToTime: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var exportViewType: ExportViewType? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct InputFormatOptions: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(csv: CsvOptions? = nil) {
        record = Record([.of(csv)])
    }
    package var csv: CsvOptions? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ItemCollectionMetrics: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(itemCollectionKey: [String: AttributeValue]? = nil, sizeEstimateRangeGB: [Double]? = nil) {
        record = Record([.of(itemCollectionKey.map { WireMap($0) }), .of(sizeEstimateRangeGB.map { WireList($0) })])
    }
    package var itemCollectionKey: [String: AttributeValue]? {
        get { slotMap(0) }
        set { setSlotMap(0, newValue) }
    }
    package var sizeEstimateRangeGB: [Double]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct ItemResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(item: [String: AttributeValue]? = nil) {
        record = Record([.of(item.map { WireMap($0) })])
    }
    package var item: [String: AttributeValue]? {
        get { slotMap(0) }
        set { setSlotMap(0, newValue) }
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

package struct KeysAndAttributes: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(keys: [WireMap<AttributeValue>], attributesToGet: [String]? = nil, consistentRead: Bool? = nil, projectionExpression: String? = nil, expressionAttributeNames: [String: String]? = nil) {
        record = Record([WireList(keys).wire, .of(attributesToGet.map { WireList($0) }), .of(consistentRead), .of(projectionExpression), .of(expressionAttributeNames.map { WireMap($0) })])
    }
    package var keys: [WireMap<AttributeValue>] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var attributesToGet: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var consistentRead: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var projectionExpression: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var expressionAttributeNames: [String: String]? {
        get { slotMap(4) }
        set { setSlotMap(4, newValue) }
    }
}

package struct KinesisDataStreamDestination: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamArn: String? = nil, destinationStatus: DestinationStatus? = nil, destinationStatusDescription: String? = nil, approximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision? = nil) {
        record = Record([.of(streamArn), .of(destinationStatus), .of(destinationStatusDescription), .of(approximateCreationDateTimePrecision)])
    }
    package var streamArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var destinationStatus: DestinationStatus? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var destinationStatusDescription: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var approximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct KinesisStreamingDestinationInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String, streamArn: String, enableKinesisStreamingConfiguration: EnableKinesisStreamingConfiguration? = nil) {
        record = Record([tableName.wire, streamArn.wire, .of(enableKinesisStreamingConfiguration)])
    }
    package var tableName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var streamArn: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var enableKinesisStreamingConfiguration: EnableKinesisStreamingConfiguration? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct KinesisStreamingDestinationOutput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String? = nil, streamArn: String? = nil, destinationStatus: DestinationStatus? = nil, enableKinesisStreamingConfiguration: EnableKinesisStreamingConfiguration? = nil) {
        record = Record([.of(tableName), .of(streamArn), .of(destinationStatus), .of(enableKinesisStreamingConfiguration)])
    }
    package var tableName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var streamArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var destinationStatus: DestinationStatus? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var enableKinesisStreamingConfiguration: EnableKinesisStreamingConfiguration? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ListBackupsInput: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String? = nil, limit: Int? = nil, timeRangeLowerBound: Instant? = nil, timeRangeUpperBound: Instant? = nil, exclusiveStartBackupArn: String? = nil, backupType: BackupTypeFilter? = nil) {
        record = Record([.of(tableName), .of(limit), .of(timeRangeLowerBound), .of(timeRangeUpperBound), .of(exclusiveStartBackupArn), .of(backupType)])
    }
    package var tableName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var limit: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var timeRangeLowerBound: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var timeRangeUpperBound: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var exclusiveStartBackupArn: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var backupType: BackupTypeFilter? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct ListBackupsOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(backupSummaries: [BackupSummary]? = nil, lastEvaluatedBackupArn: String? = nil) {
        record = Record([.of(backupSummaries.map { WireList($0) }), .of(lastEvaluatedBackupArn)])
    }
    package var backupSummaries: [BackupSummary]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var lastEvaluatedBackupArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListExportsInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableArn: String? = nil, maxResults: Int? = nil, nextToken: String? = nil) {
        record = Record([.of(tableArn), .of(maxResults), .of(nextToken)])
    }
    package var tableArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var maxResults: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var nextToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListExportsOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(exportSummaries: [ExportSummary]? = nil, nextToken: String? = nil) {
        record = Record([.of(exportSummaries.map { WireList($0) }), .of(nextToken)])
    }
    package var exportSummaries: [ExportSummary]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListImportsInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableArn: String? = nil, pageSize: Int? = nil, nextToken: String? = nil) {
        record = Record([.of(tableArn), .of(pageSize), .of(nextToken)])
    }
    package var tableArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var pageSize: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var nextToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListImportsOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(importSummaryList: [ImportSummary]? = nil, nextToken: String? = nil) {
        record = Record([.of(importSummaryList.map { WireList($0) }), .of(nextToken)])
    }
    package var importSummaryList: [ImportSummary]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListTablesInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(exclusiveStartTableName: String? = nil, limit: Int? = nil) {
        record = Record([.of(exclusiveStartTableName), .of(limit)])
    }
    package var exclusiveStartTableName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var limit: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListTablesOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableNames: [String]? = nil, lastEvaluatedTableName: String? = nil) {
        record = Record([.of(tableNames.map { WireList($0) }), .of(lastEvaluatedTableName)])
    }
    package var tableNames: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var lastEvaluatedTableName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListTagsOfResourceInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceArn: String, nextToken: String? = nil) {
        record = Record([resourceArn.wire, .of(nextToken)])
    }
    package var resourceArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListTagsOfResourceOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tags: [Tag]? = nil, nextToken: String? = nil) {
        record = Record([.of(tags.map { WireList($0) }), .of(nextToken)])
    }
    package var tags: [Tag]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct LocalSecondaryIndex: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(indexName: String, keySchema: [KeySchemaElement], projection: Projection) {
        record = Record([indexName.wire, WireList(keySchema).wire, projection.wire])
    }
    package var indexName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var keySchema: [KeySchemaElement] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
    package var projection: Projection {
        get { slot(2) ?? Projection.fallback }
        set { setSlot(2, newValue) }
    }
}

package struct LocalSecondaryIndexDescription: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(indexName: String? = nil, keySchema: [KeySchemaElement]? = nil, projection: Projection? = nil, indexSizeBytes: Int? = nil, itemCount: Int? = nil, indexArn: String? = nil) {
        record = Record([.of(indexName), .of(keySchema.map { WireList($0) }), .of(projection), .of(indexSizeBytes), .of(itemCount), .of(indexArn)])
    }
    package var indexName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var keySchema: [KeySchemaElement]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var projection: Projection? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var indexSizeBytes: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var itemCount: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var indexArn: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct LocalSecondaryIndexInfo: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(indexName: String? = nil, keySchema: [KeySchemaElement]? = nil, projection: Projection? = nil) {
        record = Record([.of(indexName), .of(keySchema.map { WireList($0) }), .of(projection)])
    }
    package var indexName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var keySchema: [KeySchemaElement]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var projection: Projection? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct OnDemandThroughput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(maxReadRequestUnits: Int? = nil, maxWriteRequestUnits: Int? = nil) {
        record = Record([.of(maxReadRequestUnits), .of(maxWriteRequestUnits)])
    }
    package var maxReadRequestUnits: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var maxWriteRequestUnits: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct OnDemandThroughputOverride: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(maxReadRequestUnits: Int? = nil) {
        record = Record([.of(maxReadRequestUnits)])
    }
    package var maxReadRequestUnits: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ParameterizedStatement: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(statement: String, parameters: [AttributeValue]? = nil, returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? = nil) {
        record = Record([statement.wire, .of(parameters.map { WireList($0) }), .of(returnValuesOnConditionCheckFailure)])
    }
    package var statement: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var parameters: [AttributeValue]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct PointInTimeRecoveryDescription: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(pointInTimeRecoveryStatus: PointInTimeRecoveryStatus? = nil, recoveryPeriodInDays: Int? = nil, earliestRestorableDateTime: Instant? = nil, latestRestorableDateTime: Instant? = nil) {
        record = Record([.of(pointInTimeRecoveryStatus), .of(recoveryPeriodInDays), .of(earliestRestorableDateTime), .of(latestRestorableDateTime)])
    }
    package var pointInTimeRecoveryStatus: PointInTimeRecoveryStatus? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var recoveryPeriodInDays: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var earliestRestorableDateTime: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var latestRestorableDateTime: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct PointInTimeRecoverySpecification: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(pointInTimeRecoveryEnabled: Bool, recoveryPeriodInDays: Int? = nil) {
        record = Record([pointInTimeRecoveryEnabled.wire, .of(recoveryPeriodInDays)])
    }
    package var pointInTimeRecoveryEnabled: Bool {
        get { slot(0) ?? false }
        set { setSlot(0, newValue) }
    }
    package var recoveryPeriodInDays: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct Projection: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(projectionType: ProjectionType? = nil, nonKeyAttributes: [String]? = nil) {
        record = Record([.of(projectionType), .of(nonKeyAttributes.map { WireList($0) })])
    }
    package var projectionType: ProjectionType? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var nonKeyAttributes: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct ProvisionedThroughput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(readCapacityUnits: Int, writeCapacityUnits: Int) {
        record = Record([readCapacityUnits.wire, writeCapacityUnits.wire])
    }
    package var readCapacityUnits: Int {
        get { slot(0) ?? 0 }
        set { setSlot(0, newValue) }
    }
    package var writeCapacityUnits: Int {
        get { slot(1) ?? 0 }
        set { setSlot(1, newValue) }
    }
}

package struct ProvisionedThroughputDescription: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(lastIncreaseDateTime: Instant? = nil, lastDecreaseDateTime: Instant? = nil, numberOfDecreasesToday: Int? = nil, readCapacityUnits: Int? = nil, writeCapacityUnits: Int? = nil) {
        record = Record([.of(lastIncreaseDateTime), .of(lastDecreaseDateTime), .of(numberOfDecreasesToday), .of(readCapacityUnits), .of(writeCapacityUnits)])
    }
    package var lastIncreaseDateTime: Instant? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var lastDecreaseDateTime: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var numberOfDecreasesToday: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var readCapacityUnits: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var writeCapacityUnits: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct ProvisionedThroughputOverride: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(readCapacityUnits: Int? = nil) {
        record = Record([.of(readCapacityUnits)])
    }
    package var readCapacityUnits: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct Put: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(item: [String: AttributeValue], tableName: String, conditionExpression: String? = nil, expressionAttributeNames: [String: String]? = nil, expressionAttributeValues: [String: AttributeValue]? = nil, returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? = nil) {
        record = Record([WireMap(item).wire, tableName.wire, .of(conditionExpression), .of(expressionAttributeNames.map { WireMap($0) }), .of(expressionAttributeValues.map { WireMap($0) }), .of(returnValuesOnConditionCheckFailure)])
    }
    package var item: [String: AttributeValue] {
        get { slotMap(0) ?? [:] }
        set { setSlotMap(0, newValue) }
    }
    package var tableName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var conditionExpression: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var expressionAttributeNames: [String: String]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
    package var expressionAttributeValues: [String: AttributeValue]? {
        get { slotMap(4) }
        set { setSlotMap(4, newValue) }
    }
    package var returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct PutItemInput: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String, item: [String: AttributeValue], expected: [String: ExpectedAttributeValue]? = nil, returnValues: ReturnValue? = nil, returnConsumedCapacity: ReturnConsumedCapacity? = nil, returnItemCollectionMetrics: ReturnItemCollectionMetrics? = nil, conditionalOperator: ConditionalOperator? = nil, conditionExpression: String? = nil, expressionAttributeNames: [String: String]? = nil, expressionAttributeValues: [String: AttributeValue]? = nil, returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? = nil) {
        record = Record([tableName.wire, WireMap(item).wire, .of(expected.map { WireMap($0) }), .of(returnValues), .of(returnConsumedCapacity), .of(returnItemCollectionMetrics), .of(conditionalOperator), .of(conditionExpression), .of(expressionAttributeNames.map { WireMap($0) }), .of(expressionAttributeValues.map { WireMap($0) }), .of(returnValuesOnConditionCheckFailure)])
    }
    package var tableName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var item: [String: AttributeValue] {
        get { slotMap(1) ?? [:] }
        set { setSlotMap(1, newValue) }
    }
    package var expected: [String: ExpectedAttributeValue]? {
        get { slotMap(2) }
        set { setSlotMap(2, newValue) }
    }
    package var returnValues: ReturnValue? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var returnConsumedCapacity: ReturnConsumedCapacity? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var returnItemCollectionMetrics: ReturnItemCollectionMetrics? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var conditionalOperator: ConditionalOperator? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var conditionExpression: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var expressionAttributeNames: [String: String]? {
        get { slotMap(8) }
        set { setSlotMap(8, newValue) }
    }
    package var expressionAttributeValues: [String: AttributeValue]? {
        get { slotMap(9) }
        set { setSlotMap(9, newValue) }
    }
    package var returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
}

package struct PutItemOutput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(attributes: [String: AttributeValue]? = nil, consumedCapacity: ConsumedCapacity? = nil, itemCollectionMetrics: ItemCollectionMetrics? = nil) {
        record = Record([.of(attributes.map { WireMap($0) }), .of(consumedCapacity), .of(itemCollectionMetrics)])
    }
    package var attributes: [String: AttributeValue]? {
        get { slotMap(0) }
        set { setSlotMap(0, newValue) }
    }
    package var consumedCapacity: ConsumedCapacity? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var itemCollectionMetrics: ItemCollectionMetrics? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct PutRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(item: [String: AttributeValue]) {
        record = Record([WireMap(item).wire])
    }
    package var item: [String: AttributeValue] {
        get { slotMap(0) ?? [:] }
        set { setSlotMap(0, newValue) }
    }
}

package struct PutResourcePolicyInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceArn: String, policy: String, expectedRevisionId: String? = nil, confirmRemoveSelfResourceAccess: Bool? = nil) {
        record = Record([resourceArn.wire, policy.wire, .of(expectedRevisionId), .of(confirmRemoveSelfResourceAccess)])
    }
    package var resourceArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var policy: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var expectedRevisionId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var confirmRemoveSelfResourceAccess: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct PutResourcePolicyOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(revisionId: String? = nil) {
        record = Record([.of(revisionId)])
    }
    package var revisionId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct QueryInput: Structure {
    package static let memberCount = 17
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String, indexName: String? = nil, select: Select? = nil, attributesToGet: [String]? = nil, limit: Int? = nil, consistentRead: Bool? = nil, keyConditions: [String: Condition]? = nil, queryFilter: [String: Condition]? = nil, conditionalOperator: ConditionalOperator? = nil, scanIndexForward: Bool? = nil, exclusiveStartKey: [String: AttributeValue]? = nil, returnConsumedCapacity: ReturnConsumedCapacity? = nil, projectionExpression: String? = nil, filterExpression: String? = nil, keyConditionExpression: String? = nil, expressionAttributeNames: [String: String]? = nil, expressionAttributeValues: [String: AttributeValue]? = nil) {
        record = Record([tableName.wire, .of(indexName), .of(select), .of(attributesToGet.map { WireList($0) }), .of(limit), .of(consistentRead), .of(keyConditions.map { WireMap($0) }), .of(queryFilter.map { WireMap($0) }), .of(conditionalOperator), .of(scanIndexForward), .of(exclusiveStartKey.map { WireMap($0) }), .of(returnConsumedCapacity), .of(projectionExpression), .of(filterExpression), .of(keyConditionExpression), .of(expressionAttributeNames.map { WireMap($0) }), .of(expressionAttributeValues.map { WireMap($0) })])
    }
    package var tableName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var indexName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var select: Select? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var attributesToGet: [String]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
    package var limit: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var consistentRead: Bool? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var keyConditions: [String: Condition]? {
        get { slotMap(6) }
        set { setSlotMap(6, newValue) }
    }
    package var queryFilter: [String: Condition]? {
        get { slotMap(7) }
        set { setSlotMap(7, newValue) }
    }
    package var conditionalOperator: ConditionalOperator? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var scanIndexForward: Bool? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var exclusiveStartKey: [String: AttributeValue]? {
        get { slotMap(10) }
        set { setSlotMap(10, newValue) }
    }
    package var returnConsumedCapacity: ReturnConsumedCapacity? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var projectionExpression: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var filterExpression: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var keyConditionExpression: String? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var expressionAttributeNames: [String: String]? {
        get { slotMap(15) }
        set { setSlotMap(15, newValue) }
    }
    package var expressionAttributeValues: [String: AttributeValue]? {
        get { slotMap(16) }
        set { setSlotMap(16, newValue) }
    }
}

package struct QueryOutput: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(items: [WireMap<AttributeValue>]? = nil, count: Int? = nil, scannedCount: Int? = nil, lastEvaluatedKey: [String: AttributeValue]? = nil, consumedCapacity: ConsumedCapacity? = nil) {
        record = Record([.of(items.map { WireList($0) }), .of(count), .of(scannedCount), .of(lastEvaluatedKey.map { WireMap($0) }), .of(consumedCapacity)])
    }
    package var items: [WireMap<AttributeValue>]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var count: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var scannedCount: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var lastEvaluatedKey: [String: AttributeValue]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
    package var consumedCapacity: ConsumedCapacity? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct ReplicaDescription: Structure {
    package static let memberCount = 13
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(regionName: String? = nil, replicaStatus: ReplicaStatus? = nil, replicaArn: String? = nil, replicaStatusDescription: String? = nil, replicaStatusPercentProgress: String? = nil, kmsMasterKeyId: String? = nil, provisionedThroughputOverride: ProvisionedThroughputOverride? = nil, onDemandThroughputOverride: OnDemandThroughputOverride? = nil, warmThroughput: TableWarmThroughputDescription? = nil, globalSecondaryIndexes: [ReplicaGlobalSecondaryIndexDescription]? = nil, replicaInaccessibleDateTime: Instant? = nil, replicaTableClassSummary: TableClassSummary? = nil, globalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode? = nil) {
        record = Record([.of(regionName), .of(replicaStatus), .of(replicaArn), .of(replicaStatusDescription), .of(replicaStatusPercentProgress), .of(kmsMasterKeyId), .of(provisionedThroughputOverride), .of(onDemandThroughputOverride), .of(warmThroughput), .of(globalSecondaryIndexes.map { WireList($0) }), .of(replicaInaccessibleDateTime), .of(replicaTableClassSummary), .of(globalTableSettingsReplicationMode)])
    }
    package var regionName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var replicaStatus: ReplicaStatus? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var replicaArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var replicaStatusDescription: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var replicaStatusPercentProgress: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var kmsMasterKeyId: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var provisionedThroughputOverride: ProvisionedThroughputOverride? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var onDemandThroughputOverride: OnDemandThroughputOverride? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var warmThroughput: TableWarmThroughputDescription? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var globalSecondaryIndexes: [ReplicaGlobalSecondaryIndexDescription]? {
        get { slotList(9) }
        set { setSlotList(9, newValue) }
    }
    package var replicaInaccessibleDateTime: Instant? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var replicaTableClassSummary: TableClassSummary? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var globalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
}

package struct ReplicaGlobalSecondaryIndex: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(indexName: String, provisionedThroughputOverride: ProvisionedThroughputOverride? = nil, onDemandThroughputOverride: OnDemandThroughputOverride? = nil) {
        record = Record([indexName.wire, .of(provisionedThroughputOverride), .of(onDemandThroughputOverride)])
    }
    package var indexName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var provisionedThroughputOverride: ProvisionedThroughputOverride? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var onDemandThroughputOverride: OnDemandThroughputOverride? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ReplicaGlobalSecondaryIndexDescription: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(indexName: String? = nil, provisionedThroughputOverride: ProvisionedThroughputOverride? = nil, onDemandThroughputOverride: OnDemandThroughputOverride? = nil, warmThroughput: GlobalSecondaryIndexWarmThroughputDescription? = nil) {
        record = Record([.of(indexName), .of(provisionedThroughputOverride), .of(onDemandThroughputOverride), .of(warmThroughput)])
    }
    package var indexName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var provisionedThroughputOverride: ProvisionedThroughputOverride? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var onDemandThroughputOverride: OnDemandThroughputOverride? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var warmThroughput: GlobalSecondaryIndexWarmThroughputDescription? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ReplicationGroupUpdate: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(create: CreateReplicationGroupMemberAction? = nil, update: UpdateReplicationGroupMemberAction? = nil, delete: DeleteReplicationGroupMemberAction? = nil) {
        record = Record([.of(create), .of(update), .of(delete)])
    }
    package var create: CreateReplicationGroupMemberAction? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var update: UpdateReplicationGroupMemberAction? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var delete: DeleteReplicationGroupMemberAction? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct RestoreSummary: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(sourceBackupArn: String? = nil, sourceTableArn: String? = nil, restoreDateTime: Instant, restoreInProgress: Bool) {
        record = Record([.of(sourceBackupArn), .of(sourceTableArn), restoreDateTime.wire, restoreInProgress.wire])
    }
    package var sourceBackupArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var sourceTableArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var restoreDateTime: Instant {
        get { slot(2) ?? Instant(seconds: 0) }
        set { setSlot(2, newValue) }
    }
    package var restoreInProgress: Bool {
        get { slot(3) ?? false }
        set { setSlot(3, newValue) }
    }
}

package struct RestoreTableFromBackupInput: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(targetTableName: String, backupArn: String, billingModeOverride: BillingMode? = nil, globalSecondaryIndexOverride: [GlobalSecondaryIndex]? = nil, localSecondaryIndexOverride: [LocalSecondaryIndex]? = nil, provisionedThroughputOverride: ProvisionedThroughput? = nil, onDemandThroughputOverride: OnDemandThroughput? = nil, sseSpecificationOverride: SSESpecification? = nil) {
        record = Record([targetTableName.wire, backupArn.wire, .of(billingModeOverride), .of(globalSecondaryIndexOverride.map { WireList($0) }), .of(localSecondaryIndexOverride.map { WireList($0) }), .of(provisionedThroughputOverride), .of(onDemandThroughputOverride), .of(sseSpecificationOverride)])
    }
    package var targetTableName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var backupArn: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var billingModeOverride: BillingMode? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var globalSecondaryIndexOverride: [GlobalSecondaryIndex]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
    package var localSecondaryIndexOverride: [LocalSecondaryIndex]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var provisionedThroughputOverride: ProvisionedThroughput? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var onDemandThroughputOverride: OnDemandThroughput? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var sseSpecificationOverride: SSESpecification? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct RestoreTableFromBackupOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableDescription: TableDescription? = nil) {
        record = Record([.of(tableDescription)])
    }
    package var tableDescription: TableDescription? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct RestoreTableToPointInTimeInput: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(sourceTableArn: String? = nil, sourceTableName: String? = nil, targetTableName: String, useLatestRestorableTime: Bool? = nil, restoreDateTime: Instant? = nil, billingModeOverride: BillingMode? = nil, globalSecondaryIndexOverride: [GlobalSecondaryIndex]? = nil, localSecondaryIndexOverride: [LocalSecondaryIndex]? = nil, provisionedThroughputOverride: ProvisionedThroughput? = nil, onDemandThroughputOverride: OnDemandThroughput? = nil, sseSpecificationOverride: SSESpecification? = nil) {
        record = Record([.of(sourceTableArn), .of(sourceTableName), targetTableName.wire, .of(useLatestRestorableTime), .of(restoreDateTime), .of(billingModeOverride), .of(globalSecondaryIndexOverride.map { WireList($0) }), .of(localSecondaryIndexOverride.map { WireList($0) }), .of(provisionedThroughputOverride), .of(onDemandThroughputOverride), .of(sseSpecificationOverride)])
    }
    package var sourceTableArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var sourceTableName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var targetTableName: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var useLatestRestorableTime: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var restoreDateTime: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var billingModeOverride: BillingMode? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var globalSecondaryIndexOverride: [GlobalSecondaryIndex]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var localSecondaryIndexOverride: [LocalSecondaryIndex]? {
        get { slotList(7) }
        set { setSlotList(7, newValue) }
    }
    package var provisionedThroughputOverride: ProvisionedThroughput? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var onDemandThroughputOverride: OnDemandThroughput? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var sseSpecificationOverride: SSESpecification? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
}

package struct RestoreTableToPointInTimeOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableDescription: TableDescription? = nil) {
        record = Record([.of(tableDescription)])
    }
    package var tableDescription: TableDescription? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct S3BucketSource: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(s3BucketOwner: String? = nil, s3Bucket: String, s3KeyPrefix: String? = nil) {
        record = Record([.of(s3BucketOwner), s3Bucket.wire, .of(s3KeyPrefix)])
    }
    package var s3BucketOwner: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var s3Bucket: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var s3KeyPrefix: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct SSEDescription: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(status: SSEStatus? = nil, sseType: SSEType? = nil, kmsMasterKeyArn: String? = nil, inaccessibleEncryptionDateTime: Instant? = nil) {
        record = Record([.of(status), .of(sseType), .of(kmsMasterKeyArn), .of(inaccessibleEncryptionDateTime)])
    }
    package var status: SSEStatus? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var sseType: SSEType? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var kmsMasterKeyArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var inaccessibleEncryptionDateTime: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct SSESpecification: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(enabled: Bool? = nil, sseType: SSEType? = nil, kmsMasterKeyId: String? = nil) {
        record = Record([.of(enabled), .of(sseType), .of(kmsMasterKeyId)])
    }
    package var enabled: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var sseType: SSEType? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var kmsMasterKeyId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ScanInput: Structure {
    package static let memberCount = 16
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String, indexName: String? = nil, attributesToGet: [String]? = nil, limit: Int? = nil, select: Select? = nil, scanFilter: [String: Condition]? = nil, conditionalOperator: ConditionalOperator? = nil, exclusiveStartKey: [String: AttributeValue]? = nil, returnConsumedCapacity: ReturnConsumedCapacity? = nil, totalSegments: Int? = nil, segment: Int? = nil, projectionExpression: String? = nil, filterExpression: String? = nil, expressionAttributeNames: [String: String]? = nil, expressionAttributeValues: [String: AttributeValue]? = nil, consistentRead: Bool? = nil) {
        record = Record([tableName.wire, .of(indexName), .of(attributesToGet.map { WireList($0) }), .of(limit), .of(select), .of(scanFilter.map { WireMap($0) }), .of(conditionalOperator), .of(exclusiveStartKey.map { WireMap($0) }), .of(returnConsumedCapacity), .of(totalSegments), .of(segment), .of(projectionExpression), .of(filterExpression), .of(expressionAttributeNames.map { WireMap($0) }), .of(expressionAttributeValues.map { WireMap($0) }), .of(consistentRead)])
    }
    package var tableName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var indexName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var attributesToGet: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var limit: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var select: Select? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var scanFilter: [String: Condition]? {
        get { slotMap(5) }
        set { setSlotMap(5, newValue) }
    }
    package var conditionalOperator: ConditionalOperator? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var exclusiveStartKey: [String: AttributeValue]? {
        get { slotMap(7) }
        set { setSlotMap(7, newValue) }
    }
    package var returnConsumedCapacity: ReturnConsumedCapacity? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var totalSegments: Int? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var segment: Int? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var projectionExpression: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var filterExpression: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var expressionAttributeNames: [String: String]? {
        get { slotMap(13) }
        set { setSlotMap(13, newValue) }
    }
    package var expressionAttributeValues: [String: AttributeValue]? {
        get { slotMap(14) }
        set { setSlotMap(14, newValue) }
    }
    package var consistentRead: Bool? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
}

package struct ScanOutput: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(items: [WireMap<AttributeValue>]? = nil, count: Int? = nil, scannedCount: Int? = nil, lastEvaluatedKey: [String: AttributeValue]? = nil, consumedCapacity: ConsumedCapacity? = nil) {
        record = Record([.of(items.map { WireList($0) }), .of(count), .of(scannedCount), .of(lastEvaluatedKey.map { WireMap($0) }), .of(consumedCapacity)])
    }
    package var items: [WireMap<AttributeValue>]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var count: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var scannedCount: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var lastEvaluatedKey: [String: AttributeValue]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
    package var consumedCapacity: ConsumedCapacity? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct SourceTableDetails: Structure {
    package static let memberCount = 10
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String, tableId: String, tableArn: String? = nil, tableSizeBytes: Int? = nil, keySchema: [KeySchemaElement], tableCreationDateTime: Instant, provisionedThroughput: ProvisionedThroughput, onDemandThroughput: OnDemandThroughput? = nil, itemCount: Int? = nil, billingMode: BillingMode? = nil) {
        record = Record([tableName.wire, tableId.wire, .of(tableArn), .of(tableSizeBytes), WireList(keySchema).wire, tableCreationDateTime.wire, provisionedThroughput.wire, .of(onDemandThroughput), .of(itemCount), .of(billingMode)])
    }
    package var tableName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tableId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var tableArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var tableSizeBytes: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var keySchema: [KeySchemaElement] {
        get { slotList(4) ?? [] }
        set { setSlotList(4, newValue) }
    }
    package var tableCreationDateTime: Instant {
        get { slot(5) ?? Instant(seconds: 0) }
        set { setSlot(5, newValue) }
    }
    package var provisionedThroughput: ProvisionedThroughput {
        get { slot(6) ?? ProvisionedThroughput.fallback }
        set { setSlot(6, newValue) }
    }
    package var onDemandThroughput: OnDemandThroughput? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var itemCount: Int? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var billingMode: BillingMode? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
}

package struct SourceTableFeatureDetails: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(localSecondaryIndexes: [LocalSecondaryIndexInfo]? = nil, globalSecondaryIndexes: [GlobalSecondaryIndexInfo]? = nil, streamDescription: StreamSpecification? = nil, timeToLiveDescription: TimeToLiveDescription? = nil, sseDescription: SSEDescription? = nil) {
        record = Record([.of(localSecondaryIndexes.map { WireList($0) }), .of(globalSecondaryIndexes.map { WireList($0) }), .of(streamDescription), .of(timeToLiveDescription), .of(sseDescription)])
    }
    package var localSecondaryIndexes: [LocalSecondaryIndexInfo]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var globalSecondaryIndexes: [GlobalSecondaryIndexInfo]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var streamDescription: StreamSpecification? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var timeToLiveDescription: TimeToLiveDescription? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var sseDescription: SSEDescription? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct StreamSpecification: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(streamEnabled: Bool, streamViewType: StreamViewType? = nil) {
        record = Record([streamEnabled.wire, .of(streamViewType)])
    }
    package var streamEnabled: Bool {
        get { slot(0) ?? false }
        set { setSlot(0, newValue) }
    }
    package var streamViewType: StreamViewType? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct TableClassSummary: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableClass: TableClass? = nil, lastUpdateDateTime: Instant? = nil) {
        record = Record([.of(tableClass), .of(lastUpdateDateTime)])
    }
    package var tableClass: TableClass? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var lastUpdateDateTime: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct TableCreationParameters: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String, attributeDefinitions: [AttributeDefinition], keySchema: [KeySchemaElement], billingMode: BillingMode? = nil, provisionedThroughput: ProvisionedThroughput? = nil, onDemandThroughput: OnDemandThroughput? = nil, sseSpecification: SSESpecification? = nil, globalSecondaryIndexes: [GlobalSecondaryIndex]? = nil) {
        record = Record([tableName.wire, WireList(attributeDefinitions).wire, WireList(keySchema).wire, .of(billingMode), .of(provisionedThroughput), .of(onDemandThroughput), .of(sseSpecification), .of(globalSecondaryIndexes.map { WireList($0) })])
    }
    package var tableName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var attributeDefinitions: [AttributeDefinition] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
    package var keySchema: [KeySchemaElement] {
        get { slotList(2) ?? [] }
        set { setSlotList(2, newValue) }
    }
    package var billingMode: BillingMode? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var provisionedThroughput: ProvisionedThroughput? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var onDemandThroughput: OnDemandThroughput? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var sseSpecification: SSESpecification? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var globalSecondaryIndexes: [GlobalSecondaryIndex]? {
        get { slotList(7) }
        set { setSlotList(7, newValue) }
    }
}

package struct TableDescription: Structure {
    package static let memberCount = 28
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(attributeDefinitions: [AttributeDefinition]? = nil, tableName: String? = nil, keySchema: [KeySchemaElement]? = nil, tableStatus: TableStatus? = nil, creationDateTime: Instant? = nil, provisionedThroughput: ProvisionedThroughputDescription? = nil, tableSizeBytes: Int? = nil, itemCount: Int? = nil, tableArn: String? = nil, tableId: String? = nil, billingModeSummary: BillingModeSummary? = nil, localSecondaryIndexes: [LocalSecondaryIndexDescription]? = nil, globalSecondaryIndexes: [GlobalSecondaryIndexDescription]? = nil, streamSpecification: StreamSpecification? = nil, latestStreamLabel: String? = nil, latestStreamArn: String? = nil, globalTableVersion: String? = nil, replicas: [ReplicaDescription]? = nil, globalTableWitnesses: [GlobalTableWitnessDescription]? = nil, globalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode? = nil, restoreSummary: RestoreSummary? = nil, sseDescription: SSEDescription? = nil, archivalSummary: ArchivalSummary? = nil, tableClassSummary: TableClassSummary? = nil, deletionProtectionEnabled: Bool? = nil, onDemandThroughput: OnDemandThroughput? = nil, warmThroughput: TableWarmThroughputDescription? = nil, multiRegionConsistency: MultiRegionConsistency? = nil) {
        record = Record([.of(attributeDefinitions.map { WireList($0) }), .of(tableName), .of(keySchema.map { WireList($0) }), .of(tableStatus), .of(creationDateTime), .of(provisionedThroughput), .of(tableSizeBytes), .of(itemCount), .of(tableArn), .of(tableId), .of(billingModeSummary), .of(localSecondaryIndexes.map { WireList($0) }), .of(globalSecondaryIndexes.map { WireList($0) }), .of(streamSpecification), .of(latestStreamLabel), .of(latestStreamArn), .of(globalTableVersion), .of(replicas.map { WireList($0) }), .of(globalTableWitnesses.map { WireList($0) }), .of(globalTableSettingsReplicationMode), .of(restoreSummary), .of(sseDescription), .of(archivalSummary), .of(tableClassSummary), .of(deletionProtectionEnabled), .of(onDemandThroughput), .of(warmThroughput), .of(multiRegionConsistency)])
    }
    package var attributeDefinitions: [AttributeDefinition]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var tableName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var keySchema: [KeySchemaElement]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var tableStatus: TableStatus? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var creationDateTime: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var provisionedThroughput: ProvisionedThroughputDescription? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var tableSizeBytes: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var itemCount: Int? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var tableArn: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var tableId: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var billingModeSummary: BillingModeSummary? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var localSecondaryIndexes: [LocalSecondaryIndexDescription]? {
        get { slotList(11) }
        set { setSlotList(11, newValue) }
    }
    package var globalSecondaryIndexes: [GlobalSecondaryIndexDescription]? {
        get { slotList(12) }
        set { setSlotList(12, newValue) }
    }
    package var streamSpecification: StreamSpecification? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var latestStreamLabel: String? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var latestStreamArn: String? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var globalTableVersion: String? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var replicas: [ReplicaDescription]? {
        get { slotList(17) }
        set { setSlotList(17, newValue) }
    }
    package var globalTableWitnesses: [GlobalTableWitnessDescription]? {
        get { slotList(18) }
        set { setSlotList(18, newValue) }
    }
    package var globalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var restoreSummary: RestoreSummary? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
    package var sseDescription: SSEDescription? {
        get { slot(21) }
        set { setSlot(21, newValue) }
    }
    package var archivalSummary: ArchivalSummary? {
        get { slot(22) }
        set { setSlot(22, newValue) }
    }
    package var tableClassSummary: TableClassSummary? {
        get { slot(23) }
        set { setSlot(23, newValue) }
    }
    package var deletionProtectionEnabled: Bool? {
        get { slot(24) }
        set { setSlot(24, newValue) }
    }
    package var onDemandThroughput: OnDemandThroughput? {
        get { slot(25) }
        set { setSlot(25, newValue) }
    }
    package var warmThroughput: TableWarmThroughputDescription? {
        get { slot(26) }
        set { setSlot(26, newValue) }
    }
    package var multiRegionConsistency: MultiRegionConsistency? {
        get { slot(27) }
        set { setSlot(27, newValue) }
    }
}

package struct TableWarmThroughputDescription: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(readUnitsPerSecond: Int? = nil, writeUnitsPerSecond: Int? = nil, status: TableStatus? = nil) {
        record = Record([.of(readUnitsPerSecond), .of(writeUnitsPerSecond), .of(status)])
    }
    package var readUnitsPerSecond: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var writeUnitsPerSecond: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var status: TableStatus? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct Tag: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: String, value: String) {
        record = Record([key.wire, value.wire])
    }
    package var key: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var value: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct TagResourceInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceArn: String, tags: [Tag]) {
        record = Record([resourceArn.wire, WireList(tags).wire])
    }
    package var resourceArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tags: [Tag] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct ThrottlingReason: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(reason: String? = nil, resource: String? = nil) {
        record = Record([.of(reason), .of(resource)])
    }
    package var reason: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var resource: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct TimeToLiveDescription: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(timeToLiveStatus: TimeToLiveStatus? = nil, attributeName: String? = nil) {
        record = Record([.of(timeToLiveStatus), .of(attributeName)])
    }
    package var timeToLiveStatus: TimeToLiveStatus? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var attributeName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct TimeToLiveSpecification: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(enabled: Bool, attributeName: String) {
        record = Record([enabled.wire, attributeName.wire])
    }
    package var enabled: Bool {
        get { slot(0) ?? false }
        set { setSlot(0, newValue) }
    }
    package var attributeName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct TransactGetItem: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(get: Get) {
        record = Record([get.wire])
    }
    package var get: Get {
        get { slot(0) ?? Get.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct TransactGetItemsInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(transactItems: [TransactGetItem], returnConsumedCapacity: ReturnConsumedCapacity? = nil) {
        record = Record([WireList(transactItems).wire, .of(returnConsumedCapacity)])
    }
    package var transactItems: [TransactGetItem] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var returnConsumedCapacity: ReturnConsumedCapacity? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct TransactGetItemsOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(consumedCapacity: [ConsumedCapacity]? = nil, responses: [ItemResponse]? = nil) {
        record = Record([.of(consumedCapacity.map { WireList($0) }), .of(responses.map { WireList($0) })])
    }
    package var consumedCapacity: [ConsumedCapacity]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var responses: [ItemResponse]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct TransactWriteItem: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(conditionCheck: ConditionCheck? = nil, put: Put? = nil, delete: Delete? = nil, update: Update? = nil) {
        record = Record([.of(conditionCheck), .of(put), .of(delete), .of(update)])
    }
    package var conditionCheck: ConditionCheck? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var put: Put? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var delete: Delete? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var update: Update? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct TransactWriteItemsInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(transactItems: [TransactWriteItem], returnConsumedCapacity: ReturnConsumedCapacity? = nil, returnItemCollectionMetrics: ReturnItemCollectionMetrics? = nil, clientRequestToken: String? = nil) {
        record = Record([WireList(transactItems).wire, .of(returnConsumedCapacity), .of(returnItemCollectionMetrics), .of(clientRequestToken)])
    }
    package var transactItems: [TransactWriteItem] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var returnConsumedCapacity: ReturnConsumedCapacity? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var returnItemCollectionMetrics: ReturnItemCollectionMetrics? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var clientRequestToken: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct TransactWriteItemsOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(consumedCapacity: [ConsumedCapacity]? = nil, itemCollectionMetrics: [String: WireList<ItemCollectionMetrics>]? = nil) {
        record = Record([.of(consumedCapacity.map { WireList($0) }), .of(itemCollectionMetrics.map { WireMap($0) })])
    }
    package var consumedCapacity: [ConsumedCapacity]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var itemCollectionMetrics: [String: WireList<ItemCollectionMetrics>]? {
        get { slotMap(1) }
        set { setSlotMap(1, newValue) }
    }
}

package struct UntagResourceInput: Structure {
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

package struct Update: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: [String: AttributeValue], updateExpression: String, tableName: String, conditionExpression: String? = nil, expressionAttributeNames: [String: String]? = nil, expressionAttributeValues: [String: AttributeValue]? = nil, returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? = nil) {
        record = Record([WireMap(key).wire, updateExpression.wire, tableName.wire, .of(conditionExpression), .of(expressionAttributeNames.map { WireMap($0) }), .of(expressionAttributeValues.map { WireMap($0) }), .of(returnValuesOnConditionCheckFailure)])
    }
    package var key: [String: AttributeValue] {
        get { slotMap(0) ?? [:] }
        set { setSlotMap(0, newValue) }
    }
    package var updateExpression: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var tableName: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var conditionExpression: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var expressionAttributeNames: [String: String]? {
        get { slotMap(4) }
        set { setSlotMap(4, newValue) }
    }
    package var expressionAttributeValues: [String: AttributeValue]? {
        get { slotMap(5) }
        set { setSlotMap(5, newValue) }
    }
    package var returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct UpdateContinuousBackupsInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String, pointInTimeRecoverySpecification: PointInTimeRecoverySpecification) {
        record = Record([tableName.wire, pointInTimeRecoverySpecification.wire])
    }
    package var tableName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var pointInTimeRecoverySpecification: PointInTimeRecoverySpecification {
        get { slot(1) ?? PointInTimeRecoverySpecification.fallback }
        set { setSlot(1, newValue) }
    }
}

package struct UpdateContinuousBackupsOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(continuousBackupsDescription: ContinuousBackupsDescription? = nil) {
        record = Record([.of(continuousBackupsDescription)])
    }
    package var continuousBackupsDescription: ContinuousBackupsDescription? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct UpdateGlobalSecondaryIndexAction: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(indexName: String, provisionedThroughput: ProvisionedThroughput? = nil, onDemandThroughput: OnDemandThroughput? = nil, warmThroughput: WarmThroughput? = nil) {
        record = Record([indexName.wire, .of(provisionedThroughput), .of(onDemandThroughput), .of(warmThroughput)])
    }
    package var indexName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var provisionedThroughput: ProvisionedThroughput? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var onDemandThroughput: OnDemandThroughput? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var warmThroughput: WarmThroughput? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct UpdateItemInput: Structure {
    package static let memberCount = 13
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String, key: [String: AttributeValue], attributeUpdates: [String: AttributeValueUpdate]? = nil, expected: [String: ExpectedAttributeValue]? = nil, conditionalOperator: ConditionalOperator? = nil, returnValues: ReturnValue? = nil, returnConsumedCapacity: ReturnConsumedCapacity? = nil, returnItemCollectionMetrics: ReturnItemCollectionMetrics? = nil, updateExpression: String? = nil, conditionExpression: String? = nil, expressionAttributeNames: [String: String]? = nil, expressionAttributeValues: [String: AttributeValue]? = nil, returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? = nil) {
        record = Record([tableName.wire, WireMap(key).wire, .of(attributeUpdates.map { WireMap($0) }), .of(expected.map { WireMap($0) }), .of(conditionalOperator), .of(returnValues), .of(returnConsumedCapacity), .of(returnItemCollectionMetrics), .of(updateExpression), .of(conditionExpression), .of(expressionAttributeNames.map { WireMap($0) }), .of(expressionAttributeValues.map { WireMap($0) }), .of(returnValuesOnConditionCheckFailure)])
    }
    package var tableName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var key: [String: AttributeValue] {
        get { slotMap(1) ?? [:] }
        set { setSlotMap(1, newValue) }
    }
    package var attributeUpdates: [String: AttributeValueUpdate]? {
        get { slotMap(2) }
        set { setSlotMap(2, newValue) }
    }
    package var expected: [String: ExpectedAttributeValue]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
    package var conditionalOperator: ConditionalOperator? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var returnValues: ReturnValue? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var returnConsumedCapacity: ReturnConsumedCapacity? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var returnItemCollectionMetrics: ReturnItemCollectionMetrics? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var updateExpression: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var conditionExpression: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var expressionAttributeNames: [String: String]? {
        get { slotMap(10) }
        set { setSlotMap(10, newValue) }
    }
    package var expressionAttributeValues: [String: AttributeValue]? {
        get { slotMap(11) }
        set { setSlotMap(11, newValue) }
    }
    package var returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
}

package struct UpdateItemOutput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(attributes: [String: AttributeValue]? = nil, consumedCapacity: ConsumedCapacity? = nil, itemCollectionMetrics: ItemCollectionMetrics? = nil) {
        record = Record([.of(attributes.map { WireMap($0) }), .of(consumedCapacity), .of(itemCollectionMetrics)])
    }
    package var attributes: [String: AttributeValue]? {
        get { slotMap(0) }
        set { setSlotMap(0, newValue) }
    }
    package var consumedCapacity: ConsumedCapacity? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var itemCollectionMetrics: ItemCollectionMetrics? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct UpdateKinesisStreamingConfiguration: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(approximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision? = nil) {
        record = Record([.of(approximateCreationDateTimePrecision)])
    }
    package var approximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct UpdateKinesisStreamingDestinationInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String, streamArn: String, updateKinesisStreamingConfiguration: UpdateKinesisStreamingConfiguration? = nil) {
        record = Record([tableName.wire, streamArn.wire, .of(updateKinesisStreamingConfiguration)])
    }
    package var tableName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var streamArn: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var updateKinesisStreamingConfiguration: UpdateKinesisStreamingConfiguration? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct UpdateKinesisStreamingDestinationOutput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String? = nil, streamArn: String? = nil, destinationStatus: DestinationStatus? = nil, updateKinesisStreamingConfiguration: UpdateKinesisStreamingConfiguration? = nil) {
        record = Record([.of(tableName), .of(streamArn), .of(destinationStatus), .of(updateKinesisStreamingConfiguration)])
    }
    package var tableName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var streamArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var destinationStatus: DestinationStatus? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var updateKinesisStreamingConfiguration: UpdateKinesisStreamingConfiguration? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct UpdateReplicationGroupMemberAction: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(regionName: String, kmsMasterKeyId: String? = nil, provisionedThroughputOverride: ProvisionedThroughputOverride? = nil, onDemandThroughputOverride: OnDemandThroughputOverride? = nil, globalSecondaryIndexes: [ReplicaGlobalSecondaryIndex]? = nil, tableClassOverride: TableClass? = nil) {
        record = Record([regionName.wire, .of(kmsMasterKeyId), .of(provisionedThroughputOverride), .of(onDemandThroughputOverride), .of(globalSecondaryIndexes.map { WireList($0) }), .of(tableClassOverride)])
    }
    package var regionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var kmsMasterKeyId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var provisionedThroughputOverride: ProvisionedThroughputOverride? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var onDemandThroughputOverride: OnDemandThroughputOverride? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var globalSecondaryIndexes: [ReplicaGlobalSecondaryIndex]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var tableClassOverride: TableClass? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct UpdateTableInput: Structure {
    package static let memberCount = 15
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(attributeDefinitions: [AttributeDefinition]? = nil, tableName: String, billingMode: BillingMode? = nil, provisionedThroughput: ProvisionedThroughput? = nil, globalSecondaryIndexUpdates: [GlobalSecondaryIndexUpdate]? = nil, streamSpecification: StreamSpecification? = nil, sseSpecification: SSESpecification? = nil, replicaUpdates: [ReplicationGroupUpdate]? = nil, tableClass: TableClass? = nil, deletionProtectionEnabled: Bool? = nil, multiRegionConsistency: MultiRegionConsistency? = nil, globalTableWitnessUpdates: [GlobalTableWitnessGroupUpdate]? = nil, onDemandThroughput: OnDemandThroughput? = nil, warmThroughput: WarmThroughput? = nil, globalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode? = nil) {
        record = Record([.of(attributeDefinitions.map { WireList($0) }), tableName.wire, .of(billingMode), .of(provisionedThroughput), .of(globalSecondaryIndexUpdates.map { WireList($0) }), .of(streamSpecification), .of(sseSpecification), .of(replicaUpdates.map { WireList($0) }), .of(tableClass), .of(deletionProtectionEnabled), .of(multiRegionConsistency), .of(globalTableWitnessUpdates.map { WireList($0) }), .of(onDemandThroughput), .of(warmThroughput), .of(globalTableSettingsReplicationMode)])
    }
    package var attributeDefinitions: [AttributeDefinition]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var tableName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var billingMode: BillingMode? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var provisionedThroughput: ProvisionedThroughput? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var globalSecondaryIndexUpdates: [GlobalSecondaryIndexUpdate]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var streamSpecification: StreamSpecification? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var sseSpecification: SSESpecification? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var replicaUpdates: [ReplicationGroupUpdate]? {
        get { slotList(7) }
        set { setSlotList(7, newValue) }
    }
    package var tableClass: TableClass? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var deletionProtectionEnabled: Bool? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var multiRegionConsistency: MultiRegionConsistency? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var globalTableWitnessUpdates: [GlobalTableWitnessGroupUpdate]? {
        get { slotList(11) }
        set { setSlotList(11, newValue) }
    }
    package var onDemandThroughput: OnDemandThroughput? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var warmThroughput: WarmThroughput? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var globalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
}

package struct UpdateTableOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableDescription: TableDescription? = nil) {
        record = Record([.of(tableDescription)])
    }
    package var tableDescription: TableDescription? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct UpdateTimeToLiveInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tableName: String, timeToLiveSpecification: TimeToLiveSpecification) {
        record = Record([tableName.wire, timeToLiveSpecification.wire])
    }
    package var tableName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var timeToLiveSpecification: TimeToLiveSpecification {
        get { slot(1) ?? TimeToLiveSpecification.fallback }
        set { setSlot(1, newValue) }
    }
}

package struct UpdateTimeToLiveOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(timeToLiveSpecification: TimeToLiveSpecification? = nil) {
        record = Record([.of(timeToLiveSpecification)])
    }
    package var timeToLiveSpecification: TimeToLiveSpecification? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct WarmThroughput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(readUnitsPerSecond: Int? = nil, writeUnitsPerSecond: Int? = nil) {
        record = Record([.of(readUnitsPerSecond), .of(writeUnitsPerSecond)])
    }
    package var readUnitsPerSecond: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var writeUnitsPerSecond: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct WriteRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(putRequest: PutRequest? = nil, deleteRequest: DeleteRequest? = nil) {
        record = Record([.of(putRequest), .of(deleteRequest)])
    }
    package var putRequest: PutRequest? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var deleteRequest: DeleteRequest? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package enum ApproximateCreationDateTimePrecision: String, WireValue, CaseIterable {
    case millisecond = "MILLISECOND"
    case microsecond = "MICROSECOND"
}

package enum AttributeAction: String, WireValue, CaseIterable {
    case add = "ADD"
    case put = "PUT"
    case delete = "DELETE"
}

package enum BackupStatus: String, WireValue, CaseIterable {
    case creating = "CREATING"
    case deleted = "DELETED"
    case available = "AVAILABLE"
}

package enum BackupType: String, WireValue, CaseIterable {
    case user = "USER"
    case system = "SYSTEM"
    case awsBackup = "AWS_BACKUP"
}

package enum BackupTypeFilter: String, WireValue, CaseIterable {
    case user = "USER"
    case system = "SYSTEM"
    case awsBackup = "AWS_BACKUP"
    case all = "ALL"
}

package enum BatchStatementErrorCodeEnum: String, WireValue, CaseIterable {
    case conditionalCheckFailed = "ConditionalCheckFailed"
    case itemCollectionSizeLimitExceeded = "ItemCollectionSizeLimitExceeded"
    case requestLimitExceeded = "RequestLimitExceeded"
    case validationError = "ValidationError"
    case provisionedThroughputExceeded = "ProvisionedThroughputExceeded"
    case transactionConflict = "TransactionConflict"
    case throttlingError = "ThrottlingError"
    case internalServerError = "InternalServerError"
    case resourceNotFound = "ResourceNotFound"
    case accessDenied = "AccessDenied"
    case duplicateItem = "DuplicateItem"
}

package enum BillingMode: String, WireValue, CaseIterable {
    case provisioned = "PROVISIONED"
    case payPerRequest = "PAY_PER_REQUEST"
}

package enum ComparisonOperator: String, WireValue, CaseIterable {
    case eq = "EQ"
    case ne = "NE"
    case `in` = "IN"
    case le = "LE"
    case lt = "LT"
    case ge = "GE"
    case gt = "GT"
    case between = "BETWEEN"
    case notNull = "NOT_NULL"
    case null = "NULL"
    case contains = "CONTAINS"
    case notContains = "NOT_CONTAINS"
    case beginsWith = "BEGINS_WITH"
}

package enum ConditionalOperator: String, WireValue, CaseIterable {
    case and = "AND"
    case or = "OR"
}

package enum ContinuousBackupsStatus: String, WireValue, CaseIterable {
    case enabled = "ENABLED"
    case disabled = "DISABLED"
}

package enum DestinationStatus: String, WireValue, CaseIterable {
    case enabling = "ENABLING"
    case active = "ACTIVE"
    case disabling = "DISABLING"
    case disabled = "DISABLED"
    case enableFailed = "ENABLE_FAILED"
    case updating = "UPDATING"
}

package enum ExportFormat: String, WireValue, CaseIterable {
    case dynamodbJson = "DYNAMODB_JSON"
    case ion = "ION"
}

package enum ExportStatus: String, WireValue, CaseIterable {
    case inProgress = "IN_PROGRESS"
    case completed = "COMPLETED"
    case failed = "FAILED"
}

package enum ExportType: String, WireValue, CaseIterable {
    case fullExport = "FULL_EXPORT"
    case incrementalExport = "INCREMENTAL_EXPORT"
}

package enum ExportViewType: String, WireValue, CaseIterable {
    case newImage = "NEW_IMAGE"
    case newAndOldImages = "NEW_AND_OLD_IMAGES"
}

package enum GlobalTableSettingsReplicationMode: String, WireValue, CaseIterable {
    case enabled = "ENABLED"
    case disabled = "DISABLED"
    case enabledWithOverrides = "ENABLED_WITH_OVERRIDES"
}

package enum ImportStatus: String, WireValue, CaseIterable {
    case inProgress = "IN_PROGRESS"
    case completed = "COMPLETED"
    case cancelling = "CANCELLING"
    case cancelled = "CANCELLED"
    case failed = "FAILED"
}

package enum IndexStatus: String, WireValue, CaseIterable {
    case creating = "CREATING"
    case updating = "UPDATING"
    case deleting = "DELETING"
    case active = "ACTIVE"
}

package enum InputCompressionType: String, WireValue, CaseIterable {
    case gzip = "GZIP"
    case zstd = "ZSTD"
    case none = "NONE"
}

package enum InputFormat: String, WireValue, CaseIterable {
    case dynamodbJson = "DYNAMODB_JSON"
    case ion = "ION"
    case csv = "CSV"
}

package enum KeyType: String, WireValue, CaseIterable {
    case hash = "HASH"
    case range = "RANGE"
}

package enum MultiRegionConsistency: String, WireValue, CaseIterable {
    case eventual = "EVENTUAL"
    case strong = "STRONG"
}

package enum PointInTimeRecoveryStatus: String, WireValue, CaseIterable {
    case enabled = "ENABLED"
    case disabled = "DISABLED"
}

package enum ProjectionType: String, WireValue, CaseIterable {
    case all = "ALL"
    case keysOnly = "KEYS_ONLY"
    case include = "INCLUDE"
}

package enum ReplicaStatus: String, WireValue, CaseIterable {
    case creating = "CREATING"
    case creationFailed = "CREATION_FAILED"
    case updating = "UPDATING"
    case deleting = "DELETING"
    case active = "ACTIVE"
    case regionDisabled = "REGION_DISABLED"
    case inaccessibleEncryptionCredentials = "INACCESSIBLE_ENCRYPTION_CREDENTIALS"
    case archiving = "ARCHIVING"
    case archived = "ARCHIVED"
    case replicationNotAuthorized = "REPLICATION_NOT_AUTHORIZED"
}

package enum ReturnConsumedCapacity: String, WireValue, CaseIterable {
    case indexes = "INDEXES"
    case total = "TOTAL"
    case none = "NONE"
}

package enum ReturnItemCollectionMetrics: String, WireValue, CaseIterable {
    case size = "SIZE"
    case none = "NONE"
}

package enum ReturnValue: String, WireValue, CaseIterable {
    case none = "NONE"
    case allOld = "ALL_OLD"
    case updatedOld = "UPDATED_OLD"
    case allNew = "ALL_NEW"
    case updatedNew = "UPDATED_NEW"
}

package enum ReturnValuesOnConditionCheckFailure: String, WireValue, CaseIterable {
    case allOld = "ALL_OLD"
    case none = "NONE"
}

package enum S3SseAlgorithm: String, WireValue, CaseIterable {
    case aes256 = "AES256"
    case kms = "KMS"
}

package enum SSEStatus: String, WireValue, CaseIterable {
    case enabling = "ENABLING"
    case enabled = "ENABLED"
    case disabling = "DISABLING"
    case disabled = "DISABLED"
    case updating = "UPDATING"
}

package enum SSEType: String, WireValue, CaseIterable {
    case aes256 = "AES256"
    case kms = "KMS"
}

package enum ScalarAttributeType: String, WireValue, CaseIterable {
    case s = "S"
    case n = "N"
    case b = "B"
}

package enum Select: String, WireValue, CaseIterable {
    case allAttributes = "ALL_ATTRIBUTES"
    case allProjectedAttributes = "ALL_PROJECTED_ATTRIBUTES"
    case specificAttributes = "SPECIFIC_ATTRIBUTES"
    case count = "COUNT"
}

package enum StreamViewType: String, WireValue, CaseIterable {
    case newImage = "NEW_IMAGE"
    case oldImage = "OLD_IMAGE"
    case newAndOldImages = "NEW_AND_OLD_IMAGES"
    case keysOnly = "KEYS_ONLY"
}

package enum TableClass: String, WireValue, CaseIterable {
    case standard = "STANDARD"
    case standardInfrequentAccess = "STANDARD_INFREQUENT_ACCESS"
}

package enum TableStatus: String, WireValue, CaseIterable {
    case creating = "CREATING"
    case updating = "UPDATING"
    case deleting = "DELETING"
    case active = "ACTIVE"
    case inaccessibleEncryptionCredentials = "INACCESSIBLE_ENCRYPTION_CREDENTIALS"
    case archiving = "ARCHIVING"
    case archived = "ARCHIVED"
    case replicationNotAuthorized = "REPLICATION_NOT_AUTHORIZED"
}

package enum TimeToLiveStatus: String, WireValue, CaseIterable {
    case enabling = "ENABLING"
    case disabling = "DISABLING"
    case enabled = "ENABLED"
    case disabled = "DISABLED"
}

package enum WitnessStatus: String, WireValue, CaseIterable {
    case creating = "CREATING"
    case deleting = "DELETING"
    case active = "ACTIVE"
}
