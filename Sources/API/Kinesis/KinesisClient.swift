// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit
package import Wire

/// Calls Kinesis within the process: typed values, no encoding, the same pipeline as every call.
package struct KinesisClient: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func addTagsToStream(_ input: AddTagsToStreamInput) async throws -> Empty {
        try await caller.call(KinesisModel.addTagsToStream, input)
    }

    @discardableResult
    package func createStream(_ input: CreateStreamInput) async throws -> Empty {
        try await caller.call(KinesisModel.createStream, input)
    }

    @discardableResult
    package func decreaseStreamRetentionPeriod(_ input: DecreaseStreamRetentionPeriodInput) async throws -> Empty {
        try await caller.call(KinesisModel.decreaseStreamRetentionPeriod, input)
    }

    @discardableResult
    package func deleteResourcePolicy(_ input: DeleteResourcePolicyInput) async throws -> Empty {
        try await caller.call(KinesisModel.deleteResourcePolicy, input)
    }

    @discardableResult
    package func deleteStream(_ input: DeleteStreamInput) async throws -> Empty {
        try await caller.call(KinesisModel.deleteStream, input)
    }

    @discardableResult
    package func deregisterStreamConsumer(_ input: DeregisterStreamConsumerInput) async throws -> Empty {
        try await caller.call(KinesisModel.deregisterStreamConsumer, input)
    }

    @discardableResult
    package func describeAccountSettings(_ input: DescribeAccountSettingsInput) async throws -> DescribeAccountSettingsOutput {
        try await caller.call(KinesisModel.describeAccountSettings, input)
    }

    @discardableResult
    package func describeLimits(_ input: DescribeLimitsInput) async throws -> DescribeLimitsOutput {
        try await caller.call(KinesisModel.describeLimits, input)
    }

    @discardableResult
    package func describeStream(_ input: DescribeStreamInput) async throws -> DescribeStreamOutput {
        try await caller.call(KinesisModel.describeStream, input)
    }

    @discardableResult
    package func describeStreamConsumer(_ input: DescribeStreamConsumerInput) async throws -> DescribeStreamConsumerOutput {
        try await caller.call(KinesisModel.describeStreamConsumer, input)
    }

    @discardableResult
    package func describeStreamSummary(_ input: DescribeStreamSummaryInput) async throws -> DescribeStreamSummaryOutput {
        try await caller.call(KinesisModel.describeStreamSummary, input)
    }

    @discardableResult
    package func disableEnhancedMonitoring(_ input: DisableEnhancedMonitoringInput) async throws -> EnhancedMonitoringOutput {
        try await caller.call(KinesisModel.disableEnhancedMonitoring, input)
    }

    @discardableResult
    package func enableEnhancedMonitoring(_ input: EnableEnhancedMonitoringInput) async throws -> EnhancedMonitoringOutput {
        try await caller.call(KinesisModel.enableEnhancedMonitoring, input)
    }

    @discardableResult
    package func getRecords(_ input: GetRecordsInput) async throws -> GetRecordsOutput {
        try await caller.call(KinesisModel.getRecords, input)
    }

    @discardableResult
    package func getResourcePolicy(_ input: GetResourcePolicyInput) async throws -> GetResourcePolicyOutput {
        try await caller.call(KinesisModel.getResourcePolicy, input)
    }

    @discardableResult
    package func getShardIterator(_ input: GetShardIteratorInput) async throws -> GetShardIteratorOutput {
        try await caller.call(KinesisModel.getShardIterator, input)
    }

    @discardableResult
    package func increaseStreamRetentionPeriod(_ input: IncreaseStreamRetentionPeriodInput) async throws -> Empty {
        try await caller.call(KinesisModel.increaseStreamRetentionPeriod, input)
    }

    @discardableResult
    package func listShards(_ input: ListShardsInput) async throws -> ListShardsOutput {
        try await caller.call(KinesisModel.listShards, input)
    }

    @discardableResult
    package func listStreamConsumers(_ input: ListStreamConsumersInput) async throws -> ListStreamConsumersOutput {
        try await caller.call(KinesisModel.listStreamConsumers, input)
    }

    @discardableResult
    package func listStreams(_ input: ListStreamsInput) async throws -> ListStreamsOutput {
        try await caller.call(KinesisModel.listStreams, input)
    }

    @discardableResult
    package func listTagsForResource(_ input: ListTagsForResourceInput) async throws -> ListTagsForResourceOutput {
        try await caller.call(KinesisModel.listTagsForResource, input)
    }

    @discardableResult
    package func listTagsForStream(_ input: ListTagsForStreamInput) async throws -> ListTagsForStreamOutput {
        try await caller.call(KinesisModel.listTagsForStream, input)
    }

    @discardableResult
    package func mergeShards(_ input: MergeShardsInput) async throws -> Empty {
        try await caller.call(KinesisModel.mergeShards, input)
    }

    @discardableResult
    package func putRecord(_ input: PutRecordInput) async throws -> PutRecordOutput {
        try await caller.call(KinesisModel.putRecord, input)
    }

    @discardableResult
    package func putRecords(_ input: PutRecordsInput) async throws -> PutRecordsOutput {
        try await caller.call(KinesisModel.putRecords, input)
    }

    @discardableResult
    package func putResourcePolicy(_ input: PutResourcePolicyInput) async throws -> Empty {
        try await caller.call(KinesisModel.putResourcePolicy, input)
    }

    @discardableResult
    package func registerStreamConsumer(_ input: RegisterStreamConsumerInput) async throws -> RegisterStreamConsumerOutput {
        try await caller.call(KinesisModel.registerStreamConsumer, input)
    }

    @discardableResult
    package func removeTagsFromStream(_ input: RemoveTagsFromStreamInput) async throws -> Empty {
        try await caller.call(KinesisModel.removeTagsFromStream, input)
    }

    @discardableResult
    package func splitShard(_ input: SplitShardInput) async throws -> Empty {
        try await caller.call(KinesisModel.splitShard, input)
    }

    @discardableResult
    package func startStreamEncryption(_ input: StartStreamEncryptionInput) async throws -> Empty {
        try await caller.call(KinesisModel.startStreamEncryption, input)
    }

    @discardableResult
    package func stopStreamEncryption(_ input: StopStreamEncryptionInput) async throws -> Empty {
        try await caller.call(KinesisModel.stopStreamEncryption, input)
    }

    @discardableResult
    package func subscribeToShard(_ input: SubscribeToShardInput) async throws -> SubscribeToShardOutput {
        try await caller.call(KinesisModel.subscribeToShard, input)
    }

    @discardableResult
    package func tagResource(_ input: TagResourceInput) async throws -> Empty {
        try await caller.call(KinesisModel.tagResource, input)
    }

    @discardableResult
    package func untagResource(_ input: UntagResourceInput) async throws -> Empty {
        try await caller.call(KinesisModel.untagResource, input)
    }

    @discardableResult
    package func updateAccountSettings(_ input: UpdateAccountSettingsInput) async throws -> UpdateAccountSettingsOutput {
        try await caller.call(KinesisModel.updateAccountSettings, input)
    }

    @discardableResult
    package func updateMaxRecordSize(_ input: UpdateMaxRecordSizeInput) async throws -> Empty {
        try await caller.call(KinesisModel.updateMaxRecordSize, input)
    }

    @discardableResult
    package func updateShardCount(_ input: UpdateShardCountInput) async throws -> UpdateShardCountOutput {
        try await caller.call(KinesisModel.updateShardCount, input)
    }

    @discardableResult
    package func updateStreamMode(_ input: UpdateStreamModeInput) async throws -> Empty {
        try await caller.call(KinesisModel.updateStreamMode, input)
    }

    @discardableResult
    package func updateStreamWarmThroughput(_ input: UpdateStreamWarmThroughputInput) async throws -> UpdateStreamWarmThroughputOutput {
        try await caller.call(KinesisModel.updateStreamWarmThroughput, input)
    }
}
