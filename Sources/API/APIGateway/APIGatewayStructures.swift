// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

package struct AccessLogSettings: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(format: String? = nil, destinationArn: String? = nil) {
        record = Record([.of(format), .of(destinationArn)])
    }
    package var format: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var destinationArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct Account: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(cloudwatchRoleArn: String? = nil, throttleSettings: ThrottleSettings? = nil, features: [String]? = nil, apiKeyVersion: String? = nil) {
        record = Record([.of(cloudwatchRoleArn), .of(throttleSettings), .of(features.map { WireList($0) }), .of(apiKeyVersion)])
    }
    package var cloudwatchRoleArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var throttleSettings: ThrottleSettings? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var features: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var apiKeyVersion: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct CanarySettings: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(percentTraffic: Double? = nil, deploymentId: String? = nil, stageVariableOverrides: [String: String]? = nil, useStageCache: Bool? = nil) {
        record = Record([.of(percentTraffic), .of(deploymentId), .of(stageVariableOverrides.map { WireMap($0) }), .of(useStageCache)])
    }
    package var percentTraffic: Double? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var deploymentId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var stageVariableOverrides: [String: String]? {
        get { slotMap(2) }
        set { setSlotMap(2, newValue) }
    }
    package var useStageCache: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct CreateDeploymentRequest: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, stageName: String? = nil, stageDescription: String? = nil, description: String? = nil, cacheClusterEnabled: Bool? = nil, cacheClusterSize: CacheClusterSize? = nil, variables: [String: String]? = nil, canarySettings: DeploymentCanarySettings? = nil, tracingEnabled: Bool? = nil) {
        record = Record([restApiId.wire, .of(stageName), .of(stageDescription), .of(description), .of(cacheClusterEnabled), .of(cacheClusterSize), .of(variables.map { WireMap($0) }), .of(canarySettings), .of(tracingEnabled)])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var stageName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var stageDescription: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var description: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var cacheClusterEnabled: Bool? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var cacheClusterSize: CacheClusterSize? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var variables: [String: String]? {
        get { slotMap(6) }
        set { setSlotMap(6, newValue) }
    }
    package var canarySettings: DeploymentCanarySettings? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var tracingEnabled: Bool? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct CreateResourceRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, parentId: String, pathPart: String) {
        record = Record([restApiId.wire, parentId.wire, pathPart.wire])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var parentId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var pathPart: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
}

package struct CreateRestApiRequest: Structure {
    package static let memberCount = 13
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String, description: String? = nil, version: String? = nil, cloneFrom: String? = nil, binaryMediaTypes: [String]? = nil, minimumCompressionSize: Int? = nil, apiKeySource: ApiKeySourceType? = nil, endpointConfiguration: EndpointConfiguration? = nil, policy: String? = nil, tags: [String: String]? = nil, disableExecuteApiEndpoint: Bool? = nil, securityPolicy: SecurityPolicy? = nil, endpointAccessMode: EndpointAccessMode? = nil) {
        record = Record([name.wire, .of(description), .of(version), .of(cloneFrom), .of(binaryMediaTypes.map { WireList($0) }), .of(minimumCompressionSize), .of(apiKeySource), .of(endpointConfiguration), .of(policy), .of(tags.map { WireMap($0) }), .of(disableExecuteApiEndpoint), .of(securityPolicy), .of(endpointAccessMode)])
    }
    package var name: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var description: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var version: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var cloneFrom: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var binaryMediaTypes: [String]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var minimumCompressionSize: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var apiKeySource: ApiKeySourceType? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var endpointConfiguration: EndpointConfiguration? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var policy: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(9) }
        set { setSlotMap(9, newValue) }
    }
    package var disableExecuteApiEndpoint: Bool? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var securityPolicy: SecurityPolicy? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var endpointAccessMode: EndpointAccessMode? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
}

package struct CreateStageRequest: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, stageName: String, deploymentId: String, description: String? = nil, cacheClusterEnabled: Bool? = nil, cacheClusterSize: CacheClusterSize? = nil, variables: [String: String]? = nil, documentationVersion: String? = nil, canarySettings: CanarySettings? = nil, tracingEnabled: Bool? = nil, tags: [String: String]? = nil) {
        record = Record([restApiId.wire, stageName.wire, deploymentId.wire, .of(description), .of(cacheClusterEnabled), .of(cacheClusterSize), .of(variables.map { WireMap($0) }), .of(documentationVersion), .of(canarySettings), .of(tracingEnabled), .of(tags.map { WireMap($0) })])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var stageName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var deploymentId: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var description: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var cacheClusterEnabled: Bool? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var cacheClusterSize: CacheClusterSize? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var variables: [String: String]? {
        get { slotMap(6) }
        set { setSlotMap(6, newValue) }
    }
    package var documentationVersion: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var canarySettings: CanarySettings? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var tracingEnabled: Bool? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(10) }
        set { setSlotMap(10, newValue) }
    }
}

package struct DeleteDeploymentRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, deploymentId: String) {
        record = Record([restApiId.wire, deploymentId.wire])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var deploymentId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteIntegrationRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, resourceId: String, httpMethod: String) {
        record = Record([restApiId.wire, resourceId.wire, httpMethod.wire])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var httpMethod: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
}

package struct DeleteIntegrationResponseRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, resourceId: String, httpMethod: String, statusCode: String) {
        record = Record([restApiId.wire, resourceId.wire, httpMethod.wire, statusCode.wire])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var httpMethod: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var statusCode: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
}

package struct DeleteMethodRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, resourceId: String, httpMethod: String) {
        record = Record([restApiId.wire, resourceId.wire, httpMethod.wire])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var httpMethod: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
}

package struct DeleteMethodResponseRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, resourceId: String, httpMethod: String, statusCode: String) {
        record = Record([restApiId.wire, resourceId.wire, httpMethod.wire, statusCode.wire])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var httpMethod: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var statusCode: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
}

package struct DeleteResourceRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, resourceId: String) {
        record = Record([restApiId.wire, resourceId.wire])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteRestApiRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String) {
        record = Record([restApiId.wire])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteStageRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, stageName: String) {
        record = Record([restApiId.wire, stageName.wire])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var stageName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct Deployment: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String? = nil, description: String? = nil, createdDate: Instant? = nil, apiSummary: [String: WireMap<MethodSnapshot>]? = nil) {
        record = Record([.of(id), .of(description), .of(createdDate), .of(apiSummary.map { WireMap($0) })])
    }
    package var id: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var description: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var createdDate: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var apiSummary: [String: WireMap<MethodSnapshot>]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
}

package struct DeploymentCanarySettings: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(percentTraffic: Double? = nil, stageVariableOverrides: [String: String]? = nil, useStageCache: Bool? = nil) {
        record = Record([.of(percentTraffic), .of(stageVariableOverrides.map { WireMap($0) }), .of(useStageCache)])
    }
    package var percentTraffic: Double? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var stageVariableOverrides: [String: String]? {
        get { slotMap(1) }
        set { setSlotMap(1, newValue) }
    }
    package var useStageCache: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct Deployments: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(position: String? = nil, items: [Deployment]? = nil) {
        record = Record([.of(position), .of(items.map { WireList($0) })])
    }
    package var position: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var items: [Deployment]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct EndpointConfiguration: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(types: [EndpointType]? = nil, ipAddressType: IpAddressType? = nil, vpcEndpointIds: [String]? = nil) {
        record = Record([.of(types.map { WireList($0) }), .of(ipAddressType), .of(vpcEndpointIds.map { WireList($0) })])
    }
    package var types: [EndpointType]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var ipAddressType: IpAddressType? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var vpcEndpointIds: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
}

package struct GetAccountRequest: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct GetDeploymentRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, deploymentId: String, embed: [String]? = nil) {
        record = Record([restApiId.wire, deploymentId.wire, .of(embed.map { WireList($0) })])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var deploymentId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var embed: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
}

package struct GetDeploymentsRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, position: String? = nil, limit: Int? = nil) {
        record = Record([restApiId.wire, .of(position), .of(limit)])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var position: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var limit: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct GetIntegrationRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, resourceId: String, httpMethod: String) {
        record = Record([restApiId.wire, resourceId.wire, httpMethod.wire])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var httpMethod: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
}

package struct GetIntegrationResponseRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, resourceId: String, httpMethod: String, statusCode: String) {
        record = Record([restApiId.wire, resourceId.wire, httpMethod.wire, statusCode.wire])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var httpMethod: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var statusCode: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
}

package struct GetMethodRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, resourceId: String, httpMethod: String) {
        record = Record([restApiId.wire, resourceId.wire, httpMethod.wire])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var httpMethod: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
}

package struct GetMethodResponseRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, resourceId: String, httpMethod: String, statusCode: String) {
        record = Record([restApiId.wire, resourceId.wire, httpMethod.wire, statusCode.wire])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var httpMethod: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var statusCode: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
}

package struct GetResourceRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, resourceId: String, embed: [String]? = nil) {
        record = Record([restApiId.wire, resourceId.wire, .of(embed.map { WireList($0) })])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var embed: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
}

package struct GetResourcesRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, position: String? = nil, limit: Int? = nil, embed: [String]? = nil) {
        record = Record([restApiId.wire, .of(position), .of(limit), .of(embed.map { WireList($0) })])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var position: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var limit: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var embed: [String]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
}

package struct GetRestApiRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String) {
        record = Record([restApiId.wire])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct GetRestApisRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(position: String? = nil, limit: Int? = nil) {
        record = Record([.of(position), .of(limit)])
    }
    package var position: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var limit: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetStageRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, stageName: String) {
        record = Record([restApiId.wire, stageName.wire])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var stageName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct GetStagesRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, deploymentId: String? = nil) {
        record = Record([restApiId.wire, .of(deploymentId)])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var deploymentId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetTagsRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceArn: String, position: String? = nil, limit: Int? = nil) {
        record = Record([resourceArn.wire, .of(position), .of(limit)])
    }
    package var resourceArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var position: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var limit: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ImportRestApiRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(failOnWarnings: Bool? = nil, parameters: [String: String]? = nil, body: [UInt8]) {
        record = Record([.of(failOnWarnings), .of(parameters.map { WireMap($0) }), body.wire])
    }
    package var failOnWarnings: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var parameters: [String: String]? {
        get { slotMap(1) }
        set { setSlotMap(1, newValue) }
    }
    package var body: [UInt8] {
        get { slot(2) ?? [] }
        set { setSlot(2, newValue) }
    }
}

package struct Integration: Structure {
    package static let memberCount = 17
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(type: IntegrationType? = nil, httpMethod: String? = nil, uri: String? = nil, connectionType: ConnectionType? = nil, connectionId: String? = nil, credentials: String? = nil, requestParameters: [String: String]? = nil, requestTemplates: [String: String]? = nil, passthroughBehavior: String? = nil, contentHandling: ContentHandlingStrategy? = nil, timeoutInMillis: Int? = nil, cacheNamespace: String? = nil, cacheKeyParameters: [String]? = nil, integrationResponses: [String: IntegrationResponse]? = nil, tlsConfig: TlsConfig? = nil, responseTransferMode: ResponseTransferMode? = nil, integrationTarget: String? = nil) {
        record = Record([.of(type), .of(httpMethod), .of(uri), .of(connectionType), .of(connectionId), .of(credentials), .of(requestParameters.map { WireMap($0) }), .of(requestTemplates.map { WireMap($0) }), .of(passthroughBehavior), .of(contentHandling), .of(timeoutInMillis), .of(cacheNamespace), .of(cacheKeyParameters.map { WireList($0) }), .of(integrationResponses.map { WireMap($0) }), .of(tlsConfig), .of(responseTransferMode), .of(integrationTarget)])
    }
    package var type: IntegrationType? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var httpMethod: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var uri: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var connectionType: ConnectionType? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var connectionId: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var credentials: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var requestParameters: [String: String]? {
        get { slotMap(6) }
        set { setSlotMap(6, newValue) }
    }
    package var requestTemplates: [String: String]? {
        get { slotMap(7) }
        set { setSlotMap(7, newValue) }
    }
    package var passthroughBehavior: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var contentHandling: ContentHandlingStrategy? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var timeoutInMillis: Int? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var cacheNamespace: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var cacheKeyParameters: [String]? {
        get { slotList(12) }
        set { setSlotList(12, newValue) }
    }
    package var integrationResponses: [String: IntegrationResponse]? {
        get { slotMap(13) }
        set { setSlotMap(13, newValue) }
    }
    package var tlsConfig: TlsConfig? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var responseTransferMode: ResponseTransferMode? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var integrationTarget: String? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
}

package struct IntegrationResponse: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(statusCode: String? = nil, selectionPattern: String? = nil, responseParameters: [String: String]? = nil, responseTemplates: [String: String]? = nil, contentHandling: ContentHandlingStrategy? = nil) {
        record = Record([.of(statusCode), .of(selectionPattern), .of(responseParameters.map { WireMap($0) }), .of(responseTemplates.map { WireMap($0) }), .of(contentHandling)])
    }
    package var statusCode: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var selectionPattern: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var responseParameters: [String: String]? {
        get { slotMap(2) }
        set { setSlotMap(2, newValue) }
    }
    package var responseTemplates: [String: String]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
    package var contentHandling: ContentHandlingStrategy? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct Method: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(httpMethod: String? = nil, authorizationType: String? = nil, authorizerId: String? = nil, apiKeyRequired: Bool? = nil, requestValidatorId: String? = nil, operationName: String? = nil, requestParameters: [String: Bool]? = nil, requestModels: [String: String]? = nil, methodResponses: [String: MethodResponse]? = nil, methodIntegration: Integration? = nil, authorizationScopes: [String]? = nil) {
        record = Record([.of(httpMethod), .of(authorizationType), .of(authorizerId), .of(apiKeyRequired), .of(requestValidatorId), .of(operationName), .of(requestParameters.map { WireMap($0) }), .of(requestModels.map { WireMap($0) }), .of(methodResponses.map { WireMap($0) }), .of(methodIntegration), .of(authorizationScopes.map { WireList($0) })])
    }
    package var httpMethod: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var authorizationType: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var authorizerId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var apiKeyRequired: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var requestValidatorId: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var operationName: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var requestParameters: [String: Bool]? {
        get { slotMap(6) }
        set { setSlotMap(6, newValue) }
    }
    package var requestModels: [String: String]? {
        get { slotMap(7) }
        set { setSlotMap(7, newValue) }
    }
    package var methodResponses: [String: MethodResponse]? {
        get { slotMap(8) }
        set { setSlotMap(8, newValue) }
    }
    package var methodIntegration: Integration? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var authorizationScopes: [String]? {
        get { slotList(10) }
        set { setSlotList(10, newValue) }
    }
}

package struct MethodResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(statusCode: String? = nil, responseParameters: [String: Bool]? = nil, responseModels: [String: String]? = nil) {
        record = Record([.of(statusCode), .of(responseParameters.map { WireMap($0) }), .of(responseModels.map { WireMap($0) })])
    }
    package var statusCode: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var responseParameters: [String: Bool]? {
        get { slotMap(1) }
        set { setSlotMap(1, newValue) }
    }
    package var responseModels: [String: String]? {
        get { slotMap(2) }
        set { setSlotMap(2, newValue) }
    }
}

package struct MethodSetting: Structure {
    package static let memberCount = 10
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(metricsEnabled: Bool? = nil, loggingLevel: String? = nil, dataTraceEnabled: Bool? = nil, throttlingBurstLimit: Int? = nil, throttlingRateLimit: Double? = nil, cachingEnabled: Bool? = nil, cacheTtlInSeconds: Int? = nil, cacheDataEncrypted: Bool? = nil, requireAuthorizationForCacheControl: Bool? = nil, unauthorizedCacheControlHeaderStrategy: UnauthorizedCacheControlHeaderStrategy? = nil) {
        record = Record([.of(metricsEnabled), .of(loggingLevel), .of(dataTraceEnabled), .of(throttlingBurstLimit), .of(throttlingRateLimit), .of(cachingEnabled), .of(cacheTtlInSeconds), .of(cacheDataEncrypted), .of(requireAuthorizationForCacheControl), .of(unauthorizedCacheControlHeaderStrategy)])
    }
    package var metricsEnabled: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var loggingLevel: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var dataTraceEnabled: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var throttlingBurstLimit: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var throttlingRateLimit: Double? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var cachingEnabled: Bool? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var cacheTtlInSeconds: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var cacheDataEncrypted: Bool? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var requireAuthorizationForCacheControl: Bool? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var unauthorizedCacheControlHeaderStrategy: UnauthorizedCacheControlHeaderStrategy? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
}

package struct MethodSnapshot: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(authorizationType: String? = nil, apiKeyRequired: Bool? = nil) {
        record = Record([.of(authorizationType), .of(apiKeyRequired)])
    }
    package var authorizationType: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var apiKeyRequired: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct PatchOperation: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(op: Op? = nil, path: String? = nil, value: String? = nil, from: String? = nil) {
        record = Record([.of(op), .of(path), .of(value), .of(from)])
    }
    package var op: Op? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var path: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var value: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var from: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct PutIntegrationRequest: Structure {
    package static let memberCount = 19
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, resourceId: String, httpMethod: String, type: IntegrationType, integrationHttpMethod: String? = nil, uri: String? = nil, connectionType: ConnectionType? = nil, connectionId: String? = nil, credentials: String? = nil, requestParameters: [String: String]? = nil, requestTemplates: [String: String]? = nil, passthroughBehavior: String? = nil, cacheNamespace: String? = nil, cacheKeyParameters: [String]? = nil, contentHandling: ContentHandlingStrategy? = nil, timeoutInMillis: Int? = nil, tlsConfig: TlsConfig? = nil, responseTransferMode: ResponseTransferMode? = nil, integrationTarget: String? = nil) {
        record = Record([restApiId.wire, resourceId.wire, httpMethod.wire, type.wire, .of(integrationHttpMethod), .of(uri), .of(connectionType), .of(connectionId), .of(credentials), .of(requestParameters.map { WireMap($0) }), .of(requestTemplates.map { WireMap($0) }), .of(passthroughBehavior), .of(cacheNamespace), .of(cacheKeyParameters.map { WireList($0) }), .of(contentHandling), .of(timeoutInMillis), .of(tlsConfig), .of(responseTransferMode), .of(integrationTarget)])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var httpMethod: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var type: IntegrationType {
        get { slot(3) ?? IntegrationType.fallback }
        set { setSlot(3, newValue) }
    }
    package var integrationHttpMethod: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var uri: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var connectionType: ConnectionType? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var connectionId: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var credentials: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var requestParameters: [String: String]? {
        get { slotMap(9) }
        set { setSlotMap(9, newValue) }
    }
    package var requestTemplates: [String: String]? {
        get { slotMap(10) }
        set { setSlotMap(10, newValue) }
    }
    package var passthroughBehavior: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var cacheNamespace: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var cacheKeyParameters: [String]? {
        get { slotList(13) }
        set { setSlotList(13, newValue) }
    }
    package var contentHandling: ContentHandlingStrategy? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var timeoutInMillis: Int? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var tlsConfig: TlsConfig? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var responseTransferMode: ResponseTransferMode? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var integrationTarget: String? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
}

package struct PutIntegrationResponseRequest: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, resourceId: String, httpMethod: String, statusCode: String, selectionPattern: String? = nil, responseParameters: [String: String]? = nil, responseTemplates: [String: String]? = nil, contentHandling: ContentHandlingStrategy? = nil) {
        record = Record([restApiId.wire, resourceId.wire, httpMethod.wire, statusCode.wire, .of(selectionPattern), .of(responseParameters.map { WireMap($0) }), .of(responseTemplates.map { WireMap($0) }), .of(contentHandling)])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var httpMethod: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var statusCode: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var selectionPattern: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var responseParameters: [String: String]? {
        get { slotMap(5) }
        set { setSlotMap(5, newValue) }
    }
    package var responseTemplates: [String: String]? {
        get { slotMap(6) }
        set { setSlotMap(6, newValue) }
    }
    package var contentHandling: ContentHandlingStrategy? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct PutMethodRequest: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, resourceId: String, httpMethod: String, authorizationType: String, authorizerId: String? = nil, apiKeyRequired: Bool? = nil, operationName: String? = nil, requestParameters: [String: Bool]? = nil, requestModels: [String: String]? = nil, requestValidatorId: String? = nil, authorizationScopes: [String]? = nil) {
        record = Record([restApiId.wire, resourceId.wire, httpMethod.wire, authorizationType.wire, .of(authorizerId), .of(apiKeyRequired), .of(operationName), .of(requestParameters.map { WireMap($0) }), .of(requestModels.map { WireMap($0) }), .of(requestValidatorId), .of(authorizationScopes.map { WireList($0) })])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var httpMethod: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var authorizationType: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var authorizerId: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var apiKeyRequired: Bool? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var operationName: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var requestParameters: [String: Bool]? {
        get { slotMap(7) }
        set { setSlotMap(7, newValue) }
    }
    package var requestModels: [String: String]? {
        get { slotMap(8) }
        set { setSlotMap(8, newValue) }
    }
    package var requestValidatorId: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var authorizationScopes: [String]? {
        get { slotList(10) }
        set { setSlotList(10, newValue) }
    }
}

package struct PutMethodResponseRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, resourceId: String, httpMethod: String, statusCode: String, responseParameters: [String: Bool]? = nil, responseModels: [String: String]? = nil) {
        record = Record([restApiId.wire, resourceId.wire, httpMethod.wire, statusCode.wire, .of(responseParameters.map { WireMap($0) }), .of(responseModels.map { WireMap($0) })])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var httpMethod: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var statusCode: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var responseParameters: [String: Bool]? {
        get { slotMap(4) }
        set { setSlotMap(4, newValue) }
    }
    package var responseModels: [String: String]? {
        get { slotMap(5) }
        set { setSlotMap(5, newValue) }
    }
}

package struct PutRestApiRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, mode: PutMode? = nil, failOnWarnings: Bool? = nil, parameters: [String: String]? = nil, body: [UInt8]) {
        record = Record([restApiId.wire, .of(mode), .of(failOnWarnings), .of(parameters.map { WireMap($0) }), body.wire])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var mode: PutMode? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var failOnWarnings: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var parameters: [String: String]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
    package var body: [UInt8] {
        get { slot(4) ?? [] }
        set { setSlot(4, newValue) }
    }
}

package struct Resource: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String? = nil, parentId: String? = nil, pathPart: String? = nil, path: String? = nil, resourceMethods: [String: Method]? = nil) {
        record = Record([.of(id), .of(parentId), .of(pathPart), .of(path), .of(resourceMethods.map { WireMap($0) })])
    }
    package var id: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var parentId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var pathPart: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var path: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var resourceMethods: [String: Method]? {
        get { slotMap(4) }
        set { setSlotMap(4, newValue) }
    }
}

package struct Resources: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(position: String? = nil, items: [Resource]? = nil) {
        record = Record([.of(position), .of(items.map { WireList($0) })])
    }
    package var position: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var items: [Resource]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct RestApi: Structure {
    package static let memberCount = 18
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String? = nil, name: String? = nil, description: String? = nil, createdDate: Instant? = nil, version: String? = nil, warnings: [String]? = nil, binaryMediaTypes: [String]? = nil, minimumCompressionSize: Int? = nil, apiKeySource: ApiKeySourceType? = nil, endpointConfiguration: EndpointConfiguration? = nil, policy: String? = nil, tags: [String: String]? = nil, disableExecuteApiEndpoint: Bool? = nil, rootResourceId: String? = nil, securityPolicy: SecurityPolicy? = nil, endpointAccessMode: EndpointAccessMode? = nil, apiStatus: ApiStatus? = nil, apiStatusMessage: String? = nil) {
        record = Record([.of(id), .of(name), .of(description), .of(createdDate), .of(version), .of(warnings.map { WireList($0) }), .of(binaryMediaTypes.map { WireList($0) }), .of(minimumCompressionSize), .of(apiKeySource), .of(endpointConfiguration), .of(policy), .of(tags.map { WireMap($0) }), .of(disableExecuteApiEndpoint), .of(rootResourceId), .of(securityPolicy), .of(endpointAccessMode), .of(apiStatus), .of(apiStatusMessage)])
    }
    package var id: String? {
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
    package var createdDate: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var version: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var warnings: [String]? {
        get { slotList(5) }
        set { setSlotList(5, newValue) }
    }
    package var binaryMediaTypes: [String]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var minimumCompressionSize: Int? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var apiKeySource: ApiKeySourceType? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var endpointConfiguration: EndpointConfiguration? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var policy: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(11) }
        set { setSlotMap(11, newValue) }
    }
    package var disableExecuteApiEndpoint: Bool? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var rootResourceId: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var securityPolicy: SecurityPolicy? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var endpointAccessMode: EndpointAccessMode? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var apiStatus: ApiStatus? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var apiStatusMessage: String? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
}

package struct RestApis: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(position: String? = nil, items: [RestApi]? = nil) {
        record = Record([.of(position), .of(items.map { WireList($0) })])
    }
    package var position: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var items: [RestApi]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct Stage: Structure {
    package static let memberCount = 17
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(deploymentId: String? = nil, clientCertificateId: String? = nil, stageName: String? = nil, description: String? = nil, cacheClusterEnabled: Bool? = nil, cacheClusterSize: CacheClusterSize? = nil, cacheClusterStatus: CacheClusterStatus? = nil, methodSettings: [String: MethodSetting]? = nil, variables: [String: String]? = nil, documentationVersion: String? = nil, accessLogSettings: AccessLogSettings? = nil, canarySettings: CanarySettings? = nil, tracingEnabled: Bool? = nil, webAclArn: String? = nil, tags: [String: String]? = nil, createdDate: Instant? = nil, lastUpdatedDate: Instant? = nil) {
        record = Record([.of(deploymentId), .of(clientCertificateId), .of(stageName), .of(description), .of(cacheClusterEnabled), .of(cacheClusterSize), .of(cacheClusterStatus), .of(methodSettings.map { WireMap($0) }), .of(variables.map { WireMap($0) }), .of(documentationVersion), .of(accessLogSettings), .of(canarySettings), .of(tracingEnabled), .of(webAclArn), .of(tags.map { WireMap($0) }), .of(createdDate), .of(lastUpdatedDate)])
    }
    package var deploymentId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var clientCertificateId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var stageName: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var description: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var cacheClusterEnabled: Bool? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var cacheClusterSize: CacheClusterSize? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var cacheClusterStatus: CacheClusterStatus? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var methodSettings: [String: MethodSetting]? {
        get { slotMap(7) }
        set { setSlotMap(7, newValue) }
    }
    package var variables: [String: String]? {
        get { slotMap(8) }
        set { setSlotMap(8, newValue) }
    }
    package var documentationVersion: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var accessLogSettings: AccessLogSettings? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var canarySettings: CanarySettings? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var tracingEnabled: Bool? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var webAclArn: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(14) }
        set { setSlotMap(14, newValue) }
    }
    package var createdDate: Instant? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var lastUpdatedDate: Instant? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
}

package struct Stages: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(item: [Stage]? = nil) {
        record = Record([.of(item.map { WireList($0) })])
    }
    package var item: [Stage]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
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

package struct Tags: Structure {
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

package struct ThrottleSettings: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(burstLimit: Int? = nil, rateLimit: Double? = nil) {
        record = Record([.of(burstLimit), .of(rateLimit)])
    }
    package var burstLimit: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var rateLimit: Double? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct TlsConfig: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(insecureSkipVerification: Bool? = nil) {
        record = Record([.of(insecureSkipVerification)])
    }
    package var insecureSkipVerification: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
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

package struct UpdateAccountRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(patchOperations: [PatchOperation]? = nil) {
        record = Record([.of(patchOperations.map { WireList($0) })])
    }
    package var patchOperations: [PatchOperation]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct UpdateDeploymentRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, deploymentId: String, patchOperations: [PatchOperation]? = nil) {
        record = Record([restApiId.wire, deploymentId.wire, .of(patchOperations.map { WireList($0) })])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var deploymentId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var patchOperations: [PatchOperation]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
}

package struct UpdateIntegrationRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, resourceId: String, httpMethod: String, patchOperations: [PatchOperation]? = nil) {
        record = Record([restApiId.wire, resourceId.wire, httpMethod.wire, .of(patchOperations.map { WireList($0) })])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var httpMethod: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var patchOperations: [PatchOperation]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
}

package struct UpdateMethodRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, resourceId: String, httpMethod: String, patchOperations: [PatchOperation]? = nil) {
        record = Record([restApiId.wire, resourceId.wire, httpMethod.wire, .of(patchOperations.map { WireList($0) })])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var httpMethod: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var patchOperations: [PatchOperation]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
}

package struct UpdateResourceRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, resourceId: String, patchOperations: [PatchOperation]? = nil) {
        record = Record([restApiId.wire, resourceId.wire, .of(patchOperations.map { WireList($0) })])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var patchOperations: [PatchOperation]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
}

package struct UpdateRestApiRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, patchOperations: [PatchOperation]? = nil) {
        record = Record([restApiId.wire, .of(patchOperations.map { WireList($0) })])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var patchOperations: [PatchOperation]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct UpdateStageRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(restApiId: String, stageName: String, patchOperations: [PatchOperation]? = nil) {
        record = Record([restApiId.wire, stageName.wire, .of(patchOperations.map { WireList($0) })])
    }
    package var restApiId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var stageName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var patchOperations: [PatchOperation]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
}

package enum ApiKeySourceType: String, WireValue, CaseIterable {
    case header = "HEADER"
    case authorizer = "AUTHORIZER"
}

package enum ApiStatus: String, WireValue, CaseIterable {
    case updating = "UPDATING"
    case available = "AVAILABLE"
    case pending = "PENDING"
    case failed = "FAILED"
}

package enum CacheClusterSize: String, WireValue, CaseIterable {
    case _0_5 = "0.5"
    case _1_6 = "1.6"
    case _6_1 = "6.1"
    case _13_5 = "13.5"
    case _28_4 = "28.4"
    case _58_2 = "58.2"
    case _118 = "118"
    case _237 = "237"
}

package enum CacheClusterStatus: String, WireValue, CaseIterable {
    case createInProgress = "CREATE_IN_PROGRESS"
    case available = "AVAILABLE"
    case deleteInProgress = "DELETE_IN_PROGRESS"
    case notAvailable = "NOT_AVAILABLE"
    case flushInProgress = "FLUSH_IN_PROGRESS"
}

package enum ConnectionType: String, WireValue, CaseIterable {
    case internet = "INTERNET"
    case vpcLink = "VPC_LINK"
}

package enum ContentHandlingStrategy: String, WireValue, CaseIterable {
    case convertToBinary = "CONVERT_TO_BINARY"
    case convertToText = "CONVERT_TO_TEXT"
}

package enum EndpointAccessMode: String, WireValue, CaseIterable {
    case basic = "BASIC"
    case strict = "STRICT"
}

package enum EndpointType: String, WireValue, CaseIterable {
    case regional = "REGIONAL"
    case edge = "EDGE"
    case `private` = "PRIVATE"
}

package enum IntegrationType: String, WireValue, CaseIterable {
    case http = "HTTP"
    case aws = "AWS"
    case mock = "MOCK"
    case httpProxy = "HTTP_PROXY"
    case awsProxy = "AWS_PROXY"
}

package enum IpAddressType: String, WireValue, CaseIterable {
    case ipv4 = "ipv4"
    case dualstack = "dualstack"
}

package enum Op: String, WireValue, CaseIterable {
    case add = "add"
    case remove = "remove"
    case replace = "replace"
    case move = "move"
    case copy = "copy"
    case test = "test"
}

package enum PutMode: String, WireValue, CaseIterable {
    case merge = "merge"
    case overwrite = "overwrite"
}

package enum ResponseTransferMode: String, WireValue, CaseIterable {
    case buffered = "BUFFERED"
    case stream = "STREAM"
}

package enum SecurityPolicy: String, WireValue, CaseIterable {
    case tls10 = "TLS_1_0"
    case tls12 = "TLS_1_2"
    case securityPolicyTLS13_1_3_2025_09 = "SecurityPolicy_TLS13_1_3_2025_09"
    case securityPolicyTLS13_1_3FIPS2025_09 = "SecurityPolicy_TLS13_1_3_FIPS_2025_09"
    case securityPolicyTLS13_1_2PFSPQ2025_09 = "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09"
    case securityPolicyTLS13_1_2FIPSPQ2025_09 = "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09"
    case securityPolicyTLS13_1_2FIPSPFSPQ2025_09 = "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09"
    case securityPolicyTLS13_1_2PQ2025_09 = "SecurityPolicy_TLS13_1_2_PQ_2025_09"
    case securityPolicyTLS13_1_2_2021_06 = "SecurityPolicy_TLS13_1_2_2021_06"
    case securityPolicyTLS13_2025EDGE = "SecurityPolicy_TLS13_2025_EDGE"
    case securityPolicyTLS12PFS2025EDGE = "SecurityPolicy_TLS12_PFS_2025_EDGE"
    case securityPolicyTLS12_2018EDGE = "SecurityPolicy_TLS12_2018_EDGE"
}

package enum UnauthorizedCacheControlHeaderStrategy: String, WireValue, CaseIterable {
    case failWith403 = "FAIL_WITH_403"
    case succeedWithResponseHeader = "SUCCEED_WITH_RESPONSE_HEADER"
    case succeedWithoutResponseHeader = "SUCCEED_WITHOUT_RESPONSE_HEADER"
}
