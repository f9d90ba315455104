import Base
import KinesisAPI
import ServiceKit
import Synchronization
import Wire

@testable import Pipes

/// Kinesis with one stream: shards with records whose numbers are their places, a thousand more each time that the
/// stream is made anew.
final class FakeStream: Service {
    private struct Content {
        var parent: String?
        var records: [String] = []
        var isClosed = false
    }

    private struct State {
        var shards: [String: Content] = [:]
        var first = 0
        /// When each record came; nil with the call that reads it.
        var arrived: Instant?
    }

    private let state = Mutex(State())
    private let looked = Atomic(0)
    /// How often a shard was looked into.
    var looks: Int { looked.load(ordering: .relaxed) }

    var schema: Schema { KinesisModel.schema }
    var operations: [ServedOperation] {
        [
            ServedOperation(FakeListShards(stream: self)), ServedOperation(FakeGetIterator(stream: self)),
            ServedOperation(FakeGetRecords(stream: self)), ServedOperation(FakeSummary()),
        ]
    }

    func add(_ shard: String, _ records: [String], parent: String? = nil, isClosed: Bool = false) {
        state.withLock { state in
            var content = state.shards[shard] ?? Content(parent: parent)
            content.records += records
            content.isClosed = isClosed
            state.shards[shard] = content
        }
    }

    /// All records are as old as that.
    func date(_ arrived: Instant) { state.withLock { $0.arrived = arrived } }

    /// The stream is deleted and made again under its name.
    func remake() { state.withLock { ($0.shards, $0.first) = ([:], $0.first + 1_000) } }

    fileprivate var list: [Shard] {
        state.withLock { state in
            state.shards.sorted { $0.key < $1.key }.map {
                Shard(
                    shardId: $0.key, parentShardId: $0.value.parent,
                    hashKeyRange: HashKeyRange(startingHashKey: "0", endingHashKey: "1"),
                    sequenceNumberRange: SequenceNumberRange(startingSequenceNumber: "\(state.first)"))
            }
        }
    }

    /// An iterator is a shard and the number of its next record.
    fileprivate func iterator(_ input: GetShardIteratorInput, now: Instant) throws -> String {
        if let time = input.timestamp, time > now {
            throw KinesisFault.invalidArgumentException("The time is to come.")
        }
        return try state.withLock { state in
            let number = input.startingSequenceNumber.flatMap { Int($0) }
            if let number, number < state.first {
                throw KinesisFault.invalidArgumentException("\(number) is of another stream.")
            }
            return "\(input.shardId)/\(number.map { $0 + 1 } ?? state.first)"
        }
    }

    fileprivate func read(_ iterator: String, _ most: Int, now: Instant) throws -> GetRecordsOutput {
        looked.add(1, ordering: .relaxed)
        let words = iterator.split(separator: "/" as Character)
        let (shard, from) = (String(words[0]), Int(words[1]) ?? 0)
        return try state.withLock { state in
            guard from >= state.first, let content = state.shards[shard] else {
                throw KinesisFault.resourceNotFoundException("The iterator is of another stream.")
            }
            let found = content.records.enumerated().dropFirst(from - state.first).prefix(most)
            let end = from + found.count
            return GetRecordsOutput(
                records: found.map { place, text in
                    RecordShape(
                        sequenceNumber: "\(state.first + place)", approximateArrivalTimestamp: state.arrived ?? now,
                        data: Array(text.utf8), partitionKey: "k")
                },
                nextShardIterator: content.isClosed && end - state.first >= content.records.count
                    ? nil : "\(shard)/\(end)")
        }
    }
}

private struct FakeListShards: Operation {
    static let model = KinesisModel.listShards
    let stream: FakeStream
    func access(_ input: ListShardsInput, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: ListShardsInput, _ context: CallContext) async throws -> ListShardsOutput {
        ListShardsOutput(shards: stream.list)
    }
}

private struct FakeGetIterator: Operation {
    static let model = KinesisModel.getShardIterator
    let stream: FakeStream
    func access(_ input: GetShardIteratorInput, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: GetShardIteratorInput, _ context: CallContext) async throws -> GetShardIteratorOutput {
        GetShardIteratorOutput(shardIterator: try stream.iterator(input, now: context.now))
    }
}

private struct FakeGetRecords: Operation {
    static let model = KinesisModel.getRecords
    let stream: FakeStream
    func access(_ input: GetRecordsInput, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: GetRecordsInput, _ context: CallContext) async throws -> GetRecordsOutput {
        try stream.read(input.shardIterator, input.limit ?? 10_000, now: context.now)
    }
}

private struct FakeSummary: Operation {
    static let model = KinesisModel.describeStreamSummary
    func access(_ input: DescribeStreamSummaryInput, _ context: CallContext) async throws -> [Access] { [] }
    func run(
        _ input: DescribeStreamSummaryInput, _ context: CallContext
    ) async throws -> DescribeStreamSummaryOutput {
        DescribeStreamSummaryOutput(
            streamDescriptionSummary: StreamDescriptionSummary(
                streamName: "s", streamARN: input.streamARN ?? "", streamStatus: .active, retentionPeriodHours: 24,
                streamCreationTimestamp: context.now, enhancedMonitoring: [], openShardCount: 1))
    }
}
