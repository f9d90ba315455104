// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

package struct CancelExportTaskRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(taskId: String) {
        record = Record([taskId.wire])
    }
    package var taskId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct CreateExportTaskRequest: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(taskName: String? = nil, logGroupName: String, logStreamNamePrefix: String? = nil, from: Int, to: Int, destination: String, destinationPrefix: String? = nil) {
        record = Record([.of(taskName), logGroupName.wire, .of(logStreamNamePrefix), from.wire, to.wire, destination.wire, .of(destinationPrefix)])
    }
    package var taskName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var logGroupName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var logStreamNamePrefix: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var from: Int {
        get { slot(3) ?? 0 }
        set { setSlot(3, newValue) }
    }
    package var to: Int {
        get { slot(4) ?? 0 }
        set { setSlot(4, newValue) }
    }
    package var destination: String {
        get { slot(5) ?? "" }
        set { setSlot(5, newValue) }
    }
    package var destinationPrefix: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct CreateExportTaskResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(taskId: String? = nil) {
        record = Record([.of(taskId)])
    }
    package var taskId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct CreateLogGroupRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String, kmsKeyId: String? = nil, tags: [String: String]? = nil, logGroupClass: LogGroupClass? = nil, deletionProtectionEnabled: Bool? = nil) {
        record = Record([logGroupName.wire, .of(kmsKeyId), .of(tags.map { WireMap($0) }), .of(logGroupClass), .of(deletionProtectionEnabled)])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var kmsKeyId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(2) }
        set { setSlotMap(2, newValue) }
    }
    package var logGroupClass: LogGroupClass? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var deletionProtectionEnabled: Bool? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct CreateLogStreamRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String, logStreamName: String) {
        record = Record([logGroupName.wire, logStreamName.wire])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var logStreamName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct DataSourceFilter: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String, type: String? = nil) {
        record = Record([name.wire, .of(type)])
    }
    package var name: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var type: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteDestinationRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(destinationName: String) {
        record = Record([destinationName.wire])
    }
    package var destinationName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteLogGroupRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String) {
        record = Record([logGroupName.wire])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteLogStreamRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String, logStreamName: String) {
        record = Record([logGroupName.wire, logStreamName.wire])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var logStreamName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteMetricFilterRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String, filterName: String) {
        record = Record([logGroupName.wire, filterName.wire])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var filterName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteQueryDefinitionRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queryDefinitionId: String) {
        record = Record([queryDefinitionId.wire])
    }
    package var queryDefinitionId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteQueryDefinitionResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(success: Bool? = nil) {
        record = Record([.of(success)])
    }
    package var success: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteResourcePolicyRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyName: String? = nil, resourceArn: String? = nil, expectedRevisionId: String? = nil) {
        record = Record([.of(policyName), .of(resourceArn), .of(expectedRevisionId)])
    }
    package var policyName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var resourceArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var expectedRevisionId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct DeleteRetentionPolicyRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String) {
        record = Record([logGroupName.wire])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteSubscriptionFilterRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String, filterName: String) {
        record = Record([logGroupName.wire, filterName.wire])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var filterName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct DescribeDestinationsRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(destinationNamePrefix: String? = nil, nextToken: String? = nil, limit: Int? = nil) {
        record = Record([.of(destinationNamePrefix), .of(nextToken), .of(limit)])
    }
    package var destinationNamePrefix: String? {
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

package struct DescribeDestinationsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(destinations: [Destination]? = nil, nextToken: String? = nil) {
        record = Record([.of(destinations.map { WireList($0) }), .of(nextToken)])
    }
    package var destinations: [Destination]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DescribeExportTasksRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(taskId: String? = nil, statusCode: ExportTaskStatusCode? = nil, nextToken: String? = nil, limit: Int? = nil) {
        record = Record([.of(taskId), .of(statusCode), .of(nextToken), .of(limit)])
    }
    package var taskId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var statusCode: ExportTaskStatusCode? {
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

package struct DescribeExportTasksResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(exportTasks: [ExportTask]? = nil, nextToken: String? = nil) {
        record = Record([.of(exportTasks.map { WireList($0) }), .of(nextToken)])
    }
    package var exportTasks: [ExportTask]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DescribeLogGroupsRequest: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(accountIdentifiers: [String]? = nil, logGroupNamePrefix: String? = nil, logGroupNamePattern: String? = nil, nextToken: String? = nil, limit: Int? = nil, includeLinkedAccounts: Bool? = nil, logGroupClass: LogGroupClass? = nil, logGroupIdentifiers: [String]? = nil) {
        record = Record([.of(accountIdentifiers.map { WireList($0) }), .of(logGroupNamePrefix), .of(logGroupNamePattern), .of(nextToken), .of(limit), .of(includeLinkedAccounts), .of(logGroupClass), .of(logGroupIdentifiers.map { WireList($0) })])
    }
    package var accountIdentifiers: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var logGroupNamePrefix: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var logGroupNamePattern: String? {
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
    package var includeLinkedAccounts: Bool? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var logGroupClass: LogGroupClass? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var logGroupIdentifiers: [String]? {
        get { slotList(7) }
        set { setSlotList(7, newValue) }
    }
}

package struct DescribeLogGroupsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroups: [LogGroup]? = nil, nextToken: String? = nil) {
        record = Record([.of(logGroups.map { WireList($0) }), .of(nextToken)])
    }
    package var logGroups: [LogGroup]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DescribeLogStreamsRequest: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String? = nil, logGroupIdentifier: String? = nil, logStreamNamePrefix: String? = nil, orderBy: OrderBy? = nil, descending: Bool? = nil, nextToken: String? = nil, limit: Int? = nil) {
        record = Record([.of(logGroupName), .of(logGroupIdentifier), .of(logStreamNamePrefix), .of(orderBy), .of(descending), .of(nextToken), .of(limit)])
    }
    package var logGroupName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var logGroupIdentifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var logStreamNamePrefix: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var orderBy: OrderBy? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var descending: Bool? {
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

package struct DescribeLogStreamsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logStreams: [LogStream]? = nil, nextToken: String? = nil) {
        record = Record([.of(logStreams.map { WireList($0) }), .of(nextToken)])
    }
    package var logStreams: [LogStream]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DescribeMetricFiltersRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String? = nil, filterNamePrefix: String? = nil, nextToken: String? = nil, limit: Int? = nil, metricName: String? = nil, metricNamespace: String? = nil) {
        record = Record([.of(logGroupName), .of(filterNamePrefix), .of(nextToken), .of(limit), .of(metricName), .of(metricNamespace)])
    }
    package var logGroupName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var filterNamePrefix: String? {
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
    package var metricName: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var metricNamespace: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct DescribeMetricFiltersResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(metricFilters: [MetricFilter]? = nil, nextToken: String? = nil) {
        record = Record([.of(metricFilters.map { WireList($0) }), .of(nextToken)])
    }
    package var metricFilters: [MetricFilter]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DescribeQueriesRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String? = nil, status: QueryStatus? = nil, maxResults: Int? = nil, nextToken: String? = nil, queryLanguage: QueryLanguage? = nil) {
        record = Record([.of(logGroupName), .of(status), .of(maxResults), .of(nextToken), .of(queryLanguage)])
    }
    package var logGroupName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var status: QueryStatus? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maxResults: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var nextToken: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var queryLanguage: QueryLanguage? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct DescribeQueriesResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queries: [QueryInfo]? = nil, nextToken: String? = nil) {
        record = Record([.of(queries.map { WireList($0) }), .of(nextToken)])
    }
    package var queries: [QueryInfo]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DescribeQueryDefinitionsRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queryLanguage: QueryLanguage? = nil, queryDefinitionNamePrefix: String? = nil, maxResults: Int? = nil, nextToken: String? = nil) {
        record = Record([.of(queryLanguage), .of(queryDefinitionNamePrefix), .of(maxResults), .of(nextToken)])
    }
    package var queryLanguage: QueryLanguage? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var queryDefinitionNamePrefix: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maxResults: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var nextToken: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct DescribeQueryDefinitionsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queryDefinitions: [QueryDefinition]? = nil, nextToken: String? = nil) {
        record = Record([.of(queryDefinitions.map { WireList($0) }), .of(nextToken)])
    }
    package var queryDefinitions: [QueryDefinition]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DescribeResourcePoliciesRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextToken: String? = nil, limit: Int? = nil, resourceArn: String? = nil, policyScope: PolicyScope? = nil) {
        record = Record([.of(nextToken), .of(limit), .of(resourceArn), .of(policyScope)])
    }
    package var nextToken: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var limit: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var resourceArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var policyScope: PolicyScope? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct DescribeResourcePoliciesResponse: Structure {
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

package struct DescribeSubscriptionFiltersRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String, filterNamePrefix: String? = nil, nextToken: String? = nil, limit: Int? = nil) {
        record = Record([logGroupName.wire, .of(filterNamePrefix), .of(nextToken), .of(limit)])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var filterNamePrefix: String? {
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

package struct DescribeSubscriptionFiltersResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(subscriptionFilters: [SubscriptionFilter]? = nil, nextToken: String? = nil) {
        record = Record([.of(subscriptionFilters.map { WireList($0) }), .of(nextToken)])
    }
    package var subscriptionFilters: [SubscriptionFilter]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct Destination: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(destinationName: String? = nil, targetArn: String? = nil, roleArn: String? = nil, accessPolicy: String? = nil, arn: String? = nil, creationTime: Int? = nil) {
        record = Record([.of(destinationName), .of(targetArn), .of(roleArn), .of(accessPolicy), .of(arn), .of(creationTime)])
    }
    package var destinationName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var targetArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var roleArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var accessPolicy: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var arn: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var creationTime: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
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

package struct ExportTask: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(taskId: String? = nil, taskName: String? = nil, logGroupName: String? = nil, from: Int? = nil, to: Int? = nil, destination: String? = nil, destinationPrefix: String? = nil, status: ExportTaskStatus? = nil, executionInfo: ExportTaskExecutionInfo? = nil) {
        record = Record([.of(taskId), .of(taskName), .of(logGroupName), .of(from), .of(to), .of(destination), .of(destinationPrefix), .of(status), .of(executionInfo)])
    }
    package var taskId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var taskName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var logGroupName: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var from: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var to: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var destination: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var destinationPrefix: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var status: ExportTaskStatus? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var executionInfo: ExportTaskExecutionInfo? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct ExportTaskExecutionInfo: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(creationTime: Int? = nil, completionTime: Int? = nil) {
        record = Record([.of(creationTime), .of(completionTime)])
    }
    package var creationTime: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var completionTime: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ExportTaskStatus: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(code: ExportTaskStatusCode? = nil, message: String? = nil) {
        record = Record([.of(code), .of(message)])
    }
    package var code: ExportTaskStatusCode? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var message: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct FilterLogEventsRequest: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String? = nil, logGroupIdentifier: String? = nil, logStreamNames: [String]? = nil, logStreamNamePrefix: String? = nil, startTime: Int? = nil, endTime: Int? = nil, filterPattern: String? = nil, nextToken: String? = nil, limit: Int? = nil, interleaved: Bool? = nil, unmask: Bool? = nil) {
        record = Record([.of(logGroupName), .of(logGroupIdentifier), .of(logStreamNames.map { WireList($0) }), .of(logStreamNamePrefix), .of(startTime), .of(endTime), .of(filterPattern), .of(nextToken), .of(limit), .of(interleaved), .of(unmask)])
    }
    package var logGroupName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var logGroupIdentifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var logStreamNames: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var logStreamNamePrefix: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var startTime: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var endTime: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var filterPattern: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var nextToken: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var limit: Int? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var interleaved: Bool? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var unmask: Bool? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
}

package struct FilterLogEventsResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(events: [FilteredLogEvent]? = nil, searchedLogStreams: [SearchedLogStream]? = nil, nextToken: String? = nil) {
        record = Record([.of(events.map { WireList($0) }), .of(searchedLogStreams.map { WireList($0) }), .of(nextToken)])
    }
    package var events: [FilteredLogEvent]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var searchedLogStreams: [SearchedLogStream]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var nextToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct FilteredLogEvent: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logStreamName: String? = nil, timestamp: Int? = nil, message: String? = nil, ingestionTime: Int? = nil, eventId: String? = nil) {
        record = Record([.of(logStreamName), .of(timestamp), .of(message), .of(ingestionTime), .of(eventId)])
    }
    package var logStreamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var timestamp: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var message: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var ingestionTime: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var eventId: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct GetLogEventsRequest: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String? = nil, logGroupIdentifier: String? = nil, logStreamName: String, startTime: Int? = nil, endTime: Int? = nil, nextToken: String? = nil, limit: Int? = nil, startFromHead: Bool? = nil, unmask: Bool? = nil) {
        record = Record([.of(logGroupName), .of(logGroupIdentifier), logStreamName.wire, .of(startTime), .of(endTime), .of(nextToken), .of(limit), .of(startFromHead), .of(unmask)])
    }
    package var logGroupName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var logGroupIdentifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var logStreamName: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var startTime: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var endTime: Int? {
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
    package var startFromHead: Bool? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var unmask: Bool? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct GetLogEventsResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(events: [OutputLogEvent]? = nil, nextForwardToken: String? = nil, nextBackwardToken: String? = nil) {
        record = Record([.of(events.map { WireList($0) }), .of(nextForwardToken), .of(nextBackwardToken)])
    }
    package var events: [OutputLogEvent]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextForwardToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var nextBackwardToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct GetLogGroupFieldsRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String? = nil, time: Int? = nil, logGroupIdentifier: String? = nil) {
        record = Record([.of(logGroupName), .of(time), .of(logGroupIdentifier)])
    }
    package var logGroupName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var time: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var logGroupIdentifier: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct GetLogGroupFieldsResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupFields: [LogGroupField]? = nil) {
        record = Record([.of(logGroupFields.map { WireList($0) })])
    }
    package var logGroupFields: [LogGroupField]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct GetLogRecordRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logRecordPointer: String, unmask: Bool? = nil) {
        record = Record([logRecordPointer.wire, .of(unmask)])
    }
    package var logRecordPointer: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var unmask: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetLogRecordResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logRecord: [String: String]? = nil) {
        record = Record([.of(logRecord.map { WireMap($0) })])
    }
    package var logRecord: [String: String]? {
        get { slotMap(0) }
        set { setSlotMap(0, newValue) }
    }
}

package struct GetQueryResultsRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queryId: String, nextToken: String? = nil, maxItems: Int? = nil) {
        record = Record([queryId.wire, .of(nextToken), .of(maxItems)])
    }
    package var queryId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maxItems: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct GetQueryResultsResponse: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queryLanguage: QueryLanguage? = nil, results: [WireList<ResultField>]? = nil, statistics: QueryStatistics? = nil, status: QueryStatus? = nil, encryptionKey: String? = nil, nextToken: String? = nil) {
        record = Record([.of(queryLanguage), .of(results.map { WireList($0) }), .of(statistics), .of(status), .of(encryptionKey), .of(nextToken)])
    }
    package var queryLanguage: QueryLanguage? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var results: [WireList<ResultField>]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var statistics: QueryStatistics? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var status: QueryStatus? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var encryptionKey: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var nextToken: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct InputLogEvent: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(timestamp: Int, message: String) {
        record = Record([timestamp.wire, message.wire])
    }
    package var timestamp: Int {
        get { slot(0) ?? 0 }
        set { setSlot(0, newValue) }
    }
    package var message: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct ListLogGroupsForQueryRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queryId: String, nextToken: String? = nil, maxResults: Int? = nil) {
        record = Record([queryId.wire, .of(nextToken), .of(maxResults)])
    }
    package var queryId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maxResults: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListLogGroupsForQueryResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupIdentifiers: [String]? = nil, nextToken: String? = nil) {
        record = Record([.of(logGroupIdentifiers.map { WireList($0) }), .of(nextToken)])
    }
    package var logGroupIdentifiers: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListLogGroupsRequest: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupNamePattern: String? = nil, logGroupClass: LogGroupClass? = nil, includeLinkedAccounts: Bool? = nil, accountIdentifiers: [String]? = nil, nextToken: String? = nil, limit: Int? = nil, dataSources: [DataSourceFilter]? = nil, fieldIndexNames: [String]? = nil, logGroupTags: [TagFilter]? = nil) {
        record = Record([.of(logGroupNamePattern), .of(logGroupClass), .of(includeLinkedAccounts), .of(accountIdentifiers.map { WireList($0) }), .of(nextToken), .of(limit), .of(dataSources.map { WireList($0) }), .of(fieldIndexNames.map { WireList($0) }), .of(logGroupTags.map { WireList($0) })])
    }
    package var logGroupNamePattern: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var logGroupClass: LogGroupClass? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var includeLinkedAccounts: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var accountIdentifiers: [String]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
    package var nextToken: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var limit: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var dataSources: [DataSourceFilter]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var fieldIndexNames: [String]? {
        get { slotList(7) }
        set { setSlotList(7, newValue) }
    }
    package var logGroupTags: [TagFilter]? {
        get { slotList(8) }
        set { setSlotList(8, newValue) }
    }
}

package struct ListLogGroupsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroups: [LogGroupSummary]? = nil, nextToken: String? = nil) {
        record = Record([.of(logGroups.map { WireList($0) }), .of(nextToken)])
    }
    package var logGroups: [LogGroupSummary]? {
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

package struct ListTagsLogGroupRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String) {
        record = Record([logGroupName.wire])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct ListTagsLogGroupResponse: Structure {
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

package struct LiveTailSessionLogEvent: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logStreamName: String? = nil, logGroupIdentifier: String? = nil, message: String? = nil, timestamp: Int? = nil, ingestionTime: Int? = nil) {
        record = Record([.of(logStreamName), .of(logGroupIdentifier), .of(message), .of(timestamp), .of(ingestionTime)])
    }
    package var logStreamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var logGroupIdentifier: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var message: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var timestamp: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var ingestionTime: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct LiveTailSessionMetadata: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(sampled: Bool? = nil) {
        record = Record([.of(sampled)])
    }
    package var sampled: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct LiveTailSessionStart: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(requestId: String? = nil, sessionId: String? = nil, logGroupIdentifiers: [String]? = nil, logStreamNames: [String]? = nil, logStreamNamePrefixes: [String]? = nil, logEventFilterPattern: String? = nil) {
        record = Record([.of(requestId), .of(sessionId), .of(logGroupIdentifiers.map { WireList($0) }), .of(logStreamNames.map { WireList($0) }), .of(logStreamNamePrefixes.map { WireList($0) }), .of(logEventFilterPattern)])
    }
    package var requestId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var sessionId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var logGroupIdentifiers: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var logStreamNames: [String]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
    package var logStreamNamePrefixes: [String]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var logEventFilterPattern: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct LiveTailSessionUpdate: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(sessionMetadata: LiveTailSessionMetadata? = nil, sessionResults: [LiveTailSessionLogEvent]? = nil) {
        record = Record([.of(sessionMetadata), .of(sessionResults.map { WireList($0) })])
    }
    package var sessionMetadata: LiveTailSessionMetadata? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var sessionResults: [LiveTailSessionLogEvent]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct LogGroup: Structure {
    package static let memberCount = 13
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String? = nil, creationTime: Int? = nil, retentionInDays: Int? = nil, metricFilterCount: Int? = nil, arn: String? = nil, storedBytes: Int? = nil, kmsKeyId: String? = nil, dataProtectionStatus: DataProtectionStatus? = nil, inheritedProperties: [InheritedProperty]? = nil, logGroupClass: LogGroupClass? = nil, logGroupArn: String? = nil, deletionProtectionEnabled: Bool? = nil, bearerTokenAuthenticationEnabled: Bool? = nil) {
        record = Record([.of(logGroupName), .of(creationTime), .of(retentionInDays), .of(metricFilterCount), .of(arn), .of(storedBytes), .of(kmsKeyId), .of(dataProtectionStatus), .of(inheritedProperties.map { WireList($0) }), .of(logGroupClass), .of(logGroupArn), .of(deletionProtectionEnabled), .of(bearerTokenAuthenticationEnabled)])
    }
    package var logGroupName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var creationTime: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var retentionInDays: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var metricFilterCount: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var arn: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var storedBytes: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var kmsKeyId: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var dataProtectionStatus: DataProtectionStatus? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var inheritedProperties: [InheritedProperty]? {
        get { slotList(8) }
        set { setSlotList(8, newValue) }
    }
    package var logGroupClass: LogGroupClass? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var logGroupArn: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var deletionProtectionEnabled: Bool? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var bearerTokenAuthenticationEnabled: Bool? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
}

package struct LogGroupField: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, percent: Int? = nil) {
        record = Record([.of(name), .of(percent)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var percent: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct LogGroupSummary: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String? = nil, logGroupArn: String? = nil, logGroupClass: LogGroupClass? = nil) {
        record = Record([.of(logGroupName), .of(logGroupArn), .of(logGroupClass)])
    }
    package var logGroupName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var logGroupArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var logGroupClass: LogGroupClass? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct LogStream: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logStreamName: String? = nil, creationTime: Int? = nil, firstEventTimestamp: Int? = nil, lastEventTimestamp: Int? = nil, lastIngestionTime: Int? = nil, uploadSequenceToken: String? = nil, arn: String? = nil, storedBytes: Int? = nil) {
        record = Record([.of(logStreamName), .of(creationTime), .of(firstEventTimestamp), .of(lastEventTimestamp), .of(lastIngestionTime), .of(uploadSequenceToken), .of(arn), .of(storedBytes)])
    }
    package var logStreamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var creationTime: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var firstEventTimestamp: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var lastEventTimestamp: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var lastIngestionTime: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var uploadSequenceToken: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var arn: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var storedBytes: Int? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct MetricFilter: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(filterName: String? = nil, filterPattern: String? = nil, metricTransformations: [MetricTransformation]? = nil, creationTime: Int? = nil, logGroupName: String? = nil, applyOnTransformedLogs: Bool? = nil, fieldSelectionCriteria: String? = nil, emitSystemFieldDimensions: [String]? = nil) {
        record = Record([.of(filterName), .of(filterPattern), .of(metricTransformations.map { WireList($0) }), .of(creationTime), .of(logGroupName), .of(applyOnTransformedLogs), .of(fieldSelectionCriteria), .of(emitSystemFieldDimensions.map { WireList($0) })])
    }
    package var filterName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var filterPattern: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var metricTransformations: [MetricTransformation]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var creationTime: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var logGroupName: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var applyOnTransformedLogs: Bool? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var fieldSelectionCriteria: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var emitSystemFieldDimensions: [String]? {
        get { slotList(7) }
        set { setSlotList(7, newValue) }
    }
}

package struct MetricFilterMatchRecord: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(eventNumber: Int? = nil, eventMessage: String? = nil, extractedValues: [String: String]? = nil) {
        record = Record([.of(eventNumber), .of(eventMessage), .of(extractedValues.map { WireMap($0) })])
    }
    package var eventNumber: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var eventMessage: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var extractedValues: [String: String]? {
        get { slotMap(2) }
        set { setSlotMap(2, newValue) }
    }
}

package struct MetricTransformation: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(metricName: String, metricNamespace: String, metricValue: String, defaultValue: Double? = nil, dimensions: [String: String]? = nil, unit: StandardUnit? = nil) {
        record = Record([metricName.wire, metricNamespace.wire, metricValue.wire, .of(defaultValue), .of(dimensions.map { WireMap($0) }), .of(unit)])
    }
    package var metricName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var metricNamespace: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var metricValue: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var defaultValue: Double? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var dimensions: [String: String]? {
        get { slotMap(4) }
        set { setSlotMap(4, newValue) }
    }
    package var unit: StandardUnit? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct OutputLogEvent: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(timestamp: Int? = nil, message: String? = nil, ingestionTime: Int? = nil) {
        record = Record([.of(timestamp), .of(message), .of(ingestionTime)])
    }
    package var timestamp: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var message: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var ingestionTime: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct PutDestinationPolicyRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(destinationName: String, accessPolicy: String, forceUpdate: Bool? = nil) {
        record = Record([destinationName.wire, accessPolicy.wire, .of(forceUpdate)])
    }
    package var destinationName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var accessPolicy: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var forceUpdate: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct PutDestinationRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(destinationName: String, targetArn: String, roleArn: String, tags: [String: String]? = nil) {
        record = Record([destinationName.wire, targetArn.wire, roleArn.wire, .of(tags.map { WireMap($0) })])
    }
    package var destinationName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var targetArn: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var roleArn: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
}

package struct PutDestinationResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(destination: Destination? = nil) {
        record = Record([.of(destination)])
    }
    package var destination: Destination? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct PutLogEventsRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String, logStreamName: String, logEvents: [InputLogEvent], sequenceToken: String? = nil, entity: Entity? = nil) {
        record = Record([logGroupName.wire, logStreamName.wire, WireList(logEvents).wire, .of(sequenceToken), .of(entity)])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var logStreamName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var logEvents: [InputLogEvent] {
        get { slotList(2) ?? [] }
        set { setSlotList(2, newValue) }
    }
    package var sequenceToken: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var entity: Entity? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct PutLogEventsResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextSequenceToken: String? = nil, rejectedLogEventsInfo: RejectedLogEventsInfo? = nil, rejectedEntityInfo: RejectedEntityInfo? = nil) {
        record = Record([.of(nextSequenceToken), .of(rejectedLogEventsInfo), .of(rejectedEntityInfo)])
    }
    package var nextSequenceToken: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var rejectedLogEventsInfo: RejectedLogEventsInfo? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var rejectedEntityInfo: RejectedEntityInfo? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct PutLogGroupDeletionProtectionRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupIdentifier: String, deletionProtectionEnabled: Bool) {
        record = Record([logGroupIdentifier.wire, deletionProtectionEnabled.wire])
    }
    package var logGroupIdentifier: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var deletionProtectionEnabled: Bool {
        get { slot(1) ?? false }
        set { setSlot(1, newValue) }
    }
}

package struct PutMetricFilterRequest: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String, filterName: String, filterPattern: String, metricTransformations: [MetricTransformation], applyOnTransformedLogs: Bool? = nil, fieldSelectionCriteria: String? = nil, emitSystemFieldDimensions: [String]? = nil) {
        record = Record([logGroupName.wire, filterName.wire, filterPattern.wire, WireList(metricTransformations).wire, .of(applyOnTransformedLogs), .of(fieldSelectionCriteria), .of(emitSystemFieldDimensions.map { WireList($0) })])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var filterName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var filterPattern: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var metricTransformations: [MetricTransformation] {
        get { slotList(3) ?? [] }
        set { setSlotList(3, newValue) }
    }
    package var applyOnTransformedLogs: Bool? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var fieldSelectionCriteria: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var emitSystemFieldDimensions: [String]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
}

package struct PutQueryDefinitionRequest: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queryLanguage: QueryLanguage? = nil, name: String, queryDefinitionId: String? = nil, logGroupNames: [String]? = nil, queryString: String, clientToken: String? = nil, parameters: [QueryParameter]? = nil) {
        record = Record([.of(queryLanguage), name.wire, .of(queryDefinitionId), .of(logGroupNames.map { WireList($0) }), queryString.wire, .of(clientToken), .of(parameters.map { WireList($0) })])
    }
    package var queryLanguage: QueryLanguage? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var name: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var queryDefinitionId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var logGroupNames: [String]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
    package var queryString: String {
        get { slot(4) ?? "" }
        set { setSlot(4, newValue) }
    }
    package var clientToken: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var parameters: [QueryParameter]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
}

package struct PutQueryDefinitionResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queryDefinitionId: String? = nil) {
        record = Record([.of(queryDefinitionId)])
    }
    package var queryDefinitionId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct PutResourcePolicyRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyName: String? = nil, policyDocument: String? = nil, resourceArn: String? = nil, expectedRevisionId: String? = nil) {
        record = Record([.of(policyName), .of(policyDocument), .of(resourceArn), .of(expectedRevisionId)])
    }
    package var policyName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var policyDocument: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var resourceArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var expectedRevisionId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct PutResourcePolicyResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourcePolicy: ResourcePolicy? = nil, revisionId: String? = nil) {
        record = Record([.of(resourcePolicy), .of(revisionId)])
    }
    package var resourcePolicy: ResourcePolicy? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var revisionId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct PutRetentionPolicyRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String, retentionInDays: Int) {
        record = Record([logGroupName.wire, retentionInDays.wire])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var retentionInDays: Int {
        get { slot(1) ?? 0 }
        set { setSlot(1, newValue) }
    }
}

package struct PutSubscriptionFilterRequest: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String, filterName: String, filterPattern: String, destinationArn: String, roleArn: String? = nil, distribution: Distribution? = nil, applyOnTransformedLogs: Bool? = nil, fieldSelectionCriteria: String? = nil, emitSystemFields: [String]? = nil) {
        record = Record([logGroupName.wire, filterName.wire, filterPattern.wire, destinationArn.wire, .of(roleArn), .of(distribution), .of(applyOnTransformedLogs), .of(fieldSelectionCriteria), .of(emitSystemFields.map { WireList($0) })])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var filterName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var filterPattern: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var destinationArn: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var roleArn: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var distribution: Distribution? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var applyOnTransformedLogs: Bool? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var fieldSelectionCriteria: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var emitSystemFields: [String]? {
        get { slotList(8) }
        set { setSlotList(8, newValue) }
    }
}

package struct QueryCompileError: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(location: QueryCompileErrorLocation? = nil, message: String? = nil) {
        record = Record([.of(location), .of(message)])
    }
    package var location: QueryCompileErrorLocation? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var message: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct QueryCompileErrorLocation: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(startCharOffset: Int? = nil, endCharOffset: Int? = nil) {
        record = Record([.of(startCharOffset), .of(endCharOffset)])
    }
    package var startCharOffset: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var endCharOffset: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct QueryDefinition: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queryLanguage: QueryLanguage? = nil, queryDefinitionId: String? = nil, name: String? = nil, queryString: String? = nil, lastModified: Int? = nil, logGroupNames: [String]? = nil, parameters: [QueryParameter]? = nil) {
        record = Record([.of(queryLanguage), .of(queryDefinitionId), .of(name), .of(queryString), .of(lastModified), .of(logGroupNames.map { WireList($0) }), .of(parameters.map { WireList($0) })])
    }
    package var queryLanguage: QueryLanguage? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var queryDefinitionId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var name: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var queryString: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var lastModified: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var logGroupNames: [String]? {
        get { slotList(5) }
        set { setSlotList(5, newValue) }
    }
    package var parameters: [QueryParameter]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
}

package struct QueryInfo: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queryLanguage: QueryLanguage? = nil, queryId: String? = nil, queryString: String? = nil, status: QueryStatus? = nil, createTime: Int? = nil, logGroupName: String? = nil, queryDuration: Int? = nil, bytesScanned: Double? = nil, userIdentity: String? = nil) {
        record = Record([.of(queryLanguage), .of(queryId), .of(queryString), .of(status), .of(createTime), .of(logGroupName), .of(queryDuration), .of(bytesScanned), .of(userIdentity)])
    }
    package var queryLanguage: QueryLanguage? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var queryId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var queryString: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var status: QueryStatus? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var createTime: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var logGroupName: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var queryDuration: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var bytesScanned: Double? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var userIdentity: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct QueryParameter: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String, defaultValue: String? = nil, description: String? = nil) {
        record = Record([name.wire, .of(defaultValue), .of(description)])
    }
    package var name: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var defaultValue: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var description: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct QueryStatistics: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(recordsMatched: Double? = nil, recordsScanned: Double? = nil, estimatedRecordsSkipped: Double? = nil, bytesScanned: Double? = nil, estimatedBytesSkipped: Double? = nil, logGroupsScanned: Double? = nil) {
        record = Record([.of(recordsMatched), .of(recordsScanned), .of(estimatedRecordsSkipped), .of(bytesScanned), .of(estimatedBytesSkipped), .of(logGroupsScanned)])
    }
    package var recordsMatched: Double? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var recordsScanned: Double? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var estimatedRecordsSkipped: Double? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var bytesScanned: Double? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var estimatedBytesSkipped: Double? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var logGroupsScanned: Double? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct RejectedEntityInfo: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(errorType: EntityRejectionErrorType) {
        record = Record([errorType.wire])
    }
    package var errorType: EntityRejectionErrorType {
        get { slot(0) ?? EntityRejectionErrorType.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct RejectedLogEventsInfo: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tooNewLogEventStartIndex: Int? = nil, tooOldLogEventEndIndex: Int? = nil, expiredLogEventEndIndex: Int? = nil) {
        record = Record([.of(tooNewLogEventStartIndex), .of(tooOldLogEventEndIndex), .of(expiredLogEventEndIndex)])
    }
    package var tooNewLogEventStartIndex: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var tooOldLogEventEndIndex: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var expiredLogEventEndIndex: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ResourcePolicy: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyName: String? = nil, policyDocument: String? = nil, lastUpdatedTime: Int? = nil, policyScope: PolicyScope? = nil, resourceArn: String? = nil, revisionId: String? = nil) {
        record = Record([.of(policyName), .of(policyDocument), .of(lastUpdatedTime), .of(policyScope), .of(resourceArn), .of(revisionId)])
    }
    package var policyName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var policyDocument: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var lastUpdatedTime: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var policyScope: PolicyScope? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var resourceArn: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var revisionId: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct ResultField: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(field: String? = nil, value: String? = nil) {
        record = Record([.of(field), .of(value)])
    }
    package var field: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var value: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct SearchedLogStream: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logStreamName: String? = nil, searchedCompletely: Bool? = nil) {
        record = Record([.of(logStreamName), .of(searchedCompletely)])
    }
    package var logStreamName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var searchedCompletely: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct SessionStreamingException: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(message: String? = nil) {
        record = Record([.of(message)])
    }
    package var message: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct SessionTimeoutException: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(message: String? = nil) {
        record = Record([.of(message)])
    }
    package var message: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct StartLiveTailRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupIdentifiers: [String], logStreamNames: [String]? = nil, logStreamNamePrefixes: [String]? = nil, logEventFilterPattern: String? = nil) {
        record = Record([WireList(logGroupIdentifiers).wire, .of(logStreamNames.map { WireList($0) }), .of(logStreamNamePrefixes.map { WireList($0) }), .of(logEventFilterPattern)])
    }
    package var logGroupIdentifiers: [String] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var logStreamNames: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var logStreamNamePrefixes: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var logEventFilterPattern: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct StartLiveTailResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(responseStream: ByteStream? = nil) {
        record = Record([.of(responseStream)])
    }
    package var responseStream: ByteStream? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct StartLiveTailResponseStream: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(sessionStart: LiveTailSessionStart? = nil, sessionUpdate: LiveTailSessionUpdate? = nil, sessionTimeoutException: SessionTimeoutException? = nil, sessionStreamingException: SessionStreamingException? = nil) {
        record = Record([.of(sessionStart), .of(sessionUpdate), .of(sessionTimeoutException), .of(sessionStreamingException)])
    }
    package var sessionStart: LiveTailSessionStart? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var sessionUpdate: LiveTailSessionUpdate? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var sessionTimeoutException: SessionTimeoutException? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var sessionStreamingException: SessionStreamingException? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct StartQueryRequest: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queryLanguage: QueryLanguage? = nil, logGroupName: String? = nil, logGroupNames: [String]? = nil, logGroupIdentifiers: [String]? = nil, startTime: Int, endTime: Int, queryString: String, limit: Int? = nil) {
        record = Record([.of(queryLanguage), .of(logGroupName), .of(logGroupNames.map { WireList($0) }), .of(logGroupIdentifiers.map { WireList($0) }), startTime.wire, endTime.wire, queryString.wire, .of(limit)])
    }
    package var queryLanguage: QueryLanguage? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var logGroupName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var logGroupNames: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var logGroupIdentifiers: [String]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
    package var startTime: Int {
        get { slot(4) ?? 0 }
        set { setSlot(4, newValue) }
    }
    package var endTime: Int {
        get { slot(5) ?? 0 }
        set { setSlot(5, newValue) }
    }
    package var queryString: String {
        get { slot(6) ?? "" }
        set { setSlot(6, newValue) }
    }
    package var limit: Int? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct StartQueryResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queryId: String? = nil) {
        record = Record([.of(queryId)])
    }
    package var queryId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct StopQueryRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queryId: String) {
        record = Record([queryId.wire])
    }
    package var queryId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct StopQueryResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(success: Bool? = nil) {
        record = Record([.of(success)])
    }
    package var success: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct SubscriptionFilter: Structure {
    package static let memberCount = 10
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(filterName: String? = nil, logGroupName: String? = nil, filterPattern: String? = nil, destinationArn: String? = nil, roleArn: String? = nil, distribution: Distribution? = nil, applyOnTransformedLogs: Bool? = nil, creationTime: Int? = nil, fieldSelectionCriteria: String? = nil, emitSystemFields: [String]? = nil) {
        record = Record([.of(filterName), .of(logGroupName), .of(filterPattern), .of(destinationArn), .of(roleArn), .of(distribution), .of(applyOnTransformedLogs), .of(creationTime), .of(fieldSelectionCriteria), .of(emitSystemFields.map { WireList($0) })])
    }
    package var filterName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var logGroupName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var filterPattern: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var destinationArn: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var roleArn: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var distribution: Distribution? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var applyOnTransformedLogs: Bool? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var creationTime: Int? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var fieldSelectionCriteria: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var emitSystemFields: [String]? {
        get { slotList(9) }
        set { setSlotList(9, newValue) }
    }
}

package struct TagFilter: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: String, values: [String]? = nil) {
        record = Record([key.wire, .of(values.map { WireList($0) })])
    }
    package var key: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var values: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct TagLogGroupRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String, tags: [String: String]) {
        record = Record([logGroupName.wire, WireMap(tags).wire])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tags: [String: String] {
        get { slotMap(1) ?? [:] }
        set { setSlotMap(1, newValue) }
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

package struct TestMetricFilterRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(filterPattern: String, logEventMessages: [String]) {
        record = Record([filterPattern.wire, WireList(logEventMessages).wire])
    }
    package var filterPattern: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var logEventMessages: [String] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct TestMetricFilterResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(matches: [MetricFilterMatchRecord]? = nil) {
        record = Record([.of(matches.map { WireList($0) })])
    }
    package var matches: [MetricFilterMatchRecord]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct UntagLogGroupRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(logGroupName: String, tags: [String]) {
        record = Record([logGroupName.wire, WireList(tags).wire])
    }
    package var logGroupName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tags: [String] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
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

package enum DataProtectionStatus: String, WireValue, CaseIterable {
    case activated = "ACTIVATED"
    case deleted = "DELETED"
    case archived = "ARCHIVED"
    case disabled = "DISABLED"
}

package enum Distribution: String, WireValue, CaseIterable {
    case random = "Random"
    case byLogStream = "ByLogStream"
}

package enum EntityRejectionErrorType: String, WireValue, CaseIterable {
    case invalidEntity = "InvalidEntity"
    case invalidTypeValue = "InvalidTypeValue"
    case invalidKeyAttributes = "InvalidKeyAttributes"
    case invalidAttributes = "InvalidAttributes"
    case entitySizeTooLarge = "EntitySizeTooLarge"
    case unsupportedLogGroupType = "UnsupportedLogGroupType"
    case missingRequiredFields = "MissingRequiredFields"
}

package enum ExportTaskStatusCode: String, WireValue, CaseIterable {
    case cancelled = "CANCELLED"
    case completed = "COMPLETED"
    case failed = "FAILED"
    case pending = "PENDING"
    case pendingCancel = "PENDING_CANCEL"
    case running = "RUNNING"
}

package enum InheritedProperty: String, WireValue, CaseIterable {
    case accountDataProtection = "ACCOUNT_DATA_PROTECTION"
}

package enum LogGroupClass: String, WireValue, CaseIterable {
    case standard = "STANDARD"
    case infrequentAccess = "INFREQUENT_ACCESS"
    case delivery = "DELIVERY"
}

package enum OrderBy: String, WireValue, CaseIterable {
    case logStreamName = "LogStreamName"
    case lastEventTime = "LastEventTime"
}

package enum PolicyScope: String, WireValue, CaseIterable {
    case account = "ACCOUNT"
    case resource = "RESOURCE"
}

package enum QueryLanguage: String, WireValue, CaseIterable {
    case cwli = "CWLI"
    case sql = "SQL"
    case ppl = "PPL"
}

package enum QueryStatus: String, WireValue, CaseIterable {
    case scheduled = "Scheduled"
    case running = "Running"
    case complete = "Complete"
    case failed = "Failed"
    case cancelled = "Cancelled"
    case timeout = "Timeout"
    case unknown = "Unknown"
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
