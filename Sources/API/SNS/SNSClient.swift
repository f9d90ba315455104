// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit
package import Wire

/// Calls SNS within the process: typed values, no encoding, the same pipeline as every call.
package struct SNSClient: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func addPermission(_ input: AddPermissionInput) async throws -> Empty {
        try await caller.call(SNSModel.addPermission, input)
    }

    @discardableResult
    package func checkIfPhoneNumberIsOptedOut(_ input: CheckIfPhoneNumberIsOptedOutInput) async throws -> CheckIfPhoneNumberIsOptedOutResponse {
        try await caller.call(SNSModel.checkIfPhoneNumberIsOptedOut, input)
    }

    @discardableResult
    package func confirmSubscription(_ input: ConfirmSubscriptionInput) async throws -> ConfirmSubscriptionResponse {
        try await caller.call(SNSModel.confirmSubscription, input)
    }

    @discardableResult
    package func createTopic(_ input: CreateTopicInput) async throws -> CreateTopicResponse {
        try await caller.call(SNSModel.createTopic, input)
    }

    @discardableResult
    package func deleteTopic(_ input: DeleteTopicInput) async throws -> Empty {
        try await caller.call(SNSModel.deleteTopic, input)
    }

    @discardableResult
    package func getSMSAttributes(_ input: GetSMSAttributesInput) async throws -> GetSMSAttributesResponse {
        try await caller.call(SNSModel.getSMSAttributes, input)
    }

    @discardableResult
    package func getSMSSandboxAccountStatus(_ input: GetSMSSandboxAccountStatusInput) async throws -> GetSMSSandboxAccountStatusResult {
        try await caller.call(SNSModel.getSMSSandboxAccountStatus, input)
    }

    @discardableResult
    package func getSubscriptionAttributes(_ input: GetSubscriptionAttributesInput) async throws -> GetSubscriptionAttributesResponse {
        try await caller.call(SNSModel.getSubscriptionAttributes, input)
    }

    @discardableResult
    package func getTopicAttributes(_ input: GetTopicAttributesInput) async throws -> GetTopicAttributesResponse {
        try await caller.call(SNSModel.getTopicAttributes, input)
    }

    @discardableResult
    package func listOriginationNumbers(_ input: ListOriginationNumbersRequest) async throws -> ListOriginationNumbersResult {
        try await caller.call(SNSModel.listOriginationNumbers, input)
    }

    @discardableResult
    package func listPhoneNumbersOptedOut(_ input: ListPhoneNumbersOptedOutInput) async throws -> ListPhoneNumbersOptedOutResponse {
        try await caller.call(SNSModel.listPhoneNumbersOptedOut, input)
    }

    @discardableResult
    package func listSubscriptions(_ input: ListSubscriptionsInput) async throws -> ListSubscriptionsResponse {
        try await caller.call(SNSModel.listSubscriptions, input)
    }

    @discardableResult
    package func listSubscriptionsByTopic(_ input: ListSubscriptionsByTopicInput) async throws -> ListSubscriptionsByTopicResponse {
        try await caller.call(SNSModel.listSubscriptionsByTopic, input)
    }

    @discardableResult
    package func listTagsForResource(_ input: ListTagsForResourceRequest) async throws -> ListTagsForResourceResponse {
        try await caller.call(SNSModel.listTagsForResource, input)
    }

    @discardableResult
    package func listTopics(_ input: ListTopicsInput) async throws -> ListTopicsResponse {
        try await caller.call(SNSModel.listTopics, input)
    }

    @discardableResult
    package func optInPhoneNumber(_ input: OptInPhoneNumberInput) async throws -> OptInPhoneNumberResponse {
        try await caller.call(SNSModel.optInPhoneNumber, input)
    }

    @discardableResult
    package func publish(_ input: PublishInput) async throws -> PublishResponse {
        try await caller.call(SNSModel.publish, input)
    }

    @discardableResult
    package func publishBatch(_ input: PublishBatchInput) async throws -> PublishBatchResponse {
        try await caller.call(SNSModel.publishBatch, input)
    }

    @discardableResult
    package func removePermission(_ input: RemovePermissionInput) async throws -> Empty {
        try await caller.call(SNSModel.removePermission, input)
    }

    @discardableResult
    package func setSMSAttributes(_ input: SetSMSAttributesInput) async throws -> SetSMSAttributesResponse {
        try await caller.call(SNSModel.setSMSAttributes, input)
    }

    @discardableResult
    package func setSubscriptionAttributes(_ input: SetSubscriptionAttributesInput) async throws -> Empty {
        try await caller.call(SNSModel.setSubscriptionAttributes, input)
    }

    @discardableResult
    package func setTopicAttributes(_ input: SetTopicAttributesInput) async throws -> Empty {
        try await caller.call(SNSModel.setTopicAttributes, input)
    }

    @discardableResult
    package func subscribe(_ input: SubscribeInput) async throws -> SubscribeResponse {
        try await caller.call(SNSModel.subscribe, input)
    }

    @discardableResult
    package func tagResource(_ input: TagResourceRequest) async throws -> TagResourceResponse {
        try await caller.call(SNSModel.tagResource, input)
    }

    @discardableResult
    package func unsubscribe(_ input: UnsubscribeInput) async throws -> Empty {
        try await caller.call(SNSModel.unsubscribe, input)
    }

    @discardableResult
    package func untagResource(_ input: UntagResourceRequest) async throws -> UntagResourceResponse {
        try await caller.call(SNSModel.untagResource, input)
    }
}
