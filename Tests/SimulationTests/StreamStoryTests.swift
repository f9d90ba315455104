import Base
import Synchronization
import Testing

@testable import Simulation

/// Readings of meters come by a stream, in parallel batches. One of them no function can work on: it is parted from the
/// others, tried again and told of, while the other shard, and the other meters, go on.
/// `Tests/Clients/test_events_story.py` tells it of the real server.
struct StreamStoryTests {
    private static let template = """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Readings: {Type: AWS::Kinesis::Stream, Properties: {Name: readings, ShardCount: 2}}
          Odd: {Type: AWS::SQS::Queue, Properties: {QueueName: odd}}
          Add:
            Type: AWS::Serverless::Function
            Properties:
              Runtime: provided.al2023
              Handler: add
              CodeUri: s3://code/app.zip
              Policies: [{SQSSendMessagePolicy: {QueueName: !GetAtt Odd.QueueName}}]
              Events:
                Reading:
                  Type: Kinesis
                  Properties:
                    Stream: !GetAtt Readings.Arn
                    StartingPosition: TRIM_HORIZON
                    BatchSize: 10
                    ParallelizationFactor: 2
                    BisectBatchOnFunctionError: true
                    MaximumRetryAttempts: 3
                    DestinationConfig: {OnFailure: {Type: SQS, Destination: !GetAtt Odd.Arn}}
        """

    @Test("a reading that is none stops nobody", arguments: UInt64(1)...3)
    func readings(_ seed: UInt64) {
        let folder = "/tmp/martlet-simulation-test.\(SystemRandomness().uuid())"
        let outcome = Simulation.tell(seed: seed, folder: folder) { stage in await Self.tell(Meters(stage)) }
        #expect(outcome.failures.isEmpty, "\(outcome.report)")
    }

    private static func tell(_ meters: Meters) async {
        await meters.shop.deploy("meters", template)
        // Meters of both shards; one reading of the first is none.
        for turn in 0..<10 {
            for meter in ["low-a", "low-b", "high-a"] {
                await meters.put(turn == 4 && meter == "low-a" ? "\(meter)/none" : "\(meter)/\(turn)", of: meter)
            }
        }
        let odd = await meters.shop.take("odd", 1)
        let info = odd.first?["KinesisBatchInfo"]
        #expect(odd.count == 1)
        #expect(odd.first?["requestContext"]?["condition"]?.string == "RetryAttemptsExhausted")
        #expect(info?["batchSize"]?.integer == 1)
        #expect(info?["startSequenceNumber"]?.string == meters.number(of: "low-a/none"))
        #expect(await meters.hasAll(29))
        for meter in ["low-a", "low-b", "high-a"] {
            let wanted = (0..<10).map { "\(meter)/\($0)" }.filter { $0 != "low-a/4" }
            #expect(meters.first(of: meter) == wanted)
        }
        // By itself it was tried once and three times more.
        #expect(meters.triesAlone("low-a/none") == 4)
        // The other shard did not wait for it.
        #expect(meters.end(of: "high-a") < meters.lastTry("low-a/none"))
    }
}

/// The words of the story.
private final class Meters: Sendable {
    private struct State {
        var numbers: [String: String] = [:]
        /// What went well, in its order, and when.
        var good: [(name: String, at: Instant)] = []
        var batches: [(names: [String], at: Instant)] = []
    }

    let shop: Shop
    private let state = Mutex(State())

    init(_ stage: Stage) {
        shop = Shop(stage)
        stage.programs.add("add", Part(run: add))
    }

    func put(_ name: String, of meter: String) async {
        let client = shop.client
        let key = meter.hasPrefix("low") ? "0" : "340282366920938463463374607431768211455"
        let answer = await client.insist("PutRecord") {
            await client.kinesis(
                "PutRecord",
                [
                    "StreamName": "readings", "PartitionKey": .string(meter), "ExplicitHashKey": .string(key),
                    "Data": .string(Base64.encode(Array(name.utf8))),
                ])
        }
        state.withLock { $0.numbers[name] = answer?["SequenceNumber"]?.string }
    }

    private func add(_ event: JSON, _ sandbox: SimulatedSandbox) async -> ProgramOutcome {
        let names = (event["Records"]?.array ?? []).map { record in
            String(
                decoding: record["kinesis"]?["data"]?.string.flatMap { Base64.decode($0) } ?? [], as: UTF8.self)
        }
        let now = shop.stage.now
        return state.withLock { state in
            state.batches.append((names, now))
            if names.contains(where: { $0.hasSuffix("none") }) { return .error("no reading") }
            state.good += names.map { ($0, now) }
            return .answer(Array("null".utf8))
        }
    }

    // MARK: - What was seen

    func number(of name: String) -> String? { state.withLock { $0.numbers[name] } }
    func hasAll(_ count: Int) async -> Bool {
        await shop.stage.wait(most: .seconds(120)) { state.withLock { $0.good.count >= count } } != nil
    }

    func first(of meter: String) -> [String] {
        state.withLock { state in state.good.map(\.name).filter { $0.hasPrefix("\(meter)/") } }
    }

    func end(of meter: String) -> Instant {
        state.withLock { state in
            state.good.filter { $0.name.hasPrefix("\(meter)/") }.map(\.at).max() ?? Instant(nanoseconds: .max)
        }
    }

    func triesAlone(_ name: String) -> Int { state.withLock { $0.batches.count { $0.names == [name] } } }
    func lastTry(_ name: String) -> Instant {
        state.withLock { state in
            state.batches.filter { $0.names.contains(name) }.map(\.at).max() ?? Instant(nanoseconds: .min)
        }
    }
}
