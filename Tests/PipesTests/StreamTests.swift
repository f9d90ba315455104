import Base
import KinesisAPI
import PipesAPI
import SQSAPI
import STSAPI
import ServiceKit
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import Pipes

@Suite("Batches of a shard")
struct StreamBatchTests {
    private func records(_ count: Int) -> [StreamBatch.Record] {
        (0..<count).map {
            StreamBatch.Record(
                record: SourceRecord(id: "\($0)", json: .null, byteCount: 1), arrived: Instant(seconds: Int64($0)))
        }
    }

    private func settings(retries: Int? = nil, age: Int? = nil, bisects: Bool = false) throws -> StreamSettings {
        try StreamSettings(
            PipeSourceKinesisStreamParameters(
                onPartialBatchItemFailure: bisects ? .automaticBisect : nil, maximumRecordAgeInSeconds: age,
                maximumRetryAttempts: retries, startingPosition: .trimHorizon))
    }

    @Test("what stands before the first failure is done, and the rest is carried again")
    func partial() throws {
        var batch = StreamBatch(records(4), try settings())
        #expect(batch.note(.failedRecords(["3", "2"])) == .done(upTo: "1"))
        #expect(batch.next.map(\.record.id) == ["2", "3"] && batch.failures == 1)
        #expect(batch.note(.succeeded) == .done(upTo: "3"))
        #expect(batch.isEmpty)
    }

    @Test("a batch that fails is halved, until a record by itself is given up")
    func bisects() throws {
        var batch = StreamBatch(records(4), try settings(retries: 1, bisects: true))
        #expect(batch.note(.failed) == .again)
        #expect(batch.parts.map(\.count) == [2, 2])
        #expect(batch.note(.succeeded) == .done(upTo: "1"))
        #expect(batch.note(.failed) == .again && batch.note(.failed) == .again)
        #expect(batch.note(.failed) == .given(Array(records(4)[2...2]), .retries))
        #expect(batch.note(.succeeded) == .done(upTo: "3"))
        #expect(batch.isEmpty)
    }

    @Test("without an end it is tried for ever, with retries so often and no more")
    func retries() throws {
        var endless = StreamBatch(records(1), try settings(retries: -1))
        for _ in 0..<1_000 { #expect(endless.note(.failed) == .again) }
        var batch = StreamBatch(records(2), try settings(retries: 2))
        #expect(batch.note(.failed) == .again && batch.note(.failed) == .again)
        #expect(batch.note(.failed) == .given(records(2), .retries))
    }

    @Test("records that are too old are given up")
    func age() throws {
        var batch = StreamBatch(records(3), try settings(age: 60))
        #expect(batch.expire(now: Instant(seconds: 60)) == nil)
        #expect(batch.expire(now: Instant(seconds: 62)) == .given(Array(records(3)[..<2]), .age))
        #expect(batch.next.map(\.record.id) == ["2"])
    }

    @Test("data is looked into as the text that it is")
    func data() throws {
        let event: JSON = [
            "eventSource": "aws:kinesis", "data": .string(Base64.encode(Array(#"{"n": [1, 2]}"#.utf8))),
            "partitionKey": "k",
        ]
        #expect(try #require(EventPath("$.data.n[1]")).value(in: event) == 2)
        let text = try #require(InputTemplate("<$.data>")).filled(event, [:])
        #expect(try JSON(parsing: Array(text.utf8)) == ["n": [1, 2]])
        let filter = try RecordFilter([#"{"data": {"n": [2]}, "partitionKey": ["k"]}"#], dataMember: "data")
        #expect(try #require(filter).matches(event))
    }
}

@Suite("A pipe from a stream")
struct StreamPipeTests {
    let bench = StreamBench()

    @Test("carries every record of a shard in order, behind its parents, and goes on where it was after a restart")
    func order() async throws {
        bench.stream.add("a", ["1", "2", "3"], isClosed: true)
        bench.stream.add("b", ["4", "5"], parent: "a")
        try await bench.make()
        try await bench.start()
        await bench.until { bench.bodies.count == 5 }
        #expect(bench.bodies == ["1", "2", "3", "4", "5"])
        await bench.stop()
        let again = StreamBench(store: bench.platform.store, stream: bench.stream)
        again.platform.clock.advance(by: bench.platform.clock.now - again.platform.clock.now)
        bench.stream.add("b", ["6"])
        try await again.start()
        await again.until { again.bodies == ["6"] }
        await again.stop()
    }

    @Test("gives up what fails too often, tells its dead letters, and goes on")
    func failures() async throws {
        bench.stream.add("a", ["1", "bad", "3"])
        bench.refuse("bad")
        try await bench.make(
            PipeSourceKinesisStreamParameters(
                deadLetterConfig: DeadLetterConfig(arn: StreamBench.arn("sqs", "dead")),
                onPartialBatchItemFailure: .automaticBisect, maximumRetryAttempts: 1, startingPosition: .trimHorizon))
        try await bench.start()
        await bench.until { bench.bodies.contains("3") && !bench.messages("dead").isEmpty }
        let letter = try JSON(parsing: Array((bench.messages("dead").first ?? "").utf8))
        #expect(letter["context"]?["condition"]?.string == "RetryAttemptsExhausted")
        #expect(letter["KinesisBatchInfo"]?["batchSize"]?.integer == 1)
        #expect(letter["KinesisBatchInfo"]?["shardId"]?.string == "a")
        await bench.stop()
    }
}

/// A platform with Pipes on it, a stream, queues that keep what they get, and roles that everybody may take.
final class StreamBench: Sendable {
    static func arn(_ service: String, _ resource: String) -> String {
        "arn:aws:\(service):us-east-1:000000000000:\(resource)"
    }

    let platform: TestPlatform
    let stream: FakeStream
    private let queues = FakeQueues()
    private let service: PipesService
    private let background = Background()

    init(store: any Store = MemoryStore(), stream: FakeStream = FakeStream()) {
        platform = TestPlatform(store: store)
        self.stream = stream
        service = PipesService(platform.environment)
        for each in [queues, stream, FakeSessions(), service] as [any Service] { platform.register(each) }
    }

    func start() async throws { try await service.start(background) }
    func stop() async {
        service.drain()
        await background.shutdown()
        await service.stop()
    }

    func make(
        _ parameters: PipeSourceKinesisStreamParameters = PipeSourceKinesisStreamParameters(
            startingPosition: .trimHorizon)
    ) async throws {
        try await PipesClient(platform.root).createPipe(
            CreatePipeRequest(
                name: "p", source: Self.arn("kinesis", "stream/s"),
                sourceParameters: PipeSourceParameters(kinesisStreamParameters: parameters),
                target: Self.arn("sqs", "q"), targetParameters: PipeTargetParameters(inputTemplate: "<$.data>"),
                roleArn: "arn:aws:iam::000000000000:role/r"))
    }

    func messages(_ queue: String) -> [String] { queues.bodies(queue) }
    /// The numbers that came, without the quotes that templates put around texts.
    var bodies: [String] { messages("q").map { $0.filter { $0 != "\"" } } }
    func refuse(_ text: String) { queues.refuse(text) }

    /// Lets the service's own work go on, and time pass, until something has come about.
    func until(_ isDone: () -> Bool) async {
        for round in 0..<200_000 where !isDone() {
            if round % 500 == 499 { platform.clock.advance(by: .seconds(1)) }
            await Task.yield()
        }
        #expect(isDone())
    }
}

/// SQS with nothing but a way in.
final class FakeQueues: Service {
    private let state = Mutex<(messages: [SendMessageRequest], refused: String?)>(([], nil))
    var schema: Schema { SQSModel.schema }
    var operations: [ServedOperation] { [ServedOperation(FakeSendMessage(queues: self))] }

    func bodies(_ queue: String) -> [String] {
        state.withLock { $0.messages.filter { $0.queueUrl.hasSuffix("/\(queue)") }.map(\.messageBody) }
    }
    func refuse(_ text: String) { state.withLock { $0.refused = text } }

    fileprivate func take(_ input: SendMessageRequest) throws(Fault) {
        let isTaken = state.withLock { state in
            if let text = state.refused, input.messageBody.contains(text), input.queueUrl.hasSuffix("/q") {
                return false
            }
            state.messages.append(input)
            return true
        }
        guard isTaken else { throw Fault(code: "no", message: "no") }
    }
}

private struct FakeSendMessage: Operation {
    static let model = SQSModel.sendMessage
    let queues: FakeQueues
    func access(_ input: SendMessageRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: SendMessageRequest, _ context: CallContext) async throws -> SendMessageResult {
        try queues.take(input)
        return SendMessageResult()
    }
}

/// STS with nothing but sessions of roles.
private struct FakeSessions: Service {
    var schema: Schema { STSModel.schema }
    var operations: [ServedOperation] { [ServedOperation(FakeAssumeRole())] }
}

private struct FakeAssumeRole: Operation {
    static let model = STSModel.assumeRole
    func access(_ input: AssumeRoleRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: AssumeRoleRequest, _ context: CallContext) async throws -> AssumeRoleResponse {
        AssumeRoleResponse(
            credentials: Credentials(
                accessKeyId: "ASIAEXAMPLEEXAMPLE00", secretAccessKey: "s", sessionToken: "t",
                expiration: context.now + .seconds(3_600)),
            assumedRoleUser: AssumedRoleUser(assumedRoleId: "AROA:s", arn: input.roleArn))
    }
}

/// Kinesis with one stream: shards with records whose numbers are their places.
final class FakeStream: Service {
    private struct Content {
        var parent: String?
        var records: [String] = []
        var isClosed = false
    }

    private let shards = Mutex<[String: Content]>([:])

    var schema: Schema { KinesisModel.schema }
    var operations: [ServedOperation] {
        [
            ServedOperation(FakeListShards(stream: self)), ServedOperation(FakeGetIterator(stream: self)),
            ServedOperation(FakeGetRecords(stream: self)),
        ]
    }

    func add(_ shard: String, _ records: [String], parent: String? = nil, isClosed: Bool = false) {
        shards.withLock { shards in
            var content = shards[shard] ?? Content(parent: parent)
            content.records += records
            content.isClosed = isClosed
            shards[shard] = content
        }
    }

    fileprivate var list: [Shard] {
        shards.withLock { shards in
            shards.sorted { $0.key < $1.key }.map {
                Shard(
                    shardId: $0.key, parentShardId: $0.value.parent,
                    hashKeyRange: HashKeyRange(startingHashKey: "0", endingHashKey: "1"),
                    sequenceNumberRange: SequenceNumberRange(startingSequenceNumber: "0"))
            }
        }
    }

    /// An iterator is a shard and the place of its next record.
    fileprivate func read(_ iterator: String, _ most: Int) -> (records: [(Int, String)], next: String?) {
        let words = iterator.split(separator: "/" as Character)
        let (shard, from) = (String(words[0]), Int(words[1]) ?? 0)
        return shards.withLock { shards in
            let content = shards[shard] ?? Content()
            let found = Array(content.records.enumerated().dropFirst(from).prefix(most)).map { ($0.offset, $0.element) }
            let end = from + found.count
            return (found, content.isClosed && end >= content.records.count ? nil : "\(shard)/\(end)")
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
        let place = input.startingSequenceNumber.flatMap { Int($0) }.map { $0 + 1 } ?? 0
        return GetShardIteratorOutput(shardIterator: "\(input.shardId)/\(place)")
    }
}

private struct FakeGetRecords: Operation {
    static let model = KinesisModel.getRecords
    let stream: FakeStream
    func access(_ input: GetRecordsInput, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: GetRecordsInput, _ context: CallContext) async throws -> GetRecordsOutput {
        let page = stream.read(input.shardIterator, input.limit ?? 10_000)
        return GetRecordsOutput(
            records: page.records.map {
                RecordShape(
                    sequenceNumber: "\($0.0)", approximateArrivalTimestamp: context.now, data: Array($0.1.utf8),
                    partitionKey: "k")
            }, nextShardIterator: page.next)
    }
}
