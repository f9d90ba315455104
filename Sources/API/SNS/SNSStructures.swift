// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

package struct AddPermissionInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(topicArn: String, label: String, awsAccountId: [String], actionName: [String]) {
        record = Record([topicArn.wire, label.wire, WireList(awsAccountId).wire, WireList(actionName).wire])
    }
    package var topicArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var label: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var awsAccountId: [String] {
        get { slotList(2) ?? [] }
        set { setSlotList(2, newValue) }
    }
    package var actionName: [String] {
        get { slotList(3) ?? [] }
        set { setSlotList(3, newValue) }
    }
}

package struct BatchResultErrorEntry: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String, code: String, message: String? = nil, senderFault: Bool) {
        record = Record([id.wire, code.wire, .of(message), senderFault.wire])
    }
    package var id: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var code: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var message: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var senderFault: Bool {
        get { slot(3) ?? false }
        set { setSlot(3, newValue) }
    }
}

package struct CheckIfPhoneNumberIsOptedOutInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(phoneNumber: String) {
        record = Record([phoneNumber.wire])
    }
    package var phoneNumber: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct CheckIfPhoneNumberIsOptedOutResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(isOptedOut: Bool? = nil) {
        record = Record([.of(isOptedOut)])
    }
    package var isOptedOut: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ConfirmSubscriptionInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(topicArn: String, token: String, authenticateOnUnsubscribe: String? = nil) {
        record = Record([topicArn.wire, token.wire, .of(authenticateOnUnsubscribe)])
    }
    package var topicArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var token: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var authenticateOnUnsubscribe: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ConfirmSubscriptionResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(subscriptionArn: String? = nil) {
        record = Record([.of(subscriptionArn)])
    }
    package var subscriptionArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct CreateTopicInput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String, attributes: [String: String]? = nil, tags: [Tag]? = nil, dataProtectionPolicy: String? = nil) {
        record = Record([name.wire, .of(attributes.map { WireMap($0) }), .of(tags.map { WireList($0) }), .of(dataProtectionPolicy)])
    }
    package var name: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var attributes: [String: String]? {
        get { slotMap(1) }
        set { setSlotMap(1, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var dataProtectionPolicy: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct CreateTopicResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(topicArn: String? = nil) {
        record = Record([.of(topicArn)])
    }
    package var topicArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteTopicInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(topicArn: String) {
        record = Record([topicArn.wire])
    }
    package var topicArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct GetSMSAttributesInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(attributes: [String]? = nil) {
        record = Record([.of(attributes.map { WireList($0) })])
    }
    package var attributes: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct GetSMSAttributesResponse: Structure {
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

package struct GetSMSSandboxAccountStatusInput: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct GetSMSSandboxAccountStatusResult: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(isInSandbox: Bool) {
        record = Record([isInSandbox.wire])
    }
    package var isInSandbox: Bool {
        get { slot(0) ?? false }
        set { setSlot(0, newValue) }
    }
}

package struct GetSubscriptionAttributesInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(subscriptionArn: String) {
        record = Record([subscriptionArn.wire])
    }
    package var subscriptionArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct GetSubscriptionAttributesResponse: Structure {
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

package struct GetTopicAttributesInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(topicArn: String) {
        record = Record([topicArn.wire])
    }
    package var topicArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct GetTopicAttributesResponse: Structure {
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

package struct ListOriginationNumbersRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextToken: String? = nil, maxResults: Int? = nil) {
        record = Record([.of(nextToken), .of(maxResults)])
    }
    package var nextToken: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var maxResults: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListOriginationNumbersResult: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextToken: String? = nil, phoneNumbers: [PhoneNumberInformation]? = nil) {
        record = Record([.of(nextToken), .of(phoneNumbers.map { WireList($0) })])
    }
    package var nextToken: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var phoneNumbers: [PhoneNumberInformation]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct ListPhoneNumbersOptedOutInput: Structure {
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

package struct ListPhoneNumbersOptedOutResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(phoneNumbers: [String]? = nil, nextToken: String? = nil) {
        record = Record([.of(phoneNumbers.map { WireList($0) }), .of(nextToken)])
    }
    package var phoneNumbers: [String]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListSubscriptionsByTopicInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(topicArn: String, nextToken: String? = nil) {
        record = Record([topicArn.wire, .of(nextToken)])
    }
    package var topicArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListSubscriptionsByTopicResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(subscriptions: [Subscription]? = nil, nextToken: String? = nil) {
        record = Record([.of(subscriptions.map { WireList($0) }), .of(nextToken)])
    }
    package var subscriptions: [Subscription]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListSubscriptionsInput: Structure {
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

package struct ListSubscriptionsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(subscriptions: [Subscription]? = nil, nextToken: String? = nil) {
        record = Record([.of(subscriptions.map { WireList($0) }), .of(nextToken)])
    }
    package var subscriptions: [Subscription]? {
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
    package init(tags: [Tag]? = nil) {
        record = Record([.of(tags.map { WireList($0) })])
    }
    package var tags: [Tag]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct ListTopicsInput: Structure {
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

package struct ListTopicsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(topics: [Topic]? = nil, nextToken: String? = nil) {
        record = Record([.of(topics.map { WireList($0) }), .of(nextToken)])
    }
    package var topics: [Topic]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct MessageAttributeValue: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(dataType: String, stringValue: String? = nil, binaryValue: [UInt8]? = nil) {
        record = Record([dataType.wire, .of(stringValue), .of(binaryValue)])
    }
    package var dataType: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var stringValue: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var binaryValue: [UInt8]? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct OptInPhoneNumberInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(phoneNumber: String) {
        record = Record([phoneNumber.wire])
    }
    package var phoneNumber: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct OptInPhoneNumberResponse: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct PhoneNumberInformation: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(createdAt: Instant? = nil, phoneNumber: String? = nil, status: String? = nil, iso2CountryCode: String? = nil, routeType: RouteType? = nil, numberCapabilities: [NumberCapability]? = nil) {
        record = Record([.of(createdAt), .of(phoneNumber), .of(status), .of(iso2CountryCode), .of(routeType), .of(numberCapabilities.map { WireList($0) })])
    }
    package var createdAt: Instant? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var phoneNumber: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var status: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var iso2CountryCode: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var routeType: RouteType? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var numberCapabilities: [NumberCapability]? {
        get { slotList(5) }
        set { setSlotList(5, newValue) }
    }
}

package struct PublishBatchInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(topicArn: String, publishBatchRequestEntries: [PublishBatchRequestEntry]) {
        record = Record([topicArn.wire, WireList(publishBatchRequestEntries).wire])
    }
    package var topicArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var publishBatchRequestEntries: [PublishBatchRequestEntry] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct PublishBatchRequestEntry: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String, message: String, subject: String? = nil, messageStructure: String? = nil, messageAttributes: [String: MessageAttributeValue]? = nil, messageDeduplicationId: String? = nil, messageGroupId: String? = nil) {
        record = Record([id.wire, message.wire, .of(subject), .of(messageStructure), .of(messageAttributes.map { WireMap($0) }), .of(messageDeduplicationId), .of(messageGroupId)])
    }
    package var id: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var message: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var subject: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var messageStructure: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var messageAttributes: [String: MessageAttributeValue]? {
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

package struct PublishBatchResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(successful: [PublishBatchResultEntry]? = nil, failed: [BatchResultErrorEntry]? = nil) {
        record = Record([.of(successful.map { WireList($0) }), .of(failed.map { WireList($0) })])
    }
    package var successful: [PublishBatchResultEntry]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var failed: [BatchResultErrorEntry]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct PublishBatchResultEntry: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String? = nil, messageId: String? = nil, sequenceNumber: String? = nil) {
        record = Record([.of(id), .of(messageId), .of(sequenceNumber)])
    }
    package var id: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var messageId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var sequenceNumber: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct PublishInput: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(topicArn: String? = nil, targetArn: String? = nil, phoneNumber: String? = nil, message: String, subject: String? = nil, messageStructure: String? = nil, messageAttributes: [String: MessageAttributeValue]? = nil, messageDeduplicationId: String? = nil, messageGroupId: String? = nil) {
        record = Record([.of(topicArn), .of(targetArn), .of(phoneNumber), message.wire, .of(subject), .of(messageStructure), .of(messageAttributes.map { WireMap($0) }), .of(messageDeduplicationId), .of(messageGroupId)])
    }
    package var topicArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var targetArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var phoneNumber: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var message: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var subject: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var messageStructure: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var messageAttributes: [String: MessageAttributeValue]? {
        get { slotMap(6) }
        set { setSlotMap(6, newValue) }
    }
    package var messageDeduplicationId: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var messageGroupId: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct PublishResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(messageId: String? = nil, sequenceNumber: String? = nil) {
        record = Record([.of(messageId), .of(sequenceNumber)])
    }
    package var messageId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var sequenceNumber: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct RemovePermissionInput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(topicArn: String, label: String) {
        record = Record([topicArn.wire, label.wire])
    }
    package var topicArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var label: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct SetSMSAttributesInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(attributes: [String: String]) {
        record = Record([WireMap(attributes).wire])
    }
    package var attributes: [String: String] {
        get { slotMap(0) ?? [:] }
        set { setSlotMap(0, newValue) }
    }
}

package struct SetSMSAttributesResponse: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct SetSubscriptionAttributesInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(subscriptionArn: String, attributeName: String, attributeValue: String? = nil) {
        record = Record([subscriptionArn.wire, attributeName.wire, .of(attributeValue)])
    }
    package var subscriptionArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var attributeName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var attributeValue: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct SetTopicAttributesInput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(topicArn: String, attributeName: String, attributeValue: String? = nil) {
        record = Record([topicArn.wire, attributeName.wire, .of(attributeValue)])
    }
    package var topicArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var attributeName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var attributeValue: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct SubscribeInput: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(topicArn: String, `protocol`: String, endpoint: String? = nil, attributes: [String: String]? = nil, returnSubscriptionArn: Bool? = nil) {
        record = Record([topicArn.wire, `protocol`.wire, .of(endpoint), .of(attributes.map { WireMap($0) }), .of(returnSubscriptionArn)])
    }
    package var topicArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var `protocol`: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var endpoint: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var attributes: [String: String]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
    package var returnSubscriptionArn: Bool? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct SubscribeResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(subscriptionArn: String? = nil) {
        record = Record([.of(subscriptionArn)])
    }
    package var subscriptionArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct Subscription: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(subscriptionArn: String? = nil, owner: String? = nil, `protocol`: String? = nil, endpoint: String? = nil, topicArn: String? = nil) {
        record = Record([.of(subscriptionArn), .of(owner), .of(`protocol`), .of(endpoint), .of(topicArn)])
    }
    package var subscriptionArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var owner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var `protocol`: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var endpoint: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var topicArn: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
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

package struct TagResourceResponse: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct Topic: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(topicArn: String? = nil) {
        record = Record([.of(topicArn)])
    }
    package var topicArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct UnsubscribeInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(subscriptionArn: String) {
        record = Record([subscriptionArn.wire])
    }
    package var subscriptionArn: String {
        get { slot(0) ?? "" }
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

package struct UntagResourceResponse: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package enum NumberCapability: String, WireValue, CaseIterable {
    case sms = "SMS"
    case mms = "MMS"
    case voice = "VOICE"
}

package enum RouteType: String, WireValue, CaseIterable {
    case transactional = "Transactional"
    case promotional = "Promotional"
    case premium = "Premium"
}
