internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Wire

/// Gives an iterator that stands at a place of a shard.
/// - Source: Amazon Kinesis Data Streams API Reference, GetShardIterator.
struct GetShardIterator: Operation {
    static let model = KinesisModel.getShardIterator
    let core: KinesisCore

    func access(_ input: GetShardIteratorInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("GetShardIterator", try input.reference(context), context)
    }

    func run(_ input: GetShardIteratorInput, _ context: CallContext) async throws -> GetShardIteratorOutput {
        let stream = try await core.store.stream(try input.reference(context))
        let shard = try stream.shard(input.shardId)
        let numbered: Set<ShardIteratorType> = [.atSequenceNumber, .afterSequenceNumber]
        if input.startingSequenceNumber != nil, !numbered.contains(input.shardIteratorType) {
            throw Fault.numberMismatch(input.shardIteratorType, "also a")
        }
        let place = try await core.place(
            ReadPosition(input.shardIteratorType, input.startingSequenceNumber, input.timestamp), stream, shard,
            now: context.now)
        let iterator = ShardIterator(stream, shard, place: place, made: context.now)
        return GetShardIteratorOutput(shardIterator: iterator.text(try await core.store.seal()))
    }
}

/// Where reading begins.
struct ReadPosition: Sendable {
    let type: ShardIteratorType
    let number: String?
    let time: Instant?

    init(_ type: ShardIteratorType, _ number: String?, _ time: Instant?) {
        (self.type, self.number, self.time) = (type, number, time)
    }
}

extension KinesisCore {
    /// The place in a shard that a position means.
    /// - Throws: `InvalidArgumentException`.
    func place(
        _ position: ReadPosition, _ stream: StoredStream, _ shard: StoredShard, now: Instant
    ) async throws -> Int {
        switch position.type {
        case .trimHorizon: return 0
        case .latest: return try await log.tip(stream)
        case .atTimestamp:
            guard let time = position.time else {
                throw Fault.invalidArgument("Must specify Timestamp parameter for iterator of type AT_TIMESTAMP.")
            }
            guard time <= now else {
                throw Fault.invalidArgument(
                    "The timestampInMillis parameter cannot be greater than the currentTimestampInMillis. "
                        + "timestampInMillis: \(time.milliseconds), currentTimestampInMillis: \(now.milliseconds)")
            }
            return try await log.place(at: time, stream, shard)
        case .atSequenceNumber, .afterSequenceNumber:
            guard let text = position.number else {
                throw Fault.numberMismatch(position.type, "no")
            }
            if text == "0" { return 0 }
            guard let number = SequenceNumber(text), number.isOf(shard, in: stream.id) else {
                throw Fault.foreignNumber(text, "StartingSequenceNumber", shard.id, stream.reference)
            }
            return position.type == .atSequenceNumber ? number.index : number.index + 1
        }
    }
}

/// Reads records from where an iterator stands, and gives the next one.
/// - Source: Amazon Kinesis Data Streams API Reference, GetRecords.
struct GetRecords: Operation {
    static let model = KinesisModel.getRecords
    let core: KinesisCore

    func access(_ input: GetRecordsInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("GetRecords", try await iterator(input, context).reference, context)
    }

    /// - Throws: `InvalidArgumentException`, also for an iterator of another region, and for one of another account
    ///   where the call does not name the stream.
    private func iterator(_ input: GetRecordsInput, _ context: CallContext) async throws -> ShardIterator {
        if input.streamId != nil { throw Fault.notSupported("StreamId") }
        let iterator = try ShardIterator(input.shardIterator, try await core.store.seal())
        if let arn = input.streamARN, arn != iterator.reference.arn {
            throw Fault.invalidArgument("StreamARN \(arn) does not match the stream of the ShardIterator.")
        }
        let tenant = iterator.reference.tenant
        guard tenant.region == context.region, tenant.account == context.account || input.streamARN != nil else {
            throw Fault.invalidIterator
        }
        return iterator
    }

    func run(_ input: GetRecordsInput, _ context: CallContext) async throws -> GetRecordsOutput {
        let iterator = try await iterator(input, context)
        try iterator.check(now: context.now)
        let stream = try await core.store.stream(iterator.reference)
        guard stream.id == iterator.stream, let shard = stream.shard(number: iterator.shard) else {
            throw Fault.noShard(StoredShard.id(iterator.shard), stream.reference)
        }
        // What event source mappings and pipes read, they read when it comes: that is not taken from other readers.
        let (began, metrics) = (core.machineClock.now, core.metrics.of(stream.reference))
        guard context.isWithin || core.rates.read(stream.id, shard.number, now: context.now) else {
            metrics.readTooMuch(took: core.machineClock.now - began, at: context.now)
            throw Fault.rateExceeded(shard.id, stream.reference)
        }
        let page = try await core.log.read(
            stream, shard, from: iterator.place, most: input.limit ?? LimitsKinesis.recordsPerGet, now: context.now)
        if !context.isWithin { core.rates.gave(page.bytes, stream.id, shard.number) }
        metrics.got(page, took: core.machineClock.now - began, at: context.now)
        core.metrics.bill(page, of: stream, context)
        let isOver = !shard.isOpen && page.isAtTip
        let next = ShardIterator(stream, shard, place: page.next, made: context.now)
        return GetRecordsOutput(
            records: page.records, nextShardIterator: isOver ? nil : next.text(try await core.store.seal()),
            millisBehindLatest: page.millisBehind(now: context.now),
            childShards: isOver ? stream.childShards(of: shard) : nil)
    }
}

extension ShardLog.Page {
    /// How far behind the shard's end the reader is.
    func millisBehind(now: Instant) -> Int {
        guard !isAtTip, let lastArrival else { return 0 }
        return max(0, Int((now - lastArrival).inMilliseconds))
    }
}

extension StoredStream {
    /// The shards that a reader of a closed one goes on with.
    func childShards(of shard: StoredShard) -> [ChildShard] {
        children(of: shard).map { $0.child(parents: $0.parents) }
    }
}
