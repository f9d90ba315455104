import Base
import LambdaAPI
import ServiceCalls
import ServiceKit
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import Lambda

/// A stream that holds what the test puts into it. A cursor is a shard and a place in it.
private final class FakeStream: StreamSource {
    struct Shard {
        var start = ""
        var parents: [String] = []
        var records: [StreamRecord] = []
        var isClosed = false
    }

    let stream = "arn"
    let batchInfoMember = "KinesisBatchInfo"
    let dataMember = "data"
    private let state: Mutex<[String: Shard]>
    private let notices = RecordNotices()
    /// Runs within each listing of the shards, with the listing's number.
    private let onListing: @Sendable (Int) async throws -> Void
    private let listings = Mutex(0)

    init(_ shards: [String: Shard], onListing: @escaping @Sendable (Int) async throws -> Void = { _ in }) {
        state = Mutex(shards)
        self.onListing = onListing
    }

    func change(_ shard: String, _ body: (inout Shard) -> Void) {
        state.withLock { body(&$0[shard, default: Shard()]) }
        notices.tell(stream, shard)
    }

    func remove(_ shard: String) {
        state.withLock { $0[shard] = nil }
        notices.tell(stream, shard)
    }

    func retention() async throws -> Duration { LimitsLambda.leastRetention }

    func shards() async throws -> [SourceShard] {
        let number = listings.withLock { number in
            number += 1
            return number
        }
        try await onListing(number)
        return state.withLock { shards in
            shards.sorted { $0.key < $1.key }.map { id, shard in
                SourceShard(name: ShardName(id: id, start: shard.start), parents: shard.parents)
            }
        }
    }

    func cursor(_ shard: ShardName, at position: StreamPosition) async throws -> String {
        try state.withLock { shards in
            let records = try Self.find(shard, shards).records
            switch position {
            case .trimHorizon: return "0"
            case .time(let time): return "\(records.firstIndex { $0.arrival >= time } ?? records.count)"
            case .after(let number):
                guard let place = records.firstIndex(where: { $0.sequence == number }) else {
                    throw Fault.internalFailure("a foreign number: \(number)")
                }
                return "\(place + 1)"
            }
        }
    }

    private static func find(_ shard: ShardName, _ shards: [String: Shard]) throws -> Shard {
        guard let known = shards[shard.id], known.start == shard.start else { throw ShardGone() }
        return known
    }

    func read(_ cursor: String, of shard: ShardName, most: Int) async throws -> StreamPage {
        try state.withLock { shards in
            let (start, known) = (Int(cursor) ?? 0, try Self.find(shard, shards))
            let page = Array(known.records.dropFirst(start).prefix(most))
            let end = start + page.count
            return StreamPage(records: page, next: known.isClosed && end == known.records.count ? nil : "\(end)")
        }
    }

    func watch(_ shard: ShardName) -> AsyncStream<Void> { notices.watch(stream, shard.id) }
    func problem(_ error: any Error) -> String { "PROBLEM: \(error)" }
}

@Suite struct StreamRunnerTests {
    private let platform = TestPlatform()

    private final class Log: Sendable {
        private let lines = Mutex<[String]>([])
        var all: [String] { lines.withLock { $0 } }
        func add(_ line: String) { lines.withLock { $0.append(line) } }
    }

    private let events = Log()
    private let told = Log()

    private func records(_ names: String, age: Duration = .zero) -> [StreamRecord] {
        names.map { name in
            StreamRecord(
                sequence: "\(name)", partitionKey: "k", arrival: platform.clock.now - age,
                json: Array("\"\(name)\"".utf8),
                members: [:])
        }
    }

    private var mapping: MappingKey { MappingKey(account: .default, region: .default, id: "m") }

    private func settings(_ change: (inout MappingSettings) -> Void = { _ in }) -> MappingSettings {
        var settings = MappingSettings(batchSize: 100, stream: StreamSettings())
        change(&settings)
        return settings
    }

    /// Runs a mapping until `condition` holds, and ends it. An event with an `x` fails. In a window the function counts
    /// its records, and says how many there were with a `!` at the end.
    private func run(
        _ source: FakeStream, _ settings: MappingSettings, until condition: () async throws -> Bool
    ) async throws {
        let key = FunctionKey(account: .default, region: .default, name: "f")
        let mapping = EventSourceMapping(
            key: mapping, source: "arn", function: FunctionReference(key: key, qualifier: nil), settings: settings,
            isEnabled: true, state: .enabled, modified: platform.clock.now)
        let background = Background()
        let function = MappedFunction(
            reference: mapping.function, readiness: { .ready(timeout: .seconds(3)) },
            invoke: { [events] order in
                let event = try JSON(parsing: order.payload)
                let names = (event["Records"]?.array ?? []).compactMap(\.string).joined()
                let count = (event["state"]?["n"]?.integer ?? 0) + Int64(names.count)
                events.add(event["isFinalInvokeForWindow"] == true ? "!\(count)" : names)
                let answer: JSON = ["state": ["n": .integer(count)]]
                return Invoker.Answer(
                    result: InvocationResult(
                        payload: answer.bytes, functionError: names.contains("x") ? "Unhandled" : nil),
                    executedVersion: "$LATEST")
            })
        let runner = StreamRunner(
            mapping, source: source, function: function, environment: platform.environment, background: background,
            report: { _ in },
            send: { [told] record, _ in
                let json = try JSON(parsing: record.bytes())
                told.add(json["KinesisBatchInfo"]?["startSequenceNumber"]?.string ?? "")
            }, onResult: { _ in })
        runner.start(after: MappingRunner.nothingYet)
        for _ in 0..<2_000 {
            for _ in 0..<20 { await Task.yield() }
            if try await condition() { break }
            platform.clock.advance(by: .milliseconds(100))
        }
        #expect(try await condition())
        await runner.stop(isServersEnd: false)
        await background.shutdown()
    }

    private func checkpoints() async throws -> [String: Checkpoint] {
        let all = try await CheckpointStore(platform.store, mapping).all()
        return Dictionary(all.map { ($0.key.id, $0.value) }) { first, _ in first }
    }

    @Test("parents are read to their end before their children begin, and ends are kept")
    func parents() async throws {
        let source = FakeStream([
            "0": .init(records: records("ab"), isClosed: true),
            "1": .init(parents: ["0"], records: records("cd"), isClosed: true),
            "2": .init(parents: ["1"], records: records("e")),
        ])
        try await run(source, settings()) { try await checkpoints()["2"] != nil }
        #expect(events.all == ["ab", "cd", "e"])
        let kept = try await checkpoints()
        #expect(kept["0"]?.isDone == true && kept["1"]?.isDone == true)
        #expect(kept["2"] == Checkpoint(sequence: "e"))
    }

    @Test("a mapping goes on behind its checkpoint, which is never ahead of what was done")
    func goingOn() async throws {
        let source = FakeStream(["0": .init(records: records("abxcd"))])
        try await run(source, settings { $0.batchSize = 2 }) { events.all.count > 4 }
        #expect(Set(events.all) == ["ab", "xc"])
        #expect(try await checkpoints()["0"]?.sequence == "b")
        try await run(source, settings { $0.stream?.retries = 1 }) { try await checkpoints()["0"]?.sequence == "d" }
        #expect(events.all.last == "xcd")
    }

    @Test("a poison record is told of once it stands alone, and the shard goes on")
    func poison() async throws {
        let source = FakeStream(["0": .init(records: records("abxcd")), "1": .init(records: records("e"))])
        let bisecting = settings { settings in
            settings.stream?.bisects = true
            settings.stream?.retries = 0
            settings.stream?.onFailure = "arn:aws:sqs:us-east-1:000000000000:q"
        }
        try await run(source, bisecting) {
            let kept = try await checkpoints()
            return kept["0"]?.sequence == "d" && kept["1"] != nil
        }
        #expect(told.all == ["x"] && events.all.contains("ab") && events.all.contains("cd") && events.all.contains("e"))
    }

    @Test("a window collects what comes in its time")
    func window() async throws {
        let source = FakeStream(["0": .init(records: records("a"))])
        var isPut = false
        try await run(source, settings { $0.window = .seconds(5) }) {
            if !isPut {
                isPut = true
                source.change("0") { $0.records += records("bc") }
            }
            return !events.all.isEmpty
        }
        #expect(events.all == ["abc"])
    }

    @Test("a shard that ends while the shards are listed does not begin again")
    func endWhileListing() async throws {
        let source = Mutex<FakeStream?>(nil)
        let more = records("cd")
        let fake = FakeStream(["0": .init(records: records("ab"))]) { [platform, mapping] number in
            guard number == 2 else { return }
            source.withLock { $0 }?.change("0") { shard in
                shard.records += more
                shard.isClosed = true
            }
            let checkpoints = CheckpointStore(platform.store, mapping)
            for _ in 0..<10_000 {
                await Task.yield()
                if try await checkpoints.all().values.first?.isDone == true { break }
            }
            for _ in 0..<100 { await Task.yield() }
        }
        source.withLock { $0 = fake }
        let end = platform.clock.now + .seconds(60)
        try await run(fake, settings()) { platform.clock.now > end }
        #expect(events.all == ["ab", "cd"])
    }

    @Test("a stream that was made anew is read from its beginning, whatever was read of the one before it")
    func incarnation() async throws {
        let first = FakeStream(["0": .init(start: "1", records: records("ab"))])
        try await run(first, settings()) { try await checkpoints()["0"]?.sequence == "b" }
        let second = FakeStream(["0": .init(start: "2", records: records("cd"))])
        try await run(second, settings()) { try await checkpoints()["0"]?.sequence == "d" }
        #expect(events.all == ["ab", "cd"])
        #expect(try await CheckpointStore(platform.store, mapping).all().keys.map(\.start) == ["2"])
    }

    @Test("a stream that is made anew while it is read goes on with its new shards")
    func madeAnew() async throws {
        let source = FakeStream(["0": .init(start: "1", records: records("ab"))])
        var isMade = false
        try await run(source, settings()) {
            if !isMade, !events.all.isEmpty {
                isMade = true
                source.change("0") { $0 = .init(start: "2", records: records("cd")) }
            }
            return try await checkpoints()["0"]?.sequence == "d"
        }
        #expect(events.all == ["ab", "cd"])
    }

    @Test("a shard that expires while it is read ends, and its children begin after it")
    func expiredShard() async throws {
        let source = FakeStream(["0": .init(records: records("ab"))])
        var isGone = false
        try await run(source, settings()) {
            if !isGone, !events.all.isEmpty {
                isGone = true
                source.change("1") { $0 = .init(parents: ["0"], records: records("cd")) }
                source.remove("0")
            }
            let kept = try await checkpoints()
            return kept["1"]?.sequence == "d" && kept["0"] == nil
        }
        #expect(events.all == ["ab", "cd"])
    }

    @Test("a poison record without limits is given up when the stream keeps it no more")
    func retention() async throws {
        let old = records("x", age: LimitsLambda.leastRetention - .seconds(30))
        let source = FakeStream(["0": .init(records: old + records("cd"))])
        let telling = settings { settings in
            settings.stream?.bisects = true
            settings.stream?.onFailure = "arn:aws:sqs:us-east-1:000000000000:q"
        }
        try await run(source, telling) { try await checkpoints()["0"]?.sequence == "d" }
        #expect(told.all == ["x"] && events.all.last == "d")
    }

    @Test("a window has all records of its time, in as many batches as they need, in a backlog too")
    func backlog() async throws {
        let old = records("abcde", age: .seconds(600)) + records("fg", age: .seconds(480))
        let source = FakeStream(["0": .init(records: old)])
        let windows = settings { settings in
            settings.batchSize = 2
            settings.stream?.tumblingWindow = 60
        }
        try await run(source, windows) { events.all.count { $0.hasPrefix("!") } == 2 }
        #expect(events.all.filter { $0.hasPrefix("!") } == ["!5", "!2"])
        #expect(events.all.filter { !$0.hasPrefix("!") }.joined() == "abcdefg")
    }
}
