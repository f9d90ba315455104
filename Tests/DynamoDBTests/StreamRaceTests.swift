import Base
import DynamoDBAPI
import DynamoDBStreamsAPI
import ServiceKit
import ServiceTesting
import Store
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

    @Test("what was written for changes that met others is gone at once, and an item as long as can be has both images")
    func images() async throws {
        try await bench.makeTable()
        var update = UpdateTableInput(tableName: "things")
        update.streamSpecification = StreamSpecification(streamEnabled: true, streamViewType: .newAndOldImages)
        try await bench.client.updateTable(update)
        // 400 KB of zeros, which the store writes in half as much again.
        let zeros = ItemValue.list([ItemValue](repeating: .n(0), count: 190_000))
        for number in 0..<2 { try await bench.put(["pk": .string("a"), "n": .n(number), "zeros": zeros]) }
        let bench = bench
        @Sendable func item(_ letter: String) -> Item {
            ["pk": .string("b"), "text": .string(String(repeating: letter, count: 150_000))]
        }
        // A transaction, since a second write of the item would wait for the first.
        store.beforeImages {
            let put = Put(item: item("x").values, tableName: "things")
            try await bench.client.transactWriteItems(
                TransactWriteItemsInput(transactItems: [TransactWriteItem(put: put)]))
        }
        try await bench.put(item("y"))
        #expect(try await store.readAll(KeyRange(prefix: DynamoDBStore.loosePrefix)).isEmpty)
        #expect(try await images(of: bench) == 4)
    }

    private func images(of bench: Bench) async throws -> Int {
        var seen: Set<[UInt8]> = []
        let prefix = DynamoDBStore.imagesPrefix
        for row in try await bench.platform.store.readAll(KeyRange(prefix: prefix)) {
            if let id = row.key.elements(after: prefix)?.first?.bytes { seen.insert(id) }
        }
        return seen.count
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
