// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

package struct AccountLimit: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(totalCodeSize: Int? = nil, codeSizeUnzipped: Int? = nil, codeSizeZipped: Int? = nil, concurrentExecutions: Int? = nil, unreservedConcurrentExecutions: Int? = nil) {
        record = Record([.of(totalCodeSize), .of(codeSizeUnzipped), .of(codeSizeZipped), .of(concurrentExecutions), .of(unreservedConcurrentExecutions)])
    }
    package var totalCodeSize: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var codeSizeUnzipped: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var codeSizeZipped: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var concurrentExecutions: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var unreservedConcurrentExecutions: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct AccountUsage: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(totalCodeSize: Int? = nil, functionCount: Int? = nil) {
        record = Record([.of(totalCodeSize), .of(functionCount)])
    }
    package var totalCodeSize: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var functionCount: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct AddLayerVersionPermissionRequest: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(layerName: String, versionNumber: Int, statementId: String, action: String, principal: String, organizationId: String? = nil, revisionId: String? = nil) {
        record = Record([layerName.wire, versionNumber.wire, statementId.wire, action.wire, principal.wire, .of(organizationId), .of(revisionId)])
    }
    package var layerName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var versionNumber: Int {
        get { slot(1) ?? 0 }
        set { setSlot(1, newValue) }
    }
    package var statementId: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var action: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var principal: String {
        get { slot(4) ?? "" }
        set { setSlot(4, newValue) }
    }
    package var organizationId: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var revisionId: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct AddLayerVersionPermissionResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(statement: String? = nil, revisionId: String? = nil) {
        record = Record([.of(statement), .of(revisionId)])
    }
    package var statement: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var revisionId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct AddPermissionRequest: Structure {
    package static let memberCount = 12
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, statementId: String, action: String, principal: String, sourceArn: String? = nil, sourceAccount: String? = nil, eventSourceToken: String? = nil, qualifier: String? = nil, revisionId: String? = nil, principalOrgID: String? = nil, functionUrlAuthType: FunctionUrlAuthType? = nil, invokedViaFunctionUrl: Bool? = nil) {
        record = Record([functionName.wire, statementId.wire, action.wire, principal.wire, .of(sourceArn), .of(sourceAccount), .of(eventSourceToken), .of(qualifier), .of(revisionId), .of(principalOrgID), .of(functionUrlAuthType), .of(invokedViaFunctionUrl)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var statementId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var action: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var principal: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var sourceArn: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var sourceAccount: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var eventSourceToken: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var qualifier: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var revisionId: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var principalOrgID: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var functionUrlAuthType: FunctionUrlAuthType? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var invokedViaFunctionUrl: Bool? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
}

package struct AddPermissionResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(statement: String? = nil) {
        record = Record([.of(statement)])
    }
    package var statement: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct AliasConfiguration: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(aliasArn: String? = nil, name: String? = nil, functionVersion: String? = nil, description: String? = nil, routingConfig: AliasRoutingConfiguration? = nil, revisionId: String? = nil) {
        record = Record([.of(aliasArn), .of(name), .of(functionVersion), .of(description), .of(routingConfig), .of(revisionId)])
    }
    package var aliasArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var name: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var functionVersion: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var description: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var routingConfig: AliasRoutingConfiguration? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var revisionId: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct AliasRoutingConfiguration: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(additionalVersionWeights: [String: Double]? = nil) {
        record = Record([.of(additionalVersionWeights.map { WireMap($0) })])
    }
    package var additionalVersionWeights: [String: Double]? {
        get { slotMap(0) }
        set { setSlotMap(0, newValue) }
    }
}

package struct AllowedPublishers: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(signingProfileVersionArns: [String]) {
        record = Record([WireList(signingProfileVersionArns).wire])
    }
    package var signingProfileVersionArns: [String] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
}

package struct AmazonManagedKafkaEventSourceConfig: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(consumerGroupId: String? = nil, schemaRegistryConfig: KafkaSchemaRegistryConfig? = nil) {
        record = Record([.of(consumerGroupId), .of(schemaRegistryConfig)])
    }
    package var consumerGroupId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var schemaRegistryConfig: KafkaSchemaRegistryConfig? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct CapacityProviderConfig: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(lambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig) {
        record = Record([lambdaManagedInstancesCapacityProviderConfig.wire])
    }
    package var lambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig {
        get { slot(0) ?? LambdaManagedInstancesCapacityProviderConfig.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct CodeSigningConfig: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(codeSigningConfigId: String, codeSigningConfigArn: String, description: String? = nil, allowedPublishers: AllowedPublishers, codeSigningPolicies: CodeSigningPolicies, lastModified: String) {
        record = Record([codeSigningConfigId.wire, codeSigningConfigArn.wire, .of(description), allowedPublishers.wire, codeSigningPolicies.wire, lastModified.wire])
    }
    package var codeSigningConfigId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var codeSigningConfigArn: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var description: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var allowedPublishers: AllowedPublishers {
        get { slot(3) ?? AllowedPublishers.fallback }
        set { setSlot(3, newValue) }
    }
    package var codeSigningPolicies: CodeSigningPolicies {
        get { slot(4) ?? CodeSigningPolicies.fallback }
        set { setSlot(4, newValue) }
    }
    package var lastModified: String {
        get { slot(5) ?? "" }
        set { setSlot(5, newValue) }
    }
}

package struct CodeSigningPolicies: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(untrustedArtifactOnDeployment: CodeSigningPolicy? = nil) {
        record = Record([.of(untrustedArtifactOnDeployment)])
    }
    package var untrustedArtifactOnDeployment: CodeSigningPolicy? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct Concurrency: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(reservedConcurrentExecutions: Int? = nil) {
        record = Record([.of(reservedConcurrentExecutions)])
    }
    package var reservedConcurrentExecutions: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct Cors: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(allowCredentials: Bool? = nil, allowHeaders: [String]? = nil, allowMethods: [String]? = nil, allowOrigins: [String]? = nil, exposeHeaders: [String]? = nil, maxAge: Int? = nil) {
        record = Record([.of(allowCredentials), .of(allowHeaders.map { WireList($0) }), .of(allowMethods.map { WireList($0) }), .of(allowOrigins.map { WireList($0) }), .of(exposeHeaders.map { WireList($0) }), .of(maxAge)])
    }
    package var allowCredentials: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var allowHeaders: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var allowMethods: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var allowOrigins: [String]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
    package var exposeHeaders: [String]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var maxAge: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct CreateAliasRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, name: String, functionVersion: String, description: String? = nil, routingConfig: AliasRoutingConfiguration? = nil) {
        record = Record([functionName.wire, name.wire, functionVersion.wire, .of(description), .of(routingConfig)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var name: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var functionVersion: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var description: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var routingConfig: AliasRoutingConfiguration? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct CreateCodeSigningConfigRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(description: String? = nil, allowedPublishers: AllowedPublishers, codeSigningPolicies: CodeSigningPolicies? = nil, tags: [String: String]? = nil) {
        record = Record([.of(description), allowedPublishers.wire, .of(codeSigningPolicies), .of(tags.map { WireMap($0) })])
    }
    package var description: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var allowedPublishers: AllowedPublishers {
        get { slot(1) ?? AllowedPublishers.fallback }
        set { setSlot(1, newValue) }
    }
    package var codeSigningPolicies: CodeSigningPolicies? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
}

package struct CreateCodeSigningConfigResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(codeSigningConfig: CodeSigningConfig) {
        record = Record([codeSigningConfig.wire])
    }
    package var codeSigningConfig: CodeSigningConfig {
        get { slot(0) ?? CodeSigningConfig.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct CreateEventSourceMappingRequest: Structure {
    package static let memberCount = 28
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(eventSourceArn: String? = nil, functionName: String, enabled: Bool? = nil, batchSize: Int? = nil, filterCriteria: FilterCriteria? = nil, maximumBatchingWindowInSeconds: Int? = nil, parallelizationFactor: Int? = nil, startingPosition: EventSourcePosition? = nil, startingPositionTimestamp: Instant? = nil, destinationConfig: DestinationConfig? = nil, maximumRecordAgeInSeconds: Int? = nil, bisectBatchOnFunctionError: Bool? = nil, maximumRetryAttempts: Int? = nil, tags: [String: String]? = nil, tumblingWindowInSeconds: Int? = nil, topics: [String]? = nil, queues: [String]? = nil, sourceAccessConfigurations: [SourceAccessConfiguration]? = nil, selfManagedEventSource: SelfManagedEventSource? = nil, functionResponseTypes: [FunctionResponseType]? = nil, amazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig? = nil, selfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig? = nil, scalingConfig: ScalingConfig? = nil, documentDBEventSourceConfig: DocumentDBEventSourceConfig? = nil, kmsKeyArn: String? = nil, metricsConfig: EventSourceMappingMetricsConfig? = nil, loggingConfig: EventSourceMappingLoggingConfig? = nil, provisionedPollerConfig: ProvisionedPollerConfig? = nil) {
        record = Record([.of(eventSourceArn), functionName.wire, .of(enabled), .of(batchSize), .of(filterCriteria), .of(maximumBatchingWindowInSeconds), .of(parallelizationFactor), .of(startingPosition), .of(startingPositionTimestamp), .of(destinationConfig), .of(maximumRecordAgeInSeconds), .of(bisectBatchOnFunctionError), .of(maximumRetryAttempts), .of(tags.map { WireMap($0) }), .of(tumblingWindowInSeconds), .of(topics.map { WireList($0) }), .of(queues.map { WireList($0) }), .of(sourceAccessConfigurations.map { WireList($0) }), .of(selfManagedEventSource), .of(functionResponseTypes.map { WireList($0) }), .of(amazonManagedKafkaEventSourceConfig), .of(selfManagedKafkaEventSourceConfig), .of(scalingConfig), .of(documentDBEventSourceConfig), .of(kmsKeyArn), .of(metricsConfig), .of(loggingConfig), .of(provisionedPollerConfig)])
    }
    package var eventSourceArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var functionName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var enabled: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var batchSize: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var filterCriteria: FilterCriteria? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var maximumBatchingWindowInSeconds: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var parallelizationFactor: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var startingPosition: EventSourcePosition? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var startingPositionTimestamp: Instant? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var destinationConfig: DestinationConfig? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var maximumRecordAgeInSeconds: Int? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var bisectBatchOnFunctionError: Bool? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var maximumRetryAttempts: Int? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(13) }
        set { setSlotMap(13, newValue) }
    }
    package var tumblingWindowInSeconds: Int? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var topics: [String]? {
        get { slotList(15) }
        set { setSlotList(15, newValue) }
    }
    package var queues: [String]? {
        get { slotList(16) }
        set { setSlotList(16, newValue) }
    }
    package var sourceAccessConfigurations: [SourceAccessConfiguration]? {
        get { slotList(17) }
        set { setSlotList(17, newValue) }
    }
    package var selfManagedEventSource: SelfManagedEventSource? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var functionResponseTypes: [FunctionResponseType]? {
        get { slotList(19) }
        set { setSlotList(19, newValue) }
    }
    package var amazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
    package var selfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig? {
        get { slot(21) }
        set { setSlot(21, newValue) }
    }
    package var scalingConfig: ScalingConfig? {
        get { slot(22) }
        set { setSlot(22, newValue) }
    }
    package var documentDBEventSourceConfig: DocumentDBEventSourceConfig? {
        get { slot(23) }
        set { setSlot(23, newValue) }
    }
    package var kmsKeyArn: String? {
        get { slot(24) }
        set { setSlot(24, newValue) }
    }
    package var metricsConfig: EventSourceMappingMetricsConfig? {
        get { slot(25) }
        set { setSlot(25, newValue) }
    }
    package var loggingConfig: EventSourceMappingLoggingConfig? {
        get { slot(26) }
        set { setSlot(26, newValue) }
    }
    package var provisionedPollerConfig: ProvisionedPollerConfig? {
        get { slot(27) }
        set { setSlot(27, newValue) }
    }
}

package struct CreateFunctionRequest: Structure {
    package static let memberCount = 28
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, runtime: Runtime? = nil, role: String, handler: String? = nil, code: FunctionCode, description: String? = nil, timeout: Int? = nil, memorySize: Int? = nil, publish: Bool? = nil, vpcConfig: VpcConfig? = nil, packageType: PackageType? = nil, deadLetterConfig: DeadLetterConfig? = nil, environment: Environment? = nil, kmsKeyArn: String? = nil, tracingConfig: TracingConfig? = nil, tags: [String: String]? = nil, layers: [String]? = nil, fileSystemConfigs: [FileSystemConfig]? = nil, imageConfig: ImageConfig? = nil, codeSigningConfigArn: String? = nil, architectures: [Architecture]? = nil, ephemeralStorage: EphemeralStorage? = nil, snapStart: SnapStart? = nil, loggingConfig: LoggingConfig? = nil, capacityProviderConfig: CapacityProviderConfig? = nil, publishTo: FunctionVersionLatestPublished? = nil, durableConfig: DurableConfig? = nil, tenancyConfig: TenancyConfig? = nil) {
        record = Record([functionName.wire, .of(runtime), role.wire, .of(handler), code.wire, .of(description), .of(timeout), .of(memorySize), .of(publish), .of(vpcConfig), .of(packageType), .of(deadLetterConfig), .of(environment), .of(kmsKeyArn), .of(tracingConfig), .of(tags.map { WireMap($0) }), .of(layers.map { WireList($0) }), .of(fileSystemConfigs.map { WireList($0) }), .of(imageConfig), .of(codeSigningConfigArn), .of(architectures.map { WireList($0) }), .of(ephemeralStorage), .of(snapStart), .of(loggingConfig), .of(capacityProviderConfig), .of(publishTo), .of(durableConfig), .of(tenancyConfig)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var runtime: Runtime? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var role: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var handler: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var code: FunctionCode {
        get { slot(4) ?? FunctionCode.fallback }
        set { setSlot(4, newValue) }
    }
    package var description: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var timeout: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var memorySize: Int? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var publish: Bool? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var vpcConfig: VpcConfig? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var packageType: PackageType? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var deadLetterConfig: DeadLetterConfig? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var environment: Environment? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var kmsKeyArn: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var tracingConfig: TracingConfig? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(15) }
        set { setSlotMap(15, newValue) }
    }
    package var layers: [String]? {
        get { slotList(16) }
        set { setSlotList(16, newValue) }
    }
    package var fileSystemConfigs: [FileSystemConfig]? {
        get { slotList(17) }
        set { setSlotList(17, newValue) }
    }
    package var imageConfig: ImageConfig? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var codeSigningConfigArn: String? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var architectures: [Architecture]? {
        get { slotList(20) }
        set { setSlotList(20, newValue) }
    }
    package var ephemeralStorage: EphemeralStorage? {
        get { slot(21) }
        set { setSlot(21, newValue) }
    }
    package var snapStart: SnapStart? {
        get { slot(22) }
        set { setSlot(22, newValue) }
    }
    package var loggingConfig: LoggingConfig? {
        get { slot(23) }
        set { setSlot(23, newValue) }
    }
    package var capacityProviderConfig: CapacityProviderConfig? {
        get { slot(24) }
        set { setSlot(24, newValue) }
    }
    package var publishTo: FunctionVersionLatestPublished? {
        get { slot(25) }
        set { setSlot(25, newValue) }
    }
    package var durableConfig: DurableConfig? {
        get { slot(26) }
        set { setSlot(26, newValue) }
    }
    package var tenancyConfig: TenancyConfig? {
        get { slot(27) }
        set { setSlot(27, newValue) }
    }
}

package struct CreateFunctionUrlConfigRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, qualifier: String? = nil, authType: FunctionUrlAuthType, cors: Cors? = nil, invokeMode: InvokeMode? = nil) {
        record = Record([functionName.wire, .of(qualifier), authType.wire, .of(cors), .of(invokeMode)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var qualifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var authType: FunctionUrlAuthType {
        get { slot(2) ?? FunctionUrlAuthType.fallback }
        set { setSlot(2, newValue) }
    }
    package var cors: Cors? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var invokeMode: InvokeMode? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct CreateFunctionUrlConfigResponse: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionUrl: String, functionArn: String, authType: FunctionUrlAuthType, cors: Cors? = nil, creationTime: String, invokeMode: InvokeMode? = nil) {
        record = Record([functionUrl.wire, functionArn.wire, authType.wire, .of(cors), creationTime.wire, .of(invokeMode)])
    }
    package var functionUrl: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var functionArn: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var authType: FunctionUrlAuthType {
        get { slot(2) ?? FunctionUrlAuthType.fallback }
        set { setSlot(2, newValue) }
    }
    package var cors: Cors? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var creationTime: String {
        get { slot(4) ?? "" }
        set { setSlot(4, newValue) }
    }
    package var invokeMode: InvokeMode? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct DeadLetterConfig: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(targetArn: String? = nil) {
        record = Record([.of(targetArn)])
    }
    package var targetArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteAliasRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, name: String) {
        record = Record([functionName.wire, name.wire])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var name: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteCodeSigningConfigRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(codeSigningConfigArn: String) {
        record = Record([codeSigningConfigArn.wire])
    }
    package var codeSigningConfigArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteCodeSigningConfigResponse: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct DeleteEventSourceMappingRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(uuid: String) {
        record = Record([uuid.wire])
    }
    package var uuid: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteFunctionCodeSigningConfigRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String) {
        record = Record([functionName.wire])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteFunctionConcurrencyRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String) {
        record = Record([functionName.wire])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteFunctionEventInvokeConfigRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, qualifier: String? = nil) {
        record = Record([functionName.wire, .of(qualifier)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var qualifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteFunctionRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, qualifier: String? = nil) {
        record = Record([functionName.wire, .of(qualifier)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var qualifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteFunctionResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(statusCode: Int? = nil) {
        record = Record([.of(statusCode)])
    }
    package var statusCode: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteFunctionUrlConfigRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, qualifier: String? = nil) {
        record = Record([functionName.wire, .of(qualifier)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var qualifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteLayerVersionRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(layerName: String, versionNumber: Int) {
        record = Record([layerName.wire, versionNumber.wire])
    }
    package var layerName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var versionNumber: Int {
        get { slot(1) ?? 0 }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteProvisionedConcurrencyConfigRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, qualifier: String) {
        record = Record([functionName.wire, qualifier.wire])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var qualifier: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct DestinationConfig: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(onSuccess: OnSuccess? = nil, onFailure: OnFailure? = nil) {
        record = Record([.of(onSuccess), .of(onFailure)])
    }
    package var onSuccess: OnSuccess? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var onFailure: OnFailure? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DocumentDBEventSourceConfig: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(databaseName: String? = nil, collectionName: String? = nil, fullDocument: FullDocument? = nil) {
        record = Record([.of(databaseName), .of(collectionName), .of(fullDocument)])
    }
    package var databaseName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var collectionName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var fullDocument: FullDocument? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct DurableConfig: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(retentionPeriodInDays: Int? = nil, executionTimeout: Int? = nil) {
        record = Record([.of(retentionPeriodInDays), .of(executionTimeout)])
    }
    package var retentionPeriodInDays: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var executionTimeout: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct Environment: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(variables: [String: String]? = nil) {
        record = Record([.of(variables.map { WireMap($0) })])
    }
    package var variables: [String: String]? {
        get { slotMap(0) }
        set { setSlotMap(0, newValue) }
    }
}

package struct EnvironmentError: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(errorCode: String? = nil, message: String? = nil) {
        record = Record([.of(errorCode), .of(message)])
    }
    package var errorCode: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var message: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct EnvironmentResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(variables: [String: String]? = nil, error: EnvironmentError? = nil) {
        record = Record([.of(variables.map { WireMap($0) }), .of(error)])
    }
    package var variables: [String: String]? {
        get { slotMap(0) }
        set { setSlotMap(0, newValue) }
    }
    package var error: EnvironmentError? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct EphemeralStorage: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(size: Int) {
        record = Record([size.wire])
    }
    package var size: Int {
        get { slot(0) ?? 0 }
        set { setSlot(0, newValue) }
    }
}

package struct EventSourceMappingConfiguration: Structure {
    package static let memberCount = 33
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(uuid: String? = nil, startingPosition: EventSourcePosition? = nil, startingPositionTimestamp: Instant? = nil, batchSize: Int? = nil, maximumBatchingWindowInSeconds: Int? = nil, parallelizationFactor: Int? = nil, eventSourceArn: String? = nil, filterCriteria: FilterCriteria? = nil, functionArn: String? = nil, lastModified: Instant? = nil, lastProcessingResult: String? = nil, state: String? = nil, stateTransitionReason: String? = nil, destinationConfig: DestinationConfig? = nil, topics: [String]? = nil, queues: [String]? = nil, sourceAccessConfigurations: [SourceAccessConfiguration]? = nil, selfManagedEventSource: SelfManagedEventSource? = nil, maximumRecordAgeInSeconds: Int? = nil, bisectBatchOnFunctionError: Bool? = nil, maximumRetryAttempts: Int? = nil, tumblingWindowInSeconds: Int? = nil, functionResponseTypes: [FunctionResponseType]? = nil, amazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig? = nil, selfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig? = nil, scalingConfig: ScalingConfig? = nil, documentDBEventSourceConfig: DocumentDBEventSourceConfig? = nil, kmsKeyArn: String? = nil, filterCriteriaError: FilterCriteriaError? = nil, eventSourceMappingArn: String? = nil, metricsConfig: EventSourceMappingMetricsConfig? = nil, loggingConfig: EventSourceMappingLoggingConfig? = nil, provisionedPollerConfig: ProvisionedPollerConfig? = nil) {
        record = Record([.of(uuid), .of(startingPosition), .of(startingPositionTimestamp), .of(batchSize), .of(maximumBatchingWindowInSeconds), .of(parallelizationFactor), .of(eventSourceArn), .of(filterCriteria), .of(functionArn), .of(lastModified), .of(lastProcessingResult), .of(state), .of(stateTransitionReason), .of(destinationConfig), .of(topics.map { WireList($0) }), .of(queues.map { WireList($0) }), .of(sourceAccessConfigurations.map { WireList($0) }), .of(selfManagedEventSource), .of(maximumRecordAgeInSeconds), .of(bisectBatchOnFunctionError), .of(maximumRetryAttempts), .of(tumblingWindowInSeconds), .of(functionResponseTypes.map { WireList($0) }), .of(amazonManagedKafkaEventSourceConfig), .of(selfManagedKafkaEventSourceConfig), .of(scalingConfig), .of(documentDBEventSourceConfig), .of(kmsKeyArn), .of(filterCriteriaError), .of(eventSourceMappingArn), .of(metricsConfig), .of(loggingConfig), .of(provisionedPollerConfig)])
    }
    package var uuid: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var startingPosition: EventSourcePosition? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var startingPositionTimestamp: Instant? {
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
    package var parallelizationFactor: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var eventSourceArn: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var filterCriteria: FilterCriteria? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var functionArn: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var lastModified: Instant? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var lastProcessingResult: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var state: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var stateTransitionReason: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var destinationConfig: DestinationConfig? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var topics: [String]? {
        get { slotList(14) }
        set { setSlotList(14, newValue) }
    }
    package var queues: [String]? {
        get { slotList(15) }
        set { setSlotList(15, newValue) }
    }
    package var sourceAccessConfigurations: [SourceAccessConfiguration]? {
        get { slotList(16) }
        set { setSlotList(16, newValue) }
    }
    package var selfManagedEventSource: SelfManagedEventSource? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var maximumRecordAgeInSeconds: Int? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var bisectBatchOnFunctionError: Bool? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var maximumRetryAttempts: Int? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
    package var tumblingWindowInSeconds: Int? {
        get { slot(21) }
        set { setSlot(21, newValue) }
    }
    package var functionResponseTypes: [FunctionResponseType]? {
        get { slotList(22) }
        set { setSlotList(22, newValue) }
    }
    package var amazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig? {
        get { slot(23) }
        set { setSlot(23, newValue) }
    }
    package var selfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig? {
        get { slot(24) }
        set { setSlot(24, newValue) }
    }
    package var scalingConfig: ScalingConfig? {
        get { slot(25) }
        set { setSlot(25, newValue) }
    }
    package var documentDBEventSourceConfig: DocumentDBEventSourceConfig? {
        get { slot(26) }
        set { setSlot(26, newValue) }
    }
    package var kmsKeyArn: String? {
        get { slot(27) }
        set { setSlot(27, newValue) }
    }
    package var filterCriteriaError: FilterCriteriaError? {
        get { slot(28) }
        set { setSlot(28, newValue) }
    }
    package var eventSourceMappingArn: String? {
        get { slot(29) }
        set { setSlot(29, newValue) }
    }
    package var metricsConfig: EventSourceMappingMetricsConfig? {
        get { slot(30) }
        set { setSlot(30, newValue) }
    }
    package var loggingConfig: EventSourceMappingLoggingConfig? {
        get { slot(31) }
        set { setSlot(31, newValue) }
    }
    package var provisionedPollerConfig: ProvisionedPollerConfig? {
        get { slot(32) }
        set { setSlot(32, newValue) }
    }
}

package struct EventSourceMappingLoggingConfig: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(systemLogLevel: EventSourceMappingSystemLogLevel? = nil) {
        record = Record([.of(systemLogLevel)])
    }
    package var systemLogLevel: EventSourceMappingSystemLogLevel? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct EventSourceMappingMetricsConfig: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(metrics: [EventSourceMappingMetric]? = nil) {
        record = Record([.of(metrics.map { WireList($0) })])
    }
    package var metrics: [EventSourceMappingMetric]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct FileSystemConfig: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(arn: String, localMountPath: String) {
        record = Record([arn.wire, localMountPath.wire])
    }
    package var arn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var localMountPath: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
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

package struct FilterCriteriaError: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(errorCode: String? = nil, message: String? = nil) {
        record = Record([.of(errorCode), .of(message)])
    }
    package var errorCode: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var message: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct FunctionCode: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(zipFile: [UInt8]? = nil, s3Bucket: String? = nil, s3Key: String? = nil, s3ObjectVersion: String? = nil, imageUri: String? = nil, sourceKMSKeyArn: String? = nil) {
        record = Record([.of(zipFile), .of(s3Bucket), .of(s3Key), .of(s3ObjectVersion), .of(imageUri), .of(sourceKMSKeyArn)])
    }
    package var zipFile: [UInt8]? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var s3Bucket: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var s3Key: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var s3ObjectVersion: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var imageUri: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var sourceKMSKeyArn: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct FunctionCodeLocation: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(repositoryType: String? = nil, location: String? = nil, imageUri: String? = nil, resolvedImageUri: String? = nil, sourceKMSKeyArn: String? = nil) {
        record = Record([.of(repositoryType), .of(location), .of(imageUri), .of(resolvedImageUri), .of(sourceKMSKeyArn)])
    }
    package var repositoryType: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var location: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var imageUri: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var resolvedImageUri: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var sourceKMSKeyArn: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct FunctionConfiguration: Structure {
    package static let memberCount = 40
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String? = nil, functionArn: String? = nil, runtime: Runtime? = nil, role: String? = nil, handler: String? = nil, codeSize: Int? = nil, description: String? = nil, timeout: Int? = nil, memorySize: Int? = nil, lastModified: String? = nil, codeSha256: String? = nil, version: String? = nil, vpcConfig: VpcConfigResponse? = nil, deadLetterConfig: DeadLetterConfig? = nil, environment: EnvironmentResponse? = nil, kmsKeyArn: String? = nil, tracingConfig: TracingConfigResponse? = nil, masterArn: String? = nil, revisionId: String? = nil, layers: [Layer]? = nil, state: State? = nil, stateReason: String? = nil, stateReasonCode: StateReasonCode? = nil, lastUpdateStatus: LastUpdateStatus? = nil, lastUpdateStatusReason: String? = nil, lastUpdateStatusReasonCode: LastUpdateStatusReasonCode? = nil, fileSystemConfigs: [FileSystemConfig]? = nil, packageType: PackageType? = nil, imageConfigResponse: ImageConfigResponse? = nil, signingProfileVersionArn: String? = nil, signingJobArn: String? = nil, architectures: [Architecture]? = nil, ephemeralStorage: EphemeralStorage? = nil, snapStart: SnapStartResponse? = nil, runtimeVersionConfig: RuntimeVersionConfig? = nil, loggingConfig: LoggingConfig? = nil, capacityProviderConfig: CapacityProviderConfig? = nil, configSha256: String? = nil, durableConfig: DurableConfig? = nil, tenancyConfig: TenancyConfig? = nil) {
        record = Record([.of(functionName), .of(functionArn), .of(runtime), .of(role), .of(handler), .of(codeSize), .of(description), .of(timeout), .of(memorySize), .of(lastModified), .of(codeSha256), .of(version), .of(vpcConfig), .of(deadLetterConfig), .of(environment), .of(kmsKeyArn), .of(tracingConfig), .of(masterArn), .of(revisionId), .of(layers.map { WireList($0) }), .of(state), .of(stateReason), .of(stateReasonCode), .of(lastUpdateStatus), .of(lastUpdateStatusReason), .of(lastUpdateStatusReasonCode), .of(fileSystemConfigs.map { WireList($0) }), .of(packageType), .of(imageConfigResponse), .of(signingProfileVersionArn), .of(signingJobArn), .of(architectures.map { WireList($0) }), .of(ephemeralStorage), .of(snapStart), .of(runtimeVersionConfig), .of(loggingConfig), .of(capacityProviderConfig), .of(configSha256), .of(durableConfig), .of(tenancyConfig)])
    }
    package var functionName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var functionArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var runtime: Runtime? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var role: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var handler: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var codeSize: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var description: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var timeout: Int? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var memorySize: Int? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var lastModified: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var codeSha256: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var version: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var vpcConfig: VpcConfigResponse? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var deadLetterConfig: DeadLetterConfig? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var environment: EnvironmentResponse? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var kmsKeyArn: String? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var tracingConfig: TracingConfigResponse? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var masterArn: String? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var revisionId: String? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var layers: [Layer]? {
        get { slotList(19) }
        set { setSlotList(19, newValue) }
    }
    package var state: State? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
    package var stateReason: String? {
        get { slot(21) }
        set { setSlot(21, newValue) }
    }
    package var stateReasonCode: StateReasonCode? {
        get { slot(22) }
        set { setSlot(22, newValue) }
    }
    package var lastUpdateStatus: LastUpdateStatus? {
        get { slot(23) }
        set { setSlot(23, newValue) }
    }
    package var lastUpdateStatusReason: String? {
        get { slot(24) }
        set { setSlot(24, newValue) }
    }
    package var lastUpdateStatusReasonCode: LastUpdateStatusReasonCode? {
        get { slot(25) }
        set { setSlot(25, newValue) }
    }
    package var fileSystemConfigs: [FileSystemConfig]? {
        get { slotList(26) }
        set { setSlotList(26, newValue) }
    }
    package var packageType: PackageType? {
        get { slot(27) }
        set { setSlot(27, newValue) }
    }
    package var imageConfigResponse: ImageConfigResponse? {
        get { slot(28) }
        set { setSlot(28, newValue) }
    }
    package var signingProfileVersionArn: String? {
        get { slot(29) }
        set { setSlot(29, newValue) }
    }
    package var signingJobArn: String? {
        get { slot(30) }
        set { setSlot(30, newValue) }
    }
    package var architectures: [Architecture]? {
        get { slotList(31) }
        set { setSlotList(31, newValue) }
    }
    package var ephemeralStorage: EphemeralStorage? {
        get { slot(32) }
        set { setSlot(32, newValue) }
    }
    package var snapStart: SnapStartResponse? {
        get { slot(33) }
        set { setSlot(33, newValue) }
    }
    package var runtimeVersionConfig: RuntimeVersionConfig? {
        get { slot(34) }
        set { setSlot(34, newValue) }
    }
    package var loggingConfig: LoggingConfig? {
        get { slot(35) }
        set { setSlot(35, newValue) }
    }
    package var capacityProviderConfig: CapacityProviderConfig? {
        get { slot(36) }
        set { setSlot(36, newValue) }
    }
    package var configSha256: String? {
        get { slot(37) }
        set { setSlot(37, newValue) }
    }
    package var durableConfig: DurableConfig? {
        get { slot(38) }
        set { setSlot(38, newValue) }
    }
    package var tenancyConfig: TenancyConfig? {
        get { slot(39) }
        set { setSlot(39, newValue) }
    }
}

package struct FunctionEventInvokeConfig: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(lastModified: Instant? = nil, functionArn: String? = nil, maximumRetryAttempts: Int? = nil, maximumEventAgeInSeconds: Int? = nil, destinationConfig: DestinationConfig? = nil) {
        record = Record([.of(lastModified), .of(functionArn), .of(maximumRetryAttempts), .of(maximumEventAgeInSeconds), .of(destinationConfig)])
    }
    package var lastModified: Instant? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var functionArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maximumRetryAttempts: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maximumEventAgeInSeconds: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var destinationConfig: DestinationConfig? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct FunctionUrlConfig: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionUrl: String, functionArn: String, creationTime: String, lastModifiedTime: String, cors: Cors? = nil, authType: FunctionUrlAuthType, invokeMode: InvokeMode? = nil) {
        record = Record([functionUrl.wire, functionArn.wire, creationTime.wire, lastModifiedTime.wire, .of(cors), authType.wire, .of(invokeMode)])
    }
    package var functionUrl: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var functionArn: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var creationTime: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var lastModifiedTime: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var cors: Cors? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var authType: FunctionUrlAuthType {
        get { slot(5) ?? FunctionUrlAuthType.fallback }
        set { setSlot(5, newValue) }
    }
    package var invokeMode: InvokeMode? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct GetAccountSettingsRequest: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct GetAccountSettingsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(accountLimit: AccountLimit? = nil, accountUsage: AccountUsage? = nil) {
        record = Record([.of(accountLimit), .of(accountUsage)])
    }
    package var accountLimit: AccountLimit? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var accountUsage: AccountUsage? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetAliasRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, name: String) {
        record = Record([functionName.wire, name.wire])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var name: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct GetCodeSigningConfigRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(codeSigningConfigArn: String) {
        record = Record([codeSigningConfigArn.wire])
    }
    package var codeSigningConfigArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct GetCodeSigningConfigResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(codeSigningConfig: CodeSigningConfig) {
        record = Record([codeSigningConfig.wire])
    }
    package var codeSigningConfig: CodeSigningConfig {
        get { slot(0) ?? CodeSigningConfig.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct GetEventSourceMappingRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(uuid: String) {
        record = Record([uuid.wire])
    }
    package var uuid: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct GetFunctionCodeSigningConfigRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String) {
        record = Record([functionName.wire])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct GetFunctionCodeSigningConfigResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(codeSigningConfigArn: String, functionName: String) {
        record = Record([codeSigningConfigArn.wire, functionName.wire])
    }
    package var codeSigningConfigArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var functionName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct GetFunctionConcurrencyRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String) {
        record = Record([functionName.wire])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct GetFunctionConcurrencyResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(reservedConcurrentExecutions: Int? = nil) {
        record = Record([.of(reservedConcurrentExecutions)])
    }
    package var reservedConcurrentExecutions: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetFunctionConfigurationRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, qualifier: String? = nil) {
        record = Record([functionName.wire, .of(qualifier)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var qualifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetFunctionEventInvokeConfigRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, qualifier: String? = nil) {
        record = Record([functionName.wire, .of(qualifier)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var qualifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetFunctionRecursionConfigRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String) {
        record = Record([functionName.wire])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct GetFunctionRecursionConfigResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(recursiveLoop: RecursiveLoop? = nil) {
        record = Record([.of(recursiveLoop)])
    }
    package var recursiveLoop: RecursiveLoop? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetFunctionRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, qualifier: String? = nil) {
        record = Record([functionName.wire, .of(qualifier)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var qualifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetFunctionResponse: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(configuration: FunctionConfiguration? = nil, code: FunctionCodeLocation? = nil, tags: [String: String]? = nil, tagsError: TagsError? = nil, concurrency: Concurrency? = nil) {
        record = Record([.of(configuration), .of(code), .of(tags.map { WireMap($0) }), .of(tagsError), .of(concurrency)])
    }
    package var configuration: FunctionConfiguration? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var code: FunctionCodeLocation? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(2) }
        set { setSlotMap(2, newValue) }
    }
    package var tagsError: TagsError? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var concurrency: Concurrency? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct GetFunctionUrlConfigRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, qualifier: String? = nil) {
        record = Record([functionName.wire, .of(qualifier)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var qualifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetFunctionUrlConfigResponse: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionUrl: String, functionArn: String, authType: FunctionUrlAuthType, cors: Cors? = nil, creationTime: String, lastModifiedTime: String, invokeMode: InvokeMode? = nil) {
        record = Record([functionUrl.wire, functionArn.wire, authType.wire, .of(cors), creationTime.wire, lastModifiedTime.wire, .of(invokeMode)])
    }
    package var functionUrl: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var functionArn: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var authType: FunctionUrlAuthType {
        get { slot(2) ?? FunctionUrlAuthType.fallback }
        set { setSlot(2, newValue) }
    }
    package var cors: Cors? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var creationTime: String {
        get { slot(4) ?? "" }
        set { setSlot(4, newValue) }
    }
    package var lastModifiedTime: String {
        get { slot(5) ?? "" }
        set { setSlot(5, newValue) }
    }
    package var invokeMode: InvokeMode? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct GetLayerVersionByArnRequest: Structure {
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

package struct GetLayerVersionPolicyRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(layerName: String, versionNumber: Int) {
        record = Record([layerName.wire, versionNumber.wire])
    }
    package var layerName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var versionNumber: Int {
        get { slot(1) ?? 0 }
        set { setSlot(1, newValue) }
    }
}

package struct GetLayerVersionPolicyResponse: Structure {
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

package struct GetLayerVersionRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(layerName: String, versionNumber: Int) {
        record = Record([layerName.wire, versionNumber.wire])
    }
    package var layerName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var versionNumber: Int {
        get { slot(1) ?? 0 }
        set { setSlot(1, newValue) }
    }
}

package struct GetLayerVersionResponse: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(content: LayerVersionContentOutput? = nil, layerArn: String? = nil, layerVersionArn: String? = nil, description: String? = nil, createdDate: String? = nil, version: Int? = nil, compatibleRuntimes: [Runtime]? = nil, licenseInfo: String? = nil, compatibleArchitectures: [Architecture]? = nil) {
        record = Record([.of(content), .of(layerArn), .of(layerVersionArn), .of(description), .of(createdDate), .of(version), .of(compatibleRuntimes.map { WireList($0) }), .of(licenseInfo), .of(compatibleArchitectures.map { WireList($0) })])
    }
    package var content: LayerVersionContentOutput? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var layerArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var layerVersionArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var description: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var createdDate: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var version: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var compatibleRuntimes: [Runtime]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var licenseInfo: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var compatibleArchitectures: [Architecture]? {
        get { slotList(8) }
        set { setSlotList(8, newValue) }
    }
}

package struct GetPolicyRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, qualifier: String? = nil) {
        record = Record([functionName.wire, .of(qualifier)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var qualifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetPolicyResponse: Structure {
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

package struct GetProvisionedConcurrencyConfigRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, qualifier: String) {
        record = Record([functionName.wire, qualifier.wire])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var qualifier: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct GetProvisionedConcurrencyConfigResponse: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(requestedProvisionedConcurrentExecutions: Int? = nil, availableProvisionedConcurrentExecutions: Int? = nil, allocatedProvisionedConcurrentExecutions: Int? = nil, status: ProvisionedConcurrencyStatusEnum? = nil, statusReason: String? = nil, lastModified: String? = nil) {
        record = Record([.of(requestedProvisionedConcurrentExecutions), .of(availableProvisionedConcurrentExecutions), .of(allocatedProvisionedConcurrentExecutions), .of(status), .of(statusReason), .of(lastModified)])
    }
    package var requestedProvisionedConcurrentExecutions: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var availableProvisionedConcurrentExecutions: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var allocatedProvisionedConcurrentExecutions: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var status: ProvisionedConcurrencyStatusEnum? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var statusReason: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var lastModified: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct GetRuntimeManagementConfigRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, qualifier: String? = nil) {
        record = Record([functionName.wire, .of(qualifier)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var qualifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetRuntimeManagementConfigResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(updateRuntimeOn: UpdateRuntimeOn? = nil, runtimeVersionArn: String? = nil, functionArn: String? = nil) {
        record = Record([.of(updateRuntimeOn), .of(runtimeVersionArn), .of(functionArn)])
    }
    package var updateRuntimeOn: UpdateRuntimeOn? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var runtimeVersionArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var functionArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ImageConfig: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(entryPoint: [String]? = nil, command: [String]? = nil, workingDirectory: String? = nil) {
        record = Record([.of(entryPoint.map { WireList($0) }), .of(command.map { WireList($0) }), .of(workingDirectory)])
    }
    package var entryPoint: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var command: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var workingDirectory: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ImageConfigError: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(errorCode: String? = nil, message: String? = nil) {
        record = Record([.of(errorCode), .of(message)])
    }
    package var errorCode: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var message: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ImageConfigResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(imageConfig: ImageConfig? = nil, error: ImageConfigError? = nil) {
        record = Record([.of(imageConfig), .of(error)])
    }
    package var imageConfig: ImageConfig? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var error: ImageConfigError? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct InvocationRequest: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, invocationType: InvocationType? = nil, logType: LogType? = nil, clientContext: String? = nil, durableExecutionName: String? = nil, payload: [UInt8]? = nil, qualifier: String? = nil, tenantId: String? = nil) {
        record = Record([functionName.wire, .of(invocationType), .of(logType), .of(clientContext), .of(durableExecutionName), .of(payload), .of(qualifier), .of(tenantId)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var invocationType: InvocationType? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var logType: LogType? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var clientContext: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var durableExecutionName: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var payload: [UInt8]? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var qualifier: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var tenantId: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct InvocationResponse: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(statusCode: Int? = nil, functionError: String? = nil, logResult: String? = nil, payload: [UInt8]? = nil, executedVersion: String? = nil, durableExecutionArn: String? = nil) {
        record = Record([.of(statusCode), .of(functionError), .of(logResult), .of(payload), .of(executedVersion), .of(durableExecutionArn)])
    }
    package var statusCode: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var functionError: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var logResult: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var payload: [UInt8]? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var executedVersion: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var durableExecutionArn: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct InvokeAsyncRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, invokeArgs: ByteStream) {
        record = Record([functionName.wire, invokeArgs.wire])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var invokeArgs: ByteStream {
        get { slot(1) ?? ByteStream.of([]) }
        set { setSlot(1, newValue) }
    }
}

package struct InvokeAsyncResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(status: Int? = nil) {
        record = Record([.of(status)])
    }
    package var status: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct InvokeResponseStreamUpdate: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(payload: [UInt8]? = nil) {
        record = Record([.of(payload)])
    }
    package var payload: [UInt8]? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct InvokeWithResponseStreamCompleteEvent: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(errorCode: String? = nil, errorDetails: String? = nil, logResult: String? = nil) {
        record = Record([.of(errorCode), .of(errorDetails), .of(logResult)])
    }
    package var errorCode: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var errorDetails: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var logResult: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct InvokeWithResponseStreamRequest: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, invocationType: ResponseStreamingInvocationType? = nil, logType: LogType? = nil, clientContext: String? = nil, qualifier: String? = nil, payload: [UInt8]? = nil, tenantId: String? = nil) {
        record = Record([functionName.wire, .of(invocationType), .of(logType), .of(clientContext), .of(qualifier), .of(payload), .of(tenantId)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var invocationType: ResponseStreamingInvocationType? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var logType: LogType? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var clientContext: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var qualifier: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var payload: [UInt8]? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var tenantId: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct InvokeWithResponseStreamResponse: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(statusCode: Int? = nil, executedVersion: String? = nil, eventStream: ByteStream? = nil, responseStreamContentType: String? = nil) {
        record = Record([.of(statusCode), .of(executedVersion), .of(eventStream), .of(responseStreamContentType)])
    }
    package var statusCode: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var executedVersion: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var eventStream: ByteStream? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var responseStreamContentType: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct InvokeWithResponseStreamResponseEvent: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(payloadChunk: InvokeResponseStreamUpdate? = nil, invokeComplete: InvokeWithResponseStreamCompleteEvent? = nil) {
        record = Record([.of(payloadChunk), .of(invokeComplete)])
    }
    package var payloadChunk: InvokeResponseStreamUpdate? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var invokeComplete: InvokeWithResponseStreamCompleteEvent? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct KafkaSchemaRegistryAccessConfig: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(type: KafkaSchemaRegistryAuthType? = nil, uri: String? = nil) {
        record = Record([.of(type), .of(uri)])
    }
    package var type: KafkaSchemaRegistryAuthType? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var uri: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct KafkaSchemaRegistryConfig: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(schemaRegistryURI: String? = nil, eventRecordFormat: SchemaRegistryEventRecordFormat? = nil, accessConfigs: [KafkaSchemaRegistryAccessConfig]? = nil, schemaValidationConfigs: [KafkaSchemaValidationConfig]? = nil) {
        record = Record([.of(schemaRegistryURI), .of(eventRecordFormat), .of(accessConfigs.map { WireList($0) }), .of(schemaValidationConfigs.map { WireList($0) })])
    }
    package var schemaRegistryURI: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var eventRecordFormat: SchemaRegistryEventRecordFormat? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var accessConfigs: [KafkaSchemaRegistryAccessConfig]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var schemaValidationConfigs: [KafkaSchemaValidationConfig]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
}

package struct KafkaSchemaValidationConfig: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(attribute: KafkaSchemaValidationAttribute? = nil) {
        record = Record([.of(attribute)])
    }
    package var attribute: KafkaSchemaValidationAttribute? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct LambdaManagedInstancesCapacityProviderConfig: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(capacityProviderArn: String, perExecutionEnvironmentMaxConcurrency: Int? = nil, executionEnvironmentMemoryGiBPerVCpu: Double? = nil) {
        record = Record([capacityProviderArn.wire, .of(perExecutionEnvironmentMaxConcurrency), .of(executionEnvironmentMemoryGiBPerVCpu)])
    }
    package var capacityProviderArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var perExecutionEnvironmentMaxConcurrency: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var executionEnvironmentMemoryGiBPerVCpu: Double? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct Layer: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(arn: String? = nil, codeSize: Int? = nil, signingProfileVersionArn: String? = nil, signingJobArn: String? = nil) {
        record = Record([.of(arn), .of(codeSize), .of(signingProfileVersionArn), .of(signingJobArn)])
    }
    package var arn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var codeSize: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var signingProfileVersionArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var signingJobArn: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct LayerVersionContentInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(s3Bucket: String? = nil, s3Key: String? = nil, s3ObjectVersion: String? = nil, zipFile: [UInt8]? = nil) {
        record = Record([.of(s3Bucket), .of(s3Key), .of(s3ObjectVersion), .of(zipFile)])
    }
    package var s3Bucket: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var s3Key: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var s3ObjectVersion: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var zipFile: [UInt8]? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct LayerVersionContentOutput: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(location: String? = nil, codeSha256: String? = nil, codeSize: Int? = nil, signingProfileVersionArn: String? = nil, signingJobArn: String? = nil) {
        record = Record([.of(location), .of(codeSha256), .of(codeSize), .of(signingProfileVersionArn), .of(signingJobArn)])
    }
    package var location: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var codeSha256: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var codeSize: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var signingProfileVersionArn: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var signingJobArn: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct LayerVersionsListItem: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(layerVersionArn: String? = nil, version: Int? = nil, description: String? = nil, createdDate: String? = nil, compatibleRuntimes: [Runtime]? = nil, licenseInfo: String? = nil, compatibleArchitectures: [Architecture]? = nil) {
        record = Record([.of(layerVersionArn), .of(version), .of(description), .of(createdDate), .of(compatibleRuntimes.map { WireList($0) }), .of(licenseInfo), .of(compatibleArchitectures.map { WireList($0) })])
    }
    package var layerVersionArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var version: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var description: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var createdDate: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var compatibleRuntimes: [Runtime]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var licenseInfo: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var compatibleArchitectures: [Architecture]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
}

package struct LayersListItem: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(layerName: String? = nil, layerArn: String? = nil, latestMatchingVersion: LayerVersionsListItem? = nil) {
        record = Record([.of(layerName), .of(layerArn), .of(latestMatchingVersion)])
    }
    package var layerName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var layerArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var latestMatchingVersion: LayerVersionsListItem? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListAliasesRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, functionVersion: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
        record = Record([functionName.wire, .of(functionVersion), .of(marker), .of(maxItems)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var functionVersion: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var marker: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maxItems: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ListAliasesResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextMarker: String? = nil, aliases: [AliasConfiguration]? = nil) {
        record = Record([.of(nextMarker), .of(aliases.map { WireList($0) })])
    }
    package var nextMarker: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var aliases: [AliasConfiguration]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct ListCodeSigningConfigsRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(marker: String? = nil, maxItems: Int? = nil) {
        record = Record([.of(marker), .of(maxItems)])
    }
    package var marker: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var maxItems: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListCodeSigningConfigsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextMarker: String? = nil, codeSigningConfigs: [CodeSigningConfig]? = nil) {
        record = Record([.of(nextMarker), .of(codeSigningConfigs.map { WireList($0) })])
    }
    package var nextMarker: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var codeSigningConfigs: [CodeSigningConfig]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct ListEventSourceMappingsRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(eventSourceArn: String? = nil, functionName: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
        record = Record([.of(eventSourceArn), .of(functionName), .of(marker), .of(maxItems)])
    }
    package var eventSourceArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var functionName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var marker: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maxItems: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ListEventSourceMappingsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextMarker: String? = nil, eventSourceMappings: [EventSourceMappingConfiguration]? = nil) {
        record = Record([.of(nextMarker), .of(eventSourceMappings.map { WireList($0) })])
    }
    package var nextMarker: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var eventSourceMappings: [EventSourceMappingConfiguration]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct ListFunctionEventInvokeConfigsRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, marker: String? = nil, maxItems: Int? = nil) {
        record = Record([functionName.wire, .of(marker), .of(maxItems)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var marker: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maxItems: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListFunctionEventInvokeConfigsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionEventInvokeConfigs: [FunctionEventInvokeConfig]? = nil, nextMarker: String? = nil) {
        record = Record([.of(functionEventInvokeConfigs.map { WireList($0) }), .of(nextMarker)])
    }
    package var functionEventInvokeConfigs: [FunctionEventInvokeConfig]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextMarker: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListFunctionUrlConfigsRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, marker: String? = nil, maxItems: Int? = nil) {
        record = Record([functionName.wire, .of(marker), .of(maxItems)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var marker: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maxItems: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListFunctionUrlConfigsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionUrlConfigs: [FunctionUrlConfig], nextMarker: String? = nil) {
        record = Record([WireList(functionUrlConfigs).wire, .of(nextMarker)])
    }
    package var functionUrlConfigs: [FunctionUrlConfig] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var nextMarker: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListFunctionsByCodeSigningConfigRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(codeSigningConfigArn: String, marker: String? = nil, maxItems: Int? = nil) {
        record = Record([codeSigningConfigArn.wire, .of(marker), .of(maxItems)])
    }
    package var codeSigningConfigArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var marker: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maxItems: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListFunctionsByCodeSigningConfigResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextMarker: String? = nil, functionArns: [String]? = nil) {
        record = Record([.of(nextMarker), .of(functionArns.map { WireList($0) })])
    }
    package var nextMarker: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var functionArns: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct ListFunctionsRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(masterRegion: String? = nil, functionVersion: FunctionVersion? = nil, marker: String? = nil, maxItems: Int? = nil) {
        record = Record([.of(masterRegion), .of(functionVersion), .of(marker), .of(maxItems)])
    }
    package var masterRegion: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var functionVersion: FunctionVersion? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var marker: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maxItems: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ListFunctionsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextMarker: String? = nil, functions: [FunctionConfiguration]? = nil) {
        record = Record([.of(nextMarker), .of(functions.map { WireList($0) })])
    }
    package var nextMarker: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var functions: [FunctionConfiguration]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct ListLayerVersionsRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(compatibleRuntime: Runtime? = nil, layerName: String, marker: String? = nil, maxItems: Int? = nil, compatibleArchitecture: Architecture? = nil) {
        record = Record([.of(compatibleRuntime), layerName.wire, .of(marker), .of(maxItems), .of(compatibleArchitecture)])
    }
    package var compatibleRuntime: Runtime? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var layerName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var marker: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maxItems: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var compatibleArchitecture: Architecture? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct ListLayerVersionsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextMarker: String? = nil, layerVersions: [LayerVersionsListItem]? = nil) {
        record = Record([.of(nextMarker), .of(layerVersions.map { WireList($0) })])
    }
    package var nextMarker: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var layerVersions: [LayerVersionsListItem]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct ListLayersRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(compatibleRuntime: Runtime? = nil, marker: String? = nil, maxItems: Int? = nil, compatibleArchitecture: Architecture? = nil) {
        record = Record([.of(compatibleRuntime), .of(marker), .of(maxItems), .of(compatibleArchitecture)])
    }
    package var compatibleRuntime: Runtime? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var marker: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maxItems: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var compatibleArchitecture: Architecture? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ListLayersResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextMarker: String? = nil, layers: [LayersListItem]? = nil) {
        record = Record([.of(nextMarker), .of(layers.map { WireList($0) })])
    }
    package var nextMarker: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var layers: [LayersListItem]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct ListProvisionedConcurrencyConfigsRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, marker: String? = nil, maxItems: Int? = nil) {
        record = Record([functionName.wire, .of(marker), .of(maxItems)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var marker: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maxItems: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListProvisionedConcurrencyConfigsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(provisionedConcurrencyConfigs: [ProvisionedConcurrencyConfigListItem]? = nil, nextMarker: String? = nil) {
        record = Record([.of(provisionedConcurrencyConfigs.map { WireList($0) }), .of(nextMarker)])
    }
    package var provisionedConcurrencyConfigs: [ProvisionedConcurrencyConfigListItem]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextMarker: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListTagsRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resource: String) {
        record = Record([resource.wire])
    }
    package var resource: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct ListTagsResponse: Structure {
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

package struct ListVersionsByFunctionRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, marker: String? = nil, maxItems: Int? = nil) {
        record = Record([functionName.wire, .of(marker), .of(maxItems)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var marker: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maxItems: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListVersionsByFunctionResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextMarker: String? = nil, versions: [FunctionConfiguration]? = nil) {
        record = Record([.of(nextMarker), .of(versions.map { WireList($0) })])
    }
    package var nextMarker: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var versions: [FunctionConfiguration]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct LoggingConfig: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logFormat: LogFormat? = nil, applicationLogLevel: ApplicationLogLevel? = nil, systemLogLevel: SystemLogLevel? = nil, logGroup: String? = nil) {
        record = Record([.of(logFormat), .of(applicationLogLevel), .of(systemLogLevel), .of(logGroup)])
    }
    package var logFormat: LogFormat? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var applicationLogLevel: ApplicationLogLevel? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var systemLogLevel: SystemLogLevel? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var logGroup: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct OnFailure: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(destination: String? = nil) {
        record = Record([.of(destination)])
    }
    package var destination: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct OnSuccess: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(destination: String? = nil) {
        record = Record([.of(destination)])
    }
    package var destination: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ProvisionedConcurrencyConfigListItem: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionArn: String? = nil, requestedProvisionedConcurrentExecutions: Int? = nil, availableProvisionedConcurrentExecutions: Int? = nil, allocatedProvisionedConcurrentExecutions: Int? = nil, status: ProvisionedConcurrencyStatusEnum? = nil, statusReason: String? = nil, lastModified: String? = nil) {
        record = Record([.of(functionArn), .of(requestedProvisionedConcurrentExecutions), .of(availableProvisionedConcurrentExecutions), .of(allocatedProvisionedConcurrentExecutions), .of(status), .of(statusReason), .of(lastModified)])
    }
    package var functionArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var requestedProvisionedConcurrentExecutions: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var availableProvisionedConcurrentExecutions: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var allocatedProvisionedConcurrentExecutions: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var status: ProvisionedConcurrencyStatusEnum? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var statusReason: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var lastModified: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct ProvisionedPollerConfig: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(minimumPollers: Int? = nil, maximumPollers: Int? = nil, pollerGroupName: String? = nil) {
        record = Record([.of(minimumPollers), .of(maximumPollers), .of(pollerGroupName)])
    }
    package var minimumPollers: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var maximumPollers: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var pollerGroupName: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct PublishLayerVersionRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(layerName: String, description: String? = nil, content: LayerVersionContentInput, compatibleRuntimes: [Runtime]? = nil, licenseInfo: String? = nil, compatibleArchitectures: [Architecture]? = nil) {
        record = Record([layerName.wire, .of(description), content.wire, .of(compatibleRuntimes.map { WireList($0) }), .of(licenseInfo), .of(compatibleArchitectures.map { WireList($0) })])
    }
    package var layerName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var description: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var content: LayerVersionContentInput {
        get { slot(2) ?? LayerVersionContentInput.fallback }
        set { setSlot(2, newValue) }
    }
    package var compatibleRuntimes: [Runtime]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
    package var licenseInfo: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var compatibleArchitectures: [Architecture]? {
        get { slotList(5) }
        set { setSlotList(5, newValue) }
    }
}

package struct PublishLayerVersionResponse: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(content: LayerVersionContentOutput? = nil, layerArn: String? = nil, layerVersionArn: String? = nil, description: String? = nil, createdDate: String? = nil, version: Int? = nil, compatibleRuntimes: [Runtime]? = nil, licenseInfo: String? = nil, compatibleArchitectures: [Architecture]? = nil) {
        record = Record([.of(content), .of(layerArn), .of(layerVersionArn), .of(description), .of(createdDate), .of(version), .of(compatibleRuntimes.map { WireList($0) }), .of(licenseInfo), .of(compatibleArchitectures.map { WireList($0) })])
    }
    package var content: LayerVersionContentOutput? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var layerArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var layerVersionArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var description: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var createdDate: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var version: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var compatibleRuntimes: [Runtime]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var licenseInfo: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var compatibleArchitectures: [Architecture]? {
        get { slotList(8) }
        set { setSlotList(8, newValue) }
    }
}

package struct PublishVersionRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, codeSha256: String? = nil, description: String? = nil, revisionId: String? = nil, publishTo: FunctionVersionLatestPublished? = nil) {
        record = Record([functionName.wire, .of(codeSha256), .of(description), .of(revisionId), .of(publishTo)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var codeSha256: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var description: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var revisionId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var publishTo: FunctionVersionLatestPublished? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct PutFunctionCodeSigningConfigRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(codeSigningConfigArn: String, functionName: String) {
        record = Record([codeSigningConfigArn.wire, functionName.wire])
    }
    package var codeSigningConfigArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var functionName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct PutFunctionCodeSigningConfigResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(codeSigningConfigArn: String, functionName: String) {
        record = Record([codeSigningConfigArn.wire, functionName.wire])
    }
    package var codeSigningConfigArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var functionName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct PutFunctionConcurrencyRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, reservedConcurrentExecutions: Int) {
        record = Record([functionName.wire, reservedConcurrentExecutions.wire])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var reservedConcurrentExecutions: Int {
        get { slot(1) ?? 0 }
        set { setSlot(1, newValue) }
    }
}

package struct PutFunctionEventInvokeConfigRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, qualifier: String? = nil, maximumRetryAttempts: Int? = nil, maximumEventAgeInSeconds: Int? = nil, destinationConfig: DestinationConfig? = nil) {
        record = Record([functionName.wire, .of(qualifier), .of(maximumRetryAttempts), .of(maximumEventAgeInSeconds), .of(destinationConfig)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var qualifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maximumRetryAttempts: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maximumEventAgeInSeconds: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var destinationConfig: DestinationConfig? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct PutFunctionRecursionConfigRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, recursiveLoop: RecursiveLoop) {
        record = Record([functionName.wire, recursiveLoop.wire])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var recursiveLoop: RecursiveLoop {
        get { slot(1) ?? RecursiveLoop.fallback }
        set { setSlot(1, newValue) }
    }
}

package struct PutFunctionRecursionConfigResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(recursiveLoop: RecursiveLoop? = nil) {
        record = Record([.of(recursiveLoop)])
    }
    package var recursiveLoop: RecursiveLoop? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct PutProvisionedConcurrencyConfigRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, qualifier: String, provisionedConcurrentExecutions: Int) {
        record = Record([functionName.wire, qualifier.wire, provisionedConcurrentExecutions.wire])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var qualifier: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var provisionedConcurrentExecutions: Int {
        get { slot(2) ?? 0 }
        set { setSlot(2, newValue) }
    }
}

package struct PutProvisionedConcurrencyConfigResponse: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(requestedProvisionedConcurrentExecutions: Int? = nil, availableProvisionedConcurrentExecutions: Int? = nil, allocatedProvisionedConcurrentExecutions: Int? = nil, status: ProvisionedConcurrencyStatusEnum? = nil, statusReason: String? = nil, lastModified: String? = nil) {
        record = Record([.of(requestedProvisionedConcurrentExecutions), .of(availableProvisionedConcurrentExecutions), .of(allocatedProvisionedConcurrentExecutions), .of(status), .of(statusReason), .of(lastModified)])
    }
    package var requestedProvisionedConcurrentExecutions: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var availableProvisionedConcurrentExecutions: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var allocatedProvisionedConcurrentExecutions: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var status: ProvisionedConcurrencyStatusEnum? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var statusReason: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var lastModified: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct PutRuntimeManagementConfigRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, qualifier: String? = nil, updateRuntimeOn: UpdateRuntimeOn, runtimeVersionArn: String? = nil) {
        record = Record([functionName.wire, .of(qualifier), updateRuntimeOn.wire, .of(runtimeVersionArn)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var qualifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var updateRuntimeOn: UpdateRuntimeOn {
        get { slot(2) ?? UpdateRuntimeOn.fallback }
        set { setSlot(2, newValue) }
    }
    package var runtimeVersionArn: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct PutRuntimeManagementConfigResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(updateRuntimeOn: UpdateRuntimeOn, functionArn: String, runtimeVersionArn: String? = nil) {
        record = Record([updateRuntimeOn.wire, functionArn.wire, .of(runtimeVersionArn)])
    }
    package var updateRuntimeOn: UpdateRuntimeOn {
        get { slot(0) ?? UpdateRuntimeOn.fallback }
        set { setSlot(0, newValue) }
    }
    package var functionArn: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var runtimeVersionArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct RemoveLayerVersionPermissionRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(layerName: String, versionNumber: Int, statementId: String, revisionId: String? = nil) {
        record = Record([layerName.wire, versionNumber.wire, statementId.wire, .of(revisionId)])
    }
    package var layerName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var versionNumber: Int {
        get { slot(1) ?? 0 }
        set { setSlot(1, newValue) }
    }
    package var statementId: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var revisionId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct RemovePermissionRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, statementId: String, qualifier: String? = nil, revisionId: String? = nil) {
        record = Record([functionName.wire, statementId.wire, .of(qualifier), .of(revisionId)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var statementId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var qualifier: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var revisionId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct RuntimeVersionConfig: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(runtimeVersionArn: String? = nil, error: RuntimeVersionError? = nil) {
        record = Record([.of(runtimeVersionArn), .of(error)])
    }
    package var runtimeVersionArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var error: RuntimeVersionError? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct RuntimeVersionError: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(errorCode: String? = nil, message: String? = nil) {
        record = Record([.of(errorCode), .of(message)])
    }
    package var errorCode: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var message: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ScalingConfig: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(maximumConcurrency: Int? = nil) {
        record = Record([.of(maximumConcurrency)])
    }
    package var maximumConcurrency: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct SelfManagedEventSource: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(endpoints: [String: WireList<String>]? = nil) {
        record = Record([.of(endpoints.map { WireMap($0) })])
    }
    package var endpoints: [String: WireList<String>]? {
        get { slotMap(0) }
        set { setSlotMap(0, newValue) }
    }
}

package struct SelfManagedKafkaEventSourceConfig: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(consumerGroupId: String? = nil, schemaRegistryConfig: KafkaSchemaRegistryConfig? = nil) {
        record = Record([.of(consumerGroupId), .of(schemaRegistryConfig)])
    }
    package var consumerGroupId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var schemaRegistryConfig: KafkaSchemaRegistryConfig? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct SnapStart: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(applyOn: SnapStartApplyOn? = nil) {
        record = Record([.of(applyOn)])
    }
    package var applyOn: SnapStartApplyOn? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct SnapStartResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(applyOn: SnapStartApplyOn? = nil, optimizationStatus: SnapStartOptimizationStatus? = nil) {
        record = Record([.of(applyOn), .of(optimizationStatus)])
    }
    package var applyOn: SnapStartApplyOn? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var optimizationStatus: SnapStartOptimizationStatus? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct SourceAccessConfiguration: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(type: SourceAccessType? = nil, uri: String? = nil) {
        record = Record([.of(type), .of(uri)])
    }
    package var type: SourceAccessType? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var uri: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct TagResourceRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resource: String, tags: [String: String]) {
        record = Record([resource.wire, WireMap(tags).wire])
    }
    package var resource: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tags: [String: String] {
        get { slotMap(1) ?? [:] }
        set { setSlotMap(1, newValue) }
    }
}

package struct TagsError: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(errorCode: String, message: String) {
        record = Record([errorCode.wire, message.wire])
    }
    package var errorCode: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var message: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct TenancyConfig: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tenantIsolationMode: TenantIsolationMode) {
        record = Record([tenantIsolationMode.wire])
    }
    package var tenantIsolationMode: TenantIsolationMode {
        get { slot(0) ?? TenantIsolationMode.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct TracingConfig: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(mode: TracingMode? = nil) {
        record = Record([.of(mode)])
    }
    package var mode: TracingMode? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct TracingConfigResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(mode: TracingMode? = nil) {
        record = Record([.of(mode)])
    }
    package var mode: TracingMode? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct UntagResourceRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resource: String, tagKeys: [String]) {
        record = Record([resource.wire, WireList(tagKeys).wire])
    }
    package var resource: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tagKeys: [String] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct UpdateAliasRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, name: String, functionVersion: String? = nil, description: String? = nil, routingConfig: AliasRoutingConfiguration? = nil, revisionId: String? = nil) {
        record = Record([functionName.wire, name.wire, .of(functionVersion), .of(description), .of(routingConfig), .of(revisionId)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var name: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var functionVersion: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var description: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var routingConfig: AliasRoutingConfiguration? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var revisionId: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct UpdateCodeSigningConfigRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(codeSigningConfigArn: String, description: String? = nil, allowedPublishers: AllowedPublishers? = nil, codeSigningPolicies: CodeSigningPolicies? = nil) {
        record = Record([codeSigningConfigArn.wire, .of(description), .of(allowedPublishers), .of(codeSigningPolicies)])
    }
    package var codeSigningConfigArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var description: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var allowedPublishers: AllowedPublishers? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var codeSigningPolicies: CodeSigningPolicies? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct UpdateCodeSigningConfigResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(codeSigningConfig: CodeSigningConfig) {
        record = Record([codeSigningConfig.wire])
    }
    package var codeSigningConfig: CodeSigningConfig {
        get { slot(0) ?? CodeSigningConfig.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct UpdateEventSourceMappingRequest: Structure {
    package static let memberCount = 22
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(uuid: String, functionName: String? = nil, enabled: Bool? = nil, batchSize: Int? = nil, filterCriteria: FilterCriteria? = nil, maximumBatchingWindowInSeconds: Int? = nil, destinationConfig: DestinationConfig? = nil, maximumRecordAgeInSeconds: Int? = nil, bisectBatchOnFunctionError: Bool? = nil, maximumRetryAttempts: Int? = nil, parallelizationFactor: Int? = nil, sourceAccessConfigurations: [SourceAccessConfiguration]? = nil, tumblingWindowInSeconds: Int? = nil, functionResponseTypes: [FunctionResponseType]? = nil, scalingConfig: ScalingConfig? = nil, amazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig? = nil, selfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig? = nil, documentDBEventSourceConfig: DocumentDBEventSourceConfig? = nil, kmsKeyArn: String? = nil, metricsConfig: EventSourceMappingMetricsConfig? = nil, loggingConfig: EventSourceMappingLoggingConfig? = nil, provisionedPollerConfig: ProvisionedPollerConfig? = nil) {
        record = Record([uuid.wire, .of(functionName), .of(enabled), .of(batchSize), .of(filterCriteria), .of(maximumBatchingWindowInSeconds), .of(destinationConfig), .of(maximumRecordAgeInSeconds), .of(bisectBatchOnFunctionError), .of(maximumRetryAttempts), .of(parallelizationFactor), .of(sourceAccessConfigurations.map { WireList($0) }), .of(tumblingWindowInSeconds), .of(functionResponseTypes.map { WireList($0) }), .of(scalingConfig), .of(amazonManagedKafkaEventSourceConfig), .of(selfManagedKafkaEventSourceConfig), .of(documentDBEventSourceConfig), .of(kmsKeyArn), .of(metricsConfig), .of(loggingConfig), .of(provisionedPollerConfig)])
    }
    package var uuid: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var functionName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var enabled: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var batchSize: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var filterCriteria: FilterCriteria? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var maximumBatchingWindowInSeconds: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var destinationConfig: DestinationConfig? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var maximumRecordAgeInSeconds: Int? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var bisectBatchOnFunctionError: Bool? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var maximumRetryAttempts: Int? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var parallelizationFactor: Int? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var sourceAccessConfigurations: [SourceAccessConfiguration]? {
        get { slotList(11) }
        set { setSlotList(11, newValue) }
    }
    package var tumblingWindowInSeconds: Int? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var functionResponseTypes: [FunctionResponseType]? {
        get { slotList(13) }
        set { setSlotList(13, newValue) }
    }
    package var scalingConfig: ScalingConfig? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var amazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var selfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var documentDBEventSourceConfig: DocumentDBEventSourceConfig? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var kmsKeyArn: String? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var metricsConfig: EventSourceMappingMetricsConfig? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var loggingConfig: EventSourceMappingLoggingConfig? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
    package var provisionedPollerConfig: ProvisionedPollerConfig? {
        get { slot(21) }
        set { setSlot(21, newValue) }
    }
}

package struct UpdateFunctionCodeRequest: Structure {
    package static let memberCount = 12
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, zipFile: [UInt8]? = nil, s3Bucket: String? = nil, s3Key: String? = nil, s3ObjectVersion: String? = nil, imageUri: String? = nil, publish: Bool? = nil, dryRun: Bool? = nil, revisionId: String? = nil, architectures: [Architecture]? = nil, sourceKMSKeyArn: String? = nil, publishTo: FunctionVersionLatestPublished? = nil) {
        record = Record([functionName.wire, .of(zipFile), .of(s3Bucket), .of(s3Key), .of(s3ObjectVersion), .of(imageUri), .of(publish), .of(dryRun), .of(revisionId), .of(architectures.map { WireList($0) }), .of(sourceKMSKeyArn), .of(publishTo)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var zipFile: [UInt8]? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var s3Bucket: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var s3Key: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var s3ObjectVersion: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var imageUri: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var publish: Bool? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var dryRun: Bool? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var revisionId: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var architectures: [Architecture]? {
        get { slotList(9) }
        set { setSlotList(9, newValue) }
    }
    package var sourceKMSKeyArn: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var publishTo: FunctionVersionLatestPublished? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
}

package struct UpdateFunctionConfigurationRequest: Structure {
    package static let memberCount = 21
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, role: String? = nil, handler: String? = nil, description: String? = nil, timeout: Int? = nil, memorySize: Int? = nil, vpcConfig: VpcConfig? = nil, environment: Environment? = nil, runtime: Runtime? = nil, deadLetterConfig: DeadLetterConfig? = nil, kmsKeyArn: String? = nil, tracingConfig: TracingConfig? = nil, revisionId: String? = nil, layers: [String]? = nil, fileSystemConfigs: [FileSystemConfig]? = nil, imageConfig: ImageConfig? = nil, ephemeralStorage: EphemeralStorage? = nil, snapStart: SnapStart? = nil, loggingConfig: LoggingConfig? = nil, capacityProviderConfig: CapacityProviderConfig? = nil, durableConfig: DurableConfig? = nil) {
        record = Record([functionName.wire, .of(role), .of(handler), .of(description), .of(timeout), .of(memorySize), .of(vpcConfig), .of(environment), .of(runtime), .of(deadLetterConfig), .of(kmsKeyArn), .of(tracingConfig), .of(revisionId), .of(layers.map { WireList($0) }), .of(fileSystemConfigs.map { WireList($0) }), .of(imageConfig), .of(ephemeralStorage), .of(snapStart), .of(loggingConfig), .of(capacityProviderConfig), .of(durableConfig)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var role: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var handler: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var description: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var timeout: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var memorySize: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var vpcConfig: VpcConfig? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var environment: Environment? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var runtime: Runtime? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var deadLetterConfig: DeadLetterConfig? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var kmsKeyArn: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var tracingConfig: TracingConfig? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var revisionId: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var layers: [String]? {
        get { slotList(13) }
        set { setSlotList(13, newValue) }
    }
    package var fileSystemConfigs: [FileSystemConfig]? {
        get { slotList(14) }
        set { setSlotList(14, newValue) }
    }
    package var imageConfig: ImageConfig? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var ephemeralStorage: EphemeralStorage? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var snapStart: SnapStart? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var loggingConfig: LoggingConfig? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var capacityProviderConfig: CapacityProviderConfig? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var durableConfig: DurableConfig? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
}

package struct UpdateFunctionEventInvokeConfigRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, qualifier: String? = nil, maximumRetryAttempts: Int? = nil, maximumEventAgeInSeconds: Int? = nil, destinationConfig: DestinationConfig? = nil) {
        record = Record([functionName.wire, .of(qualifier), .of(maximumRetryAttempts), .of(maximumEventAgeInSeconds), .of(destinationConfig)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var qualifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maximumRetryAttempts: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maximumEventAgeInSeconds: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var destinationConfig: DestinationConfig? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct UpdateFunctionUrlConfigRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionName: String, qualifier: String? = nil, authType: FunctionUrlAuthType? = nil, cors: Cors? = nil, invokeMode: InvokeMode? = nil) {
        record = Record([functionName.wire, .of(qualifier), .of(authType), .of(cors), .of(invokeMode)])
    }
    package var functionName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var qualifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var authType: FunctionUrlAuthType? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var cors: Cors? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var invokeMode: InvokeMode? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct UpdateFunctionUrlConfigResponse: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(functionUrl: String, functionArn: String, authType: FunctionUrlAuthType, cors: Cors? = nil, creationTime: String, lastModifiedTime: String, invokeMode: InvokeMode? = nil) {
        record = Record([functionUrl.wire, functionArn.wire, authType.wire, .of(cors), creationTime.wire, lastModifiedTime.wire, .of(invokeMode)])
    }
    package var functionUrl: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var functionArn: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var authType: FunctionUrlAuthType {
        get { slot(2) ?? FunctionUrlAuthType.fallback }
        set { setSlot(2, newValue) }
    }
    package var cors: Cors? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var creationTime: String {
        get { slot(4) ?? "" }
        set { setSlot(4, newValue) }
    }
    package var lastModifiedTime: String {
        get { slot(5) ?? "" }
        set { setSlot(5, newValue) }
    }
    package var invokeMode: InvokeMode? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct VpcConfig: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(subnetIds: [String]? = nil, securityGroupIds: [String]? = nil, ipv6AllowedForDualStack: Bool? = nil) {
        record = Record([.of(subnetIds.map { WireList($0) }), .of(securityGroupIds.map { WireList($0) }), .of(ipv6AllowedForDualStack)])
    }
    package var subnetIds: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var securityGroupIds: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var ipv6AllowedForDualStack: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct VpcConfigResponse: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(subnetIds: [String]? = nil, securityGroupIds: [String]? = nil, vpcId: String? = nil, ipv6AllowedForDualStack: Bool? = nil) {
        record = Record([.of(subnetIds.map { WireList($0) }), .of(securityGroupIds.map { WireList($0) }), .of(vpcId), .of(ipv6AllowedForDualStack)])
    }
    package var subnetIds: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var securityGroupIds: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var vpcId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var ipv6AllowedForDualStack: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package enum ApplicationLogLevel: String, WireValue, CaseIterable {
    case trace = "TRACE"
    case debug = "DEBUG"
    case info = "INFO"
    case warn = "WARN"
    case error = "ERROR"
    case fatal = "FATAL"
}

package enum Architecture: String, WireValue, CaseIterable {
    case x86_64 = "x86_64"
    case arm64 = "arm64"
}

package enum CodeSigningPolicy: String, WireValue, CaseIterable {
    case warn = "Warn"
    case enforce = "Enforce"
}

package enum EndPointType: String, WireValue, CaseIterable {
    case kafkaBootstrapServers = "KAFKA_BOOTSTRAP_SERVERS"
}

package enum EventSourceMappingMetric: String, WireValue, CaseIterable {
    case eventCount = "EventCount"
    case errorCount = "ErrorCount"
    case kafkaMetrics = "KafkaMetrics"
}

package enum EventSourceMappingSystemLogLevel: String, WireValue, CaseIterable {
    case debug = "DEBUG"
    case info = "INFO"
    case warn = "WARN"
}

package enum EventSourcePosition: String, WireValue, CaseIterable {
    case trimHorizon = "TRIM_HORIZON"
    case latest = "LATEST"
    case atTimestamp = "AT_TIMESTAMP"
}

package enum FullDocument: String, WireValue, CaseIterable {
    case updateLookup = "UpdateLookup"
    case `default` = "Default"
}

package enum FunctionResponseType: String, WireValue, CaseIterable {
    case reportBatchItemFailures = "ReportBatchItemFailures"
}

package enum FunctionUrlAuthType: String, WireValue, CaseIterable {
    case none = "NONE"
    case awsIam = "AWS_IAM"
}

package enum FunctionVersion: String, WireValue, CaseIterable {
    case all = "ALL"
}

package enum FunctionVersionLatestPublished: String, WireValue, CaseIterable {
    case latestPublished = "LATEST_PUBLISHED"
}

package enum InvocationType: String, WireValue, CaseIterable {
    case event = "Event"
    case requestResponse = "RequestResponse"
    case dryRun = "DryRun"
}

package enum InvokeMode: String, WireValue, CaseIterable {
    case buffered = "BUFFERED"
    case responseStream = "RESPONSE_STREAM"
}

package enum KafkaSchemaRegistryAuthType: String, WireValue, CaseIterable {
    case basicAuth = "BASIC_AUTH"
    case clientCertificateTlsAuth = "CLIENT_CERTIFICATE_TLS_AUTH"
    case serverRootCaCertificate = "SERVER_ROOT_CA_CERTIFICATE"
}

package enum KafkaSchemaValidationAttribute: String, WireValue, CaseIterable {
    case key = "KEY"
    case value = "VALUE"
}

package enum LastUpdateStatus: String, WireValue, CaseIterable {
    case successful = "Successful"
    case failed = "Failed"
    case inProgress = "InProgress"
}

package enum LastUpdateStatusReasonCode: String, WireValue, CaseIterable {
    case eniLimitExceeded = "EniLimitExceeded"
    case insufficientRolePermissions = "InsufficientRolePermissions"
    case invalidConfiguration = "InvalidConfiguration"
    case internalError = "InternalError"
    case subnetOutOfIPAddresses = "SubnetOutOfIPAddresses"
    case invalidSubnet = "InvalidSubnet"
    case invalidSecurityGroup = "InvalidSecurityGroup"
    case imageDeleted = "ImageDeleted"
    case imageAccessDenied = "ImageAccessDenied"
    case invalidImage = "InvalidImage"
    case kmsKeyAccessDenied = "KMSKeyAccessDenied"
    case kmsKeyNotFound = "KMSKeyNotFound"
    case invalidStateKMSKey = "InvalidStateKMSKey"
    case disabledKMSKey = "DisabledKMSKey"
    case efsioError = "EFSIOError"
    case efsMountConnectivityError = "EFSMountConnectivityError"
    case efsMountFailure = "EFSMountFailure"
    case efsMountTimeout = "EFSMountTimeout"
    case invalidRuntime = "InvalidRuntime"
    case invalidZipFileException = "InvalidZipFileException"
    case functionError = "FunctionError"
    case vcpuLimitExceeded = "VcpuLimitExceeded"
    case capacityProviderScalingLimitExceeded = "CapacityProviderScalingLimitExceeded"
    case insufficientCapacity = "InsufficientCapacity"
    case ec2RequestLimitExceeded = "EC2RequestLimitExceeded"
    case functionErrorInitTimeout = "FunctionError.InitTimeout"
    case functionErrorRuntimeInitError = "FunctionError.RuntimeInitError"
    case functionErrorExtensionInitError = "FunctionError.ExtensionInitError"
    case functionErrorInvalidEntryPoint = "FunctionError.InvalidEntryPoint"
    case functionErrorInvalidWorkingDirectory = "FunctionError.InvalidWorkingDirectory"
    case functionErrorPermissionDenied = "FunctionError.PermissionDenied"
    case functionErrorTooManyExtensions = "FunctionError.TooManyExtensions"
    case functionErrorInitResourceExhausted = "FunctionError.InitResourceExhausted"
    case disallowedByVpcEncryptionControl = "DisallowedByVpcEncryptionControl"
}

package enum LogFormat: String, WireValue, CaseIterable {
    case json = "JSON"
    case text = "Text"
}

package enum LogType: String, WireValue, CaseIterable {
    case none = "None"
    case tail = "Tail"
}

package enum PackageType: String, WireValue, CaseIterable {
    case zip = "Zip"
    case image = "Image"
}

package enum ProvisionedConcurrencyStatusEnum: String, WireValue, CaseIterable {
    case inProgress = "IN_PROGRESS"
    case ready = "READY"
    case failed = "FAILED"
}

package enum RecursiveLoop: String, WireValue, CaseIterable {
    case allow = "Allow"
    case terminate = "Terminate"
}

package enum ResponseStreamingInvocationType: String, WireValue, CaseIterable {
    case requestResponse = "RequestResponse"
    case dryRun = "DryRun"
}

package enum Runtime: String, WireValue, CaseIterable {
    case nodejs = "nodejs"
    case nodejs4_3 = "nodejs4.3"
    case nodejs6_10 = "nodejs6.10"
    case nodejs8_10 = "nodejs8.10"
    case nodejs10X = "nodejs10.x"
    case nodejs12X = "nodejs12.x"
    case nodejs14X = "nodejs14.x"
    case nodejs16X = "nodejs16.x"
    case java8 = "java8"
    case java8Al2 = "java8.al2"
    case java11 = "java11"
    case python2_7 = "python2.7"
    case python3_6 = "python3.6"
    case python3_7 = "python3.7"
    case python3_8 = "python3.8"
    case python3_9 = "python3.9"
    case dotnetcore1_0 = "dotnetcore1.0"
    case dotnetcore2_0 = "dotnetcore2.0"
    case dotnetcore2_1 = "dotnetcore2.1"
    case dotnetcore3_1 = "dotnetcore3.1"
    case dotnet6 = "dotnet6"
    case dotnet8 = "dotnet8"
    case nodejs4_3Edge = "nodejs4.3-edge"
    case go1X = "go1.x"
    case ruby2_5 = "ruby2.5"
    case ruby2_7 = "ruby2.7"
    case provided = "provided"
    case providedAl2 = "provided.al2"
    case nodejs18X = "nodejs18.x"
    case python3_10 = "python3.10"
    case java17 = "java17"
    case ruby3_2 = "ruby3.2"
    case ruby3_3 = "ruby3.3"
    case ruby3_4 = "ruby3.4"
    case python3_11 = "python3.11"
    case nodejs20X = "nodejs20.x"
    case providedAl2023 = "provided.al2023"
    case python3_12 = "python3.12"
    case java21 = "java21"
    case python3_13 = "python3.13"
    case nodejs22X = "nodejs22.x"
    case nodejs24X = "nodejs24.x"
    case python3_14 = "python3.14"
    case java25 = "java25"
    case dotnet10 = "dotnet10"
    case ruby4_0 = "ruby4.0"
}

package enum SchemaRegistryEventRecordFormat: String, WireValue, CaseIterable {
    case json = "JSON"
    case source = "SOURCE"
}

package enum SnapStartApplyOn: String, WireValue, CaseIterable {
    case publishedVersions = "PublishedVersions"
    case none = "None"
}

package enum SnapStartOptimizationStatus: String, WireValue, CaseIterable {
    case on = "On"
    case off = "Off"
}

package enum SourceAccessType: String, WireValue, CaseIterable {
    case basicAuth = "BASIC_AUTH"
    case vpcSubnet = "VPC_SUBNET"
    case vpcSecurityGroup = "VPC_SECURITY_GROUP"
    case saslScram512Auth = "SASL_SCRAM_512_AUTH"
    case saslScram256Auth = "SASL_SCRAM_256_AUTH"
    case virtualHost = "VIRTUAL_HOST"
    case clientCertificateTlsAuth = "CLIENT_CERTIFICATE_TLS_AUTH"
    case serverRootCaCertificate = "SERVER_ROOT_CA_CERTIFICATE"
}

package enum State: String, WireValue, CaseIterable {
    case pending = "Pending"
    case active = "Active"
    case inactive = "Inactive"
    case failed = "Failed"
    case deactivating = "Deactivating"
    case deactivated = "Deactivated"
    case activeNonInvocable = "ActiveNonInvocable"
    case deleting = "Deleting"
}

package enum StateReasonCode: String, WireValue, CaseIterable {
    case idle = "Idle"
    case creating = "Creating"
    case restoring = "Restoring"
    case eniLimitExceeded = "EniLimitExceeded"
    case insufficientRolePermissions = "InsufficientRolePermissions"
    case invalidConfiguration = "InvalidConfiguration"
    case internalError = "InternalError"
    case subnetOutOfIPAddresses = "SubnetOutOfIPAddresses"
    case invalidSubnet = "InvalidSubnet"
    case invalidSecurityGroup = "InvalidSecurityGroup"
    case imageDeleted = "ImageDeleted"
    case imageAccessDenied = "ImageAccessDenied"
    case invalidImage = "InvalidImage"
    case kmsKeyAccessDenied = "KMSKeyAccessDenied"
    case kmsKeyNotFound = "KMSKeyNotFound"
    case invalidStateKMSKey = "InvalidStateKMSKey"
    case disabledKMSKey = "DisabledKMSKey"
    case efsioError = "EFSIOError"
    case efsMountConnectivityError = "EFSMountConnectivityError"
    case efsMountFailure = "EFSMountFailure"
    case efsMountTimeout = "EFSMountTimeout"
    case invalidRuntime = "InvalidRuntime"
    case invalidZipFileException = "InvalidZipFileException"
    case functionError = "FunctionError"
    case drainingDurableExecutions = "DrainingDurableExecutions"
    case vcpuLimitExceeded = "VcpuLimitExceeded"
    case capacityProviderScalingLimitExceeded = "CapacityProviderScalingLimitExceeded"
    case insufficientCapacity = "InsufficientCapacity"
    case ec2RequestLimitExceeded = "EC2RequestLimitExceeded"
    case functionErrorInitTimeout = "FunctionError.InitTimeout"
    case functionErrorRuntimeInitError = "FunctionError.RuntimeInitError"
    case functionErrorExtensionInitError = "FunctionError.ExtensionInitError"
    case functionErrorInvalidEntryPoint = "FunctionError.InvalidEntryPoint"
    case functionErrorInvalidWorkingDirectory = "FunctionError.InvalidWorkingDirectory"
    case functionErrorPermissionDenied = "FunctionError.PermissionDenied"
    case functionErrorTooManyExtensions = "FunctionError.TooManyExtensions"
    case functionErrorInitResourceExhausted = "FunctionError.InitResourceExhausted"
    case disallowedByVpcEncryptionControl = "DisallowedByVpcEncryptionControl"
}

package enum SystemLogLevel: String, WireValue, CaseIterable {
    case debug = "DEBUG"
    case info = "INFO"
    case warn = "WARN"
}

package enum TenantIsolationMode: String, WireValue, CaseIterable {
    case perTenant = "PER_TENANT"
}

package enum ThrottleReason: String, WireValue, CaseIterable {
    case concurrentInvocationLimitExceeded = "ConcurrentInvocationLimitExceeded"
    case functionInvocationRateLimitExceeded = "FunctionInvocationRateLimitExceeded"
    case reservedFunctionConcurrentInvocationLimitExceeded = "ReservedFunctionConcurrentInvocationLimitExceeded"
    case reservedFunctionInvocationRateLimitExceeded = "ReservedFunctionInvocationRateLimitExceeded"
    case callerRateLimitExceeded = "CallerRateLimitExceeded"
    case concurrentSnapshotCreateLimitExceeded = "ConcurrentSnapshotCreateLimitExceeded"
}

package enum TracingMode: String, WireValue, CaseIterable {
    case active = "Active"
    case passThrough = "PassThrough"
}

package enum UpdateRuntimeOn: String, WireValue, CaseIterable {
    case auto = "Auto"
    case manual = "Manual"
    case functionUpdate = "FunctionUpdate"
}
