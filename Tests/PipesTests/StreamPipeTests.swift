import Base
import PipesAPI
import ServiceCalls
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import Pipes

@Suite("A pipe from a stream")
struct StreamPipeTests {
    private let bench = StreamBench()
    private static let busy = Fault(code: "ServiceUnavailable", message: "not now", status: 503)
    private static let bad = Fault(code: "no", message: "no")

    @Test("carries every record of a shard in order, behind its parents, and goes on where it was after a restart")
    func order() async throws {
        bench.stream.add("a", ["1", "2", "3"], isClosed: true)
        bench.stream.add("b", ["4", "5"], parent: "a")
        try await bench.make()
        try await bench.start()
        await bench.until { bench.bodies.count == 5 }
        #expect(bench.bodies == ["1", "2", "3", "4", "5"])
        await bench.stop()
        let again = StreamBench(after: bench)
        bench.stream.add("b", ["6"])
        try await again.start()
        await again.until { again.bodies == ["6"] }
        await again.stop()
    }

    @Test("gives up what fails too often, tells its dead letters, and goes on")
    func failures() async throws {
        bench.stream.add("a", ["1", "bad", "3"])
        bench.queues.refuse("q", Self.bad, of: "bad")
        try await bench.make(StreamBench.givingUp(after: 1, bisects: true))
        try await bench.start()
        try await bench.until { try bench.bodies.contains("3") && !bench.letters.isEmpty }
        let letter = try bench.letters[0]
        #expect(letter["context"]?["condition"]?.string == "RetryAttemptsExhausted")
        #expect(letter["KinesisBatchInfo"]?["batchSize"]?.integer == 1)
        #expect(letter["KinesisBatchInfo"]?["shardId"]?.string == "a")
        await bench.stop()
    }

    @Test("tells its dead letters again while they can't be told, and for ever of nothing")
    func tellings() async throws {
        bench.stream.add("a", ["bad"])
        bench.queues.refuse("q", Self.bad)
        bench.queues.fail("dead", Array(repeating: Self.busy, count: LimitsPipes.tellings - 1))
        try await bench.make(StreamBench.givingUp(after: 0))
        try await bench.start()
        try await bench.until { try !bench.letters.isEmpty }
        #expect(bench.reports.all.isEmpty)
        for (count, fault) in [(1, Self.busy), (2, Self.bad)] {
            bench.queues.refuse("dead", fault)
            bench.stream.add("a", ["bad"])
            await bench.until { bench.reports.all.count == count }
        }
        #expect(try bench.letters.count == 1)
        bench.queues.refuse("q", nil)
        bench.stream.add("a", ["5"])
        await bench.until { bench.bodies == ["5"] }
        await bench.stop()
    }

    @Test("ends with what can't go well when the stream keeps it no longer")
    func retention() async throws {
        bench.stream.add("a", ["bad"])
        bench.stream.date(bench.platform.clock.now)
        bench.queues.refuse("q", Self.bad, of: "bad")
        try await bench.make(
            PipeSourceKinesisStreamParameters(
                deadLetterConfig: DeadLetterConfig(arn: StreamBench.arn("sqs", "dead")),
                startingPosition: .trimHorizon))
        try await bench.start()
        await bench.until { bench.queues.calls >= 3 }
        #expect(try bench.letters.isEmpty)
        bench.platform.clock.advance(by: .seconds(86_401))
        try await bench.until { try !bench.letters.isEmpty }
        #expect(try bench.letters[0]["context"]?["condition"]?.string == "RecordAgeExceeded")
        await bench.stop()
    }

    @Test("gives up no record that its filter does not let through, and carries none")
    func filtered() async throws {
        bench.stream.add("a", ["chaff", "bad", "chaff", "3", "chaff"])
        bench.queues.refuse("q", Self.bad, of: "bad")
        try await bench.make(
            StreamBench.givingUp(after: 1, bisects: true), filter: #"{"data": [{"anything-but": "chaff"}]}"#)
        try await bench.start()
        // Behind the failure it is sent again.
        try await bench.until { try bench.bodies.count == 2 && !bench.letters.isEmpty }
        #expect(Set(bench.bodies) == ["3"])
        let letter = try #require(try bench.letters.first)["KinesisBatchInfo"]
        #expect(letter?["startSequenceNumber"] == "1" && letter?["endSequenceNumber"] == "1")
        #expect(letter?["batchSize"] == 1)
        await bench.settle()
        let pipe = PipeReference(tenant: Tenant(account: .default, region: .default), name: "p")
        let mark = try await PipesStore(bench.platform.store).mark(pipe, of: ShardName(id: "a", start: "0"))
        #expect(mark?.sequence == "4")
        await bench.stop()
    }

    @Test("begins anew with a stream that was made anew under its name, also while the server was away")
    func remade() async throws {
        bench.stream.add("a", ["1", "2", "3"], isClosed: true)
        bench.stream.add("b", ["4"], parent: "a")
        try await bench.make()
        try await bench.start()
        await bench.until { bench.bodies == ["1", "2", "3", "4"] }
        bench.stream.remake()
        bench.stream.add("a", ["5"])
        bench.stream.add("b", ["6"])
        await bench.until { Set(bench.bodies) == ["1", "2", "3", "4", "5", "6"] }
        await bench.settle()
        await bench.stop()
        bench.stream.remake()
        bench.stream.add("a", ["7"])
        let again = StreamBench(after: bench)
        try await again.start()
        await again.until { again.bodies == ["7"] }
        await again.stop()
        let pipe = PipeReference(tenant: Tenant(account: .default, region: .default), name: "p")
        let marks = try await PipesStore(again.platform.store).marks(pipe)
        #expect(marks.keys.sorted { $0.id < $1.id } == [ShardName(id: "a", start: "2000")])
    }

    @Test("begins with its creation, also where the clock was set back behind that")
    func clock() async throws {
        bench.stream.add("a", ["1"])
        try await bench.make(PipeSourceKinesisStreamParameters(startingPosition: .latest))
        bench.platform.clock.advance(by: .seconds(-1_000_000))
        try await bench.start()
        await bench.until { bench.bodies == ["1"] }
        await bench.stop()
    }

    @Test("hands nothing on of an enrichment's events where one has no room at the target")
    func unfitEvents() async throws {
        bench.stream.add("a", ["1"])
        let large = JSON.string(String(repeating: "x", count: 1_048_577))
        bench.functions.answer { _ in ["small", large] }
        try await bench.make(StreamBench.givingUp(after: 2), enrichment: "f")
        try await bench.start()
        try await bench.until { try !bench.letters.isEmpty }
        #expect(bench.bodies.isEmpty && bench.functions.payloads.count == 3)
        await bench.stop()
    }

    @Test("costs no retry where the platform can't take it")
    func unreachable() async throws {
        bench.stream.add("a", ["1", "later"])
        bench.queues.refuse("q", Self.busy, of: "later")
        try await bench.make(
            PipeSourceKinesisStreamParameters(maximumRetryAttempts: 0, startingPosition: .trimHorizon))
        try await bench.start()
        await bench.until { bench.queues.calls >= 5 }
        bench.queues.refuse("q", nil)
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
        let again = StreamBench(after: bench)
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
        bench.queues.refuse("q", Self.bad, of: "n12")
        try await bench.make()
        try await bench.start()
        await bench.until { bench.bodies.contains("n11") }
        await bench.settle()
        #expect(!bench.bodies.contains("n20"))
        bench.queues.refuse("q", nil)
        await bench.until { bench.bodies.contains("n24") }
        await bench.settle()
        #expect(Set(bench.bodies).count == 25 && bench.queues.calls <= 8)
        await bench.stop()
    }
}
