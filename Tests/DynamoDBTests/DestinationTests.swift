import Base
import DynamoDBAPI
import KinesisAPI
import ServiceKit
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import DynamoDB

/// Changes on their way to a data stream of Kinesis.
@Suite struct DestinationTests {
    private let bench = Bench()
    private let kinesis = FakeKinesis()
    private let stream = "arn:aws:kinesis:us-east-1:000000000000:stream/changes"
    private var pump: DestinationPump { DestinationPump(store: bench.store, services: bench.platform) }

    init() { bench.platform.register(kinesis) }

    private func enable() async throws {
        try await bench.client.enableKinesisStreamingDestination(
            KinesisStreamingDestinationInput(tableName: "things", streamArn: stream))
    }

    private func disable() async throws {
        try await bench.client.disableKinesisStreamingDestination(
            KinesisStreamingDestinationInput(tableName: "things", streamArn: stream))
    }

    private func status() async throws -> DestinationStatus? {
        try await bench.client.describeKinesisStreamingDestination(
            DescribeKinesisStreamingDestinationInput(tableName: "things")
        ).kinesisDataStreamDestinations?.first?.destinationStatus
    }

    private func rows() async throws -> Int {
        var count = 0
        for kind in ["log", "destination", "images", "loose"] {
            count += try await bench.platform.store.readAll(KeyRange(prefix: Key("dynamodb", .string(kind)))).count
        }
        return count
    }

    @Test("each change comes once and in order, in AWS's form, and leaves nothing behind")
    func order() async throws {
        try await bench.makeTable()
        try await enable()
        #expect(try await status() == .active)
        let long = ItemValue.s(String(repeating: "x", count: 150_000))
        try await bench.put(["pk": .s("a"), "n": .n(1)])
        try await bench.put(["pk": .s("a"), "n": .n(2), "long": long])
        try await bench.put(["pk": .s("a"), "n": .n(3)])
        try await bench.delete(["pk": .s("a")])
        while try await pump.round() {}
        let records = kinesis.records
        #expect(records.map { $0["eventName"]?.string } == ["INSERT", "MODIFY", "MODIFY", "REMOVE"])
        let first = records.first
        #expect(first?["tableName"]?.string == "things" && first?["recordFormat"]?.string == "application/json")
        #expect(first?["dynamodb"]?["Keys"]?["pk"]?["S"]?.string == "a")
        #expect(first?["dynamodb"]?["NewImage"]?["n"]?["N"]?.string == "1")
        #expect(first?["dynamodb"]?["OldImage"] == nil)
        #expect(
            first?["dynamodb"]?["ApproximateCreationDateTime"]?.integer == bench.platform.clock.now.milliseconds)
        #expect(records[2]["dynamodb"]?["OldImage"]?["long"] != nil)
        #expect(try await rows() == 1)
    }

    @Test("what a stream does not take waits, and comes in order when it does")
    func refusal() async throws {
        try await bench.makeTable()
        try await enable()
        for number in 0..<10 { try await bench.put(["pk": .s("a"), "n": .n(number)]) }
        kinesis.taking = 4
        while (try? await pump.round()) == true {}
        #expect(kinesis.records.count == 4)
        kinesis.taking = .max
        while try await pump.round() {}
        #expect(
            kinesis.records.compactMap { $0["dynamodb"]?["NewImage"]?["n"]?["N"]?.string } == (0..<10).map(String.init))
    }

    @Test("an item's changes stay in order where a stream takes a record and not the one before it")
    func gaps() async throws {
        try await bench.makeTable()
        try await enable()
        for number in 1...3 {
            for name in ["a", "b"] { try await bench.put(["pk": .s(name), "n": .n(number)]) }
        }
        kinesis.refusing = 0
        while true {
            do { if try await !pump.round() { break } } catch {}
        }
        for name in ["a", "b"] {
            let mine = kinesis.records.filter { $0["dynamodb"]?["Keys"]?["pk"]?["S"]?.string == name }
            let numbers = mine.compactMap { $0["dynamodb"]?["NewImage"]?["n"]?["N"]?.string }
            #expect(numbers.sorted() == numbers && Set(numbers) == ["1", "2", "3"])
        }
    }

    @Test("a destination that is disabled gets what came before, and is enabled anew")
    func disabled() async throws {
        try await bench.makeTable()
        try await enable()
        await expectFault(
            "Table is not in a valid state to enable Kinesis Streaming Destination: KinesisStreamingDestination must be "
                + "DISABLED or ENABLE_FAILED to perform ENABLE operation."
        ) { try await enable() }
        try await bench.put(["pk": .s("before")])
        try await disable()
        #expect(try await status() == .disabling)
        try await bench.put(["pk": .s("after")])
        while try await pump.round() {}
        #expect(try await status() == .disabled)
        #expect(kinesis.records.count == 1)
        #expect(try await rows() == 0)
        await expectFault(
            "Table is not in a valid state to disable Kinesis Streaming Destination: KinesisStreamingDestination must be "
                + "ACTIVE to perform DISABLE operation."
        ) { try await disable() }
        try await enable()
        try await bench.put(["pk": .s("again")])
        try await bench.client.deleteTable(DeleteTableInput(tableName: "things"))
        while try await pump.round() {}
        #expect(kinesis.records.count == 2)
        #expect(try await rows() == 0)
    }
}

/// Kinesis with one stream, as far as tables use it.
private final class FakeKinesis: Service {
    private struct State {
        var records: [JSON] = []
        var taking = Int.max
        /// The place of the record that it refuses of the next call.
        var refusing: Int?
    }
    private let state = Mutex(State())

    var schema: Schema { KinesisModel.schema }
    var operations: [ServedOperation] { [ServedOperation(Put(kinesis: self)), ServedOperation(Describe())] }
    var records: [JSON] { state.withLock { $0.records } }
    /// How many more records it takes.
    var taking: Int {
        get { state.withLock { $0.taking } }
        set { state.withLock { $0.taking = newValue } }
    }

    var refusing: Int? {
        get { state.withLock { $0.refusing } }
        set { state.withLock { $0.refusing = newValue } }
    }

    private struct Describe: Operation {
        static let model = KinesisModel.describeStreamSummary

        func access(_ input: DescribeStreamSummaryInput, _ context: CallContext) async throws -> [Access] { [] }

        func run(_ input: DescribeStreamSummaryInput, _ context: CallContext) async throws
            -> DescribeStreamSummaryOutput
        { DescribeStreamSummaryOutput(record: Record(memberCount: DescribeStreamSummaryOutput.memberCount)) }
    }

    private struct Put: Operation {
        static let model = KinesisModel.putRecords
        let kinesis: FakeKinesis

        func access(_ input: PutRecordsInput, _ context: CallContext) async throws -> [Access] { [] }

        func run(_ input: PutRecordsInput, _ context: CallContext) async throws -> PutRecordsOutput {
            let refusing = kinesis.refusing
            kinesis.refusing = nil
            let results = try input.records.enumerated().map { place, entry in
                let json = try JSON(parsing: entry.data)
                return kinesis.state.withLock { state in
                    guard state.taking > 0, place != refusing else {
                        return PutRecordsResultEntry(errorCode: "ProvisionedThroughputExceededException")
                    }
                    state.taking -= 1
                    state.records.append(json)
                    return PutRecordsResultEntry(sequenceNumber: "1", shardId: "shard")
                }
            }
            return PutRecordsOutput(records: results)
        }
    }
}
