internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a stream with its shards: one commit, after which it is active.
/// - Source: Amazon Kinesis Data Streams API Reference, CreateStream.
struct CreateStream: Operation {
    static let model = KinesisModel.createStream
    let core: KinesisCore

    func access(_ input: CreateStreamInput, _ context: CallContext) async throws -> [Access] {
        [Access("kinesis:CreateStream", on: StreamReference(name: input.streamName, tenant: context.tenant).arn)]
    }

    func run(_ input: CreateStreamInput, _ context: CallContext) async throws -> Empty {
        let reference = StreamReference(name: input.streamName, tenant: context.tenant)
        let isOnDemand = input.streamModeDetails?.streamMode == .onDemand
        if isOnDemand, input.shardCount != nil {
            throw KinesisFault.validationException(
                "ShardCount must not be specified when creating a stream in On-Demand mode.")
        }
        guard isOnDemand || input.shardCount ?? 0 > 0 else {
            throw KinesisFault.validationException(
                "ShardCount must be specified, and at least 1, when creating a stream in Provisioned mode.")
        }
        let count = isOnDemand ? LimitsKinesis.onDemandShards : input.shardCount ?? 1
        let tags = input.tags ?? [:]
        try StreamTags.check(tags, most: LimitsKinesis.tags)
        var stream = Stream(
            name: input.streamName, id: Int(core.randomness.next() >> 17), created: context.now,
            isOnDemand: isOnDemand, tags: tags)
        if let size = input.maxRecordSizeInKiB { stream.recordKiB = size }
        if let warm = input.warmThroughputMiBps {
            try await core.checkWarmThroughput(warm, isOnDemand: isOnDemand, context.tenant)
            stream.warmThroughput = warm
        }
        let map = ShardMap(count: count, now: context.now)
        stream.nextShard = map.next
        for _ in 0..<LimitsStore.conflictRetries {
            guard try await core.store.load(reference) == nil else { throw Self.exists(reference) }
            var transaction = Transaction()
            try await core.countShards(count, context.tenant, in: &transaction)
            if isOnDemand { try await core.countOnDemand(1, context.tenant, in: &transaction) }
            try map.write(stream.id, &transaction)
            transaction.check(KinesisStore.streamKey(reference), .absent)
            transaction.put(KinesisStore.streamKey(reference), stream.bytes)
            if try await core.store.commit(transaction).version != nil { return Empty() }
        }
        throw Fault.inUse(reference)
    }

    private static func exists(_ reference: StreamReference) -> Fault {
        KinesisFault.resourceInUseException(
            "Stream \(reference.name) under account \(reference.tenant.account) already exists.")
    }
}

extension KinesisCore {
    /// - Throws: `ValidationException`, `LimitExceededException`.
    func checkWarmThroughput(_ value: Int, isOnDemand: Bool, _ tenant: Tenant) async throws {
        guard isOnDemand else {
            throw KinesisFault.validationException("Warm throughput is supported for streams in On-Demand mode only.")
        }
        guard try await accountSettings(tenant).isCommitted else {
            throw KinesisFault.validationException(
                "Warm throughput can be set only where MinimumThroughputBillingCommitment is enabled for the account.")
        }
        guard LimitsKinesis.warmThroughput.contains(value) else {
            throw KinesisFault.limitExceededException(
                "WarmThroughputMiBps must be between \(LimitsKinesis.warmThroughput.lowerBound) and "
                    + "\(LimitsKinesis.warmThroughput.upperBound).")
        }
    }
}
