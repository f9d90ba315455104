internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Wire

/// Lists a stream's shards, all or those of a time, page by page.
/// - Source: Amazon Kinesis Data Streams API Reference, ListShards, ShardFilter.
struct ListShards: Operation {
    static let model = KinesisModel.listShards
    let core: KinesisCore

    func access(_ input: ListShardsInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("ListShards", try await lister(input, context).reference, context)
    }

    func run(_ input: ListShardsInput, _ context: CallContext) async throws -> ListShardsOutput {
        let lister = try await lister(input, context)
        let stream = try await core.store.stream(lister.reference)
        try StreamTime.check(input.streamCreationTimestamp, stream)
        let shards = lister.shards(of: stream, now: context.now)
        let page = Array(shards.prefix(input.maxResults ?? LimitsKinesis.listedShards))
        var token: String?
        if page.count < shards.count, let last = page.last {
            token = lister.token(after: last.number, now: context.now, try await core.store.seal())
        }
        return ListShardsOutput(shards: try await core.shown(page, of: stream), nextToken: token)
    }

    private func lister(_ input: ListShardsInput, _ context: CallContext) async throws -> ShardLister {
        guard let token = input.nextToken else {
            return try ShardLister(
                try input.reference(context), filter: input.shardFilter, after: input.exclusiveStartShardId)
        }
        guard input.streamName == nil, input.exclusiveStartShardId == nil, input.shardFilter == nil else {
            throw Fault.invalidArgument("NextToken and StreamName cannot be provided together.")
        }
        let lister = try ShardLister(token: token, try await core.store.seal(), now: context.now)
        guard lister.reference.tenant.region == context.region else {
            throw Fault.invalidArgument("NextToken is invalid.")
        }
        return lister
    }
}

/// Which shards a list has. A decision without I/O.
struct ShardLister: Sendable, Hashable {
    let reference: StreamReference
    private let type: ShardFilterType
    private let timestamp: Instant?
    private let after: Int?

    /// - Throws: `InvalidArgumentException`.
    init(_ reference: StreamReference, filter: ShardFilter?, after: String?) throws(Fault) {
        self.reference = reference
        type = filter?.type ?? .fromTrimHorizon
        timestamp = filter?.timestamp
        guard (type == .atTimestamp || type == .fromTimestamp) == (timestamp != nil) else {
            throw .invalidArgument(
                "The Timestamp parameter must be specified with the shard filters AT_TIMESTAMP and FROM_TIMESTAMP, and "
                    + "with no other.")
        }
        guard (type == .afterShardId) == (filter?.shardId != nil) else {
            throw .invalidArgument(
                "The ShardId parameter must be specified with the shard filter AFTER_SHARD_ID, and with no other.")
        }
        self.after = try (filter?.shardId ?? after).map { id throws(Fault) in try Self.number(id) }
    }

    static func number(_ id: String) throws(Fault) -> Int {
        guard let number = StoredShard.number(id) else { throw .invalidArgument("The shard id \(id) is invalid.") }
        return number
    }

    func shards(of stream: StoredStream, now: Instant) -> [StoredShard] {
        let horizon = max(stream.horizon(now: now), stream.stream.created)
        return stream.shards.filter { shard in
            guard shard.number > after ?? -1 else { return false }
            switch type {
            case .atLatest: return shard.isOpen
            case .atTrimHorizon: return Self.isOpen(shard, at: horizon)
            case .atTimestamp: return Self.isOpen(shard, at: max(timestamp ?? horizon, horizon))
            case .fromTimestamp: return shard.closed.map { $0 >= max(timestamp ?? horizon, horizon) } ?? true
            case .fromTrimHorizon, .afterShardId: return true
            }
        }
    }

    private static func isOpen(_ shard: StoredShard, at time: Instant) -> Bool {
        shard.created <= time && shard.closed.map { $0 >= time } ?? true
    }

    // MARK: - Pages

    func token(after number: Int, now: Instant, _ seal: Seal) -> String {
        var object: JSONObject = [
            "arn": .string(reference.arn), "type": .string(type.rawValue), "after": .integer(Int64(number)),
            "made": .integer(now.nanoseconds),
        ]
        object["time"] = timestamp.map { .integer($0.nanoseconds) }
        return seal.text(JSON.object(object).bytes)
    }

    /// - Throws: `InvalidArgumentException`, `ExpiredNextTokenException`.
    init(token: String, _ seal: Seal, now: Instant) throws(Fault) {
        guard let json = seal.content(token).flatMap({ try? JSON(parsing: $0) }),
            let reference = json["arn"]?.string.flatMap({ StreamReference(arn: $0) }),
            let type = json["type"]?.string.flatMap({ ShardFilterType(rawValue: $0) }),
            let after = json["after"]?.number,
            let made = json["made"]?.integer
        else { throw .invalidArgument("NextToken is invalid.") }
        guard now - Instant(nanoseconds: made) <= LimitsKinesis.tokenLife else {
            throw KinesisFault.expiredNextTokenException("NextToken has expired.")
        }
        (self.reference, self.type, self.after) = (reference, type, after)
        timestamp = json["time"]?.integer.map { Instant(nanoseconds: $0) }
    }
}

/// A stream of the same name may have been there before.
enum StreamTime {
    /// - Throws: `ResourceNotFoundException` where a call means a stream that was made at another time.
    static func check(_ wanted: Instant?, _ stream: StoredStream) throws(Fault) {
        guard let wanted, wanted.seconds != stream.stream.created.seconds else { return }
        throw .noStream(stream.reference)
    }
}
