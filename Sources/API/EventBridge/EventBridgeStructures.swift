// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

package struct ApiDestination: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(apiDestinationArn: String? = nil, name: String? = nil, apiDestinationState: ApiDestinationState? = nil, connectionArn: String? = nil, invocationEndpoint: String? = nil, httpMethod: ApiDestinationHttpMethod? = nil, invocationRateLimitPerSecond: Int? = nil, creationTime: Instant? = nil, lastModifiedTime: Instant? = nil) {
        record = Record([.of(apiDestinationArn), .of(name), .of(apiDestinationState), .of(connectionArn), .of(invocationEndpoint), .of(httpMethod), .of(invocationRateLimitPerSecond), .of(creationTime), .of(lastModifiedTime)])
    }
    package var apiDestinationArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var name: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var apiDestinationState: ApiDestinationState? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var connectionArn: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var invocationEndpoint: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var httpMethod: ApiDestinationHttpMethod? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var invocationRateLimitPerSecond: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var lastModifiedTime: Instant? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct AppSyncParameters: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(graphQLOperation: String? = nil) {
        record = Record([.of(graphQLOperation)])
    }
    package var graphQLOperation: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct Archive: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(archiveName: String? = nil, eventSourceArn: String? = nil, state: ArchiveState? = nil, stateReason: String? = nil, retentionDays: Int? = nil, sizeBytes: Int? = nil, eventCount: Int? = nil, creationTime: Instant? = nil) {
        record = Record([.of(archiveName), .of(eventSourceArn), .of(state), .of(stateReason), .of(retentionDays), .of(sizeBytes), .of(eventCount), .of(creationTime)])
    }
    package var archiveName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var eventSourceArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var state: ArchiveState? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var stateReason: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var retentionDays: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var sizeBytes: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var eventCount: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

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

package struct BatchParameters: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(jobDefinition: String, jobName: String, arrayProperties: BatchArrayProperties? = nil, retryStrategy: BatchRetryStrategy? = nil) {
        record = Record([jobDefinition.wire, jobName.wire, .of(arrayProperties), .of(retryStrategy)])
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

package struct CancelReplayRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(replayName: String) {
        record = Record([replayName.wire])
    }
    package var replayName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct CancelReplayResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(replayArn: String? = nil, state: ReplayState? = nil, stateReason: String? = nil) {
        record = Record([.of(replayArn), .of(state), .of(stateReason)])
    }
    package var replayArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var state: ReplayState? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var stateReason: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
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

package struct Condition: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(type: String, key: String, value: String) {
        record = Record([type.wire, key.wire, value.wire])
    }
    package var type: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var key: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var value: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
}

package struct Connection: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(connectionArn: String? = nil, name: String? = nil, connectionState: ConnectionState? = nil, stateReason: String? = nil, authorizationType: ConnectionAuthorizationType? = nil, creationTime: Instant? = nil, lastModifiedTime: Instant? = nil, lastAuthorizedTime: Instant? = nil) {
        record = Record([.of(connectionArn), .of(name), .of(connectionState), .of(stateReason), .of(authorizationType), .of(creationTime), .of(lastModifiedTime), .of(lastAuthorizedTime)])
    }
    package var connectionArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var name: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var connectionState: ConnectionState? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var stateReason: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var authorizationType: ConnectionAuthorizationType? {
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
    package var lastAuthorizedTime: Instant? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct ConnectionApiKeyAuthResponseParameters: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(apiKeyName: String? = nil) {
        record = Record([.of(apiKeyName)])
    }
    package var apiKeyName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ConnectionAuthResponseParameters: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(basicAuthParameters: ConnectionBasicAuthResponseParameters? = nil, oAuthParameters: ConnectionOAuthResponseParameters? = nil, apiKeyAuthParameters: ConnectionApiKeyAuthResponseParameters? = nil, invocationHttpParameters: ConnectionHttpParameters? = nil, connectivityParameters: DescribeConnectionConnectivityParameters? = nil) {
        record = Record([.of(basicAuthParameters), .of(oAuthParameters), .of(apiKeyAuthParameters), .of(invocationHttpParameters), .of(connectivityParameters)])
    }
    package var basicAuthParameters: ConnectionBasicAuthResponseParameters? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var oAuthParameters: ConnectionOAuthResponseParameters? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var apiKeyAuthParameters: ConnectionApiKeyAuthResponseParameters? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var invocationHttpParameters: ConnectionHttpParameters? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var connectivityParameters: DescribeConnectionConnectivityParameters? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct ConnectionBasicAuthResponseParameters: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(username: String? = nil) {
        record = Record([.of(username)])
    }
    package var username: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ConnectionBodyParameter: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: String? = nil, value: String? = nil, isValueSecret: Bool? = nil) {
        record = Record([.of(key), .of(value), .of(isValueSecret)])
    }
    package var key: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var value: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var isValueSecret: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ConnectionHeaderParameter: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: String? = nil, value: String? = nil, isValueSecret: Bool? = nil) {
        record = Record([.of(key), .of(value), .of(isValueSecret)])
    }
    package var key: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var value: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var isValueSecret: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ConnectionHttpParameters: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(headerParameters: [ConnectionHeaderParameter]? = nil, queryStringParameters: [ConnectionQueryStringParameter]? = nil, bodyParameters: [ConnectionBodyParameter]? = nil) {
        record = Record([.of(headerParameters.map { WireList($0) }), .of(queryStringParameters.map { WireList($0) }), .of(bodyParameters.map { WireList($0) })])
    }
    package var headerParameters: [ConnectionHeaderParameter]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var queryStringParameters: [ConnectionQueryStringParameter]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var bodyParameters: [ConnectionBodyParameter]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
}

package struct ConnectionOAuthClientResponseParameters: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(clientID: String? = nil) {
        record = Record([.of(clientID)])
    }
    package var clientID: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ConnectionOAuthResponseParameters: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(clientParameters: ConnectionOAuthClientResponseParameters? = nil, authorizationEndpoint: String? = nil, httpMethod: ConnectionOAuthHttpMethod? = nil, oAuthHttpParameters: ConnectionHttpParameters? = nil) {
        record = Record([.of(clientParameters), .of(authorizationEndpoint), .of(httpMethod), .of(oAuthHttpParameters)])
    }
    package var clientParameters: ConnectionOAuthClientResponseParameters? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var authorizationEndpoint: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var httpMethod: ConnectionOAuthHttpMethod? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var oAuthHttpParameters: ConnectionHttpParameters? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ConnectionQueryStringParameter: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: String? = nil, value: String? = nil, isValueSecret: Bool? = nil) {
        record = Record([.of(key), .of(value), .of(isValueSecret)])
    }
    package var key: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var value: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var isValueSecret: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ConnectivityResourceConfigurationArn: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceConfigurationArn: String) {
        record = Record([resourceConfigurationArn.wire])
    }
    package var resourceConfigurationArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct ConnectivityResourceParameters: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceParameters: ConnectivityResourceConfigurationArn) {
        record = Record([resourceParameters.wire])
    }
    package var resourceParameters: ConnectivityResourceConfigurationArn {
        get { slot(0) ?? ConnectivityResourceConfigurationArn.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct CreateApiDestinationRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String, description: String? = nil, connectionArn: String, invocationEndpoint: String, httpMethod: ApiDestinationHttpMethod, invocationRateLimitPerSecond: Int? = nil) {
        record = Record([name.wire, .of(description), connectionArn.wire, invocationEndpoint.wire, httpMethod.wire, .of(invocationRateLimitPerSecond)])
    }
    package var name: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var description: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var connectionArn: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var invocationEndpoint: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var httpMethod: ApiDestinationHttpMethod {
        get { slot(4) ?? ApiDestinationHttpMethod.fallback }
        set { setSlot(4, newValue) }
    }
    package var invocationRateLimitPerSecond: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct CreateApiDestinationResponse: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(apiDestinationArn: String? = nil, apiDestinationState: ApiDestinationState? = nil, creationTime: Instant? = nil, lastModifiedTime: Instant? = nil) {
        record = Record([.of(apiDestinationArn), .of(apiDestinationState), .of(creationTime), .of(lastModifiedTime)])
    }
    package var apiDestinationArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var apiDestinationState: ApiDestinationState? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var lastModifiedTime: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct CreateArchiveRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(archiveName: String, eventSourceArn: String, description: String? = nil, eventPattern: String? = nil, retentionDays: Int? = nil, kmsKeyIdentifier: String? = nil) {
        record = Record([archiveName.wire, eventSourceArn.wire, .of(description), .of(eventPattern), .of(retentionDays), .of(kmsKeyIdentifier)])
    }
    package var archiveName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var eventSourceArn: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var description: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var eventPattern: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var retentionDays: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var kmsKeyIdentifier: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct CreateArchiveResponse: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(archiveArn: String? = nil, state: ArchiveState? = nil, stateReason: String? = nil, creationTime: Instant? = nil) {
        record = Record([.of(archiveArn), .of(state), .of(stateReason), .of(creationTime)])
    }
    package var archiveArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var state: ArchiveState? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var stateReason: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct CreateConnectionApiKeyAuthRequestParameters: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(apiKeyName: String, apiKeyValue: String) {
        record = Record([apiKeyName.wire, apiKeyValue.wire])
    }
    package var apiKeyName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var apiKeyValue: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct CreateConnectionAuthRequestParameters: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(basicAuthParameters: CreateConnectionBasicAuthRequestParameters? = nil, oAuthParameters: CreateConnectionOAuthRequestParameters? = nil, apiKeyAuthParameters: CreateConnectionApiKeyAuthRequestParameters? = nil, invocationHttpParameters: ConnectionHttpParameters? = nil, connectivityParameters: ConnectivityResourceParameters? = nil) {
        record = Record([.of(basicAuthParameters), .of(oAuthParameters), .of(apiKeyAuthParameters), .of(invocationHttpParameters), .of(connectivityParameters)])
    }
    package var basicAuthParameters: CreateConnectionBasicAuthRequestParameters? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var oAuthParameters: CreateConnectionOAuthRequestParameters? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var apiKeyAuthParameters: CreateConnectionApiKeyAuthRequestParameters? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var invocationHttpParameters: ConnectionHttpParameters? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var connectivityParameters: ConnectivityResourceParameters? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct CreateConnectionBasicAuthRequestParameters: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(username: String, password: String) {
        record = Record([username.wire, password.wire])
    }
    package var username: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var password: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct CreateConnectionOAuthClientRequestParameters: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(clientID: String, clientSecret: String) {
        record = Record([clientID.wire, clientSecret.wire])
    }
    package var clientID: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var clientSecret: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct CreateConnectionOAuthRequestParameters: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(clientParameters: CreateConnectionOAuthClientRequestParameters, authorizationEndpoint: String, httpMethod: ConnectionOAuthHttpMethod, oAuthHttpParameters: ConnectionHttpParameters? = nil) {
        record = Record([clientParameters.wire, authorizationEndpoint.wire, httpMethod.wire, .of(oAuthHttpParameters)])
    }
    package var clientParameters: CreateConnectionOAuthClientRequestParameters {
        get { slot(0) ?? CreateConnectionOAuthClientRequestParameters.fallback }
        set { setSlot(0, newValue) }
    }
    package var authorizationEndpoint: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var httpMethod: ConnectionOAuthHttpMethod {
        get { slot(2) ?? ConnectionOAuthHttpMethod.fallback }
        set { setSlot(2, newValue) }
    }
    package var oAuthHttpParameters: ConnectionHttpParameters? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct CreateConnectionRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String, description: String? = nil, authorizationType: ConnectionAuthorizationType, authParameters: CreateConnectionAuthRequestParameters, invocationConnectivityParameters: ConnectivityResourceParameters? = nil, kmsKeyIdentifier: String? = nil) {
        record = Record([name.wire, .of(description), authorizationType.wire, authParameters.wire, .of(invocationConnectivityParameters), .of(kmsKeyIdentifier)])
    }
    package var name: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var description: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var authorizationType: ConnectionAuthorizationType {
        get { slot(2) ?? ConnectionAuthorizationType.fallback }
        set { setSlot(2, newValue) }
    }
    package var authParameters: CreateConnectionAuthRequestParameters {
        get { slot(3) ?? CreateConnectionAuthRequestParameters.fallback }
        set { setSlot(3, newValue) }
    }
    package var invocationConnectivityParameters: ConnectivityResourceParameters? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var kmsKeyIdentifier: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct CreateConnectionResponse: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(connectionArn: String? = nil, connectionState: ConnectionState? = nil, creationTime: Instant? = nil, lastModifiedTime: Instant? = nil) {
        record = Record([.of(connectionArn), .of(connectionState), .of(creationTime), .of(lastModifiedTime)])
    }
    package var connectionArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var connectionState: ConnectionState? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var lastModifiedTime: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct CreateEventBusRequest: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String, eventSourceName: String? = nil, description: String? = nil, kmsKeyIdentifier: String? = nil, deadLetterConfig: DeadLetterConfig? = nil, logConfig: LogConfig? = nil, tags: [Tag]? = nil) {
        record = Record([name.wire, .of(eventSourceName), .of(description), .of(kmsKeyIdentifier), .of(deadLetterConfig), .of(logConfig), .of(tags.map { WireList($0) })])
    }
    package var name: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var eventSourceName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var description: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var kmsKeyIdentifier: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var deadLetterConfig: DeadLetterConfig? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var logConfig: LogConfig? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
}

package struct CreateEventBusResponse: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(eventBusArn: String? = nil, description: String? = nil, kmsKeyIdentifier: String? = nil, deadLetterConfig: DeadLetterConfig? = nil, logConfig: LogConfig? = nil) {
        record = Record([.of(eventBusArn), .of(description), .of(kmsKeyIdentifier), .of(deadLetterConfig), .of(logConfig)])
    }
    package var eventBusArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var description: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var kmsKeyIdentifier: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var deadLetterConfig: DeadLetterConfig? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var logConfig: LogConfig? {
        get { slot(4) }
        set { setSlot(4, newValue) }
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

package struct DeauthorizeConnectionRequest: Structure {
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

package struct DeauthorizeConnectionResponse: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(connectionArn: String? = nil, connectionState: ConnectionState? = nil, creationTime: Instant? = nil, lastModifiedTime: Instant? = nil, lastAuthorizedTime: Instant? = nil) {
        record = Record([.of(connectionArn), .of(connectionState), .of(creationTime), .of(lastModifiedTime), .of(lastAuthorizedTime)])
    }
    package var connectionArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var connectionState: ConnectionState? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var lastModifiedTime: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var lastAuthorizedTime: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct DeleteApiDestinationRequest: Structure {
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

package struct DeleteApiDestinationResponse: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct DeleteArchiveRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(archiveName: String) {
        record = Record([archiveName.wire])
    }
    package var archiveName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteArchiveResponse: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct DeleteConnectionRequest: Structure {
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

package struct DeleteConnectionResponse: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(connectionArn: String? = nil, connectionState: ConnectionState? = nil, creationTime: Instant? = nil, lastModifiedTime: Instant? = nil, lastAuthorizedTime: Instant? = nil) {
        record = Record([.of(connectionArn), .of(connectionState), .of(creationTime), .of(lastModifiedTime), .of(lastAuthorizedTime)])
    }
    package var connectionArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var connectionState: ConnectionState? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var lastModifiedTime: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var lastAuthorizedTime: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct DeleteEventBusRequest: Structure {
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

package struct DeleteRuleRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String, eventBusName: String? = nil, force: Bool? = nil) {
        record = Record([name.wire, .of(eventBusName), .of(force)])
    }
    package var name: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var eventBusName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var force: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct DescribeApiDestinationRequest: Structure {
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

package struct DescribeApiDestinationResponse: Structure {
    package static let memberCount = 10
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(apiDestinationArn: String? = nil, name: String? = nil, description: String? = nil, apiDestinationState: ApiDestinationState? = nil, connectionArn: String? = nil, invocationEndpoint: String? = nil, httpMethod: ApiDestinationHttpMethod? = nil, invocationRateLimitPerSecond: Int? = nil, creationTime: Instant? = nil, lastModifiedTime: Instant? = nil) {
        record = Record([.of(apiDestinationArn), .of(name), .of(description), .of(apiDestinationState), .of(connectionArn), .of(invocationEndpoint), .of(httpMethod), .of(invocationRateLimitPerSecond), .of(creationTime), .of(lastModifiedTime)])
    }
    package var apiDestinationArn: String? {
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
    package var apiDestinationState: ApiDestinationState? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var connectionArn: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var invocationEndpoint: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var httpMethod: ApiDestinationHttpMethod? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var invocationRateLimitPerSecond: Int? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var lastModifiedTime: Instant? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
}

package struct DescribeArchiveRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(archiveName: String) {
        record = Record([archiveName.wire])
    }
    package var archiveName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeArchiveResponse: Structure {
    package static let memberCount = 12
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(archiveArn: String? = nil, archiveName: String? = nil, eventSourceArn: String? = nil, description: String? = nil, eventPattern: String? = nil, state: ArchiveState? = nil, stateReason: String? = nil, kmsKeyIdentifier: String? = nil, retentionDays: Int? = nil, sizeBytes: Int? = nil, eventCount: Int? = nil, creationTime: Instant? = nil) {
        record = Record([.of(archiveArn), .of(archiveName), .of(eventSourceArn), .of(description), .of(eventPattern), .of(state), .of(stateReason), .of(kmsKeyIdentifier), .of(retentionDays), .of(sizeBytes), .of(eventCount), .of(creationTime)])
    }
    package var archiveArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var archiveName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var eventSourceArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var description: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var eventPattern: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var state: ArchiveState? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var stateReason: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var kmsKeyIdentifier: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var retentionDays: Int? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var sizeBytes: Int? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var eventCount: Int? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
}

package struct DescribeConnectionConnectivityParameters: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceParameters: DescribeConnectionResourceParameters) {
        record = Record([resourceParameters.wire])
    }
    package var resourceParameters: DescribeConnectionResourceParameters {
        get { slot(0) ?? DescribeConnectionResourceParameters.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeConnectionRequest: Structure {
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

package struct DescribeConnectionResourceParameters: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceConfigurationArn: String, resourceAssociationArn: String) {
        record = Record([resourceConfigurationArn.wire, resourceAssociationArn.wire])
    }
    package var resourceConfigurationArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var resourceAssociationArn: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct DescribeConnectionResponse: Structure {
    package static let memberCount = 13
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(connectionArn: String? = nil, name: String? = nil, description: String? = nil, invocationConnectivityParameters: DescribeConnectionConnectivityParameters? = nil, connectionState: ConnectionState? = nil, stateReason: String? = nil, authorizationType: ConnectionAuthorizationType? = nil, secretArn: String? = nil, kmsKeyIdentifier: String? = nil, authParameters: ConnectionAuthResponseParameters? = nil, creationTime: Instant? = nil, lastModifiedTime: Instant? = nil, lastAuthorizedTime: Instant? = nil) {
        record = Record([.of(connectionArn), .of(name), .of(description), .of(invocationConnectivityParameters), .of(connectionState), .of(stateReason), .of(authorizationType), .of(secretArn), .of(kmsKeyIdentifier), .of(authParameters), .of(creationTime), .of(lastModifiedTime), .of(lastAuthorizedTime)])
    }
    package var connectionArn: String? {
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
    package var invocationConnectivityParameters: DescribeConnectionConnectivityParameters? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var connectionState: ConnectionState? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var stateReason: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var authorizationType: ConnectionAuthorizationType? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var secretArn: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var kmsKeyIdentifier: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var authParameters: ConnectionAuthResponseParameters? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var lastModifiedTime: Instant? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var lastAuthorizedTime: Instant? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
}

package struct DescribeEventBusRequest: Structure {
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

package struct DescribeEventBusResponse: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, arn: String? = nil, description: String? = nil, kmsKeyIdentifier: String? = nil, deadLetterConfig: DeadLetterConfig? = nil, policy: String? = nil, logConfig: LogConfig? = nil, creationTime: Instant? = nil, lastModifiedTime: Instant? = nil) {
        record = Record([.of(name), .of(arn), .of(description), .of(kmsKeyIdentifier), .of(deadLetterConfig), .of(policy), .of(logConfig), .of(creationTime), .of(lastModifiedTime)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var arn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var description: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var kmsKeyIdentifier: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var deadLetterConfig: DeadLetterConfig? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var policy: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var logConfig: LogConfig? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var lastModifiedTime: Instant? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct DescribeReplayRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(replayName: String) {
        record = Record([replayName.wire])
    }
    package var replayName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeReplayResponse: Structure {
    package static let memberCount = 12
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(replayName: String? = nil, replayArn: String? = nil, description: String? = nil, state: ReplayState? = nil, stateReason: String? = nil, eventSourceArn: String? = nil, destination: ReplayDestination? = nil, eventStartTime: Instant? = nil, eventEndTime: Instant? = nil, eventLastReplayedTime: Instant? = nil, replayStartTime: Instant? = nil, replayEndTime: Instant? = nil) {
        record = Record([.of(replayName), .of(replayArn), .of(description), .of(state), .of(stateReason), .of(eventSourceArn), .of(destination), .of(eventStartTime), .of(eventEndTime), .of(eventLastReplayedTime), .of(replayStartTime), .of(replayEndTime)])
    }
    package var replayName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var replayArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var description: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var state: ReplayState? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var stateReason: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var eventSourceArn: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var destination: ReplayDestination? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var eventStartTime: Instant? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var eventEndTime: Instant? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var eventLastReplayedTime: Instant? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var replayStartTime: Instant? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var replayEndTime: Instant? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
}

package struct DescribeRuleRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String, eventBusName: String? = nil) {
        record = Record([name.wire, .of(eventBusName)])
    }
    package var name: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var eventBusName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DescribeRuleResponse: Structure {
    package static let memberCount = 10
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, arn: String? = nil, eventPattern: String? = nil, scheduleExpression: String? = nil, state: RuleState? = nil, description: String? = nil, roleArn: String? = nil, managedBy: String? = nil, eventBusName: String? = nil, createdBy: String? = nil) {
        record = Record([.of(name), .of(arn), .of(eventPattern), .of(scheduleExpression), .of(state), .of(description), .of(roleArn), .of(managedBy), .of(eventBusName), .of(createdBy)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var arn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var eventPattern: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var scheduleExpression: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var state: RuleState? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var description: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var roleArn: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var managedBy: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var eventBusName: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var createdBy: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
}

package struct DisableRuleRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String, eventBusName: String? = nil) {
        record = Record([name.wire, .of(eventBusName)])
    }
    package var name: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var eventBusName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct EcsParameters: Structure {
    package static let memberCount = 14
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(taskDefinitionArn: String, taskCount: Int? = nil, launchType: LaunchType? = nil, networkConfiguration: NetworkConfiguration? = nil, platformVersion: String? = nil, group: String? = nil, capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil, enableECSManagedTags: Bool? = nil, enableExecuteCommand: Bool? = nil, placementConstraints: [PlacementConstraint]? = nil, placementStrategy: [PlacementStrategy]? = nil, propagateTags: PropagateTags? = nil, referenceId: String? = nil, tags: [Tag]? = nil) {
        record = Record([taskDefinitionArn.wire, .of(taskCount), .of(launchType), .of(networkConfiguration), .of(platformVersion), .of(group), .of(capacityProviderStrategy.map { WireList($0) }), .of(enableECSManagedTags), .of(enableExecuteCommand), .of(placementConstraints.map { WireList($0) }), .of(placementStrategy.map { WireList($0) }), .of(propagateTags), .of(referenceId), .of(tags.map { WireList($0) })])
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
    package var tags: [Tag]? {
        get { slotList(13) }
        set { setSlotList(13, newValue) }
    }
}

package struct EnableRuleRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String, eventBusName: String? = nil) {
        record = Record([name.wire, .of(eventBusName)])
    }
    package var name: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var eventBusName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct EventBus: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, arn: String? = nil, description: String? = nil, policy: String? = nil, creationTime: Instant? = nil, lastModifiedTime: Instant? = nil) {
        record = Record([.of(name), .of(arn), .of(description), .of(policy), .of(creationTime), .of(lastModifiedTime)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var arn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var description: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var policy: String? {
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

package struct HttpParameters: Structure {
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

package struct InputTransformer: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(inputPathsMap: [String: String]? = nil, inputTemplate: String) {
        record = Record([.of(inputPathsMap.map { WireMap($0) }), inputTemplate.wire])
    }
    package var inputPathsMap: [String: String]? {
        get { slotMap(0) }
        set { setSlotMap(0, newValue) }
    }
    package var inputTemplate: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct KinesisParameters: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(partitionKeyPath: String) {
        record = Record([partitionKeyPath.wire])
    }
    package var partitionKeyPath: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct ListApiDestinationsRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(namePrefix: String? = nil, connectionArn: String? = nil, nextToken: String? = nil, limit: Int? = nil) {
        record = Record([.of(namePrefix), .of(connectionArn), .of(nextToken), .of(limit)])
    }
    package var namePrefix: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var connectionArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var nextToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var limit: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ListApiDestinationsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(apiDestinations: [ApiDestination]? = nil, nextToken: String? = nil) {
        record = Record([.of(apiDestinations.map { WireList($0) }), .of(nextToken)])
    }
    package var apiDestinations: [ApiDestination]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListArchivesRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(namePrefix: String? = nil, eventSourceArn: String? = nil, state: ArchiveState? = nil, nextToken: String? = nil, limit: Int? = nil) {
        record = Record([.of(namePrefix), .of(eventSourceArn), .of(state), .of(nextToken), .of(limit)])
    }
    package var namePrefix: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var eventSourceArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var state: ArchiveState? {
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
}

package struct ListArchivesResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(archives: [Archive]? = nil, nextToken: String? = nil) {
        record = Record([.of(archives.map { WireList($0) }), .of(nextToken)])
    }
    package var archives: [Archive]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListConnectionsRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(namePrefix: String? = nil, connectionState: ConnectionState? = nil, nextToken: String? = nil, limit: Int? = nil) {
        record = Record([.of(namePrefix), .of(connectionState), .of(nextToken), .of(limit)])
    }
    package var namePrefix: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var connectionState: ConnectionState? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var nextToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var limit: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ListConnectionsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(connections: [Connection]? = nil, nextToken: String? = nil) {
        record = Record([.of(connections.map { WireList($0) }), .of(nextToken)])
    }
    package var connections: [Connection]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListEventBusesRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(namePrefix: String? = nil, nextToken: String? = nil, limit: Int? = nil) {
        record = Record([.of(namePrefix), .of(nextToken), .of(limit)])
    }
    package var namePrefix: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var limit: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListEventBusesResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(eventBuses: [EventBus]? = nil, nextToken: String? = nil) {
        record = Record([.of(eventBuses.map { WireList($0) }), .of(nextToken)])
    }
    package var eventBuses: [EventBus]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListReplaysRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(namePrefix: String? = nil, state: ReplayState? = nil, eventSourceArn: String? = nil, nextToken: String? = nil, limit: Int? = nil) {
        record = Record([.of(namePrefix), .of(state), .of(eventSourceArn), .of(nextToken), .of(limit)])
    }
    package var namePrefix: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var state: ReplayState? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var eventSourceArn: String? {
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
}

package struct ListReplaysResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(replays: [Replay]? = nil, nextToken: String? = nil) {
        record = Record([.of(replays.map { WireList($0) }), .of(nextToken)])
    }
    package var replays: [Replay]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListRuleNamesByTargetRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(targetArn: String, eventBusName: String? = nil, nextToken: String? = nil, limit: Int? = nil) {
        record = Record([targetArn.wire, .of(eventBusName), .of(nextToken), .of(limit)])
    }
    package var targetArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var eventBusName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var nextToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var limit: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ListRuleNamesByTargetResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(ruleNames: [String]? = nil, nextToken: String? = nil) {
        record = Record([.of(ruleNames.map { WireList($0) }), .of(nextToken)])
    }
    package var ruleNames: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListRulesRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(namePrefix: String? = nil, eventBusName: String? = nil, nextToken: String? = nil, limit: Int? = nil) {
        record = Record([.of(namePrefix), .of(eventBusName), .of(nextToken), .of(limit)])
    }
    package var namePrefix: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var eventBusName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var nextToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var limit: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ListRulesResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(rules: [Rule]? = nil, nextToken: String? = nil) {
        record = Record([.of(rules.map { WireList($0) }), .of(nextToken)])
    }
    package var rules: [Rule]? {
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
    package init(tags: [Tag]? = nil) {
        record = Record([.of(tags.map { WireList($0) })])
    }
    package var tags: [Tag]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct ListTargetsByRuleRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(rule: String, eventBusName: String? = nil, nextToken: String? = nil, limit: Int? = nil) {
        record = Record([rule.wire, .of(eventBusName), .of(nextToken), .of(limit)])
    }
    package var rule: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var eventBusName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var nextToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var limit: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ListTargetsByRuleResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(targets: [Target]? = nil, nextToken: String? = nil) {
        record = Record([.of(targets.map { WireList($0) }), .of(nextToken)])
    }
    package var targets: [Target]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct LogConfig: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(includeDetail: IncludeDetail? = nil, level: Level? = nil) {
        record = Record([.of(includeDetail), .of(level)])
    }
    package var includeDetail: IncludeDetail? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var level: Level? {
        get { slot(1) }
        set { setSlot(1, newValue) }
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

package struct PutEventsRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(entries: [PutEventsRequestEntry], endpointId: String? = nil) {
        record = Record([WireList(entries).wire, .of(endpointId)])
    }
    package var entries: [PutEventsRequestEntry] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var endpointId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct PutEventsRequestEntry: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(time: Instant? = nil, source: String? = nil, resources: [String]? = nil, detailType: String? = nil, detail: String? = nil, eventBusName: String? = nil, traceHeader: String? = nil) {
        record = Record([.of(time), .of(source), .of(resources.map { WireList($0) }), .of(detailType), .of(detail), .of(eventBusName), .of(traceHeader)])
    }
    package var time: Instant? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var source: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var resources: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var detailType: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var detail: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var eventBusName: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var traceHeader: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct PutEventsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(failedEntryCount: Int? = nil, entries: [PutEventsResultEntry]? = nil) {
        record = Record([.of(failedEntryCount), .of(entries.map { WireList($0) })])
    }
    package var failedEntryCount: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var entries: [PutEventsResultEntry]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct PutEventsResultEntry: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(eventId: String? = nil, errorCode: String? = nil, errorMessage: String? = nil) {
        record = Record([.of(eventId), .of(errorCode), .of(errorMessage)])
    }
    package var eventId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var errorCode: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var errorMessage: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct PutPermissionRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(eventBusName: String? = nil, action: String? = nil, principal: String? = nil, statementId: String? = nil, condition: Condition? = nil, policy: String? = nil) {
        record = Record([.of(eventBusName), .of(action), .of(principal), .of(statementId), .of(condition), .of(policy)])
    }
    package var eventBusName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var action: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var principal: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var statementId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var condition: Condition? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var policy: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct PutRuleRequest: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String, scheduleExpression: String? = nil, eventPattern: String? = nil, state: RuleState? = nil, description: String? = nil, roleArn: String? = nil, tags: [Tag]? = nil, eventBusName: String? = nil) {
        record = Record([name.wire, .of(scheduleExpression), .of(eventPattern), .of(state), .of(description), .of(roleArn), .of(tags.map { WireList($0) }), .of(eventBusName)])
    }
    package var name: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var scheduleExpression: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var eventPattern: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var state: RuleState? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var description: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var roleArn: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var eventBusName: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct PutRuleResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(ruleArn: String? = nil) {
        record = Record([.of(ruleArn)])
    }
    package var ruleArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct PutTargetsRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(rule: String, eventBusName: String? = nil, targets: [Target]) {
        record = Record([rule.wire, .of(eventBusName), WireList(targets).wire])
    }
    package var rule: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var eventBusName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var targets: [Target] {
        get { slotList(2) ?? [] }
        set { setSlotList(2, newValue) }
    }
}

package struct PutTargetsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(failedEntryCount: Int? = nil, failedEntries: [PutTargetsResultEntry]? = nil) {
        record = Record([.of(failedEntryCount), .of(failedEntries.map { WireList($0) })])
    }
    package var failedEntryCount: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var failedEntries: [PutTargetsResultEntry]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct PutTargetsResultEntry: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(targetId: String? = nil, errorCode: String? = nil, errorMessage: String? = nil) {
        record = Record([.of(targetId), .of(errorCode), .of(errorMessage)])
    }
    package var targetId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var errorCode: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var errorMessage: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct RedshiftDataParameters: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(secretManagerArn: String? = nil, database: String, dbUser: String? = nil, sql: String? = nil, statementName: String? = nil, withEvent: Bool? = nil, sqls: [String]? = nil) {
        record = Record([.of(secretManagerArn), database.wire, .of(dbUser), .of(sql), .of(statementName), .of(withEvent), .of(sqls.map { WireList($0) })])
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
    package var sql: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var statementName: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var withEvent: Bool? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var sqls: [String]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
}

package struct RemovePermissionRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(statementId: String? = nil, removeAllPermissions: Bool? = nil, eventBusName: String? = nil) {
        record = Record([.of(statementId), .of(removeAllPermissions), .of(eventBusName)])
    }
    package var statementId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var removeAllPermissions: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var eventBusName: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct RemoveTargetsRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(rule: String, eventBusName: String? = nil, ids: [String], force: Bool? = nil) {
        record = Record([rule.wire, .of(eventBusName), WireList(ids).wire, .of(force)])
    }
    package var rule: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var eventBusName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var ids: [String] {
        get { slotList(2) ?? [] }
        set { setSlotList(2, newValue) }
    }
    package var force: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct RemoveTargetsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(failedEntryCount: Int? = nil, failedEntries: [RemoveTargetsResultEntry]? = nil) {
        record = Record([.of(failedEntryCount), .of(failedEntries.map { WireList($0) })])
    }
    package var failedEntryCount: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var failedEntries: [RemoveTargetsResultEntry]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct RemoveTargetsResultEntry: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(targetId: String? = nil, errorCode: String? = nil, errorMessage: String? = nil) {
        record = Record([.of(targetId), .of(errorCode), .of(errorMessage)])
    }
    package var targetId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var errorCode: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var errorMessage: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct Replay: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(replayName: String? = nil, eventSourceArn: String? = nil, state: ReplayState? = nil, stateReason: String? = nil, eventStartTime: Instant? = nil, eventEndTime: Instant? = nil, eventLastReplayedTime: Instant? = nil, replayStartTime: Instant? = nil, replayEndTime: Instant? = nil) {
        record = Record([.of(replayName), .of(eventSourceArn), .of(state), .of(stateReason), .of(eventStartTime), .of(eventEndTime), .of(eventLastReplayedTime), .of(replayStartTime), .of(replayEndTime)])
    }
    package var replayName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var eventSourceArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var state: ReplayState? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var stateReason: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var eventStartTime: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var eventEndTime: Instant? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var eventLastReplayedTime: Instant? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var replayStartTime: Instant? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var replayEndTime: Instant? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct ReplayDestination: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(arn: String, filterArns: [String]? = nil) {
        record = Record([arn.wire, .of(filterArns.map { WireList($0) })])
    }
    package var arn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var filterArns: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct RetryPolicy: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(maximumRetryAttempts: Int? = nil, maximumEventAgeInSeconds: Int? = nil) {
        record = Record([.of(maximumRetryAttempts), .of(maximumEventAgeInSeconds)])
    }
    package var maximumRetryAttempts: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var maximumEventAgeInSeconds: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct Rule: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, arn: String? = nil, eventPattern: String? = nil, state: RuleState? = nil, description: String? = nil, scheduleExpression: String? = nil, roleArn: String? = nil, managedBy: String? = nil, eventBusName: String? = nil) {
        record = Record([.of(name), .of(arn), .of(eventPattern), .of(state), .of(description), .of(scheduleExpression), .of(roleArn), .of(managedBy), .of(eventBusName)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var arn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var eventPattern: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var state: RuleState? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var description: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var scheduleExpression: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var roleArn: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var managedBy: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var eventBusName: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct RunCommandParameters: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(runCommandTargets: [RunCommandTarget]) {
        record = Record([WireList(runCommandTargets).wire])
    }
    package var runCommandTargets: [RunCommandTarget] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
}

package struct RunCommandTarget: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: String, values: [String]) {
        record = Record([key.wire, WireList(values).wire])
    }
    package var key: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var values: [String] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
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

package struct StartReplayRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(replayName: String, description: String? = nil, eventSourceArn: String, eventStartTime: Instant, eventEndTime: Instant, destination: ReplayDestination) {
        record = Record([replayName.wire, .of(description), eventSourceArn.wire, eventStartTime.wire, eventEndTime.wire, destination.wire])
    }
    package var replayName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var description: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var eventSourceArn: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var eventStartTime: Instant {
        get { slot(3) ?? Instant(seconds: 0) }
        set { setSlot(3, newValue) }
    }
    package var eventEndTime: Instant {
        get { slot(4) ?? Instant(seconds: 0) }
        set { setSlot(4, newValue) }
    }
    package var destination: ReplayDestination {
        get { slot(5) ?? ReplayDestination.fallback }
        set { setSlot(5, newValue) }
    }
}

package struct StartReplayResponse: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(replayArn: String? = nil, state: ReplayState? = nil, stateReason: String? = nil, replayStartTime: Instant? = nil) {
        record = Record([.of(replayArn), .of(state), .of(stateReason), .of(replayStartTime)])
    }
    package var replayArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var state: ReplayState? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var stateReason: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var replayStartTime: Instant? {
        get { slot(3) }
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

package struct Target: Structure {
    package static let memberCount = 17
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String, arn: String, roleArn: String? = nil, input: String? = nil, inputPath: String? = nil, inputTransformer: InputTransformer? = nil, kinesisParameters: KinesisParameters? = nil, runCommandParameters: RunCommandParameters? = nil, ecsParameters: EcsParameters? = nil, batchParameters: BatchParameters? = nil, sqsParameters: SqsParameters? = nil, httpParameters: HttpParameters? = nil, redshiftDataParameters: RedshiftDataParameters? = nil, sageMakerPipelineParameters: SageMakerPipelineParameters? = nil, deadLetterConfig: DeadLetterConfig? = nil, retryPolicy: RetryPolicy? = nil, appSyncParameters: AppSyncParameters? = nil) {
        record = Record([id.wire, arn.wire, .of(roleArn), .of(input), .of(inputPath), .of(inputTransformer), .of(kinesisParameters), .of(runCommandParameters), .of(ecsParameters), .of(batchParameters), .of(sqsParameters), .of(httpParameters), .of(redshiftDataParameters), .of(sageMakerPipelineParameters), .of(deadLetterConfig), .of(retryPolicy), .of(appSyncParameters)])
    }
    package var id: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var arn: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var roleArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var input: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var inputPath: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var inputTransformer: InputTransformer? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var kinesisParameters: KinesisParameters? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var runCommandParameters: RunCommandParameters? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var ecsParameters: EcsParameters? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var batchParameters: BatchParameters? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var sqsParameters: SqsParameters? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var httpParameters: HttpParameters? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var redshiftDataParameters: RedshiftDataParameters? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var sageMakerPipelineParameters: SageMakerPipelineParameters? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var deadLetterConfig: DeadLetterConfig? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var retryPolicy: RetryPolicy? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var appSyncParameters: AppSyncParameters? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
}

package struct TestEventPatternRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(eventPattern: String, event: String) {
        record = Record([eventPattern.wire, event.wire])
    }
    package var eventPattern: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var event: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct TestEventPatternResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(result: Bool? = nil) {
        record = Record([.of(result)])
    }
    package var result: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
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

package struct UpdateApiDestinationRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String, description: String? = nil, connectionArn: String? = nil, invocationEndpoint: String? = nil, httpMethod: ApiDestinationHttpMethod? = nil, invocationRateLimitPerSecond: Int? = nil) {
        record = Record([name.wire, .of(description), .of(connectionArn), .of(invocationEndpoint), .of(httpMethod), .of(invocationRateLimitPerSecond)])
    }
    package var name: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var description: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var connectionArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var invocationEndpoint: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var httpMethod: ApiDestinationHttpMethod? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var invocationRateLimitPerSecond: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct UpdateApiDestinationResponse: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(apiDestinationArn: String? = nil, apiDestinationState: ApiDestinationState? = nil, creationTime: Instant? = nil, lastModifiedTime: Instant? = nil) {
        record = Record([.of(apiDestinationArn), .of(apiDestinationState), .of(creationTime), .of(lastModifiedTime)])
    }
    package var apiDestinationArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var apiDestinationState: ApiDestinationState? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var lastModifiedTime: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct UpdateArchiveRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(archiveName: String, description: String? = nil, eventPattern: String? = nil, retentionDays: Int? = nil, kmsKeyIdentifier: String? = nil) {
        record = Record([archiveName.wire, .of(description), .of(eventPattern), .of(retentionDays), .of(kmsKeyIdentifier)])
    }
    package var archiveName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var description: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var eventPattern: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var retentionDays: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var kmsKeyIdentifier: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct UpdateArchiveResponse: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(archiveArn: String? = nil, state: ArchiveState? = nil, stateReason: String? = nil, creationTime: Instant? = nil) {
        record = Record([.of(archiveArn), .of(state), .of(stateReason), .of(creationTime)])
    }
    package var archiveArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var state: ArchiveState? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var stateReason: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct UpdateConnectionApiKeyAuthRequestParameters: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(apiKeyName: String? = nil, apiKeyValue: String? = nil) {
        record = Record([.of(apiKeyName), .of(apiKeyValue)])
    }
    package var apiKeyName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var apiKeyValue: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct UpdateConnectionAuthRequestParameters: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(basicAuthParameters: UpdateConnectionBasicAuthRequestParameters? = nil, oAuthParameters: UpdateConnectionOAuthRequestParameters? = nil, apiKeyAuthParameters: UpdateConnectionApiKeyAuthRequestParameters? = nil, invocationHttpParameters: ConnectionHttpParameters? = nil, connectivityParameters: ConnectivityResourceParameters? = nil) {
        record = Record([.of(basicAuthParameters), .of(oAuthParameters), .of(apiKeyAuthParameters), .of(invocationHttpParameters), .of(connectivityParameters)])
    }
    package var basicAuthParameters: UpdateConnectionBasicAuthRequestParameters? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var oAuthParameters: UpdateConnectionOAuthRequestParameters? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var apiKeyAuthParameters: UpdateConnectionApiKeyAuthRequestParameters? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var invocationHttpParameters: ConnectionHttpParameters? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var connectivityParameters: ConnectivityResourceParameters? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct UpdateConnectionBasicAuthRequestParameters: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(username: String? = nil, password: String? = nil) {
        record = Record([.of(username), .of(password)])
    }
    package var username: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var password: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct UpdateConnectionOAuthClientRequestParameters: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(clientID: String? = nil, clientSecret: String? = nil) {
        record = Record([.of(clientID), .of(clientSecret)])
    }
    package var clientID: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var clientSecret: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct UpdateConnectionOAuthRequestParameters: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(clientParameters: UpdateConnectionOAuthClientRequestParameters? = nil, authorizationEndpoint: String? = nil, httpMethod: ConnectionOAuthHttpMethod? = nil, oAuthHttpParameters: ConnectionHttpParameters? = nil) {
        record = Record([.of(clientParameters), .of(authorizationEndpoint), .of(httpMethod), .of(oAuthHttpParameters)])
    }
    package var clientParameters: UpdateConnectionOAuthClientRequestParameters? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var authorizationEndpoint: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var httpMethod: ConnectionOAuthHttpMethod? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var oAuthHttpParameters: ConnectionHttpParameters? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct UpdateConnectionRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String, description: String? = nil, authorizationType: ConnectionAuthorizationType? = nil, authParameters: UpdateConnectionAuthRequestParameters? = nil, invocationConnectivityParameters: ConnectivityResourceParameters? = nil, kmsKeyIdentifier: String? = nil) {
        record = Record([name.wire, .of(description), .of(authorizationType), .of(authParameters), .of(invocationConnectivityParameters), .of(kmsKeyIdentifier)])
    }
    package var name: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var description: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var authorizationType: ConnectionAuthorizationType? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var authParameters: UpdateConnectionAuthRequestParameters? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var invocationConnectivityParameters: ConnectivityResourceParameters? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var kmsKeyIdentifier: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct UpdateConnectionResponse: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(connectionArn: String? = nil, connectionState: ConnectionState? = nil, creationTime: Instant? = nil, lastModifiedTime: Instant? = nil, lastAuthorizedTime: Instant? = nil) {
        record = Record([.of(connectionArn), .of(connectionState), .of(creationTime), .of(lastModifiedTime), .of(lastAuthorizedTime)])
    }
    package var connectionArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var connectionState: ConnectionState? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var creationTime: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var lastModifiedTime: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var lastAuthorizedTime: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct UpdateEventBusRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, kmsKeyIdentifier: String? = nil, description: String? = nil, deadLetterConfig: DeadLetterConfig? = nil, logConfig: LogConfig? = nil) {
        record = Record([.of(name), .of(kmsKeyIdentifier), .of(description), .of(deadLetterConfig), .of(logConfig)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var kmsKeyIdentifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var description: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var deadLetterConfig: DeadLetterConfig? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var logConfig: LogConfig? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct UpdateEventBusResponse: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(arn: String? = nil, name: String? = nil, kmsKeyIdentifier: String? = nil, description: String? = nil, deadLetterConfig: DeadLetterConfig? = nil, logConfig: LogConfig? = nil) {
        record = Record([.of(arn), .of(name), .of(kmsKeyIdentifier), .of(description), .of(deadLetterConfig), .of(logConfig)])
    }
    package var arn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var name: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var kmsKeyIdentifier: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var description: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var deadLetterConfig: DeadLetterConfig? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var logConfig: LogConfig? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package enum ApiDestinationHttpMethod: String, WireValue, CaseIterable {
    case post = "POST"
    case get = "GET"
    case head = "HEAD"
    case options = "OPTIONS"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
}

package enum ApiDestinationState: String, WireValue, CaseIterable {
    case active = "ACTIVE"
    case inactive = "INACTIVE"
}

package enum ArchiveState: String, WireValue, CaseIterable {
    case enabled = "ENABLED"
    case disabled = "DISABLED"
    case creating = "CREATING"
    case updating = "UPDATING"
    case createFailed = "CREATE_FAILED"
    case updateFailed = "UPDATE_FAILED"
}

package enum AssignPublicIp: String, WireValue, CaseIterable {
    case enabled = "ENABLED"
    case disabled = "DISABLED"
}

package enum ConnectionAuthorizationType: String, WireValue, CaseIterable {
    case basic = "BASIC"
    case oauthClientCredentials = "OAUTH_CLIENT_CREDENTIALS"
    case apiKey = "API_KEY"
}

package enum ConnectionOAuthHttpMethod: String, WireValue, CaseIterable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
}

package enum ConnectionState: String, WireValue, CaseIterable {
    case creating = "CREATING"
    case updating = "UPDATING"
    case deleting = "DELETING"
    case authorized = "AUTHORIZED"
    case deauthorized = "DEAUTHORIZED"
    case authorizing = "AUTHORIZING"
    case deauthorizing = "DEAUTHORIZING"
    case active = "ACTIVE"
    case failedConnectivity = "FAILED_CONNECTIVITY"
}

package enum IncludeDetail: String, WireValue, CaseIterable {
    case none = "NONE"
    case full = "FULL"
}

package enum LaunchType: String, WireValue, CaseIterable {
    case ec2 = "EC2"
    case fargate = "FARGATE"
    case external = "EXTERNAL"
}

package enum Level: String, WireValue, CaseIterable {
    case off = "OFF"
    case error = "ERROR"
    case info = "INFO"
    case trace = "TRACE"
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

package enum ReplayState: String, WireValue, CaseIterable {
    case starting = "STARTING"
    case running = "RUNNING"
    case cancelling = "CANCELLING"
    case completed = "COMPLETED"
    case cancelled = "CANCELLED"
    case failed = "FAILED"
}

package enum RuleState: String, WireValue, CaseIterable {
    case enabled = "ENABLED"
    case disabled = "DISABLED"
    case enabledWithAllCloudtrailManagementEvents = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"
}
