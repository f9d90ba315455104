import Base
import LambdaAPI
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
        var parents: [String] = []
        var records: [StreamRecord] = []
        var isClosed = false
    }

    let stream = "arn"
    let batchInfoMember = "KinesisBatchInfo"
    let dataMember = "data"
    private let state: Mutex<[String: Shard]>
    private let notices = RecordNotices()

    init(_ shards: [String: Shard]) { state = Mutex(shards) }

    func change(_ shard: String, _ body: (inout Shard) -> Void) {
        state.withLock { body(&$0[shard, default: Shard()]) }
        notices.tell(stream, shard)
    }

    func shards() async throws -> [SourceShard] {
        state.withLock { $0.sorted { $0.key < $1.key }.map { SourceShard(id: $0.key, parents: $0.value.parents) } }
    }

    func cursor(_ shard: String, at position: StreamPosition) async throws -> String {
        state.withLock { shards in
            let records = shards[shard]?.records ?? []
            switch position {
            case .trimHorizon: return "0"
            case .time(let time): return "\(records.firstIndex { $0.arrival >= time } ?? records.count)"
            case .after(let number): return "\((records.firstIndex { $0.sequence == number } ?? -1) + 1)"
            }
        }
    }

    func read(_ cursor: String, of shard: String, most: Int) async throws -> StreamPage {
        state.withLock { shards in
            let (start, known) = (Int(cursor) ?? 0, shards[shard] ?? Shard())
            let page = Array(known.records.dropFirst(start).prefix(most))
            let end = start + page.count
            return StreamPage(records: page, next: known.isClosed && end == known.records.count ? nil : "\(end)")
        }
    }

    func watch(_ shard: String) -> AsyncStream<Void> { notices.watch(stream, shard) }
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

    private func records(_ names: String, key: String = "k") -> [StreamRecord] {
        names.map { name in
            StreamRecord(
                sequence: "\(name)", partitionKey: key, arrival: platform.clock.now, json: Array("\"\(name)\"".utf8),
                members: [:])
        }
    }

    private var mapping: MappingKey { MappingKey(account: .default, region: .default, id: "m") }

    private func settings(_ change: (inout MappingSettings) -> Void = { _ in }) -> MappingSettings {
        var settings = MappingSettings(batchSize: 100, stream: StreamSettings())
        change(&settings)
        return settings
    }

    /// Runs a mapping until `condition` holds, and ends it. An event with an `x` fails.
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
                let names = (try JSON(parsing: order.payload)["Records"]?.array ?? []).compactMap(\.string).joined()
                events.add(names)
                return Invoker.Answer(
                    result: InvocationResult(payload: [], functionError: names.contains("x") ? "Unhandled" : nil),
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
        try await CheckpointStore(platform.store, mapping).all()
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
}
