package import Base
internal import KinesisAPI
package import ServiceKit
package import Wire

/// Amazon Kinesis Data Streams: durable, ordered records in shards, on the platform's store.
///
/// Records are appended many at a time and read by their place; those who wait for some are told within the process.
package struct KinesisService: Service {
    let core: KinesisCore
    private let housekeeping: Housekeeping

    package init(_ environment: ServiceEnvironment) {
        core = KinesisCore(environment)
        housekeeping = Housekeeping(core)
    }

    package var schema: Schema { KinesisModel.schema }

    package var operations: [ServedOperation] {
        let core = core
        return [
            ServedOperation(AddTagsToStream(core: core)), ServedOperation(CreateStream(core: core)),
            ServedOperation(DecreaseStreamRetentionPeriod(core: core)),
            ServedOperation(DeleteResourcePolicy(core: core)), ServedOperation(DeleteStream(core: core)),
            ServedOperation(DeregisterStreamConsumer(core: core)),
            ServedOperation(DescribeAccountSettings(core: core)), ServedOperation(DescribeLimits(core: core)),
            ServedOperation(DescribeStream(core: core)), ServedOperation(DescribeStreamConsumer(core: core)),
            ServedOperation(DescribeStreamSummary(core: core)),
            ServedOperation(DisableEnhancedMonitoring(core: core)),
            ServedOperation(EnableEnhancedMonitoring(core: core)), ServedOperation(GetRecords(core: core)),
            ServedOperation(GetResourcePolicy(core: core)), ServedOperation(GetShardIterator(core: core)),
            ServedOperation(IncreaseStreamRetentionPeriod(core: core)), ServedOperation(ListShards(core: core)),
            ServedOperation(ListStreamConsumers(core: core)), ServedOperation(ListStreams(core: core)),
            ServedOperation(ListTagsForResource(core: core)), ServedOperation(ListTagsForStream(core: core)),
            ServedOperation(MergeShards(core: core)), ServedOperation(PutRecord(core: core)),
            ServedOperation(PutRecords(core: core)), ServedOperation(PutResourcePolicy(core: core)),
            ServedOperation(RegisterStreamConsumer(core: core)), ServedOperation(RemoveTagsFromStream(core: core)),
            ServedOperation(SplitShard(core: core)), ServedOperation(StartStreamEncryption(core: core)),
            ServedOperation(StopStreamEncryption(core: core)), ServedOperation(SubscribeToShard(core: core)),
            ServedOperation(TagResource(core: core)), ServedOperation(UntagResource(core: core)),
            ServedOperation(UpdateAccountSettings(core: core)), ServedOperation(UpdateMaxRecordSize(core: core)),
            ServedOperation(UpdateShardCount(core: core)), ServedOperation(UpdateStreamMode(core: core)),
            ServedOperation(UpdateStreamWarmThroughput(core: core)),
        ]
    }

    package var requestBytes: Int? { LimitsKinesis.requestBytes }

    package var resources: [any ResourceHandler] {
        let owners = ResourceOwners(store: core.store.store)
        return [
            StreamResource(owners: owners), StreamConsumerResource(store: core.store, owners: owners),
            ResourcePolicyResource(),
        ]
    }

    package func drain() { core.subscriptions.close() }

    package func start(_ background: Background) async throws {
        let (housekeeping, store) = (housekeeping, core.store)
        core.metrics.sample(store, core.consumers)
        background.start { await store.watch() }
        background.start { await housekeeping.run() }
    }

    /// What the background does once a minute, for tests that do not run it.
    package func sweep() async throws {
        try await housekeeping.purge()
        try await housekeeping.sweep()
    }
}
