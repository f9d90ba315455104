internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Parts a shard in two.
/// - Source: Amazon Kinesis Data Streams API Reference, SplitShard.
struct SplitShard: Operation {
    static let model = KinesisModel.splitShard
    let core: KinesisCore

    func access(_ input: SplitShardInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("SplitShard", try input.reference(context), context)
    }

    func run(_ input: SplitShardInput, _ context: CallContext) async throws -> Empty {
        try await core.reshard(try input.reference(context), context) { stream, map in
            let shard = try stream.reshardable(input.shardToSplit)
            guard let key = UInt128(input.newStartingHashKey), key > shard.keys.first, key - shard.keys.first > 1,
                key < shard.keys.last
            else {
                throw Fault.invalidArgument(
                    "NewStartingHashKey \(input.newStartingHashKey) used in SplitShard() on shard \(shard.id) in "
                        + "stream \(stream.reference.name) under account \(stream.reference.tenant.account) "
                        + "is not both greater than one plus the shard's StartingHashKey \(shard.keys.first) and "
                        + "less than the shard's EndingHashKey \(shard.keys.last).")
            }
            map.split(shard, at: key)
        }
        return Empty()
    }
}

/// Makes one of two shards that are next to each other.
/// - Source: Amazon Kinesis Data Streams API Reference, MergeShards.
struct MergeShards: Operation {
    static let model = KinesisModel.mergeShards
    let core: KinesisCore

    func access(_ input: MergeShardsInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("MergeShards", try input.reference(context), context)
    }

    func run(_ input: MergeShardsInput, _ context: CallContext) async throws -> Empty {
        try await core.reshard(try input.reference(context), context) { stream, map in
            let shard = try stream.reshardable(input.shardToMerge)
            let other = try stream.reshardable(input.adjacentShardToMerge)
            let (lower, upper) = shard.keys.first < other.keys.first ? (shard, other) : (other, shard)
            guard lower.keys.last < .max, lower.keys.last + 1 == upper.keys.first else {
                throw Fault.invalidArgument(
                    "Shards \(shard.id) and \(other.id) in stream \(stream.reference.name) under account "
                        + "\(stream.reference.tenant.account) are not an adjacent pair of shards eligible for merging")
            }
            map.merge(shard, other)
        }
        return Empty()
    }
}

/// Brings a stream to so many shards of the same size.
/// - Source: Amazon Kinesis Data Streams API Reference, UpdateShardCount.
struct UpdateShardCount: Operation {
    static let model = KinesisModel.updateShardCount
    let core: KinesisCore

    func access(_ input: UpdateShardCountInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("UpdateShardCount", try input.reference(context), context)
    }

    func run(_ input: UpdateShardCountInput, _ context: CallContext) async throws -> UpdateShardCountOutput {
        let reference = try input.reference(context)
        let target = input.targetShardCount
        let stream = try await core.reshard(reference, context, counts: true) { stream, map in
            try Self.check(target, stream, now: context.now)
            map.scale(to: target)
        }
        return UpdateShardCountOutput(
            streamName: reference.name, currentShardCount: stream.open.count, targetShardCount: target,
            streamARN: reference.arn)
    }

    private static func check(_ target: Int, _ stream: StoredStream, now: Instant) throws(Fault) {
        let count = stream.open.count
        guard target > 0 else { throw .invalidArgument("TargetShardCount must be at least 1.") }
        guard target != count else {
            throw .invalidArgument(
                "UpdateShardCount cannot be performed because the stream already has \(count) open shards.")
        }
        let counts = "Current open shard count: \(count) Target shard count: \(target)"
        guard target <= count * 2 else {
            throw KinesisFault.limitExceededException(
                "UpdateShardCount cannot scale up over double your current open shard count. \(counts)")
        }
        guard target * 2 >= count else {
            throw KinesisFault.limitExceededException(
                "UpdateShardCount cannot scale down below half your current open shard count. \(counts)")
        }
        let today = stream.stream.countUpdates.count { now - $0 < .seconds(86_400) }
        guard today < LimitsKinesis.countUpdates else {
            throw KinesisFault.limitExceededException(
                "UpdateShardCount can be called at most \(LimitsKinesis.countUpdates) times in 24 hours for a stream.")
        }
    }
}

extension KinesisCore {
    /// Changes the shards of a stream in provisioned mode.
    /// - Parameter counts: whether it counts as an update of the shard count.
    @discardableResult
    func reshard(
        _ reference: StreamReference, _ context: CallContext, counts: Bool = false,
        _ body: (StoredStream, inout ShardMap) throws -> Void
    ) async throws -> StoredStream {
        let before = try await store.change(reference) { stored, stream, transaction in
            guard !stream.isOnDemand else { throw Fault.isOnDemand(reference) }
            var map = ShardMap(stored, now: context.now)
            try body(stored, &map)
            try await countShards(map.open.count - stored.open.count, reference.tenant, in: &transaction)
            stream.nextShard = map.next
            try map.write(stored.id, &transaction)
            if counts {
                stream.countUpdates = stream.countUpdates.filter { context.now - $0 < .seconds(86_400) }
                stream.countUpdates.append(context.now)
            }
        }
        for shard in before.open { notices.tell(before.arn, shard.id) }
        return before
    }
}

extension StoredStream {
    /// An open shard.
    /// - Throws: `ResourceNotFoundException`, `InvalidArgumentException`.
    fileprivate func reshardable(_ id: String) throws(Fault) -> StoredShard {
        let shard = try shard(id)
        guard shard.isOpen else {
            throw .invalidArgument(
                "Shard \(id) in stream \(reference.name) under account \(reference.tenant.account) has already been "
                    + "merged or split, and thus is not eligible for merging or splitting.")
        }
        return shard
    }
}

extension Fault {
    static func isOnDemand(_ reference: StreamReference) -> Fault {
        KinesisFault.validationException(
            "Request is invalid. Stream \(reference.name) under account \(reference.tenant.account) is in On-Demand "
                + "mode.")
    }
}
