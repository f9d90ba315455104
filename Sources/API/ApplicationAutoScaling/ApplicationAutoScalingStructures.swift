// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

package struct Alarm: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(alarmName: String, alarmARN: String) {
        record = Record([alarmName.wire, alarmARN.wire])
    }
    package var alarmName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var alarmARN: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct CustomizedMetricSpecification: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(metricName: String? = nil, namespace: String? = nil, dimensions: [MetricDimension]? = nil, statistic: MetricStatistic? = nil, unit: String? = nil, metrics: [TargetTrackingMetricDataQuery]? = nil) {
        record = Record([.of(metricName), .of(namespace), .of(dimensions.map { WireList($0) }), .of(statistic), .of(unit), .of(metrics.map { WireList($0) })])
    }
    package var metricName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var namespace: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var dimensions: [MetricDimension]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var statistic: MetricStatistic? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var unit: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var metrics: [TargetTrackingMetricDataQuery]? {
        get { slotList(5) }
        set { setSlotList(5, newValue) }
    }
}

package struct DeleteScalingPolicyRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyName: String, serviceNamespace: ServiceNamespace, resourceId: String, scalableDimension: ScalableDimension) {
        record = Record([policyName.wire, serviceNamespace.wire, resourceId.wire, scalableDimension.wire])
    }
    package var policyName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var serviceNamespace: ServiceNamespace {
        get { slot(1) ?? ServiceNamespace.fallback }
        set { setSlot(1, newValue) }
    }
    package var resourceId: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var scalableDimension: ScalableDimension {
        get { slot(3) ?? ScalableDimension.fallback }
        set { setSlot(3, newValue) }
    }
}

package struct DeleteScalingPolicyResponse: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct DeleteScheduledActionRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(serviceNamespace: ServiceNamespace, scheduledActionName: String, resourceId: String, scalableDimension: ScalableDimension) {
        record = Record([serviceNamespace.wire, scheduledActionName.wire, resourceId.wire, scalableDimension.wire])
    }
    package var serviceNamespace: ServiceNamespace {
        get { slot(0) ?? ServiceNamespace.fallback }
        set { setSlot(0, newValue) }
    }
    package var scheduledActionName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var resourceId: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var scalableDimension: ScalableDimension {
        get { slot(3) ?? ScalableDimension.fallback }
        set { setSlot(3, newValue) }
    }
}

package struct DeleteScheduledActionResponse: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct DeregisterScalableTargetRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(serviceNamespace: ServiceNamespace, resourceId: String, scalableDimension: ScalableDimension) {
        record = Record([serviceNamespace.wire, resourceId.wire, scalableDimension.wire])
    }
    package var serviceNamespace: ServiceNamespace {
        get { slot(0) ?? ServiceNamespace.fallback }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var scalableDimension: ScalableDimension {
        get { slot(2) ?? ScalableDimension.fallback }
        set { setSlot(2, newValue) }
    }
}

package struct DeregisterScalableTargetResponse: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct DescribeScalableTargetsRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(serviceNamespace: ServiceNamespace, resourceIds: [String]? = nil, scalableDimension: ScalableDimension? = nil, maxResults: Int? = nil, nextToken: String? = nil) {
        record = Record([serviceNamespace.wire, .of(resourceIds.map { WireList($0) }), .of(scalableDimension), .of(maxResults), .of(nextToken)])
    }
    package var serviceNamespace: ServiceNamespace {
        get { slot(0) ?? ServiceNamespace.fallback }
        set { setSlot(0, newValue) }
    }
    package var resourceIds: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var scalableDimension: ScalableDimension? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maxResults: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var nextToken: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct DescribeScalableTargetsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(scalableTargets: [ScalableTarget]? = nil, nextToken: String? = nil) {
        record = Record([.of(scalableTargets.map { WireList($0) }), .of(nextToken)])
    }
    package var scalableTargets: [ScalableTarget]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DescribeScalingActivitiesRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(serviceNamespace: ServiceNamespace, resourceId: String? = nil, scalableDimension: ScalableDimension? = nil, maxResults: Int? = nil, nextToken: String? = nil, includeNotScaledActivities: Bool? = nil) {
        record = Record([serviceNamespace.wire, .of(resourceId), .of(scalableDimension), .of(maxResults), .of(nextToken), .of(includeNotScaledActivities)])
    }
    package var serviceNamespace: ServiceNamespace {
        get { slot(0) ?? ServiceNamespace.fallback }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var scalableDimension: ScalableDimension? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maxResults: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var nextToken: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var includeNotScaledActivities: Bool? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct DescribeScalingActivitiesResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(scalingActivities: [ScalingActivity]? = nil, nextToken: String? = nil) {
        record = Record([.of(scalingActivities.map { WireList($0) }), .of(nextToken)])
    }
    package var scalingActivities: [ScalingActivity]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DescribeScalingPoliciesRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyNames: [String]? = nil, serviceNamespace: ServiceNamespace, resourceId: String? = nil, scalableDimension: ScalableDimension? = nil, maxResults: Int? = nil, nextToken: String? = nil) {
        record = Record([.of(policyNames.map { WireList($0) }), serviceNamespace.wire, .of(resourceId), .of(scalableDimension), .of(maxResults), .of(nextToken)])
    }
    package var policyNames: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var serviceNamespace: ServiceNamespace {
        get { slot(1) ?? ServiceNamespace.fallback }
        set { setSlot(1, newValue) }
    }
    package var resourceId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var scalableDimension: ScalableDimension? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var maxResults: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var nextToken: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct DescribeScalingPoliciesResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(scalingPolicies: [ScalingPolicy]? = nil, nextToken: String? = nil) {
        record = Record([.of(scalingPolicies.map { WireList($0) }), .of(nextToken)])
    }
    package var scalingPolicies: [ScalingPolicy]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DescribeScheduledActionsRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(scheduledActionNames: [String]? = nil, serviceNamespace: ServiceNamespace, resourceId: String? = nil, scalableDimension: ScalableDimension? = nil, maxResults: Int? = nil, nextToken: String? = nil) {
        record = Record([.of(scheduledActionNames.map { WireList($0) }), serviceNamespace.wire, .of(resourceId), .of(scalableDimension), .of(maxResults), .of(nextToken)])
    }
    package var scheduledActionNames: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var serviceNamespace: ServiceNamespace {
        get { slot(1) ?? ServiceNamespace.fallback }
        set { setSlot(1, newValue) }
    }
    package var resourceId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var scalableDimension: ScalableDimension? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var maxResults: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var nextToken: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct DescribeScheduledActionsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(scheduledActions: [ScheduledAction]? = nil, nextToken: String? = nil) {
        record = Record([.of(scheduledActions.map { WireList($0) }), .of(nextToken)])
    }
    package var scheduledActions: [ScheduledAction]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListTagsForResourceRequest: Structure {
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

package struct MetricDimension: Structure {
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

package struct NotScaledReason: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(code: String, maxCapacity: Int? = nil, minCapacity: Int? = nil, currentCapacity: Int? = nil) {
        record = Record([code.wire, .of(maxCapacity), .of(minCapacity), .of(currentCapacity)])
    }
    package var code: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var maxCapacity: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var minCapacity: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var currentCapacity: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct PredefinedMetricSpecification: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(predefinedMetricType: MetricType, resourceLabel: String? = nil) {
        record = Record([predefinedMetricType.wire, .of(resourceLabel)])
    }
    package var predefinedMetricType: MetricType {
        get { slot(0) ?? MetricType.fallback }
        set { setSlot(0, newValue) }
    }
    package var resourceLabel: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct PredictiveScalingCustomizedMetricSpecification: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(metricDataQueries: [PredictiveScalingMetricDataQuery]) {
        record = Record([WireList(metricDataQueries).wire])
    }
    package var metricDataQueries: [PredictiveScalingMetricDataQuery] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
}

package struct PredictiveScalingMetric: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(dimensions: [PredictiveScalingMetricDimension]? = nil, metricName: String? = nil, namespace: String? = nil) {
        record = Record([.of(dimensions.map { WireList($0) }), .of(metricName), .of(namespace)])
    }
    package var dimensions: [PredictiveScalingMetricDimension]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var metricName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var namespace: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct PredictiveScalingMetricDataQuery: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String, expression: String? = nil, metricStat: PredictiveScalingMetricStat? = nil, label: String? = nil, returnData: Bool? = nil) {
        record = Record([id.wire, .of(expression), .of(metricStat), .of(label), .of(returnData)])
    }
    package var id: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expression: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var metricStat: PredictiveScalingMetricStat? {
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
}

package struct PredictiveScalingMetricDimension: Structure {
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

package struct PredictiveScalingMetricSpecification: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(targetValue: Double, predefinedMetricPairSpecification: PredictiveScalingPredefinedMetricPairSpecification? = nil, predefinedScalingMetricSpecification: PredictiveScalingPredefinedScalingMetricSpecification? = nil, predefinedLoadMetricSpecification: PredictiveScalingPredefinedLoadMetricSpecification? = nil, customizedScalingMetricSpecification: PredictiveScalingCustomizedMetricSpecification? = nil, customizedLoadMetricSpecification: PredictiveScalingCustomizedMetricSpecification? = nil, customizedCapacityMetricSpecification: PredictiveScalingCustomizedMetricSpecification? = nil) {
        record = Record([targetValue.wire, .of(predefinedMetricPairSpecification), .of(predefinedScalingMetricSpecification), .of(predefinedLoadMetricSpecification), .of(customizedScalingMetricSpecification), .of(customizedLoadMetricSpecification), .of(customizedCapacityMetricSpecification)])
    }
    package var targetValue: Double {
        get { slot(0) ?? 0 }
        set { setSlot(0, newValue) }
    }
    package var predefinedMetricPairSpecification: PredictiveScalingPredefinedMetricPairSpecification? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var predefinedScalingMetricSpecification: PredictiveScalingPredefinedScalingMetricSpecification? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var predefinedLoadMetricSpecification: PredictiveScalingPredefinedLoadMetricSpecification? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var customizedScalingMetricSpecification: PredictiveScalingCustomizedMetricSpecification? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var customizedLoadMetricSpecification: PredictiveScalingCustomizedMetricSpecification? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var customizedCapacityMetricSpecification: PredictiveScalingCustomizedMetricSpecification? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct PredictiveScalingMetricStat: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(metric: PredictiveScalingMetric, stat: String, unit: String? = nil) {
        record = Record([metric.wire, stat.wire, .of(unit)])
    }
    package var metric: PredictiveScalingMetric {
        get { slot(0) ?? PredictiveScalingMetric.fallback }
        set { setSlot(0, newValue) }
    }
    package var stat: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var unit: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct PredictiveScalingPolicyConfiguration: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(metricSpecifications: [PredictiveScalingMetricSpecification], mode: PredictiveScalingMode? = nil, schedulingBufferTime: Int? = nil, maxCapacityBreachBehavior: PredictiveScalingMaxCapacityBreachBehavior? = nil, maxCapacityBuffer: Int? = nil) {
        record = Record([WireList(metricSpecifications).wire, .of(mode), .of(schedulingBufferTime), .of(maxCapacityBreachBehavior), .of(maxCapacityBuffer)])
    }
    package var metricSpecifications: [PredictiveScalingMetricSpecification] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var mode: PredictiveScalingMode? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var schedulingBufferTime: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maxCapacityBreachBehavior: PredictiveScalingMaxCapacityBreachBehavior? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var maxCapacityBuffer: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct PredictiveScalingPredefinedLoadMetricSpecification: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(predefinedMetricType: String, resourceLabel: String? = nil) {
        record = Record([predefinedMetricType.wire, .of(resourceLabel)])
    }
    package var predefinedMetricType: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceLabel: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct PredictiveScalingPredefinedMetricPairSpecification: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(predefinedMetricType: String, resourceLabel: String? = nil) {
        record = Record([predefinedMetricType.wire, .of(resourceLabel)])
    }
    package var predefinedMetricType: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceLabel: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct PredictiveScalingPredefinedScalingMetricSpecification: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(predefinedMetricType: String, resourceLabel: String? = nil) {
        record = Record([predefinedMetricType.wire, .of(resourceLabel)])
    }
    package var predefinedMetricType: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceLabel: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct PutScalingPolicyRequest: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyName: String, serviceNamespace: ServiceNamespace, resourceId: String, scalableDimension: ScalableDimension, policyType: PolicyType? = nil, stepScalingPolicyConfiguration: StepScalingPolicyConfiguration? = nil, targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration? = nil, predictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration? = nil) {
        record = Record([policyName.wire, serviceNamespace.wire, resourceId.wire, scalableDimension.wire, .of(policyType), .of(stepScalingPolicyConfiguration), .of(targetTrackingScalingPolicyConfiguration), .of(predictiveScalingPolicyConfiguration)])
    }
    package var policyName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var serviceNamespace: ServiceNamespace {
        get { slot(1) ?? ServiceNamespace.fallback }
        set { setSlot(1, newValue) }
    }
    package var resourceId: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var scalableDimension: ScalableDimension {
        get { slot(3) ?? ScalableDimension.fallback }
        set { setSlot(3, newValue) }
    }
    package var policyType: PolicyType? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var stepScalingPolicyConfiguration: StepScalingPolicyConfiguration? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var predictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct PutScalingPolicyResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyARN: String, alarms: [Alarm]? = nil) {
        record = Record([policyARN.wire, .of(alarms.map { WireList($0) })])
    }
    package var policyARN: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var alarms: [Alarm]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct PutScheduledActionRequest: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(serviceNamespace: ServiceNamespace, schedule: String? = nil, timezone: String? = nil, scheduledActionName: String, resourceId: String, scalableDimension: ScalableDimension, startTime: Instant? = nil, endTime: Instant? = nil, scalableTargetAction: ScalableTargetAction? = nil) {
        record = Record([serviceNamespace.wire, .of(schedule), .of(timezone), scheduledActionName.wire, resourceId.wire, scalableDimension.wire, .of(startTime), .of(endTime), .of(scalableTargetAction)])
    }
    package var serviceNamespace: ServiceNamespace {
        get { slot(0) ?? ServiceNamespace.fallback }
        set { setSlot(0, newValue) }
    }
    package var schedule: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var timezone: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var scheduledActionName: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var resourceId: String {
        get { slot(4) ?? "" }
        set { setSlot(4, newValue) }
    }
    package var scalableDimension: ScalableDimension {
        get { slot(5) ?? ScalableDimension.fallback }
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
    package var scalableTargetAction: ScalableTargetAction? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct PutScheduledActionResponse: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct RegisterScalableTargetRequest: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(serviceNamespace: ServiceNamespace, resourceId: String, scalableDimension: ScalableDimension, minCapacity: Int? = nil, maxCapacity: Int? = nil, roleARN: String? = nil, suspendedState: SuspendedState? = nil, tags: [String: String]? = nil) {
        record = Record([serviceNamespace.wire, resourceId.wire, scalableDimension.wire, .of(minCapacity), .of(maxCapacity), .of(roleARN), .of(suspendedState), .of(tags.map { WireMap($0) })])
    }
    package var serviceNamespace: ServiceNamespace {
        get { slot(0) ?? ServiceNamespace.fallback }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var scalableDimension: ScalableDimension {
        get { slot(2) ?? ScalableDimension.fallback }
        set { setSlot(2, newValue) }
    }
    package var minCapacity: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var maxCapacity: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var roleARN: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var suspendedState: SuspendedState? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(7) }
        set { setSlotMap(7, newValue) }
    }
}

package struct RegisterScalableTargetResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(scalableTargetARN: String? = nil) {
        record = Record([.of(scalableTargetARN)])
    }
    package var scalableTargetARN: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ScalableTarget: Structure {
    package static let memberCount = 10
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(serviceNamespace: ServiceNamespace, resourceId: String, scalableDimension: ScalableDimension, minCapacity: Int, maxCapacity: Int, predictedCapacity: Int? = nil, roleARN: String, creationTime: Instant, suspendedState: SuspendedState? = nil, scalableTargetARN: String? = nil) {
        record = Record([serviceNamespace.wire, resourceId.wire, scalableDimension.wire, minCapacity.wire, maxCapacity.wire, .of(predictedCapacity), roleARN.wire, creationTime.wire, .of(suspendedState), .of(scalableTargetARN)])
    }
    package var serviceNamespace: ServiceNamespace {
        get { slot(0) ?? ServiceNamespace.fallback }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var scalableDimension: ScalableDimension {
        get { slot(2) ?? ScalableDimension.fallback }
        set { setSlot(2, newValue) }
    }
    package var minCapacity: Int {
        get { slot(3) ?? 0 }
        set { setSlot(3, newValue) }
    }
    package var maxCapacity: Int {
        get { slot(4) ?? 0 }
        set { setSlot(4, newValue) }
    }
    package var predictedCapacity: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var roleARN: String {
        get { slot(6) ?? "" }
        set { setSlot(6, newValue) }
    }
    package var creationTime: Instant {
        get { slot(7) ?? Instant(seconds: 0) }
        set { setSlot(7, newValue) }
    }
    package var suspendedState: SuspendedState? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var scalableTargetARN: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
}

package struct ScalableTargetAction: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(minCapacity: Int? = nil, maxCapacity: Int? = nil) {
        record = Record([.of(minCapacity), .of(maxCapacity)])
    }
    package var minCapacity: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var maxCapacity: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ScalingActivity: Structure {
    package static let memberCount = 12
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(activityId: String, serviceNamespace: ServiceNamespace, resourceId: String, scalableDimension: ScalableDimension, description: String, cause: String, startTime: Instant, endTime: Instant? = nil, statusCode: ScalingActivityStatusCode, statusMessage: String? = nil, details: String? = nil, notScaledReasons: [NotScaledReason]? = nil) {
        record = Record([activityId.wire, serviceNamespace.wire, resourceId.wire, scalableDimension.wire, description.wire, cause.wire, startTime.wire, .of(endTime), statusCode.wire, .of(statusMessage), .of(details), .of(notScaledReasons.map { WireList($0) })])
    }
    package var activityId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var serviceNamespace: ServiceNamespace {
        get { slot(1) ?? ServiceNamespace.fallback }
        set { setSlot(1, newValue) }
    }
    package var resourceId: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var scalableDimension: ScalableDimension {
        get { slot(3) ?? ScalableDimension.fallback }
        set { setSlot(3, newValue) }
    }
    package var description: String {
        get { slot(4) ?? "" }
        set { setSlot(4, newValue) }
    }
    package var cause: String {
        get { slot(5) ?? "" }
        set { setSlot(5, newValue) }
    }
    package var startTime: Instant {
        get { slot(6) ?? Instant(seconds: 0) }
        set { setSlot(6, newValue) }
    }
    package var endTime: Instant? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var statusCode: ScalingActivityStatusCode {
        get { slot(8) ?? ScalingActivityStatusCode.fallback }
        set { setSlot(8, newValue) }
    }
    package var statusMessage: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var details: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var notScaledReasons: [NotScaledReason]? {
        get { slotList(11) }
        set { setSlotList(11, newValue) }
    }
}

package struct ScalingPolicy: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyARN: String, policyName: String, serviceNamespace: ServiceNamespace, resourceId: String, scalableDimension: ScalableDimension, policyType: PolicyType, stepScalingPolicyConfiguration: StepScalingPolicyConfiguration? = nil, targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration? = nil, predictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration? = nil, alarms: [Alarm]? = nil, creationTime: Instant) {
        record = Record([policyARN.wire, policyName.wire, serviceNamespace.wire, resourceId.wire, scalableDimension.wire, policyType.wire, .of(stepScalingPolicyConfiguration), .of(targetTrackingScalingPolicyConfiguration), .of(predictiveScalingPolicyConfiguration), .of(alarms.map { WireList($0) }), creationTime.wire])
    }
    package var policyARN: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var policyName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var serviceNamespace: ServiceNamespace {
        get { slot(2) ?? ServiceNamespace.fallback }
        set { setSlot(2, newValue) }
    }
    package var resourceId: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var scalableDimension: ScalableDimension {
        get { slot(4) ?? ScalableDimension.fallback }
        set { setSlot(4, newValue) }
    }
    package var policyType: PolicyType {
        get { slot(5) ?? PolicyType.fallback }
        set { setSlot(5, newValue) }
    }
    package var stepScalingPolicyConfiguration: StepScalingPolicyConfiguration? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var predictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var alarms: [Alarm]? {
        get { slotList(9) }
        set { setSlotList(9, newValue) }
    }
    package var creationTime: Instant {
        get { slot(10) ?? Instant(seconds: 0) }
        set { setSlot(10, newValue) }
    }
}

package struct ScheduledAction: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(scheduledActionName: String, scheduledActionARN: String, serviceNamespace: ServiceNamespace, schedule: String, timezone: String? = nil, resourceId: String, scalableDimension: ScalableDimension? = nil, startTime: Instant? = nil, endTime: Instant? = nil, scalableTargetAction: ScalableTargetAction? = nil, creationTime: Instant) {
        record = Record([scheduledActionName.wire, scheduledActionARN.wire, serviceNamespace.wire, schedule.wire, .of(timezone), resourceId.wire, .of(scalableDimension), .of(startTime), .of(endTime), .of(scalableTargetAction), creationTime.wire])
    }
    package var scheduledActionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var scheduledActionARN: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var serviceNamespace: ServiceNamespace {
        get { slot(2) ?? ServiceNamespace.fallback }
        set { setSlot(2, newValue) }
    }
    package var schedule: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var timezone: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var resourceId: String {
        get { slot(5) ?? "" }
        set { setSlot(5, newValue) }
    }
    package var scalableDimension: ScalableDimension? {
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
    package var scalableTargetAction: ScalableTargetAction? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var creationTime: Instant {
        get { slot(10) ?? Instant(seconds: 0) }
        set { setSlot(10, newValue) }
    }
}

package struct StepAdjustment: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(metricIntervalLowerBound: Double? = nil, metricIntervalUpperBound: Double? = nil, scalingAdjustment: Int) {
        record = Record([.of(metricIntervalLowerBound), .of(metricIntervalUpperBound), scalingAdjustment.wire])
    }
    package var metricIntervalLowerBound: Double? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var metricIntervalUpperBound: Double? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var scalingAdjustment: Int {
        get { slot(2) ?? 0 }
        set { setSlot(2, newValue) }
    }
}

package struct StepScalingPolicyConfiguration: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(adjustmentType: AdjustmentType? = nil, stepAdjustments: [StepAdjustment]? = nil, minAdjustmentMagnitude: Int? = nil, cooldown: Int? = nil, metricAggregationType: MetricAggregationType? = nil) {
        record = Record([.of(adjustmentType), .of(stepAdjustments.map { WireList($0) }), .of(minAdjustmentMagnitude), .of(cooldown), .of(metricAggregationType)])
    }
    package var adjustmentType: AdjustmentType? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var stepAdjustments: [StepAdjustment]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var minAdjustmentMagnitude: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var cooldown: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var metricAggregationType: MetricAggregationType? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct SuspendedState: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(dynamicScalingInSuspended: Bool? = nil, dynamicScalingOutSuspended: Bool? = nil, scheduledScalingSuspended: Bool? = nil) {
        record = Record([.of(dynamicScalingInSuspended), .of(dynamicScalingOutSuspended), .of(scheduledScalingSuspended)])
    }
    package var dynamicScalingInSuspended: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var dynamicScalingOutSuspended: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var scheduledScalingSuspended: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct TagResourceRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceARN: String, tags: [String: String]) {
        record = Record([resourceARN.wire, WireMap(tags).wire])
    }
    package var resourceARN: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tags: [String: String] {
        get { slotMap(1) ?? [:] }
        set { setSlotMap(1, newValue) }
    }
}

package struct TagResourceResponse: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct TargetTrackingMetric: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(dimensions: [TargetTrackingMetricDimension]? = nil, metricName: String? = nil, namespace: String? = nil) {
        record = Record([.of(dimensions.map { WireList($0) }), .of(metricName), .of(namespace)])
    }
    package var dimensions: [TargetTrackingMetricDimension]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var metricName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var namespace: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct TargetTrackingMetricDataQuery: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(expression: String? = nil, id: String, label: String? = nil, metricStat: TargetTrackingMetricStat? = nil, returnData: Bool? = nil) {
        record = Record([.of(expression), id.wire, .of(label), .of(metricStat), .of(returnData)])
    }
    package var expression: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var id: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var label: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var metricStat: TargetTrackingMetricStat? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var returnData: Bool? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct TargetTrackingMetricDimension: Structure {
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

package struct TargetTrackingMetricStat: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(metric: TargetTrackingMetric, stat: String, unit: String? = nil) {
        record = Record([metric.wire, stat.wire, .of(unit)])
    }
    package var metric: TargetTrackingMetric {
        get { slot(0) ?? TargetTrackingMetric.fallback }
        set { setSlot(0, newValue) }
    }
    package var stat: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var unit: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct TargetTrackingScalingPolicyConfiguration: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(targetValue: Double, predefinedMetricSpecification: PredefinedMetricSpecification? = nil, customizedMetricSpecification: CustomizedMetricSpecification? = nil, scaleOutCooldown: Int? = nil, scaleInCooldown: Int? = nil, disableScaleIn: Bool? = nil) {
        record = Record([targetValue.wire, .of(predefinedMetricSpecification), .of(customizedMetricSpecification), .of(scaleOutCooldown), .of(scaleInCooldown), .of(disableScaleIn)])
    }
    package var targetValue: Double {
        get { slot(0) ?? 0 }
        set { setSlot(0, newValue) }
    }
    package var predefinedMetricSpecification: PredefinedMetricSpecification? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var customizedMetricSpecification: CustomizedMetricSpecification? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var scaleOutCooldown: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var scaleInCooldown: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var disableScaleIn: Bool? {
        get { slot(5) }
        set { setSlot(5, newValue) }
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

package enum AdjustmentType: String, WireValue, CaseIterable {
    case changeInCapacity = "ChangeInCapacity"
    case percentChangeInCapacity = "PercentChangeInCapacity"
    case exactCapacity = "ExactCapacity"
}

package enum MetricAggregationType: String, WireValue, CaseIterable {
    case average = "Average"
    case minimum = "Minimum"
    case maximum = "Maximum"
}

package enum MetricStatistic: String, WireValue, CaseIterable {
    case average = "Average"
    case minimum = "Minimum"
    case maximum = "Maximum"
    case sampleCount = "SampleCount"
    case sum = "Sum"
}

package enum MetricType: String, WireValue, CaseIterable {
    case dynamoDBReadCapacityUtilization = "DynamoDBReadCapacityUtilization"
    case dynamoDBWriteCapacityUtilization = "DynamoDBWriteCapacityUtilization"
    case albRequestCountPerTarget = "ALBRequestCountPerTarget"
    case rdsReaderAverageCPUUtilization = "RDSReaderAverageCPUUtilization"
    case rdsReaderAverageDatabaseConnections = "RDSReaderAverageDatabaseConnections"
    case ec2SpotFleetRequestAverageCPUUtilization = "EC2SpotFleetRequestAverageCPUUtilization"
    case ec2SpotFleetRequestAverageNetworkIn = "EC2SpotFleetRequestAverageNetworkIn"
    case ec2SpotFleetRequestAverageNetworkOut = "EC2SpotFleetRequestAverageNetworkOut"
    case sageMakerVariantInvocationsPerInstance = "SageMakerVariantInvocationsPerInstance"
    case ecsServiceAverageCPUUtilization = "ECSServiceAverageCPUUtilization"
    case ecsServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization"
    case appStreamAverageCapacityUtilization = "AppStreamAverageCapacityUtilization"
    case comprehendInferenceUtilization = "ComprehendInferenceUtilization"
    case lambdaProvisionedConcurrencyUtilization = "LambdaProvisionedConcurrencyUtilization"
    case cassandraReadCapacityUtilization = "CassandraReadCapacityUtilization"
    case cassandraWriteCapacityUtilization = "CassandraWriteCapacityUtilization"
    case kafkaBrokerStorageUtilization = "KafkaBrokerStorageUtilization"
    case elastiCacheEngineCPUUtilization = "ElastiCacheEngineCPUUtilization"
    case elastiCacheDatabaseMemoryUsagePercentage = "ElastiCacheDatabaseMemoryUsagePercentage"
    case elastiCachePrimaryEngineCPUUtilization = "ElastiCachePrimaryEngineCPUUtilization"
    case elastiCacheReplicaEngineCPUUtilization = "ElastiCacheReplicaEngineCPUUtilization"
    case elastiCacheDatabaseMemoryUsageCountedForEvictPercentage = "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage"
    case neptuneReaderAverageCPUUtilization = "NeptuneReaderAverageCPUUtilization"
    case sageMakerVariantProvisionedConcurrencyUtilization = "SageMakerVariantProvisionedConcurrencyUtilization"
    case elastiCacheDatabaseCapacityUsageCountedForEvictPercentage = "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage"
    case sageMakerInferenceComponentInvocationsPerCopy = "SageMakerInferenceComponentInvocationsPerCopy"
    case workSpacesAverageUserSessionsCapacityUtilization = "WorkSpacesAverageUserSessionsCapacityUtilization"
    case sageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution = "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution"
    case sageMakerVariantConcurrentRequestsPerModelHighResolution = "SageMakerVariantConcurrentRequestsPerModelHighResolution"
}

package enum PolicyType: String, WireValue, CaseIterable {
    case stepScaling = "StepScaling"
    case targetTrackingScaling = "TargetTrackingScaling"
    case predictiveScaling = "PredictiveScaling"
}

package enum PredictiveScalingMaxCapacityBreachBehavior: String, WireValue, CaseIterable {
    case honorMaxCapacity = "HonorMaxCapacity"
    case increaseMaxCapacity = "IncreaseMaxCapacity"
}

package enum PredictiveScalingMode: String, WireValue, CaseIterable {
    case forecastOnly = "ForecastOnly"
    case forecastAndScale = "ForecastAndScale"
}

package enum ScalableDimension: String, WireValue, CaseIterable {
    case ecsServiceDesiredCount = "ecs:service:DesiredCount"
    case ec2SpotFleetRequestTargetCapacity = "ec2:spot-fleet-request:TargetCapacity"
    case elasticmapreduceInstancegroupInstanceCount = "elasticmapreduce:instancegroup:InstanceCount"
    case appstreamFleetDesiredCapacity = "appstream:fleet:DesiredCapacity"
    case dynamodbTableReadCapacityUnits = "dynamodb:table:ReadCapacityUnits"
    case dynamodbTableWriteCapacityUnits = "dynamodb:table:WriteCapacityUnits"
    case dynamodbIndexReadCapacityUnits = "dynamodb:index:ReadCapacityUnits"
    case dynamodbIndexWriteCapacityUnits = "dynamodb:index:WriteCapacityUnits"
    case rdsClusterReadReplicaCount = "rds:cluster:ReadReplicaCount"
    case sagemakerVariantDesiredInstanceCount = "sagemaker:variant:DesiredInstanceCount"
    case customResourceResourceTypeProperty = "custom-resource:ResourceType:Property"
    case comprehendDocumentClassifierEndpointDesiredInferenceUnits = "comprehend:document-classifier-endpoint:DesiredInferenceUnits"
    case comprehendEntityRecognizerEndpointDesiredInferenceUnits = "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits"
    case lambdaFunctionProvisionedConcurrency = "lambda:function:ProvisionedConcurrency"
    case cassandraTableReadCapacityUnits = "cassandra:table:ReadCapacityUnits"
    case cassandraTableWriteCapacityUnits = "cassandra:table:WriteCapacityUnits"
    case kafkaBrokerStorageVolumeSize = "kafka:broker-storage:VolumeSize"
    case elasticacheCacheClusterNodes = "elasticache:cache-cluster:Nodes"
    case elasticacheReplicationGroupNodeGroups = "elasticache:replication-group:NodeGroups"
    case elasticacheReplicationGroupReplicas = "elasticache:replication-group:Replicas"
    case neptuneClusterReadReplicaCount = "neptune:cluster:ReadReplicaCount"
    case sagemakerVariantDesiredProvisionedConcurrency = "sagemaker:variant:DesiredProvisionedConcurrency"
    case sagemakerInferenceComponentDesiredCopyCount = "sagemaker:inference-component:DesiredCopyCount"
    case workspacesWorkspacespoolDesiredUserSessions = "workspaces:workspacespool:DesiredUserSessions"
}

package enum ScalingActivityStatusCode: String, WireValue, CaseIterable {
    case pending = "Pending"
    case inProgress = "InProgress"
    case successful = "Successful"
    case overridden = "Overridden"
    case unfulfilled = "Unfulfilled"
    case failed = "Failed"
}

package enum ServiceNamespace: String, WireValue, CaseIterable {
    case ecs = "ecs"
    case elasticmapreduce = "elasticmapreduce"
    case ec2 = "ec2"
    case appstream = "appstream"
    case dynamodb = "dynamodb"
    case rds = "rds"
    case sagemaker = "sagemaker"
    case customResource = "custom-resource"
    case comprehend = "comprehend"
    case lambda = "lambda"
    case cassandra = "cassandra"
    case kafka = "kafka"
    case elasticache = "elasticache"
    case neptune = "neptune"
    case workspaces = "workspaces"
}
