// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

package struct CancelUpdateStackInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackName: String, clientRequestToken: String? = nil) {
        record = Record([stackName.wire, .of(clientRequestToken)])
    }
    package var stackName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var clientRequestToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct Change: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(type: ChangeType? = nil, hookInvocationCount: Int? = nil, resourceChange: ResourceChange? = nil) {
        record = Record([.of(type), .of(hookInvocationCount), .of(resourceChange)])
    }
    package var type: ChangeType? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var hookInvocationCount: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var resourceChange: ResourceChange? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ChangeSetSummary: Structure {
    package static let memberCount = 13
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackId: String? = nil, stackName: String? = nil, changeSetId: String? = nil, changeSetName: String? = nil, executionStatus: ExecutionStatus? = nil, status: ChangeSetStatus? = nil, statusReason: String? = nil, creationTime: Instant? = nil, description: String? = nil, includeNestedStacks: Bool? = nil, parentChangeSetId: String? = nil, rootChangeSetId: String? = nil, importExistingResources: Bool? = nil) {
        record = Record([.of(stackId), .of(stackName), .of(changeSetId), .of(changeSetName), .of(executionStatus), .of(status), .of(statusReason), .of(creationTime), .of(description), .of(includeNestedStacks), .of(parentChangeSetId), .of(rootChangeSetId), .of(importExistingResources)])
    }
    package var stackId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var stackName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var changeSetId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var changeSetName: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var executionStatus: ExecutionStatus? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var status: ChangeSetStatus? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var statusReason: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var description: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var includeNestedStacks: Bool? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var parentChangeSetId: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var rootChangeSetId: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var importExistingResources: Bool? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
}

package struct ContinueUpdateRollbackInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackName: String, roleARN: String? = nil, resourcesToSkip: [String]? = nil, clientRequestToken: String? = nil) {
        record = Record([stackName.wire, .of(roleARN), .of(resourcesToSkip.map { WireList($0) }), .of(clientRequestToken)])
    }
    package var stackName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var roleARN: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var resourcesToSkip: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var clientRequestToken: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ContinueUpdateRollbackOutput: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct CreateChangeSetInput: Structure {
    package static let memberCount = 20
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackName: String, templateBody: String? = nil, templateURL: String? = nil, usePreviousTemplate: Bool? = nil, parameters: [Parameter]? = nil, capabilities: [Capability]? = nil, resourceTypes: [String]? = nil, roleARN: String? = nil, rollbackConfiguration: RollbackConfiguration? = nil, notificationARNs: [String]? = nil, tags: [Tag]? = nil, changeSetName: String, clientToken: String? = nil, description: String? = nil, changeSetType: ChangeSetType? = nil, resourcesToImport: [ResourceToImport]? = nil, includeNestedStacks: Bool? = nil, onStackFailure: OnStackFailure? = nil, importExistingResources: Bool? = nil, deploymentMode: DeploymentMode? = nil) {
        record = Record([stackName.wire, .of(templateBody), .of(templateURL), .of(usePreviousTemplate), .of(parameters.map { WireList($0) }), .of(capabilities.map { WireList($0) }), .of(resourceTypes.map { WireList($0) }), .of(roleARN), .of(rollbackConfiguration), .of(notificationARNs.map { WireList($0) }), .of(tags.map { WireList($0) }), changeSetName.wire, .of(clientToken), .of(description), .of(changeSetType), .of(resourcesToImport.map { WireList($0) }), .of(includeNestedStacks), .of(onStackFailure), .of(importExistingResources), .of(deploymentMode)])
    }
    package var stackName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var templateBody: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var templateURL: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var usePreviousTemplate: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var parameters: [Parameter]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var capabilities: [Capability]? {
        get { slotList(5) }
        set { setSlotList(5, newValue) }
    }
    package var resourceTypes: [String]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var roleARN: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var rollbackConfiguration: RollbackConfiguration? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var notificationARNs: [String]? {
        get { slotList(9) }
        set { setSlotList(9, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(10) }
        set { setSlotList(10, newValue) }
    }
    package var changeSetName: String {
        get { slot(11) ?? "" }
        set { setSlot(11, newValue) }
    }
    package var clientToken: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var description: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var changeSetType: ChangeSetType? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var resourcesToImport: [ResourceToImport]? {
        get { slotList(15) }
        set { setSlotList(15, newValue) }
    }
    package var includeNestedStacks: Bool? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var onStackFailure: OnStackFailure? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var importExistingResources: Bool? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var deploymentMode: DeploymentMode? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
}

package struct CreateChangeSetOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String? = nil, stackId: String? = nil) {
        record = Record([.of(id), .of(stackId)])
    }
    package var id: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var stackId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct CreateStackInput: Structure {
    package static let memberCount = 18
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackName: String, templateBody: String? = nil, templateURL: String? = nil, parameters: [Parameter]? = nil, disableRollback: Bool? = nil, rollbackConfiguration: RollbackConfiguration? = nil, timeoutInMinutes: Int? = nil, notificationARNs: [String]? = nil, capabilities: [Capability]? = nil, resourceTypes: [String]? = nil, roleARN: String? = nil, onFailure: OnFailure? = nil, stackPolicyBody: String? = nil, stackPolicyURL: String? = nil, tags: [Tag]? = nil, clientRequestToken: String? = nil, enableTerminationProtection: Bool? = nil, retainExceptOnCreate: Bool? = nil) {
        record = Record([stackName.wire, .of(templateBody), .of(templateURL), .of(parameters.map { WireList($0) }), .of(disableRollback), .of(rollbackConfiguration), .of(timeoutInMinutes), .of(notificationARNs.map { WireList($0) }), .of(capabilities.map { WireList($0) }), .of(resourceTypes.map { WireList($0) }), .of(roleARN), .of(onFailure), .of(stackPolicyBody), .of(stackPolicyURL), .of(tags.map { WireList($0) }), .of(clientRequestToken), .of(enableTerminationProtection), .of(retainExceptOnCreate)])
    }
    package var stackName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var templateBody: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var templateURL: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var parameters: [Parameter]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
    package var disableRollback: Bool? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var rollbackConfiguration: RollbackConfiguration? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var timeoutInMinutes: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var notificationARNs: [String]? {
        get { slotList(7) }
        set { setSlotList(7, newValue) }
    }
    package var capabilities: [Capability]? {
        get { slotList(8) }
        set { setSlotList(8, newValue) }
    }
    package var resourceTypes: [String]? {
        get { slotList(9) }
        set { setSlotList(9, newValue) }
    }
    package var roleARN: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var onFailure: OnFailure? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var stackPolicyBody: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var stackPolicyURL: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(14) }
        set { setSlotList(14, newValue) }
    }
    package var clientRequestToken: String? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var enableTerminationProtection: Bool? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var retainExceptOnCreate: Bool? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
}

package struct CreateStackOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackId: String? = nil, operationId: String? = nil) {
        record = Record([.of(stackId), .of(operationId)])
    }
    package var stackId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var operationId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteChangeSetInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(changeSetName: String, stackName: String? = nil) {
        record = Record([changeSetName.wire, .of(stackName)])
    }
    package var changeSetName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var stackName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteChangeSetOutput: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct DeleteStackInput: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackName: String, retainResources: [String]? = nil, roleARN: String? = nil, clientRequestToken: String? = nil, deletionMode: DeletionMode? = nil) {
        record = Record([stackName.wire, .of(retainResources.map { WireList($0) }), .of(roleARN), .of(clientRequestToken), .of(deletionMode)])
    }
    package var stackName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var retainResources: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var roleARN: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var clientRequestToken: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var deletionMode: DeletionMode? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct DescribeChangeSetInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(changeSetName: String, stackName: String? = nil, nextToken: String? = nil, includePropertyValues: Bool? = nil) {
        record = Record([changeSetName.wire, .of(stackName), .of(nextToken), .of(includePropertyValues)])
    }
    package var changeSetName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var stackName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var nextToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var includePropertyValues: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct DescribeChangeSetOutput: Structure {
    package static let memberCount = 23
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(changeSetName: String? = nil, changeSetId: String? = nil, stackId: String? = nil, stackName: String? = nil, description: String? = nil, parameters: [Parameter]? = nil, creationTime: Instant? = nil, executionStatus: ExecutionStatus? = nil, status: ChangeSetStatus? = nil, statusReason: String? = nil, stackDriftStatus: StackDriftStatus? = nil, notificationARNs: [String]? = nil, rollbackConfiguration: RollbackConfiguration? = nil, capabilities: [Capability]? = nil, tags: [Tag]? = nil, changes: [Change]? = nil, nextToken: String? = nil, includeNestedStacks: Bool? = nil, parentChangeSetId: String? = nil, rootChangeSetId: String? = nil, onStackFailure: OnStackFailure? = nil, importExistingResources: Bool? = nil, deploymentMode: DeploymentMode? = nil) {
        record = Record([.of(changeSetName), .of(changeSetId), .of(stackId), .of(stackName), .of(description), .of(parameters.map { WireList($0) }), .of(creationTime), .of(executionStatus), .of(status), .of(statusReason), .of(stackDriftStatus), .of(notificationARNs.map { WireList($0) }), .of(rollbackConfiguration), .of(capabilities.map { WireList($0) }), .of(tags.map { WireList($0) }), .of(changes.map { WireList($0) }), .of(nextToken), .of(includeNestedStacks), .of(parentChangeSetId), .of(rootChangeSetId), .of(onStackFailure), .of(importExistingResources), .of(deploymentMode)])
    }
    package var changeSetName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var changeSetId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var stackId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var stackName: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var description: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var parameters: [Parameter]? {
        get { slotList(5) }
        set { setSlotList(5, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var executionStatus: ExecutionStatus? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var status: ChangeSetStatus? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var statusReason: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var stackDriftStatus: StackDriftStatus? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var notificationARNs: [String]? {
        get { slotList(11) }
        set { setSlotList(11, newValue) }
    }
    package var rollbackConfiguration: RollbackConfiguration? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var capabilities: [Capability]? {
        get { slotList(13) }
        set { setSlotList(13, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(14) }
        set { setSlotList(14, newValue) }
    }
    package var changes: [Change]? {
        get { slotList(15) }
        set { setSlotList(15, newValue) }
    }
    package var nextToken: String? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var includeNestedStacks: Bool? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var parentChangeSetId: String? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var rootChangeSetId: String? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var onStackFailure: OnStackFailure? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
    package var importExistingResources: Bool? {
        get { slot(21) }
        set { setSlot(21, newValue) }
    }
    package var deploymentMode: DeploymentMode? {
        get { slot(22) }
        set { setSlot(22, newValue) }
    }
}

package struct DescribeStackEventsInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackName: String, nextToken: String? = nil) {
        record = Record([stackName.wire, .of(nextToken)])
    }
    package var stackName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DescribeStackEventsOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackEvents: [StackEvent]? = nil, nextToken: String? = nil) {
        record = Record([.of(stackEvents.map { WireList($0) }), .of(nextToken)])
    }
    package var stackEvents: [StackEvent]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DescribeStackResourceInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackName: String, logicalResourceId: String) {
        record = Record([stackName.wire, logicalResourceId.wire])
    }
    package var stackName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var logicalResourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct DescribeStackResourceOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackResourceDetail: StackResourceDetail? = nil) {
        record = Record([.of(stackResourceDetail)])
    }
    package var stackResourceDetail: StackResourceDetail? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeStackResourcesInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackName: String? = nil, logicalResourceId: String? = nil, physicalResourceId: String? = nil) {
        record = Record([.of(stackName), .of(logicalResourceId), .of(physicalResourceId)])
    }
    package var stackName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var logicalResourceId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var physicalResourceId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct DescribeStackResourcesOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackResources: [StackResource]? = nil) {
        record = Record([.of(stackResources.map { WireList($0) })])
    }
    package var stackResources: [StackResource]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct DescribeStacksInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackName: String? = nil, nextToken: String? = nil) {
        record = Record([.of(stackName), .of(nextToken)])
    }
    package var stackName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DescribeStacksOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stacks: [Stack]? = nil, nextToken: String? = nil) {
        record = Record([.of(stacks.map { WireList($0) }), .of(nextToken)])
    }
    package var stacks: [Stack]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ExecuteChangeSetInput: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(changeSetName: String, stackName: String? = nil, clientRequestToken: String? = nil, disableRollback: Bool? = nil, retainExceptOnCreate: Bool? = nil) {
        record = Record([changeSetName.wire, .of(stackName), .of(clientRequestToken), .of(disableRollback), .of(retainExceptOnCreate)])
    }
    package var changeSetName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var stackName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var clientRequestToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var disableRollback: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var retainExceptOnCreate: Bool? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct ExecuteChangeSetOutput: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct Export: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(exportingStackId: String? = nil, name: String? = nil, value: String? = nil) {
        record = Record([.of(exportingStackId), .of(name), .of(value)])
    }
    package var exportingStackId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var name: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var value: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct GetTemplateInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackName: String? = nil, changeSetName: String? = nil, templateStage: TemplateStage? = nil) {
        record = Record([.of(stackName), .of(changeSetName), .of(templateStage)])
    }
    package var stackName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var changeSetName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var templateStage: TemplateStage? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct GetTemplateOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(templateBody: String? = nil, stagesAvailable: [TemplateStage]? = nil) {
        record = Record([.of(templateBody), .of(stagesAvailable.map { WireList($0) })])
    }
    package var templateBody: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var stagesAvailable: [TemplateStage]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct GetTemplateSummaryInput: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(templateBody: String? = nil, templateURL: String? = nil, stackName: String? = nil, stackSetName: String? = nil, callAs: CallAs? = nil, templateSummaryConfig: TemplateSummaryConfig? = nil) {
        record = Record([.of(templateBody), .of(templateURL), .of(stackName), .of(stackSetName), .of(callAs), .of(templateSummaryConfig)])
    }
    package var templateBody: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var templateURL: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var stackName: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var stackSetName: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var callAs: CallAs? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var templateSummaryConfig: TemplateSummaryConfig? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct GetTemplateSummaryOutput: Structure {
    package static let memberCount = 10
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(parameters: [ParameterDeclaration]? = nil, description: String? = nil, capabilities: [Capability]? = nil, capabilitiesReason: String? = nil, resourceTypes: [String]? = nil, version: String? = nil, metadata: String? = nil, declaredTransforms: [String]? = nil, resourceIdentifierSummaries: [ResourceIdentifierSummary]? = nil, warnings: Warnings? = nil) {
        record = Record([.of(parameters.map { WireList($0) }), .of(description), .of(capabilities.map { WireList($0) }), .of(capabilitiesReason), .of(resourceTypes.map { WireList($0) }), .of(version), .of(metadata), .of(declaredTransforms.map { WireList($0) }), .of(resourceIdentifierSummaries.map { WireList($0) }), .of(warnings)])
    }
    package var parameters: [ParameterDeclaration]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var description: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var capabilities: [Capability]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var capabilitiesReason: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var resourceTypes: [String]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var version: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var metadata: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var declaredTransforms: [String]? {
        get { slotList(7) }
        set { setSlotList(7, newValue) }
    }
    package var resourceIdentifierSummaries: [ResourceIdentifierSummary]? {
        get { slotList(8) }
        set { setSlotList(8, newValue) }
    }
    package var warnings: Warnings? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
}

package struct ListChangeSetsInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackName: String, nextToken: String? = nil) {
        record = Record([stackName.wire, .of(nextToken)])
    }
    package var stackName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListChangeSetsOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(summaries: [ChangeSetSummary]? = nil, nextToken: String? = nil) {
        record = Record([.of(summaries.map { WireList($0) }), .of(nextToken)])
    }
    package var summaries: [ChangeSetSummary]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListExportsInput: Structure {
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

package struct ListExportsOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(exports: [Export]? = nil, nextToken: String? = nil) {
        record = Record([.of(exports.map { WireList($0) }), .of(nextToken)])
    }
    package var exports: [Export]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListImportsInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(exportName: String, nextToken: String? = nil) {
        record = Record([exportName.wire, .of(nextToken)])
    }
    package var exportName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListImportsOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(imports: [String]? = nil, nextToken: String? = nil) {
        record = Record([.of(imports.map { WireList($0) }), .of(nextToken)])
    }
    package var imports: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListStackResourcesInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackName: String, nextToken: String? = nil) {
        record = Record([stackName.wire, .of(nextToken)])
    }
    package var stackName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListStackResourcesOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackResourceSummaries: [StackResourceSummary]? = nil, nextToken: String? = nil) {
        record = Record([.of(stackResourceSummaries.map { WireList($0) }), .of(nextToken)])
    }
    package var stackResourceSummaries: [StackResourceSummary]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListStacksInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextToken: String? = nil, stackStatusFilter: [StackStatus]? = nil) {
        record = Record([.of(nextToken), .of(stackStatusFilter.map { WireList($0) })])
    }
    package var nextToken: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var stackStatusFilter: [StackStatus]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct ListStacksOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackSummaries: [StackSummary]? = nil, nextToken: String? = nil) {
        record = Record([.of(stackSummaries.map { WireList($0) }), .of(nextToken)])
    }
    package var stackSummaries: [StackSummary]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct LiveResourceDrift: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(previousValue: String? = nil, actualValue: String? = nil, driftDetectionTimestamp: Instant? = nil) {
        record = Record([.of(previousValue), .of(actualValue), .of(driftDetectionTimestamp)])
    }
    package var previousValue: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var actualValue: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var driftDetectionTimestamp: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ModuleInfo: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(typeHierarchy: String? = nil, logicalIdHierarchy: String? = nil) {
        record = Record([.of(typeHierarchy), .of(logicalIdHierarchy)])
    }
    package var typeHierarchy: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var logicalIdHierarchy: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct OperationEntry: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(operationType: OperationType? = nil, operationId: String? = nil) {
        record = Record([.of(operationType), .of(operationId)])
    }
    package var operationType: OperationType? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var operationId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct Output: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(outputKey: String? = nil, outputValue: String? = nil, description: String? = nil, exportName: String? = nil) {
        record = Record([.of(outputKey), .of(outputValue), .of(description), .of(exportName)])
    }
    package var outputKey: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var outputValue: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var description: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var exportName: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct Parameter: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(parameterKey: String? = nil, parameterValue: String? = nil, usePreviousValue: Bool? = nil, resolvedValue: String? = nil) {
        record = Record([.of(parameterKey), .of(parameterValue), .of(usePreviousValue), .of(resolvedValue)])
    }
    package var parameterKey: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var parameterValue: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var usePreviousValue: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var resolvedValue: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ParameterConstraints: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(allowedValues: [String]? = nil) {
        record = Record([.of(allowedValues.map { WireList($0) })])
    }
    package var allowedValues: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct ParameterDeclaration: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(parameterKey: String? = nil, defaultValue: String? = nil, parameterType: String? = nil, noEcho: Bool? = nil, description: String? = nil, parameterConstraints: ParameterConstraints? = nil) {
        record = Record([.of(parameterKey), .of(defaultValue), .of(parameterType), .of(noEcho), .of(description), .of(parameterConstraints)])
    }
    package var parameterKey: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var defaultValue: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var parameterType: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var noEcho: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var description: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var parameterConstraints: ParameterConstraints? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct ResourceChange: Structure {
    package static let memberCount = 15
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyAction: PolicyAction? = nil, action: ChangeAction? = nil, logicalResourceId: String? = nil, physicalResourceId: String? = nil, resourceType: String? = nil, replacement: Replacement? = nil, scope: [ResourceAttribute]? = nil, resourceDriftStatus: StackResourceDriftStatus? = nil, resourceDriftIgnoredAttributes: [ResourceDriftIgnoredAttribute]? = nil, details: [ResourceChangeDetail]? = nil, changeSetId: String? = nil, moduleInfo: ModuleInfo? = nil, beforeContext: String? = nil, afterContext: String? = nil, previousDeploymentContext: String? = nil) {
        record = Record([.of(policyAction), .of(action), .of(logicalResourceId), .of(physicalResourceId), .of(resourceType), .of(replacement), .of(scope.map { WireList($0) }), .of(resourceDriftStatus), .of(resourceDriftIgnoredAttributes.map { WireList($0) }), .of(details.map { WireList($0) }), .of(changeSetId), .of(moduleInfo), .of(beforeContext), .of(afterContext), .of(previousDeploymentContext)])
    }
    package var policyAction: PolicyAction? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var action: ChangeAction? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var logicalResourceId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var physicalResourceId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var resourceType: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var replacement: Replacement? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var scope: [ResourceAttribute]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var resourceDriftStatus: StackResourceDriftStatus? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var resourceDriftIgnoredAttributes: [ResourceDriftIgnoredAttribute]? {
        get { slotList(8) }
        set { setSlotList(8, newValue) }
    }
    package var details: [ResourceChangeDetail]? {
        get { slotList(9) }
        set { setSlotList(9, newValue) }
    }
    package var changeSetId: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var moduleInfo: ModuleInfo? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var beforeContext: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var afterContext: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var previousDeploymentContext: String? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
}

package struct ResourceChangeDetail: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(target: ResourceTargetDefinition? = nil, evaluation: EvaluationType? = nil, changeSource: ChangeSource? = nil, causingEntity: String? = nil) {
        record = Record([.of(target), .of(evaluation), .of(changeSource), .of(causingEntity)])
    }
    package var target: ResourceTargetDefinition? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var evaluation: EvaluationType? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var changeSource: ChangeSource? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var causingEntity: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ResourceDriftIgnoredAttribute: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(path: String? = nil, reason: DriftIgnoredReason? = nil) {
        record = Record([.of(path), .of(reason)])
    }
    package var path: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var reason: DriftIgnoredReason? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ResourceIdentifierSummary: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceType: String? = nil, logicalResourceIds: [String]? = nil, resourceIdentifiers: [String]? = nil) {
        record = Record([.of(resourceType), .of(logicalResourceIds.map { WireList($0) }), .of(resourceIdentifiers.map { WireList($0) })])
    }
    package var resourceType: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var logicalResourceIds: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var resourceIdentifiers: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
}

package struct ResourceTargetDefinition: Structure {
    package static let memberCount = 10
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(attribute: ResourceAttribute? = nil, name: String? = nil, requiresRecreation: RequiresRecreation? = nil, path: String? = nil, beforeValue: String? = nil, afterValue: String? = nil, beforeValueFrom: BeforeValueFrom? = nil, afterValueFrom: AfterValueFrom? = nil, drift: LiveResourceDrift? = nil, attributeChangeType: AttributeChangeType? = nil) {
        record = Record([.of(attribute), .of(name), .of(requiresRecreation), .of(path), .of(beforeValue), .of(afterValue), .of(beforeValueFrom), .of(afterValueFrom), .of(drift), .of(attributeChangeType)])
    }
    package var attribute: ResourceAttribute? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var name: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var requiresRecreation: RequiresRecreation? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var path: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var beforeValue: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var afterValue: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var beforeValueFrom: BeforeValueFrom? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var afterValueFrom: AfterValueFrom? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var drift: LiveResourceDrift? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var attributeChangeType: AttributeChangeType? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
}

package struct ResourceToImport: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceType: String, logicalResourceId: String, resourceIdentifier: [String: String]) {
        record = Record([resourceType.wire, logicalResourceId.wire, WireMap(resourceIdentifier).wire])
    }
    package var resourceType: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var logicalResourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var resourceIdentifier: [String: String] {
        get { slotMap(2) ?? [:] }
        set { setSlotMap(2, newValue) }
    }
}

package struct RollbackConfiguration: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(rollbackTriggers: [RollbackTrigger]? = nil, monitoringTimeInMinutes: Int? = nil) {
        record = Record([.of(rollbackTriggers.map { WireList($0) }), .of(monitoringTimeInMinutes)])
    }
    package var rollbackTriggers: [RollbackTrigger]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var monitoringTimeInMinutes: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct RollbackTrigger: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(arn: String, type: String) {
        record = Record([arn.wire, type.wire])
    }
    package var arn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var type: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct Stack: Structure {
    package static let memberCount = 26
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackId: String? = nil, stackName: String, changeSetId: String? = nil, description: String? = nil, parameters: [Parameter]? = nil, creationTime: Instant, deletionTime: Instant? = nil, lastUpdatedTime: Instant? = nil, rollbackConfiguration: RollbackConfiguration? = nil, stackStatus: StackStatus, stackStatusReason: String? = nil, disableRollback: Bool? = nil, notificationARNs: [String]? = nil, timeoutInMinutes: Int? = nil, capabilities: [Capability]? = nil, outputs: [Output]? = nil, roleARN: String? = nil, tags: [Tag]? = nil, enableTerminationProtection: Bool? = nil, parentId: String? = nil, rootId: String? = nil, driftInformation: StackDriftInformation? = nil, retainExceptOnCreate: Bool? = nil, deletionMode: DeletionMode? = nil, detailedStatus: DetailedStatus? = nil, lastOperations: [OperationEntry]? = nil) {
        record = Record([.of(stackId), stackName.wire, .of(changeSetId), .of(description), .of(parameters.map { WireList($0) }), creationTime.wire, .of(deletionTime), .of(lastUpdatedTime), .of(rollbackConfiguration), stackStatus.wire, .of(stackStatusReason), .of(disableRollback), .of(notificationARNs.map { WireList($0) }), .of(timeoutInMinutes), .of(capabilities.map { WireList($0) }), .of(outputs.map { WireList($0) }), .of(roleARN), .of(tags.map { WireList($0) }), .of(enableTerminationProtection), .of(parentId), .of(rootId), .of(driftInformation), .of(retainExceptOnCreate), .of(deletionMode), .of(detailedStatus), .of(lastOperations.map { WireList($0) })])
    }
    package var stackId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var stackName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var changeSetId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var description: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var parameters: [Parameter]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var creationTime: Instant {
        get { slot(5) ?? Instant(seconds: 0) }
        set { setSlot(5, newValue) }
    }
    package var deletionTime: Instant? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var lastUpdatedTime: Instant? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var rollbackConfiguration: RollbackConfiguration? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var stackStatus: StackStatus {
        get { slot(9) ?? StackStatus.fallback }
        set { setSlot(9, newValue) }
    }
    package var stackStatusReason: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var disableRollback: Bool? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var notificationARNs: [String]? {
        get { slotList(12) }
        set { setSlotList(12, newValue) }
    }
    package var timeoutInMinutes: Int? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var capabilities: [Capability]? {
        get { slotList(14) }
        set { setSlotList(14, newValue) }
    }
    package var outputs: [Output]? {
        get { slotList(15) }
        set { setSlotList(15, newValue) }
    }
    package var roleARN: String? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(17) }
        set { setSlotList(17, newValue) }
    }
    package var enableTerminationProtection: Bool? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var parentId: String? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var rootId: String? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
    package var driftInformation: StackDriftInformation? {
        get { slot(21) }
        set { setSlot(21, newValue) }
    }
    package var retainExceptOnCreate: Bool? {
        get { slot(22) }
        set { setSlot(22, newValue) }
    }
    package var deletionMode: DeletionMode? {
        get { slot(23) }
        set { setSlot(23, newValue) }
    }
    package var detailedStatus: DetailedStatus? {
        get { slot(24) }
        set { setSlot(24, newValue) }
    }
    package var lastOperations: [OperationEntry]? {
        get { slotList(25) }
        set { setSlotList(25, newValue) }
    }
}

package struct StackDriftInformation: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackDriftStatus: StackDriftStatus, lastCheckTimestamp: Instant? = nil) {
        record = Record([stackDriftStatus.wire, .of(lastCheckTimestamp)])
    }
    package var stackDriftStatus: StackDriftStatus {
        get { slot(0) ?? StackDriftStatus.fallback }
        set { setSlot(0, newValue) }
    }
    package var lastCheckTimestamp: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct StackDriftInformationSummary: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackDriftStatus: StackDriftStatus, lastCheckTimestamp: Instant? = nil) {
        record = Record([stackDriftStatus.wire, .of(lastCheckTimestamp)])
    }
    package var stackDriftStatus: StackDriftStatus {
        get { slot(0) ?? StackDriftStatus.fallback }
        set { setSlot(0, newValue) }
    }
    package var lastCheckTimestamp: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct StackEvent: Structure {
    package static let memberCount = 19
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackId: String, eventId: String, stackName: String, operationId: String? = nil, logicalResourceId: String? = nil, physicalResourceId: String? = nil, resourceType: String? = nil, timestamp: Instant, resourceStatus: ResourceStatus? = nil, resourceStatusReason: String? = nil, resourceProperties: String? = nil, clientRequestToken: String? = nil, hookType: String? = nil, hookStatus: HookStatus? = nil, hookStatusReason: String? = nil, hookInvocationPoint: HookInvocationPoint? = nil, hookInvocationId: String? = nil, hookFailureMode: HookFailureMode? = nil, detailedStatus: DetailedStatus? = nil) {
        record = Record([stackId.wire, eventId.wire, stackName.wire, .of(operationId), .of(logicalResourceId), .of(physicalResourceId), .of(resourceType), timestamp.wire, .of(resourceStatus), .of(resourceStatusReason), .of(resourceProperties), .of(clientRequestToken), .of(hookType), .of(hookStatus), .of(hookStatusReason), .of(hookInvocationPoint), .of(hookInvocationId), .of(hookFailureMode), .of(detailedStatus)])
    }
    package var stackId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var eventId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var stackName: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var operationId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var logicalResourceId: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var physicalResourceId: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var resourceType: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var timestamp: Instant {
        get { slot(7) ?? Instant(seconds: 0) }
        set { setSlot(7, newValue) }
    }
    package var resourceStatus: ResourceStatus? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var resourceStatusReason: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var resourceProperties: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var clientRequestToken: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var hookType: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var hookStatus: HookStatus? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var hookStatusReason: String? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var hookInvocationPoint: HookInvocationPoint? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var hookInvocationId: String? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var hookFailureMode: HookFailureMode? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var detailedStatus: DetailedStatus? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
}

package struct StackResource: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackName: String? = nil, stackId: String? = nil, logicalResourceId: String, physicalResourceId: String? = nil, resourceType: String, timestamp: Instant, resourceStatus: ResourceStatus, resourceStatusReason: String? = nil, description: String? = nil, driftInformation: StackResourceDriftInformation? = nil, moduleInfo: ModuleInfo? = nil) {
        record = Record([.of(stackName), .of(stackId), logicalResourceId.wire, .of(physicalResourceId), resourceType.wire, timestamp.wire, resourceStatus.wire, .of(resourceStatusReason), .of(description), .of(driftInformation), .of(moduleInfo)])
    }
    package var stackName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var stackId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var logicalResourceId: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var physicalResourceId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var resourceType: String {
        get { slot(4) ?? "" }
        set { setSlot(4, newValue) }
    }
    package var timestamp: Instant {
        get { slot(5) ?? Instant(seconds: 0) }
        set { setSlot(5, newValue) }
    }
    package var resourceStatus: ResourceStatus {
        get { slot(6) ?? ResourceStatus.fallback }
        set { setSlot(6, newValue) }
    }
    package var resourceStatusReason: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var description: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var driftInformation: StackResourceDriftInformation? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var moduleInfo: ModuleInfo? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
}

package struct StackResourceDetail: Structure {
    package static let memberCount = 12
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackName: String? = nil, stackId: String? = nil, logicalResourceId: String, physicalResourceId: String? = nil, resourceType: String, lastUpdatedTimestamp: Instant, resourceStatus: ResourceStatus, resourceStatusReason: String? = nil, description: String? = nil, metadata: String? = nil, driftInformation: StackResourceDriftInformation? = nil, moduleInfo: ModuleInfo? = nil) {
        record = Record([.of(stackName), .of(stackId), logicalResourceId.wire, .of(physicalResourceId), resourceType.wire, lastUpdatedTimestamp.wire, resourceStatus.wire, .of(resourceStatusReason), .of(description), .of(metadata), .of(driftInformation), .of(moduleInfo)])
    }
    package var stackName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var stackId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var logicalResourceId: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var physicalResourceId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var resourceType: String {
        get { slot(4) ?? "" }
        set { setSlot(4, newValue) }
    }
    package var lastUpdatedTimestamp: Instant {
        get { slot(5) ?? Instant(seconds: 0) }
        set { setSlot(5, newValue) }
    }
    package var resourceStatus: ResourceStatus {
        get { slot(6) ?? ResourceStatus.fallback }
        set { setSlot(6, newValue) }
    }
    package var resourceStatusReason: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var description: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var metadata: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var driftInformation: StackResourceDriftInformation? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var moduleInfo: ModuleInfo? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
}

package struct StackResourceDriftInformation: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackResourceDriftStatus: StackResourceDriftStatus, lastCheckTimestamp: Instant? = nil) {
        record = Record([stackResourceDriftStatus.wire, .of(lastCheckTimestamp)])
    }
    package var stackResourceDriftStatus: StackResourceDriftStatus {
        get { slot(0) ?? StackResourceDriftStatus.fallback }
        set { setSlot(0, newValue) }
    }
    package var lastCheckTimestamp: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct StackResourceDriftInformationSummary: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackResourceDriftStatus: StackResourceDriftStatus, lastCheckTimestamp: Instant? = nil) {
        record = Record([stackResourceDriftStatus.wire, .of(lastCheckTimestamp)])
    }
    package var stackResourceDriftStatus: StackResourceDriftStatus {
        get { slot(0) ?? StackResourceDriftStatus.fallback }
        set { setSlot(0, newValue) }
    }
    package var lastCheckTimestamp: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct StackResourceSummary: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logicalResourceId: String, physicalResourceId: String? = nil, resourceType: String, lastUpdatedTimestamp: Instant, resourceStatus: ResourceStatus, resourceStatusReason: String? = nil, driftInformation: StackResourceDriftInformationSummary? = nil, moduleInfo: ModuleInfo? = nil) {
        record = Record([logicalResourceId.wire, .of(physicalResourceId), resourceType.wire, lastUpdatedTimestamp.wire, resourceStatus.wire, .of(resourceStatusReason), .of(driftInformation), .of(moduleInfo)])
    }
    package var logicalResourceId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var physicalResourceId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var resourceType: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var lastUpdatedTimestamp: Instant {
        get { slot(3) ?? Instant(seconds: 0) }
        set { setSlot(3, newValue) }
    }
    package var resourceStatus: ResourceStatus {
        get { slot(4) ?? ResourceStatus.fallback }
        set { setSlot(4, newValue) }
    }
    package var resourceStatusReason: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var driftInformation: StackResourceDriftInformationSummary? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var moduleInfo: ModuleInfo? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct StackSummary: Structure {
    package static let memberCount = 12
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackId: String? = nil, stackName: String, templateDescription: String? = nil, creationTime: Instant, lastUpdatedTime: Instant? = nil, deletionTime: Instant? = nil, stackStatus: StackStatus, stackStatusReason: String? = nil, parentId: String? = nil, rootId: String? = nil, driftInformation: StackDriftInformationSummary? = nil, lastOperations: [OperationEntry]? = nil) {
        record = Record([.of(stackId), stackName.wire, .of(templateDescription), creationTime.wire, .of(lastUpdatedTime), .of(deletionTime), stackStatus.wire, .of(stackStatusReason), .of(parentId), .of(rootId), .of(driftInformation), .of(lastOperations.map { WireList($0) })])
    }
    package var stackId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var stackName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var templateDescription: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var creationTime: Instant {
        get { slot(3) ?? Instant(seconds: 0) }
        set { setSlot(3, newValue) }
    }
    package var lastUpdatedTime: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var deletionTime: Instant? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var stackStatus: StackStatus {
        get { slot(6) ?? StackStatus.fallback }
        set { setSlot(6, newValue) }
    }
    package var stackStatusReason: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var parentId: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var rootId: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var driftInformation: StackDriftInformationSummary? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var lastOperations: [OperationEntry]? {
        get { slotList(11) }
        set { setSlotList(11, newValue) }
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

package struct TemplateParameter: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(parameterKey: String? = nil, defaultValue: String? = nil, noEcho: Bool? = nil, description: String? = nil) {
        record = Record([.of(parameterKey), .of(defaultValue), .of(noEcho), .of(description)])
    }
    package var parameterKey: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var defaultValue: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var noEcho: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var description: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct TemplateSummaryConfig: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(treatUnrecognizedResourceTypesAsWarnings: Bool? = nil) {
        record = Record([.of(treatUnrecognizedResourceTypesAsWarnings)])
    }
    package var treatUnrecognizedResourceTypesAsWarnings: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct UpdateStackInput: Structure {
    package static let memberCount = 18
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackName: String, templateBody: String? = nil, templateURL: String? = nil, usePreviousTemplate: Bool? = nil, stackPolicyDuringUpdateBody: String? = nil, stackPolicyDuringUpdateURL: String? = nil, parameters: [Parameter]? = nil, capabilities: [Capability]? = nil, resourceTypes: [String]? = nil, roleARN: String? = nil, rollbackConfiguration: RollbackConfiguration? = nil, stackPolicyBody: String? = nil, stackPolicyURL: String? = nil, notificationARNs: [String]? = nil, tags: [Tag]? = nil, disableRollback: Bool? = nil, clientRequestToken: String? = nil, retainExceptOnCreate: Bool? = nil) {
        record = Record([stackName.wire, .of(templateBody), .of(templateURL), .of(usePreviousTemplate), .of(stackPolicyDuringUpdateBody), .of(stackPolicyDuringUpdateURL), .of(parameters.map { WireList($0) }), .of(capabilities.map { WireList($0) }), .of(resourceTypes.map { WireList($0) }), .of(roleARN), .of(rollbackConfiguration), .of(stackPolicyBody), .of(stackPolicyURL), .of(notificationARNs.map { WireList($0) }), .of(tags.map { WireList($0) }), .of(disableRollback), .of(clientRequestToken), .of(retainExceptOnCreate)])
    }
    package var stackName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var templateBody: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var templateURL: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var usePreviousTemplate: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var stackPolicyDuringUpdateBody: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var stackPolicyDuringUpdateURL: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var parameters: [Parameter]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var capabilities: [Capability]? {
        get { slotList(7) }
        set { setSlotList(7, newValue) }
    }
    package var resourceTypes: [String]? {
        get { slotList(8) }
        set { setSlotList(8, newValue) }
    }
    package var roleARN: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var rollbackConfiguration: RollbackConfiguration? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var stackPolicyBody: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var stackPolicyURL: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var notificationARNs: [String]? {
        get { slotList(13) }
        set { setSlotList(13, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(14) }
        set { setSlotList(14, newValue) }
    }
    package var disableRollback: Bool? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var clientRequestToken: String? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var retainExceptOnCreate: Bool? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
}

package struct UpdateStackOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackId: String? = nil, operationId: String? = nil) {
        record = Record([.of(stackId), .of(operationId)])
    }
    package var stackId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var operationId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct UpdateTerminationProtectionInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(enableTerminationProtection: Bool, stackName: String) {
        record = Record([enableTerminationProtection.wire, stackName.wire])
    }
    package var enableTerminationProtection: Bool {
        get { slot(0) ?? false }
        set { setSlot(0, newValue) }
    }
    package var stackName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct UpdateTerminationProtectionOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stackId: String? = nil) {
        record = Record([.of(stackId)])
    }
    package var stackId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ValidateTemplateInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(templateBody: String? = nil, templateURL: String? = nil) {
        record = Record([.of(templateBody), .of(templateURL)])
    }
    package var templateBody: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var templateURL: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ValidateTemplateOutput: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(parameters: [TemplateParameter]? = nil, description: String? = nil, capabilities: [Capability]? = nil, capabilitiesReason: String? = nil, declaredTransforms: [String]? = nil) {
        record = Record([.of(parameters.map { WireList($0) }), .of(description), .of(capabilities.map { WireList($0) }), .of(capabilitiesReason), .of(declaredTransforms.map { WireList($0) })])
    }
    package var parameters: [TemplateParameter]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var description: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var capabilities: [Capability]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var capabilitiesReason: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var declaredTransforms: [String]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
}

package struct Warnings: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(unrecognizedResourceTypes: [String]? = nil) {
        record = Record([.of(unrecognizedResourceTypes.map { WireList($0) })])
    }
    package var unrecognizedResourceTypes: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package enum AfterValueFrom: String, WireValue, CaseIterable {
    case template = "TEMPLATE"
}

package enum AttributeChangeType: String, WireValue, CaseIterable {
    case add = "Add"
    case remove = "Remove"
    case modify = "Modify"
    case syncWithActual = "SyncWithActual"
}

package enum BeforeValueFrom: String, WireValue, CaseIterable {
    case previousDeploymentState = "PREVIOUS_DEPLOYMENT_STATE"
    case actualState = "ACTUAL_STATE"
}

package enum CallAs: String, WireValue, CaseIterable {
    case `self` = "SELF"
    case delegatedAdmin = "DELEGATED_ADMIN"
}

package enum Capability: String, WireValue, CaseIterable {
    case capabilityIam = "CAPABILITY_IAM"
    case capabilityNamedIam = "CAPABILITY_NAMED_IAM"
    case capabilityAutoExpand = "CAPABILITY_AUTO_EXPAND"
}

package enum ChangeAction: String, WireValue, CaseIterable {
    case add = "Add"
    case modify = "Modify"
    case remove = "Remove"
    case `import` = "Import"
    case dynamic = "Dynamic"
    case syncWithActual = "SyncWithActual"
}

package enum ChangeSetStatus: String, WireValue, CaseIterable {
    case createPending = "CREATE_PENDING"
    case createInProgress = "CREATE_IN_PROGRESS"
    case createComplete = "CREATE_COMPLETE"
    case deletePending = "DELETE_PENDING"
    case deleteInProgress = "DELETE_IN_PROGRESS"
    case deleteComplete = "DELETE_COMPLETE"
    case deleteFailed = "DELETE_FAILED"
    case failed = "FAILED"
}

package enum ChangeSetType: String, WireValue, CaseIterable {
    case create = "CREATE"
    case update = "UPDATE"
    case `import` = "IMPORT"
}

package enum ChangeSource: String, WireValue, CaseIterable {
    case resourceReference = "ResourceReference"
    case parameterReference = "ParameterReference"
    case resourceAttribute = "ResourceAttribute"
    case directModification = "DirectModification"
    case automatic = "Automatic"
    case noModification = "NoModification"
}

package enum ChangeType: String, WireValue, CaseIterable {
    case resource = "Resource"
}

package enum DeletionMode: String, WireValue, CaseIterable {
    case standard = "STANDARD"
    case forceDeleteStack = "FORCE_DELETE_STACK"
}

package enum DeploymentMode: String, WireValue, CaseIterable {
    case revertDrift = "REVERT_DRIFT"
}

package enum DetailedStatus: String, WireValue, CaseIterable {
    case configurationComplete = "CONFIGURATION_COMPLETE"
    case validationFailed = "VALIDATION_FAILED"
}

package enum DriftIgnoredReason: String, WireValue, CaseIterable {
    case managedByAws = "MANAGED_BY_AWS"
    case writeOnlyProperty = "WRITE_ONLY_PROPERTY"
}

package enum EvaluationType: String, WireValue, CaseIterable {
    case `static` = "Static"
    case dynamic = "Dynamic"
}

package enum ExecutionStatus: String, WireValue, CaseIterable {
    case unavailable = "UNAVAILABLE"
    case available = "AVAILABLE"
    case executeInProgress = "EXECUTE_IN_PROGRESS"
    case executeComplete = "EXECUTE_COMPLETE"
    case executeFailed = "EXECUTE_FAILED"
    case obsolete = "OBSOLETE"
}

package enum HookFailureMode: String, WireValue, CaseIterable {
    case fail = "FAIL"
    case warn = "WARN"
}

package enum HookInvocationPoint: String, WireValue, CaseIterable {
    case preProvision = "PRE_PROVISION"
}

package enum HookStatus: String, WireValue, CaseIterable {
    case hookInProgress = "HOOK_IN_PROGRESS"
    case hookCompleteSucceeded = "HOOK_COMPLETE_SUCCEEDED"
    case hookCompleteFailed = "HOOK_COMPLETE_FAILED"
    case hookFailed = "HOOK_FAILED"
}

package enum OnFailure: String, WireValue, CaseIterable {
    case doNothing = "DO_NOTHING"
    case rollback = "ROLLBACK"
    case delete = "DELETE"
}

package enum OnStackFailure: String, WireValue, CaseIterable {
    case doNothing = "DO_NOTHING"
    case rollback = "ROLLBACK"
    case delete = "DELETE"
}

package enum OperationType: String, WireValue, CaseIterable {
    case createStack = "CREATE_STACK"
    case updateStack = "UPDATE_STACK"
    case deleteStack = "DELETE_STACK"
    case continueRollback = "CONTINUE_ROLLBACK"
    case rollback = "ROLLBACK"
    case createChangeset = "CREATE_CHANGESET"
}

package enum PolicyAction: String, WireValue, CaseIterable {
    case delete = "Delete"
    case retain = "Retain"
    case snapshot = "Snapshot"
    case replaceAndDelete = "ReplaceAndDelete"
    case replaceAndRetain = "ReplaceAndRetain"
    case replaceAndSnapshot = "ReplaceAndSnapshot"
}

package enum Replacement: String, WireValue, CaseIterable {
    case `true` = "True"
    case `false` = "False"
    case conditional = "Conditional"
}

package enum RequiresRecreation: String, WireValue, CaseIterable {
    case never = "Never"
    case conditionally = "Conditionally"
    case always = "Always"
}

package enum ResourceAttribute: String, WireValue, CaseIterable {
    case properties = "Properties"
    case metadata = "Metadata"
    case creationPolicy = "CreationPolicy"
    case updatePolicy = "UpdatePolicy"
    case deletionPolicy = "DeletionPolicy"
    case updateReplacePolicy = "UpdateReplacePolicy"
    case tags = "Tags"
}

package enum ResourceStatus: String, WireValue, CaseIterable {
    case createInProgress = "CREATE_IN_PROGRESS"
    case createFailed = "CREATE_FAILED"
    case createComplete = "CREATE_COMPLETE"
    case deleteInProgress = "DELETE_IN_PROGRESS"
    case deleteFailed = "DELETE_FAILED"
    case deleteComplete = "DELETE_COMPLETE"
    case deleteSkipped = "DELETE_SKIPPED"
    case updateInProgress = "UPDATE_IN_PROGRESS"
    case updateFailed = "UPDATE_FAILED"
    case updateComplete = "UPDATE_COMPLETE"
    case importFailed = "IMPORT_FAILED"
    case importComplete = "IMPORT_COMPLETE"
    case importInProgress = "IMPORT_IN_PROGRESS"
    case importRollbackInProgress = "IMPORT_ROLLBACK_IN_PROGRESS"
    case importRollbackFailed = "IMPORT_ROLLBACK_FAILED"
    case importRollbackComplete = "IMPORT_ROLLBACK_COMPLETE"
    case exportFailed = "EXPORT_FAILED"
    case exportComplete = "EXPORT_COMPLETE"
    case exportInProgress = "EXPORT_IN_PROGRESS"
    case exportRollbackInProgress = "EXPORT_ROLLBACK_IN_PROGRESS"
    case exportRollbackFailed = "EXPORT_ROLLBACK_FAILED"
    case exportRollbackComplete = "EXPORT_ROLLBACK_COMPLETE"
    case updateRollbackInProgress = "UPDATE_ROLLBACK_IN_PROGRESS"
    case updateRollbackComplete = "UPDATE_ROLLBACK_COMPLETE"
    case updateRollbackFailed = "UPDATE_ROLLBACK_FAILED"
    case rollbackInProgress = "ROLLBACK_IN_PROGRESS"
    case rollbackComplete = "ROLLBACK_COMPLETE"
    case rollbackFailed = "ROLLBACK_FAILED"
}

package enum StackDriftStatus: String, WireValue, CaseIterable {
    case drifted = "DRIFTED"
    case inSync = "IN_SYNC"
    case unknown = "UNKNOWN"
    case notChecked = "NOT_CHECKED"
}

package enum StackResourceDriftStatus: String, WireValue, CaseIterable {
    case inSync = "IN_SYNC"
    case modified = "MODIFIED"
    case deleted = "DELETED"
    case notChecked = "NOT_CHECKED"
    case unknown = "UNKNOWN"
    case unsupported = "UNSUPPORTED"
}

package enum StackStatus: String, WireValue, CaseIterable {
    case createInProgress = "CREATE_IN_PROGRESS"
    case createFailed = "CREATE_FAILED"
    case createComplete = "CREATE_COMPLETE"
    case rollbackInProgress = "ROLLBACK_IN_PROGRESS"
    case rollbackFailed = "ROLLBACK_FAILED"
    case rollbackComplete = "ROLLBACK_COMPLETE"
    case deleteInProgress = "DELETE_IN_PROGRESS"
    case deleteFailed = "DELETE_FAILED"
    case deleteComplete = "DELETE_COMPLETE"
    case updateInProgress = "UPDATE_IN_PROGRESS"
    case updateCompleteCleanupInProgress = "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"
    case updateComplete = "UPDATE_COMPLETE"
    case updateFailed = "UPDATE_FAILED"
    case updateRollbackInProgress = "UPDATE_ROLLBACK_IN_PROGRESS"
    case updateRollbackFailed = "UPDATE_ROLLBACK_FAILED"
    case updateRollbackCompleteCleanupInProgress = "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS"
    case updateRollbackComplete = "UPDATE_ROLLBACK_COMPLETE"
    case reviewInProgress = "REVIEW_IN_PROGRESS"
    case importInProgress = "IMPORT_IN_PROGRESS"
    case importComplete = "IMPORT_COMPLETE"
    case importRollbackInProgress = "IMPORT_ROLLBACK_IN_PROGRESS"
    case importRollbackFailed = "IMPORT_ROLLBACK_FAILED"
    case importRollbackComplete = "IMPORT_ROLLBACK_COMPLETE"
}

package enum TemplateStage: String, WireValue, CaseIterable {
    case original = "Original"
    case processed = "Processed"
}
