import Base
import DynamoDBStreamsAPI
import LambdaAPI
import ServiceCalls
import ServiceKit
import ServiceTesting
import Synchronization
import Testing
import Wire

@testable import Lambda

/// Streams of tables as far as Lambda reads them: records that the test puts, by their places. An iterator is a place.
private final class FakeTableStreams: Service {
    struct State {
        var records: [RecordShape] = []
        /// How many of them have expired.
        var trimmed = 0
        var isGone = false
    }

    let schema = DynamoDBStreamsModel.schema
    let state = Mutex(State())
    let reads = Mutex(0)

    static let shard = "shardId-00000000000000000000-00000000"

    var operations: [ServedOperation] {
        [
            ServedOperation(FakeDescribeStream(streams: self)), ServedOperation(FakeIterator(streams: self)),
            ServedOperation(FakeGetRecords(streams: self)),
        ]
    }

    func place(_ number: String?) -> Int {
        state.withLock { state in
            state.records.firstIndex { $0.dynamodb?.sequenceNumber == number } ?? state.records.count
        }
    }

    func check(_ place: Int) throws -> Int {
        try state.withLock { state in
            if state.isGone { throw DynamoDBStreamsFault.resourceNotFoundException("gone") }
            guard place >= state.trimmed else { throw DynamoDBStreamsFault.trimmedDataAccessException("trimmed") }
            return place
        }
    }
}

private struct FakeDescribeStream: Operation {
    static let model = DynamoDBStreamsModel.describeStream
    let streams: FakeTableStreams
    func access(_ input: DescribeStreamInput, _ context: CallContext) -> [Access] { [] }
    func run(_ input: DescribeStreamInput, _ context: CallContext) -> DescribeStreamOutput {
        // Two pages.
        let parent = Shard(
            shardId: FakeTableStreams.shard, sequenceNumberRange: SequenceNumberRange(startingSequenceNumber: "1"))
        let child = Shard(
            shardId: FakeTableStreams.shard + "-child",
            sequenceNumberRange: SequenceNumberRange(startingSequenceNumber: "9"), parentShardId: FakeTableStreams.shard
        )
        let isFirst = input.exclusiveStartShardId == nil
        return DescribeStreamOutput(
            streamDescription: StreamDescription(
                shards: [isFirst ? parent : child], lastEvaluatedShardId: isFirst ? FakeTableStreams.shard : nil))
    }
}

private struct FakeIterator: Operation {
    static let model = DynamoDBStreamsModel.getShardIterator
    let streams: FakeTableStreams
    func access(_ input: GetShardIteratorInput, _ context: CallContext) -> [Access] { [] }
    func run(_ input: GetShardIteratorInput, _ context: CallContext) throws -> GetShardIteratorOutput {
        let place: Int =
            switch input.shardIteratorType {
            case .trimHorizon: streams.state.withLock { $0.trimmed }
            case .latest: streams.place(nil)
            case .atSequenceNumber: streams.place(input.sequenceNumber)
            case .afterSequenceNumber: streams.place(input.sequenceNumber) + 1
            }
        return GetShardIteratorOutput(shardIterator: "\(try streams.check(place))")
    }
}

private struct FakeGetRecords: Operation {
    static let model = DynamoDBStreamsModel.getRecords
    let streams: FakeTableStreams
    func access(_ input: GetRecordsInput, _ context: CallContext) -> [Access] { [] }
    func run(_ input: GetRecordsInput, _ context: CallContext) throws -> GetRecordsOutput {
        streams.reads.withLock { $0 += 1 }
        if input.shardIterator == "expired" { throw DynamoDBStreamsFault.expiredIteratorException("expired") }
        let place = try streams.check(Int(input.shardIterator) ?? 0)
        let page = streams.state.withLock { Array($0.records.dropFirst(place).prefix(min(2, input.limit ?? 2))) }
        return GetRecordsOutput(records: page, nextShardIterator: "\(place + page.count)")
    }
}

@Suite struct TableStreamTests {
    private static let arn = "arn:aws:dynamodb:us-east-1:000000000000:table/t/stream/2026-01-01T00:00:00.000"
    private let platform = TestPlatform()
    private let streams = FakeTableStreams()
    private let shard = ShardName(id: FakeTableStreams.shard, start: "1")

    init() { platform.register(streams) }

    private func source(isFiltered: Bool = false) throws -> TableStreamSource {
        TableStreamSource(
            try #require(TableStreamAddress(Self.arn)), isFiltered: isFiltered, notices: platform.notices,
            role: { [platform] in platform.root })
    }

    private func record(_ number: Int, at time: Instant = Instant(seconds: 1_700_000_000), key: String = "k")
        -> RecordShape
    {
        RecordShape(
            eventID: "id\(number)", eventName: .modify, eventVersion: "1.1", eventSource: "aws:dynamodb",
            awsRegion: "us-east-1",
            dynamodb: DynamoDBStreamsAPI.StreamRecord(
                approximateCreationDateTime: time, keys: ["pk": AttributeValue(s: key)],
                newImage: ["pk": AttributeValue(s: key), "n": AttributeValue(n: "\(number)")],
                oldImage: ["pk": AttributeValue(s: key)], sequenceNumber: Self.sequence(number), sizeBytes: 9,
                streamViewType: .newAndOldImages))
    }

    private static func sequence(_ number: Int) -> String {
        String(repeating: "1", count: 13) + String(String(100_000_000_000_000 + number).dropFirst())
    }

    private func put(_ records: RecordShape...) { streams.state.withLock { $0.records += records } }

    @Test("a record has the shape that AWS gives it, with whole seconds")
    func shape() async throws {
        var expired = record(2)
        expired.userIdentity = Identity(principalId: "dynamodb.amazonaws.com", type: "Service")
        put(record(1, at: Instant(milliseconds: 1_700_000_000_900)), expired)
        let page = try await source().read("0", of: shard, most: 10)
        let json = try JSON(parsing: page.records[0].json)
        let wanted: JSON = [
            "eventID": "id1", "eventName": "MODIFY", "eventVersion": "1.1", "eventSource": "aws:dynamodb",
            "awsRegion": "us-east-1",
            "dynamodb": [
                "ApproximateCreationDateTime": 1_700_000_000, "Keys": ["pk": ["S": "k"]],
                "NewImage": ["n": ["N": "1"], "pk": ["S": "k"]], "OldImage": ["pk": ["S": "k"]],
                "SequenceNumber": .string(Self.sequence(1)),
                "SizeBytes": 9, "StreamViewType": "NEW_AND_OLD_IMAGES",
            ], "eventSourceARN": .string(Self.arn),
        ]
        #expect(json["dynamodb"]?["ApproximateCreationDateTime"]?.double == 1_700_000_000)
        for (name, value) in wanted.object ?? [:] where name != "dynamodb" { #expect(json[name] == value) }
        for (name, value) in wanted["dynamodb"]?.object ?? [:] where !name.hasPrefix("Approximate") {
            #expect(json["dynamodb"]?[name]?.description == value.description)
        }
        #expect(json["userIdentity"] == nil && json.object?.count == 7)
        #expect(
            page.records[0].arrival == Instant(seconds: 1_700_000_000) && page.records[0].sequence == Self.sequence(1))
        #expect(
            try JSON(parsing: page.records[1].json)["userIdentity"]
                == ["type": "Service", "principalId": "dynamodb.amazonaws.com"])
    }

    @Test("changes of one item are of one lane")
    func lanes() async throws {
        put(record(1, key: "a"), record(2, key: "b"))
        let first = try await source().read("0", of: shard, most: 10).records.map(\.partitionKey)
        #expect(first[0] != first[1])
        streams.state.withLock { $0.records = [] }
        put(record(3, key: "b"))
        #expect(try await source().read("0", of: shard, most: 10).records[0].partitionKey == first[1])
    }

    @Test("filters look inside of records")
    func filters() async throws {
        put(record(1), record(2))
        let records = try await source(isFiltered: true).read("0", of: shard, most: 10).records
        let filter = try #require(
            RecordFilter(
                [#"{"eventName": ["MODIFY"], "dynamodb": {"NewImage": {"n": {"N": ["2"]}}}}"#], dataMember: "dynamodb"))
        #expect(records.map { filter.matches($0.members) } == [false, true])
        #expect(try await source().read("0", of: shard, most: 10).records[0].members.isEmpty)
    }

    @Test("shards are listed with their parents, page by page")
    func shards() async throws {
        let shards = try await source().shards()
        #expect(shards.map(\.parents) == [[], [FakeTableStreams.shard]] && shards.map(\.name.start) == ["1", "9"])
    }

    @Test("a moment is the first record that came at it or later")
    func moments() async throws {
        let start = Instant(milliseconds: 1_700_000_000_500)
        #expect(try await source().cursor(shard, at: .time(start)) == "0")
        for number in 1...4 { put(record(number, at: Instant(milliseconds: 1_700_000_000_490))) }
        #expect(try await source().cursor(shard, at: .time(start)) == "4")
        put(record(5, at: start))
        #expect(try await source().cursor(shard, at: .time(start)) == "4")
        #expect(try await source().cursor(shard, at: .trimHorizon) == "0")
        #expect(try await source().cursor(shard, at: .after(Self.sequence(3))) == "3")
    }

    @Test(
        "a moment is found among a day's records in a few looks", arguments: [0, 700, 20_000, 23_456, 39_999, 40_000])
    func search(_ place: Int) async throws {
        let begin = Instant(seconds: 1_700_000_000)
        let records = (0..<40_000).map { record($0, at: begin + .seconds($0)) }
        streams.state.withLock { $0.records = records }
        #expect(try await source().cursor(shard, at: .time(begin + .seconds(place))) == "\(place)")
        // Of the records shortly before it, two are read at once here; of all there would be up to 20,000 reads.
        #expect(streams.reads.withLock { $0 } < 550)
    }

    @Test("who fell behind goes on with the oldest record that is left")
    func trimmed() async throws {
        put(record(1), record(2), record(3))
        streams.state.withLock { $0.trimmed = 2 }
        #expect(try await source().cursor(shard, at: .after(Self.sequence(1))) == "2")
        await #expect(throws: StreamExpiry.self) { try await source().read("0", of: shard, most: 1) }
        await #expect(throws: StreamExpiry.self) { try await source().read("expired", of: shard, most: 1) }
        streams.state.withLock { $0.isGone = true }
        await #expect(throws: ShardGone.self) { try await source().cursor(shard, at: .trimHorizon) }
        await #expect(throws: ShardGone.self) { try await source().read("2", of: shard, most: 1) }
    }

    @Test("only ARNs of tables' streams are such")
    func addresses() throws {
        for bad in [
            "arn:aws:dynamodb:us-east-1:000000000000:table/t",
            "arn:aws:dynamodb:us-east-1:000000000000:table/t/index/i",
            "arn:aws:kinesis:us-east-1:000000000000:table/t/stream/x",
            "arn:aws:dynamodb:us-east-1:000000000000:table/t/stream/",
        ] {
            #expect(TableStreamAddress(bad) == nil)
        }
        #expect(SourceAddress(Self.arn)?.isStream == true && SourceAddress(Self.arn)?.arn == Self.arn)
    }

    @Test("tables' streams know no position by time, and what their role lacks is said in AWS's words")
    func refusals() throws {
        let source = try #require(SourceAddress(Self.arn))
        let request = CreateEventSourceMappingRequest(
            eventSourceArn: Self.arn, functionName: "f", startingPosition: .atTimestamp,
            startingPositionTimestamp: Instant(seconds: 1))
        #expect(throws: LambdaCore.invalid("Unsupported starting position for arn type: \(Self.arn)")) {
            _ = try StreamDraft(request, from: source)
        }
        let denied = Fault(code: "AccessDeniedException", message: "no", status: 400)
        #expect(
            try self.source().problem(denied)
                == "PROBLEM: Cannot access stream \(Self.arn). Please ensure the role can perform the GetRecords, "
                + "GetShardIterator, DescribeStream, and ListStreams Actions on your stream in IAM.")
    }
}
