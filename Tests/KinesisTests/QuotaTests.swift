import Base
import KinesisAPI
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import Kinesis

@Suite("Quotas of Kinesis that many ask for at once")
struct QuotaTests {
    private let bench = KinesisBench()

    /// How many of the calls were let through; the others were refused for the quota.
    private func granted(_ count: Int, _ call: @escaping @Sendable (Int) async throws -> Void) async -> Int {
        await withTaskGroup(of: Bool.self) { group in
            for number in 0..<count {
                group.addTask {
                    do { try await call(number) } catch {
                        #expect((error as? Fault)?.code == "LimitExceededException")
                        return false
                    }
                    return true
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
    }

    private func open() async throws -> Int {
        try await bench.client.describeLimits(DescribeLimitsInput()).openShardCount
    }

    @Test("open shards: streams that are made at once have no more than one account may have")
    func streams() async throws {
        let client = bench.client
        let made = await granted(40) { number in
            try await client.createStream(CreateStreamInput(streamName: "s\(number)", shardCount: 30))
        }
        #expect(made == 33)
        #expect(try await open() == 990)
        for stream in try await client.listStreams(ListStreamsInput()).streamNames.prefix(2) {
            try await client.deleteStream(DeleteStreamInput(streamName: stream))
        }
        try await client.createStream(CreateStreamInput(streamName: "last", shardCount: 70))
        #expect(try await open() == 1_000)
    }

    @Test("open shards: shards that are split, merged and counted anew at once")
    func resharding() async throws {
        for number in 0..<20 {
            try await bench.client.createStream(CreateStreamInput(streamName: "s\(number)", shardCount: 49))
        }
        let client = bench.client
        let half = String(UInt128.max / 49 / 2)
        let split = await granted(20) { number in
            let name = "s\(number)"
            if number.isMultiple(of: 2) {
                try await client.updateShardCount(
                    UpdateShardCountInput(
                        streamName: name, targetShardCount: 52, scalingType: .uniformScaling))
            } else {
                try await client.splitShard(
                    SplitShardInput(streamName: name, shardToSplit: StoredShard.id(0), newStartingHashKey: half))
            }
        }
        #expect(split > 5 && split < 20)
        #expect(try await (998...1_000).contains(open()))
        // What is merged makes room again.
        let before = try await open()
        try await client.mergeShards(
            MergeShardsInput(
                streamName: "s1", shardToMerge: StoredShard.id(10), adjacentShardToMerge: StoredShard.id(11)))
        try await client.createStream(CreateStreamInput(streamName: "one", shardCount: 1_001 - before))
        #expect(try await open() == 1_000)
    }

    @Test("streams in on-demand mode, made or changed at once")
    func onDemand() async throws {
        for number in 0..<10 {
            try await bench.client.createStream(CreateStreamInput(streamName: "p\(number)", shardCount: 1))
        }
        let client = bench.client
        let mode = StreamModeDetails(streamMode: .onDemand)
        let made = await granted(70) { number in
            if number < 10 {
                let arn = "arn:aws:kinesis:us-east-1:000000000000:stream/p\(number)"
                try await client.updateStreamMode(UpdateStreamModeInput(streamARN: arn, streamModeDetails: mode))
            } else {
                try await client.createStream(CreateStreamInput(streamName: "o\(number)", streamModeDetails: mode))
            }
        }
        #expect(made == 50)
        #expect(try await client.describeLimits(DescribeLimitsInput()).onDemandStreamCount == 50)
    }
}
