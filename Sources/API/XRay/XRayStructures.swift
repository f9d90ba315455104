// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

package struct Alias: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, names: [String]? = nil, type: String? = nil) {
        record = Record([.of(name), .of(names.map { WireList($0) }), .of(type)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var names: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var type: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct AnnotationValue: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(numberValue: Double? = nil, booleanValue: Bool? = nil, stringValue: String? = nil) {
        record = Record([.of(numberValue), .of(booleanValue), .of(stringValue)])
    }
    package var numberValue: Double? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var booleanValue: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var stringValue: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct AvailabilityZoneDetail: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil) {
        record = Record([.of(name)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct BackendConnectionErrors: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(timeoutCount: Int? = nil, connectionRefusedCount: Int? = nil, httpCode4XXCount: Int? = nil, httpCode5XXCount: Int? = nil, unknownHostCount: Int? = nil, otherCount: Int? = nil) {
        record = Record([.of(timeoutCount), .of(connectionRefusedCount), .of(httpCode4XXCount), .of(httpCode5XXCount), .of(unknownHostCount), .of(otherCount)])
    }
    package var timeoutCount: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var connectionRefusedCount: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var httpCode4XXCount: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var httpCode5XXCount: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var unknownHostCount: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var otherCount: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct BatchGetTracesRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(traceIds: [String], nextToken: String? = nil) {
        record = Record([WireList(traceIds).wire, .of(nextToken)])
    }
    package var traceIds: [String] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct BatchGetTracesResult: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(traces: [Trace]? = nil, unprocessedTraceIds: [String]? = nil, nextToken: String? = nil) {
        record = Record([.of(traces.map { WireList($0) }), .of(unprocessedTraceIds.map { WireList($0) }), .of(nextToken)])
    }
    package var traces: [Trace]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var unprocessedTraceIds: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var nextToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct CreateGroupRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(groupName: String, filterExpression: String? = nil, insightsConfiguration: InsightsConfiguration? = nil, tags: [Tag]? = nil) {
        record = Record([groupName.wire, .of(filterExpression), .of(insightsConfiguration), .of(tags.map { WireList($0) })])
    }
    package var groupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var filterExpression: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var insightsConfiguration: InsightsConfiguration? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
}

package struct CreateGroupResult: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(group: Group? = nil) {
        record = Record([.of(group)])
    }
    package var group: Group? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct CreateSamplingRuleRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(samplingRule: SamplingRule, tags: [Tag]? = nil) {
        record = Record([samplingRule.wire, .of(tags.map { WireList($0) })])
    }
    package var samplingRule: SamplingRule {
        get { slot(0) ?? SamplingRule.fallback }
        set { setSlot(0, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct CreateSamplingRuleResult: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(samplingRuleRecord: SamplingRuleRecord? = nil) {
        record = Record([.of(samplingRuleRecord)])
    }
    package var samplingRuleRecord: SamplingRuleRecord? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteGroupRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(groupName: String? = nil, groupARN: String? = nil) {
        record = Record([.of(groupName), .of(groupARN)])
    }
    package var groupName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var groupARN: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteGroupResult: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct DeleteResourcePolicyRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyName: String, policyRevisionId: String? = nil) {
        record = Record([policyName.wire, .of(policyRevisionId)])
    }
    package var policyName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var policyRevisionId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteResourcePolicyResult: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct DeleteSamplingRuleRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(ruleName: String? = nil, ruleARN: String? = nil) {
        record = Record([.of(ruleName), .of(ruleARN)])
    }
    package var ruleName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var ruleARN: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteSamplingRuleResult: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(samplingRuleRecord: SamplingRuleRecord? = nil) {
        record = Record([.of(samplingRuleRecord)])
    }
    package var samplingRuleRecord: SamplingRuleRecord? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct Edge: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(referenceId: Int? = nil, startTime: Instant? = nil, endTime: Instant? = nil, summaryStatistics: EdgeStatistics? = nil, responseTimeHistogram: [HistogramEntry]? = nil, aliases: [Alias]? = nil, edgeType: String? = nil, receivedEventAgeHistogram: [HistogramEntry]? = nil) {
        record = Record([.of(referenceId), .of(startTime), .of(endTime), .of(summaryStatistics), .of(responseTimeHistogram.map { WireList($0) }), .of(aliases.map { WireList($0) }), .of(edgeType), .of(receivedEventAgeHistogram.map { WireList($0) })])
    }
    package var referenceId: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var startTime: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var endTime: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var summaryStatistics: EdgeStatistics? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var responseTimeHistogram: [HistogramEntry]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var aliases: [Alias]? {
        get { slotList(5) }
        set { setSlotList(5, newValue) }
    }
    package var edgeType: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var receivedEventAgeHistogram: [HistogramEntry]? {
        get { slotList(7) }
        set { setSlotList(7, newValue) }
    }
}

package struct EdgeStatistics: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(okCount: Int? = nil, errorStatistics: ErrorStatistics? = nil, faultStatistics: FaultStatistics? = nil, totalCount: Int? = nil, totalResponseTime: Double? = nil) {
        record = Record([.of(okCount), .of(errorStatistics), .of(faultStatistics), .of(totalCount), .of(totalResponseTime)])
    }
    package var okCount: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var errorStatistics: ErrorStatistics? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var faultStatistics: FaultStatistics? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var totalCount: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var totalResponseTime: Double? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct EncryptionConfig: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(keyId: String? = nil, status: EncryptionStatus? = nil, type: EncryptionType? = nil) {
        record = Record([.of(keyId), .of(status), .of(type)])
    }
    package var keyId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var status: EncryptionStatus? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var type: EncryptionType? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ErrorRootCause: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(services: [ErrorRootCauseService]? = nil, clientImpacting: Bool? = nil) {
        record = Record([.of(services.map { WireList($0) }), .of(clientImpacting)])
    }
    package var services: [ErrorRootCauseService]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var clientImpacting: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ErrorRootCauseEntity: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, exceptions: [RootCauseException]? = nil, remote: Bool? = nil) {
        record = Record([.of(name), .of(exceptions.map { WireList($0) }), .of(remote)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var exceptions: [RootCauseException]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var remote: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ErrorRootCauseService: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, names: [String]? = nil, type: String? = nil, accountId: String? = nil, entityPath: [ErrorRootCauseEntity]? = nil, inferred: Bool? = nil) {
        record = Record([.of(name), .of(names.map { WireList($0) }), .of(type), .of(accountId), .of(entityPath.map { WireList($0) }), .of(inferred)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var names: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var type: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var accountId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var entityPath: [ErrorRootCauseEntity]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var inferred: Bool? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct ErrorStatistics: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(throttleCount: Int? = nil, otherCount: Int? = nil, totalCount: Int? = nil) {
        record = Record([.of(throttleCount), .of(otherCount), .of(totalCount)])
    }
    package var throttleCount: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var otherCount: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var totalCount: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct FaultRootCause: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(services: [FaultRootCauseService]? = nil, clientImpacting: Bool? = nil) {
        record = Record([.of(services.map { WireList($0) }), .of(clientImpacting)])
    }
    package var services: [FaultRootCauseService]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var clientImpacting: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct FaultRootCauseEntity: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, exceptions: [RootCauseException]? = nil, remote: Bool? = nil) {
        record = Record([.of(name), .of(exceptions.map { WireList($0) }), .of(remote)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var exceptions: [RootCauseException]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var remote: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct FaultRootCauseService: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, names: [String]? = nil, type: String? = nil, accountId: String? = nil, entityPath: [FaultRootCauseEntity]? = nil, inferred: Bool? = nil) {
        record = Record([.of(name), .of(names.map { WireList($0) }), .of(type), .of(accountId), .of(entityPath.map { WireList($0) }), .of(inferred)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var names: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var type: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var accountId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var entityPath: [FaultRootCauseEntity]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var inferred: Bool? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct FaultStatistics: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(otherCount: Int? = nil, totalCount: Int? = nil) {
        record = Record([.of(otherCount), .of(totalCount)])
    }
    package var otherCount: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var totalCount: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ForecastStatistics: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(faultCountHigh: Int? = nil, faultCountLow: Int? = nil) {
        record = Record([.of(faultCountHigh), .of(faultCountLow)])
    }
    package var faultCountHigh: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var faultCountLow: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetEncryptionConfigRequest: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct GetEncryptionConfigResult: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(encryptionConfig: EncryptionConfig? = nil) {
        record = Record([.of(encryptionConfig)])
    }
    package var encryptionConfig: EncryptionConfig? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetGroupRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(groupName: String? = nil, groupARN: String? = nil) {
        record = Record([.of(groupName), .of(groupARN)])
    }
    package var groupName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var groupARN: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetGroupResult: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(group: Group? = nil) {
        record = Record([.of(group)])
    }
    package var group: Group? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetGroupsRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextToken: String? = nil) {
        record = Record([.of(nextToken)])
    }
    package var nextToken: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetGroupsResult: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(groups: [GroupSummary]? = nil, nextToken: String? = nil) {
        record = Record([.of(groups.map { WireList($0) }), .of(nextToken)])
    }
    package var groups: [GroupSummary]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetSamplingRulesRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextToken: String? = nil) {
        record = Record([.of(nextToken)])
    }
    package var nextToken: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetSamplingRulesResult: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(samplingRuleRecords: [SamplingRuleRecord]? = nil, nextToken: String? = nil) {
        record = Record([.of(samplingRuleRecords.map { WireList($0) }), .of(nextToken)])
    }
    package var samplingRuleRecords: [SamplingRuleRecord]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetSamplingStatisticSummariesRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextToken: String? = nil) {
        record = Record([.of(nextToken)])
    }
    package var nextToken: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetSamplingStatisticSummariesResult: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(samplingStatisticSummaries: [SamplingStatisticSummary]? = nil, nextToken: String? = nil) {
        record = Record([.of(samplingStatisticSummaries.map { WireList($0) }), .of(nextToken)])
    }
    package var samplingStatisticSummaries: [SamplingStatisticSummary]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetSamplingTargetsRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(samplingStatisticsDocuments: [SamplingStatisticsDocument], samplingBoostStatisticsDocuments: [SamplingBoostStatisticsDocument]? = nil) {
        record = Record([WireList(samplingStatisticsDocuments).wire, .of(samplingBoostStatisticsDocuments.map { WireList($0) })])
    }
    package var samplingStatisticsDocuments: [SamplingStatisticsDocument] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var samplingBoostStatisticsDocuments: [SamplingBoostStatisticsDocument]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct GetSamplingTargetsResult: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(samplingTargetDocuments: [SamplingTargetDocument]? = nil, lastRuleModification: Instant? = nil, unprocessedStatistics: [UnprocessedStatistics]? = nil, unprocessedBoostStatistics: [UnprocessedStatistics]? = nil) {
        record = Record([.of(samplingTargetDocuments.map { WireList($0) }), .of(lastRuleModification), .of(unprocessedStatistics.map { WireList($0) }), .of(unprocessedBoostStatistics.map { WireList($0) })])
    }
    package var samplingTargetDocuments: [SamplingTargetDocument]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var lastRuleModification: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var unprocessedStatistics: [UnprocessedStatistics]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var unprocessedBoostStatistics: [UnprocessedStatistics]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
}

package struct GetServiceGraphRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(startTime: Instant, endTime: Instant, groupName: String? = nil, groupARN: String? = nil, nextToken: String? = nil) {
        record = Record([startTime.wire, endTime.wire, .of(groupName), .of(groupARN), .of(nextToken)])
    }
    package var startTime: Instant {
        get { slot(0) ?? Instant(seconds: 0) }
        set { setSlot(0, newValue) }
    }
    package var endTime: Instant {
        get { slot(1) ?? Instant(seconds: 0) }
        set { setSlot(1, newValue) }
    }
    package var groupName: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var groupARN: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var nextToken: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct GetServiceGraphResult: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(startTime: Instant? = nil, endTime: Instant? = nil, services: [Service]? = nil, containsOldGroupVersions: Bool? = nil, nextToken: String? = nil) {
        record = Record([.of(startTime), .of(endTime), .of(services.map { WireList($0) }), .of(containsOldGroupVersions), .of(nextToken)])
    }
    package var startTime: Instant? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var endTime: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var services: [Service]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var containsOldGroupVersions: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var nextToken: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct GetTimeSeriesServiceStatisticsRequest: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(startTime: Instant, endTime: Instant, groupName: String? = nil, groupARN: String? = nil, entitySelectorExpression: String? = nil, period: Int? = nil, forecastStatistics: Bool? = nil, nextToken: String? = nil) {
        record = Record([startTime.wire, endTime.wire, .of(groupName), .of(groupARN), .of(entitySelectorExpression), .of(period), .of(forecastStatistics), .of(nextToken)])
    }
    package var startTime: Instant {
        get { slot(0) ?? Instant(seconds: 0) }
        set { setSlot(0, newValue) }
    }
    package var endTime: Instant {
        get { slot(1) ?? Instant(seconds: 0) }
        set { setSlot(1, newValue) }
    }
    package var groupName: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var groupARN: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var entitySelectorExpression: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var period: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var forecastStatistics: Bool? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var nextToken: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct GetTimeSeriesServiceStatisticsResult: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(timeSeriesServiceStatistics: [TimeSeriesServiceStatistics]? = nil, containsOldGroupVersions: Bool? = nil, nextToken: String? = nil) {
        record = Record([.of(timeSeriesServiceStatistics.map { WireList($0) }), .of(containsOldGroupVersions), .of(nextToken)])
    }
    package var timeSeriesServiceStatistics: [TimeSeriesServiceStatistics]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var containsOldGroupVersions: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var nextToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct GetTraceGraphRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(traceIds: [String], nextToken: String? = nil) {
        record = Record([WireList(traceIds).wire, .of(nextToken)])
    }
    package var traceIds: [String] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetTraceGraphResult: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(services: [Service]? = nil, nextToken: String? = nil) {
        record = Record([.of(services.map { WireList($0) }), .of(nextToken)])
    }
    package var services: [Service]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetTraceSummariesRequest: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(startTime: Instant, endTime: Instant, timeRangeType: TimeRangeType? = nil, sampling: Bool? = nil, samplingStrategy: SamplingStrategy? = nil, filterExpression: String? = nil, nextToken: String? = nil) {
        record = Record([startTime.wire, endTime.wire, .of(timeRangeType), .of(sampling), .of(samplingStrategy), .of(filterExpression), .of(nextToken)])
    }
    package var startTime: Instant {
        get { slot(0) ?? Instant(seconds: 0) }
        set { setSlot(0, newValue) }
    }
    package var endTime: Instant {
        get { slot(1) ?? Instant(seconds: 0) }
        set { setSlot(1, newValue) }
    }
    package var timeRangeType: TimeRangeType? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var sampling: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var samplingStrategy: SamplingStrategy? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var filterExpression: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var nextToken: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct GetTraceSummariesResult: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(traceSummaries: [TraceSummary]? = nil, approximateTime: Instant? = nil, tracesProcessedCount: Int? = nil, nextToken: String? = nil) {
        record = Record([.of(traceSummaries.map { WireList($0) }), .of(approximateTime), .of(tracesProcessedCount), .of(nextToken)])
    }
    package var traceSummaries: [TraceSummary]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var approximateTime: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var tracesProcessedCount: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var nextToken: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct Group: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(groupName: String? = nil, groupARN: String? = nil, filterExpression: String? = nil, insightsConfiguration: InsightsConfiguration? = nil) {
        record = Record([.of(groupName), .of(groupARN), .of(filterExpression), .of(insightsConfiguration)])
    }
    package var groupName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var groupARN: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var filterExpression: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var insightsConfiguration: InsightsConfiguration? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct GroupSummary: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(groupName: String? = nil, groupARN: String? = nil, filterExpression: String? = nil, insightsConfiguration: InsightsConfiguration? = nil) {
        record = Record([.of(groupName), .of(groupARN), .of(filterExpression), .of(insightsConfiguration)])
    }
    package var groupName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var groupARN: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var filterExpression: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var insightsConfiguration: InsightsConfiguration? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct HistogramEntry: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(value: Double? = nil, count: Int? = nil) {
        record = Record([.of(value), .of(count)])
    }
    package var value: Double? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var count: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct Http: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(httpURL: String? = nil, httpStatus: Int? = nil, httpMethod: String? = nil, userAgent: String? = nil, clientIp: String? = nil) {
        record = Record([.of(httpURL), .of(httpStatus), .of(httpMethod), .of(userAgent), .of(clientIp)])
    }
    package var httpURL: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var httpStatus: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var httpMethod: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var userAgent: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var clientIp: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct InsightsConfiguration: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(insightsEnabled: Bool? = nil, notificationsEnabled: Bool? = nil) {
        record = Record([.of(insightsEnabled), .of(notificationsEnabled)])
    }
    package var insightsEnabled: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var notificationsEnabled: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct InstanceIdDetail: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String? = nil) {
        record = Record([.of(id)])
    }
    package var id: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ListResourcePoliciesRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextToken: String? = nil) {
        record = Record([.of(nextToken)])
    }
    package var nextToken: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ListResourcePoliciesResult: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourcePolicies: [ResourcePolicy]? = nil, nextToken: String? = nil) {
        record = Record([.of(resourcePolicies.map { WireList($0) }), .of(nextToken)])
    }
    package var resourcePolicies: [ResourcePolicy]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListTagsForResourceRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceARN: String, nextToken: String? = nil) {
        record = Record([resourceARN.wire, .of(nextToken)])
    }
    package var resourceARN: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListTagsForResourceResponse: Structure {
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

package struct PutEncryptionConfigRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(keyId: String? = nil, type: EncryptionType) {
        record = Record([.of(keyId), type.wire])
    }
    package var keyId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var type: EncryptionType {
        get { slot(1) ?? EncryptionType.fallback }
        set { setSlot(1, newValue) }
    }
}

package struct PutEncryptionConfigResult: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(encryptionConfig: EncryptionConfig? = nil) {
        record = Record([.of(encryptionConfig)])
    }
    package var encryptionConfig: EncryptionConfig? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct PutResourcePolicyRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyName: String, policyDocument: String, policyRevisionId: String? = nil, bypassPolicyLockoutCheck: Bool? = nil) {
        record = Record([policyName.wire, policyDocument.wire, .of(policyRevisionId), .of(bypassPolicyLockoutCheck)])
    }
    package var policyName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var policyDocument: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var policyRevisionId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var bypassPolicyLockoutCheck: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct PutResourcePolicyResult: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourcePolicy: ResourcePolicy? = nil) {
        record = Record([.of(resourcePolicy)])
    }
    package var resourcePolicy: ResourcePolicy? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct PutTelemetryRecordsRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(telemetryRecords: [TelemetryRecord], ec2InstanceId: String? = nil, hostname: String? = nil, resourceARN: String? = nil) {
        record = Record([WireList(telemetryRecords).wire, .of(ec2InstanceId), .of(hostname), .of(resourceARN)])
    }
    package var telemetryRecords: [TelemetryRecord] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var ec2InstanceId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var hostname: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var resourceARN: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct PutTelemetryRecordsResult: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct PutTraceSegmentsRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(traceSegmentDocuments: [String]) {
        record = Record([WireList(traceSegmentDocuments).wire])
    }
    package var traceSegmentDocuments: [String] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
}

package struct PutTraceSegmentsResult: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(unprocessedTraceSegments: [UnprocessedTraceSegment]? = nil) {
        record = Record([.of(unprocessedTraceSegments.map { WireList($0) })])
    }
    package var unprocessedTraceSegments: [UnprocessedTraceSegment]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct ResourceARNDetail: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(arn: String? = nil) {
        record = Record([.of(arn)])
    }
    package var arn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ResourcePolicy: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyName: String? = nil, policyDocument: String? = nil, policyRevisionId: String? = nil, lastUpdatedTime: Instant? = nil) {
        record = Record([.of(policyName), .of(policyDocument), .of(policyRevisionId), .of(lastUpdatedTime)])
    }
    package var policyName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var policyDocument: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var policyRevisionId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var lastUpdatedTime: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ResponseTimeRootCause: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(services: [ResponseTimeRootCauseService]? = nil, clientImpacting: Bool? = nil) {
        record = Record([.of(services.map { WireList($0) }), .of(clientImpacting)])
    }
    package var services: [ResponseTimeRootCauseService]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var clientImpacting: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ResponseTimeRootCauseEntity: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, coverage: Double? = nil, remote: Bool? = nil) {
        record = Record([.of(name), .of(coverage), .of(remote)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var coverage: Double? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var remote: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ResponseTimeRootCauseService: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, names: [String]? = nil, type: String? = nil, accountId: String? = nil, entityPath: [ResponseTimeRootCauseEntity]? = nil, inferred: Bool? = nil) {
        record = Record([.of(name), .of(names.map { WireList($0) }), .of(type), .of(accountId), .of(entityPath.map { WireList($0) }), .of(inferred)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var names: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var type: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var accountId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var entityPath: [ResponseTimeRootCauseEntity]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var inferred: Bool? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct RootCauseException: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, message: String? = nil) {
        record = Record([.of(name), .of(message)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var message: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct SamplingBoost: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(boostRate: Double, boostRateTTL: Instant) {
        record = Record([boostRate.wire, boostRateTTL.wire])
    }
    package var boostRate: Double {
        get { slot(0) ?? 0 }
        set { setSlot(0, newValue) }
    }
    package var boostRateTTL: Instant {
        get { slot(1) ?? Instant(seconds: 0) }
        set { setSlot(1, newValue) }
    }
}

package struct SamplingBoostStatisticsDocument: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(ruleName: String, serviceName: String, timestamp: Instant, anomalyCount: Int, totalCount: Int, sampledAnomalyCount: Int) {
        record = Record([ruleName.wire, serviceName.wire, timestamp.wire, anomalyCount.wire, totalCount.wire, sampledAnomalyCount.wire])
    }
    package var ruleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var serviceName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var timestamp: Instant {
        get { slot(2) ?? Instant(seconds: 0) }
        set { setSlot(2, newValue) }
    }
    package var anomalyCount: Int {
        get { slot(3) ?? 0 }
        set { setSlot(3, newValue) }
    }
    package var totalCount: Int {
        get { slot(4) ?? 0 }
        set { setSlot(4, newValue) }
    }
    package var sampledAnomalyCount: Int {
        get { slot(5) ?? 0 }
        set { setSlot(5, newValue) }
    }
}

package struct SamplingRateBoost: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(maxRate: Double, cooldownWindowMinutes: Int) {
        record = Record([maxRate.wire, cooldownWindowMinutes.wire])
    }
    package var maxRate: Double {
        get { slot(0) ?? 0 }
        set { setSlot(0, newValue) }
    }
    package var cooldownWindowMinutes: Int {
        get { slot(1) ?? 0 }
        set { setSlot(1, newValue) }
    }
}

package struct SamplingRule: Structure {
    package static let memberCount = 14
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(ruleName: String? = nil, ruleARN: String? = nil, resourceARN: String, priority: Int, fixedRate: Double, reservoirSize: Int, serviceName: String, serviceType: String, host: String, httpMethod: String, urlPath: String, version: Int, attributes: [String: String]? = nil, samplingRateBoost: SamplingRateBoost? = nil) {
        record = Record([.of(ruleName), .of(ruleARN), resourceARN.wire, priority.wire, fixedRate.wire, reservoirSize.wire, serviceName.wire, serviceType.wire, host.wire, httpMethod.wire, urlPath.wire, version.wire, .of(attributes.map { WireMap($0) }), .of(samplingRateBoost)])
    }
    package var ruleName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var ruleARN: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var resourceARN: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var priority: Int {
        get { slot(3) ?? 0 }
        set { setSlot(3, newValue) }
    }
    package var fixedRate: Double {
        get { slot(4) ?? 0 }
        set { setSlot(4, newValue) }
    }
    package var reservoirSize: Int {
        get { slot(5) ?? 0 }
        set { setSlot(5, newValue) }
    }
    package var serviceName: String {
        get { slot(6) ?? "" }
        set { setSlot(6, newValue) }
    }
    package var serviceType: String {
        get { slot(7) ?? "" }
        set { setSlot(7, newValue) }
    }
    package var host: String {
        get { slot(8) ?? "" }
        set { setSlot(8, newValue) }
    }
    package var httpMethod: String {
        get { slot(9) ?? "" }
        set { setSlot(9, newValue) }
    }
    package var urlPath: String {
        get { slot(10) ?? "" }
        set { setSlot(10, newValue) }
    }
    package var version: Int {
        get { slot(11) ?? 0 }
        set { setSlot(11, newValue) }
    }
    package var attributes: [String: String]? {
        get { slotMap(12) }
        set { setSlotMap(12, newValue) }
    }
    package var samplingRateBoost: SamplingRateBoost? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
}

package struct SamplingRuleRecord: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(samplingRule: SamplingRule? = nil, createdAt: Instant? = nil, modifiedAt: Instant? = nil) {
        record = Record([.of(samplingRule), .of(createdAt), .of(modifiedAt)])
    }
    package var samplingRule: SamplingRule? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var createdAt: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var modifiedAt: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct SamplingRuleUpdate: Structure {
    package static let memberCount = 13
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(ruleName: String? = nil, ruleARN: String? = nil, resourceARN: String? = nil, priority: Int? = nil, fixedRate: Double? = nil, reservoirSize: Int? = nil, host: String? = nil, serviceName: String? = nil, serviceType: String? = nil, httpMethod: String? = nil, urlPath: String? = nil, attributes: [String: String]? = nil, samplingRateBoost: SamplingRateBoost? = nil) {
        record = Record([.of(ruleName), .of(ruleARN), .of(resourceARN), .of(priority), .of(fixedRate), .of(reservoirSize), .of(host), .of(serviceName), .of(serviceType), .of(httpMethod), .of(urlPath), .of(attributes.map { WireMap($0) }), .of(samplingRateBoost)])
    }
    package var ruleName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var ruleARN: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var resourceARN: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var priority: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var fixedRate: Double? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var reservoirSize: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var host: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var serviceName: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var serviceType: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var httpMethod: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var urlPath: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var attributes: [String: String]? {
        get { slotMap(11) }
        set { setSlotMap(11, newValue) }
    }
    package var samplingRateBoost: SamplingRateBoost? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
}

package struct SamplingStatisticSummary: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(ruleName: String? = nil, timestamp: Instant? = nil, requestCount: Int? = nil, borrowCount: Int? = nil, sampledCount: Int? = nil) {
        record = Record([.of(ruleName), .of(timestamp), .of(requestCount), .of(borrowCount), .of(sampledCount)])
    }
    package var ruleName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var timestamp: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var requestCount: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var borrowCount: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var sampledCount: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct SamplingStatisticsDocument: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(ruleName: String, clientID: String, timestamp: Instant, requestCount: Int, sampledCount: Int, borrowCount: Int? = nil) {
        record = Record([ruleName.wire, clientID.wire, timestamp.wire, requestCount.wire, sampledCount.wire, .of(borrowCount)])
    }
    package var ruleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var clientID: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var timestamp: Instant {
        get { slot(2) ?? Instant(seconds: 0) }
        set { setSlot(2, newValue) }
    }
    package var requestCount: Int {
        get { slot(3) ?? 0 }
        set { setSlot(3, newValue) }
    }
    package var sampledCount: Int {
        get { slot(4) ?? 0 }
        set { setSlot(4, newValue) }
    }
    package var borrowCount: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct SamplingStrategy: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: SamplingStrategyName? = nil, value: Double? = nil) {
        record = Record([.of(name), .of(value)])
    }
    package var name: SamplingStrategyName? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var value: Double? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct SamplingTargetDocument: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(ruleName: String? = nil, fixedRate: Double? = nil, reservoirQuota: Int? = nil, reservoirQuotaTTL: Instant? = nil, interval: Int? = nil, samplingBoost: SamplingBoost? = nil) {
        record = Record([.of(ruleName), .of(fixedRate), .of(reservoirQuota), .of(reservoirQuotaTTL), .of(interval), .of(samplingBoost)])
    }
    package var ruleName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var fixedRate: Double? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var reservoirQuota: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var reservoirQuotaTTL: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var interval: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var samplingBoost: SamplingBoost? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct Segment: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String? = nil, document: String? = nil) {
        record = Record([.of(id), .of(document)])
    }
    package var id: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var document: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct Service: Structure {
    package static let memberCount = 13
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(referenceId: Int? = nil, name: String? = nil, names: [String]? = nil, root: Bool? = nil, accountId: String? = nil, type: String? = nil, state: String? = nil, startTime: Instant? = nil, endTime: Instant? = nil, edges: [Edge]? = nil, summaryStatistics: ServiceStatistics? = nil, durationHistogram: [HistogramEntry]? = nil, responseTimeHistogram: [HistogramEntry]? = nil) {
        record = Record([.of(referenceId), .of(name), .of(names.map { WireList($0) }), .of(root), .of(accountId), .of(type), .of(state), .of(startTime), .of(endTime), .of(edges.map { WireList($0) }), .of(summaryStatistics), .of(durationHistogram.map { WireList($0) }), .of(responseTimeHistogram.map { WireList($0) })])
    }
    package var referenceId: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var name: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var names: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var root: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var accountId: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var type: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var state: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var startTime: Instant? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var endTime: Instant? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var edges: [Edge]? {
        get { slotList(9) }
        set { setSlotList(9, newValue) }
    }
    package var summaryStatistics: ServiceStatistics? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var durationHistogram: [HistogramEntry]? {
        get { slotList(11) }
        set { setSlotList(11, newValue) }
    }
    package var responseTimeHistogram: [HistogramEntry]? {
        get { slotList(12) }
        set { setSlotList(12, newValue) }
    }
}

package struct ServiceId: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, names: [String]? = nil, accountId: String? = nil, type: String? = nil) {
        record = Record([.of(name), .of(names.map { WireList($0) }), .of(accountId), .of(type)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var names: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var accountId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var type: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ServiceStatistics: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(okCount: Int? = nil, errorStatistics: ErrorStatistics? = nil, faultStatistics: FaultStatistics? = nil, totalCount: Int? = nil, totalResponseTime: Double? = nil) {
        record = Record([.of(okCount), .of(errorStatistics), .of(faultStatistics), .of(totalCount), .of(totalResponseTime)])
    }
    package var okCount: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var errorStatistics: ErrorStatistics? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var faultStatistics: FaultStatistics? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var totalCount: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var totalResponseTime: Double? {
        get { slot(4) }
        set { setSlot(4, newValue) }
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

package struct TagResourceRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceARN: String, tags: [Tag]) {
        record = Record([resourceARN.wire, WireList(tags).wire])
    }
    package var resourceARN: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tags: [Tag] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct TagResourceResponse: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct TelemetryRecord: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(timestamp: Instant, segmentsReceivedCount: Int? = nil, segmentsSentCount: Int? = nil, segmentsSpilloverCount: Int? = nil, segmentsRejectedCount: Int? = nil, backendConnectionErrors: BackendConnectionErrors? = nil) {
        record = Record([timestamp.wire, .of(segmentsReceivedCount), .of(segmentsSentCount), .of(segmentsSpilloverCount), .of(segmentsRejectedCount), .of(backendConnectionErrors)])
    }
    package var timestamp: Instant {
        get { slot(0) ?? Instant(seconds: 0) }
        set { setSlot(0, newValue) }
    }
    package var segmentsReceivedCount: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var segmentsSentCount: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var segmentsSpilloverCount: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var segmentsRejectedCount: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var backendConnectionErrors: BackendConnectionErrors? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct TimeSeriesServiceStatistics: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(timestamp: Instant? = nil, edgeSummaryStatistics: EdgeStatistics? = nil, serviceSummaryStatistics: ServiceStatistics? = nil, serviceForecastStatistics: ForecastStatistics? = nil, responseTimeHistogram: [HistogramEntry]? = nil) {
        record = Record([.of(timestamp), .of(edgeSummaryStatistics), .of(serviceSummaryStatistics), .of(serviceForecastStatistics), .of(responseTimeHistogram.map { WireList($0) })])
    }
    package var timestamp: Instant? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var edgeSummaryStatistics: EdgeStatistics? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var serviceSummaryStatistics: ServiceStatistics? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var serviceForecastStatistics: ForecastStatistics? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var responseTimeHistogram: [HistogramEntry]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
}

package struct Trace: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String? = nil, duration: Double? = nil, limitExceeded: Bool? = nil, segments: [Segment]? = nil) {
        record = Record([.of(id), .of(duration), .of(limitExceeded), .of(segments.map { WireList($0) })])
    }
    package var id: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var duration: Double? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var limitExceeded: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var segments: [Segment]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
}

package struct TraceSummary: Structure {
    package static let memberCount = 21
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String? = nil, startTime: Instant? = nil, duration: Double? = nil, responseTime: Double? = nil, hasFault: Bool? = nil, hasError: Bool? = nil, hasThrottle: Bool? = nil, isPartial: Bool? = nil, http: Http? = nil, annotations: [String: WireList<ValueWithServiceIds>]? = nil, users: [TraceUser]? = nil, serviceIds: [ServiceId]? = nil, resourceARNs: [ResourceARNDetail]? = nil, instanceIds: [InstanceIdDetail]? = nil, availabilityZones: [AvailabilityZoneDetail]? = nil, entryPoint: ServiceId? = nil, faultRootCauses: [FaultRootCause]? = nil, errorRootCauses: [ErrorRootCause]? = nil, responseTimeRootCauses: [ResponseTimeRootCause]? = nil, revision: Int? = nil, matchedEventTime: Instant? = nil) {
        record = Record([.of(id), .of(startTime), .of(duration), .of(responseTime), .of(hasFault), .of(hasError), .of(hasThrottle), .of(isPartial), .of(http), .of(annotations.map { WireMap($0) }), .of(users.map { WireList($0) }), .of(serviceIds.map { WireList($0) }), .of(resourceARNs.map { WireList($0) }), .of(instanceIds.map { WireList($0) }), .of(availabilityZones.map { WireList($0) }), .of(entryPoint), .of(faultRootCauses.map { WireList($0) }), .of(errorRootCauses.map { WireList($0) }), .of(responseTimeRootCauses.map { WireList($0) }), .of(revision), .of(matchedEventTime)])
    }
    package var id: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var startTime: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var duration: Double? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var responseTime: Double? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var hasFault: Bool? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var hasError: Bool? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var hasThrottle: Bool? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var isPartial: Bool? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var http: Http? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var annotations: [String: WireList<ValueWithServiceIds>]? {
        get { slotMap(9) }
        set { setSlotMap(9, newValue) }
    }
    package var users: [TraceUser]? {
        get { slotList(10) }
        set { setSlotList(10, newValue) }
    }
    package var serviceIds: [ServiceId]? {
        get { slotList(11) }
        set { setSlotList(11, newValue) }
    }
    package var resourceARNs: [ResourceARNDetail]? {
        get { slotList(12) }
        set { setSlotList(12, newValue) }
    }
    package var instanceIds: [InstanceIdDetail]? {
        get { slotList(13) }
        set { setSlotList(13, newValue) }
    }
    package var availabilityZones: [AvailabilityZoneDetail]? {
        get { slotList(14) }
        set { setSlotList(14, newValue) }
    }
    package var entryPoint: ServiceId? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var faultRootCauses: [FaultRootCause]? {
        get { slotList(16) }
        set { setSlotList(16, newValue) }
    }
    package var errorRootCauses: [ErrorRootCause]? {
        get { slotList(17) }
        set { setSlotList(17, newValue) }
    }
    package var responseTimeRootCauses: [ResponseTimeRootCause]? {
        get { slotList(18) }
        set { setSlotList(18, newValue) }
    }
    package var revision: Int? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var matchedEventTime: Instant? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
}

package struct TraceUser: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(userName: String? = nil, serviceIds: [ServiceId]? = nil) {
        record = Record([.of(userName), .of(serviceIds.map { WireList($0) })])
    }
    package var userName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var serviceIds: [ServiceId]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct UnprocessedStatistics: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(ruleName: String? = nil, errorCode: String? = nil, message: String? = nil) {
        record = Record([.of(ruleName), .of(errorCode), .of(message)])
    }
    package var ruleName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var errorCode: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var message: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct UnprocessedTraceSegment: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String? = nil, errorCode: String? = nil, message: String? = nil) {
        record = Record([.of(id), .of(errorCode), .of(message)])
    }
    package var id: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var errorCode: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var message: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct UntagResourceRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceARN: String, tagKeys: [String]) {
        record = Record([resourceARN.wire, WireList(tagKeys).wire])
    }
    package var resourceARN: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tagKeys: [String] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct UntagResourceResponse: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct UpdateGroupRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(groupName: String? = nil, groupARN: String? = nil, filterExpression: String? = nil, insightsConfiguration: InsightsConfiguration? = nil) {
        record = Record([.of(groupName), .of(groupARN), .of(filterExpression), .of(insightsConfiguration)])
    }
    package var groupName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var groupARN: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var filterExpression: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var insightsConfiguration: InsightsConfiguration? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct UpdateGroupResult: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(group: Group? = nil) {
        record = Record([.of(group)])
    }
    package var group: Group? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct UpdateSamplingRuleRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(samplingRuleUpdate: SamplingRuleUpdate) {
        record = Record([samplingRuleUpdate.wire])
    }
    package var samplingRuleUpdate: SamplingRuleUpdate {
        get { slot(0) ?? SamplingRuleUpdate.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct UpdateSamplingRuleResult: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(samplingRuleRecord: SamplingRuleRecord? = nil) {
        record = Record([.of(samplingRuleRecord)])
    }
    package var samplingRuleRecord: SamplingRuleRecord? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ValueWithServiceIds: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(annotationValue: AnnotationValue? = nil, serviceIds: [ServiceId]? = nil) {
        record = Record([.of(annotationValue), .of(serviceIds.map { WireList($0) })])
    }
    package var annotationValue: AnnotationValue? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var serviceIds: [ServiceId]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package enum EncryptionStatus: String, WireValue, CaseIterable {
    case updating = "UPDATING"
    case active = "ACTIVE"
}

package enum EncryptionType: String, WireValue, CaseIterable {
    case none = "NONE"
    case kms = "KMS"
}

package enum SamplingStrategyName: String, WireValue, CaseIterable {
    case partialScan = "PartialScan"
    case fixedRate = "FixedRate"
}

package enum TimeRangeType: String, WireValue, CaseIterable {
    case traceId = "TraceId"
    case event = "Event"
    case service = "Service"
}
