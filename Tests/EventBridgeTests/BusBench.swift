import Base
import EventBridgeAPI
import HTTP
import SQSAPI
import ServiceKit
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import EventBridge

/// A platform with EventBridge on it, queues that keep what they get, and a clock turned by hand.
final class BusBench: Sendable {
    let platform: TestPlatform
    let client: EventBridgeClient
    let service: EventBridgeService
    let queues = FakeQueues()
    let background = Background()

    static let tenant = Tenant(account: .default, region: .default)

    init(store: any Store = MemoryStore()) {
        platform = TestPlatform(store: store)
        client = EventBridgeClient(platform.root)
        var settings = EventBridgeSettings()
        let lost = Lost()
        settings.report = { lost.add($0) }
        service = EventBridgeService(platform.environment, settings)
        lines = lost
        platform.register(service)
        platform.register(queues)
    }

    private let lines: Lost
    var losses: [String] { lines.all }

    func start() async throws { try await service.start(background) }
    func stop() async { await background.shutdown() }

    static func arn(_ queue: String) -> String { "arn:aws:sqs:us-east-1:000000000000:\(queue)" }

    func rule(_ name: String = "r", _ pattern: String = #"{"source":["s"]}"#, _ targets: EventBridgeAPI.Target...)
        async throws
    {
        try await client.putRule(PutRuleRequest(name: name, eventPattern: pattern))
        try await client.putTargets(PutTargetsRequest(rule: name, targets: targets))
    }

    @discardableResult
    func put(_ detail: String = "{}", source: String = "s") async throws -> String {
        let entry = PutEventsRequestEntry(source: source, detailType: "t", detail: detail)
        return try await client.putEvents(PutEventsRequest(entries: [entry])).entries?.first?.eventId ?? ""
    }

    /// Rows of EventBridge under a word.
    func rows(_ word: KeyElement) async throws -> Int {
        try await platform.store.readAll(KeyRange(prefix: Key("events", word))).count
    }

    /// Turns the clock to whatever is waited for, until `isDone`.
    func turn(until isDone: () async throws -> Bool) async throws {
        for _ in 0..<100_000 {
            if try await isDone() { return }
            await Task.yield()
            if isIdle, !platform.clock.advanceToNext() { await Task.yield() }
        }
        Issue.record("it never came about")
    }

    /// Who waits when nothing is under way: the distributor, the schedules, the replays and the housekeeping.
    private static let idleSleepers = 4

    /// Whether nothing is under way.
    var isIdle: Bool { platform.clock.sleeperCount >= Self.idleSleepers }

    /// Lets everybody work without turning the clock, until `isDone`.
    func settle(until isDone: () async throws -> Bool) async throws {
        for _ in 0..<100_000 {
            if try await isDone() { return }
            await Task.yield()
        }
        Issue.record("it never came about")
    }
}

private final class Lost: Sendable {
    private let lines = Mutex<[String]>([])
    var all: [String] { lines.withLock { $0 } }
    func add(_ line: String) { lines.withLock { $0.append(line) } }
}
