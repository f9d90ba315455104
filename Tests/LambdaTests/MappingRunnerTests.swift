import Base
import LambdaAPI
import ServiceKit
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import Lambda

/// A source that holds what the test offers.
private final class FakeSource: EventSource {
    private struct State {
        var offered: [SourceRecord] = []
        var acknowledged: [String] = []
        var holds = 0
    }

    let recordsOfPoll = 10
    let dataMember = "body"
    let keepsOrder: Bool
    private let clock: any Clock
    private let state = Mutex(State())

    init(_ records: [SourceRecord], keepsOrder: Bool = false, clock: any Clock) {
        (self.keepsOrder, self.clock) = (keepsOrder, clock)
        state.withLock { $0.offered = records }
    }

    var acknowledged: Set<String> { state.withLock { Set($0.acknowledged) } }
    var holds: Int { state.withLock { $0.holds } }
    var left: Int { state.withLock { $0.offered.count } }

    func poll(most: Int, until deadline: Instant) async throws -> [SourceRecord] {
        let taken = state.withLock { state in
            defer { state.offered.removeFirst(min(most, state.offered.count)) }
            return Array(state.offered.prefix(most))
        }
        if taken.isEmpty { try await clock.sleep(until: deadline) }
        return taken
    }

    func acknowledge(_ records: [SourceRecord]) async throws {
        state.withLock { $0.acknowledged += records.map(\.id) }
    }

    func hold(_ records: [SourceRecord]) async throws -> [SourceRecord] {
        state.withLock { $0.holds += 1 }
        return records.map { record in
            var record = record
            record.heldUntil = clock.now + .seconds(30)
            return record
        }
    }

    func problem(_ error: any Error) -> String { "PROBLEM: \(error)" }
}

@Suite struct MappingRunnerTests {
    private let platform = TestPlatform()
    /// The events that the function got, by the number of their records.
    private let events = Events()

    private final class Events: Sendable {
        private let counts = Mutex<[Int]>([])
        var all: [Int] { counts.withLock { $0 } }
        func add(_ order: Invoker.Order) -> Int {
            counts.withLock { counts in
                counts.append(order.payload.count { $0 == UInt8(ascii: "#") })
                return counts.count
            }
        }
    }

    /// What the mapping says of its batches.
    private final class Results: Sendable {
        private let texts = Mutex<[String]>([])
        var last: String { texts.withLock { $0.last } ?? MappingRunner.nothingYet }
        func add(_ text: String) { texts.withLock { $0.append(text) } }
    }

    private func records(_ count: Int, bytes: Int = 3, held: Duration = .seconds(30)) -> [SourceRecord] {
        (0..<count).map { number in
            SourceRecord(
                id: "\(number)", handle: "", json: [35] + [UInt8](repeating: 49, count: bytes),
                heldUntil: platform.clock.now + held)
        }
    }

    private func source(_ records: [SourceRecord], keepsOrder: Bool = false) -> FakeSource {
        FakeSource(records, keepsOrder: keepsOrder, clock: platform.clock)
    }

    /// Runs a mapping until `condition` holds, and ends it.
    private func run(
        _ source: FakeSource, _ settings: MappingSettings = MappingSettings(), timeout: Duration = .seconds(3),
        until condition: () async throws -> Bool,
        answer: @escaping @Sendable (Int) throws -> InvocationResult = { _ in InvocationResult(payload: []) }
    ) async throws -> String {
        let key = FunctionKey(account: .default, region: .default, name: "f")
        let mapping = EventSourceMapping(
            key: MappingKey(account: .default, region: .default, id: "m"), source: "arn",
            function: FunctionReference(key: key, qualifier: nil), settings: settings, isEnabled: true,
            state: .enabled, modified: platform.clock.now)
        let background = Background()
        let function = MappedFunction(
            reference: mapping.function, readiness: { .ready(timeout: timeout) },
            invoke: { [events] order in
                Invoker.Answer(result: try answer(events.add(order)), executedVersion: "$LATEST")
            })
        let results = Results()
        let runner = MappingRunner(
            mapping, source: source, function: function, environment: platform.environment, background: background,
            report: { _ in }, onResult: { results.add($0) })
        runner.start(after: MappingRunner.nothingYet)
        try await pass(until: condition)
        await runner.stop(isServersEnd: false)
        await background.shutdown()
        return results.last
    }

    private func pass(until condition: () async throws -> Bool) async throws {
        for _ in 0..<2_000 {
            for _ in 0..<20 { await Task.yield() }
            if try await condition() { return }
            platform.clock.advance(by: .milliseconds(100))
        }
        Issue.record("it never came about")
    }

    @Test("the records of several polls make one batch when its window is over")
    func window() async throws {
        let source = source(records(25))
        let began = platform.clock.now
        let result = try await run(source, MappingSettings(batchSize: 100, window: .seconds(5))) {
            source.acknowledged.count == 25
        }
        #expect(events.all == [25] && result == "OK")
        #expect(platform.clock.now - began >= .seconds(5))
    }

    @Test("batches run side by side, and each is acknowledged once it has gone well")
    func batches() async throws {
        let source = source(records(45))
        _ = try await run(source) { source.acknowledged.count == 45 }
        #expect(events.all.sorted() == [5, 10, 10, 10, 10])
    }

    @Test("a batch that finds no room is held and run as soon as there is some")
    func throttled() async throws {
        let source = source(records(4))
        let result = try await run(source) {
            source.acknowledged.count == 4
        } answer: {
            try Self.throttle($0, until: 4)
        }
        #expect(events.all == [4, 4, 4, 4] && result == "OK")
    }

    private static func throttle(_ count: Int, until good: Int) throws -> InvocationResult {
        guard count < good else { return InvocationResult(payload: []) }
        throw LambdaFault.tooManyRequestsException("Rate Exceeded.")
    }

    @Test("a batch that finds no room until its records come again is let go")
    func givenUp() async throws {
        let source = source(records(4))
        let began = platform.clock.now
        let now = platform.clock
        let result = try await run(source) {
            now.now - began > .seconds(60)
        } answer: {
            try Self.throttle($0, until: .max)
        }
        #expect(source.acknowledged.isEmpty && result == MappingRunner.callFailed)
        #expect((10...50).contains(events.all.count))
    }

    @Test("records that would come again while the function runs are held before")
    func held() async throws {
        let source = source(records(4, held: .seconds(5)))
        _ = try await run(source, timeout: .seconds(8)) { source.acknowledged.count == 4 }
        #expect(source.holds == 1)
    }

    @Test("records that are collected for longer than they are hidden are held meanwhile")
    func heldWindow() async throws {
        let source = source(records(4, held: .seconds(10)))
        _ = try await run(source, MappingSettings(batchSize: 100, window: .seconds(60))) {
            source.acknowledged.count == 4
        }
        #expect(events.all == [4] && source.holds >= 2)
    }

    @Test("where the order counts, what stands behind a failed batch of the same poll is not run")
    func order() async throws {
        let large = LimitsLambda.requestBytes / 2
        let ordered = source(records(3, bytes: large), keepsOrder: true)
        _ = try await run(ordered) {
            ordered.left == 0 && events.all.count >= 1
        } answer: { _ in
            InvocationResult(payload: [], functionError: "Unhandled")
        }
        #expect(events.all == [1] && ordered.acknowledged.isEmpty)
    }

    @Test("a failed function's records are left to come again; those it reports as good are not")
    func partial() async throws {
        let source = source(records(3))
        let failures = Array(#"{"batchItemFailures":[{"itemIdentifier":"1"}]}"#.utf8)
        let result = try await run(source, MappingSettings(reportsFailures: true)) {
            source.acknowledged.count == 2
        } answer: { _ in
            InvocationResult(payload: failures)
        }
        #expect(source.acknowledged == ["0", "2"] && result == "OK")
    }
}
