import Base
import KinesisAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import Kinesis

@Suite struct PutterTests {
    let store = CountingStore()
    let platform: TestPlatform
    let service: KinesisService
    let client: KinesisClient

    init() async throws {
        platform = TestPlatform(store: store)
        service = KinesisService(platform.environment)
        platform.register(service)
        client = KinesisClient(platform.root)
        try await client.createStream(CreateStreamInput(streamName: "s", shardCount: 1))
    }

    private func put(_ data: [[UInt8]]) async throws -> PutRecordsOutput {
        try await client.putRecords(
            PutRecordsInput(
                records: data.map { PutRecordsRequestEntry(data: $0, partitionKey: "k") }, streamName: "s"))
    }

    /// Waits until so many have joined a batch that another began.
    private func joined(_ count: Int) async {
        while service.core.putter.appender.joined < count { await Task.yield() }
    }

    private func long(_ byte: UInt8) -> [UInt8] { Array(repeating: byte, count: 60_000) }

    private func place(_ time: Instant? = nil) async throws -> String {
        let place = try await client.getShardIterator(
            GetShardIteratorInput(
                streamName: "s", shardId: StoredShard.id(0),
                shardIteratorType: time == nil ? .trimHorizon : .atTimestamp,
                timestamp: time))
        return place.shardIterator ?? ""
    }

    private func records(_ time: Instant? = nil) async throws -> [RecordShape] {
        try await client.getRecords(GetRecordsInput(shardIterator: try await place(time))).records
    }

    @Test("a record that can't be put fails for itself, and the others are put")
    func partialFailure() async throws {
        // The first commit is that of the long data.
        store.fail(after: 0)
        let put = try await put([[1], long(2), [3]])
        #expect(put.failedRecordCount == 1)
        #expect(put.records.map(\.errorCode) == [nil, "InternalFailure", nil])
        #expect(put.records[1].errorMessage == "Internal service failure.")
        #expect(put.records[1].sequenceNumber == nil && put.records[2].sequenceNumber != nil)
        #expect(try await records().map(\.data) == [[1], [3]])
        store.fail(after: 1)
        let second = try await self.put([[4], long(5)])
        #expect(second.failedRecordCount == 2)
    }

    @Test("the long data of a call is one commit, its records another")
    func longData() async throws {
        let before = store.commits
        let put = try await put((1...5).map { long($0) })
        #expect(put.failedRecordCount == 0 && store.commits == before + 2)
        #expect(try await records().map { $0.data[0] } == [1, 2, 3, 4, 5])
    }

    @Test("long data of which a part is missing is never given as if it were whole")
    func damagedData() async throws {
        _ = try await put([Array(repeating: 1, count: 200_000)])
        let rows = try await platform.store.read(KeyRange(prefix: Key("kinesis", "data")))
        var transaction = Transaction()
        transaction.delete(try #require(rows.last?.key))
        _ = try await platform.store.commit(transaction)
        await #expect(throws: Failure.self) { try await records() }
    }

    @Test("those who come while the store writes go into one commit")
    func joining() async throws {
        _ = try await put([[0]])
        let before = store.commits
        store.keepBusy()
        let numbers = try await withThrowingTaskGroup(of: String.self) { [client, store] group in
            for number in 1...20 {
                group.addTask {
                    try await client.putRecord(
                        PutRecordInput(streamName: "s", data: [UInt8(number)], partitionKey: "k")
                    ).sequenceNumber
                }
            }
            await joined(19)
            #expect(store.waiting == 1)
            store.goOn()
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(numbers.count == 20 && store.commits == before + 1)
        #expect(try await platform.store.read(KeyRange(prefix: Key("kinesis", "r"))).count == 2)
        let found = try await records()
        #expect(found.count == 21 && found.map(\.sequenceNumber) == found.map(\.sequenceNumber).sorted())
        #expect(Set(found.map(\.data)).count == 21)
    }

    @Test("those who joined a batch that failed are told so")
    func joinedFailure() async throws {
        _ = try await put([[0]])
        store.keepBusy()
        store.fail(after: 0)
        let failures = await withTaskGroup(of: Bool.self) { [client, store] group in
            for number in 1...5 {
                group.addTask {
                    do {
                        try await client.putRecord(
                            PutRecordInput(streamName: "s", data: [UInt8(number)], partitionKey: "k"))
                        return false
                    } catch {
                        return true
                    }
                }
            }
            await joined(4)
            store.goOn()
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(failures == 5)
        #expect(try await records().count == 1)
    }

    @Test("a clock that goes back leaves the records in the order of their times, after a restart too")
    func clockBack() async throws {
        let first = platform.clock.now
        func set(_ seconds: Int) { platform.clock.advance(by: first + .seconds(seconds) - platform.clock.now) }
        _ = try await put([[1]])
        set(100)
        _ = try await put([[2]])
        set(10)
        _ = try await put([[3]])
        // Another server that goes on with the same store.
        platform.register(KinesisService(platform.environment))
        _ = try await put([[4]])
        set(200)
        _ = try await put([[5]])
        let arrivals = try await records().compactMap(\.approximateArrivalTimestamp)
        #expect(arrivals == arrivals.sorted() && arrivals.count == 5)
        #expect(try await records(first + .seconds(50)).map(\.data) == [[2], [3], [4], [5]])
        #expect(try await records(first + .seconds(101)).map(\.data) == [[5]])
    }

    @Test("expired rows that the sweep has not removed yet are passed over by a search, not one by one")
    func expiredRows() async throws {
        for number in 0..<500 {
            platform.clock.advance(by: .milliseconds(10))
            _ = try await put([[UInt8(number % 250)]])
        }
        platform.clock.advance(by: .seconds(24 * 3_600 + 1))
        _ = try await put([[251]])
        let place = try await place()
        let before = store.rows
        let page = try await client.getRecords(GetRecordsInput(shardIterator: place, limit: 1))
        #expect(page.records.map(\.data) == [[251]])
        #expect(store.rows - before < 50)
    }

    @Test("iterators, tokens and ARNs of another region are refused")
    func foreign() async throws {
        let region = try #require(Region("eu-west-1"))
        let far = KinesisClient(platform.caller(as: .account(.default), account: .default, region: region))
        func refusal(_ call: () async throws -> Void) async -> String? {
            do { try await call() } catch let fault as Fault { return fault.code } catch {}
            return nil
        }
        let arn = StreamReference(name: "s", tenant: Tenant(account: .default, region: .default)).arn
        let place = try await place()
        #expect(
            await refusal { _ = try await far.getRecords(.init(shardIterator: place)) } == "InvalidArgumentException")
        #expect(
            await refusal { _ = try await far.listTagsForResource(.init(resourceARN: arn)) }
                == "ResourceNotFoundException")
        let consumer = try await client.registerStreamConsumer(.init(streamARN: arn, consumerName: "c")).consumer
        #expect(
            await refusal {
                _ = try await far.describeStreamConsumer(.init(consumerARN: consumer.consumerARN))
            } == "ResourceNotFoundException")
        try await client.createStream(CreateStreamInput(streamName: "t", shardCount: 2))
        let token = try await client.listShards(.init(streamName: "t", maxResults: 1)).nextToken
        #expect(
            await refusal { _ = try await far.listShards(.init(nextToken: token)) } == "InvalidArgumentException")
        let names = try await client.listStreams(.init(limit: 1)).nextToken
        #expect(
            await refusal { _ = try await far.listStreams(.init(nextToken: names)) } == "InvalidArgumentException")
        // Of another account, an iterator goes with the stream's ARN alone.
        let other = try #require(AccountID("222222222222"))
        let stranger = KinesisClient(platform.caller(as: .account(other), account: other, region: .default))
        #expect(
            await refusal { _ = try await stranger.getRecords(.init(shardIterator: place)) }
                == "InvalidArgumentException")
        #expect(await refusal { _ = try await stranger.getRecords(.init(shardIterator: place, streamARN: arn)) } == nil)
    }
}
