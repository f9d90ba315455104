// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

package struct AddPermissionRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrl: String, label: String, awsAccountIds: [String], actions: [String]) {
        record = Record([queueUrl.wire, label.wire, WireList(awsAccountIds).wire, WireList(actions).wire])
    }
    package var queueUrl: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var label: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var awsAccountIds: [String] {
        get { slotList(2) ?? [] }
        set { setSlotList(2, newValue) }
    }
    package var actions: [String] {
        get { slotList(3) ?? [] }
        set { setSlotList(3, newValue) }
    }
}

package struct BatchResultErrorEntry: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String, senderFault: Bool, code: String, message: String? = nil) {
        record = Record([id.wire, senderFault.wire, code.wire, .of(message)])
    }
    package var id: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var senderFault: Bool {
        get { slot(1) ?? false }
        set { setSlot(1, newValue) }
    }
    package var code: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var message: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct CancelMessageMoveTaskRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(taskHandle: String) {
        record = Record([taskHandle.wire])
    }
    package var taskHandle: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct CancelMessageMoveTaskResult: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(approximateNumberOfMessagesMoved: Int? = nil) {
        record = Record([.of(approximateNumberOfMessagesMoved)])
    }
    package var approximateNumberOfMessagesMoved: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ChangeMessageVisibilityBatchRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrl: String, entries: [ChangeMessageVisibilityBatchRequestEntry]) {
        record = Record([queueUrl.wire, WireList(entries).wire])
    }
    package var queueUrl: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var entries: [ChangeMessageVisibilityBatchRequestEntry] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct ChangeMessageVisibilityBatchRequestEntry: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String, receiptHandle: String, visibilityTimeout: Int? = nil) {
        record = Record([id.wire, receiptHandle.wire, .of(visibilityTimeout)])
    }
    package var id: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var receiptHandle: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var visibilityTimeout: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ChangeMessageVisibilityBatchResult: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(successful: [ChangeMessageVisibilityBatchResultEntry], failed: [BatchResultErrorEntry]) {
        record = Record([WireList(successful).wire, WireList(failed).wire])
    }
    package var successful: [ChangeMessageVisibilityBatchResultEntry] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var failed: [BatchResultErrorEntry] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct ChangeMessageVisibilityBatchResultEntry: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String) {
        record = Record([id.wire])
    }
    package var id: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct ChangeMessageVisibilityRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrl: String, receiptHandle: String, visibilityTimeout: Int) {
        record = Record([queueUrl.wire, receiptHandle.wire, visibilityTimeout.wire])
    }
    package var queueUrl: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var receiptHandle: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var visibilityTimeout: Int {
        get { slot(2) ?? 0 }
        set { setSlot(2, newValue) }
    }
}

package struct CreateQueueRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueName: String, attributes: [String: String]? = nil, tags: [String: String]? = nil) {
        record = Record([queueName.wire, .of(attributes.map { WireMap($0) }), .of(tags.map { WireMap($0) })])
    }
    package var queueName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var attributes: [String: String]? {
        get { slotMap(1) }
        set { setSlotMap(1, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(2) }
        set { setSlotMap(2, newValue) }
    }
}

package struct CreateQueueResult: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrl: String? = nil) {
        record = Record([.of(queueUrl)])
    }
    package var queueUrl: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteMessageBatchRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrl: String, entries: [DeleteMessageBatchRequestEntry]) {
        record = Record([queueUrl.wire, WireList(entries).wire])
    }
    package var queueUrl: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var entries: [DeleteMessageBatchRequestEntry] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct DeleteMessageBatchRequestEntry: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String, receiptHandle: String) {
        record = Record([id.wire, receiptHandle.wire])
    }
    package var id: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var receiptHandle: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteMessageBatchResult: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(successful: [DeleteMessageBatchResultEntry], failed: [BatchResultErrorEntry]) {
        record = Record([WireList(successful).wire, WireList(failed).wire])
    }
    package var successful: [DeleteMessageBatchResultEntry] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var failed: [BatchResultErrorEntry] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct DeleteMessageBatchResultEntry: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String) {
        record = Record([id.wire])
    }
    package var id: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteMessageRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrl: String, receiptHandle: String) {
        record = Record([queueUrl.wire, receiptHandle.wire])
    }
    package var queueUrl: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var receiptHandle: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteQueueRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrl: String) {
        record = Record([queueUrl.wire])
    }
    package var queueUrl: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct GetQueueAttributesRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrl: String, attributeNames: [String]? = nil) {
        record = Record([queueUrl.wire, .of(attributeNames.map { WireList($0) })])
    }
    package var queueUrl: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var attributeNames: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct GetQueueAttributesResult: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(attributes: [String: String]? = nil) {
        record = Record([.of(attributes.map { WireMap($0) })])
    }
    package var attributes: [String: String]? {
        get { slotMap(0) }
        set { setSlotMap(0, newValue) }
    }
}

package struct GetQueueUrlRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueName: String, queueOwnerAWSAccountId: String? = nil) {
        record = Record([queueName.wire, .of(queueOwnerAWSAccountId)])
    }
    package var queueName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var queueOwnerAWSAccountId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetQueueUrlResult: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrl: String? = nil) {
        record = Record([.of(queueUrl)])
    }
    package var queueUrl: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ListDeadLetterSourceQueuesRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrl: String, nextToken: String? = nil, maxResults: Int? = nil) {
        record = Record([queueUrl.wire, .of(nextToken), .of(maxResults)])
    }
    package var queueUrl: String {
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

package struct ListDeadLetterSourceQueuesResult: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrls: [String], nextToken: String? = nil) {
        record = Record([WireList(queueUrls).wire, .of(nextToken)])
    }
    package var queueUrls: [String] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListMessageMoveTasksRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(sourceArn: String, maxResults: Int? = nil) {
        record = Record([sourceArn.wire, .of(maxResults)])
    }
    package var sourceArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var maxResults: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListMessageMoveTasksResult: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(results: [ListMessageMoveTasksResultEntry]? = nil) {
        record = Record([.of(results.map { WireList($0) })])
    }
    package var results: [ListMessageMoveTasksResultEntry]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct ListMessageMoveTasksResultEntry: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(taskHandle: String? = nil, status: String? = nil, sourceArn: String? = nil, destinationArn: String? = nil, maxNumberOfMessagesPerSecond: Int? = nil, approximateNumberOfMessagesMoved: Int? = nil, approximateNumberOfMessagesToMove: Int? = nil, failureReason: String? = nil, startedTimestamp: Int? = nil) {
        record = Record([.of(taskHandle), .of(status), .of(sourceArn), .of(destinationArn), .of(maxNumberOfMessagesPerSecond), .of(approximateNumberOfMessagesMoved), .of(approximateNumberOfMessagesToMove), .of(failureReason), .of(startedTimestamp)])
    }
    package var taskHandle: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var status: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var sourceArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var destinationArn: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var maxNumberOfMessagesPerSecond: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var approximateNumberOfMessagesMoved: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var approximateNumberOfMessagesToMove: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var failureReason: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var startedTimestamp: Int? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct ListQueueTagsRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrl: String) {
        record = Record([queueUrl.wire])
    }
    package var queueUrl: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct ListQueueTagsResult: Structure {
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

package struct ListQueuesRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueNamePrefix: String? = nil, nextToken: String? = nil, maxResults: Int? = nil) {
        record = Record([.of(queueNamePrefix), .of(nextToken), .of(maxResults)])
    }
    package var queueNamePrefix: String? {
        get { slot(0) }
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

package struct ListQueuesResult: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrls: [String]? = nil, nextToken: String? = nil) {
        record = Record([.of(queueUrls.map { WireList($0) }), .of(nextToken)])
    }
    package var queueUrls: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct MessageShape: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(messageId: String? = nil, receiptHandle: String? = nil, md5OfBody: String? = nil, body: String? = nil, attributes: [String: String]? = nil, md5OfMessageAttributes: String? = nil, messageAttributes: [String: MessageAttributeValue]? = nil) {
        record = Record([.of(messageId), .of(receiptHandle), .of(md5OfBody), .of(body), .of(attributes.map { WireMap($0) }), .of(md5OfMessageAttributes), .of(messageAttributes.map { WireMap($0) })])
    }
    package var messageId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var receiptHandle: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var md5OfBody: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var body: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var attributes: [String: String]? {
        get { slotMap(4) }
        set { setSlotMap(4, newValue) }
    }
    package var md5OfMessageAttributes: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var messageAttributes: [String: MessageAttributeValue]? {
        get { slotMap(6) }
        set { setSlotMap(6, newValue) }
    }
}

package struct MessageAttributeValue: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stringValue: String? = nil, binaryValue: [UInt8]? = nil, stringListValues: [String]? = nil, binaryListValues: [[UInt8]]? = nil, dataType: String) {
        record = Record([.of(stringValue), .of(binaryValue), .of(stringListValues.map { WireList($0) }), .of(binaryListValues.map { WireList($0) }), dataType.wire])
    }
    package var stringValue: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var binaryValue: [UInt8]? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var stringListValues: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var binaryListValues: [[UInt8]]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
    package var dataType: String {
        get { slot(4) ?? "" }
        set { setSlot(4, newValue) }
    }
}

package struct MessageSystemAttributeValue: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(stringValue: String? = nil, binaryValue: [UInt8]? = nil, stringListValues: [String]? = nil, binaryListValues: [[UInt8]]? = nil, dataType: String) {
        record = Record([.of(stringValue), .of(binaryValue), .of(stringListValues.map { WireList($0) }), .of(binaryListValues.map { WireList($0) }), dataType.wire])
    }
    package var stringValue: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var binaryValue: [UInt8]? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var stringListValues: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var binaryListValues: [[UInt8]]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
    package var dataType: String {
        get { slot(4) ?? "" }
        set { setSlot(4, newValue) }
    }
}

package struct PurgeQueueRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrl: String) {
        record = Record([queueUrl.wire])
    }
    package var queueUrl: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct ReceiveMessageRequest: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrl: String, attributeNames: [String]? = nil, messageSystemAttributeNames: [String]? = nil, messageAttributeNames: [String]? = nil, maxNumberOfMessages: Int? = nil, visibilityTimeout: Int? = nil, waitTimeSeconds: Int? = nil, receiveRequestAttemptId: String? = nil) {
        record = Record([queueUrl.wire, .of(attributeNames.map { WireList($0) }), .of(messageSystemAttributeNames.map { WireList($0) }), .of(messageAttributeNames.map { WireList($0) }), .of(maxNumberOfMessages), .of(visibilityTimeout), .of(waitTimeSeconds), .of(receiveRequestAttemptId)])
    }
    package var queueUrl: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var attributeNames: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var messageSystemAttributeNames: [String]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var messageAttributeNames: [String]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
    package var maxNumberOfMessages: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var visibilityTimeout: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var waitTimeSeconds: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var receiveRequestAttemptId: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct ReceiveMessageResult: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(messages: [MessageShape]? = nil) {
        record = Record([.of(messages.map { WireList($0) })])
    }
    package var messages: [MessageShape]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct RemovePermissionRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrl: String, label: String) {
        record = Record([queueUrl.wire, label.wire])
    }
    package var queueUrl: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var label: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct SendMessageBatchRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrl: String, entries: [SendMessageBatchRequestEntry]) {
        record = Record([queueUrl.wire, WireList(entries).wire])
    }
    package var queueUrl: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var entries: [SendMessageBatchRequestEntry] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct SendMessageBatchRequestEntry: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String, messageBody: String, delaySeconds: Int? = nil, messageAttributes: [String: MessageAttributeValue]? = nil, messageSystemAttributes: [String: MessageSystemAttributeValue]? = nil, messageDeduplicationId: String? = nil, messageGroupId: String? = nil) {
        record = Record([id.wire, messageBody.wire, .of(delaySeconds), .of(messageAttributes.map { WireMap($0) }), .of(messageSystemAttributes.map { WireMap($0) }), .of(messageDeduplicationId), .of(messageGroupId)])
    }
    package var id: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var messageBody: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var delaySeconds: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var messageAttributes: [String: MessageAttributeValue]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
    package var messageSystemAttributes: [String: MessageSystemAttributeValue]? {
        get { slotMap(4) }
        set { setSlotMap(4, newValue) }
    }
    package var messageDeduplicationId: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var messageGroupId: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct SendMessageBatchResult: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(successful: [SendMessageBatchResultEntry], failed: [BatchResultErrorEntry]) {
        record = Record([WireList(successful).wire, WireList(failed).wire])
    }
    package var successful: [SendMessageBatchResultEntry] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var failed: [BatchResultErrorEntry] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct SendMessageBatchResultEntry: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String, messageId: String, md5OfMessageBody: String, md5OfMessageAttributes: String? = nil, md5OfMessageSystemAttributes: String? = nil, sequenceNumber: String? = nil) {
        record = Record([id.wire, messageId.wire, md5OfMessageBody.wire, .of(md5OfMessageAttributes), .of(md5OfMessageSystemAttributes), .of(sequenceNumber)])
    }
    package var id: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var messageId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var md5OfMessageBody: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var md5OfMessageAttributes: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var md5OfMessageSystemAttributes: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var sequenceNumber: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct SendMessageRequest: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrl: String, messageBody: String, delaySeconds: Int? = nil, messageAttributes: [String: MessageAttributeValue]? = nil, messageSystemAttributes: [String: MessageSystemAttributeValue]? = nil, messageDeduplicationId: String? = nil, messageGroupId: String? = nil) {
        record = Record([queueUrl.wire, messageBody.wire, .of(delaySeconds), .of(messageAttributes.map { WireMap($0) }), .of(messageSystemAttributes.map { WireMap($0) }), .of(messageDeduplicationId), .of(messageGroupId)])
    }
    package var queueUrl: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var messageBody: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var delaySeconds: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var messageAttributes: [String: MessageAttributeValue]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
    package var messageSystemAttributes: [String: MessageSystemAttributeValue]? {
        get { slotMap(4) }
        set { setSlotMap(4, newValue) }
    }
    package var messageDeduplicationId: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var messageGroupId: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct SendMessageResult: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(md5OfMessageBody: String? = nil, md5OfMessageAttributes: String? = nil, md5OfMessageSystemAttributes: String? = nil, messageId: String? = nil, sequenceNumber: String? = nil) {
        record = Record([.of(md5OfMessageBody), .of(md5OfMessageAttributes), .of(md5OfMessageSystemAttributes), .of(messageId), .of(sequenceNumber)])
    }
    package var md5OfMessageBody: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var md5OfMessageAttributes: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var md5OfMessageSystemAttributes: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var messageId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var sequenceNumber: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct SetQueueAttributesRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrl: String, attributes: [String: String]) {
        record = Record([queueUrl.wire, WireMap(attributes).wire])
    }
    package var queueUrl: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var attributes: [String: String] {
        get { slotMap(1) ?? [:] }
        set { setSlotMap(1, newValue) }
    }
}

package struct StartMessageMoveTaskRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(sourceArn: String, destinationArn: String? = nil, maxNumberOfMessagesPerSecond: Int? = nil) {
        record = Record([sourceArn.wire, .of(destinationArn), .of(maxNumberOfMessagesPerSecond)])
    }
    package var sourceArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var destinationArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maxNumberOfMessagesPerSecond: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct StartMessageMoveTaskResult: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(taskHandle: String? = nil) {
        record = Record([.of(taskHandle)])
    }
    package var taskHandle: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct TagQueueRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrl: String, tags: [String: String]) {
        record = Record([queueUrl.wire, WireMap(tags).wire])
    }
    package var queueUrl: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tags: [String: String] {
        get { slotMap(1) ?? [:] }
        set { setSlotMap(1, newValue) }
    }
}

package struct UntagQueueRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(queueUrl: String, tagKeys: [String]) {
        record = Record([queueUrl.wire, WireList(tagKeys).wire])
    }
    package var queueUrl: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tagKeys: [String] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

