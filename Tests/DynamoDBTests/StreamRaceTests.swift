import Base
import DynamoDBAPI
import DynamoDBStreamsAPI
import ServiceKit
import Store
import Synchronization
import Testing

@testable import DynamoDB

/// What comes between two looks of a reader into a stream.
struct StreamRaceTests {
    private let store = GapStore()
    private let bench: Bench

    init() { bench = Bench(store: store) }

    private func iterator() async throws -> String {
        try await bench.makeTable()
        var update = UpdateTableInput(tableName: "things")
        update.streamSpecification = StreamSpecification(streamEnabled: true, streamViewType: .keysOnly)
        try await bench.client.updateTable(update)
        let arn = try await bench.client.describeTable(DescribeTableInput(tableName: "things")).table?.latestStreamArn
        let stream = try await bench.streams.describeStream(DescribeStreamInput(streamArn: arn ?? ""))
        let shard = stream.streamDescription?.shards?.first?.shardId ?? ""
        return try await bench.streams.getShardIterator(
            GetShardIteratorInput(streamArn: arn ?? "", shardId: shard, shardIteratorType: .trimHorizon)
        ).shardIterator ?? ""
    }

    @Test("a change that comes while TRIM_HORIZON is looked for is behind it")
    func horizon() async throws {
        let bench = bench
        store.behindNothing { try await bench.put(["pk": .string("a")]) }
        let records = try await bench.streams.getRecords(GetRecordsInput(shardIterator: iterator())).records
        #expect(records?.count == 1)
    }

    @Test("a change that comes while the end is read is no sign that records have expired")
    func tip() async throws {
        let iterator = try await iterator()
        let bench = bench
        store.behindNothing { try await bench.put(["pk": .string("a")]) }
        let first = try await bench.streams.getRecords(GetRecordsInput(shardIterator: iterator))
        let second = try await bench.streams.getRecords(GetRecordsInput(shardIterator: first.nextShardIterator ?? ""))
        #expect((first.records ?? []).count + (second.records ?? []).count == 1)
    }
}

/// A store in which something happens once, right behind a look into a stream's records that found none.
private final class GapStore: Store {
    private let store = MemoryStore()
    private let step = Mutex<(@Sendable () async throws -> Void)?>(nil)

    func behindNothing(_ step: @escaping @Sendable () async throws -> Void) { self.step.withLock { $0 = step } }

    nonisolated(nonsending) func read(_ ranges: [KeyRange]) async throws(Failure) -> [[Row]] {
        let rows = try await store.read(ranges)
        let isGap = rows.allSatisfy(\.isEmpty) && ranges.contains { $0.from.hasPrefix(Key("dynamodb", "log")) }
        if isGap, let step = step.withLock({ $0.take() }) {
            do { try await step() } catch {
                throw Failure(code: "store.busy", message: "\(error)", stage: "read")
            }
        }
        return rows
    }

    nonisolated(nonsending) func get(_ key: Key) async throws(Failure) -> Row? { try await store.get(key) }
    nonisolated(nonsending) func commit(_ transaction: Transaction) async throws(Failure) -> CommitResult {
        try await store.commit(transaction)
    }
    nonisolated(nonsending) func claim(_ claim: Claim) async throws(Failure) -> [Entry] {
        try await store.claim(claim)
    }
    func watch(_ prefixes: [Key]) -> AsyncStream<Void> { store.watch(prefixes) }
    nonisolated(nonsending) func close() async { await store.close() }
}
