import Base
import KinesisAPI
import ServiceKit
import ServiceTesting
import Store
import Testing

@testable import Kinesis

@Suite struct AppenderTests {
    let platform: TestPlatform
    let service: KinesisService

    init() {
        platform = TestPlatform()
        service = KinesisService(platform.environment)
        platform.register(service)
    }

    private func client(_ shards: Int) async throws -> KinesisClient {
        let client = KinesisClient(platform.root)
        try await client.createStream(CreateStreamInput(streamName: "s", shardCount: shards))
        return client
    }

    private func records(_ client: KinesisClient, _ shard: Int = 0) async throws -> [RecordShape] {
        let place = try await client.getShardIterator(
            GetShardIteratorInput(
                streamName: "s", shardId: StoredShard.id(shard), shardIteratorType: .trimHorizon))
        var page = try await client.getRecords(GetRecordsInput(shardIterator: place.shardIterator ?? ""))
        var found = page.records
        while !page.records.isEmpty, let next = page.nextShardIterator {
            platform.clock.advance(by: .seconds(10))
            page = try await client.getRecords(GetRecordsInput(shardIterator: next))
            found += page.records
        }
        return found
    }

    @Test("records of many callers come in the order of their numbers, none twice")
    func concurrent() async throws {
        let client = try await client(1)
        let numbers = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<200 {
                group.addTask {
                    try await client.putRecord(
                        PutRecordInput(streamName: "s", data: Array("\(number)".utf8), partitionKey: "k")
                    ).sequenceNumber
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let found = try await records(client)
        #expect(found.map(\.sequenceNumber) == numbers.sorted() && Set(numbers).count == 200)
        #expect(Set(found.map(\.data)).count == 200)
    }

    @Test("what is written once more, behind others that came meanwhile, has the time of then")
    func stampedAnew() async throws {
        let core = KinesisCore(platform.environment)
        let client = KinesisClient(platform.root)
        var parts: [AppendPart] = []
        for name in ["moved", "stays"] {
            try await client.createStream(CreateStreamInput(streamName: name, shardCount: 1))
            let stream = try await core.store.stream(
                StreamReference(name: name, tenant: Tenant(account: .default, region: .default)))
            let record = NewRecord(partitionKey: "k", content: .inline([1]))
            parts.append(
                AppendPart(stream: stream, shard: stream.shards[0], records: [record], bytes: record.rowBytes))
        }
        var round = AppendRound(parts)
        round.stamp { _ in Instant(nanoseconds: 1) }
        _ = round.next()
        round.ended(.success(.conflict([KinesisStore.layoutKey(parts[0].stream.id)])))
        #expect(round.isOpen)
        round.stamp { _ in Instant(nanoseconds: 2) }
        #expect(round.parts.map(\.arrival) == [Instant(nanoseconds: 1), Instant(nanoseconds: 2)])
        _ = round.next()
        round.ended(.success(.committed(version: 9, counters: [5])))
        guard case .moved = round.outcomes[0], case .appended(5) = round.outcomes[1], !round.isOpen else {
            Issue.record("\(round.outcomes)")
            return
        }
    }

    @Test("a batch over many shards is one commit with one row for each of them")
    func batch() async throws {
        let client = try await client(4)
        let before = try await platform.store.read(KeyRange(prefix: Key("kinesis", "r"))).count
        try await client.putRecords(
            PutRecordsInput(
                records: (0..<500).map { PutRecordsRequestEntry(data: [1], partitionKey: "\($0)") }, streamName: "s"))
        let rows = try await platform.store.read(KeyRange(prefix: Key("kinesis", "r")))
        #expect(before == 0 && rows.count == 4 && Set(rows.map(\.version)).count == 1)
    }

    @Test("records of a batch that are too many for one row stay in their order")
    func rows() async throws {
        let client = try await client(1)
        let entries = (0..<30).map { number in
            PutRecordsRequestEntry(data: [UInt8(number)] + Array(repeating: 0, count: 30_000), partitionKey: "k")
        }
        let put = try await client.putRecords(PutRecordsInput(records: entries, streamName: "s"))
        #expect(put.failedRecordCount == 0)
        #expect(try await records(client).map { $0.data[0] } == (0..<30).map { UInt8($0) })
    }

    @Test("a record that meets a closed shard goes to its child")
    func moved() async throws {
        let core = KinesisCore(platform.environment)
        let client = try await client(1)
        let reference = StreamReference(name: "s", tenant: Tenant(account: .default, region: .default))
        let old = try await core.store.stream(reference)
        try await client.splitShard(
            SplitShardInput(streamName: "s", shardToSplit: StoredShard.id(0), newStartingHashKey: "1000"))
        let entry = try PutEntry("k", explicitHashKey: "5", data: [1], limit: 100)
        let (results, _) = try await core.putter.put([entry], to: old)
        guard case .put(let shard, let place) = results[0] else {
            Issue.record("not put")
            return
        }
        #expect(shard.number == 1 && place == 1)
        #expect(try await records(client, 0).isEmpty)
    }

    @Test("expired records are gone at once, their rows with the sweep, closed shards after them")
    func expiry() async throws {
        let client = try await client(1)
        for size in [10, 60_000] {
            try await client.putRecord(
                PutRecordInput(streamName: "s", data: Array(repeating: 1, count: size), partitionKey: "k"))
        }
        try await client.splitShard(
            SplitShardInput(streamName: "s", shardToSplit: StoredShard.id(0), newStartingHashKey: "1000"))
        platform.clock.advance(by: .seconds(24 * 3_600 + 1))
        #expect(try await records(client).isEmpty)
        try await service.sweep()
        let left = try await platform.store.read([
            KeyRange(prefix: Key("kinesis", "r")), KeyRange(prefix: Key("kinesis", "data")),
            KeyRange(prefix: Key("kinesis", "loose")),
        ])
        #expect(left.allSatisfy { $0.isEmpty })
        let shards = try await KinesisClient(platform.root).describeStream(DescribeStreamInput(streamName: "s"))
        #expect(shards.streamDescription.shards.map(\.shardId) == [StoredShard.id(1), StoredShard.id(2)])
    }

    @Test("nothing of a deleted stream is left")
    func deletion() async throws {
        let client = try await client(2)
        try await client.putRecords(
            PutRecordsInput(
                records: (0..<10).map { PutRecordsRequestEntry(data: [1], partitionKey: "\($0)") }, streamName: "s"))
        try await client.deleteStream(DeleteStreamInput(streamName: "s"))
        try await service.sweep()
        let rows = try await platform.store.read(KeyRange(prefix: Key("kinesis")))
        // But that the account has no open shards.
        #expect(rows.map(\.key) == [KinesisStore.openShards(Tenant(account: .default, region: .default))])
        #expect(rows.map(\.counter) == [0])
    }
}
