// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

package struct AwsVpcConfiguration: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(subnets: [String], securityGroups: [String]? = nil, assignPublicIp: AssignPublicIp? = nil) {
        record = Record([WireList(subnets).wire, .of(securityGroups.map { WireList($0) }), .of(assignPublicIp)])
    }
    package var subnets: [String] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var securityGroups: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var assignPublicIp: AssignPublicIp? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct BatchArrayProperties: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(size: Int? = nil) {
        record = Record([.of(size)])
    }
    package var size: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct BatchContainerOverrides: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(command: [String]? = nil, environment: [BatchEnvironmentVariable]? = nil, instanceType: String? = nil, resourceRequirements: [BatchResourceRequirement]? = nil) {
        record = Record([.of(command.map { WireList($0) }), .of(environment.map { WireList($0) }), .of(instanceType), .of(resourceRequirements.map { WireList($0) })])
    }
    package var command: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var environment: [BatchEnvironmentVariable]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var instanceType: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var resourceRequirements: [BatchResourceRequirement]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
}

package struct BatchEnvironmentVariable: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, value: String? = nil) {
        record = Record([.of(name), .of(value)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var value: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct BatchJobDependency: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(jobId: String? = nil, type: BatchJobDependencyType? = nil) {
        record = Record([.of(jobId), .of(type)])
    }
    package var jobId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var type: BatchJobDependencyType? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct BatchResourceRequirement: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(type: BatchResourceRequirementType, value: String) {
        record = Record([type.wire, value.wire])
    }
    package var type: BatchResourceRequirementType {
        get { slot(0) ?? BatchResourceRequirementType.fallback }
        set { setSlot(0, newValue) }
    }
    package var value: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct BatchRetryStrategy: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(attempts: Int? = nil) {
        record = Record([.of(attempts)])
    }
    package var attempts: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct CapacityProviderStrategyItem: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(capacityProvider: String, weight: Int? = nil, base: Int? = nil) {
        record = Record([capacityProvider.wire, .of(weight), .of(base)])
    }
    package var capacityProvider: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var weight: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var base: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct CloudwatchLogsLogDestination: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupArn: String? = nil) {
        record = Record([.of(logGroupArn)])
    }
    package var logGroupArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct CloudwatchLogsLogDestinationParameters: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupArn: String) {
        record = Record([logGroupArn.wire])
    }
    package var logGroupArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct CreatePipeRequest: Structure {
    package static let memberCount = 13
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String, description: String? = nil, desiredState: RequestedPipeState? = nil, source: String, sourceParameters: PipeSourceParameters? = nil, enrichment: String? = nil, enrichmentParameters: PipeEnrichmentParameters? = nil, target: String, targetParameters: PipeTargetParameters? = nil, roleArn: String, tags: [String: String]? = nil, logConfiguration: PipeLogConfigurationParameters? = nil, kmsKeyIdentifier: String? = nil) {
        record = Record([name.wire, .of(description), .of(desiredState), source.wire, .of(sourceParameters), .of(enrichment), .of(enrichmentParameters), target.wire, .of(targetParameters), roleArn.wire, .of(tags.map { WireMap($0) }), .of(logConfiguration), .of(kmsKeyIdentifier)])
    }
    package var name: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var description: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var desiredState: RequestedPipeState? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var source: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var sourceParameters: PipeSourceParameters? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var enrichment: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var enrichmentParameters: PipeEnrichmentParameters? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var target: String {
        get { slot(7) ?? "" }
        set { setSlot(7, newValue) }
    }
    package var targetParameters: PipeTargetParameters? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var roleArn: String {
        get { slot(9) ?? "" }
        set { setSlot(9, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(10) }
        set { setSlotMap(10, newValue) }
    }
    package var logConfiguration: PipeLogConfigurationParameters? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var kmsKeyIdentifier: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
}

package struct CreatePipeResponse: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(arn: String? = nil, name: String? = nil, desiredState: RequestedPipeState? = nil, currentState: PipeState? = nil, creationTime: Instant? = nil, lastModifiedTime: Instant? = nil) {
        record = Record([.of(arn), .of(name), .of(desiredState), .of(currentState), .of(creationTime), .of(lastModifiedTime)])
    }
    package var arn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var name: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var desiredState: RequestedPipeState? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var currentState: PipeState? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var lastModifiedTime: Instant? {
        get { slot(5) }
        set { setSlot(5, newValue) }
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

package struct DeletePipeRequest: Structure {
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

package struct DeletePipeResponse: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(arn: String? = nil, name: String? = nil, desiredState: RequestedPipeStateDescribeResponse? = nil, currentState: PipeState? = nil, creationTime: Instant? = nil, lastModifiedTime: Instant? = nil) {
        record = Record([.of(arn), .of(name), .of(desiredState), .of(currentState), .of(creationTime), .of(lastModifiedTime)])
    }
    package var arn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var name: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var desiredState: RequestedPipeStateDescribeResponse? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var currentState: PipeState? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var lastModifiedTime: Instant? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct DescribePipeRequest: Structure {
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

package struct DescribePipeResponse: Structure {
    package static let memberCount = 18
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(arn: String? = nil, name: String? = nil, description: String? = nil, desiredState: RequestedPipeStateDescribeResponse? = nil, currentState: PipeState? = nil, stateReason: String? = nil, source: String? = nil, sourceParameters: PipeSourceParameters? = nil, enrichment: String? = nil, enrichmentParameters: PipeEnrichmentParameters? = nil, target: String? = nil, targetParameters: PipeTargetParameters? = nil, roleArn: String? = nil, tags: [String: String]? = nil, creationTime: Instant? = nil, lastModifiedTime: Instant? = nil, logConfiguration: PipeLogConfiguration? = nil, kmsKeyIdentifier: String? = nil) {
        record = Record([.of(arn), .of(name), .of(description), .of(desiredState), .of(currentState), .of(stateReason), .of(source), .of(sourceParameters), .of(enrichment), .of(enrichmentParameters), .of(target), .of(targetParameters), .of(roleArn), .of(tags.map { WireMap($0) }), .of(creationTime), .of(lastModifiedTime), .of(logConfiguration), .of(kmsKeyIdentifier)])
    }
    package var arn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var name: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var description: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var desiredState: RequestedPipeStateDescribeResponse? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var currentState: PipeState? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var stateReason: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var source: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var sourceParameters: PipeSourceParameters? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var enrichment: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var enrichmentParameters: PipeEnrichmentParameters? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var target: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var targetParameters: PipeTargetParameters? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var roleArn: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(13) }
        set { setSlotMap(13, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var lastModifiedTime: Instant? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var logConfiguration: PipeLogConfiguration? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var kmsKeyIdentifier: String? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
}

package struct DimensionMapping: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(dimensionValue: String, dimensionValueType: DimensionValueType, dimensionName: String) {
        record = Record([dimensionValue.wire, dimensionValueType.wire, dimensionName.wire])
    }
    package var dimensionValue: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var dimensionValueType: DimensionValueType {
        get { slot(1) ?? DimensionValueType.fallback }
        set { setSlot(1, newValue) }
    }
    package var dimensionName: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
}

package struct EcsContainerOverride: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(command: [String]? = nil, cpu: Int? = nil, environment: [EcsEnvironmentVariable]? = nil, environmentFiles: [EcsEnvironmentFile]? = nil, memory: Int? = nil, memoryReservation: Int? = nil, name: String? = nil, resourceRequirements: [EcsResourceRequirement]? = nil) {
        record = Record([.of(command.map { WireList($0) }), .of(cpu), .of(environment.map { WireList($0) }), .of(environmentFiles.map { WireList($0) }), .of(memory), .of(memoryReservation), .of(name), .of(resourceRequirements.map { WireList($0) })])
    }
    package var command: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var cpu: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var environment: [EcsEnvironmentVariable]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var environmentFiles: [EcsEnvironmentFile]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
    package var memory: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var memoryReservation: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var name: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var resourceRequirements: [EcsResourceRequirement]? {
        get { slotList(7) }
        set { setSlotList(7, newValue) }
    }
}

package struct EcsEnvironmentFile: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(type: EcsEnvironmentFileType, value: String) {
        record = Record([type.wire, value.wire])
    }
    package var type: EcsEnvironmentFileType {
        get { slot(0) ?? EcsEnvironmentFileType.fallback }
        set { setSlot(0, newValue) }
    }
    package var value: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct EcsEnvironmentVariable: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, value: String? = nil) {
        record = Record([.of(name), .of(value)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var value: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct EcsEphemeralStorage: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(sizeInGiB: Int) {
        record = Record([sizeInGiB.wire])
    }
    package var sizeInGiB: Int {
        get { slot(0) ?? 0 }
        set { setSlot(0, newValue) }
    }
}

package struct EcsInferenceAcceleratorOverride: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(deviceName: String? = nil, deviceType: String? = nil) {
        record = Record([.of(deviceName), .of(deviceType)])
    }
    package var deviceName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var deviceType: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct EcsResourceRequirement: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(type: EcsResourceRequirementType, value: String) {
        record = Record([type.wire, value.wire])
    }
    package var type: EcsResourceRequirementType {
        get { slot(0) ?? EcsResourceRequirementType.fallback }
        set { setSlot(0, newValue) }
    }
    package var value: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct EcsTaskOverride: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(containerOverrides: [EcsContainerOverride]? = nil, cpu: String? = nil, ephemeralStorage: EcsEphemeralStorage? = nil, executionRoleArn: String? = nil, inferenceAcceleratorOverrides: [EcsInferenceAcceleratorOverride]? = nil, memory: String? = nil, taskRoleArn: String? = nil) {
        record = Record([.of(containerOverrides.map { WireList($0) }), .of(cpu), .of(ephemeralStorage), .of(executionRoleArn), .of(inferenceAcceleratorOverrides.map { WireList($0) }), .of(memory), .of(taskRoleArn)])
    }
    package var containerOverrides: [EcsContainerOverride]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var cpu: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var ephemeralStorage: EcsEphemeralStorage? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var executionRoleArn: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var inferenceAcceleratorOverrides: [EcsInferenceAcceleratorOverride]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var memory: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var taskRoleArn: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct Filter: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(pattern: String? = nil) {
        record = Record([.of(pattern)])
    }
    package var pattern: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct FilterCriteria: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(filters: [Filter]? = nil) {
        record = Record([.of(filters.map { WireList($0) })])
    }
    package var filters: [Filter]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct FirehoseLogDestination: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(deliveryStreamArn: String? = nil) {
        record = Record([.of(deliveryStreamArn)])
    }
    package var deliveryStreamArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct FirehoseLogDestinationParameters: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(deliveryStreamArn: String) {
        record = Record([deliveryStreamArn.wire])
    }
    package var deliveryStreamArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct ListPipesRequest: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(namePrefix: String? = nil, desiredState: RequestedPipeState? = nil, currentState: PipeState? = nil, sourcePrefix: String? = nil, targetPrefix: String? = nil, nextToken: String? = nil, limit: Int? = nil) {
        record = Record([.of(namePrefix), .of(desiredState), .of(currentState), .of(sourcePrefix), .of(targetPrefix), .of(nextToken), .of(limit)])
    }
    package var namePrefix: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var desiredState: RequestedPipeState? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var currentState: PipeState? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var sourcePrefix: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var targetPrefix: String? {
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

package struct ListPipesResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(pipes: [Pipe]? = nil, nextToken: String? = nil) {
        record = Record([.of(pipes.map { WireList($0) }), .of(nextToken)])
    }
    package var pipes: [Pipe]? {
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

package struct MQBrokerAccessCredentials: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(basicAuth: String? = nil) {
        record = Record([.of(basicAuth)])
    }
    package var basicAuth: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct MSKAccessCredentials: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(saslScram512Auth: String? = nil, clientCertificateTlsAuth: String? = nil) {
        record = Record([.of(saslScram512Auth), .of(clientCertificateTlsAuth)])
    }
    package var saslScram512Auth: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var clientCertificateTlsAuth: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct MultiMeasureAttributeMapping: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(measureValue: String, measureValueType: MeasureValueType, multiMeasureAttributeName: String) {
        record = Record([measureValue.wire, measureValueType.wire, multiMeasureAttributeName.wire])
    }
    package var measureValue: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var measureValueType: MeasureValueType {
        get { slot(1) ?? MeasureValueType.fallback }
        set { setSlot(1, newValue) }
    }
    package var multiMeasureAttributeName: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
}

package struct MultiMeasureMapping: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(multiMeasureName: String, multiMeasureAttributeMappings: [MultiMeasureAttributeMapping]) {
        record = Record([multiMeasureName.wire, WireList(multiMeasureAttributeMappings).wire])
    }
    package var multiMeasureName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var multiMeasureAttributeMappings: [MultiMeasureAttributeMapping] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
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

package struct Pipe: Structure {
    package static let memberCount = 10
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, arn: String? = nil, desiredState: RequestedPipeState? = nil, currentState: PipeState? = nil, stateReason: String? = nil, creationTime: Instant? = nil, lastModifiedTime: Instant? = nil, source: String? = nil, target: String? = nil, enrichment: String? = nil) {
        record = Record([.of(name), .of(arn), .of(desiredState), .of(currentState), .of(stateReason), .of(creationTime), .of(lastModifiedTime), .of(source), .of(target), .of(enrichment)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var arn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var desiredState: RequestedPipeState? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var currentState: PipeState? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var stateReason: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var lastModifiedTime: Instant? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var source: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var target: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var enrichment: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
}

package struct PipeEnrichmentHttpParameters: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(pathParameterValues: [String]? = nil, headerParameters: [String: String]? = nil, queryStringParameters: [String: String]? = nil) {
        record = Record([.of(pathParameterValues.map { WireList($0) }), .of(headerParameters.map { WireMap($0) }), .of(queryStringParameters.map { WireMap($0) })])
    }
    package var pathParameterValues: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var headerParameters: [String: String]? {
        get { slotMap(1) }
        set { setSlotMap(1, newValue) }
    }
    package var queryStringParameters: [String: String]? {
        get { slotMap(2) }
        set { setSlotMap(2, newValue) }
    }
}

package struct PipeEnrichmentParameters: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(inputTemplate: String? = nil, httpParameters: PipeEnrichmentHttpParameters? = nil) {
        record = Record([.of(inputTemplate), .of(httpParameters)])
    }
    package var inputTemplate: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var httpParameters: PipeEnrichmentHttpParameters? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct PipeLogConfiguration: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(s3LogDestination: S3LogDestination? = nil, firehoseLogDestination: FirehoseLogDestination? = nil, cloudwatchLogsLogDestination: CloudwatchLogsLogDestination? = nil, level: LogLevel? = nil, includeExecutionData: [IncludeExecutionDataOption]? = nil) {
        record = Record([.of(s3LogDestination), .of(firehoseLogDestination), .of(cloudwatchLogsLogDestination), .of(level), .of(includeExecutionData.map { WireList($0) })])
    }
    package var s3LogDestination: S3LogDestination? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var firehoseLogDestination: FirehoseLogDestination? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var cloudwatchLogsLogDestination: CloudwatchLogsLogDestination? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var level: LogLevel? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var includeExecutionData: [IncludeExecutionDataOption]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
}

package struct PipeLogConfigurationParameters: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(s3LogDestination: S3LogDestinationParameters? = nil, firehoseLogDestination: FirehoseLogDestinationParameters? = nil, cloudwatchLogsLogDestination: CloudwatchLogsLogDestinationParameters? = nil, level: LogLevel, includeExecutionData: [IncludeExecutionDataOption]? = nil) {
        record = Record([.of(s3LogDestination), .of(firehoseLogDestination), .of(cloudwatchLogsLogDestination), level.wire, .of(includeExecutionData.map { WireList($0) })])
    }
    package var s3LogDestination: S3LogDestinationParameters? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var firehoseLogDestination: FirehoseLogDestinationParameters? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var cloudwatchLogsLogDestination: CloudwatchLogsLogDestinationParameters? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var level: LogLevel {
        get { slot(3) ?? LogLevel.fallback }
        set { setSlot(3, newValue) }
    }
    package var includeExecutionData: [IncludeExecutionDataOption]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
}

package struct PipeSourceActiveMQBrokerParameters: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(credentials: MQBrokerAccessCredentials, queueName: String, batchSize: Int? = nil, maximumBatchingWindowInSeconds: Int? = nil) {
        record = Record([credentials.wire, queueName.wire, .of(batchSize), .of(maximumBatchingWindowInSeconds)])
    }
    package var credentials: MQBrokerAccessCredentials {
        get { slot(0) ?? MQBrokerAccessCredentials.fallback }
        set { setSlot(0, newValue) }
    }
    package var queueName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var batchSize: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maximumBatchingWindowInSeconds: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct PipeSourceDynamoDBStreamParameters: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(batchSize: Int? = nil, deadLetterConfig: DeadLetterConfig? = nil, onPartialBatchItemFailure: OnPartialBatchItemFailureStreams? = nil, maximumBatchingWindowInSeconds: Int? = nil, maximumRecordAgeInSeconds: Int? = nil, maximumRetryAttempts: Int? = nil, parallelizationFactor: Int? = nil, startingPosition: DynamoDBStreamStartPosition) {
        record = Record([.of(batchSize), .of(deadLetterConfig), .of(onPartialBatchItemFailure), .of(maximumBatchingWindowInSeconds), .of(maximumRecordAgeInSeconds), .of(maximumRetryAttempts), .of(parallelizationFactor), startingPosition.wire])
    }
    package var batchSize: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var deadLetterConfig: DeadLetterConfig? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var onPartialBatchItemFailure: OnPartialBatchItemFailureStreams? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maximumBatchingWindowInSeconds: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var maximumRecordAgeInSeconds: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var maximumRetryAttempts: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var parallelizationFactor: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var startingPosition: DynamoDBStreamStartPosition {
        get { slot(7) ?? DynamoDBStreamStartPosition.fallback }
        set { setSlot(7, newValue) }
    }
}

package struct PipeSourceKinesisStreamParameters: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(batchSize: Int? = nil, deadLetterConfig: DeadLetterConfig? = nil, onPartialBatchItemFailure: OnPartialBatchItemFailureStreams? = nil, maximumBatchingWindowInSeconds: Int? = nil, maximumRecordAgeInSeconds: Int? = nil, maximumRetryAttempts: Int? = nil, parallelizationFactor: Int? = nil, startingPosition: KinesisStreamStartPosition, startingPositionTimestamp: Instant? = nil) {
        record = Record([.of(batchSize), .of(deadLetterConfig), .of(onPartialBatchItemFailure), .of(maximumBatchingWindowInSeconds), .of(maximumRecordAgeInSeconds), .of(maximumRetryAttempts), .of(parallelizationFactor), startingPosition.wire, .of(startingPositionTimestamp)])
    }
    package var batchSize: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var deadLetterConfig: DeadLetterConfig? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var onPartialBatchItemFailure: OnPartialBatchItemFailureStreams? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maximumBatchingWindowInSeconds: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var maximumRecordAgeInSeconds: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var maximumRetryAttempts: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var parallelizationFactor: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var startingPosition: KinesisStreamStartPosition {
        get { slot(7) ?? KinesisStreamStartPosition.fallback }
        set { setSlot(7, newValue) }
    }
    package var startingPositionTimestamp: Instant? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct PipeSourceManagedStreamingKafkaParameters: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(topicName: String, startingPosition: MSKStartPosition? = nil, batchSize: Int? = nil, maximumBatchingWindowInSeconds: Int? = nil, consumerGroupID: String? = nil, credentials: MSKAccessCredentials? = nil) {
        record = Record([topicName.wire, .of(startingPosition), .of(batchSize), .of(maximumBatchingWindowInSeconds), .of(consumerGroupID), .of(credentials)])
    }
    package var topicName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var startingPosition: MSKStartPosition? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var batchSize: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maximumBatchingWindowInSeconds: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var consumerGroupID: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var credentials: MSKAccessCredentials? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct PipeSourceParameters: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(filterCriteria: FilterCriteria? = nil, kinesisStreamParameters: PipeSourceKinesisStreamParameters? = nil, dynamoDBStreamParameters: PipeSourceDynamoDBStreamParameters? = nil, sqsQueueParameters: PipeSourceSqsQueueParameters? = nil, activeMQBrokerParameters: PipeSourceActiveMQBrokerParameters? = nil, rabbitMQBrokerParameters: PipeSourceRabbitMQBrokerParameters? = nil, managedStreamingKafkaParameters: PipeSourceManagedStreamingKafkaParameters? = nil, selfManagedKafkaParameters: PipeSourceSelfManagedKafkaParameters? = nil) {
        record = Record([.of(filterCriteria), .of(kinesisStreamParameters), .of(dynamoDBStreamParameters), .of(sqsQueueParameters), .of(activeMQBrokerParameters), .of(rabbitMQBrokerParameters), .of(managedStreamingKafkaParameters), .of(selfManagedKafkaParameters)])
    }
    package var filterCriteria: FilterCriteria? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var kinesisStreamParameters: PipeSourceKinesisStreamParameters? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var dynamoDBStreamParameters: PipeSourceDynamoDBStreamParameters? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var sqsQueueParameters: PipeSourceSqsQueueParameters? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var activeMQBrokerParameters: PipeSourceActiveMQBrokerParameters? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var rabbitMQBrokerParameters: PipeSourceRabbitMQBrokerParameters? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var managedStreamingKafkaParameters: PipeSourceManagedStreamingKafkaParameters? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var selfManagedKafkaParameters: PipeSourceSelfManagedKafkaParameters? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct PipeSourceRabbitMQBrokerParameters: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(credentials: MQBrokerAccessCredentials, queueName: String, virtualHost: String? = nil, batchSize: Int? = nil, maximumBatchingWindowInSeconds: Int? = nil) {
        record = Record([credentials.wire, queueName.wire, .of(virtualHost), .of(batchSize), .of(maximumBatchingWindowInSeconds)])
    }
    package var credentials: MQBrokerAccessCredentials {
        get { slot(0) ?? MQBrokerAccessCredentials.fallback }
        set { setSlot(0, newValue) }
    }
    package var queueName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var virtualHost: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var batchSize: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var maximumBatchingWindowInSeconds: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct PipeSourceSelfManagedKafkaParameters: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(topicName: String, startingPosition: SelfManagedKafkaStartPosition? = nil, additionalBootstrapServers: [String]? = nil, batchSize: Int? = nil, maximumBatchingWindowInSeconds: Int? = nil, consumerGroupID: String? = nil, credentials: SelfManagedKafkaAccessConfigurationCredentials? = nil, serverRootCaCertificate: String? = nil, vpc: SelfManagedKafkaAccessConfigurationVpc? = nil) {
        record = Record([topicName.wire, .of(startingPosition), .of(additionalBootstrapServers.map { WireList($0) }), .of(batchSize), .of(maximumBatchingWindowInSeconds), .of(consumerGroupID), .of(credentials), .of(serverRootCaCertificate), .of(vpc)])
    }
    package var topicName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var startingPosition: SelfManagedKafkaStartPosition? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var additionalBootstrapServers: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var batchSize: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var maximumBatchingWindowInSeconds: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var consumerGroupID: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var credentials: SelfManagedKafkaAccessConfigurationCredentials? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var serverRootCaCertificate: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var vpc: SelfManagedKafkaAccessConfigurationVpc? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct PipeSourceSqsQueueParameters: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(batchSize: Int? = nil, maximumBatchingWindowInSeconds: Int? = nil) {
        record = Record([.of(batchSize), .of(maximumBatchingWindowInSeconds)])
    }
    package var batchSize: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var maximumBatchingWindowInSeconds: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct PipeTargetBatchJobParameters: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(jobDefinition: String, jobName: String, arrayProperties: BatchArrayProperties? = nil, retryStrategy: BatchRetryStrategy? = nil, containerOverrides: BatchContainerOverrides? = nil, dependsOn: [BatchJobDependency]? = nil, parameters: [String: String]? = nil) {
        record = Record([jobDefinition.wire, jobName.wire, .of(arrayProperties), .of(retryStrategy), .of(containerOverrides), .of(dependsOn.map { WireList($0) }), .of(parameters.map { WireMap($0) })])
    }
    package var jobDefinition: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var jobName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var arrayProperties: BatchArrayProperties? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var retryStrategy: BatchRetryStrategy? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var containerOverrides: BatchContainerOverrides? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var dependsOn: [BatchJobDependency]? {
        get { slotList(5) }
        set { setSlotList(5, newValue) }
    }
    package var parameters: [String: String]? {
        get { slotMap(6) }
        set { setSlotMap(6, newValue) }
    }
}

package struct PipeTargetCloudWatchLogsParameters: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logStreamName: String? = nil, timestamp: String? = nil) {
        record = Record([.of(logStreamName), .of(timestamp)])
    }
    package var logStreamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var timestamp: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct PipeTargetEcsTaskParameters: Structure {
    package static let memberCount = 15
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(taskDefinitionArn: String, taskCount: Int? = nil, launchType: LaunchType? = nil, networkConfiguration: NetworkConfiguration? = nil, platformVersion: String? = nil, group: String? = nil, capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil, enableECSManagedTags: Bool? = nil, enableExecuteCommand: Bool? = nil, placementConstraints: [PlacementConstraint]? = nil, placementStrategy: [PlacementStrategy]? = nil, propagateTags: PropagateTags? = nil, referenceId: String? = nil, overrides: EcsTaskOverride? = nil, tags: [Tag]? = nil) {
        record = Record([taskDefinitionArn.wire, .of(taskCount), .of(launchType), .of(networkConfiguration), .of(platformVersion), .of(group), .of(capacityProviderStrategy.map { WireList($0) }), .of(enableECSManagedTags), .of(enableExecuteCommand), .of(placementConstraints.map { WireList($0) }), .of(placementStrategy.map { WireList($0) }), .of(propagateTags), .of(referenceId), .of(overrides), .of(tags.map { WireList($0) })])
    }
    package var taskDefinitionArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var taskCount: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var launchType: LaunchType? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var networkConfiguration: NetworkConfiguration? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var platformVersion: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var group: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var capacityProviderStrategy: [CapacityProviderStrategyItem]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var enableECSManagedTags: Bool? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var enableExecuteCommand: Bool? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var placementConstraints: [PlacementConstraint]? {
        get { slotList(9) }
        set { setSlotList(9, newValue) }
    }
    package var placementStrategy: [PlacementStrategy]? {
        get { slotList(10) }
        set { setSlotList(10, newValue) }
    }
    package var propagateTags: PropagateTags? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var referenceId: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var overrides: EcsTaskOverride? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(14) }
        set { setSlotList(14, newValue) }
    }
}

package struct PipeTargetEventBridgeEventBusParameters: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(endpointId: String? = nil, detailType: String? = nil, source: String? = nil, resources: [String]? = nil, time: String? = nil) {
        record = Record([.of(endpointId), .of(detailType), .of(source), .of(resources.map { WireList($0) }), .of(time)])
    }
    package var endpointId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var detailType: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var source: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var resources: [String]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
    package var time: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct PipeTargetHttpParameters: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(pathParameterValues: [String]? = nil, headerParameters: [String: String]? = nil, queryStringParameters: [String: String]? = nil) {
        record = Record([.of(pathParameterValues.map { WireList($0) }), .of(headerParameters.map { WireMap($0) }), .of(queryStringParameters.map { WireMap($0) })])
    }
    package var pathParameterValues: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var headerParameters: [String: String]? {
        get { slotMap(1) }
        set { setSlotMap(1, newValue) }
    }
    package var queryStringParameters: [String: String]? {
        get { slotMap(2) }
        set { setSlotMap(2, newValue) }
    }
}

package struct PipeTargetKinesisStreamParameters: Structure {
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

package struct PipeTargetLambdaFunctionParameters: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(invocationType: PipeTargetInvocationType? = nil) {
        record = Record([.of(invocationType)])
    }
    package var invocationType: PipeTargetInvocationType? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct PipeTargetParameters: Structure {
    package static let memberCount = 13
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(inputTemplate: String? = nil, lambdaFunctionParameters: PipeTargetLambdaFunctionParameters? = nil, stepFunctionStateMachineParameters: PipeTargetStateMachineParameters? = nil, kinesisStreamParameters: PipeTargetKinesisStreamParameters? = nil, ecsTaskParameters: PipeTargetEcsTaskParameters? = nil, batchJobParameters: PipeTargetBatchJobParameters? = nil, sqsQueueParameters: PipeTargetSqsQueueParameters? = nil, httpParameters: PipeTargetHttpParameters? = nil, redshiftDataParameters: PipeTargetRedshiftDataParameters? = nil, sageMakerPipelineParameters: PipeTargetSageMakerPipelineParameters? = nil, eventBridgeEventBusParameters: PipeTargetEventBridgeEventBusParameters? = nil, cloudWatchLogsParameters: PipeTargetCloudWatchLogsParameters? = nil, timestreamParameters: PipeTargetTimestreamParameters? = nil) {
        record = Record([.of(inputTemplate), .of(lambdaFunctionParameters), .of(stepFunctionStateMachineParameters), .of(kinesisStreamParameters), .of(ecsTaskParameters), .of(batchJobParameters), .of(sqsQueueParameters), .of(httpParameters), .of(redshiftDataParameters), .of(sageMakerPipelineParameters), .of(eventBridgeEventBusParameters), .of(cloudWatchLogsParameters), .of(timestreamParameters)])
    }
    package var inputTemplate: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var lambdaFunctionParameters: PipeTargetLambdaFunctionParameters? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var stepFunctionStateMachineParameters: PipeTargetStateMachineParameters? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var kinesisStreamParameters: PipeTargetKinesisStreamParameters? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var ecsTaskParameters: PipeTargetEcsTaskParameters? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var batchJobParameters: PipeTargetBatchJobParameters? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var sqsQueueParameters: PipeTargetSqsQueueParameters? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var httpParameters: PipeTargetHttpParameters? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var redshiftDataParameters: PipeTargetRedshiftDataParameters? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var sageMakerPipelineParameters: PipeTargetSageMakerPipelineParameters? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var eventBridgeEventBusParameters: PipeTargetEventBridgeEventBusParameters? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var cloudWatchLogsParameters: PipeTargetCloudWatchLogsParameters? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var timestreamParameters: PipeTargetTimestreamParameters? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
}

package struct PipeTargetRedshiftDataParameters: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(secretManagerArn: String? = nil, database: String, dbUser: String? = nil, statementName: String? = nil, withEvent: Bool? = nil, sqls: [String]) {
        record = Record([.of(secretManagerArn), database.wire, .of(dbUser), .of(statementName), .of(withEvent), WireList(sqls).wire])
    }
    package var secretManagerArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var database: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var dbUser: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var statementName: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var withEvent: Bool? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var sqls: [String] {
        get { slotList(5) ?? [] }
        set { setSlotList(5, newValue) }
    }
}

package struct PipeTargetSageMakerPipelineParameters: Structure {
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

package struct PipeTargetSqsQueueParameters: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(messageGroupId: String? = nil, messageDeduplicationId: String? = nil) {
        record = Record([.of(messageGroupId), .of(messageDeduplicationId)])
    }
    package var messageGroupId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var messageDeduplicationId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct PipeTargetStateMachineParameters: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(invocationType: PipeTargetInvocationType? = nil) {
        record = Record([.of(invocationType)])
    }
    package var invocationType: PipeTargetInvocationType? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct PipeTargetTimestreamParameters: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(timeValue: String, epochTimeUnit: EpochTimeUnit? = nil, timeFieldType: TimeFieldType? = nil, timestampFormat: String? = nil, versionValue: String, dimensionMappings: [DimensionMapping], singleMeasureMappings: [SingleMeasureMapping]? = nil, multiMeasureMappings: [MultiMeasureMapping]? = nil) {
        record = Record([timeValue.wire, .of(epochTimeUnit), .of(timeFieldType), .of(timestampFormat), versionValue.wire, WireList(dimensionMappings).wire, .of(singleMeasureMappings.map { WireList($0) }), .of(multiMeasureMappings.map { WireList($0) })])
    }
    package var timeValue: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var epochTimeUnit: EpochTimeUnit? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var timeFieldType: TimeFieldType? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var timestampFormat: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var versionValue: String {
        get { slot(4) ?? "" }
        set { setSlot(4, newValue) }
    }
    package var dimensionMappings: [DimensionMapping] {
        get { slotList(5) ?? [] }
        set { setSlotList(5, newValue) }
    }
    package var singleMeasureMappings: [SingleMeasureMapping]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var multiMeasureMappings: [MultiMeasureMapping]? {
        get { slotList(7) }
        set { setSlotList(7, newValue) }
    }
}

package struct PlacementConstraint: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(type: PlacementConstraintType? = nil, expression: String? = nil) {
        record = Record([.of(type), .of(expression)])
    }
    package var type: PlacementConstraintType? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var expression: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct PlacementStrategy: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(type: PlacementStrategyType? = nil, field: String? = nil) {
        record = Record([.of(type), .of(field)])
    }
    package var type: PlacementStrategyType? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var field: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct S3LogDestination: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucketName: String? = nil, prefix: String? = nil, bucketOwner: String? = nil, outputFormat: S3OutputFormat? = nil) {
        record = Record([.of(bucketName), .of(prefix), .of(bucketOwner), .of(outputFormat)])
    }
    package var bucketName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var prefix: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var bucketOwner: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var outputFormat: S3OutputFormat? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct S3LogDestinationParameters: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucketName: String, bucketOwner: String, outputFormat: S3OutputFormat? = nil, prefix: String? = nil) {
        record = Record([bucketName.wire, bucketOwner.wire, .of(outputFormat), .of(prefix)])
    }
    package var bucketName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var bucketOwner: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var outputFormat: S3OutputFormat? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var prefix: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
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

package struct SelfManagedKafkaAccessConfigurationCredentials: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(basicAuth: String? = nil, saslScram512Auth: String? = nil, saslScram256Auth: String? = nil, clientCertificateTlsAuth: String? = nil) {
        record = Record([.of(basicAuth), .of(saslScram512Auth), .of(saslScram256Auth), .of(clientCertificateTlsAuth)])
    }
    package var basicAuth: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var saslScram512Auth: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var saslScram256Auth: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var clientCertificateTlsAuth: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct SelfManagedKafkaAccessConfigurationVpc: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(subnets: [String]? = nil, securityGroup: [String]? = nil) {
        record = Record([.of(subnets.map { WireList($0) }), .of(securityGroup.map { WireList($0) })])
    }
    package var subnets: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var securityGroup: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct SingleMeasureMapping: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(measureValue: String, measureValueType: MeasureValueType, measureName: String) {
        record = Record([measureValue.wire, measureValueType.wire, measureName.wire])
    }
    package var measureValue: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var measureValueType: MeasureValueType {
        get { slot(1) ?? MeasureValueType.fallback }
        set { setSlot(1, newValue) }
    }
    package var measureName: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
}

package struct StartPipeRequest: Structure {
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

package struct StartPipeResponse: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(arn: String? = nil, name: String? = nil, desiredState: RequestedPipeState? = nil, currentState: PipeState? = nil, creationTime: Instant? = nil, lastModifiedTime: Instant? = nil) {
        record = Record([.of(arn), .of(name), .of(desiredState), .of(currentState), .of(creationTime), .of(lastModifiedTime)])
    }
    package var arn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var name: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var desiredState: RequestedPipeState? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var currentState: PipeState? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var lastModifiedTime: Instant? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct StopPipeRequest: Structure {
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

package struct StopPipeResponse: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(arn: String? = nil, name: String? = nil, desiredState: RequestedPipeState? = nil, currentState: PipeState? = nil, creationTime: Instant? = nil, lastModifiedTime: Instant? = nil) {
        record = Record([.of(arn), .of(name), .of(desiredState), .of(currentState), .of(creationTime), .of(lastModifiedTime)])
    }
    package var arn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var name: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var desiredState: RequestedPipeState? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var currentState: PipeState? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var lastModifiedTime: Instant? {
        get { slot(5) }
        set { setSlot(5, newValue) }
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

package struct TagResourceResponse: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
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

package struct UntagResourceResponse: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct UpdatePipeRequest: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String, description: String? = nil, desiredState: RequestedPipeState? = nil, sourceParameters: UpdatePipeSourceParameters? = nil, enrichment: String? = nil, enrichmentParameters: PipeEnrichmentParameters? = nil, target: String? = nil, targetParameters: PipeTargetParameters? = nil, roleArn: String, logConfiguration: PipeLogConfigurationParameters? = nil, kmsKeyIdentifier: String? = nil) {
        record = Record([name.wire, .of(description), .of(desiredState), .of(sourceParameters), .of(enrichment), .of(enrichmentParameters), .of(target), .of(targetParameters), roleArn.wire, .of(logConfiguration), .of(kmsKeyIdentifier)])
    }
    package var name: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var description: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var desiredState: RequestedPipeState? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var sourceParameters: UpdatePipeSourceParameters? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var enrichment: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var enrichmentParameters: PipeEnrichmentParameters? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var target: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var targetParameters: PipeTargetParameters? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var roleArn: String {
        get { slot(8) ?? "" }
        set { setSlot(8, newValue) }
    }
    package var logConfiguration: PipeLogConfigurationParameters? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var kmsKeyIdentifier: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
}

package struct UpdatePipeResponse: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(arn: String? = nil, name: String? = nil, desiredState: RequestedPipeState? = nil, currentState: PipeState? = nil, creationTime: Instant? = nil, lastModifiedTime: Instant? = nil) {
        record = Record([.of(arn), .of(name), .of(desiredState), .of(currentState), .of(creationTime), .of(lastModifiedTime)])
    }
    package var arn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var name: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var desiredState: RequestedPipeState? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var currentState: PipeState? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var lastModifiedTime: Instant? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct UpdatePipeSourceActiveMQBrokerParameters: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(credentials: MQBrokerAccessCredentials, batchSize: Int? = nil, maximumBatchingWindowInSeconds: Int? = nil) {
        record = Record([credentials.wire, .of(batchSize), .of(maximumBatchingWindowInSeconds)])
    }
    package var credentials: MQBrokerAccessCredentials {
        get { slot(0) ?? MQBrokerAccessCredentials.fallback }
        set { setSlot(0, newValue) }
    }
    package var batchSize: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maximumBatchingWindowInSeconds: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct UpdatePipeSourceDynamoDBStreamParameters: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(batchSize: Int? = nil, deadLetterConfig: DeadLetterConfig? = nil, onPartialBatchItemFailure: OnPartialBatchItemFailureStreams? = nil, maximumBatchingWindowInSeconds: Int? = nil, maximumRecordAgeInSeconds: Int? = nil, maximumRetryAttempts: Int? = nil, parallelizationFactor: Int? = nil) {
        record = Record([.of(batchSize), .of(deadLetterConfig), .of(onPartialBatchItemFailure), .of(maximumBatchingWindowInSeconds), .of(maximumRecordAgeInSeconds), .of(maximumRetryAttempts), .of(parallelizationFactor)])
    }
    package var batchSize: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var deadLetterConfig: DeadLetterConfig? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var onPartialBatchItemFailure: OnPartialBatchItemFailureStreams? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maximumBatchingWindowInSeconds: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var maximumRecordAgeInSeconds: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var maximumRetryAttempts: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var parallelizationFactor: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct UpdatePipeSourceKinesisStreamParameters: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(batchSize: Int? = nil, deadLetterConfig: DeadLetterConfig? = nil, onPartialBatchItemFailure: OnPartialBatchItemFailureStreams? = nil, maximumBatchingWindowInSeconds: Int? = nil, maximumRecordAgeInSeconds: Int? = nil, maximumRetryAttempts: Int? = nil, parallelizationFactor: Int? = nil) {
        record = Record([.of(batchSize), .of(deadLetterConfig), .of(onPartialBatchItemFailure), .of(maximumBatchingWindowInSeconds), .of(maximumRecordAgeInSeconds), .of(maximumRetryAttempts), .of(parallelizationFactor)])
    }
    package var batchSize: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var deadLetterConfig: DeadLetterConfig? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var onPartialBatchItemFailure: OnPartialBatchItemFailureStreams? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maximumBatchingWindowInSeconds: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var maximumRecordAgeInSeconds: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var maximumRetryAttempts: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var parallelizationFactor: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct UpdatePipeSourceManagedStreamingKafkaParameters: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(batchSize: Int? = nil, credentials: MSKAccessCredentials? = nil, maximumBatchingWindowInSeconds: Int? = nil) {
        record = Record([.of(batchSize), .of(credentials), .of(maximumBatchingWindowInSeconds)])
    }
    package var batchSize: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var credentials: MSKAccessCredentials? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maximumBatchingWindowInSeconds: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct UpdatePipeSourceParameters: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(filterCriteria: FilterCriteria? = nil, kinesisStreamParameters: UpdatePipeSourceKinesisStreamParameters? = nil, dynamoDBStreamParameters: UpdatePipeSourceDynamoDBStreamParameters? = nil, sqsQueueParameters: UpdatePipeSourceSqsQueueParameters? = nil, activeMQBrokerParameters: UpdatePipeSourceActiveMQBrokerParameters? = nil, rabbitMQBrokerParameters: UpdatePipeSourceRabbitMQBrokerParameters? = nil, managedStreamingKafkaParameters: UpdatePipeSourceManagedStreamingKafkaParameters? = nil, selfManagedKafkaParameters: UpdatePipeSourceSelfManagedKafkaParameters? = nil) {
        record = Record([.of(filterCriteria), .of(kinesisStreamParameters), .of(dynamoDBStreamParameters), .of(sqsQueueParameters), .of(activeMQBrokerParameters), .of(rabbitMQBrokerParameters), .of(managedStreamingKafkaParameters), .of(selfManagedKafkaParameters)])
    }
    package var filterCriteria: FilterCriteria? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var kinesisStreamParameters: UpdatePipeSourceKinesisStreamParameters? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var dynamoDBStreamParameters: UpdatePipeSourceDynamoDBStreamParameters? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var sqsQueueParameters: UpdatePipeSourceSqsQueueParameters? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var activeMQBrokerParameters: UpdatePipeSourceActiveMQBrokerParameters? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var rabbitMQBrokerParameters: UpdatePipeSourceRabbitMQBrokerParameters? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var managedStreamingKafkaParameters: UpdatePipeSourceManagedStreamingKafkaParameters? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var selfManagedKafkaParameters: UpdatePipeSourceSelfManagedKafkaParameters? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct UpdatePipeSourceRabbitMQBrokerParameters: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(credentials: MQBrokerAccessCredentials, batchSize: Int? = nil, maximumBatchingWindowInSeconds: Int? = nil) {
        record = Record([credentials.wire, .of(batchSize), .of(maximumBatchingWindowInSeconds)])
    }
    package var credentials: MQBrokerAccessCredentials {
        get { slot(0) ?? MQBrokerAccessCredentials.fallback }
        set { setSlot(0, newValue) }
    }
    package var batchSize: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maximumBatchingWindowInSeconds: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct UpdatePipeSourceSelfManagedKafkaParameters: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(batchSize: Int? = nil, maximumBatchingWindowInSeconds: Int? = nil, credentials: SelfManagedKafkaAccessConfigurationCredentials? = nil, serverRootCaCertificate: String? = nil, vpc: SelfManagedKafkaAccessConfigurationVpc? = nil) {
        record = Record([.of(batchSize), .of(maximumBatchingWindowInSeconds), .of(credentials), .of(serverRootCaCertificate), .of(vpc)])
    }
    package var batchSize: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var maximumBatchingWindowInSeconds: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var credentials: SelfManagedKafkaAccessConfigurationCredentials? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var serverRootCaCertificate: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var vpc: SelfManagedKafkaAccessConfigurationVpc? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct UpdatePipeSourceSqsQueueParameters: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(batchSize: Int? = nil, maximumBatchingWindowInSeconds: Int? = nil) {
        record = Record([.of(batchSize), .of(maximumBatchingWindowInSeconds)])
    }
    package var batchSize: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var maximumBatchingWindowInSeconds: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ValidationExceptionField: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String, message: String) {
        record = Record([name.wire, message.wire])
    }
    package var name: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var message: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package enum AssignPublicIp: String, WireValue, CaseIterable {
    case enabled = "ENABLED"
    case disabled = "DISABLED"
}

package enum BatchJobDependencyType: String, WireValue, CaseIterable {
    case nToN = "N_TO_N"
    case sequential = "SEQUENTIAL"
}

package enum BatchResourceRequirementType: String, WireValue, CaseIterable {
    case gpu = "GPU"
    case memory = "MEMORY"
    case vcpu = "VCPU"
}

package enum DimensionValueType: String, WireValue, CaseIterable {
    case varchar = "VARCHAR"
}

package enum DynamoDBStreamStartPosition: String, WireValue, CaseIterable {
    case trimHorizon = "TRIM_HORIZON"
    case latest = "LATEST"
}

package enum EcsEnvironmentFileType: String, WireValue, CaseIterable {
    case s3 = "s3"
}

package enum EcsResourceRequirementType: String, WireValue, CaseIterable {
    case gpu = "GPU"
    case inferenceAccelerator = "InferenceAccelerator"
}

package enum EpochTimeUnit: String, WireValue, CaseIterable {
    case milliseconds = "MILLISECONDS"
    case seconds = "SECONDS"
    case microseconds = "MICROSECONDS"
    case nanoseconds = "NANOSECONDS"
}

package enum IncludeExecutionDataOption: String, WireValue, CaseIterable {
    case all = "ALL"
}

package enum KinesisStreamStartPosition: String, WireValue, CaseIterable {
    case trimHorizon = "TRIM_HORIZON"
    case latest = "LATEST"
    case atTimestamp = "AT_TIMESTAMP"
}

package enum LaunchType: String, WireValue, CaseIterable {
    case ec2 = "EC2"
    case fargate = "FARGATE"
    case external = "EXTERNAL"
}

package enum LogLevel: String, WireValue, CaseIterable {
    case off = "OFF"
    case error = "ERROR"
    case info = "INFO"
    case trace = "TRACE"
}

package enum MSKStartPosition: String, WireValue, CaseIterable {
    case trimHorizon = "TRIM_HORIZON"
    case latest = "LATEST"
}

package enum MeasureValueType: String, WireValue, CaseIterable {
    case double = "DOUBLE"
    case bigint = "BIGINT"
    case varchar = "VARCHAR"
    case boolean = "BOOLEAN"
    case timestamp = "TIMESTAMP"
}

package enum OnPartialBatchItemFailureStreams: String, WireValue, CaseIterable {
    case automaticBisect = "AUTOMATIC_BISECT"
}

package enum PipeState: String, WireValue, CaseIterable {
    case running = "RUNNING"
    case stopped = "STOPPED"
    case creating = "CREATING"
    case updating = "UPDATING"
    case deleting = "DELETING"
    case starting = "STARTING"
    case stopping = "STOPPING"
    case createFailed = "CREATE_FAILED"
    case updateFailed = "UPDATE_FAILED"
    case startFailed = "START_FAILED"
    case stopFailed = "STOP_FAILED"
    case deleteFailed = "DELETE_FAILED"
    case createRollbackFailed = "CREATE_ROLLBACK_FAILED"
    case deleteRollbackFailed = "DELETE_ROLLBACK_FAILED"
    case updateRollbackFailed = "UPDATE_ROLLBACK_FAILED"
}

package enum PipeTargetInvocationType: String, WireValue, CaseIterable {
    case requestResponse = "REQUEST_RESPONSE"
    case fireAndForget = "FIRE_AND_FORGET"
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

package enum RequestedPipeState: String, WireValue, CaseIterable {
    case running = "RUNNING"
    case stopped = "STOPPED"
}

package enum RequestedPipeStateDescribeResponse: String, WireValue, CaseIterable {
    case running = "RUNNING"
    case stopped = "STOPPED"
    case deleted = "DELETED"
}

package enum S3OutputFormat: String, WireValue, CaseIterable {
    case json = "json"
    case plain = "plain"
    case w3c = "w3c"
}

package enum SelfManagedKafkaStartPosition: String, WireValue, CaseIterable {
    case trimHorizon = "TRIM_HORIZON"
    case latest = "LATEST"
}

package enum TimeFieldType: String, WireValue, CaseIterable {
    case epoch = "EPOCH"
    case timestampFormat = "TIMESTAMP_FORMAT"
}
