import Base
import KinesisAPI
import Pricing
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import Kinesis

@Suite("What is measured and billed of a stream")
struct StreamMetricsTests {
    private let bench = KinesisBench()

    private func numbers(_ dimensions: [String] = ["StreamName"]) async throws -> [String: MetricNumbers] {
        var numbers: [String: MetricNumbers] = [:]
        for reading in try await bench.platform.measured() where reading.metric.dimensions.map(\.name) == dimensions {
            #expect(reading.metric.namespace == "AWS/Kinesis")
            let name = reading.metric.name
            let isTime = name.hasSuffix("Latency") || name.contains("Milli")
            #expect(reading.metric.unit == (isTime ? "Milliseconds" : name.hasSuffix("Bytes") ? "Bytes" : "Count"))
            numbers[name] = reading.numbers
        }
        return numbers
    }

    private func used() async throws -> [PricedItem: Double] {
        Dictionary(try await bench.platform.used().map { ($0.item, $0.quantity) }, uniquingKeysWith: +)
    }

    private func read() async throws {
        let iterator = try await bench.client.getShardIterator(
            GetShardIteratorInput(
                streamName: "s", shardId: "shardId-000000000000", shardIteratorType: .trimHorizon))
        try await bench.client.getRecords(GetRecordsInput(shardIterator: iterator.shardIterator ?? ""))
    }

    @Test("is what goes in, and what comes out")
    func records() async throws {
        try await bench.client.createStream(CreateStreamInput(streamName: "s", shardCount: 1))
        let data = [UInt8](repeating: 1, count: 30_000)
        try await bench.client.putRecord(PutRecordInput(streamName: "s", data: data, partitionKey: "k"))
        try await bench.client.putRecords(
            PutRecordsInput(
                records: (0..<3).map { _ in .init(data: [1], partitionKey: "k") }, streamName: "s"))
        bench.platform.clock.advance(by: .seconds(5))
        try await read()
        let numbers = try await numbers()
        #expect(numbers["IncomingRecords"]?.sum == 4)
        #expect(numbers["IncomingBytes"]?.sum == 30_007)
        #expect(numbers["PutRecord.Bytes"]?.sum == 30_001)
        #expect(numbers["PutRecord.Success"]?.average == 1)
        #expect(numbers["PutRecords.TotalRecords"]?.sum == 3)
        #expect(numbers["PutRecords.SuccessfulRecords"]?.sum == 3)
        #expect(numbers["PutRecords.ThrottledRecords"]?.sum == 0)
        #expect(numbers["PutRecords.Latency"]?.count == 1)
        #expect(numbers["GetRecords.Records"]?.sum == 4)
        #expect(numbers["GetRecords.IteratorAgeMilliseconds"]?.maximum == 5_000)
        #expect(numbers["WriteProvisionedThroughputExceeded"]?.sum == 0)
        // Two units of the first record, and one of each other.
        #expect(try await used() == [.putUnits: 5])
    }

    @Test("is what a shard refuses in a second")
    func refused() async throws {
        try await bench.client.createStream(CreateStreamInput(streamName: "s", shardCount: 1))
        let data = [UInt8](repeating: 1, count: 1_000_000)
        let record = PutRecordInput(streamName: "s", data: data, partitionKey: "k")
        try await bench.client.putRecord(record)
        _ = try? await bench.client.putRecord(record)
        let numbers = try await numbers()
        #expect(numbers["WriteProvisionedThroughputExceeded"]?.sum == 1)
        #expect(numbers["PutRecord.Success"]?.average == 0.5)
        #expect(numbers["IncomingRecords"]?.sum == 1)
    }

    @Test("on demand costs by the hour, and by what goes in and out")
    func onDemand() async throws {
        bench.service.core.metrics.sample(bench.service.core.store, bench.service.core.consumers)
        var create = CreateStreamInput(streamName: "s")
        create.streamModeDetails = StreamModeDetails(streamMode: .onDemand)
        try await bench.client.createStream(create)
        try await bench.client.putRecord(PutRecordInput(streamName: "s", data: [1, 2], partitionKey: "k"))
        for shard in 0..<4 {
            let iterator = try await bench.client.getShardIterator(
                GetShardIteratorInput(
                    streamName: "s", shardId: "shardId-00000000000\(shard)", shardIteratorType: .trimHorizon))
            try await bench.client.getRecords(GetRecordsInput(shardIterator: iterator.shardIterator ?? ""))
        }
        bench.platform.clock.advance(by: .seconds(1_800))
        let used = try await used()
        #expect(used[.onDemandStreamHours] == 0.5)
        // A record counts in whole kilobytes on its way in.
        #expect(used[.onDemandIn] == 1 / Double(1 << 20))
        #expect((used[.onDemandOut] ?? 0) > 0)
        #expect(used[.putUnits] == nil)
    }

    @Test("of shards and consumers, each by its hours")
    func hours() async throws {
        bench.service.core.metrics.sample(bench.service.core.store, bench.service.core.consumers)
        try await bench.client.createStream(CreateStreamInput(streamName: "s", shardCount: 3))
        bench.platform.clock.advance(by: .seconds(3_600))
        #expect(try await used() == [.shardHours: 3])
        let arn = "arn:aws:kinesis:us-east-1:000000000000:stream/s"
        try await bench.client.registerStreamConsumer(
            RegisterStreamConsumerInput(streamARN: arn, consumerName: "c"))
        bench.platform.clock.advance(by: .seconds(3_600))
        #expect(try await used() == [.shardHours: 3, .consumerShardHours: 3])
    }
}
