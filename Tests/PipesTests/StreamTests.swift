import Base
import KinesisAPI
import PipesAPI
import SQSAPI
import ServiceCalls
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
                record: SourceRecord(id: "\($0)", json: .null), arrived: Instant(seconds: Int64($0)))
        }
    }

    private func settings(retries: Int? = nil, age: Int? = nil, bisects: Bool = false) throws -> StreamSettings {
        try StreamSettings(
            PipeSourceKinesisStreamParameters(
                onPartialBatchItemFailure: bisects ? .automaticBisect : nil, maximumRecordAgeInSeconds: age,
                maximumRetryAttempts: retries, startingPosition: .trimHorizon))
    }

    private let now = Instant(seconds: 0)

    @Test("what stands before the first failure is done, and the rest is carried again")
    func partial() throws {
        var batch = StreamBatch(records(4), try settings())
        #expect(batch.note(.partial(failed: ["3", "2"]))?.record.id == "1")
        #expect(batch.next.map(\.record.id) == ["2", "3"] && batch.failures == 1)
        #expect(batch.note(.succeeded)?.record.id == "3")
        #expect(batch.isEmpty)
    }

    @Test("a batch that fails is halved, until a record by itself is given up")
    func bisects() throws {
        var batch = StreamBatch(records(4), try settings(retries: 1, bisects: true))
        #expect(batch.note(.failed) == nil && batch.next.count == 2)
        #expect(batch.note(.succeeded)?.record.id == "1")
        #expect(batch.note(.failed) == nil && batch.next.count == 1)
        #expect(batch.note(.failed) == nil && batch.givenUp(now: now) == nil && batch.note(.failed) == nil)
        let given = batch.givenUp(now: now)
        #expect(given?.records == Array(records(4)[2...2]) && given?.reason == .retries)
        #expect(batch.note(.succeeded)?.record.id == "3")
        #expect(batch.isEmpty)
    }

    @Test("a batch whose first record has failed is halved too, and what comes on counts anew")
    func bisectsReports() throws {
        var batch = StreamBatch(records(4), try settings(retries: 0, bisects: true))
        #expect(batch.note(.partial(failed: ["0", "1", "2", "3"])) == nil && batch.next.count == 2)
        #expect(batch.note(.partial(failed: ["1"]))?.record.id == "0")
        #expect(batch.next.map(\.record.id) == ["1"] && batch.givenUp(now: now) == nil)
        #expect(batch.note(.partial(failed: ["1"])) == nil)
        #expect(batch.givenUp(now: now)?.records.map(\.record.id) == ["1"])
        var plain = StreamBatch(records(3), try settings(retries: 1))
        #expect(plain.note(.failed) == nil && plain.failures == 1)
        #expect(plain.note(.partial(failed: ["1"]))?.record.id == "0")
        #expect(plain.failures == 1 && plain.givenUp(now: now) == nil)
    }

    @Test("without an end it is tried for ever, with retries so often and no more")
    func retries() throws {
        var endless = StreamBatch(records(1), try settings(retries: -1))
        for _ in 0..<1_000 { #expect(endless.note(.failed) == nil && endless.givenUp(now: now) == nil) }
        var batch = StreamBatch(records(2), try settings(retries: 2))
        for _ in 0..<3 {
            #expect(batch.givenUp(now: now) == nil)
            #expect(batch.note(.failed) == nil)
        }
        #expect(batch.givenUp(now: now)?.records == records(2) && batch.isEmpty)
    }

    @Test("records that are too old are given up")
    func age() throws {
        var batch = StreamBatch(records(3), try settings(age: 60))
        #expect(batch.givenUp(now: Instant(seconds: 60)) == nil)
        let given = batch.givenUp(now: Instant(seconds: 62))
        #expect(given?.records == Array(records(3)[..<2]) && given?.reason == .age)
        #expect(batch.next.map(\.record.id) == ["2"])
    }

    @Test("data is looked into as the text that it is")
    func data() throws {
        let event: JSON = [
            "eventSource": "aws:kinesis", "data": .string(Base64.encode(Array(#"{"n": [1, 2]}"#.utf8))),
            "partitionKey": "k",
        ]
        #expect(try #require(EventPath("$.data.n[1]")).value(in: event) == 2)
        let text = try #require(InputTemplate("<$.data>")).filled(event, [:], limit: 100)
        #expect(try JSON(parsing: Array(#require(text).utf8)) == ["n": [1, 2]])
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

    @Test("costs no retry where the platform can't take it")
    func unreachable() async throws {
        bench.stream.add("a", ["1", "later"])
        bench.refuse("later", Fault(code: "ServiceUnavailable", message: "not now", status: 503))
        try await bench.make(
            PipeSourceKinesisStreamParameters(maximumRetryAttempts: 0, startingPosition: .trimHorizon))
        try await bench.start()
        await bench.until { bench.calls >= 5 }
        bench.refuse(nil)
        await bench.until { bench.bodies.contains("later") }
        await bench.stop()
    }

    @Test("is looked into when a record comes, and not each second")
    func idle() async throws {
        bench.stream.add("a", ["1"])
        try await bench.make()
        try await bench.start()
        await bench.until { bench.bodies == ["1"] }
        await bench.settle()
        let looks = bench.stream.looks
        for _ in 0..<4 {
            bench.platform.clock.advance(by: .seconds(2))
            await bench.settle()
        }
        #expect(bench.stream.looks == looks)
        bench.stream.add("a", ["2"])
        bench.platform.environment.notices.tell(StreamBench.arn("kinesis", "stream/s"), "a")
        for _ in 0..<100_000 where bench.bodies.count < 2 { await Task.yield() }
        #expect(bench.bodies == ["1", "2"])
        await bench.stop()
    }

    @Test("runs once, also where another pipe's row can't be read")
    func once() async throws {
        try await bench.make()
        try await bench.start()
        bench.stream.add("a", ["1"])
        await bench.until { bench.bodies == ["1"] }
        await bench.stop()
        let again = StreamBench(store: bench.platform.store, stream: bench.stream)
        again.platform.clock.advance(by: bench.platform.clock.now - again.platform.clock.now)
        var transaction = Transaction()
        let tenant = Tenant(account: .default, region: .default)
        transaction.put(PipeReference(tenant: tenant, name: "q").key, [UInt8(ascii: "{")])
        _ = try await again.platform.store.commit(transaction)
        try await again.start()
        for _ in 0..<5 {
            again.platform.clock.advance(by: .seconds(2))
            await again.settle()
        }
        bench.stream.add("a", ["2"])
        await again.until { !again.bodies.isEmpty }
        again.platform.clock.advance(by: .seconds(30))
        await again.settle()
        #expect(again.bodies == ["2"])
        await again.stop()
    }

    @Test("hands ten messages at once to a queue, and none behind one that failed")
    func batches() async throws {
        bench.stream.add("a", (0..<25).map { "n\($0)" })
        bench.refuse("n12")
        try await bench.make()
        try await bench.start()
        await bench.until { bench.bodies.contains("n11") }
        await bench.settle()
        #expect(!bench.bodies.contains("n20"))
        bench.refuse(nil)
        await bench.until { bench.bodies.contains("n24") }
        await bench.settle()
        #expect(Set(bench.bodies).count == 25 && bench.calls <= 8)
        await bench.stop()
    }
}

@Suite("A function that a pipe calls")
struct PipeFunctionTests {
    private func lists(_ sizes: [Int], isAsynchronous: Bool = false, keepsOrder: Bool = false) throws -> (
        lists: [PipeFunction.List], unfit: [Int]
    ) {
        let settings = PipeSettings(role: "r", source: "s", target: "t")
        let pipe = PipeReference(tenant: Tenant(account: .default, region: .default), name: "p")
        let target = ServiceCalls.Target(StreamBench.arn("lambda", "function:f"))
        let function = PipeFunction(
            core: PipesCore(TestPlatform().environment),
            function: try #require(target),
            writer: EventWriter(nil, settings, pipe), isAsynchronous: isAsynchronous)
        return function.lists(
            of: sizes.map { .string(String(repeating: "x", count: $0 - 2)) }, keepsOrder: keepsOrder)
    }

    @Test("gets no more in one call than it takes, with all that surrounds the events")
    func split() throws {
        let limit = LimitsPipes.invocationBytes
        let halves = try lists([limit / 2 - 2, limit / 2 - 1, 10])
        #expect(halves.lists.map(\.places) == [[0, 1], [2]] && halves.unfit.isEmpty)
        #expect(halves.lists[0].payload.count == limit && halves.lists[0].byteCount == limit + 1)
        #expect(try lists([limit / 2 - 1, limit / 2 - 1]).lists.map(\.places) == [[0], [1]])
        #expect(try lists([limit - 2]).lists[0].payload.count == limit)
        #expect(try lists([700_000, 700_000], isAsynchronous: true).lists.count == 2)
    }

    @Test("does not get what no call has room for, nor what waits for it in the same order")
    func unfit() throws {
        let limit = LimitsPipes.invocationBytes
        let free = try lists([10, limit - 1, 10])
        #expect(free.lists.map(\.places) == [[0, 2]] && free.unfit == [1])
        let ordered = try lists([10, limit - 1, 10], keepsOrder: true)
        #expect(ordered.lists.map(\.places) == [[0]] && ordered.unfit == [1, 2])
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
    /// How often the queues were called.
    var calls: Int { queues.calls }
    func refuse(_ text: String?, _ fault: Fault = Fault(code: "no", message: "no")) { queues.refuse(text, fault) }

    /// Lets the service's own work go on for a while.
    func settle() async { for _ in 0..<5_000 { await Task.yield() } }

    /// Lets the service's own work go on, and time pass, until something has come about.
    func until(_ isDone: () -> Bool) async {
        for round in 0..<200_000 where !isDone() {
            if round % 100 == 99 { platform.clock.advance(by: .seconds(1)) }
            await Task.yield()
        }
        #expect(isDone())
    }
}

/// SQS with nothing but a way in.
final class FakeQueues: Service {
    private struct State {
        var messages: [(queue: String, body: String)] = []
        var refused: (text: String, fault: Fault)?
        var calls = 0
    }

    private let state = Mutex(State())
    var schema: Schema { SQSModel.schema }
    var operations: [ServedOperation] {
        [ServedOperation(FakeSendMessage(queues: self)), ServedOperation(FakeSendMessageBatch(queues: self))]
    }

    var calls: Int { state.withLock { $0.calls } }
    func bodies(_ queue: String) -> [String] {
        state.withLock { $0.messages.filter { $0.queue.hasSuffix("/\(queue)") }.map(\.body) }
    }
    func refuse(_ text: String?, _ fault: Fault) {
        state.withLock { state in state.refused = text.map { ($0, fault) } }
    }

    /// - Returns: why each message was not taken.
    fileprivate func take(_ bodies: [String], _ queue: String) -> [Fault?] {
        state.withLock { state in
            state.calls += 1
            return bodies.map { body in
                if let refused = state.refused, body.contains(refused.text), queue.hasSuffix("/q") {
                    return refused.fault
                }
                state.messages.append((queue, body))
                return nil
            }
        }
    }
}

private struct FakeSendMessage: Operation {
    static let model = SQSModel.sendMessage
    let queues: FakeQueues
    func access(_ input: SendMessageRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: SendMessageRequest, _ context: CallContext) async throws -> SendMessageResult {
        if let fault = queues.take([input.messageBody], input.queueUrl)[0] { throw fault }
        return SendMessageResult()
    }
}

private struct FakeSendMessageBatch: Operation {
    static let model = SQSModel.sendMessageBatch
    let queues: FakeQueues
    func access(_ input: SendMessageBatchRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: SendMessageBatchRequest, _ context: CallContext) async throws -> SendMessageBatchResult {
        let faults = queues.take(input.entries.map(\.messageBody), input.queueUrl)
        if let fault = faults.compactMap(\.self).first, fault.status >= 500 { throw fault }
        return SendMessageBatchResult(
            successful: [],
            failed: zip(input.entries, faults).compactMap { entry, fault in
                fault.map { BatchResultErrorEntry(id: entry.id, senderFault: true, code: $0.code, message: $0.message) }
            })
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
    private let looked = Atomic(0)
    /// How often a shard was looked into.
    var looks: Int { looked.load(ordering: .relaxed) }

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
        looked.add(1, ordering: .relaxed)
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
