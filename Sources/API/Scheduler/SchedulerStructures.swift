// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

package struct AwsVpcConfiguration: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(assignPublicIp: AssignPublicIp? = nil, securityGroups: [String]? = nil, subnets: [String]) {
        record = Record([.of(assignPublicIp), .of(securityGroups.map { WireList($0) }), WireList(subnets).wire])
    }
    package var assignPublicIp: AssignPublicIp? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var securityGroups: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var subnets: [String] {
        get { slotList(2) ?? [] }
        set { setSlotList(2, newValue) }
    }
}

package struct CapacityProviderStrategyItem: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(base: Int? = nil, capacityProvider: String, weight: Int? = nil) {
        record = Record([.of(base), capacityProvider.wire, .of(weight)])
    }
    package var base: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var capacityProvider: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var weight: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct CreateScheduleGroupInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(clientToken: String? = nil, name: String, tags: [Tag]? = nil) {
        record = Record([.of(clientToken), name.wire, .of(tags.map { WireList($0) })])
    }
    package var clientToken: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var name: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
}

package struct CreateScheduleGroupOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(scheduleGroupArn: String) {
        record = Record([scheduleGroupArn.wire])
    }
    package var scheduleGroupArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct CreateScheduleInput: Structure {
    package static let memberCount = 13
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(actionAfterCompletion: ActionAfterCompletion? = nil, clientToken: String? = nil, description: String? = nil, endDate: Instant? = nil, flexibleTimeWindow: FlexibleTimeWindow, groupName: String? = nil, kmsKeyArn: String? = nil, name: String, scheduleExpression: String, scheduleExpressionTimezone: String? = nil, startDate: Instant? = nil, state: ScheduleState? = nil, target: Target) {
        record = Record([.of(actionAfterCompletion), .of(clientToken), .of(description), .of(endDate), flexibleTimeWindow.wire, .of(groupName), .of(kmsKeyArn), name.wire, scheduleExpression.wire, .of(scheduleExpressionTimezone), .of(startDate), .of(state), target.wire])
    }
    package var actionAfterCompletion: ActionAfterCompletion? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var clientToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var description: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var endDate: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var flexibleTimeWindow: FlexibleTimeWindow {
        get { slot(4) ?? FlexibleTimeWindow.fallback }
        set { setSlot(4, newValue) }
    }
    package var groupName: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var kmsKeyArn: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var name: String {
        get { slot(7) ?? "" }
        set { setSlot(7, newValue) }
    }
    package var scheduleExpression: String {
        get { slot(8) ?? "" }
        set { setSlot(8, newValue) }
    }
    package var scheduleExpressionTimezone: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var startDate: Instant? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var state: ScheduleState? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var target: Target {
        get { slot(12) ?? Target.fallback }
        set { setSlot(12, newValue) }
    }
}

package struct CreateScheduleOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(scheduleArn: String) {
        record = Record([scheduleArn.wire])
    }
    package var scheduleArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeadLetterConfig: Structure {
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

package struct DeleteScheduleGroupInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(clientToken: String? = nil, name: String) {
        record = Record([.of(clientToken), name.wire])
    }
    package var clientToken: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var name: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteScheduleGroupOutput: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct DeleteScheduleInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(clientToken: String? = nil, groupName: String? = nil, name: String) {
        record = Record([.of(clientToken), .of(groupName), name.wire])
    }
    package var clientToken: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var groupName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var name: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
}

package struct DeleteScheduleOutput: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct EcsParameters: Structure {
    package static let memberCount = 14
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil, enableECSManagedTags: Bool? = nil, enableExecuteCommand: Bool? = nil, group: String? = nil, launchType: LaunchType? = nil, networkConfiguration: NetworkConfiguration? = nil, placementConstraints: [PlacementConstraint]? = nil, placementStrategy: [PlacementStrategy]? = nil, platformVersion: String? = nil, propagateTags: PropagateTags? = nil, referenceId: String? = nil, tags: [WireMap<String>]? = nil, taskCount: Int? = nil, taskDefinitionArn: String) {
        record = Record([.of(capacityProviderStrategy.map { WireList($0) }), .of(enableECSManagedTags), .of(enableExecuteCommand), .of(group), .of(launchType), .of(networkConfiguration), .of(placementConstraints.map { WireList($0) }), .of(placementStrategy.map { WireList($0) }), .of(platformVersion), .of(propagateTags), .of(referenceId), .of(tags.map { WireList($0) }), .of(taskCount), taskDefinitionArn.wire])
    }
    package var capacityProviderStrategy: [CapacityProviderStrategyItem]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var enableECSManagedTags: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var enableExecuteCommand: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var group: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var launchType: LaunchType? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var networkConfiguration: NetworkConfiguration? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var placementConstraints: [PlacementConstraint]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var placementStrategy: [PlacementStrategy]? {
        get { slotList(7) }
        set { setSlotList(7, newValue) }
    }
    package var platformVersion: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var propagateTags: PropagateTags? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var referenceId: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var tags: [WireMap<String>]? {
        get { slotList(11) }
        set { setSlotList(11, newValue) }
    }
    package var taskCount: Int? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var taskDefinitionArn: String {
        get { slot(13) ?? "" }
        set { setSlot(13, newValue) }
    }
}

package struct EventBridgeParameters: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(detailType: String, source: String) {
        record = Record([detailType.wire, source.wire])
    }
    package var detailType: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var source: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct FlexibleTimeWindow: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(maximumWindowInMinutes: Int? = nil, mode: FlexibleTimeWindowMode) {
        record = Record([.of(maximumWindowInMinutes), mode.wire])
    }
    package var maximumWindowInMinutes: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var mode: FlexibleTimeWindowMode {
        get { slot(1) ?? FlexibleTimeWindowMode.fallback }
        set { setSlot(1, newValue) }
    }
}

package struct GetScheduleGroupInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String) {
        record = Record([name.wire])
    }
    package var name: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct GetScheduleGroupOutput: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(arn: String? = nil, creationDate: Instant? = nil, lastModificationDate: Instant? = nil, name: String? = nil, state: ScheduleGroupState? = nil) {
        record = Record([.of(arn), .of(creationDate), .of(lastModificationDate), .of(name), .of(state)])
    }
    package var arn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var creationDate: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var lastModificationDate: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var name: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var state: ScheduleGroupState? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct GetScheduleInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(groupName: String? = nil, name: String) {
        record = Record([.of(groupName), name.wire])
    }
    package var groupName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var name: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct GetScheduleOutput: Structure {
    package static let memberCount = 15
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(actionAfterCompletion: ActionAfterCompletion? = nil, arn: String? = nil, creationDate: Instant? = nil, description: String? = nil, endDate: Instant? = nil, flexibleTimeWindow: FlexibleTimeWindow? = nil, groupName: String? = nil, kmsKeyArn: String? = nil, lastModificationDate: Instant? = nil, name: String? = nil, scheduleExpression: String? = nil, scheduleExpressionTimezone: String? = nil, startDate: Instant? = nil, state: ScheduleState? = nil, target: Target? = nil) {
        record = Record([.of(actionAfterCompletion), .of(arn), .of(creationDate), .of(description), .of(endDate), .of(flexibleTimeWindow), .of(groupName), .of(kmsKeyArn), .of(lastModificationDate), .of(name), .of(scheduleExpression), .of(scheduleExpressionTimezone), .of(startDate), .of(state), .of(target)])
    }
    package var actionAfterCompletion: ActionAfterCompletion? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var arn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var creationDate: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var description: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var endDate: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var flexibleTimeWindow: FlexibleTimeWindow? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var groupName: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var kmsKeyArn: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var lastModificationDate: Instant? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var name: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var scheduleExpression: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var scheduleExpressionTimezone: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var startDate: Instant? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var state: ScheduleState? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var target: Target? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
}

package struct KinesisParameters: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(partitionKey: String) {
        record = Record([partitionKey.wire])
    }
    package var partitionKey: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct ListScheduleGroupsInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(maxResults: Int? = nil, namePrefix: String? = nil, nextToken: String? = nil) {
        record = Record([.of(maxResults), .of(namePrefix), .of(nextToken)])
    }
    package var maxResults: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var namePrefix: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var nextToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListScheduleGroupsOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextToken: String? = nil, scheduleGroups: [ScheduleGroupSummary]) {
        record = Record([.of(nextToken), WireList(scheduleGroups).wire])
    }
    package var nextToken: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var scheduleGroups: [ScheduleGroupSummary] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct ListSchedulesInput: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(groupName: String? = nil, maxResults: Int? = nil, namePrefix: String? = nil, nextToken: String? = nil, state: ScheduleState? = nil) {
        record = Record([.of(groupName), .of(maxResults), .of(namePrefix), .of(nextToken), .of(state)])
    }
    package var groupName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var maxResults: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var namePrefix: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var nextToken: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var state: ScheduleState? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct ListSchedulesOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextToken: String? = nil, schedules: [ScheduleSummary]) {
        record = Record([.of(nextToken), WireList(schedules).wire])
    }
    package var nextToken: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var schedules: [ScheduleSummary] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct ListTagsForResourceInput: Structure {
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

package struct NetworkConfiguration: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(awsvpcConfiguration: AwsVpcConfiguration? = nil) {
        record = Record([.of(awsvpcConfiguration)])
    }
    package var awsvpcConfiguration: AwsVpcConfiguration? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct PlacementConstraint: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(expression: String? = nil, type: PlacementConstraintType? = nil) {
        record = Record([.of(expression), .of(type)])
    }
    package var expression: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var type: PlacementConstraintType? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct PlacementStrategy: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(field: String? = nil, type: PlacementStrategyType? = nil) {
        record = Record([.of(field), .of(type)])
    }
    package var field: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var type: PlacementStrategyType? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct RetryPolicy: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(maximumEventAgeInSeconds: Int? = nil, maximumRetryAttempts: Int? = nil) {
        record = Record([.of(maximumEventAgeInSeconds), .of(maximumRetryAttempts)])
    }
    package var maximumEventAgeInSeconds: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var maximumRetryAttempts: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct SageMakerPipelineParameter: Structure {
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

package struct SageMakerPipelineParameters: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(pipelineParameterList: [SageMakerPipelineParameter]? = nil) {
        record = Record([.of(pipelineParameterList.map { WireList($0) })])
    }
    package var pipelineParameterList: [SageMakerPipelineParameter]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct ScheduleGroupSummary: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(arn: String? = nil, creationDate: Instant? = nil, lastModificationDate: Instant? = nil, name: String? = nil, state: ScheduleGroupState? = nil) {
        record = Record([.of(arn), .of(creationDate), .of(lastModificationDate), .of(name), .of(state)])
    }
    package var arn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var creationDate: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var lastModificationDate: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var name: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var state: ScheduleGroupState? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct ScheduleSummary: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(arn: String? = nil, creationDate: Instant? = nil, groupName: String? = nil, lastModificationDate: Instant? = nil, name: String? = nil, state: ScheduleState? = nil, target: TargetSummary? = nil) {
        record = Record([.of(arn), .of(creationDate), .of(groupName), .of(lastModificationDate), .of(name), .of(state), .of(target)])
    }
    package var arn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var creationDate: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var groupName: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var lastModificationDate: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var name: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var state: ScheduleState? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var target: TargetSummary? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct SqsParameters: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(messageGroupId: String? = nil) {
        record = Record([.of(messageGroupId)])
    }
    package var messageGroupId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
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

package struct TagResourceOutput: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct Target: Structure {
    package static let memberCount = 10
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(arn: String, deadLetterConfig: DeadLetterConfig? = nil, ecsParameters: EcsParameters? = nil, eventBridgeParameters: EventBridgeParameters? = nil, input: String? = nil, kinesisParameters: KinesisParameters? = nil, retryPolicy: RetryPolicy? = nil, roleArn: String, sageMakerPipelineParameters: SageMakerPipelineParameters? = nil, sqsParameters: SqsParameters? = nil) {
        record = Record([arn.wire, .of(deadLetterConfig), .of(ecsParameters), .of(eventBridgeParameters), .of(input), .of(kinesisParameters), .of(retryPolicy), roleArn.wire, .of(sageMakerPipelineParameters), .of(sqsParameters)])
    }
    package var arn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var deadLetterConfig: DeadLetterConfig? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var ecsParameters: EcsParameters? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var eventBridgeParameters: EventBridgeParameters? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var input: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var kinesisParameters: KinesisParameters? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var retryPolicy: RetryPolicy? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var roleArn: String {
        get { slot(7) ?? "" }
        set { setSlot(7, newValue) }
    }
    package var sageMakerPipelineParameters: SageMakerPipelineParameters? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var sqsParameters: SqsParameters? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
}

package struct TargetSummary: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(arn: String) {
        record = Record([arn.wire])
    }
    package var arn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
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

package struct UntagResourceOutput: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct UpdateScheduleInput: Structure {
    package static let memberCount = 13
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(actionAfterCompletion: ActionAfterCompletion? = nil, clientToken: String? = nil, description: String? = nil, endDate: Instant? = nil, flexibleTimeWindow: FlexibleTimeWindow, groupName: String? = nil, kmsKeyArn: String? = nil, name: String, scheduleExpression: String, scheduleExpressionTimezone: String? = nil, startDate: Instant? = nil, state: ScheduleState? = nil, target: Target) {
        record = Record([.of(actionAfterCompletion), .of(clientToken), .of(description), .of(endDate), flexibleTimeWindow.wire, .of(groupName), .of(kmsKeyArn), name.wire, scheduleExpression.wire, .of(scheduleExpressionTimezone), .of(startDate), .of(state), target.wire])
    }
    package var actionAfterCompletion: ActionAfterCompletion? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var clientToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var description: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var endDate: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var flexibleTimeWindow: FlexibleTimeWindow {
        get { slot(4) ?? FlexibleTimeWindow.fallback }
        set { setSlot(4, newValue) }
    }
    package var groupName: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var kmsKeyArn: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var name: String {
        get { slot(7) ?? "" }
        set { setSlot(7, newValue) }
    }
    package var scheduleExpression: String {
        get { slot(8) ?? "" }
        set { setSlot(8, newValue) }
    }
    package var scheduleExpressionTimezone: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var startDate: Instant? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var state: ScheduleState? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var target: Target {
        get { slot(12) ?? Target.fallback }
        set { setSlot(12, newValue) }
    }
}

package struct UpdateScheduleOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(scheduleArn: String) {
        record = Record([scheduleArn.wire])
    }
    package var scheduleArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package enum ActionAfterCompletion: String, WireValue, CaseIterable {
    case none = "NONE"
    case delete = "DELETE"
}

package enum AssignPublicIp: String, WireValue, CaseIterable {
    case enabled = "ENABLED"
    case disabled = "DISABLED"
}

package enum FlexibleTimeWindowMode: String, WireValue, CaseIterable {
    case off = "OFF"
    case flexible = "FLEXIBLE"
}

package enum LaunchType: String, WireValue, CaseIterable {
    case ec2 = "EC2"
    case fargate = "FARGATE"
    case external = "EXTERNAL"
}

package enum PlacementConstraintType: String, WireValue, CaseIterable {
    case distinctInstance = "distinctInstance"
    case memberOf = "memberOf"
}

package enum PlacementStrategyType: String, WireValue, CaseIterable {
    case random = "random"
    case spread = "spread"
    case binpack = "binpack"
}

package enum PropagateTags: String, WireValue, CaseIterable {
    case taskDefinition = "TASK_DEFINITION"
}

package enum ScheduleGroupState: String, WireValue, CaseIterable {
    case active = "ACTIVE"
    case deleting = "DELETING"
}

package enum ScheduleState: String, WireValue, CaseIterable {
    case enabled = "ENABLED"
    case disabled = "DISABLED"
}
