import Base
import EventBridgeAPI
import HTTP
import ServiceCalls
import ServiceTesting
import Store
import Synchronization
import Testing

@testable import EventBridge

@Suite("What many events cost")
struct BoundsTests {
    @Test("events that are on their way are not read again")
    func reads() async throws {
        let store = StagedStore()
        let bench = BusBench(store: store)
        try await bench.rule(
            "r", #"{"source":["s"]}"#, EventBridgeAPI.Target(id: "a", arn: BusBench.arn("a")))
        for _ in 0..<60 {
            let entry = PutEventsRequestEntry(source: "s", detailType: "t", detail: "{}")
            try await bench.client.putEvents(
                PutEventsRequest(entries: [PutEventsRequestEntry](repeating: entry, count: 10)))
        }
        store.forget()
        try await bench.start()
        try await bench.settle { bench.queues.messages("a").count == 600 && bench.isIdle }
        let read = store.readRows(EventRows.incoming)
        await bench.stop()
        #expect(read == 600)
    }

    @Test("however many targets never answer, one that does gets its event, and so many are asked at once")
    func crowd() async throws {
        let (bench, web) = (BusBench(), DeadWeb())
        bench.platform.register(FakeSessions())
        bench.service.open(web)
        let connection = try await bench.client.createConnection(
            CreateConnectionRequest(
                name: "c", authorizationType: .basic,
                authParameters: CreateConnectionAuthRequestParameters(
                    basicAuthParameters: CreateConnectionBasicAuthRequestParameters(username: "u", password: "p"))))
        func destination(_ name: String, _ source: String, targets: Int, rules: Int) async throws {
            let made = try await bench.client.createApiDestination(
                CreateApiDestinationRequest(
                    name: name, connectionArn: connection.connectionArn ?? "",
                    invocationEndpoint: "http://\(name).example/", httpMethod: .post))
            let targets = (0..<targets).map {
                EventBridgeAPI.Target(
                    id: "\($0)", arn: made.apiDestinationArn ?? "", roleArn: "arn:aws:iam::000000000000:role/calls")
            }
            for rule in 0..<rules {
                try await bench.client.putRule(
                    PutRuleRequest(name: "\(name)\(rule)", eventPattern: "{\"source\":[\"\(source)\"]}"))
                try await bench.client.putTargets(PutTargetsRequest(rule: "\(name)\(rule)", targets: targets))
            }
        }
        try await destination("dead", "dead", targets: 5, rules: LimitsEventBridge.laneWorkers / 5 * 2)
        try await destination("good", "good", targets: 1, rules: 1)
        for _ in 0..<3 { try await bench.put(source: "dead") }
        try await bench.put(source: "good")
        try await bench.start()
        try await bench.turn { web.answers == 1 }
        await bench.stop()
        // Each dead lane has three.
        #expect(web.mostAtOnce <= LimitsEventBridge.laneWorkers * 3)
        #expect(web.mostAtOnce >= LimitsEventBridge.laneWorkers)
    }

    @Test("an event is read once, and once it is looked for more")
    func looks() async throws {
        let store = StagedStore()
        let bench = BusBench(store: store)
        try await bench.rule(
            "r", #"{"source":["s"]}"#, EventBridgeAPI.Target(id: "a", arn: BusBench.arn("a")))
        try await bench.start()
        try await bench.settle { bench.isIdle }
        store.forget()
        try await bench.put()
        try await bench.settle { bench.queues.messages("a").count == 1 && bench.isIdle }
        for _ in 0..<1_000 { await Task.yield() }
        await bench.stop()
        #expect(store.reads(EventRows.incoming) == 2)
    }

    @Test("lanes that are not known are looked for again where the store could not tell of them")
    func search() async throws {
        let store = StagedStore()
        let bench = BusBench(store: store)
        let lanes = EventBridgeCore(bench.platform.environment, EventBridgeSettings(), nil).lanes
        let bus = BusReference(name: "default", tenant: BusBench.tenant)
        for start in stride(from: 0, through: LimitsEventBridge.knownLanes, by: 1_000) {
            var transaction = Transaction()
            for number in start..<(start + 1_000) {
                let lane = LaneName(rule: bus.rule("r\(number)"), target: "t")
                transaction.put(
                    LaneEntry.prefix(lane).appending(.instant(Instant(seconds: 9)), .bytes([1])), Array("{}".utf8))
            }
            _ = try await store.commit(transaction)
        }
        try await lanes.find()
        #expect(lanes.isPartial)
        store.forbid(LaneEntry.all)
        await #expect(throws: Failure.self) { try await lanes.find() }
        #expect(lanes.isPartial)
    }
}

/// Endpoints of which one answers.
private final class DeadWeb: WebSend {
    private let state = Mutex((answers: 0, underWay: 0, most: 0))
    var answers: Int { state.withLock { $0.answers } }
    var mostAtOnce: Int { state.withLock { $0.most } }

    func send(_ request: HTTPClientRequest) async throws -> WebAnswer {
        state.withLock { state in
            state.underWay += 1
            state.most = max(state.most, state.underWay)
        }
        defer { state.withLock { $0.underWay -= 1 } }
        if request.host != "good.example" { for await _ in AsyncStream<Void>.makeStream().stream {} }
        try Task.checkCancellation()
        state.withLock { $0.answers += 1 }
        return WebAnswer(status: 200)
    }
}
