// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

package struct AlarmHistoryItem: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(alarmName: String? = nil, alarmContributorId: String? = nil, alarmType: AlarmType? = nil, timestamp: Instant? = nil, historyItemType: HistoryItemType? = nil, historySummary: String? = nil, historyData: String? = nil, alarmContributorAttributes: [String: String]? = nil) {
        record = Record([.of(alarmName), .of(alarmContributorId), .of(alarmType), .of(timestamp), .of(historyItemType), .of(historySummary), .of(historyData), .of(alarmContributorAttributes.map { WireMap($0) })])
    }
    package var alarmName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var alarmContributorId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var alarmType: AlarmType? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var timestamp: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var historyItemType: HistoryItemType? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var historySummary: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var historyData: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var alarmContributorAttributes: [String: String]? {
        get { slotMap(7) }
        set { setSlotMap(7, newValue) }
    }
}

package struct AlarmPromQLCriteria: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(query: String, pendingPeriod: Int? = nil, recoveryPeriod: Int? = nil) {
        record = Record([query.wire, .of(pendingPeriod), .of(recoveryPeriod)])
    }
    package var query: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var pendingPeriod: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var recoveryPeriod: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct CompositeAlarm: Structure {
    package static let memberCount = 19
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(actionsEnabled: Bool? = nil, alarmActions: [String]? = nil, alarmArn: String? = nil, alarmConfigurationUpdatedTimestamp: Instant? = nil, alarmDescription: String? = nil, alarmName: String? = nil, alarmRule: String? = nil, insufficientDataActions: [String]? = nil, okActions: [String]? = nil, stateReason: String? = nil, stateReasonData: String? = nil, stateUpdatedTimestamp: Instant? = nil, stateValue: StateValue? = nil, stateTransitionedTimestamp: Instant? = nil, actionsSuppressedBy: ActionsSuppressedBy? = nil, actionsSuppressedReason: String? = nil, actionsSuppressor: String? = nil, actionsSuppressorWaitPeriod: Int? = nil, actionsSuppressorExtensionPeriod: Int? = nil) {
        record = Record([.of(actionsEnabled), .of(alarmActions.map { WireList($0) }), .of(alarmArn), .of(alarmConfigurationUpdatedTimestamp), .of(alarmDescription), .of(alarmName), .of(alarmRule), .of(insufficientDataActions.map { WireList($0) }), .of(okActions.map { WireList($0) }), .of(stateReason), .of(stateReasonData), .of(stateUpdatedTimestamp), .of(stateValue), .of(stateTransitionedTimestamp), .of(actionsSuppressedBy), .of(actionsSuppressedReason), .of(actionsSuppressor), .of(actionsSuppressorWaitPeriod), .of(actionsSuppressorExtensionPeriod)])
    }
    package var actionsEnabled: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var alarmActions: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var alarmArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var alarmConfigurationUpdatedTimestamp: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var alarmDescription: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var alarmName: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var alarmRule: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var insufficientDataActions: [String]? {
        get { slotList(7) }
        set { setSlotList(7, newValue) }
    }
    package var okActions: [String]? {
        get { slotList(8) }
        set { setSlotList(8, newValue) }
    }
    package var stateReason: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var stateReasonData: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var stateUpdatedTimestamp: Instant? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var stateValue: StateValue? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var stateTransitionedTimestamp: Instant? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var actionsSuppressedBy: ActionsSuppressedBy? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var actionsSuppressedReason: String? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var actionsSuppressor: String? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var actionsSuppressorWaitPeriod: Int? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var actionsSuppressorExtensionPeriod: Int? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
}

package struct DashboardEntry: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(dashboardName: String? = nil, dashboardArn: String? = nil, lastModified: Instant? = nil, size: Int? = nil) {
        record = Record([.of(dashboardName), .of(dashboardArn), .of(lastModified), .of(size)])
    }
    package var dashboardName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var dashboardArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var lastModified: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var size: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct DashboardValidationMessage: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(dataPath: String? = nil, message: String? = nil) {
        record = Record([.of(dataPath), .of(message)])
    }
    package var dataPath: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var message: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct Datapoint: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(timestamp: Instant? = nil, sampleCount: Double? = nil, average: Double? = nil, sum: Double? = nil, minimum: Double? = nil, maximum: Double? = nil, unit: StandardUnit? = nil, extendedStatistics: [String: Double]? = nil) {
        record = Record([.of(timestamp), .of(sampleCount), .of(average), .of(sum), .of(minimum), .of(maximum), .of(unit), .of(extendedStatistics.map { WireMap($0) })])
    }
    package var timestamp: Instant? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var sampleCount: Double? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var average: Double? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var sum: Double? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var minimum: Double? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var maximum: Double? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var unit: StandardUnit? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var extendedStatistics: [String: Double]? {
        get { slotMap(7) }
        set { setSlotMap(7, newValue) }
    }
}

package struct DeleteAlarmsInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(alarmNames: [String]) {
        record = Record([WireList(alarmNames).wire])
    }
    package var alarmNames: [String] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
}

package struct DeleteDashboardsInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(dashboardNames: [String]) {
        record = Record([WireList(dashboardNames).wire])
    }
    package var dashboardNames: [String] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
}

package struct DeleteDashboardsOutput: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct DescribeAlarmHistoryInput: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(alarmName: String? = nil, alarmContributorId: String? = nil, alarmTypes: [AlarmType]? = nil, historyItemType: HistoryItemType? = nil, startDate: Instant? = nil, endDate: Instant? = nil, maxRecords: Int? = nil, nextToken: String? = nil, scanBy: ScanBy? = nil) {
        record = Record([.of(alarmName), .of(alarmContributorId), .of(alarmTypes.map { WireList($0) }), .of(historyItemType), .of(startDate), .of(endDate), .of(maxRecords), .of(nextToken), .of(scanBy)])
    }
    package var alarmName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var alarmContributorId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var alarmTypes: [AlarmType]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var historyItemType: HistoryItemType? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var startDate: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var endDate: Instant? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var maxRecords: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var nextToken: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var scanBy: ScanBy? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct DescribeAlarmHistoryOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(alarmHistoryItems: [AlarmHistoryItem]? = nil, nextToken: String? = nil) {
        record = Record([.of(alarmHistoryItems.map { WireList($0) }), .of(nextToken)])
    }
    package var alarmHistoryItems: [AlarmHistoryItem]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DescribeAlarmsForMetricInput: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(metricName: String, namespace: String, statistic: Statistic? = nil, extendedStatistic: String? = nil, dimensions: [Dimension]? = nil, period: Int? = nil, unit: StandardUnit? = nil) {
        record = Record([metricName.wire, namespace.wire, .of(statistic), .of(extendedStatistic), .of(dimensions.map { WireList($0) }), .of(period), .of(unit)])
    }
    package var metricName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var namespace: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var statistic: Statistic? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var extendedStatistic: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var dimensions: [Dimension]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var period: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var unit: StandardUnit? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct DescribeAlarmsForMetricOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(metricAlarms: [MetricAlarm]? = nil) {
        record = Record([.of(metricAlarms.map { WireList($0) })])
    }
    package var metricAlarms: [MetricAlarm]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct DescribeAlarmsInput: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(alarmNames: [String]? = nil, alarmNamePrefix: String? = nil, alarmTypes: [AlarmType]? = nil, childrenOfAlarmName: String? = nil, parentsOfAlarmName: String? = nil, stateValue: StateValue? = nil, actionPrefix: String? = nil, maxRecords: Int? = nil, nextToken: String? = nil) {
        record = Record([.of(alarmNames.map { WireList($0) }), .of(alarmNamePrefix), .of(alarmTypes.map { WireList($0) }), .of(childrenOfAlarmName), .of(parentsOfAlarmName), .of(stateValue), .of(actionPrefix), .of(maxRecords), .of(nextToken)])
    }
    package var alarmNames: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var alarmNamePrefix: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var alarmTypes: [AlarmType]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var childrenOfAlarmName: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var parentsOfAlarmName: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var stateValue: StateValue? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var actionPrefix: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var maxRecords: Int? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var nextToken: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct DescribeAlarmsOutput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(compositeAlarms: [CompositeAlarm]? = nil, metricAlarms: [MetricAlarm]? = nil, nextToken: String? = nil) {
        record = Record([.of(compositeAlarms.map { WireList($0) }), .of(metricAlarms.map { WireList($0) }), .of(nextToken)])
    }
    package var compositeAlarms: [CompositeAlarm]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var metricAlarms: [MetricAlarm]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var nextToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct Dimension: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String, value: String) {
        record = Record([name.wire, value.wire])
    }
    package var name: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var value: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct DimensionFilter: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String, value: String? = nil) {
        record = Record([name.wire, .of(value)])
    }
    package var name: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var value: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DisableAlarmActionsInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(alarmNames: [String]) {
        record = Record([WireList(alarmNames).wire])
    }
    package var alarmNames: [String] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
}

package struct EnableAlarmActionsInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(alarmNames: [String]) {
        record = Record([WireList(alarmNames).wire])
    }
    package var alarmNames: [String] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
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

package struct EntityMetricData: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(entity: Entity? = nil, metricData: [MetricDatum]? = nil) {
        record = Record([.of(entity), .of(metricData.map { WireList($0) })])
    }
    package var entity: Entity? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var metricData: [MetricDatum]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct EvaluationCriteria: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(promQLCriteria: AlarmPromQLCriteria? = nil) {
        record = Record([.of(promQLCriteria)])
    }
    package var promQLCriteria: AlarmPromQLCriteria? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetDashboardInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(dashboardName: String) {
        record = Record([dashboardName.wire])
    }
    package var dashboardName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct GetDashboardOutput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(dashboardArn: String? = nil, dashboardBody: String? = nil, dashboardName: String? = nil) {
        record = Record([.of(dashboardArn), .of(dashboardBody), .of(dashboardName)])
    }
    package var dashboardArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var dashboardBody: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var dashboardName: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct GetMetricDataInput: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(metricDataQueries: [MetricDataQuery], startTime: Instant, endTime: Instant, nextToken: String? = nil, scanBy: ScanBy? = nil, maxDatapoints: Int? = nil, labelOptions: LabelOptions? = nil) {
        record = Record([WireList(metricDataQueries).wire, startTime.wire, endTime.wire, .of(nextToken), .of(scanBy), .of(maxDatapoints), .of(labelOptions)])
    }
    package var metricDataQueries: [MetricDataQuery] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var startTime: Instant {
        get { slot(1) ?? Instant(seconds: 0) }
        set { setSlot(1, newValue) }
    }
    package var endTime: Instant {
        get { slot(2) ?? Instant(seconds: 0) }
        set { setSlot(2, newValue) }
    }
    package var nextToken: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var scanBy: ScanBy? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var maxDatapoints: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var labelOptions: LabelOptions? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct GetMetricDataOutput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(metricDataResults: [MetricDataResult]? = nil, nextToken: String? = nil, messages: [MessageData]? = nil) {
        record = Record([.of(metricDataResults.map { WireList($0) }), .of(nextToken), .of(messages.map { WireList($0) })])
    }
    package var metricDataResults: [MetricDataResult]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var messages: [MessageData]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
}

package struct GetMetricStatisticsInput: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(namespace: String, metricName: String, dimensions: [Dimension]? = nil, startTime: Instant, endTime: Instant, period: Int, statistics: [Statistic]? = nil, extendedStatistics: [String]? = nil, unit: StandardUnit? = nil) {
        record = Record([namespace.wire, metricName.wire, .of(dimensions.map { WireList($0) }), startTime.wire, endTime.wire, period.wire, .of(statistics.map { WireList($0) }), .of(extendedStatistics.map { WireList($0) }), .of(unit)])
    }
    package var namespace: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var metricName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var dimensions: [Dimension]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var startTime: Instant {
        get { slot(3) ?? Instant(seconds: 0) }
        set { setSlot(3, newValue) }
    }
    package var endTime: Instant {
        get { slot(4) ?? Instant(seconds: 0) }
        set { setSlot(4, newValue) }
    }
    package var period: Int {
        get { slot(5) ?? 0 }
        set { setSlot(5, newValue) }
    }
    package var statistics: [Statistic]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var extendedStatistics: [String]? {
        get { slotList(7) }
        set { setSlotList(7, newValue) }
    }
    package var unit: StandardUnit? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct GetMetricStatisticsOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(label: String? = nil, datapoints: [Datapoint]? = nil) {
        record = Record([.of(label), .of(datapoints.map { WireList($0) })])
    }
    package var label: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var datapoints: [Datapoint]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct LabelOptions: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(timezone: String? = nil) {
        record = Record([.of(timezone)])
    }
    package var timezone: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ListDashboardsInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(dashboardNamePrefix: String? = nil, nextToken: String? = nil) {
        record = Record([.of(dashboardNamePrefix), .of(nextToken)])
    }
    package var dashboardNamePrefix: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListDashboardsOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(dashboardEntries: [DashboardEntry]? = nil, nextToken: String? = nil) {
        record = Record([.of(dashboardEntries.map { WireList($0) }), .of(nextToken)])
    }
    package var dashboardEntries: [DashboardEntry]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListMetricsInput: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(namespace: String? = nil, metricName: String? = nil, dimensions: [DimensionFilter]? = nil, nextToken: String? = nil, recentlyActive: RecentlyActive? = nil, includeLinkedAccounts: Bool? = nil, owningAccount: String? = nil) {
        record = Record([.of(namespace), .of(metricName), .of(dimensions.map { WireList($0) }), .of(nextToken), .of(recentlyActive), .of(includeLinkedAccounts), .of(owningAccount)])
    }
    package var namespace: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var metricName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var dimensions: [DimensionFilter]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var nextToken: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var recentlyActive: RecentlyActive? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var includeLinkedAccounts: Bool? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var owningAccount: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct ListMetricsOutput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(metrics: [Metric]? = nil, nextToken: String? = nil, owningAccounts: [String]? = nil) {
        record = Record([.of(metrics.map { WireList($0) }), .of(nextToken), .of(owningAccounts.map { WireList($0) })])
    }
    package var metrics: [Metric]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var owningAccounts: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
}

package struct ListTagsForResourceInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceARN: String) {
        record = Record([resourceARN.wire])
    }
    package var resourceARN: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
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

package struct MessageData: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(code: String? = nil, value: String? = nil) {
        record = Record([.of(code), .of(value)])
    }
    package var code: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var value: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct Metric: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(namespace: String? = nil, metricName: String? = nil, dimensions: [Dimension]? = nil) {
        record = Record([.of(namespace), .of(metricName), .of(dimensions.map { WireList($0) })])
    }
    package var namespace: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var metricName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var dimensions: [Dimension]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
}

package struct MetricAlarm: Structure {
    package static let memberCount = 31
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(alarmName: String? = nil, alarmArn: String? = nil, alarmDescription: String? = nil, alarmConfigurationUpdatedTimestamp: Instant? = nil, actionsEnabled: Bool? = nil, okActions: [String]? = nil, alarmActions: [String]? = nil, insufficientDataActions: [String]? = nil, stateValue: StateValue? = nil, stateReason: String? = nil, stateReasonData: String? = nil, stateUpdatedTimestamp: Instant? = nil, metricName: String? = nil, namespace: String? = nil, statistic: Statistic? = nil, extendedStatistic: String? = nil, dimensions: [Dimension]? = nil, period: Int? = nil, unit: StandardUnit? = nil, evaluationPeriods: Int? = nil, datapointsToAlarm: Int? = nil, threshold: Double? = nil, comparisonOperator: ComparisonOperator? = nil, treatMissingData: String? = nil, evaluateLowSampleCountPercentile: String? = nil, metrics: [MetricDataQuery]? = nil, thresholdMetricId: String? = nil, evaluationState: EvaluationState? = nil, stateTransitionedTimestamp: Instant? = nil, evaluationCriteria: EvaluationCriteria? = nil, evaluationInterval: Int? = nil) {
        record = Record([.of(alarmName), .of(alarmArn), .of(alarmDescription), .of(alarmConfigurationUpdatedTimestamp), .of(actionsEnabled), .of(okActions.map { WireList($0) }), .of(alarmActions.map { WireList($0) }), .of(insufficientDataActions.map { WireList($0) }), .of(stateValue), .of(stateReason), .of(stateReasonData), .of(stateUpdatedTimestamp), .of(metricName), .of(namespace), .of(statistic), .of(extendedStatistic), .of(dimensions.map { WireList($0) }), .of(period), .of(unit), .of(evaluationPeriods), .of(datapointsToAlarm), .of(threshold), .of(comparisonOperator), .of(treatMissingData), .of(evaluateLowSampleCountPercentile), .of(metrics.map { WireList($0) }), .of(thresholdMetricId), .of(evaluationState), .of(stateTransitionedTimestamp), .of(evaluationCriteria), .of(evaluationInterval)])
    }
    package var alarmName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var alarmArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var alarmDescription: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var alarmConfigurationUpdatedTimestamp: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var actionsEnabled: Bool? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var okActions: [String]? {
        get { slotList(5) }
        set { setSlotList(5, newValue) }
    }
    package var alarmActions: [String]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var insufficientDataActions: [String]? {
        get { slotList(7) }
        set { setSlotList(7, newValue) }
    }
    package var stateValue: StateValue? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var stateReason: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var stateReasonData: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var stateUpdatedTimestamp: Instant? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var metricName: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var namespace: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var statistic: Statistic? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var extendedStatistic: String? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var dimensions: [Dimension]? {
        get { slotList(16) }
        set { setSlotList(16, newValue) }
    }
    package var period: Int? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var unit: StandardUnit? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var evaluationPeriods: Int? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var datapointsToAlarm: Int? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
    package var threshold: Double? {
        get { slot(21) }
        set { setSlot(21, newValue) }
    }
    package var comparisonOperator: ComparisonOperator? {
        get { slot(22) }
        set { setSlot(22, newValue) }
    }
    package var treatMissingData: String? {
        get { slot(23) }
        set { setSlot(23, newValue) }
    }
    package var evaluateLowSampleCountPercentile: String? {
        get { slot(24) }
        set { setSlot(24, newValue) }
    }
    package var metrics: [MetricDataQuery]? {
        get { slotList(25) }
        set { setSlotList(25, newValue) }
    }
    package var thresholdMetricId: String? {
        get { slot(26) }
        set { setSlot(26, newValue) }
    }
    package var evaluationState: EvaluationState? {
        get { slot(27) }
        set { setSlot(27, newValue) }
    }
    package var stateTransitionedTimestamp: Instant? {
        get { slot(28) }
        set { setSlot(28, newValue) }
    }
    package var evaluationCriteria: EvaluationCriteria? {
        get { slot(29) }
        set { setSlot(29, newValue) }
    }
    package var evaluationInterval: Int? {
        get { slot(30) }
        set { setSlot(30, newValue) }
    }
}

package struct MetricDataQuery: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String, metricStat: MetricStat? = nil, expression: String? = nil, label: String? = nil, returnData: Bool? = nil, period: Int? = nil, accountId: String? = nil) {
        record = Record([id.wire, .of(metricStat), .of(expression), .of(label), .of(returnData), .of(period), .of(accountId)])
    }
    package var id: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var metricStat: MetricStat? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var expression: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var label: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var returnData: Bool? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var period: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var accountId: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct MetricDataResult: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String? = nil, label: String? = nil, timestamps: [Instant]? = nil, values: [Double]? = nil, statusCode: StatusCode? = nil, messages: [MessageData]? = nil) {
        record = Record([.of(id), .of(label), .of(timestamps.map { WireList($0) }), .of(values.map { WireList($0) }), .of(statusCode), .of(messages.map { WireList($0) })])
    }
    package var id: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var label: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var timestamps: [Instant]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var values: [Double]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
    package var statusCode: StatusCode? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var messages: [MessageData]? {
        get { slotList(5) }
        set { setSlotList(5, newValue) }
    }
}

package struct MetricDatum: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(metricName: String, dimensions: [Dimension]? = nil, timestamp: Instant? = nil, value: Double? = nil, statisticValues: StatisticSet? = nil, values: [Double]? = nil, counts: [Double]? = nil, unit: StandardUnit? = nil, storageResolution: Int? = nil) {
        record = Record([metricName.wire, .of(dimensions.map { WireList($0) }), .of(timestamp), .of(value), .of(statisticValues), .of(values.map { WireList($0) }), .of(counts.map { WireList($0) }), .of(unit), .of(storageResolution)])
    }
    package var metricName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var dimensions: [Dimension]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var timestamp: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var value: Double? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var statisticValues: StatisticSet? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var values: [Double]? {
        get { slotList(5) }
        set { setSlotList(5, newValue) }
    }
    package var counts: [Double]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var unit: StandardUnit? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var storageResolution: Int? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct MetricStat: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(metric: Metric, period: Int, stat: String, unit: StandardUnit? = nil) {
        record = Record([metric.wire, period.wire, stat.wire, .of(unit)])
    }
    package var metric: Metric {
        get { slot(0) ?? Metric.fallback }
        set { setSlot(0, newValue) }
    }
    package var period: Int {
        get { slot(1) ?? 0 }
        set { setSlot(1, newValue) }
    }
    package var stat: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var unit: StandardUnit? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct PutCompositeAlarmInput: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(actionsEnabled: Bool? = nil, alarmActions: [String]? = nil, alarmDescription: String? = nil, alarmName: String, alarmRule: String, insufficientDataActions: [String]? = nil, okActions: [String]? = nil, tags: [Tag]? = nil, actionsSuppressor: String? = nil, actionsSuppressorWaitPeriod: Int? = nil, actionsSuppressorExtensionPeriod: Int? = nil) {
        record = Record([.of(actionsEnabled), .of(alarmActions.map { WireList($0) }), .of(alarmDescription), alarmName.wire, alarmRule.wire, .of(insufficientDataActions.map { WireList($0) }), .of(okActions.map { WireList($0) }), .of(tags.map { WireList($0) }), .of(actionsSuppressor), .of(actionsSuppressorWaitPeriod), .of(actionsSuppressorExtensionPeriod)])
    }
    package var actionsEnabled: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var alarmActions: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var alarmDescription: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var alarmName: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var alarmRule: String {
        get { slot(4) ?? "" }
        set { setSlot(4, newValue) }
    }
    package var insufficientDataActions: [String]? {
        get { slotList(5) }
        set { setSlotList(5, newValue) }
    }
    package var okActions: [String]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(7) }
        set { setSlotList(7, newValue) }
    }
    package var actionsSuppressor: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var actionsSuppressorWaitPeriod: Int? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var actionsSuppressorExtensionPeriod: Int? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
}

package struct PutDashboardInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(dashboardName: String, dashboardBody: String, tags: [Tag]? = nil) {
        record = Record([dashboardName.wire, dashboardBody.wire, .of(tags.map { WireList($0) })])
    }
    package var dashboardName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var dashboardBody: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
}

package struct PutDashboardOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(dashboardValidationMessages: [DashboardValidationMessage]? = nil) {
        record = Record([.of(dashboardValidationMessages.map { WireList($0) })])
    }
    package var dashboardValidationMessages: [DashboardValidationMessage]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct PutMetricAlarmInput: Structure {
    package static let memberCount = 24
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(alarmName: String, alarmDescription: String? = nil, actionsEnabled: Bool? = nil, okActions: [String]? = nil, alarmActions: [String]? = nil, insufficientDataActions: [String]? = nil, metricName: String? = nil, namespace: String? = nil, statistic: Statistic? = nil, extendedStatistic: String? = nil, dimensions: [Dimension]? = nil, period: Int? = nil, unit: StandardUnit? = nil, evaluationPeriods: Int? = nil, datapointsToAlarm: Int? = nil, threshold: Double? = nil, comparisonOperator: ComparisonOperator? = nil, treatMissingData: String? = nil, evaluateLowSampleCountPercentile: String? = nil, metrics: [MetricDataQuery]? = nil, tags: [Tag]? = nil, thresholdMetricId: String? = nil, evaluationCriteria: EvaluationCriteria? = nil, evaluationInterval: Int? = nil) {
        record = Record([alarmName.wire, .of(alarmDescription), .of(actionsEnabled), .of(okActions.map { WireList($0) }), .of(alarmActions.map { WireList($0) }), .of(insufficientDataActions.map { WireList($0) }), .of(metricName), .of(namespace), .of(statistic), .of(extendedStatistic), .of(dimensions.map { WireList($0) }), .of(period), .of(unit), .of(evaluationPeriods), .of(datapointsToAlarm), .of(threshold), .of(comparisonOperator), .of(treatMissingData), .of(evaluateLowSampleCountPercentile), .of(metrics.map { WireList($0) }), .of(tags.map { WireList($0) }), .of(thresholdMetricId), .of(evaluationCriteria), .of(evaluationInterval)])
    }
    package var alarmName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var alarmDescription: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var actionsEnabled: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var okActions: [String]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
    package var alarmActions: [String]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var insufficientDataActions: [String]? {
        get { slotList(5) }
        set { setSlotList(5, newValue) }
    }
    package var metricName: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var namespace: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var statistic: Statistic? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var extendedStatistic: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var dimensions: [Dimension]? {
        get { slotList(10) }
        set { setSlotList(10, newValue) }
    }
    package var period: Int? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var unit: StandardUnit? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var evaluationPeriods: Int? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var datapointsToAlarm: Int? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var threshold: Double? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var comparisonOperator: ComparisonOperator? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var treatMissingData: String? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var evaluateLowSampleCountPercentile: String? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var metrics: [MetricDataQuery]? {
        get { slotList(19) }
        set { setSlotList(19, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(20) }
        set { setSlotList(20, newValue) }
    }
    package var thresholdMetricId: String? {
        get { slot(21) }
        set { setSlot(21, newValue) }
    }
    package var evaluationCriteria: EvaluationCriteria? {
        get { slot(22) }
        set { setSlot(22, newValue) }
    }
    package var evaluationInterval: Int? {
        get { slot(23) }
        set { setSlot(23, newValue) }
    }
}

package struct PutMetricDataInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(namespace: String, metricData: [MetricDatum]? = nil, entityMetricData: [EntityMetricData]? = nil, strictEntityValidation: Bool? = nil) {
        record = Record([namespace.wire, .of(metricData.map { WireList($0) }), .of(entityMetricData.map { WireList($0) }), .of(strictEntityValidation)])
    }
    package var namespace: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var metricData: [MetricDatum]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var entityMetricData: [EntityMetricData]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var strictEntityValidation: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct SetAlarmStateInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(alarmName: String, stateValue: StateValue, stateReason: String, stateReasonData: String? = nil) {
        record = Record([alarmName.wire, stateValue.wire, stateReason.wire, .of(stateReasonData)])
    }
    package var alarmName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var stateValue: StateValue {
        get { slot(1) ?? StateValue.fallback }
        set { setSlot(1, newValue) }
    }
    package var stateReason: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var stateReasonData: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct StatisticSet: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(sampleCount: Double, sum: Double, minimum: Double, maximum: Double) {
        record = Record([sampleCount.wire, sum.wire, minimum.wire, maximum.wire])
    }
    package var sampleCount: Double {
        get { slot(0) ?? 0 }
        set { setSlot(0, newValue) }
    }
    package var sum: Double {
        get { slot(1) ?? 0 }
        set { setSlot(1, newValue) }
    }
    package var minimum: Double {
        get { slot(2) ?? 0 }
        set { setSlot(2, newValue) }
    }
    package var maximum: Double {
        get { slot(3) ?? 0 }
        set { setSlot(3, newValue) }
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

package struct TagResourceOutput: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct UntagResourceInput: Structure {
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

package struct UntagResourceOutput: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package enum ActionsSuppressedBy: String, WireValue, CaseIterable {
    case waitPeriod = "WaitPeriod"
    case extensionPeriod = "ExtensionPeriod"
    case alarm = "Alarm"
}

package enum AlarmType: String, WireValue, CaseIterable {
    case compositeAlarm = "CompositeAlarm"
    case metricAlarm = "MetricAlarm"
}

package enum ComparisonOperator: String, WireValue, CaseIterable {
    case greaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold"
    case greaterThanThreshold = "GreaterThanThreshold"
    case lessThanThreshold = "LessThanThreshold"
    case lessThanOrEqualToThreshold = "LessThanOrEqualToThreshold"
    case lessThanLowerOrGreaterThanUpperThreshold = "LessThanLowerOrGreaterThanUpperThreshold"
    case lessThanLowerThreshold = "LessThanLowerThreshold"
    case greaterThanUpperThreshold = "GreaterThanUpperThreshold"
}

package enum EvaluationState: String, WireValue, CaseIterable {
    case partialData = "PARTIAL_DATA"
    case evaluationFailure = "EVALUATION_FAILURE"
    case evaluationError = "EVALUATION_ERROR"
}

package enum HistoryItemType: String, WireValue, CaseIterable {
    case configurationUpdate = "ConfigurationUpdate"
    case stateUpdate = "StateUpdate"
    case action = "Action"
    case alarmContributorStateUpdate = "AlarmContributorStateUpdate"
    case alarmContributorAction = "AlarmContributorAction"
}

package enum RecentlyActive: String, WireValue, CaseIterable {
    case pt3h = "PT3H"
}

package enum ScanBy: String, WireValue, CaseIterable {
    case timestampDescending = "TimestampDescending"
    case timestampAscending = "TimestampAscending"
}

package enum StandardUnit: String, WireValue, CaseIterable {
    case seconds = "Seconds"
    case microseconds = "Microseconds"
    case milliseconds = "Milliseconds"
    case bytes = "Bytes"
    case kilobytes = "Kilobytes"
    case megabytes = "Megabytes"
    case gigabytes = "Gigabytes"
    case terabytes = "Terabytes"
    case bits = "Bits"
    case kilobits = "Kilobits"
    case megabits = "Megabits"
    case gigabits = "Gigabits"
    case terabits = "Terabits"
    case percent = "Percent"
    case count = "Count"
    case bytesSecond = "Bytes/Second"
    case kilobytesSecond = "Kilobytes/Second"
    case megabytesSecond = "Megabytes/Second"
    case gigabytesSecond = "Gigabytes/Second"
    case terabytesSecond = "Terabytes/Second"
    case bitsSecond = "Bits/Second"
    case kilobitsSecond = "Kilobits/Second"
    case megabitsSecond = "Megabits/Second"
    case gigabitsSecond = "Gigabits/Second"
    case terabitsSecond = "Terabits/Second"
    case countSecond = "Count/Second"
    case none = "None"
}

package enum StateValue: String, WireValue, CaseIterable {
    case ok = "OK"
    case alarm = "ALARM"
    case insufficientData = "INSUFFICIENT_DATA"
}

package enum Statistic: String, WireValue, CaseIterable {
    case sampleCount = "SampleCount"
    case average = "Average"
    case sum = "Sum"
    case minimum = "Minimum"
    case maximum = "Maximum"
}

package enum StatusCode: String, WireValue, CaseIterable {
    case complete = "Complete"
    case internalError = "InternalError"
    case partialData = "PartialData"
    case forbidden = "Forbidden"
}
